// Does a sheet still stand as our write left it? Only then may the write be taken back: what somebody changed since is theirs.
import { isTableAsLeft, isTableHalfLeft } from './actions/tableAsLeft';
import type { SheetDraft } from './draft';
import { makeCell } from './grid/address';
import type { Box, CellValue, Grid } from './grid/grid';
import { finalMark, type SheetWrite } from './sheetWrite';
import { extentOf, readsAs, sameValue, valueAt } from './written';

/** A formula on a sheet; zero-based. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface SheetLeft {
  readonly write: SheetWrite;
  /** The sheet as it is. */
  readonly now: Grid;
  /** The user's formulas among the cells that were written anew, as they were before. */
  readonly before: readonly PlacedFormula[];
  /** Those that stand within `regionOf` now. */
  readonly formulas: readonly PlacedFormula[];
  /** false: the run was carried out in part, so that each cell may be as before, as planned, or empty. */
  readonly whole: boolean;
}

/** How far from A1 taking back a write rewrites cells. */
export function regionOf({ draft, grid, actionTable }: SheetWrite): Pick<Box, 'rows' | 'columns'> {
  if (actionTable !== undefined) {
    const { row, column, rows, columns } = actionTable.after;
    return { rows: row + rows, columns: column + columns };
  }
  const extent = grid === null ? { rows: 0, columns: 0 } : extentOf(grid);
  return {
    rows: Math.max(extent.rows, draft.values.length),
    columns: Math.max(extent.columns, draft.values[0]?.length ?? 0),
  };
}

/** Everything that taking the write back would change is as the write left it: the tab's name, our mark, the cells, the tables. */
export function isAsLeft(left: SheetLeft): boolean {
  const { write, now, whole } = left;
  if (whole && (now.sheet !== write.draft.name || now.mark?.layout !== finalMark(write))) return false;
  if (write.grid === null) return isNewAsLeft(left);
  return write.actionTable === undefined ? areCellsAsLeft(left) : isActionsAsLeft(left);
}

function isActionsAsLeft({ write: { grid, actionTable }, now, formulas, whole }: SheetLeft): boolean {
  if (grid === null || actionTable === undefined) return true;
  const places = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
  const calculates = (row: number, column: number): boolean => places.has(`${row} ${column}`);
  const left = { update: actionTable, grid, now, calculates };
  return whole ? isTableAsLeft(left) : isTableHalfLeft(left);
}

/** A sheet that the run added goes as a whole: it holds the draft and nothing else. */
function isNewAsLeft({ write: { draft }, now, formulas, whole }: SheetLeft): boolean {
  const planned = (row: number, column: number): CellValue => readsAs(draft.values[row]?.[column] ?? null);
  const end = {
    rows: Math.max(draft.values.length, now.row + now.values.length),
    columns: Math.max(draft.values[0]?.length ?? 0, now.column + (now.values[0]?.length ?? 0)),
  };
  return (
    formulas.length === 0 &&
    everyCell(end, (row, column) => {
      const value = valueAt(now, row, column);
      return sameValue(value, planned(row, column)) || (!whole && isBetween(draft, { row, column }, value));
    })
  );
}

/** A sheet that was rewritten in place: its cells come back as they were, within what the run touched. */
function areCellsAsLeft({ write, now, before, formulas, whole }: SheetLeft): boolean {
  const { draft, grid } = write;
  if (grid === null) return true;
  const key = ({ row, column }: Pick<PlacedFormula, 'row' | 'column'>): string => `${row} ${column}`;
  const were = new Map(before.map((each) => [key(each), each.formula]));
  const are = new Map(formulas.map((each) => [key(each), each.formula]));
  return everyCell(regionOf(write), (row, column) => {
    const place = key({ row, column });
    const value = valueAt(now, row, column);
    const had = valueAt(grid, row, column);
    const planned = readsAs(draft.values[row]?.[column] ?? null);
    const formula = are.get(place);
    const isKept = isUntouched(write, grid, { row, column });
    if (formula !== undefined) return (isKept || !whole) && formula === were.get(place);
    if (!whole)
      return isBetween(draft, { row, column }, value) || sameValue(value, had) || sameValue(value, planned);
    return isKept ? !were.has(place) && sameValue(value, had) : sameValue(value, planned);
  });
}

/** What a cell may hold in the middle of a run: nothing, or where its link leads, which Excel writes into an empty cell. */
const isBetween = ({ layout }: SheetDraft, place: Pick<Box, 'row' | 'column'>, value: CellValue): boolean =>
  value === null ||
  layout.links.some(({ cell, target }) => cell === makeCell(place.row, place.column) && value === target);

/** Neither written nor cleared by the run: beside the new cells, below the old ones. */
function isUntouched(
  { draft }: SheetWrite,
  grid: Grid,
  { row, column }: Pick<Box, 'row' | 'column'>,
): boolean {
  const rows = draft.values.length;
  const columns = draft.values[0]?.length ?? 0;
  const old = extentOf(grid);
  if (row < rows) return column >= columns && (column >= old.columns || row >= old.rows);
  return row >= old.rows || column >= Math.max(old.columns, columns);
}

const everyCell = (
  { rows, columns }: Pick<Box, 'rows' | 'columns'>,
  holds: (row: number, column: number) => boolean,
): boolean =>
  Array.from({ length: rows }, (_, row) => row).every((row) =>
    Array.from({ length: columns }, (_, column) => column).every((column) => holds(row, column)),
  );
