// Writing: all changed sheets in one sync (blocks aside). What fails is put back as it was, and says so.
import { HostError, type Flags, type WritePlan } from '../../planner/workbook';
import { hostErrorOf, locationOf } from '../hostError';
import { estimateAnswer } from '../read/cells';
import { runExcel, type KnownSheet, type Session } from '../session';
import { actionSteps } from './actionSteps';
import { cosmeticAt } from './cosmetics';
import { changedFlags, putFlags } from './flags';
import { guardSteps } from './guards';
import { checkWrites, makeJob } from './jobs';
import { lookFirst } from './lookFirst';
import { putBack, type WriteRun } from './putBack';
import {
  contentSteps,
  cosmeticSteps,
  markStep,
  openSheet,
  renameStep,
  type FinalSigns,
  type SheetHandle,
  type SheetJob,
} from './sheetSteps';
import { answerStep } from './signs';
import { runSteps, type Step } from './steps';
import { finalMark, finalName, isDone, namesThatGo, type SheetWrite } from '../../sheets/sheetWrite';
import { stepsInOwnCount } from '../../sheets/dateSystem';

/** How long our own change events may arrive after the write, in milliseconds. */
const echo = 500;

/** Of one run of one pane; no other client's is the same. */
const newToken = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** @throws HostError; its outcome says what became of the workbook */
export async function writeWorkbook(session: Session, plan: WritePlan): Promise<void> {
  const writes = plan.sheets.filter((write) => !isDone(write));
  checkWrites(writes);
  const flags = changedFlags(session.flags, plan.flags);
  const isChanging = writes.length > 0 || Object.keys(flags).length > 0;
  // Nothing to say to Excel: no undo record, no request.
  const answers = plan.signs ?? [];
  if (!isChanging && answers.length === 0 && plan.show === null) return;
  const formulas = isChanging ? (await lookFirst(session, plan, writes)).formulas : new Map<string, never>();
  const written: WriteRun = {
    writes,
    answers,
    flags: { before: session.flags, changed: flags },
    token: newToken(),
    formulas,
  };
  session.writing += 1;
  try {
    await runExcel(session, (context) => carryOut(context, { session, plan, writes, token: written.token }));
  } catch (error) {
    const failed = await putBack(session, written, hostErrorOf(error));
    throw isOfTheGuards(failed) ? new HostError('changedMeanwhile', failed.detail) : failed;
  } finally {
    setTimeout(() => (session.writing -= 1), echo);
  }
}

/** What the look has just seen was not there any more, or what it has not seen was there, when the write began. */
const isOfTheGuards = ({ code, outcome }: HostError): boolean =>
  outcome === 'untouched' && (code === 'sheetGone' || code === 'nameTaken');

interface Run {
  readonly session: Session;
  readonly plan: WritePlan;
  readonly writes: readonly SheetWrite[];
  readonly token: string;
}

interface Opened {
  readonly write: SheetWrite;
  readonly job: SheetJob;
  readonly handle: SheetHandle;
}

async function carryOut(context: Excel.RequestContext, run: Run): Promise<void> {
  const opened = run.writes.map((write): Opened => {
    const job = makeJob(write, run.session.date1904);
    return { write, job, handle: openSheet(context, job, run.token) };
  });
  const content = [
    // What moved since the look stops the run before anything was written.
    ...opened.flatMap(({ write }) => guardSteps(context, write)),
    ...opened.map(({ handle }) => handle.open),
    flagStep(context, changedFlags(run.session.flags, run.plan.flags)),
    ...opened.flatMap((each) => sheetSteps(each, run.session.date1904)),
    ...opened.map(({ write, handle }) => markStep(handle, finalSigns(write))),
    ...(run.plan.signs ?? []).map((answer) => answerStep(context, answer)),
    ...opened.map(({ handle }) => askStep(handle)),
  ];
  await runWithCosmetics(context, { run, opened, content });
  remember(run, opened);
  await placeCursor(context, run.plan, opened);
}

const finalSigns = (write: SheetWrite): FinalSigns => ({
  layout: finalMark(write),
  name: finalName(write),
  gone: namesThatGo(write),
});

