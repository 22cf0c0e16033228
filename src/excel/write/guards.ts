// The first calls of a write: they fail, and with them the whole of it, where a sheet is gone or a table stands elsewhere by now.
import type { HostError } from '../../planner/workbook';
import { makeRange } from '../../sheets/grid/address';
import type { Box, Grid } from '../../sheets/grid/grid';
import type { SheetWrite } from '../../sheets/sheetWrite';
import { locationOf } from '../hostError';
import type { Step } from './steps';

/** Nothing is changed by them. A new sheet has nothing to be guarded. */
export const guardSteps = (context: Excel.RequestContext, { grid }: SheetWrite): readonly Step[] =>
  grid === null ? [] : [guardStep(context, grid)];

/** @param goes the sheet is about to be deleted: another name counts too, and what is typed below any of its columns, such as an owner */
export function guardStep(context: Excel.RequestContext, grid: Grid, goes = false): Step {
  const columns = goes ? columnsOf(grid) : [];
  const queue = () => {
    const sheet = context.workbook.worksheets.getItem(grid.sheetId).load('id');
    for (const { id, box } of grid.tables) guardTable(sheet, id, box);
    guardEnd(sheet, extent(grid));
    if (goes) context.workbook.worksheets.getItem(grid.sheet).load('id');
    for (const column of columns) guardColumn(sheet, column);
  };
  return { bytes: 1_000 + (grid.tables.length + columns.length) * 1_200, queue };
}

const extent = ({ row, column, values }: Grid): Box => ({
  ...{ row, column },
  ...{ rows: values.length, columns: values[0]?.length ?? 0 },
});

interface Column {
  /** As far down as the sheet is used. */
  readonly box: Box;
  /** The row of the last cell that holds anything. */
  readonly end: number;
}

/** Those that hold anything and end above the others. */
function columnsOf(grid: Grid): readonly Column[] {
  const { row, column, rows, columns } = extent(grid);
  return Array.from({ length: columns }, (_, right) => ({
    box: { row, column: column + right, rows, columns: 1 },
    end: row + grid.values.reduce((end, values, down) => (values[right] === null ? end : down), -1),
  })).filter(({ end }) => end >= row && end < row + rows - 1);
}

/** Nothing stands further down in it than it did. */
function guardColumn(sheet: Excel.Worksheet, { box: { row, column, rows }, end }: Column): void {
  const last = sheet.getRangeByIndexes(end, column, 1, 1).untrack();
  const used = sheet.getRangeByIndexes(row, column, rows, 1).untrack().getUsedRangeOrNullObject(true);
  used.untrack().getLastCell().untrack().getIntersection(last).untrack().load('rowIndex');
}

/** Cells of the user's that are written one by one: where on the sheet they are is known only as long as nothing moves. */
export interface Standing {
  readonly sheetId: string;
  /** The used cells; null for an empty sheet. */
  readonly used: Box | null;
  /** The table that takes in what is written beside it; null: none. */
  readonly table: { readonly id: string; readonly box: Box } | null;
}

/** Queues them for cells of the user's. */
export function guardCells(context: Excel.RequestContext, { sheetId, used, table }: Standing): void {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('id');
  if (table !== null) guardTable(sheet, table.id, table.box);
  if (used !== null) guardEnd(sheet, used);
}

/** Excel stopped at one of these calls, so that nothing was written: no other call of a write of cells, or of Restore, has such a place. */
export const isStoppedByGuards = (error: HostError): boolean =>
  error.code === 'sheetGone' &&
  /^(Range\.getIntersection|TableScopedCollection\.|WorksheetCollection\.)/i.test(locationOf(error));

/** Nothing stands further down or further right than it did, where the write may need the room. */
function guardEnd(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): void {
  if (rows < 1 || columns < 1) return;
  const end = sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1).untrack();
  sheet.getUsedRange(true).untrack().getLastCell().untrack().getIntersection(end).untrack().load('rowIndex');
}

/** The table lies within its box, and reaches the first and the last cell of it: so it stands where it was read. */
function guardTable(sheet: Excel.Worksheet, id: string, box: Box): void {
  const last = { row: box.row + box.rows - 1, column: box.column + box.columns - 1, rows: 1, columns: 1 };
  const first = { ...box, rows: 1, columns: 1 };
  tableIn(sheet, box, true).getItem(id).load('id');
  for (const corner of [first, last]) tableIn(sheet, corner, false).getItem(id).load('id');
}

const tableIn = (sheet: Excel.Worksheet, box: Box, fully: boolean): Excel.TableScopedCollection =>
  sheet.getRange(makeRange(box)).untrack().getTables(fully);
