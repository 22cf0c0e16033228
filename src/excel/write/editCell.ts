// One cell of a table of the user's, changed on their word: a look whether it still holds what was read, then one sync.
import { HostError, type EditOutcome, type Flags } from '../../planner/workbook';
import type { CellEdit } from '../../sheets/cellEdit';
import type { CellValue } from '../../sheets/grid/grid';
import { hostErrorOf } from '../hostError';
import { makeRewritten } from '../literal';
import { datedCells, readRows, rowsLoaded } from '../read/rows';
import { runExcel, type LastRun, type Session, whileWriting } from '../session';
import { toOwnCount } from '../../sheets/dateSystem';
import { readsAs, sameValue } from '../../sheets/written';
import { askFlags, readFlags } from '../read/sheetList';
import { afterFailure, cellsRun } from '../restore/cellsRun';
import { flagsBefore, putFlags, type ChangedFlags, type RunFlags } from './flags';

/** @throws HostError protectedSheet, sheetGone; another one with what became of the cell */
export async function editCell(session: Session, edit: CellEdit, flags: Flags): Promise<EditOutcome> {
  const { date1904 } = session;
  const looked = await runExcel(session, (context) =>
    look(context, edit, { date1904, holds: ({ value }, now) => sameValue(now, value) }),
  );
  if (typeof looked === 'string') return looked;
  const change = { edit, flags: { before: session.flags, changed: flags }, dated: looked.dated };
  return whileWriting<EditOutcome>(session, async () => {
    try {
      await put(session, edit, { value: edit.value, flags, dated: looked.dated });
      session.flags = { ...session.flags, ...flags };
      session.last = editedRun(session, change, true);
      return 'written';
    } catch (error) {
      const failed = await afterFailure(hostErrorOf(error), () => takeBack(session, change));
      if (failed.outcome === 'partial') session.last = editedRun(session, change, false);
      throw failed;
    }
  });
}

interface Looking {
  readonly date1904: boolean;
  /** Whether a cell that is expected to hold something holds it, or what else it may. */
  readonly holds: (expected: CellEdit['expected'][number], now: CellValue) => boolean;
}

/** What speaks against it; else whether the cell shows a day, in a workbook that counts from 1904. */
async function look(
  context: Excel.RequestContext,
  edit: CellEdit,
  { date1904, holds }: Looking,
): Promise<EditOutcome | { readonly dated: boolean; readonly flags: Flags }> {
  const list = askFlags(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheetId).load('protection/protected');
  const cells = edit.expected.map((expected) => {
    const range = sheet.getRangeByIndexes(expected.row, expected.column, 1, 1).untrack();
    return { expected, range: range.load(`${rowsLoaded(date1904)},formulas`) };
  });
  await context.sync();
  if (sheet.isNullObject) throw new HostError('sheetGone', edit.sheet);
  if (sheet.protection.protected) throw new HostError('protectedSheet', edit.sheet);
  if (cells.some(({ expected, range }) => !holds(expected, valueIn(range, date1904)))) return 'changed';
  const target = cells.find(({ expected }) => isTarget(expected, edit));
  if (target !== undefined && holdsFormula(target.range)) return 'formula';
  const dated = date1904 && target !== undefined && datedCells(target.range)?.[0]?.[0] === true;
  return { dated, flags: readFlags(list) };
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
}

async function put(session: Session, edit: CellEdit, { value, flags, dated }: Change): Promise<void> {
  const held = dated && typeof value === 'number' ? toOwnCount(value) : value;
  await runExcel(session, async (context) => {
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

/** The cell and the flags as they were. @param now absent: the flags are as the run left them */
const takeBack = (session: Session, { edit, flags, dated }: Edited, now?: Flags): Promise<void> =>
  put(session, edit, { value: valueBefore(edit), flags: flagsBefore(flags, now), dated });

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
      return typeof looked === 'string' ? null : () => takeBack(session, edited, looked.flags);
    },
    broken: () => editedRun(session, edited, false),
  });
}
