import type { InspectRequest } from '../arguments';
import { eachFile, endOf, sayNotes } from '../eachFile';
import { exitCodes, type ExitCode } from '../exitCodes';
import { inspectionJson } from '../json/inspection';
import { noteDoubts, noteUncalculated, noteUnread } from '../notes';
import { printInspection } from '../print/inspection';
import type { Session } from '../session';
import { surveyFile } from '../surveyFile';

/** Which tables were recognised in each file, and what is wrong with them. */
export async function inspect({ files, json }: InspectRequest, session: Session): Promise<ExitCode> {
  const outcomes = await eachFile(files, session, (file) => inspectFile(file, json, session));
  if (json) {
    const entries = outcomes.map(
      ({ file, failure, result }) => result?.entry ?? inspectionJson({ file, failure, overview: null }),
    );
    session.printJson(entries);
  } else session.print(outcomes.flatMap(({ result }) => (result === null ? [] : [result.page])).join('\n'));
  sayNotes(outcomes, session);
  return endOf(outcomes, (result) => (result?.hasTables ? exitCodes.done : exitCodes.noResult));
}

async function inspectFile(file: string, json: boolean, session: Session) {
  const { overview, workbook } = await surveyFile(file, session);
  return {
    entry: json ? inspectionJson({ file, failure: null, overview }) : null,
    page: json ? '' : printInspection(file, overview, session),
    hasTables: overview.analysis !== null,
    notes: [
      ...noteUnread(file, overview, session),
      ...noteUncalculated(file, workbook, session),
      ...noteDoubts(file, overview, session),
    ],
  };
}
