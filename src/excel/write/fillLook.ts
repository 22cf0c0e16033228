// Before cells of the user's tables are filled, or a filling is taken back: what stands there, and what has to be known for writing.
import { HostError, type EditOutcome, type Flags } from '../../planner/workbook';
import type { CellFill, ColumnRun } from '../../sheets/cellFill';
import { makeRange } from '../../sheets/grid/address';
import type { CellValue } from '../../sheets/grid/grid';
import { boxOf } from '../read/place';
import { datedCells, readRows, rowsLoaded } from '../read/rows';
import { askFlags, readFlags } from '../read/sheetList';

export interface HeaderLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly color: string;
  /** White is none. */
  readonly fill: string;
}

/** A fill with the looks of the headers that are copied, and of the cells before they were. */
export interface Looked {
  readonly fill: CellFill;
  readonly looks: readonly { readonly like: HeaderLook; readonly before: HeaderLook }[];
  /** For each run, which of its cells show a day that the workbook counts from 1904. */
  readonly dated: readonly (readonly boolean[])[];
}

export interface Held {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface Looking {
  readonly date1904: boolean;
  /** Whether a cell that is expected to hold something holds it, or what else it may. */
  readonly holds: (fill: CellFill, expected: Held, now: CellValue) => boolean;
  /** true: a table that took in columns has to reach as far as it was made to. */
  readonly grown?: boolean;
}

/** What speaks against it, else what has to be known for writing. */
export async function lookAtCells(
  context: Excel.RequestContext,
  fills: readonly CellFill[],
  { date1904, holds, grown = false }: Looking,
): Promise<EditOutcome | { readonly fills: readonly Looked[]; readonly flags: Flags }> {
  const list = askFlags(context);
  const asked = fills.map((fill) => ask(context, fill, date1904));
  await context.sync();
  for (const { fill, sheet, table } of asked) {
    if (sheet.isNullObject) throw new HostError('sheetGone', fill.sheet);
    if (sheet.protection.protected) throw new HostError('protectedSheet', fill.sheet);
    if (table?.isNullObject === false && table.autoFilter.isDataFiltered)
      throw new HostError('filtered', fill.sheet);
  }
  if (asked.some((each) => isChanged(each, { date1904, holds, grown }))) return 'changed';
  if (asked.some(({ targets }) => targets.some(holdsFormula))) return 'formula';
  const lookedAt = asked.map(({ fill, headers, targets }) => ({
    fill,
    dated: date1904 ? targets.map((range) => (datedCells(range) ?? []).map((row) => row[0] === true)) : [],
    looks: headers.map(({ like, before }) => ({ like: lookOf(like), before: lookOf(before) })),
  }));
  return { fills: lookedAt, flags: readFlags(list) };
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
    reach: table && table.getRange().load('rowIndex,columnIndex,rowCount,columnCount').untrack(),
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

export const rangeOf = (sheet: Excel.Worksheet, { row, column, values }: ColumnRun<unknown>): Excel.Range =>
  sheet.getRangeByIndexes(row, column, values.length, 1).untrack();

function isChanged({ fill, table, reach, expected }: Asked, { date1904, holds, grown }: Looking): boolean {
  if (table?.isNullObject === true) return true;
  if (grown === true && reach !== null && makeRange(boxOf(reach)) !== fill.grown?.to) return true;
  return expected.some(({ run: { row, column, values: run }, range }) => {
    const values = readRows(range, date1904)?.values;
    return run.some(
      (value, index) => !holds(fill, { row: row + index, column, value }, values?.[index]?.[0] ?? null),
    );
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
