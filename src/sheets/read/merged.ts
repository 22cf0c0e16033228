// What is merged downwards holds for all rows that it covers: said once for a table.
import { nameOf } from '../../tables/tables';
import { cellAddress } from '../grid/address';
import { cellAt } from '../grid/cells';
import { mergedAbove } from '../grid/merges';
import { complain, type Context, type RecordPlace } from './context';

/** One note at the first of the merged cells that give a record its value; an account stands for the rows below it anyway. */
export function complainOfMerges(context: Context, records: readonly RecordPlace[]): void {
  const { grid, table, places } = context;
  if (grid.merges.length === 0) return;
  const judged = [...places].filter(([key]) => key !== nameOf(table.kind) && key !== 'account');
  const covered = records.flatMap(({ row }) =>
    judged.flatMap(([key, columns]) => {
      const column = columns[0] ?? -1;
      const above = columns.length > 1 ? null : mergedAbove(grid, row, column);
      const isSaid =
        above !== null && cellAt(grid, row, column) === null && cellAt(grid, above, column) !== null;
      return isSaid ? [{ key, row, cell: cellAddress(grid.sheet, above, column) }] : [];
    }),
  );
  const [first] = covered;
  if (first === undefined) return;
  const params = { rows: new Set(covered.map(({ row }) => row)).size };
  complain(context, first.key, first.cell, { code: 'mergedDown', severity: 'note', params });
}
