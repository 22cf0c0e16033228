// A table that was recognised on a sheet: where it stands and which of its columns means what.
import { type ColumnKey, type SoughtKind, soughtKinds, type TableKind } from '../../tables/tables';
import { parseAddress } from './address';
import { overlaps } from './boxes';
import type { TableChoice } from './choice';
import type { Box } from './grid';
import type { WhyUnread } from '../../method/ground/problem';

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
  /** The words of all its headers, by which it is known again; '' where its place is enough. */
  readonly headed: string;
  /** Columns with a header that nothing reads. */
  readonly unused: readonly { readonly column: string; readonly header: string }[];
  /** G1: the scale found per rated column, such as '1-5', 'words' or, of weights, 'shares'. */
  readonly scales: Readonly<Partial<Record<ColumnKey, string>>>;
  /** 0–1. */
  readonly confidence: number;
  /** M2: whose rows they are where the sheet says it and no column does; else null. */
  readonly account: string | null;
  /** What stands right above its headers; '' for nothing. */
  readonly title: string;
  /** What the user decided about it; null: nothing. */
  readonly choice: TableChoice | null;
}

/** A table of a kind that is looked for. */
export function isSought(table: FoundTable): table is FoundTable<SoughtKind> {
  return soughtKinds.some((kind) => kind === table.kind);
}

/** A table that was seen and is not read, and why. */
export interface UnreadTable extends FoundTable<SoughtKind> {
  readonly why: WhyUnread;
}

/** G1: the user said that its numbers run the other way. */
export function isTurned({ choice }: FoundTable, key: ColumnKey): boolean {
  return choice?.turned.includes(key) === true;
}

/** Does the cell, `Sheet!A1`, lie in this table? */
export function holdsCell({ sheet, box }: FoundTable, cell: string): boolean {
  const at = parseAddress(cell);
  return at !== null && at.sheet === sheet && overlaps(at.box, box);
}
