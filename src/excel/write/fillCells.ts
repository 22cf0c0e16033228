// Cells of the user's tables, filled on their word (G5, A14): a look whether they hold what was read, then everything in one sync.
import { HostError, type EditOutcome, type Flags } from '../../planner/workbook';
import type { CellFill, ColumnRun } from '../../sheets/cellFill';
import type { CellValue } from '../../sheets/grid/grid';
import { toOwnCount } from '../../sheets/dateSystem';
import { sameValue } from '../../sheets/written';
import { hostErrorOf } from '../hostError';
import { makeRewritten, makeWritten, type WrittenValue } from '../literal';
import { datedCells, readRows, rowsLoaded } from '../read/rows';
import { runExcel, type Session } from '../session';
import { putFlags, type ChangedFlags } from './flags';

/** How long our own change events may arrive after the write, in milliseconds. */
const echo = 500;

/** @throws HostError protectedSheet, filtered, sheetGone; another one with what became of the cells */
export async function fillCells(
  session: Session,
  fills: readonly CellFill[],
  flags: Flags,
): Promise<EditOutcome> {
  const looked = await runExcel(session, (context) => look(context, fills, session.date1904));
  if (typeof looked === 'string') return looked;
  session.writing += 1;
  try {
    await runExcel(session, async (context) => {
      looked.forEach((each) => put(context, each));
      putFlags(context, flags);
      await context.sync();
    });
    session.flags = { ...session.flags, ...flags };
    return 'written';
  } catch (error) {
    const before = Object.fromEntries(Object.keys(flags).map((key) => [key, session.flags[key]]));
    throw await takeBack(session, looked, { flags: before, error: hostErrorOf(error) });
  } finally {
    setTimeout(() => (session.writing -= 1), echo);
  }
}

interface HeaderLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly color: string;
  /** White is none. */
  readonly fill: string;
}

/** A fill with the looks of the headers that are copied, and of the cells before they were. */
interface Looked {
  readonly fill: CellFill;
  readonly looks: readonly { readonly like: HeaderLook; readonly before: HeaderLook }[];
  /** For each run, which of its cells show a day that the workbook counts from 1904. */
  readonly dated: readonly (readonly boolean[])[];
}

/** What speaks against it, else what has to be known for writing. */
async function look(
  context: Excel.RequestContext,
  fills: readonly CellFill[],
  date1904: boolean,
): Promise<EditOutcome | readonly Looked[]> {
  const asked = fills.map((fill) => ask(context, fill, date1904));
  await context.sync();
  for (const { fill, sheet, table } of asked) {
    if (sheet.isNullObject) throw new HostError('sheetGone', fill.sheet);
    if (sheet.protection.protected) throw new HostError('protectedSheet', fill.sheet);
    if (table?.isNullObject === false && table.autoFilter.isDataFiltered)
      throw new HostError('filtered', fill.sheet);
  }
  if (asked.some((each) => isChanged(each, date1904))) return 'changed';
  if (asked.some(({ targets }) => targets.some(holdsFormula))) return 'formula';
  return asked.map(({ fill, headers, targets }) => ({
    fill,
    dated: date1904 ? targets.map((range) => (datedCells(range) ?? []).map((row) => row[0] === true)) : [],
    looks: headers.map(({ like, before }) => ({ like: lookOf(like), before: lookOf(before) })),
  }));
}

type Asked = ReturnType<typeof ask>;

const headerLook = 'format/font/bold,format/font/italic,format/font/size,format/font/color,format/fill/color';

function ask(context: Excel.RequestContext, fill: CellFill, date1904: boolean) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(fill.sheetId).load('protection/protected');
  const table =
    fill.grown &&
    context.workbook.tables.getItemOrNullObject(fill.grown.id).load('autoFilter/isDataFiltered');
  const cellAt = (row: number, column: number) => sheet.getRangeByIndexes(row, column, 1, 1).load(headerLook);
  return {
    fill,
    sheet,
    table,
    expected: fill.expected.map((run) => ({
      run,
      range: rangeOf(sheet, run).load(rowsLoaded(date1904)),
    })),
    targets: fill.runs.map((run) => rangeOf(sheet, run).load(`${rowsLoaded(date1904)},formulas`)),
    headers: fill.headers.map(({ row, column, like }) => ({
      like: cellAt(row, like),
      before: cellAt(row, column),
    })),
  };
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, values }: ColumnRun<unknown>): Excel.Range =>
  sheet.getRangeByIndexes(row, column, values.length, 1).untrack();

