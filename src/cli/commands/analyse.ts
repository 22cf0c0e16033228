import { NothingToRefresh } from '../../planner/planner';
import type { AnalyseRequest } from '../arguments';
import { checkSavable, saveBytes } from '../disk/saveBytes';
import { eachFile, sayFailures, type Outcome } from '../eachFile';
import { exitCodes, worstOf, type ExitCode } from '../exitCodes';
import { failureOf, type Failure } from '../failure';
import { analysisJson } from '../json/analysis';
import { sayNotes } from '../notes';
import { printAnalysis } from '../print/analysis';
import { printSummary } from '../print/summary';
import type { Session } from '../session';
import { surveyFile, type SurveyedFile } from '../surveyFile';

/** The analysis of each file; with `write` the result sheets in a new one as well. */
export async function analyse(request: AnalyseRequest, session: Session): Promise<ExitCode> {
  const { files, json } = request;
  const analysed = await eachFile(files, session, (file) => analyseFile(file, request, session));
  const outcomes = analysed.map(({ file, failure, result }) => {
    return { file, failure: failure ?? result?.unwritten ?? null, result };
  });
  session.world.print(json ? jsonOf(outcomes, session) : pagesOf(outcomes, session));
  sayNotes(outcomes, session);
  for (const { result } of outcomes) if (result?.note) session.world.say(`${result.note}\n`);
  sayFailures(outcomes, session);
  return outcomes.length === 0 ? exitCodes.noResult : worstOf(outcomes.map(exitCodeOf));
}

interface Analysed extends SurveyedFile {
  /** Why the result sheets could not be written: the analysis stands all the same. */
  readonly unwritten: Failure | null;
  /** What was written, and where; '' where nothing was asked for. */
  readonly note: string;
}

async function analyseFile(file: string, request: AnalyseRequest, session: Session): Promise<Analysed> {
  const surveyed = await surveyFile(file, session);
  const { write: path, force } = request;
  if (path === null) return { ...surveyed, unwritten: null, note: '' };
  try {
    const note = await writeSheets(surveyed, { path, force }, session);
    return { ...surveyed, unwritten: null, note };
  } catch (error) {
    return { ...surveyed, unwritten: failureOf(error, { path, text: session.text }), note: '' };
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
  if (refreshed === null) return `${path}${text.format.colon}${notes.notWritten}`;
  await saveBytes(path, workbook.bytes, { force });
  const sheets = text.cli.list(refreshed.written.map(({ sheet }) => sheet));
  return `${notes.written} ${path}${text.format.colon}${sheets}`;
}

function jsonOf(outcomes: readonly Outcome<Analysed>[], session: Session): string {
  const entries = outcomes.map(({ file, failure, result }) =>
    analysisJson({ file, failure, overview: result?.overview ?? null }, session),
  );
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function pagesOf(outcomes: readonly Outcome<Analysed>[], session: Session): string {
  const read = outcomes.flatMap(({ file, result }) => (result === null ? [] : [{ file, ...result }]));
  const pages = read.map(({ file, overview }) => printAnalysis(file, overview, session));
  const accounts = read.flatMap(({ file, overview: { analysis } }) => {
    return (analysis?.accounts ?? [null]).map((account) => ({ file, analysis: account }));
  });
  return pages.join('\n') + printSummary(accounts, session);
}

/** No table, no account or an account without a verdict is no result. */
function exitCodeOf({ failure, result }: Outcome<Analysed>): ExitCode {
  if (failure !== null) return failure.exitCode;
  const accounts = result?.overview.analysis?.accounts ?? [];
  const isJudged = accounts.length > 0 && accounts.every(({ strategy }) => strategy.macro !== null);
  return isJudged ? exitCodes.done : exitCodes.noResult;
}
