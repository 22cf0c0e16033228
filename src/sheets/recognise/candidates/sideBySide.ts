// Tables side by side: where a blank column parts two of them, and where it only stands within one.
import type { Box, Grid } from '../../grid/grid';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { isAnchor, isHeaderWord, matchHeader } from '../../../tables/headerWords';
import { neededKeys, soughtKinds, type SoughtKind } from '../../../tables/tables';
import { cellAt } from '../../grid/cells';
import { headedKinds } from '../headers/header';
import { textsIn } from '../headers/headerCells';

/** Runs of headers without a blank between → the tables that they head. Words beyond a blank column that head nothing are no part of one. */
export function splitTables(grid: Grid, row: number, groups: readonly Box[]): readonly Box[] {
  const parts: Box[] = [];
  for (const group of groups) {
    const last = parts.at(-1);
    const rest = { ...group, columns: restOf(groups, group) };
    const isGap = last === undefined || !isFilledBelow(grid, row, last, group);
    if (last && (!isGap || !areTwo(textsIn(grid, last), textsIn(grid, rest)))) {
      if (isGap && !textsIn(grid, group).some(headsSomething)) continue;
      parts[parts.length - 1] = { ...last, row, columns: group.column + group.columns - last.column };
    } else parts.push(group);
  }
  return parts;
}

const headsSomething = (text: string): boolean =>
  headedDirection(text) !== null || soughtKinds.some((kind) => matchHeader(kind, text).length > 0);

const rowsLookedAt = 6;

/** Under a header that is merged over several columns these hold something, though only the first has a header. */
function isFilledBelow(grid: Grid, row: number, last: Box, group: Box): boolean {
  const first = last.column + last.columns;
  const between = Array.from({ length: group.column - first }, (_, index) => first + index);
  return between.every((column) =>
    Array.from({ length: rowsLookedAt }, (_, index) => cellAt(grid, row + 1 + index, column)).some(
      (value) => value !== null,
    ),
  );
}

function restOf(groups: readonly Box[], group: Box): number {
  const last = groups.at(-1) ?? group;
  return last.column + last.columns - group.column;
}

/**
 * Two tables have a name each: one that is surely a name, and could be no other column of the table on the left; and what the left
 * one cannot be judged without does not stand on the right, unless it has that too.
 */
function areTwo(left: readonly string[], right: readonly string[]): boolean {
  const kinds = headedKinds(left);
  const others = headedKinds(right);
  if (kinds.length === 0 || others.length === 0) return false;
  if (!left.some((text) => kinds.some((kind) => isOwnName(kind, text, [])))) return false;
  if (!right.some((text) => others.some((kind) => isOwnName(kind, text, kinds)))) return false;
  return !others.some((kind) => kinds.includes(kind) && completes(kind, left, right));
}

function isOwnName(kind: SoughtKind, text: string, others: readonly SoughtKind[]): boolean {
  const isName = isHeaderWord(kind, text).some(({ column, hint }) => isAnchor(column.key) && !hint);
  return (
    isName && !others.some((other) => isHeaderWord(other, text).some(({ column }) => !isAnchor(column.key)))
  );
}

/** Does the right give the left what it needs and lacks? */
function completes(kind: SoughtKind, left: readonly string[], right: readonly string[]): boolean {
  const names = (texts: readonly string[], key: string): boolean =>
    texts.some((text) => isHeaderWord(kind, text).some(({ column, hint }) => column.key === key && !hint));
  const needed = neededKeys(kind).filter((key) => !isAnchor(key));
  return !needed.some((key) => names(left, key)) && needed.some((key) => names(right, key));
}
