// Finds our action table on a sheet, whatever the user did to it: columns moved, renamed, inserted or deleted, rows
// sorted, the table turned into a plain range.
import { type ActionColumn, ourTexts, parseHeader, withoutGoneMark } from './actionWords';
import type { Box, CellValue, Grid, GridTable } from '../grid/grid';
import { cellsOf } from '../written';
import { checksum, parseIdCell, type IdCell } from './idCell';

export interface ActionTableOnSheet {
  /** '' for a plain range. */
  readonly tableId: string;
  /** Header row and body, without a totals row. */
  readonly box: Box;
  readonly totals: boolean;
  readonly headers: readonly string[];
  /** Offset of each of our columns, and of those we gave the user, within the box. */
  readonly columns: Readonly<Partial<Record<ActionColumn, number>>>;
  readonly rows: readonly (readonly CellValue[])[];
  /** One for each row. */
  readonly identities: readonly RowIdentity[];
}

export interface RowIdentity {
  /** What the row's hidden cell remembers; null for a row of the user's. */
  readonly idCell: IdCell | null;
  /** A row above has that identity: this one is the user's after the next run, and must not count before it. */
  readonly copied: boolean;
}

/** A cell's text as it is shown; errors and empty cells are ''. */
export const textOfCell = (value: CellValue | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

/** A row in which nobody has put anything: our own order does not count. */
export const isBlankRow = ({ columns }: ActionTableOnSheet, row: readonly CellValue[]): boolean =>
  row.every((cell, offset) => cell === null || cell === '' || offset === columns.order);

/** The action table on that sheet; null where there is none. For findActions: it is parsed once a run. */
export function findActionTable(grid: Grid): ActionTableOnSheet | null {
  const tables = grid.tables.map((table) => readTable(grid, table)).filter(isOurs);
  const withIds = tables.find((table) => table.columns.id !== undefined);
  return withIds ?? tables[0] ?? findRange(grid);
}

/** The identity column, or enough of our headers to be no accident. */
const isOurs = ({ columns }: ActionTableOnSheet): boolean =>
  columns.id !== undefined || Object.keys(columns).length >= 4;

function readTable(grid: Grid, table: GridTable): ActionTableOnSheet {
  const { box, showHeaders, showTotals } = table;
  // Where the header row is switched off, it is the blank row above.
  const headerRow = showHeaders ? box.row : Math.max(0, box.row - 1);
  const end = box.row + box.rows - (showTotals ? 1 : 0);
  return readBox(
    grid,
    { tableId: table.id, totals: showTotals },
    { ...box, row: headerRow, rows: end - headerRow },
  );
}

function readBox(
  grid: Grid,
  table: Pick<ActionTableOnSheet, 'tableId' | 'totals'>,
  box: Box,
): ActionTableOnSheet {
  const [headerCells = [], ...rows] = cellsOf(grid, box);
  const headers = headerCells.map(textOfCell);
  const columns = findColumns(headers, rows);
  const identities = identify(rows, columns.id);
  return {
    ...table,
    box,
    headers,
    rows,
    identities,
    columns: completeColumns(columns, { headers, rows, identities }),
  };
}

/** By their headers; the hidden one also by what stands in it. */
function findColumns(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): ActionTableOnSheet['columns'] {
  const columns: Partial<Record<ActionColumn, number>> = {};
  headers.forEach((header, offset) => {
    const column = parseHeader(header);
    if (column !== null) columns[column] ??= offset;
  });
  if (columns.id !== undefined) return columns;
  const holdsIds = (offset: number): boolean =>
    rows.some((row) => parseIdCell(textOfCell(row[offset])) !== null);
  const found = freeOffsets(headers, columns).find(holdsIds);
  return found === undefined ? columns : { ...columns, id: found };
}

const freeOffsets = (headers: readonly string[], columns: ActionTableOnSheet['columns']): readonly number[] =>
  headers.flatMap((_, offset) => (Object.values(columns).includes(offset) ? [] : [offset]));

/** What each row is by its hidden cell. */
function identify(rows: ActionTableOnSheet['rows'], id: number | undefined): readonly RowIdentity[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const idCell = id === undefined ? null : parseIdCell(textOfCell(row[id]));
    if (idCell === null) return { idCell, copied: false };
    const copied = seen.has(idCell.id);
    seen.add(idCell.id);
    return { idCell, copied };
  });
}

