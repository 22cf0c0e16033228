// Every file of a run, one after the other: one that fails does not stop the next.
import { basename } from 'node:path';
import { expandPattern } from './disk/expandPattern';
import { failureOf, type Failure } from './failure';
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
      session.world.say(`${file}: ${session.text.cli.notes.lockFile}\n`);
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

/** One line for each file that failed. */
export function sayFailures(outcomes: readonly Outcome<unknown>[], { world, text }: Session): void {
  for (const { failure } of outcomes) {
    if (failure !== null) world.say(`${failure.path}${text.format.colon}${failure.message}\n`);
  }
}
