// After a failed write, or when the user takes a run back: a look at what is there now, and what the run has touched back to how it was
// read. Sheets that it added are taken away, others get their cells, looks, table and mark again. What it has touched is told by its token, never by what a sheet holds.
import { HostError, type Flags, type SignAnswer } from '../../planner/workbook';
import type { Grid } from '../../sheets/grid/grid';
import { hostErrorOf } from '../hostError';
import { askSheetList, readSheetList, type ListedSheet } from '../read/sheetList';
import { runExcel, type Session } from '../session';
import { putBackSteps } from '../../sheets/actions/putBackSteps';
import { actionSteps } from './actionSteps';
import { askActionTable, readActionTable, type ActionTableAsked } from './actionTableNow';
import { guardStep, isStoppedByGuards } from './guards';
import type { Beyond } from './lookBeyond';
import { makeOldJob } from './oldJob';
import { flagsBefore, putFlags, type RunFlags } from './flags';
import { contentSteps, cosmeticSteps, markStep, openSheet, renameStep } from './sheetSteps';
import { namesBefore, takeBackStep } from './signs';
import { runSteps, type Step } from './steps';
import { finalName, type SheetWrite } from '../../sheets/sheetWrite';
import { asStored } from '../../sheets/dateSystem';
import { tableRestoration } from './tables';

/** What a run was to do, and what stood there before. */
export interface WriteRun {
  readonly writes: readonly SheetWrite[];
  /** Sheets of which the signs alone were to change. */
  readonly answers: readonly SignAnswer[];
  readonly flags: RunFlags;
  readonly token: string;
  /** The user's formulas among the cells that were written anew, by sheet. */
  readonly formulas: Beyond['formulas'];
}

/** The error to be thrown, with what became of the workbook. */
export async function putBack(session: Session, run: WriteRun, error: HostError): Promise<HostError> {
  try {
    const touched = await takeBackRun(session, run, { error });
    return hostErrorOf(error, touched ? 'restored' : 'untouched');
  } catch (thrown) {
    const second = thrown as HostError;
    // While a cell is being edited Excel takes no request at all, so that the write did nothing either.
    const editing = error.code === 'cellEditMode' && second.outcome === 'untouched';
    const detail = `${error.detail} / ${second.detail}`;
    return new HostError(error.code, detail, editing ? 'untouched' : 'partial', { cause: error.cause });
  }
}

interface Failed {
  /** What the run failed with; null where it did not. */
  readonly error: HostError | null;
  /** Its sheets as a look has just found them, none of which may have moved since; none after a failed write. */
  readonly seen?: readonly Grid[];
}

/**
 * Back to what the run read. Tries twice: what stopped the write may stop this too.
 * @returns false where the run had changed nothing
 * @throws HostError `changedMeanwhile` where something has moved since it was seen, and nothing is taken back; any other where the second
 * attempt fails as well: `untouched` where both met a cell that is being edited, else `partial`
 */
export async function takeBackRun(
  session: Session,
  run: WriteRun,
  { error, seen = [] }: Failed,
): Promise<boolean> {
  const found = { isReached: error === null || run.writes.length === 0 };
  const attempt = (guarded: readonly Grid[]) =>
    runExcel(session, (context) => restore(context, { session, failed: run, error, found, guarded }));
  // The second attempt finds less to put back than the first has left: it was touched by the run all the same.
  return attempt(seen).catch(async (first: unknown) => {
    const { detail } = hostErrorOf(first);
    if (seen.length > 0 && isStoppedByGuards(hostErrorOf(first)))
      throw new HostError('changedMeanwhile', detail);
    await attempt([]).catch((second: unknown) => {
      const isEditing = [first, second].every((each) => hostErrorOf(each).code === 'cellEditMode');
      throw hostErrorOf(second, isEditing ? 'untouched' : 'partial');
    });
    return true;
  });
}

/**
 * Whether the run came as far as its flags and answers, which bear no token and come after every sheet's: where no sheet was reached, equal
 * ones are another client's. A first attempt may have taken back all sheets and not yet these.
 */
interface Found {
  isReached: boolean;
}

interface Restoring extends Omit<Look, 'sheets'> {
  readonly found: Found;
  /** Sheets that have to stand as they do here, or nothing is done. */
  readonly guarded: readonly Grid[];
}

