// Before cells of the user's tables are filled, or a filling is taken back: what stands there, and what has to be known for writing.
import { HostError, type EditOutcome, type Flags } from '../../planner/workbook';
import type { CellFill, ColumnRun } from '../../sheets/cellFill';
import { makeRange, parseRange } from '../../sheets/grid/address';
import type { CellValue } from '../../sheets/grid/grid';
import { boxOf, place } from '../read/place';
import { datedCells, readRows, rowsLoaded } from '../read/rows';
import { askFlags, readFlags } from '../read/sheetList';
import type { Standing } from './guards';

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
  readonly standing: Standing;
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
  /** How far a table that takes in columns has to reach: as before, or as it was made to; absent: either. */
  readonly grown?: 'from' | 'to';
}

export interface Seen {
  readonly fills: readonly Looked[];
  readonly flags: Flags;
  /** What Excel would refuse a write for; null: nothing. */
  readonly barred: HostError | null;
}

/** What speaks against it, else what has to be known for writing. @throws HostError sheetGone, any of a read */
export async function lookAtCells(
  context: Excel.RequestContext,
  fills: readonly CellFill[],
  looking: Looking,
): Promise<EditOutcome | Seen> {
  const { date1904 } = looking;
  const list = askFlags(context);
  const asked = fills.map((fill) => ask(context, fill, date1904));
  await context.sync();
  for (const { fill, sheet } of asked) if (sheet.isNullObject) throw new HostError('sheetGone', fill.sheet);
  if (asked.some((each) => isChanged(each, looking))) return 'changed';
  if (asked.some(({ targets }) => targets.some(holdsFormula))) return 'formula';
  const lookedAt = asked.map(({ fill, used, headers, targets }) => ({
    fill,
    standing: {
      sheetId: fill.sheetId,
      used: used.isNullObject ? null : boxOf(used),
      table: tableOf(fill, looking.grown),
    },
    dated: date1904 ? targets.map((range) => (datedCells(range) ?? []).map((row) => row[0] === true)) : [],
    looks: headers.map(({ like, before }) => ({ like: lookOf(like), before: lookOf(before) })),
  }));
  return {
    fills: lookedAt,
    flags: readFlags(list),
    barred: asked.map(barIn).find((bar) => bar !== null) ?? null,
  };
}

/** Where it may reach either way, as after a run that broke off, nothing is asked of it. */
function tableOf({ grown }: CellFill, reach: Looking['grown']): Standing['table'] {
  const box = grown && reach && parseRange(grown[reach]);
  return grown && box ? { id: grown.id, box } : null;
}

function barIn({ fill, sheet, table }: Asked): HostError | null {
  if (sheet.protection.protected) return new HostError('protectedSheet', fill.sheet);
  const isFiltered = table?.isNullObject === false && table.autoFilter.isDataFiltered;
  return isFiltered ? new HostError('filtered', fill.sheet) : null;
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
    used: sheet.getUsedRangeOrNullObject(true).load(place).untrack(),
    reach: table && table.getRange().load(place).untrack(),
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
  if (grown !== undefined && reach !== null && makeRange(boxOf(reach)) !== fill.grown?.[grown]) return true;
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
