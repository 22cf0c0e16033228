// The rows of an offered table: every row with anything in the columns that are read, since no column names the record alone.
import { cellAt } from '../../grid/cells';
import type { Context, RecordPlace } from '../context';

/** In sheet order; a record is shown at the first of the table's columns. */
export function listFilledRows({ grid, table, places }: Context): readonly RecordPlace[] {
  const columns = [...places.values()].flat();
  const column = Math.min(...columns);
  return Array.from({ length: table.box.rows - 1 }, (_, index) => table.headerRows[1] + index)
    .filter((row) => columns.some((at) => cellAt(grid, row, at) !== null))
    .map((row) => ({ row, column, continued: [] }));
}
