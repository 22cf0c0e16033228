// The headers that stand in one row of a sheet (or in it and the next), one for each table side by side.
import type { Box, CellValue, Grid } from '../../grid/grid';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { headerText } from '../../grid/cells';
import { headedKinds, makeHeader, type Header } from './header';
import { isAnchorWord } from '../../../tables/headerWords';
import { wordsOf, textsIn, holdsNumbers, inTable } from './headerCells';
import { isSubHeader, isSecondLine, widen, hasParents } from './subHeaders';

export function headersAt(grid: Grid, row: number): readonly Header[] {
  const groups = groupsAt(grid, row);
  if (groups.length === 0) return [];
  return splitTables(grid, row, groups).flatMap((box) => {
    if (holdsNumbers(grid, box)) return [];
    const double = { ...box, rows: 2 };
    if (isSubHeader(grid, double) || isSecondLine(grid, box)) {
      const wide = widen(grid, double);
      const header = makeHeader(grid, wide, false);
      if (headedKinds(wordsOf(header)).length > 0) return [header];
    }
    return headedKinds(textsIn(grid, box)).length > 0 ? [makeHeader(grid, box, hasParents(grid, box))] : [];
  });
}

/** Runs of header-like cells in a row, outside real tables; none where no cell of the row is a word that heads columns. */
function groupsAt(grid: Grid, row: number): readonly Box[] {
  const values = grid.values[row - grid.row] ?? [];
  const telling =
    values.some((value) => typeof value === 'string' && isAnchorWord(value)) || headsTwoDirections(values);
  const groups: Box[] = [];
  for (let column = grid.column; telling && column < grid.column + values.length; column++) {
    if (headerText(grid, row, column) === '' || inTable(grid, row, column)) continue;
    const last = groups.at(-1);
    if (last && last.column + last.columns === column)
      groups[groups.length - 1] = { ...last, columns: last.columns + 1 };
    else groups.push({ row, column, rows: 1, columns: 1 });
  }
  return groups;
}

function headsTwoDirections(values: readonly CellValue[]): boolean {
  const codes = values.map((value) => (typeof value === 'string' ? headedDirection(value) : null));
  return codes.includes('positive') && codes.includes('negative');
}

/** Blank columns part two tables only where each side could head one; else they come from merged cells. */
function splitTables(grid: Grid, row: number, groups: readonly Box[]): readonly Box[] {
  const parts: Box[] = [];
  for (const group of groups) {
    const last = parts.at(-1);
    const stands = (box: Box): boolean => headedKinds(textsIn(grid, box)).length > 0;
    if (last && !(stands(last) && stands({ ...group, columns: restOf(groups, group) }))) {
      parts[parts.length - 1] = { ...last, row, columns: group.column + group.columns - last.column };
    } else parts.push(group);
  }
  return parts;
}

function restOf(groups: readonly Box[], group: Box): number {
  const last = groups.at(-1) ?? group;
  return last.column + last.columns - group.column;
}
