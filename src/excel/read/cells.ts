// The cells of a sheet: its head in the same request as everything else, the rest, where there is more, in blocks.
import type { Box, CellValue } from '../../sheets/grid/grid';
import { sameBox } from '../../sheets/grid/boxes';
import { estimateBytes } from '../payload';
import { readRows, rowsLoaded } from './rows';
import { askMerges, readMerges } from './merges';
import { boxOf, place } from './place';

/** Excel gives out no more cells than this at once. */
export const mostCells = 5_000_000;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface CellsAsked {
  readonly whole: Excel.Range;
  readonly head: Excel.Range | null;
  readonly hidden: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  /** Of the head. */
  readonly merges: Excel.RangeAreas | null;
  readonly theirs: boolean;
  readonly date1904: boolean;
}

export interface Cells {
  /** The used cells; null for an empty sheet. */
  readonly box: Box | null;
  /** null where the head did not hold all of them. */
  readonly values: readonly (readonly CellValue[])[] | null;
  /** The same as the workbook holds them, where it counts its days from 1904; else null. */
  readonly stored: readonly (readonly CellValue[])[] | null;
  readonly hiddenColumns: readonly number[];
  /** null where they are still to be asked. */
  readonly merges: readonly Box[] | null;
  readonly bytes: number;
}

/** Columns whose visibility is asked where the size of the sheet is not known. */
const fewestColumns = 100;

export interface Look {
  /** So many of the first rows and columns; null: only where the values are. */
  readonly head: Size | null;
  /** No sheet of ours: also which columns are hidden, and what is merged in the head. */
  readonly theirs: boolean;
  /** false: what is merged is asked apart. */
  readonly merges: boolean;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
}

/** Queues the look at a sheet: where its values are, and those among the first rows and columns. */
export function askCells(sheet: Excel.Worksheet, { head, theirs, merges, date1904 }: Look): CellsAsked {
  const whole = sheet.getUsedRangeOrNullObject(true).load(place).untrack();
  const columns = head?.columns ?? fewestColumns;
  const firstRow = sheet.getRangeByIndexes(0, 0, 1, columns).untrack();
  const corner = head && sheet.getRangeByIndexes(0, 0, head.rows, columns).untrack();
  const used =
    corner &&
    corner
      .getUsedRangeOrNullObject(true)
      .load(`${place},${rowsLoaded(date1904)}`)
      .untrack();
  return {
    whole,
    head: used,
    hidden: theirs ? firstRow.getColumnProperties({ columnHidden: true }) : null,
    merges: used && theirs && merges ? askMerges(used) : null,
    theirs,
    date1904,
  };
}

export function readCells({ whole, head, hidden, merges, theirs, date1904 }: CellsAsked): Cells {
  const hiddenColumns = (hidden?.value ?? []).flatMap((column, index) =>
    column.columnHidden ? [index] : [],
  );
  if (whole.isNullObject) return { box: null, values: [], stored: null, hiddenColumns, merges: [], bytes: 0 };
  const box = boxOf(whole);
  const complete = head !== null && !head.isNullObject && sameBox(box, boxOf(head));
  const rows = complete ? readRows(head, date1904) : null;
  const values = rows?.values ?? null;
  const toldMerges = complete && merges !== null ? readMerges(merges) : null;
  return {
    box,
    values,
    stored: rows?.stored ?? null,
    hiddenColumns,
    merges: theirs ? toldMerges : [],
    bytes: values === null ? 0 : estimateAnswer(values),
  };
}

/** Bytes of the values with their types, which come beside them. */
export function estimateAnswer(values: readonly (readonly unknown[])[]): number {
  return estimateBytes(values) + values.length * (values[0]?.length ?? 0) * 9;
}

/** The box in blocks of whole rows, each of about this many cells. */
export function cutBox(box: Box, cells: number): readonly Box[] {
  const rows = Math.max(1, Math.floor(cells / box.columns));
  const blocks: Box[] = [];
  for (let first = 0; first < box.rows; first += rows) {
    blocks.push({ ...box, row: box.row + first, rows: Math.min(rows, box.rows - first) });
  }
  return blocks;
}
