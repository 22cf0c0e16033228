// Questions that finding a header asks of the cells in a row.
import type { Box, Grid } from '../../grid/grid';
import { headerText } from '../../grid/cells';
import { type Header } from './header';

/** The header's own words and those above them, each of which stands over several. */
export function wordsOf({ cells }: Header): readonly string[] {
  const own = cells.map(({ text }) => text);
  const above = new Set(cells.map(({ parent }) => parent).filter((parent) => parent !== ''));
  return [...own, ...[...above].filter((parent) => !own.includes(parent))];
}

export function textsIn(grid: Grid, box: Box): readonly string[] {
  return Array.from({ length: box.columns }, (_, index) =>
    headerText(grid, box.row, box.column + index),
  ).filter((text) => text !== '');
}

/** Headers are words; a year or two among them may be a column's name. */
export function holdsNumbers(grid: Grid, box: Box): boolean {
  const start = box.column - grid.column;
  const values = (grid.values[box.row - grid.row] ?? []).slice(start, start + box.columns);
  const numbers = values.filter((value) => typeof value === 'number' || typeof value === 'boolean');
  return numbers.length * 4 > box.columns;
}

export function inTable(grid: Grid, row: number, column: number): boolean {
  return grid.tables.some(
    ({ box, showHeaders }) =>
      showHeaders &&
      row >= box.row &&
      row < box.row + box.rows &&
      column >= box.column &&
      column < box.column + box.columns,
  );
}