async function restore(
  context: Excel.RequestContext,
  { session, failed, error, found, guarded }: Restoring,
): Promise<boolean> {
  const asked = askSheetList(context);
  const tables = failed.writes.flatMap((write) => askActionTable(context, write));
  await context.sync();
  const { sheets, flags } = readSheetList(asked);
  const isThere = (sheetId: string): boolean => sheets.some(({ id }) => id === sheetId);
  const added = await findAdded(context, { session, failed, error, sheets });
  // Known no more: that they go is no news to whoever watches the sheets.
  session.sheets = new Map([...session.sheets].filter(([id]) => !added.includes(id)));
  const ofSheets = [
    ...added.map((id): Step => ({
      bytes: 300,
      queue: () => context.workbook.worksheets.getItem(id).delete(),
    })),
    ...failed.writes.flatMap((write) => oldSheetSteps(context, { write, sheets, tables, run: failed })),
  ];
  found.isReached ||= ofSheets.length > 0;
  const others = [
    ...failed.answers
      .filter(({ grid }) => isThere(grid.sheetId))
      .map((answer) => takeBackStep(context, answer)),
    ...flagSteps(context, failed.flags, flags),
  ];
  const steps = [...ofSheets, ...(found.isReached ? others : [])];
  const stood = new Set(failed.writes.map(({ grid }) => grid?.sheetId));
  const guards = guarded.map((each) => guardStep(context, each, !stood.has(each.sheetId)));
  await runSteps(context, [...guards, ...steps]);
  return steps.length > 0;
}

interface Look {
  readonly session: Session;
  readonly failed: WriteRun;
  /** null: the run was complete. */
  readonly error: HostError | null;
  readonly sheets: readonly ListedSheet[];
}

/**
 * Sheets that this run added bear its token. Where it stopped between adding one and the token, which is the call after it, that sheet is
 * empty, called as planned, and was not there a moment before.
 */
async function findAdded(
  context: Excel.RequestContext,
  { session, failed, error, sheets }: Look,
): Promise<string[]> {
  const planned = new Set(failed.writes.flatMap(({ grid, draft }) => (grid === null ? [draft.name] : [])));
  const called = sheets.filter(({ name }) => planned.has(name));
  const own = called.filter(({ run }) => run === failed.token);
  // A sheet of that name that was there already is not ours, however empty.
  const unmarked =
    error === null || error.code === 'nameTaken'
      ? []
      : called.filter(({ id, mark, run }) => !session.listed.has(id) && mark === null && run === '');
  const used = unmarked.map(({ id }) => {
    const range = context.workbook.worksheets
      .getItem(id)
      .getUsedRangeOrNullObject(true)
      .load('rowCount')
      .untrack();
    return { id, range };
  });
  if (used.length > 0) await context.sync();
  return [...own.map(({ id }) => id), ...used.filter(({ range }) => range.isNullObject).map(({ id }) => id)];
}

interface OldSheet {
  readonly write: SheetWrite;
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ActionTableAsked[];
  readonly run: WriteRun;
}

function oldSheetSteps(
  context: Excel.RequestContext,
  { write, sheets, tables, run: { token, formulas } }: OldSheet,
): readonly Step[] {
  const { grid, actionTable } = write;
  const now = sheets.find(({ id }) => id === grid?.sheetId);
  // Where the run has not come so far, whatever stands there is somebody else's.
  if (grid === null || now?.run !== token) return [];
  // A name that somebody else has given meanwhile is theirs.
  const isOurs = now.name === write.draft.name && now.name !== grid.sheet;
  const job = { ...makeOldJob(write), renameTo: isOurs ? grid.sheet : null };
  const handle = openSheet(context, job, token);
  const signs = { layout: grid.mark?.layout ?? '', ...namesBefore(grid, finalName(write)) };
  const mark = markStep(handle, signs);
  const asked = tables.find((each) => each.write === write);
  if (asked && actionTable) {
    const back = putBackSteps({ update: actionTable, grid: asStored(grid), now: readActionTable(asked) });
    const table = actionSteps(handle.get, actionTable.tableId, back);
    return [handle.open, ...renameStep(handle, job.renameTo), ...table, mark];
  }
  const restoration: Step = {
    bytes: 2_000,
    queue: () => tableRestoration(handle.get(), { before: grid.tables, now: now.tables }),
  };
  const cosmetics = cosmeticSteps(handle, { from: write.draft.layout, to: job.layout }, new Set());
  const found = formulas.get(grid.sheetId) ?? [];
  const theirs: Step = {
    bytes: found.reduce((sum, { formula }) => sum + formula.length * 2 + 500, 0),
    queue: () => {
      for (const { row, column, formula } of found)
        handle.get().getRangeByIndexes(row, column, 1, 1).untrack().formulas = [[formula]];
    },
  };
  return [handle.open, restoration, ...contentSteps(handle, job), theirs, ...cosmetics, mark];
}

/** Those that are as the run wrote them. */
function flagSteps(context: Excel.RequestContext, run: RunFlags, now: Flags): readonly Step[] {
  const old = flagsBefore(run, now);
  return Object.keys(old).length === 0 ? [] : [{ bytes: 2_000, queue: () => putFlags(context, old) }];
}
