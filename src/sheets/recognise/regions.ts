// Where on a sheet headers stand, and how far down each can reach.
import type { Box, CellValue, Grid, GridTable } from '../grid';
import { parseChoice } from '../read/choice';
import { columnsOf } from '../columns';
import { tableKinds, type TableKind } from '../table';
import { headedDirection, headedKinds, headerText, makeHeader, type Header } from './header';
import { isAnchorWord, isHeaderWord } from './headers';

export interface Region {
  readonly header: Header;
  /** Zero-based last row that can belong to it. */
  readonly lastRow: number;
  readonly table: GridTable | null;
  /** What its headers could head; empty for a real table with headers of nothing we know. */
  readonly kinds: readonly TableKind[];
}

/** No sheet for people holds more; a sheet of another kind may look like headers throughout. */
const mostHeaders = 60;

/** All headers on a sheet, real tables first. */
export function findRegions(wide: Grid): readonly Region[] {
  const grid = withoutFarCells(wide);
  const tables = grid.tables.filter((table) => table.showHeaders).map((table) => tableRegion(grid, table));
  const found: Omit<Region, 'lastRow'>[] = [];
  const bottom = grid.row + lastFilledRow(grid);
  for (let row = grid.row; row <= bottom && found.length < mostHeaders; row++) {
    for (const header of headersAt(grid, row)) {
      const overlapsPrevious = found.some(
        (other) => other.header.lastRow >= header.firstRow && overlaps(other.header, header),
      );
      if (!overlapsPrevious) found.push({ header, table: null, kinds: headedKinds(wordsOf(header)) });
    }
  }
  const heads = found.filter((region) => !found.some((above) => goesOnAs(above.header, region.header)));
  const plain = heads.map((region) => ({
    ...region,
    lastRow: lastRowOf(region.header, { grid, found: heads, bottom }),
  }));
  return [...tables, ...plain];
}

/** The lower half of a SWOT drawn as a square: opportunities and threats under strengths and weaknesses. */
function goesOnAs(above: Header, below: Header): boolean {
  const onlySwot = [...above.cells, ...below.cells].every((cell) => headedDirection(cell.text) !== null);
  const under = above.lastRow < below.firstRow && above.cells.length === below.cells.length;
  return onlySwot && under && above.cells.every((cell, index) => cell.column === below.cells[index]?.column);
}

/** A used range may reach to the sheet's last column for one forgotten format: only columns with something in them count. */
function withoutFarCells(grid: Grid): Grid {
  let width = 0;
  for (const row of grid.values) {
    let last = row.length - 1;
    while (last >= width && isNothing(row[last])) last--;
    width = Math.max(width, last + 1);
  }
  const narrow = grid.values.every((row) => row.length <= width);
  return narrow ? grid : { ...grid, values: grid.values.map((row) => row.slice(0, width)) };
}

