// G5: where the answers to the questions about one table go: into its own column of that rating, or into a new one beside it.
import type { AskedKey, PlaceObstacle } from '../../method/ratingQuestions';
import { columnLabel } from '../../tables/tables';
import { maximumColumns } from '../grid/address';
import { overlaps } from '../grid/boxes';
import { cellAt } from '../grid/cells';
import type { Box, Grid, GridTable } from '../grid/grid';
import { parsePlace, placesOf } from '../grid/places';
import type { FoundTable } from '../grid/table';
import { localeOfTable } from '../grid/tableLocale';

export type AnswerPlace =
  | { readonly kind: 'column'; readonly column: number; readonly header: string }
  /** A new column; `table` is the Excel table that takes it in, null beside a plain range. */
  | {
      readonly kind: 'added';
      readonly column: number;
      readonly header: string;
      readonly table: GridTable | null;
    }
  | { readonly kind: 'byHand'; readonly why: PlaceObstacle };

export interface PlacedTable {
  readonly grid: Grid;
  readonly table: FoundTable;
  /** The rows of its records, zero-based, once for each record. */
  readonly rows: readonly number[];
}

/** A place for each of these keys; new columns stand side by side, in the order of the keys. */
export function placeAnswers(
  placed: PlacedTable,
  keys: readonly AskedKey[],
): ReadonlyMap<AskedKey, AnswerPlace> {
  const found = excelTableOf(placed);
  const whole = obstacleOf(placed, found);
  const free = makeFreeColumns(placed, found);
  return new Map(
    keys.map((key): readonly [AskedKey, AnswerPlace] => {
      if (whole !== null) return [key, { kind: 'byHand', why: whole }];
      return [key, ownColumn(placed.table, key) ?? addedColumn(placed, { key, found, free })];
    }),
  );
}

function excelTableOf({ grid, table }: PlacedTable): GridTable | null {
  return grid.tables.find(({ name }) => name === table.tableName) ?? null;
}

/** What keeps us from the whole table. */
function obstacleOf({ grid, rows }: PlacedTable, found: GridTable | null): PlaceObstacle | null {
  if (grid.protected) return 'protected';
  if (found?.filtered === true) return 'filtered';
  // Factors in the squares of a SWOT share their rows: one cell would rate several.
  return new Set(rows).size < rows.length ? 'sharedRows' : null;
}

function ownColumn(table: FoundTable, key: AskedKey): AnswerPlace | null {
  const letters = table.columns[key];
  const [column, ...others] = letters === undefined ? [] : (parsePlace(letters) ?? []);
  if (column === undefined) return null;
  if (others.length > 0) return { kind: 'byHand', why: 'severalColumns' };
  const readers = [...placesOf(table).values()].filter((columns) => columns.includes(column));
  if (readers.length > 1) return { kind: 'byHand', why: 'sharedColumn' };
  return { kind: 'column', column, header: table.headers[key] ?? '' };
}

interface Adding {
  readonly key: AskedKey;
  readonly found: GridTable | null;
  readonly free: () => number | null;
}

function addedColumn({ grid, table }: PlacedTable, { key, found, free }: Adding): AnswerPlace {
  // Excel does not say what becomes of the totals of a table that is resized.
  if (found?.showTotals === true) return { kind: 'byHand', why: 'totals' };
  const column = free();
  if (column === null) return { kind: 'byHand', why: 'noFreeColumn' };
  const header = columnLabel(table.kind, key, localeOfTable({ grid, table }));
  return { kind: 'added', column, header, table: found };
}

/** The columns right of the table, one after the other, as long as they are free beside all its rows. */
function makeFreeColumns({ grid, table }: PlacedTable, found: GridTable | null): () => number | null {
  const { row, rows, column, columns } = found?.box ?? boxWithHeaders(table);
  let next: number | null = column + columns;
  return () => {
    if (next === null || !isFree(grid, { row, rows, column: next, columns: 1 })) return (next = null);
    const taken = next;
    next += 1;
    return taken;
  };
}

const boxWithHeaders = ({ box, headerRows: [first] }: FoundTable): Box => {
  const row = Math.min(box.row, first - 1);
  return { ...box, row, rows: box.row + box.rows - row };
};

function isFree(grid: Grid, box: Box): boolean {
  if (box.column >= maximumColumns || grid.hiddenColumns.includes(box.column)) return false;
  const isBlank = Array.from({ length: box.rows }, (_, down) =>
    cellAt(grid, box.row + down, box.column),
  ).every((value) => value === null);
  return (
    isBlank &&
    ![...grid.merges, ...grid.tables.map((table) => table.box)].some((other) => overlaps(other, box))
  );
}
