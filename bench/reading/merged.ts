// Which cells of a table that is set out are merged into one.
import type { Box } from '../../src/sheets/grid/grid';
import type { Arrangement } from './arrange';
import type { Placed, PlacedRow } from './blockTruth';

interface SetOut {
  readonly placed: readonly Placed[];
  readonly rows: readonly PlacedRow[];
  /** Of the first record; the header rows stand right above it. */
  readonly top: number;
  readonly headRows: number;
}

/** No cell of an Excel table is merged; those above it may be. */
export function mergedIn(setOut: SetOut, arrangement: Arrangement): readonly Box[] {
  const head = headsMerged(setOut, arrangement);
  return arrangement.excelTable
    ? head
    : [...head, ...mergedDown(setOut), ...mergedAcross(setOut, arrangement)];
}

/** Headers over those of their values; where there are two rows, single ones over both. */
function headsMerged(
  { placed, top, headRows }: SetOut,
  { mergesHeads, headersHigh }: Arrangement,
): readonly Box[] {
  if (!mergesHeads || headRows < 2 || !placed.some(({ column }) => column.parent !== '')) return [];
  return placed.flatMap(({ column, at }): readonly Box[] => {
    const columns = column.headers.length;
    if (column.parent !== '') return [{ row: top - 2, column: at, rows: 1, columns }];
    return headersHigh && columns === 1 ? [{ row: top - 2, column: at, rows: 2, columns: 1 }] : [];
  });
}

function mergedDown({ placed, rows }: SetOut): readonly Box[] {
  const rowOf = (record: number): number => rows.find((row) => row.record === record)?.at ?? 0;
  return placed.flatMap(({ column, at }) =>
    (column.merged ?? []).map(([first, last]) => ({
      row: rowOf(first),
      column: at,
      rows: rowOf(last) - rowOf(first) + 1,
      columns: 1,
    })),
  );
}

/** Fields that are merged with the blank column after them, header and all. */
function mergedAcross(
  { placed, rows, top }: SetOut,
  { mergedColumns, hintsBelow }: Arrangement,
): readonly Box[] {
  const isDouble = placed.some(({ column }) => column.parent !== '');
  const isHinted = hintsBelow && placed.some(({ column }) => column.hint !== '');
  const heads = isDouble ? [] : isHinted ? [top - 2, top - 1] : [top - 1];
  const lines = [...heads, ...rows.map(({ at }) => at)];
  return mergedColumns.flatMap((place) => {
    const at = placed[place];
    return at?.column.headers.length === 1 && at.column.merged === undefined
      ? lines.map((row) => ({ row, column: at.at, rows: 1, columns: 2 }))
      : [];
  });
}
