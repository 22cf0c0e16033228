import type { Box } from './grid';

/** true where the two share a cell. */
export function overlaps(one: Box, other: Box): boolean {
  const apart =
    one.row + one.rows <= other.row ||
    other.row + other.rows <= one.row ||
    one.column + one.columns <= other.column ||
    other.column + other.columns <= one.column;
  return !apart;
}
