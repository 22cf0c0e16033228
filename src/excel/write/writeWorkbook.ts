// Writing: all changed sheets in one sync (blocks aside). What fails is put back as it was, and says so.
import { HostError, type Flags, type WritePlan } from '../../planner/workbook';
import { hostErrorOf, locationOf } from '../hostError';
import { undoEndsAt } from '../host';
import { writtenRun } from '../restore/writtenRun';
import { runExcel, type Session, whileWriting } from '../session';
import { actionSteps } from './actionSteps';
import { cosmeticAt } from './cosmetics';
import { changedFlags, putFlags } from './flags';
import { isGrouped, isOfGrouping, ungroup } from './grouping';
import { guardSteps } from './guards';
import { checkWrites, makeJob } from './jobs';
import { rememberWritten, type Opened } from './known';
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
} from './sheetSteps';
import { answerStep } from './signs';
import { runSteps, type Step } from './steps';
import { finalMark, finalName, isDone, namesThatGo, type SheetWrite } from '../../sheets/sheetWrite';
import { stepsInOwnCount } from '../../sheets/dateSystem';

/** Of one run of one pane; no other client's is the same. */
const newToken = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** @throws HostError; its outcome says what became of the workbook */
export async function writeWorkbook(session: Session, plan: WritePlan): Promise<void> {
  try {
    await writeOnce(session, plan);
  } catch (error) {
    if (!isOfGrouping(error) || !isGrouped(session, plan.sheets)) throw error;
    ungroup(session);
    await writeOnce(session, plan);
  }
}

async function writeOnce(session: Session, plan: WritePlan): Promise<void> {
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
  return whileWriting(session, async () => {
    try {
      const run = { session, plan, writes, token: written.token };
      const options = isGrouped(session, plan.sheets) ? { mergeUndoGroup: true } : {};
      await runExcel(session, (context) => carryOut(context, run), options);
      session.last = writtenRun(session, written, { error: null, whole: true }) ?? session.last;
    } catch (error) {
      const failed = await putBack(session, written, hostErrorOf(error));
      // What bore the token of an earlier run bears this one's now, or may.
      if (failed.outcome === 'partial')
        session.last = writtenRun(session, written, { error: failed, whole: false }) ?? session.last;
      else if (failed.outcome === 'restored' && writes.length > 0) session.last = null;
      throw isOfTheGuards(failed) ? new HostError('changedMeanwhile', failed.detail) : failed;
    }
  });
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

async function carryOut(context: Excel.RequestContext, run: Run): Promise<void> {
  const { date1904, host } = run.session;
  // A sheet in sight is less than a list of Undo that is gone.
  const hides = !undoEndsAt(host()).includes('hide');
  const opened = run.writes.map((write): Opened => {
    const job = makeJob(write, { date1904, hides });
    return { write, job, handle: openSheet(context, job, run.token) };
  });
  const content = [
    // What moved since the look stops the run before anything was written.
    ...opened.flatMap(({ write }) => guardSteps(context, write)),
    ...opened.map(({ handle }) => handle.open),
    flagStep(context, changedFlags(run.session.flags, run.plan.flags)),
    ...opened.flatMap((each) => sheetSteps(each, date1904)),
    ...opened.map(({ write, handle }) => markStep(handle, finalSigns(write))),
    ...(run.plan.signs ?? []).map((answer) => answerStep(context, answer)),
    ...opened.map(({ handle }) => askStep(handle)),
  ];
  await runWithCosmetics(context, { run, opened, content });
  rememberWritten(run.session, run.plan.flags, opened);
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
