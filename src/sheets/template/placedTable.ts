// A table of the template with the places of its columns, before its cells get help and drop-downs.
import type { ColumnKey, TableKind } from '../../tables/tables';
import type { Column } from '../../tables/column';
import type { SampleRow } from '../sample/sampleRow';

/** Of every date in the template. */
export const dateFormat = 'yyyy-mm-dd';

export interface PlacedTable {
  readonly kind: TableKind;
  readonly columns: readonly PlacedColumn[];
  /** The rows that are not blank, from the first of the body on. */
  readonly filled: readonly SampleRow[];
}

export interface PlacedColumn {
  readonly column: Column<ColumnKey>;
  readonly range: string;
}
