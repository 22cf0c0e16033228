// After a failed write: a look at the action table, to find out which of its steps were carried out.
import type { TableNow } from '../../sheets/actions/putBackSteps';
import type { SheetWrite } from '../../sheets/sheetWrite';
import { readValues } from '../read/rows';
import { boxOf } from '../read/place';

export interface ActionTableAsked {
  readonly write: SheetWrite;
  readonly table: Excel.Table | null;
  readonly range: Excel.Range | null;
  readonly cells: Excel.Range;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
}

const place = 'rowIndex,columnIndex,rowCount,columnCount';

/** Queues the look; none where the write is of no action table that stood there. */
export function askActionTable(
  context: Excel.RequestContext,
  write: SheetWrite,
): readonly ActionTableAsked[] {
  const { grid, actionTable } = write;
  if (grid === null || actionTable === undefined) return [];
  const { tableId, after } = actionTable;
  // Somebody may have deleted it by now; then there is nothing to be put back on it.
  const sheet = context.workbook.worksheets.getItemOrNullObject(grid.sheetId);
  const table =
    tableId === '' ? null : context.workbook.tables.getItemOrNullObject(tableId).load('showTotals');
  const cells = sheet.getRangeByIndexes(after.row, after.column, after.rows, after.columns);
  const asked = {
    write,
    table,
    range: table && table.getRange().load(place).untrack(),
    cells: cells.load('values,valueTypes').untrack(),
    used: sheet.getUsedRange(true).load(place).untrack(),
    tables: sheet.tables.load('items/id'),
  };
  return [asked];
}

export function readActionTable({ table, range, cells, used, tables }: ActionTableAsked): TableNow {
  const isThere = table !== null && !table.isNullObject;
  const totals = isThere && table.showTotals;
  const box = isThere && range ? boxOf(range) : null;
  return {
    box: box && { ...box, rows: box.rows - (totals ? 1 : 0) },
    totals,
    cells: readValues(cells) ?? [],
    used: boxOf(used),
    tableIds: tables.items.map(({ id }) => id),
  };
}
