// Every file of a run, one after the other: one that fails does not stop the next.
import { basename } from 'node:path';
import { expandPattern } from './disk/expandPattern';
import { exitCodes, worstOf, type ExitCode } from './exitCodes';
import { failureOf, type Failure } from './failure';
import { shownName } from './print/shown';
import { makeProgress } from './progress';
import type { Session } from './session';

export interface Outcome<Result> {
  readonly file: string;
  /** null where the file could not be worked on. */
  readonly result: Result | null;
  readonly failure: Failure | null;
}

/** In the order given. Excel's lock files are no workbooks: they are named and left out. */
export async function eachFile<Result>(
  files: readonly string[],
  session: Session,
  work: (file: string) => Promise<Result>,
): Promise<readonly Outcome<Result>[]> {
  const paths = (await Promise.all(files.map(expandPattern))).flat();
  const progress = makeProgress(session, paths.length);
  const outcomes: Outcome<Result>[] = [];
  for (const [index, file] of paths.entries()) {
    if (isLockFile(file)) {
      progress.clear();
      session.say(`${shownName(file)}: ${session.text.cli.notes.lockFile}`);
      continue;
    }
    progress.show(index + 1, file);
    outcomes.push(await attempt(file, session, work));
  }
  progress.clear();
  return outcomes;
}

/** What Excel leaves beside a workbook while it is open. */
const isLockFile = (file: string): boolean => basename(file).startsWith('~$');

async function attempt<Result>(
  file: string,
  { text }: Session,
  work: (file: string) => Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    return { file, failure: null, result: await work(file) };
  } catch (error) {
    return { file, failure: failureOf(error, { path: file, text }), result: null };
  }
}

interface Told {
  readonly notes: readonly string[];
}

/** What is to be known of the files, then a line for each that failed. */
export function sayNotes(outcomes: readonly Outcome<Told>[], { say, text }: Session): void {
  const notes = outcomes.flatMap(({ result }) => result?.notes ?? []);
  const failures = outcomes.flatMap(({ failure }) =>
    failure === null ? [] : [`${shownName(failure.path)}${text.format.colon}${failure.message}`],
  );
  for (const line of [...notes, ...failures]) say(line);
}

/** The gravest of the files' codes; a run without files has no result. */
export const endOf = <Result>(
  outcomes: readonly Outcome<Result>[],
  codeOf: (result: Result | null) => ExitCode,
): ExitCode =>
  outcomes.length === 0
    ? exitCodes.noResult
    : worstOf(outcomes.map(({ failure, result }) => failure?.exitCode ?? codeOf(result)));
