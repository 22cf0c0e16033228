// Cells merged downwards: only the first of them holds the value, and a person sees it beside every row that they cover.
import { cellAt } from './cells';
import type { Box, CellValue, Grid } from './grid';

/** Those that begin among the used cells, row by row; what begins elsewhere holds no value. */
export function mergesAmong(box: Box | null, merges: readonly Box[]): readonly Box[] {
  if (box === null) return [];
  return merges
    .filter(({ row, column }) => isAmong(row, box.row, box.rows) && isAmong(column, box.column, box.columns))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

const isAmong = (index: number, first: number, count: number): boolean =>
  index >= first && index < first + count;

const known = new WeakMap<Grid, ReadonlyMap<number, readonly Box[]>>();

/** By the column in which they begin. Asked for many cells, so worked out once per sheet. */
function mergedDown(grid: Grid): ReadonlyMap<number, readonly Box[]> {
  const before = known.get(grid);
  if (before) return before;
  const byColumn = new Map<number, Box[]>();
  for (const box of grid.merges.filter(({ rows }) => rows > 1))
    byColumn.set(box.column, [...(byColumn.get(box.column) ?? []), box]);
  known.set(grid, byColumn);
  return byColumn;
}

/** The first row of the merged cells that cover this one from above; null where there are none. */
export function mergedAbove(grid: Grid, row: number, column: number): number | null {
  const box = mergedDown(grid)
    .get(column)
    ?.find((each) => row > each.row && row < each.row + each.rows);
  return box?.row ?? null;
}

/** What a person sees in a cell: its own value, or that of the merged cells that cover it. */
export function shownAt(grid: Grid, row: number, column: number): CellValue {
  const value = cellAt(grid, row, column);
  const above = value === null ? mergedAbove(grid, row, column) : null;
  return above === null ? value : cellAt(grid, above, column);
}
