// Tables side by side: where a blank column parts two of them, and where it only stands within one.
import type { Box, Grid } from '../../grid/grid';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { isAnchor, isHeaderWord, matchHeader } from '../../../tables/headerWords';
import { neededKeys, soughtKinds, type SoughtKind } from '../../../tables/tables';
import { columnsOf, numbersFrom } from '../../grid/boxes';
import { cellAt, headerText } from '../../grid/cells';
import { areLabels, headedKinds, keysNamedIn, likelyKinds } from '../headers/header';
import { textsIn } from '../headers/headerCells';
import { isUnderHeader } from '../headers/subHeaders';

/** Runs of headers without a blank between → the tables that they head. Words beyond a blank column that head nothing are no part of one. */
export function splitTables(grid: Grid, row: number, groups: readonly Box[]): readonly Box[] {
  const parts: Box[] = [];
  const heading = groups.filter((each) => groups.length === 1 || !isTitle(grid, each));
  for (const group of heading) {
    const last = parts.at(-1);
    const isNamed = last !== undefined && beginsTable(grid, last);
    const rest = { ...group, columns: restOf(grid, row, heading, group, isNamed) };
    const gap = last === undefined ? 0 : blankBetween(grid, row, last, group);
    const joined = last && { ...last, row, columns: group.column + group.columns - last.column };
    const isApart = last !== undefined && areApart(grid, row, last, group);
    if (joined && gap === 0 && !isApart) parts[parts.length - 1] = joined;
    else if (gap === 0 || isApart) parts.push(group);
    else if (joined && gap <= widestGap && isOne(grid, row, [last, rest], gap)) {
      if (areLabels(textsIn(grid, last)) && headedKinds(textsIn(grid, group)).length > 0)
        parts[parts.length - 1] = group;
      else if (headsEnough(grid, [last, group], gap)) parts[parts.length - 1] = joined;
    } else parts.push(group);
  }
  return parts;
}

/** A text alone over columns of which the next one has no header of its own: what another table is called. */
function isTitle(grid: Grid, { row, column, columns }: Box): boolean {
  return columns === 1 && isUnheaded(grid, row, column + 1);
}

/** So many columns without a header are no part of the table on the left. */
const unheadedApart = 2;

const areApart = (grid: Grid, row: number, last: Box, group: Box): boolean => {
  const first = last.column + last.columns;
  const between = numbersFrom(first, group.column - first);
  return between.filter((column) => isUnheaded(grid, row, column)).length >= unheadedApart;
};

/** Something stands below, and neither a header nor one that is merged over it above. */
function isUnheaded(grid: Grid, row: number, column: number): boolean {
  const below = numbersFrom(row + 1, rowsLookedAt).map((at) => cellAt(grid, at, column));
  return (
    cellAt(grid, row, column) === null &&
    !isCovered(grid, row, column) &&
    below.some((value) => value !== null) &&
    !isUnderHeader(headerText(grid, row + 1, column))
  );
}

/**
 * Do both sides of a blank column make one table? One on the left that has a name of its own goes on only with what fills the same rows, and what is
 * surely a table of ours beyond a single blank column with nothing.
 */
function isOne(grid: Grid, row: number, [left, right]: readonly [Box, Box], gap: number): boolean {
  const texts = textsIn(grid, left);
  const others = textsIn(grid, right);
  if (areTwo(texts, others) || (gap > 1 && likelyKinds(texts).length > 0)) return false;
  if (isSwot(texts) && !others.some((text) => headedDirection(text) !== null)) return false;
  const whole = headedKinds(texts).filter((kind) => texts.some((text) => isOwnName(kind, text, [])));
  if (whole.length === 0) return true;
  const [here, there] = filledRows(grid, row, [left, right]);
  // Cells may be blank, but none stands alone, and most are there, unless it is all the table's own.
  const isOwn = whole.some((kind) => others.every((text) => isLacked(kind, text, texts)));
  return [...there].every((at) => here.has(at)) && (isOwn || there.size * 2 >= here.size);
}

/** Strengths, weaknesses and the like side by side have no other columns. */
const isSwot = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text) => headedDirection(text) !== null);

/** Is it surely a header of that kind, of a column that the table on the left does not have? */
function isLacked(kind: SoughtKind, text: string, left: readonly string[]): boolean {
  return isHeaderWord(kind, text).some(
    ({ column, hint }) =>
      !hint && !left.some((other) => isHeaderWord(kind, other).some((match) => match.column === column)),
  );
}

/**
 * The rows under each of these headers that hold something, down to two in which both are blank; without the first, which may hold
 * sub-headers.
 */
function filledRows(
  grid: Grid,
  row: number,
  [left, right]: readonly [Box, Box],
): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const rows = [new Set<number>(), new Set<number>()] as const;
  const isFilled = (box: Box, at: number): boolean =>
    columnsOf(box).some((column) => cellAt(grid, at, column) !== null);
  for (let at = row + 2, last = row + 1; at - last <= 2 && at - row < rowsCompared; at += 1) {
    const filled = [isFilled(left, at), isFilled(right, at)] as const;
    if (filled[0]) rows[0].add(at);
    if (filled[1]) rows[1].add(at);
    if (filled[0] || filled[1]) last = at;
  }
  return rows;
}

