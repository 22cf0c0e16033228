import { intersect, type Rectangle } from './a1';

/** What is left of a rectangle when another is cut out: up to four pieces. */
export function subtract(from: Rectangle, cut: Rectangle): Rectangle[] {
  const common = intersect(from, cut);
  if (common === null) return [from];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const pieces: Rectangle[] = [
    { ...from, rows: common.row - from.row },
    { ...from, row: below, rows: from.row + from.rows - below },
    { row: common.row, rows: common.rows, column: from.column, columns: common.column - from.column },
    { row: common.row, rows: common.rows, column: right, columns: from.column + from.columns - right },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
