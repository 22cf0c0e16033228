import type { InspectRequest } from '../arguments';
import { eachFile, sayFailures } from '../eachFile';
import { exitCodes, worstOf, type ExitCode } from '../exitCodes';
import { inspectionJson } from '../json/inspection';
import { sayNotes } from '../notes';
import { printInspection } from '../print/inspection';
import type { Session } from '../session';
import { surveyFile } from '../surveyFile';

/** Which tables were recognised in each file, and what is wrong with them. */
export async function inspect({ files, json }: InspectRequest, session: Session): Promise<ExitCode> {
  const { print } = session.world;
  const outcomes = await eachFile(files, session, (file) => surveyFile(file, session));
  if (json) {
    const entries = outcomes.map(({ file, failure, result }) =>
      inspectionJson(file, failure, result?.overview ?? null),
    );
    print(`${JSON.stringify(entries, null, 2)}\n`);
  } else {
    const pages = outcomes.flatMap(({ file, result }) =>
      result === null ? [] : [printInspection(file, result.overview, session)],
    );
    print(pages.join('\n'));
  }
  sayNotes(outcomes, session);
  sayFailures(outcomes, session);
  const codes = outcomes.map(({ failure, result }): ExitCode => {
    if (failure !== null) return failure.exitCode;
    return result?.overview.analysis ? exitCodes.done : exitCodes.noResult;
  });
  return outcomes.length === 0 ? exitCodes.noResult : worstOf(codes);
}
