// A table that was recognised on a sheet: where it stands and which of its columns means what.
import { type ColumnKey, type SoughtKind, soughtKinds, type TableKind } from '../../tables/tables';
import { parseAddress } from './address';
import { overlaps } from './boxes';
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
}

/** A table of a kind that is looked for. */
export function isSought(table: FoundTable): table is FoundTable<SoughtKind> {
  return soughtKinds.some((kind) => kind === table.kind);
}

/** A table that was seen and is not read, and why. */
export interface UnreadTable extends FoundTable<SoughtKind> {
  readonly why: WhyUnread;
}

/** A column that the user named: the header finds it again after columns were inserted, the letters where it has none. */
export interface ChosenColumn {
  readonly letters: string;
  readonly header: string;
}

/**
 * How the user means a table: `only` this one is read of its kind, `also` this one, `not` this one; `read` leaves that to us, and
 * only says how to read it.
 */
export const tableUses = ['only', 'also', 'not', 'read'] as const;
export type TableUse = (typeof tableUses)[number];

/** What the user decided about one table; kept as a flag in the document. */
export interface TableChoice {
  readonly use: TableUse;
  readonly sheetId: string;
  readonly sheet: string;
  /** The words of its headers, by which it is known again where it moved; '' where the place alone counts. */
  readonly headers: string;
  /** A1 on that sheet: where the table starts and which columns it has; null: as recognised on that sheet. */
  readonly range: string | null;
  /** Columns that the user set; null says "this table has no such column". */
  readonly columns: Readonly<Partial<Record<ColumnKey, ChosenColumn | null>>>;
  /** G1 overruled: '1-3', '1-5', '1-10', '0-10', '0-100', '0-1'. */
  readonly scales: Readonly<Partial<Record<ColumnKey, string>>>;
  /** true: the range is taken to the letter (command line); else it grows with records below it. */
  readonly exact: boolean;
}

/** At most one for each table; none: all as recognised. */
export type TableChoices = Readonly<Partial<Record<SoughtKind, readonly TableChoice[]>>>;

/** With this choice in place of what was said of the same table; one that is to be read alone takes the place of all. */
export function withChoice(choices: TableChoices, kind: SoughtKind, choice: TableChoice): TableChoices {
  const others = (choices[kind] ?? []).filter((other) => !isSameTable(other, choice));
  return { ...choices, [kind]: choice.use === 'only' ? [choice] : [...others, choice] };
}

function isSameTable(one: TableChoice, other: TableChoice): boolean {
  return one.sheetId === other.sheetId && one.headers === other.headers && one.range === other.range;
}

/** Of what the user said of a table: how it is read. */
export function choiceFor(choices: TableChoices, table: FoundTable<SoughtKind>): TableChoice | undefined {
  const own = (choices[table.kind] ?? []).filter(({ sheetId }) => sheetId === table.sheetId);
  return own.find(({ headers }) => headers === table.headed) ?? own.find(({ headers }) => headers === '');
}

/** Does the cell, `Sheet!A1`, lie in this table? */
export function holdsCell({ sheet, box }: FoundTable, cell: string): boolean {
  const at = parseAddress(cell);
  return at !== null && at.sheet === sheet && overlaps(at.box, box);
}
