// A table where the user points: its range is taken as it is, whatever its headers say.
import type { OwnWords } from '../../../tables/ownWords';
import { matchHeader } from '../../../tables/headerWords';
import type { SoughtKind } from '../../../tables/tables';
import { parseRange } from '../../grid/address';
import { cellAt, cellText, headerText } from '../../grid/cells';
import { columnsOf, numbersFrom, rowsOf } from '../../grid/boxes';
import type { Box, Grid } from '../../grid/grid';
import { findCandidates, likeliest } from '../candidates/candidates';
import { findRegions } from '../candidates/regions';
import type { Header, HeaderCell } from '../headers/header';
import type { Region } from '../headers/region';

export interface Pointing {
  readonly grid: Grid;
  readonly ownWords: OwnWords | undefined;
  readonly kind: SoughtKind;
  /** A1 on the sheet of the grid. */
  readonly range: string;
  /** The range ends where it says. */
  readonly exact: boolean;
}

/** A region, and the last row that is in it whatever it looks like. */
export interface Pointed {
  readonly region: Region;
  readonly through: number;
}

/** The table that is pointed at: what is understood there, else the range itself. null only where nothing stands in it. */
export function pointedAt(pointing: Pointing): Pointed | null {
  const { grid, range, exact } = pointing;
  const given = parseRange(range);
  const box = given && clip(given, grid);
  if (!box || !rowsOf(box).some((row) => isFilled(grid, box, row))) return null;
  const isOneCell = !exact && given.rows * given.columns === 1;
  return understoodIn(pointing, box) ?? asItIs(pointing, isOneCell ? blockAround(grid, box) : box);
}

/** The table under headers that are understood, in the range or around it; null where there is none. */
export function understoodAt(pointing: Pointing): Pointed | null {
  const given = parseRange(pointing.range);
  const box = given && clip(given, pointing.grid);
  return box && understoodIn(pointing, box);
}

function understoodIn(pointing: Pointing, box: Box): Pointed | null {
  const inside = insideOf(pointing, box);
  const around = inside || pointing.exact ? null : tableAround(pointing, box);
  return around ? { region: around, through: around.header.lastRow } : inside;
}

const lastOf = (box: Box): number => box.row + box.rows - 1;
const isFilled = (grid: Grid, box: Box, row: number): boolean =>
  columnsOf(box).some((column) => cellAt(grid, row, column) !== null);

/** Under headers that are understood, with all columns of the range. */
function insideOf({ grid, ownWords, kind, exact }: Pointing, box: Box): Pointed | null {
  const bottom = exact ? lastOf(box) : grid.row + grid.values.length - 1;
  const part = { grid: cut(grid, box, bottom), ownWords };
  const within = findRegions(part).filter(({ header }) => header.firstRow <= lastOf(box));
  const best = bestRegion({ ...part, kind }, within);
  if (!best) return null;
  const { header } = best;
  const strangers = findCandidates(part)
    .filter(({ table, region }) => table.kind !== kind && region.header.lastRow === header.lastRow)
    .flatMap(({ table }) => columnsOf(table.box));
  const free = columnsOf(box).filter((column) => !strangers.includes(column));
  const region = { ...best, header: widen(grid, header, { columns: free, last: lastOf(box) }), whole: true };
  if (exact) return { region: { ...region, table: null, lastRow: bottom }, through: bottom };
  return best.table === null
    ? { region, through: Math.min(lastOf(box), best.lastRow) }
    : { region: best, through: best.lastRow };
}

/** With a cell for each of these columns that holds anything, under the row of the headers too. */
function widen(
  grid: Grid,
  header: Header,
  { columns, last }: { readonly columns: readonly number[]; readonly last: number },
): Header {
  const known = new Set(header.cells.map(({ column }) => column));
  const added = columns.flatMap((column): readonly HeaderCell[] => {
    const text = headerText(grid, header.lastRow, column) || cellText(cellAt(grid, header.lastRow, column));
    const rows = numbersFrom(header.lastRow, last - header.lastRow + 1);
    const holds = rows.some((row) => cellAt(grid, row, column) !== null);
    return known.has(column) || !holds ? [] : [{ column, text, parent: '' }];
  });
  const cells = [...header.cells, ...added].sort((one, other) => one.column - other.column);
  const places = cells.map(({ column }) => column);
  return { ...header, cells, firstColumn: Math.min(...places), lastColumn: Math.max(...places) };
}

