// A sheet as it would be read once its cells are filled: what is to be written is tried by reading it first.
import type { CellFill } from './cellFill';
import { parseAddress } from './grid/address';
import { cellAt } from './grid/cells';
import type { CellValue, Grid } from './grid/grid';

/** Wider and longer where cells beside it or below it are filled. */
export function withFill(grid: Grid, { runs, grown }: CellFill): Grid {
  const filled = new Map(
    runs.flatMap(({ row, column, values }) =>
      values.map((value, down): readonly [string, CellValue] => [
        `${row + down} ${column}`,
        value === '' ? null : value,
      ]),
    ),
  );
  const width = Math.max(grid.values[0]?.length ?? 0, ...runs.map(({ column }) => column - grid.column + 1));
  const height = Math.max(
    grid.values.length,
    ...runs.map(({ row, values }) => row + values.length - grid.row),
  );
  const values = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, right): CellValue => {
      const row = grid.row + down;
      const column = grid.column + right;
      const value = filled.get(`${row} ${column}`);
      return value === undefined ? cellAt(grid, row, column) : value;
    }),
  );
  const box = grown && parseAddress(grown.to)?.box;
  const tables = grid.tables.map((table) => (box && table.id === grown.id ? { ...table, box } : table));
  return { ...grid, values, tables };
}
