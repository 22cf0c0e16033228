import type { Box } from './grid';

/** true where the two share a cell. */
export function overlaps(one: Box, other: Box): boolean {
  const apart = one.row + one.rows <= other.row || other.row + other.rows <= one.row;
  return !apart && sharesColumns(one, other);
}

/** true where one stands above or below the other, or in it. */
export function sharesColumns(one: Columns, other: Columns): boolean {
  return one.column < other.column + other.columns && other.column < one.column + one.columns;
}

type Columns = Pick<Box, 'column' | 'columns'>;

/** Zero-based, as on the sheet. */
export const rowsOf = ({ row, rows }: Pick<Box, 'row' | 'rows'>): readonly number[] => numbersFrom(row, rows);
export const columnsOf = ({ column, columns }: Columns): readonly number[] => numbersFrom(column, columns);

/** So many whole numbers from the first on; none where there are fewer than one. */
export function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}

export const sameBox = (one: Box, other: Box): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;
