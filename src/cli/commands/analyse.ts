import { FileError } from '../../files/fileError';
import { NothingToRefresh } from '../../planner/planner';
import type { AnalyseRequest } from '../arguments';
import { checkSavable, saveBytes } from '../disk/saveBytes';
import { eachFile, endOf, sayNotes, type Outcome } from '../eachFile';
import { exitCodes, type ExitCode } from '../exitCodes';
import { failureOf, type Failure } from '../failure';
import { analysisJson } from '../json/analysis';
import { noteDoubts, noteEarlier, noteUncalculated, noteUnread } from '../notes';
import { printAnalysis } from '../print/analysis';
import { shownName } from '../print/shown';
import { printSummary, type AccountOfFile } from '../print/summary';
import { inWordsOf, type Session } from '../session';
import { surveyFile, type SurveyedFile } from '../surveyFile';

/** The analysis of each file; with `write` the result sheets in a new one as well. */
export async function analyse(request: AnalyseRequest, session: Session): Promise<ExitCode> {
  const { files, json } = request;
  const analysed = await eachFile(files, session, (file) => analyseFile(file, request, session));
  const outcomes = analysed.map(({ file, failure, result }) => {
    return { file, failure: failure ?? result?.unwritten ?? null, result };
  });
  if (json) session.printJson(entriesOf(outcomes, session));
  else session.print(pagesOf(outcomes, session));
  sayNotes(outcomes, session);
  return endOf(outcomes, exitCodeOf);
}

/** What is kept of a file: its cells are not, so that a run may have thousands. */
interface Analysed {
  /** One of the two is made, as asked for. */
  readonly entry: ReturnType<typeof analysisJson> | null;
  readonly page: string;
  readonly accounts: readonly AccountOfFile[];
  /** Why the result sheets could not be written: the analysis stands all the same. */
  readonly unwritten: Failure | null;
  readonly notes: readonly string[];
}

async function analyseFile(file: string, request: AnalyseRequest, run: Session): Promise<Analysed> {
  const surveyed = await surveyFile(file, run);
  const { overview, workbook } = surveyed;
  const session = inWordsOf(run, overview.company);
  const missing = [...noteUnread(file, overview, session), ...noteUncalculated(file, workbook, session)];
  const { unwritten, note } = await tryToWrite({ ...surveyed, file }, request, session);
  // Where sheets were to be written, it is why they were not.
  const doubts = request.write === null ? noteDoubts(file, overview, session) : [];
  const accounts = overview.analysis?.accounts ?? [null];
  return {
    entry: request.json ? analysisJson({ file, failure: unwritten, overview }, session) : null,
    page: request.json ? '' : printAnalysis(file, overview, session),
    accounts: accounts.map((analysis) => ({ file, analysis, text: session.text })),
    unwritten,
    notes: [...missing, ...noteEarlier(file, overview, session), ...doubts, ...note],
  };
}

type Written = Pick<Analysed, 'unwritten'> & { readonly note: readonly string[] };

async function tryToWrite(
  surveyed: SurveyedFile & { readonly file: string },
  { write: path, force }: AnalyseRequest,
  session: Session,
): Promise<Written> {
  if (path === null) return { unwritten: null, note: [] };
  try {
    return { unwritten: null, note: [await writeSheets(surveyed, { path, force }, session)] };
  } catch (error) {
    // What is wrong with the workbook itself may show only now.
    const isOfTarget = error instanceof FileError && /^(notWritable|exists)$/.test(error.code);
    const attempt = { path: isOfTarget ? path : surveyed.file, text: session.text };
    return { unwritten: failureOf(error, attempt), note: [] };
  }
}

interface Target {
  readonly path: string;
  readonly force: boolean;
}

/** What to tell of it. Rejects with FileError or HostError; nothing is left behind then. */
async function writeSheets(
  { workbook, planner, overview }: SurveyedFile,
  { path, force }: Target,
  { locale, text }: Session,
): Promise<string> {
  const { notes } = text.cli;
  await checkSavable(path, { force });
  const refreshed = await planner.refresh({ overview, locale, account: null }).catch((error: unknown) => {
    if (error instanceof NothingToRefresh) return null;
    throw error;
  });
  if (refreshed === null) return `${shownName(path)}${text.format.colon}${notes.notWritten}`;
  await saveBytes(path, workbook.bytes, { force });
  const sheets = text.cli.list(refreshed.written.map(({ sheet }) => sheet));
  return `${notes.written} ${shownName(path)}${text.format.colon}${sheets}`;
}

function entriesOf(outcomes: readonly Outcome<Analysed>[], session: Session): readonly unknown[] {
  return outcomes.map(
    ({ file, failure, result }) => result?.entry ?? analysisJson({ file, failure, overview: null }, session),
  );
}

function pagesOf(outcomes: readonly Outcome<Analysed>[], session: Session): string {
  const read = outcomes.flatMap(({ result }) => (result === null ? [] : [result]));
  const accounts = read.flatMap((each) => each.accounts);
  return read.map(({ page }) => page).join('\n') + printSummary(accounts, session);
}

/** No table, no account or an account without a verdict is no result. */
function exitCodeOf(result: Analysed | null): ExitCode {
  const accounts = result?.accounts ?? [];
  const isJudged = accounts.length > 0 && accounts.every(({ analysis }) => analysis?.strategy.macro);
  return isJudged ? exitCodes.done : exitCodes.noResult;
}