/** Columns of ours that were renamed are known by what stands in them. */
function completeColumns(
  columns: ActionTableOnSheet['columns'],
  { headers, rows, identities }: Pick<ActionTableOnSheet, 'headers' | 'rows' | 'identities'>,
): ActionTableOnSheet['columns'] {
  const known = identities.flatMap(({ idCell, copied }, index) =>
    idCell === null || copied ? [] : [{ row: rows[index] ?? [], idCell }],
  );
  const missing = ourTexts.filter((column) => columns[column] === undefined);
  return missing.reduce((found, column) => {
    const offset = freeOffsets(headers, found).find((each) => holdsOurTexts(known, column, each));
    return offset === undefined ? found : { ...found, [column]: offset };
  }, columns);
}

interface IdentifiedRow {
  readonly row: readonly CellValue[];
  readonly idCell: IdCell;
}

/** A renamed column of ours is known by its texts: at least half of them are as we wrote them. */
function holdsOurTexts(
  rows: readonly IdentifiedRow[],
  column: (typeof ourTexts)[number],
  offset: number,
): boolean {
  const written = rows.filter(({ idCell }) => idCell.sums[column] !== checksum(''));
  const same = written.filter(({ row, idCell }) => {
    const text = textOfCell(row[offset]);
    const bare = column === 'from' && idCell.gone ? withoutGoneMark(text) : text;
    return checksum(bare) === idCell.sums[column];
  });
  return same.length > 0 && same.length * 2 >= written.length;
}

/** A table that was turned into a range: our headers in one row, and the rows below to the last that is ours or joined on. */
function findRange(grid: Grid): ActionTableOnSheet | null {
  for (const [index, cells] of grid.values.entries()) {
    const ours = cells.flatMap((cell, offset) => (parseHeader(textOfCell(cell)) === null ? [] : [offset]));
    if (ours.length < 4) continue;
    const { first, last } = widen(cells, ours);
    const body = grid.values.slice(index + 1).map((row) => row.slice(first, last + 1));
    const box: Box = {
      row: grid.row + index,
      column: grid.column + first,
      rows: 1 + bodyLength(body),
      columns: last - first + 1,
    };
    const found = readBox(grid, { tableId: '', totals: false }, box);
    if (isOurs(found)) return withoutStrangers(found);
  }
  return null;
}

/** A text of the user's that happens to stand under our order column ends the range: we would write over it. */
function withoutStrangers(found: ActionTableOnSheet): ActionTableOnSheet {
  const { order } = found.columns;
  if (order === undefined) return found;
  const end = found.rows.findIndex((row) => typeof row[order] === 'string' && row[order] !== '');
  if (end === -1) return found;
  const [rows, identities] = [found.rows.slice(0, end), found.identities.slice(0, end)];
  return { ...found, rows, identities, box: { ...found.box, rows: 1 + end } };
}

/** From our outermost headers on as far as headers follow without a gap. */
function widen(
  cells: readonly CellValue[],
  ours: readonly number[],
): { readonly first: number; readonly last: number } {
  const filled = (offset: number): boolean => textOfCell(cells[offset]) !== '';
  let first = Math.min(...ours);
  let last = Math.max(...ours);
  while (first > 0 && filled(first - 1)) first -= 1;
  while (filled(last + 1)) last += 1;
  return { first, last };
}

/** Rows to the first that is blank, or to the last with an identity, whichever is further. */
function bodyLength(body: readonly (readonly CellValue[])[]): number {
  const blank = body.findIndex((row) => row.every((cell) => textOfCell(cell) === ''));
  const isIdentified = (row: readonly CellValue[]): boolean =>
    row.some((cell) => parseIdCell(textOfCell(cell)) !== null);
  const lastOurs = body.map(isIdentified).lastIndexOf(true);
  return Math.max(blank === -1 ? body.length : blank, lastOurs + 1);
}