function isNothing(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Index of the last row with anything in it; −1 for an empty sheet. */
function lastFilledRow(grid: Grid): number {
  let index = grid.values.length - 1;
  while (index >= 0 && grid.values[index]?.every(isNothing)) index--;
  return index;
}

function tableRegion(grid: Grid, table: GridTable): Region {
  const box = { ...table.box, rows: 1 };
  const header = makeHeader(grid, box, hasParents(grid, box));
  const lastRow = table.box.row + table.box.rows - 1 - (table.showTotals ? 1 : 0);
  return { header, lastRow, table, kinds: headedKinds(wordsOf(header)) };
}

/** The header's own words and those above them. */
function wordsOf(header: Header): readonly string[] {
  return header.cells.flatMap((cell) => (cell.parent === '' ? [cell.text] : [cell.text, cell.parent]));
}

function headersAt(grid: Grid, row: number): readonly Header[] {
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
  const directions = new Set<string | null>();
  for (const value of values) if (typeof value === 'string') directions.add(headedDirection(value));
  directions.delete(null);
  const telling =
    directions.size > 1 || values.some((value) => typeof value === 'string' && isAnchorWord(value));
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

/** Headers are words; a year or two among them may be a column's name. */
function holdsNumbers(grid: Grid, box: Box): boolean {
  const start = box.column - grid.column;
  const values = (grid.values[box.row - grid.row] ?? []).slice(start, start + box.columns);
  const numbers = values.filter((value) => typeof value === 'number' || typeof value === 'boolean');
  return numbers.length * 4 > box.columns;
}

function isTelling(text: string): boolean {
  return tableKinds.some((kind) => isHeaderWord(kind, text).length > 0) || headedDirection(text) !== null;
}

function inTable(grid: Grid, row: number, column: number): boolean {
  return grid.tables.some(
    ({ box, showHeaders }) =>
      showHeaders &&
      row >= box.row &&
      row < box.row + box.rows &&
      column >= box.column &&
      column < box.column + box.columns,
  );
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

function textsIn(grid: Grid, box: Box): readonly string[] {
  return Array.from({ length: box.columns }, (_, index) =>
    headerText(grid, box.row, box.column + index),
  ).filter((text) => text !== '');
}

const unit = /^[([].*[)\]]$|^\d+ ?[-–~] ?\d+$|^[HMLhml](\/[HMLhml])+$/;

/** A second header row: words only, nothing under the anchor, and standing under cells merged sideways (or units). */
function isSubHeader(grid: Grid, box: Box): boolean {
  const lower: { readonly column: number; readonly text: string }[] = [];
  const wide = widen(grid, box);
  for (let column = wide.column; column < wide.column + wide.columns; column++) {
    const value = grid.values[box.row + 1 - grid.row]?.[column - grid.column] ?? null;
    const text = headerText(grid, box.row + 1, column);
    if (value !== null && value !== '' && text === '') return false;
    if (text !== '') lower.push({ column, text });
  }
  const upper = (column: number): string => headerText(grid, box.row, column);
  const underAnchor = lower.some(({ column }) => heads(upper(column), ['name', 'text']));
  if (lower.length === 0 || (underAnchor && !lower.every(({ text }) => unit.test(text)))) return false;
  const spread = lower.some(({ column }) => upper(column) === '');
  return (
    lower.every(({ text }) => unit.test(text)) ||
    (spread && lower.some(({ text }) => isTelling(text) || isValueWord(text)))
  );
}

/** Headers written over two rows, word by word: 'Stakeholder' over 'name', 'Level of' over 'influence'. */
function isSecondLine(grid: Grid, box: Box): boolean {
  const lower = { ...box, row: box.row + 1 };
  if (headedKinds(textsIn(grid, box)).length === 0) return false;
  const anchors = ['name', 'text'];
  for (let column = box.column; column < box.column + box.columns; column++) {
    const [upper, below] = [headerText(grid, box.row, column), headerText(grid, lower.row, column)];
    if (heads(upper, anchors) && heads(below, anchors)) {
      const texts = textsIn(grid, lower);
      return texts.length * 2 > box.columns && headedKinds(texts).length > 0 && !holdsNumbers(grid, lower);
    }
  }
  return false;
}

/** Sub-headers may go on to the right of the last upper header, which is merged over them. */
function widen(grid: Grid, box: Box): Box {
  let columns = box.columns;
  const under = (column: number): boolean =>
    headerText(grid, box.row + 1, column) !== '' && headerText(grid, box.row, column) === '';
  while (under(box.column + columns) && !inTable(grid, box.row + 1, box.column + columns)) columns++;
  return { ...box, columns };
}

function heads(text: string, keys: readonly string[]): boolean {
  return tableKinds.some((kind) =>
    isHeaderWord(kind, text).some(({ column, hint }) => !hint && keys.includes(column.key)),
  );
}

function isValueWord(text: string): boolean {
  return tableKinds.some((kind) =>
    columnsOf[kind].some((column) => parseChoice(column.values, text) !== null),
  );
}

/** A row of group titles above the header, such as 'Attitude' over one column per level. */
function hasParents(grid: Grid, box: Box): boolean {
  if (box.row <= grid.row) return false;
  const above = { ...box, row: box.row - 1 };
  const texts = textsIn(grid, above);
  const onlyTitle = texts.length === 1 && headerText(grid, above.row, box.column) !== '';
  if (texts.length === 0 || onlyTitle || headedKinds(texts).length > 0) return false;
  const values =
    grid.values[above.row - grid.row]?.slice(
      box.column - grid.column,
      box.column - grid.column + box.columns,
    ) ?? [];
  return values.every((value) => value === null || typeof value === 'string') && texts.some(isTelling);
}

function overlaps(one: Header, other: Header): boolean {
  return one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}

function lastRowOf(
  header: Header,
  around: {
    readonly grid: Grid;
    readonly found: readonly { readonly header: Header }[];
    readonly bottom: number;
  },
): number {
  const below = around.found
    .map((other) => other.header)
    .filter((other) => other.firstRow > header.lastRow && overlaps(other, header));
  const tables = around.grid.tables.filter(
    ({ box }) =>
      box.row > header.lastRow &&
      box.column <= header.lastColumn &&
      box.column + box.columns - 1 >= header.firstColumn,
  );
  return Math.min(
    around.bottom,
    ...below.map((other) => other.firstRow - 1),
    ...tables.map(({ box }) => box.row - 1),
  );
}
