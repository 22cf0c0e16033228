// One cell of a table of the user's, changed on their word: a look whether it still holds what was read, then one sync.
import { HostError, type EditOutcome, type Flags } from '../../planner/workbook';
import type { CellEdit } from '../../sheets/cellEdit';
import type { CellValue } from '../../sheets/grid/grid';
import { hostErrorOf } from '../hostError';
import { makeRewritten } from '../literal';
import { boxOf, place } from '../read/place';
import { datedCells, readRows, rowsLoaded } from '../read/rows';
import { runExcel, type LastRun, type Session, whileWriting } from '../session';
import { toOwnCount } from '../../sheets/dateSystem';
import { readsAs, sameValue } from '../../sheets/written';
import { askFlags, readFlags } from '../read/sheetList';
import { afterFailure, cellsRun, changedOrThrow } from '../restore/cellsRun';
import { areFlagsAsBefore, flagsBefore, putFlags, type ChangedFlags, type RunFlags } from './flags';
import { guardCells, type Standing } from './guards';

/** @throws HostError protectedSheet, sheetGone; another one with what became of the cell */
export async function editCell(session: Session, edit: CellEdit, flags: Flags): Promise<EditOutcome> {
  const { date1904 } = session;
  const lookAgain = () =>
    runExcel(session, (context) =>
      look(context, edit, { date1904, holds: ({ value }, now) => sameValue(now, value) }),
    );
  const looked = await lookAgain();
  if (typeof looked === 'string') return looked;
  if (looked.barred !== null) throw looked.barred;
  const change = { edit, flags: { before: session.flags, changed: flags }, dated: looked.dated };
  return whileWriting<EditOutcome>(session, async () => {
    try {
      await put(session, edit, { value: edit.value, flags, dated: looked.dated, standing: looked.standing });
      session.flags = { ...session.flags, ...flags };
      session.last = editedRun(session, change, true);
      return 'written';
    } catch (error) {
      const failed = await afterFailure(hostErrorOf(error), {
        takeBack: () => takeBack(session, change),
        isAsRead: async () => {
          const again = await lookAgain();
          return typeof again !== 'string' && areFlagsAsBefore(change.flags, again.flags);
        },
      });
      if (failed.outcome === 'partial') session.last = editedRun(session, change, false);
      return changedOrThrow(failed);
    }
  });
}

interface Looking {
  readonly date1904: boolean;
  /** Whether a cell that is expected to hold something holds it, or what else it may. */
  readonly holds: (expected: CellEdit['expected'][number], now: CellValue) => boolean;
}

interface Seen {
  /** The cell shows a day, in a workbook that counts from 1904. */
  readonly dated: boolean;
  readonly flags: Flags;
  readonly standing: Standing;
  /** What Excel would refuse a write for; null: nothing. */
  readonly barred: HostError | null;
}

/** What speaks against it; else what has to be known for writing. @throws HostError sheetGone, any of a read */
async function look(
  context: Excel.RequestContext,
  edit: CellEdit,
  { date1904, holds }: Looking,
): Promise<EditOutcome | Seen> {
  const list = askFlags(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheetId).load('protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true).load(place).untrack();
  const cells = edit.expected.map((expected) => {
    const range = sheet.getRangeByIndexes(expected.row, expected.column, 1, 1).untrack();
    return { expected, range: range.load(`${rowsLoaded(date1904)},formulas`) };
  });
  await context.sync();
  if (sheet.isNullObject) throw new HostError('sheetGone', edit.sheet);
  if (cells.some(({ expected, range }) => !holds(expected, valueIn(range, date1904)))) return 'changed';
  const target = cells.find(({ expected }) => isTarget(expected, edit));
  if (target !== undefined && holdsFormula(target.range)) return 'formula';
  const dated = date1904 && target !== undefined && datedCells(target.range)?.[0]?.[0] === true;
  return {
    dated,
    flags: readFlags(list),
    standing: { sheetId: edit.sheetId, used: used.isNullObject ? null : boxOf(used), table: null },
    barred: sheet.protection.protected ? new HostError('protectedSheet', edit.sheet) : null,
  };
}

type Place = Pick<CellEdit, 'row' | 'column'>;
const isTarget = (one: Place, other: Place): boolean => one.row === other.row && one.column === other.column;

const valueIn = (range: Excel.Range, date1904: boolean): CellValue =>
  readRows(range, date1904)?.values[0]?.[0] ?? null;

/** A text that begins with = is its own formula. */
function holdsFormula(range: Excel.Range): boolean {
  const formula: unknown = range.formulas[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== valueIn(range, false);
}

interface Change {
  readonly value: CellValue;
  readonly flags: ChangedFlags;
  /** The cell shows a day, which the workbook counts from 1904. */
  readonly dated: boolean;
  /** What must not have moved; absent: all is as the run left it a moment ago. */
  readonly standing?: Standing;
}

async function put(
  session: Session,
  edit: CellEdit,
  { value, flags, dated, standing }: Change,
): Promise<void> {
  const held = dated && typeof value === 'number' ? toOwnCount(value) : value;
  await runExcel(session, async (context) => {
    if (standing !== undefined) guardCells(context, standing);
    const sheet = context.workbook.worksheets.getItem(edit.sheetId);
    sheet.getRangeByIndexes(edit.row, edit.column, 1, 1).untrack().values = [[makeRewritten(held)]];
    putFlags(context, flags);
    await context.sync();
  });
}

interface Edited {
  readonly edit: CellEdit;
  readonly flags: RunFlags;
  readonly dated: boolean;
}

const valueBefore = (edit: CellEdit): CellValue =>
  edit.expected.find((expected) => isTarget(expected, edit))?.value ?? null;

/** The cell and the flags as they were. @param seen absent: all is as the run left it */
const takeBack = (session: Session, { edit, flags, dated }: Edited, seen?: Seen): Promise<void> =>
  put(session, edit, {
    ...{ value: valueBefore(edit), flags: flagsBefore(flags, seen?.flags), dated },
    ...(seen && { standing: seen.standing }),
  });

/** The edit as something that can be taken back. @param whole false: the cell may hold either value */
function editedRun(session: Session, edited: Edited, whole: boolean): LastRun {
  const { edit } = edited;
  const holds: Looking['holds'] = (expected, now) =>
    isTarget(expected, edit)
      ? sameValue(now, readsAs(edit.value)) || (!whole && sameValue(now, expected.value))
      : sameValue(now, expected.value);
  return cellsRun(session, {
    sheets: [edit.sheet],
    look: async () => {
      const looked = await runExcel(session, (context) =>
        look(context, edit, { date1904: session.date1904, holds }),
      );
      if (typeof looked === 'string') return null;
      if (looked.barred !== null) throw looked.barred;
      return () => takeBack(session, edited, looked);
    },
    broken: () => editedRun(session, edited, false),
  });
}
