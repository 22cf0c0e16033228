// Lists of ranges such as 'A1:C3 E5' (sqref): what is left of them when a box is taken away.
import { makeRange, parseRange } from '../../../sheets/grid/address';
import { overlaps } from '../../../sheets/grid/boxes';
import type { Box } from '../../../sheets/grid/grid';

export const parseAreas = (sqref: string): readonly Box[] =>
  sqref
    .split(/\s+/)
    .map((range) => parseRange(range))
    .filter((box): box is Box => box !== null);

export const makeAreas = (boxes: readonly Box[]): string => boxes.map(makeRange).join(' ');

/** Up to four boxes around the hole. */
export function subtract(box: Box, hole: Box): readonly Box[] {
  if (!overlaps(box, hole)) return [box];
  const top = Math.max(box.row, hole.row);
  const bottom = Math.min(box.row + box.rows, hole.row + hole.rows);
  const left = Math.max(box.column, hole.column);
  const right = Math.min(box.column + box.columns, hole.column + hole.columns);
  const between = { row: top, rows: bottom - top };
  const pieces: Box[] = [
    { ...box, rows: top - box.row },
    { ...between, column: box.column, columns: left - box.column },
    { ...between, column: right, columns: box.column + box.columns - right },
    { ...box, row: bottom, rows: box.row + box.rows - bottom },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export const subtractFrom = (boxes: readonly Box[], hole: Box): readonly Box[] =>
  boxes.flatMap((box) => subtract(box, hole));