const rowsCompared = 100;

/** What stands beyond more blank columns is another thing. */
const widestGap = 2;

const headsSomething = (text: string): boolean =>
  headedDirection(text) !== null || soughtKinds.some((kind) => matchHeader(kind, text).length > 0);

/** One word of ours in it; beyond more than one blank column, most of them, of the table on the left where that is known. */
function headsEnough(grid: Grid, [left, right]: readonly [Box, Box], gap: number): boolean {
  const texts = textsIn(grid, right);
  if (gap < 2) return texts.some(headsSomething);
  const kinds = likelyKinds(textsIn(grid, left));
  const isOfLeft = (text: string): boolean => kinds.some((kind) => matchHeader(kind, text).length > 0);
  return texts.filter(kinds.length === 0 ? headsSomething : isOfLeft).length * 2 > texts.length;
}

const rowsLookedAt = 6;

/** How many columns side by side between the two hold nothing: under a header or in records that are merged over several, only the first has one. */
function blankBetween(grid: Grid, row: number, last: Box, group: Box): number {
  const first = last.column + last.columns;
  const isBlank = (column: number): boolean =>
    Array.from({ length: rowsLookedAt }, (_, index) => cellAt(grid, row + 1 + index, column)).every(
      (value) => value === null,
    );
  let run = 0;
  const runs = numbersFrom(first, group.column - first).map((column) => {
    run = isBlank(column) && !isCovered(grid, row, column, rowsLookedAt) ? run + 1 : 0;
    return run;
  });
  return Math.max(0, ...runs);
}

/** By what is merged over it in the row, or in so many rows below. */
export const isCovered = (grid: Grid, row: number, column: number, rows = 0): boolean =>
  grid.merges.some(
    (box) =>
      box.row <= row + rows &&
      row < box.row + box.rows &&
      box.column < column &&
      column < box.column + box.columns,
  );

/**
 * From this group to the end of the last one that is not far from the one before it, with what its last header is merged over. Where what
 * stands before is named and this group has no name of its own, one that has begins another table.
 */
function restOf(grid: Grid, row: number, groups: readonly Box[], group: Box, isNamedBefore: boolean): number {
  let last = group;
  for (const next of groups.slice(groups.indexOf(group) + 1)) {
    if (blankBetween(grid, row, last, next) > widestGap) break;
    if (isNamedBefore && !beginsTable(grid, group) && beginsTable(grid, next)) break;
    last = next;
  }
  const end = last.column + last.columns;
  const merged = grid.merges.find(
    ({ row, column, columns }) => row === last.row && column === end - 1 && columns > 1,
  );
  return end + (merged ? merged.columns - 1 : 0) - group.column;
}

/** Has it a name of its own beside what else it heads? */
function beginsTable(grid: Grid, group: Box): boolean {
  const texts = textsIn(grid, group);
  return headedKinds(texts).some((kind) => texts.some((text) => isOwnName(kind, text, [])));
}

/**
 * Two tables have a name each: one that is surely a name, and could be no other column of the table on the left; and what the left
 * one cannot be judged without does not stand on the right, unless it has that too.
 */
function areTwo(left: readonly string[], right: readonly string[]): boolean {
  // 'Full name' may head factors too, but is surely a name of people only.
  const kinds = headedKinds(left).filter((kind) => left.some((text) => isOwnName(kind, text, [])));
  const others = headedKinds(right);
  // Where we do not know the word for the names on the left, the right is a table of another kind.
  if (kinds.length === 0) return others.some((kind) => isAnother(kind, likelyKinds(left), right));
  if (soughtKinds.some((kind) => !kinds.includes(kind) && isWhole(kind, right, kinds))) return true;
  if (others.length === 0) return false;
  if (!right.some((text) => others.some((kind) => isOwnName(kind, text, kinds)))) return false;
  return !others.some((kind) => kinds.includes(kind) && completes(kind, left, right));
}

/** Has it a name of its own, and all that its records are judged by wherever the left may be of that kind, too? */
function isAnother(kind: SoughtKind, left: readonly SoughtKind[], texts: readonly string[]): boolean {
  const named = texts.flatMap((text) => isHeaderWord(kind, text).filter(({ hint }) => !hint));
  const needed = left.includes(kind) ? neededKeys(kind) : neededKeys(kind).filter(isAnchor);
  return (
    left.some((each) => each !== kind) &&
    needed.every((key) => named.some(({ column }) => column.key === key))
  );
}

/** Do they surely name all that records of the kind are judged by, and what names them, which is no column of the others? */
function isWhole(kind: SoughtKind, texts: readonly string[], others: readonly SoughtKind[]): boolean {
  const needed = neededKeys(kind);
  const named = keysNamedIn(kind, texts);
  const name = texts.find((text) => keysNamedIn(kind, [text]).some(isAnchor));
  return (
    needed.length > 1 &&
    needed.every((key) => named.includes(key)) &&
    name !== undefined &&
    !others.some((other) => keysNamedIn(other, [name]).length > 0)
  );
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
