// The first calls of a write: they fail, and with them the whole of it, where a sheet is gone or a table stands elsewhere by now.
import { makeRange } from '../../sheets/grid/address';
import type { Box, Grid } from '../../sheets/grid/grid';
import type { SheetWrite } from '../../sheets/sheetWrite';
import type { Step } from './steps';

/** Nothing is changed by them. A new sheet has nothing to be guarded. */
export function guardSteps(context: Excel.RequestContext, { grid }: SheetWrite): readonly Step[] {
  if (grid === null) return [];
  const queue = () => {
    const sheet = context.workbook.worksheets.getItem(grid.sheetId).load('id');
    for (const { id, box } of grid.tables) guardTable(sheet, id, box);
    guardEnd(sheet, grid);
  };
  return [{ bytes: 1_000 + grid.tables.length * 1_200, queue }];
}

/** Nothing stands further down or further right than it did, where the write may need the room. */
function guardEnd(sheet: Excel.Worksheet, { row, column, values }: Grid): void {
  const [first] = values;
  if (first === undefined) return;
  const end = sheet.getRangeByIndexes(row + values.length - 1, column + first.length - 1, 1, 1).untrack();
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
