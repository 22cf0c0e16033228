// A table that was recognised on a sheet: where it stands and which of its columns means what.
import { type ColumnKey, type SoughtKind, soughtKinds, type TableKind } from '../../tables/tables';
import type { Box } from './grid';

/** A recognised table; names and letters as in `inspect --json`. */
export interface FoundTable<Kind extends TableKind = TableKind> {
  readonly kind: Kind;
  readonly sheetId: string;
  readonly sheet: string;
  /** Name of the real Excel table, null for a plain range. */
  readonly tableName: string | null;
  /** Headers and records, without totals, footers and the blank rest. */
  readonly box: Box;
  /** `box` as A1, such as 'B9:H30'. */
  readonly range: string;
  /** First and last header row, one-based. */
  readonly headerRows: readonly [number, number];
  /** Number of records; 0 where there are only headers. */
  readonly rows: number;
  /** Column letters; a concept spread over several columns is 'D:G', or 'D:G,K' where others stand between. */
  readonly columns: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Header text as the user wrote it, per column that is read. */
  readonly headers: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Columns with a header that nothing reads. */
  readonly unused: readonly { readonly column: string; readonly header: string }[];
  /** G1: the scale found per rated column, such as '1-5', 'words' or, of weights, 'shares'. */
  readonly scales: Readonly<Partial<Record<ColumnKey, string>>>;
  /** 0–1. */
  readonly confidence: number;
}

/** A table of a kind that is looked for. */
export function isSought(table: FoundTable): table is FoundTable<SoughtKind> {
  return soughtKinds.some((kind) => kind === table.kind);
}

/** What the user decided about one kind of table; kept as a flag in the document. */
export interface TableChoice {
  readonly sheetId: string;
  readonly sheet: string;
  /** A1 on that sheet: where the table starts and which columns it has; null: as recognised on that sheet. */
  readonly range: string | null;
  /** Letters the user set; null says "this table has no such column". */
  readonly columns: Readonly<Partial<Record<ColumnKey, string | null>>>;
  /** G1 overruled: '1-3', '1-5', '1-10', '0-10', '0-100', '0-1'. */
  readonly scales: Readonly<Partial<Record<ColumnKey, string>>>;
  /** true: the range is taken to the letter (command line); else it grows with records below it. */
  readonly exact: boolean;
}

export type TableChoices = Readonly<Partial<Record<SoughtKind, TableChoice>>>;
