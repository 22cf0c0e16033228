// One cell of a table of the user's, changed on their word: a look whether it still holds what was read, then one sync.
import { HostError, type EditOutcome, type Flags } from '../../planner/workbook';
import type { CellEdit } from '../../sheets/cellEdit';
import type { CellValue } from '../../sheets/grid/grid';
import { hostErrorOf } from '../hostError';
import { makeRewritten } from '../literal';
import { datedCells, readRows, rowsLoaded } from '../read/rows';
import { runExcel, type Session } from '../session';
import { toOwnCount } from '../../sheets/dateSystem';
import { sameValue } from '../../sheets/written';
import { putFlags, type ChangedFlags } from './flags';

/** How long our own change events may arrive after the write, in milliseconds. */
const echo = 500;

/** @throws HostError protectedSheet, sheetGone; another one with what became of the cell */
export async function editCell(session: Session, edit: CellEdit, flags: Flags): Promise<EditOutcome> {
  const { date1904 } = session;
  const looked = await runExcel(session, (context) => look(context, edit, date1904));
  if (typeof looked === 'string') return looked;
  const { dated } = looked;
  session.writing += 1;
  try {
    await put(session, edit, { value: edit.value, flags, dated });
    session.flags = { ...session.flags, ...flags };
    return 'written';
  } catch (error) {
    throw await takeBack(session, edit, { flags, dated, error: hostErrorOf(error) });
  } finally {
    setTimeout(() => (session.writing -= 1), echo);
  }
}

/** What speaks against it; else whether the cell shows a day, in a workbook that counts from 1904. */
async function look(
  context: Excel.RequestContext,
  edit: CellEdit,
  date1904: boolean,
): Promise<EditOutcome | { readonly dated: boolean }> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheetId).load('protection/protected');
  const cells = edit.expected.map((expected) => {
    const range = sheet.getRangeByIndexes(expected.row, expected.column, 1, 1).untrack();
    return { expected, range: range.load(`${rowsLoaded(date1904)},formulas`) };
  });
  await context.sync();
  if (sheet.isNullObject) throw new HostError('sheetGone', edit.sheet);
  if (sheet.protection.protected) throw new HostError('protectedSheet', edit.sheet);
  if (cells.some(({ expected, range }) => !sameValue(valueIn(range, date1904), expected.value)))
    return 'changed';
  const target = cells.find(({ expected }) => isTarget(expected, edit));
  if (target !== undefined && holdsFormula(target.range)) return 'formula';
  return { dated: date1904 && target !== undefined && datedCells(target.range)?.[0]?.[0] === true };
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

interface FailedEdit {
  readonly flags: Flags;
  readonly dated: boolean;
  readonly error: HostError;
}

/** The error to be thrown, once the cell and the flags are as they were. */
async function takeBack(
  session: Session,
  edit: CellEdit,
  { flags, dated, error }: FailedEdit,
): Promise<HostError> {
  const value = edit.expected.find((expected) => isTarget(expected, edit))?.value ?? null;
  const before = Object.fromEntries(Object.keys(flags).map((key) => [key, session.flags[key]]));
  try {
    await put(session, edit, { value, flags: before, dated });
    return hostErrorOf(error, 'restored');
  } catch (second) {
    // While a cell is being edited Excel takes no request at all, so that nothing was written either.
    const editing = error.code === 'cellEditMode' && hostErrorOf(second).code === 'cellEditMode';
    return hostErrorOf(error, editing ? 'untouched' : 'partial');
  }
}