/** In a sync of its own: Excel selects nothing on a sheet that it does not show yet. */
async function placeCursor(
  context: Excel.RequestContext,
  { show, cursor }: WritePlan,
  opened: readonly Opened[],
): Promise<void> {
  const shown = opened.find(({ write }) => write.draft.kind === show);
  if (cursor === undefined || shown === undefined) return;
  const sheet = shown.handle.get();
  sheet.activate();
  sheet.getRange(cursor).untrack().select();
  try {
    await context.sync();
  } catch {
    // Everything is written. Where Excel refuses (without the focus it may), the user goes there by the pane's link.
  }
}

/** Ids of what was added, so that the next run knows where to look. */
function askStep({ get }: SheetHandle): Step {
  const queue = () => {
    get().load('id');
    get().tables.load('items/id');
  };
  return { bytes: 600, queue };
}

function remember({ session, plan }: Run, opened: readonly Opened[]): void {
  const known = opened.map(({ write, job, handle }) => {
    const sheet = handle.get();
    const tableIds = sheet.tables.items.map(({ id }) => id);
    return [sheet.id, { ...sizeOf(write, job), kind: job.kind, tableIds }] as const;
  });
  session.sheets = new Map([...session.sheets, ...known]);
  session.listed = new Set([...session.listed, ...known.map(([id]) => id)]);
  session.flags = { ...session.flags, ...plan.flags };
}

function sizeOf({ grid, actionTable }: SheetWrite, { values }: SheetJob): Pick<KnownSheet, 'box' | 'bytes'> {
  const after = actionTable?.after;
  const rows = Math.max(
    values.length,
    (grid?.row ?? 0) + (grid?.values.length ?? 0),
    after ? after.row + after.rows : 0,
  );
  const width = (grid?.column ?? 0) + (grid?.values[0]?.length ?? 0);
  const columns = Math.max(values[0]?.length ?? 0, width, after ? after.column + after.columns : 0);
  return { box: { row: 0, column: 0, rows, columns }, bytes: estimateAnswer(values) };
}

interface Work {
  readonly run: Run;
  readonly opened: readonly Opened[];
  readonly content: readonly Step[];
}

/** Cosmetics go with the content; where the platform refuses them, the content is there, and the others are tried again. */
async function runWithCosmetics(
  context: Excel.RequestContext,
  { run, opened, content }: Work,
): Promise<void> {
  const { refused } = run.session;
  const cosmetics = opened.flatMap(({ job, handle }) =>
    cosmeticSteps(handle, { from: job.oldLayout, to: job.layout }, refused),
  );
  const steps = [...content, ...cosmetics, ...showStep(context, run, opened)];
  if (steps.length === 0) return;
  try {
    await runSteps(context, steps);
  } catch (error) {
    const refusedNow = cosmeticAt(locationOf(error));
    if (refusedNow === null || refused.has(refusedNow)) throw error;
    refused.add(refusedNow);
    await runWithCosmetics(context, { run, opened, content: [] });
  }
}

function sheetSteps({ write: { actionTable }, job, handle }: Opened, date1904: boolean): readonly Step[] {
  if (actionTable === undefined) return contentSteps(handle, job);
  const { tableId, steps } = actionTable;
  const own = date1904 ? stepsInOwnCount(steps) : steps;
  return [...renameStep(handle, job.renameTo), ...actionSteps(handle.get, tableId, own)];
}

function showStep(
  context: Excel.RequestContext,
  { plan, session }: Run,
  opened: readonly Opened[],
): readonly Step[] {
  if (plan.show === null || session.refused.has('activation')) return [];
  const written = opened.find(({ write }) => write.draft.kind === plan.show);
  const sheetId = plan.sheets.find(({ draft }) => draft.kind === plan.show)?.grid?.sheetId;
  const sheet = () => written?.handle.get() ?? (sheetId && context.workbook.worksheets.getItem(sheetId));
  return [{ bytes: 300, queue: () => sheet() && (sheet() as Excel.Worksheet).activate() }];
}

function flagStep(context: Excel.RequestContext, flags: Flags): Step {
  const bytes = JSON.stringify(Object.entries(flags)).length * 2;
  return { bytes, queue: () => putFlags(context, flags) };
}
