// What a careful person reads from a table that was set out: its columns and records with their places.
import type {
  Content,
  TruthCell,
  TruthColumn,
  TruthRecord,
  TruthTable,
  Wording,
  WrittenColumn,
} from './case';

export interface Placed {
  readonly column: WrittenColumn;
  /** Zero-based, of its first cell. */
  readonly at: number;
}

export interface PlacedRow {
  readonly record: number;
  readonly at: number;
}

export function widthOf(placed: readonly Placed[]): number {
  const last = placed.at(-1);
  return last ? last.at + last.column.headers.length : 0;
}

interface Extent {
  readonly top: number;
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
}

export function truthOf(
  content: Content,
  placed: readonly Placed[],
  { top, rows, bottom }: Extent,
): Omit<TruthTable, 'sheet'> {
  const name = placed.find(({ column }) => column.keys.includes(content.kind === 'people' ? 'name' : 'text'));
  return {
    kind: content.kind,
    headerRow: top - 1,
    lastRow: bottom,
    firstColumn: 0,
    lastColumn: widthOf(placed) - 1,
    columns: placed.map(({ column, at }) => truthColumn(column, at)),
    records: rows.map(({ record, at }) =>
      truthRecord(content, placed, { record, row: at, column: name?.at ?? 0 }),
    ),
    wording: placed.some(({ column }) => column.wording === 'theirs') ? 'theirs' : 'ours',
  };
}

const spanOf = ({ headers }: WrittenColumn, at: number): readonly number[] =>
  headers.map((_, index) => at + index);

const truthColumn = (column: WrittenColumn, at: number): TruthColumn => ({
  keys: column.keys,
  allowed: column.allowed,
  columns: spanOf(column, at),
  header: [column.parent, column.headers.join(' | '), column.hint].filter((text) => text !== '').join(' '),
  wording: column.wording,
});

function truthRecord(
  { assumed }: Content,
  placed: readonly Placed[],
  { record, row, column }: { readonly record: number; readonly row: number; readonly column: number },
): TruthRecord {
  const cells: Partial<Record<string, TruthCell>> = {};
  for (const [key, says] of Object.entries(assumed))
    cells[key] = { says, columns: [column], wording: 'ours' };
  for (const { column: written, at } of placed) {
    const cell = written.cells[record];
    const wording: Wording = written.wording === 'theirs' ? 'theirs' : (cell?.wording ?? 'ours');
    for (const [key, says] of Object.entries(cell?.says ?? {}))
      cells[key] = { says, columns: spanOf(written, at), wording };
  }
  return { row, column, cells };
}