/** One cell, or rows without their headers, of a table that is understood. */
function tableAround({ grid, ownWords, kind }: Pointing, box: Box): Region | null {
  const sheet = { grid, ownWords };
  const around = findRegions(sheet).filter((region) =>
    contains(likeliest({ ...sheet, region, kind }).table.box, box),
  );
  return bestRegion({ ...sheet, kind }, around);
}

function contains(outer: Box, inner: Box): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    lastOf(inner) <= lastOf(outer) &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The filled cells that hang together with this one. */
function blockAround(grid: Grid, cell: Box): Box {
  let box = cell;
  for (;;) {
    const wide = clip(
      { row: box.row - 1, column: box.column - 1, rows: box.rows + 2, columns: box.columns + 2 },
      grid,
    );
    if (!wide) return box;
    const rows = rowsOf(wide).filter((row) => rowsOf(box).includes(row) || isFilled(grid, wide, row));
    const columns = columnsOf(wide).filter(
      (column) =>
        columnsOf(box).includes(column) || rowsOf(wide).some((row) => cellAt(grid, row, column) !== null),
    );
    const grown = {
      row: rows[0] ?? box.row,
      column: columns[0] ?? box.column,
      rows: rows.length,
      columns: columns.length,
    };
    if (grown.rows === box.rows && grown.columns === box.columns) return box;
    box = grown;
  }
}

/** The row that heads a range nobody understands: the first with words. A title alone in its row does not, where others follow. */
function headIn({ grid, kind }: Pointing, box: Box): number {
  const words = (row: number): readonly string[] =>
    columnsOf(box)
      .map((column) => headerText(grid, row, column))
      .filter((text) => text !== '');
  const isHead = (row: number): boolean =>
    words(row).length > 1 || words(row).some((text) => matchHeader(kind, text).some(({ hint }) => !hint));
  const rows = rowsOf(box);
  const filled = rows.find((row) => isFilled(grid, box, row));
  return rows.find(isHead) ?? rows.find((row) => words(row).length > 0) ?? filled ?? box.row;
}

function asItIs(pointing: Pointing, box: Box): Pointed {
  const { grid, ownWords, kind, exact } = pointing;
  const head = headIn(pointing, box);
  const empty: Header = { firstRow: head, lastRow: head, firstColumn: 0, lastColumn: 0, cells: [] };
  const header = widen(grid, empty, { columns: columnsOf(box), last: lastOf(box) });
  const bottom = grid.row + grid.values.length - 1;
  const below = findRegions({ grid, ownWords }).map((region) => region.header);
  const ends = below.filter(
    ({ firstRow, firstColumn, lastColumn }) =>
      firstRow > lastOf(box) && firstColumn <= header.lastColumn && header.firstColumn <= lastColumn,
  );
  const lastRow = exact ? lastOf(box) : Math.min(bottom, ...ends.map(({ firstRow }) => firstRow - 1));
  return { region: { header, lastRow, table: null, kinds: [kind], whole: true }, through: lastOf(box) };
}

/** The region that is most surely a table of this kind; null where none could be. */
export function bestRegion(
  { kind, ...sheet }: Pick<Pointing, 'grid' | 'ownWords' | 'kind'>,
  regions: readonly Region[],
): Region | null {
  const rated = regions
    .map((region) => ({ region, candidate: likeliest({ ...sheet, region, kind }) }))
    .filter(({ candidate }) => candidate.assignment.size > 0)
    .sort((a, b) => b.candidate.table.confidence - a.candidate.table.confidence);
  return rated[0]?.region ?? null;
}

function clip(range: Box, grid: Grid): Box | null {
  const width = Math.max(0, ...grid.values.slice(0, 1).map((row) => row.length));
  const row = Math.max(range.row, grid.row);
  const column = Math.max(range.column, grid.column);
  const rows = Math.min(range.row + range.rows, grid.row + grid.values.length) - row;
  const columns = Math.min(range.column + range.columns, grid.column + width) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The part of a sheet under a range, as if there were nothing else. */
function cut(grid: Grid, box: Box, bottom: number): Grid {
  const left = box.column - grid.column;
  return {
    ...grid,
    row: box.row,
    column: box.column,
    values: grid.values
      .slice(box.row - grid.row, bottom - grid.row + 1)
      .map((row) => row.slice(left, left + box.columns)),
    tables: grid.tables.filter(
      (table) =>
        table.box.row >= box.row &&
        table.box.column >= box.column &&
        table.box.column + table.box.columns <= box.column + box.columns,
    ),
  };
}
