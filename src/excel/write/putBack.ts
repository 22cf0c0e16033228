// After a failed write: a look at what is there now, and everything back to how it was read. Sheets of this run are
// taken away, others get their cells, looks, table and mark again.
import { HostError, type Flags, type SignAnswer } from '../../planner/workbook';
import { hostErrorOf } from '../hostError';
import { askSheetList, flagPrefix, readSheetList, type ListedSheet } from '../read/sheetList';
import { runExcel, type Session } from '../session';
import { putBackSteps } from '../../sheets/actions/putBackSteps';
import { actionSteps } from './actionSteps';
import { askActionTable, readActionTable, type ActionTableAsked } from './actionTableNow';
import { makeOldJob } from './oldJob';
import { contentSteps, cosmeticSteps, markStep, openSheet, renameStep } from './sheetSteps';
import { namesBefore, takeBackStep } from './signs';
import { runSteps, type Step } from './steps';
import { finalMark, finalName, type SheetWrite } from '../../sheets/sheetWrite';
import { asStored } from '../../sheets/dateSystem';
import { tableRestoration } from './tables';

export interface FailedWrite {
  readonly writes: readonly SheetWrite[];
  /** Sheets of which the signs alone were to change. */
  readonly answers: readonly SignAnswer[];
  /** Flags of the run that the document did not hold. */
  readonly flags: Flags;
  readonly token: string;
  readonly error: HostError;
}

/** The error to be thrown, with what became of the workbook. Tries twice: what stopped the write may stop this too. */
export async function putBack(session: Session, failed: FailedWrite): Promise<HostError> {
  const attempt = () => runExcel(session, (context) => restore(context, session, failed));
  try {
    await attempt().catch(attempt);
    return hostErrorOf(failed.error, 'restored');
  } catch (error) {
    const second = hostErrorOf(error);
    // While a cell is being edited Excel takes no request at all, so that the write did nothing either.
    const editing = failed.error.code === 'cellEditMode' && second.code === 'cellEditMode';
    const detail = `${failed.error.detail} / ${second.detail}`;
    return new HostError(failed.error.code, detail, editing ? 'untouched' : 'partial', {
      cause: failed.error.cause,
    });
  }
}

async function restore(context: Excel.RequestContext, session: Session, failed: FailedWrite): Promise<void> {
  const asked = askSheetList(context);
  const tables = failed.writes.flatMap((write) => askActionTable(context, write));
  await context.sync();
  const { sheets } = readSheetList(asked);
  const isThere = (sheetId: string): boolean => sheets.some(({ id }) => id === sheetId);
  const added = await findAdded(context, { session, failed, sheets });
  const steps = [
    ...added.map((id): Step => ({
      bytes: 300,
      queue: () => context.workbook.worksheets.getItem(id).delete(),
    })),
    ...failed.writes.flatMap((write) =>
      oldSheetSteps(context, { write, sheets, tables, token: failed.token }),
    ),
    ...failed.answers
      .filter(({ grid }) => isThere(grid.sheetId))
      .map((answer) => takeBackStep(context, answer)),
    flagStep(context, session.flags, failed.flags),
  ];
  await runSteps(context, steps);
}

interface Look {
  readonly session: Session;
  readonly failed: FailedWrite;
  readonly sheets: readonly ListedSheet[];
}

/** Sheets that this run added: they bear its mark, or, where it stopped before the mark, are empty and called as planned. */
async function findAdded(
  context: Excel.RequestContext,
  { session, failed, sheets }: Look,
): Promise<string[]> {
  const planned = new Map(
    failed.writes.flatMap((write) => (write.grid === null ? [[write.draft.name, write] as const] : [])),
  );
  const unknown = sheets.filter(({ id, name }) => !session.listed.has(id) && planned.has(name));
  const isMarked = ({ name, mark }: ListedSheet) => {
    const write = planned.get(name);
    return (
      mark !== null &&
      write !== undefined &&
      (mark.layout === failed.token || mark.layout === finalMark(write))
    );
  };
  // A sheet of that name that was there already is not ours, however empty.
  const unmarked =
    failed.error.code === 'nameTaken'
      ? []
      : unknown.filter(({ mark }) => mark === null || mark.layout === '');
  const used = unmarked.map(({ id }) => {
    const range = context.workbook.worksheets
      .getItem(id)
      .getUsedRangeOrNullObject(true)
      .load('rowCount')
      .untrack();
    return { id, range };
  });
  if (used.length > 0) await context.sync();
  return [
    ...unknown.filter(isMarked).map(({ id }) => id),
    ...used.filter(({ range }) => range.isNullObject).map(({ id }) => id),
  ];
}

interface OldSheet {
  readonly write: SheetWrite;
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ActionTableAsked[];
  readonly token: string;
}

function oldSheetSteps(
  context: Excel.RequestContext,
  { write, sheets, tables, token }: OldSheet,
): readonly Step[] {
  const { grid, actionTable } = write;
  const now = sheets.find(({ id }) => id === grid?.sheetId);
  if (grid === null || now === undefined) return [];
  const job = { ...makeOldJob(write), renameTo: now.name === grid.sheet ? null : grid.sheet };
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
  return [handle.open, restoration, ...contentSteps(handle, job), ...cosmetics, mark];
}

function flagStep(context: Excel.RequestContext, before: Flags, changed: Flags): Step {
  const queue = () => {
    for (const key of Object.keys(changed)) {
      const old = before[key];
      const { settings } = context.workbook;
      if (old === undefined) settings.getItemOrNullObject(`${flagPrefix}${key}`).delete();
      else settings.add(`${flagPrefix}${key}`, old);
    }
  };
  return { bytes: 2_000, queue };
}
