// Where on a sheet headers stand, and how far down each can reach.
import type { CellValue, Grid, GridTable } from '../../grid/grid';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { matchHeader } from '../../../tables/headerWords';
import { nameOf, neededKeys, type SoughtKind, soughtKinds } from '../../../tables/tables';
import { keysNamedIn, likelyKinds, makeHeader, type Header } from '../headers/header';
import { wordsOf } from '../headers/headerCells';
import type { Region } from '../headers/region';
import { hasParents } from '../headers/subHeaders';
import type { Sheet } from './columns';
import { headersAt } from './headerRows';
import { makeRecordTest, type RecordTest } from './recordTest';

/** No sheet for people holds more; a sheet of another kind may look like headers throughout. */
const mostHeaders = 60;

/** A header that was found, and whether a row reads as a record of its table. */
interface Found extends Omit<Region, 'lastRow'>, RecordTest {}

/** All headers on a sheet, real tables first. A row that reads as a record of a table above it heads nothing, whatever words it holds. */
export function findRegions(wide: Sheet): readonly Region[] {
  const grid = withoutFarCells(wide.grid);
  const sheet = { ...wide, grid };
  const tables = grid.tables.filter((table) => table.showHeaders).map((table) => tableRegion(grid, table));
  const found: Found[] = [];
  const bottom = grid.row + lastFilledRow(grid);
  for (let row = grid.row; row <= bottom && found.length < mostHeaders; row++) {
    const taken = {
      plainly: takenBy(found, ({ fits }) => fits(row)),
      // Asked of few rows: most hold no word of a header. The lower row of a header is its own, too.
      atAll: takenBy(found, ({ header, isRecord }) => header.lastRow >= row || isRecord(row)),
    };
    for (const header of headersAt(sheet, row, taken)) {
      const above = found.filter((other) => overlaps(other.header, header));
      const isPart = above.some((other) => other.header.lastRow >= header.firstRow);
      if (isPart || above.some(({ isRecord }) => isRecord(header.lastRow))) continue;
      if (above.some((other) => headsMore(other.header, header))) continue;
      const region = { header, table: null, kinds: likelyKinds(wordsOf(header)) };
      found.push({ ...region, ...makeRecordTest(sheet, { ...region, lastRow: bottom }) });
    }
  }
  const heads = found.filter((region) => !found.some((above) => goesOnAs(above.header, region.header)));
  const plain = heads.map(({ header, table, kinds }) => ({
    header,
    table,
    kinds,
    lastRow: lastRowOf(header, { grid, found: heads, bottom }),
  }));
  return [...tables, ...plain];
}

/** Whether a column is one of those regions of which this row is a record; worked out when first asked. */
function takenBy(found: readonly Found[], isRecord: (region: Found) => boolean): (column: number) => boolean {
  let records: readonly Header[] | null = null;
  return (column) =>
    (records ??= found.filter(isRecord).map(({ header }) => header)).some(
      ({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn,
    );
}

/** The row right below a header that names more columns than it does is a record of it, though some cell holds a word of a header. */
function headsMore(above: Header, below: Header): boolean {
  const named = ({ cells }: Header): number =>
    Math.max(...soughtKinds.map((kind) => cells.filter(({ text }) => isNamed(kind, text)).length));
  return above.lastRow === below.firstRow - 1 && named(above) > named(below);
}

const isNamed = (kind: SoughtKind, text: string): boolean =>
  matchHeader(kind, text).some(({ hint }) => !hint);

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
  const kinds = likelyKinds(wordsOf(header));
  return { header, lastRow, table, kinds: kinds.length > 0 ? kinds : surelyHeaded(wordsOf(header)) };
}

/** Where there is no doubt that they are headers: the kinds whose records they surely name and judge, in words that we know in part only. */
function surelyHeaded(texts: readonly string[]): readonly SoughtKind[] {
  return soughtKinds.filter((kind) => {
    const keys = keysNamedIn(kind, texts);
    return (
      keys.includes(nameOf(kind)) &&
      neededKeys(kind).some((key) => key !== nameOf(kind) && keys.includes(key))
    );
  });
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
