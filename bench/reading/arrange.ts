// Where the cells of a table stand: everything here is what must not matter to a reader.
import type { Box, CellValue } from '../../src/sheets/grid/grid';
import { headRows } from './heads';
import { type Placed, type PlacedRow, truthOf, widthOf } from './blockTruth';
import { mergedIn } from './merged';
import type { Content, TruthTable } from './case';

/** How a table is set out. Orders are indexes of the content's columns and records. */
export interface Arrangement {
  readonly columnOrder: readonly number[];
  readonly rowOrder: readonly number[];
  /** Lines above, each from the table's first column on; the last may be blank. */
  readonly above: readonly (readonly CellValue[])[];
  /** Words over groups of columns, from the table's first column on; null: no such row. */
  readonly groups: readonly (readonly [column: number, text: string])[];
  /** Scales and allowed values stand in a row of their own below the headers. */
  readonly hintsBelow: boolean;
  /** Of two header rows, headers without a parent stand in the upper one. */
  readonly headersHigh: boolean;
  /** Places (0 is before the first) in the final order after which one row or column is left blank. */
  readonly blankRows: readonly number[];
  readonly blankColumns: readonly number[];
  /** Of those places, the fields that are merged with the blank column after them. */
  readonly mergedColumns: readonly number[];
  /** Headers are merged over those below them. */
  readonly mergesHeads: boolean;
  /** The word of a row that adds up the columns of numbers. */
  readonly total: string | null;
  /** Lines below. */
  readonly below: readonly (readonly CellValue[])[];
  readonly excelTable: boolean;
}

/** A rectangle to be put on a sheet, with places counted from its own first cell. */
export interface Block {
  readonly values: readonly (readonly CellValue[])[];
  readonly tables: readonly { readonly box: Box; readonly showTotals: boolean }[];
  readonly truth: readonly Omit<TruthTable, 'sheet'>[];
  readonly merged: readonly Box[];
  readonly features: readonly string[];
}

export function arrange(content: Content, arrangement: Arrangement): Block {
  const placed = placeColumns(content, arrangement);
  const head = headRows(placed, arrangement);
  const top = arrangement.above.length + head.length;
  const rows = placeRows(arrangement, top);
  const bottom = rows.at(-1)?.at ?? top - 1;
  const values = new Map<number, CellValue[]>();
  const put = (row: number, column: number, value: CellValue): void => {
    const line = values.get(row) ?? [];
    values.set(row, line);
    line[column] = value;
  };
  [...arrangement.above, ...head].forEach((line, row) =>
    line.forEach((value, column) => put(row, column, value)),
  );
  for (const { record, at } of rows)
    for (const { column, at: first } of placed)
      (column.cells[record]?.values ?? []).forEach((value, index) => put(at, first + index, value));
  const totals = totalsOf(content, arrangement, placed);
  totals.forEach((value, column) => put(bottom + 1, column, value));
  const last = bottom + (totals.length > 0 ? 1 : 0);
  arrangement.below.forEach((line, row) =>
    line.forEach((value, column) => put(last + 1 + row, column, value)),
  );
  return {
    values: toLines(values),
    tables: tablesOf(arrangement, placed, { top, last, hasTotals: totals.length > 0 }),
    truth: [truthOf(content, placed, { top, rows, bottom })],
    merged: mergedIn({ placed, rows, top, headRows: head.length }, arrangement),
    features: content.features,
  };
}

function placeColumns({ columns }: Content, { columnOrder, blankColumns }: Arrangement): readonly Placed[] {
  let at = 0;
  return columnOrder.flatMap((index, place) => {
    const column = columns[index];
    if (!column) return [];
    const placed = { column, at };
    at += column.headers.length + (blankColumns.includes(place) ? 1 : 0);
    return [placed];
  });
}

function placeRows({ rowOrder, blankRows }: Arrangement, top: number): readonly PlacedRow[] {
  let at = top;
  return rowOrder.map((record, place) => {
    const placed = { record, at };
    at += 1 + (blankRows.includes(place) ? 1 : 0);
    return placed;
  });
}

/** The word in the first column, sums below numbers. */
function totalsOf(
  { columns }: Content,
  { total, columnOrder }: Arrangement,
  placed: readonly Placed[],
): readonly CellValue[] {
  const first = columnOrder[0] ?? 0;
  const sums: CellValue[] = [];
  for (const { column, at } of placed) {
    const numbers = column.cells
      .map(({ values: [value] }) => value)
      .filter((value) => typeof value === 'number');
    const isRated =
      column.keys.some((key) => key !== 'text' && key !== 'name') && column.headers.length === 1;
    if (isRated && column !== columns[first] && numbers.length > 0)
      sums[at] = numbers.reduce((sum, number) => sum + number, 0);
  }
  if (total === null || sums.length === 0) return [];
  sums[0] = total;
  return sums;
}

function tablesOf(
  { excelTable }: Arrangement,
  placed: readonly Placed[],
  { top, last, hasTotals }: { readonly top: number; readonly last: number; readonly hasTotals: boolean },
): Block['tables'] {
  const box = { row: top - 1, column: 0, rows: last - top + 2, columns: widthOf(placed) };
  return excelTable ? [{ box, showTotals: hasTotals }] : [];
}

/** Every line as long as the longest. */
function toLines(values: ReadonlyMap<number, readonly CellValue[]>): readonly (readonly CellValue[])[] {
  const height = Math.max(-1, ...values.keys()) + 1;
  const width = Math.max(0, ...[...values.values()].map((line) => line.length));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => values.get(row)?.[column] ?? null),
  );
}