function isChanged({ table, expected }: Asked, date1904: boolean): boolean {
  if (table?.isNullObject === true) return true;
  return expected.some(({ run, range }) => {
    const values = readRows(range, date1904)?.values;
    return run.values.some((value, index) => !sameValue(values?.[index]?.[0] ?? null, value));
  });
}

/** A text that begins with = is its own formula. */
const holdsFormula = ({ formulas, values }: Excel.Range): boolean =>
  formulas.some((row: readonly unknown[], index) =>
    row.some(
      (formula, column) =>
        typeof formula === 'string' &&
        formula.startsWith('=') &&
        formula !== (values as readonly (readonly unknown[])[])[index]?.[column],
    ),
  );

const lookOf = ({ format: { font, fill } }: Excel.Range): HeaderLook => ({
  bold: font.bold,
  italic: font.italic,
  size: font.size,
  color: font.color,
  fill: fill.color,
});

/** Headers first: a table that takes them in keeps them as its own. */
function put(context: Excel.RequestContext, { fill, looks, dated }: Looked): void {
  const sheet = context.workbook.worksheets.getItem(fill.sheetId);
  const isHeader = (run: ColumnRun<unknown>): boolean =>
    fill.headers.some(({ row, column }) => row === run.row && column === run.column);
  const write = (run: CellFill['runs'][number]): void => {
    const days = dated[fill.runs.indexOf(run)];
    rangeOf(sheet, run).values = run.values.map((value, down): WrittenValue[] => [
      makeWritten(days?.[down] && typeof value === 'number' ? toOwnCount(value) : value),
    ]);
  };
  fill.runs.filter(isHeader).forEach(write);
  if (fill.grown) context.workbook.tables.getItem(fill.grown.id).resize(fill.grown.to);
  fill.runs.filter((run) => !isHeader(run)).forEach(write);
  fill.headers.forEach((header, index) => {
    const like = looks[index]?.like;
    if (like) applyLook(sheet, header, like);
  });
}

function applyLook(
  sheet: Excel.Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  { bold, italic, size, color, fill }: HeaderLook,
): void {
  const { format } = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
  format.font.bold = bold;
  format.font.italic = italic;
  format.font.size = size;
  format.font.color = color;
  if (fill.toUpperCase() !== '#FFFFFF') format.fill.color = fill;
}

/** What stood in a cell that is filled: it is among the expected ones. */
function heldBefore({ expected }: CellFill, row: number, column: number): CellValue {
  const run = expected.find(
    (each) => each.column === column && row >= each.row && row < each.row + each.values.length,
  );
  return run?.values[row - run.row] ?? null;
}

interface FailedFill {
  readonly flags: ChangedFlags;
  readonly error: HostError;
}

/** The error to be thrown, once the cells and the flags are as they were. */
async function takeBack(
  session: Session,
  looked: readonly Looked[],
  { flags, error }: FailedFill,
): Promise<HostError> {
  try {
    await runExcel(session, async (context) => {
      for (const { fill, looks, dated } of looked) {
        const sheet = context.workbook.worksheets.getItem(fill.sheetId);
        if (fill.grown) context.workbook.tables.getItem(fill.grown.id).resize(fill.grown.from);
        fill.headers.forEach((header, index) => {
          sheet.getRangeByIndexes(header.row, header.column, 1, 1).untrack().clear('Formats');
          const before = looks[index]?.before;
          if (before) applyLook(sheet, header, before);
        });
        fill.runs.forEach((run, index) => {
          rangeOf(sheet, run).values = run.values.map((_, down): WrittenValue[] => {
            const held = heldBefore(fill, run.row + down, run.column);
            const isDay = dated[index]?.[down] === true && typeof held === 'number';
            return [makeRewritten(isDay ? toOwnCount(held) : held)];
          });
        });
      }
      putFlags(context, flags);
      await context.sync();
    });
    return hostErrorOf(error, 'restored');
  } catch (second) {
    // While a cell is being edited Excel takes no request at all, so that nothing was written either.
    const editing = error.code === 'cellEditMode' && hostErrorOf(second).code === 'cellEditMode';
    return hostErrorOf(error, editing ? 'untouched' : 'partial');
  }
}
