// Where a range lies.
import type { Box } from '../../sheets/grid/grid';

/** What `boxOf` needs to be loaded. */
export const place = 'rowIndex,columnIndex,rowCount,columnCount';

export function boxOf(range: Excel.Range): Box {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
