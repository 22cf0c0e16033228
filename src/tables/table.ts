// What one kind of table is, described once: template, drop-downs, recognition, reading, problems and offers follow from it.
import type { Plan } from '../method/ground/plan';
import type { Complaint } from '../method/ground/problem';
import type { Locale, Text } from '../text/text';
import { type AllowedValue, type Column, type GivenColumn, makeColumn } from './column';
import type { RowOf, Written } from './row';

/**
 * `sought`: on every sheet, by whatever headers people use; the user can say where it is. `offered`: nobody has to have it; added
 * when asked for, and known again by our mark or by exact headers. `written`: ours, brought up to date by every run.
 */
export type Found = 'sought' | 'offered' | 'written';

/** The step of the pane that a table serves. */
export type TablePage = 'goals' | 'people' | 'factors' | 'strategy' | 'actions' | 'tables';

/** What is known when an offered table is added. */
export interface Starting {
  readonly locale: Locale;
  readonly text: Text;
  /** What the workbook's tables say already. */
  readonly plan: Plan;
  /** What a drop-down offers, in the company's own words (O2). */
  readonly labelsOf: (values: readonly AllowedValue[]) => readonly string[];
}

/** Concepts with a column for each of several names. */
export type NamedKey = 'competitors';

type StartingRow<Key> = Readonly<Partial<Record<Exclude<Key & string, NamedKey>, string | number | null>>>;

/** A problem of records that only shows once all of them are read. */
export interface RecordProblem<Key extends string = string> {
  /** Index of the record. */
  readonly record: number;
  readonly column: Key;
  readonly complaint: Complaint;
}

interface Naming<Key> {
  /** The columns that name a record; it is shown at the first of them that is filled. */
  readonly names: readonly Key[];
  /** A row without a name is a problem (for some kinds only if one of these says something), no record, or a record all the same. */
  readonly unnamed: 'missing' | 'ignored' | 'kept' | { readonly missingIf: readonly Key[] };
  /** Whether the last row, named so, adds up those above. */
  readonly isTotal?: (name: string) => boolean;
  /** Headers alone are words of many tables: one of the names in this column has to be ours. */
  readonly meantBy?: Key;
}

/** Of a table that is sought. */
interface Seeking<Key> {
  /** Columns of which some have to be there beside the name: a list of names or things alone is no table of ours. */
  readonly telling: readonly Key[];
  /** What the Tables view names: what the method needs, and what it weighs where it is there. */
  readonly shown: readonly Key[];
  /** The method says elsewhere what lacks without it. */
  readonly mayLack: boolean;
}

interface Standing<Key> extends Naming<Key> {
  readonly page: TablePage;
  /** Name of Excel's table in the template. */
  readonly tableName: string;
  /** Rows to write in. */
  readonly blankRows: number;
  /** Rows that ask, so that only answers are to be filled in. */
  readonly startingRows?: (starting: Starting) => readonly StartingRow<Key>[];
}

type Description<Kind extends Found, Given extends GivenColumn, Made> = Standing<Given['key']> & {
  readonly found: Kind;
  /** In the order of the template. */
  readonly columns: readonly Given[];
  /** What a row becomes in the plan, and what stands there as written; null: nothing. Of a table that is no part of the plan: null. */
  readonly readRow: ((row: RowOf<Given>, written: () => Written) => Made | null) | null;
  readonly check?: (records: readonly Made[]) => readonly RecordProblem<Given['key']>[];
} & (Kind extends 'sought' ? Seeking<Given['key']> : unknown);

export type Table<Kind extends Found = Found, Key extends string = string, Made = unknown> = Standing<Key> &
  Partial<Seeking<Key>> & {
    readonly found: Kind;
    readonly columns: readonly Column<Key>[];
    readonly readRow: ((row: object, written: () => Written) => Made | null) | null;
    // A method, so that a table of any records is a table.
    check?(this: void, records: readonly Made[]): readonly RecordProblem[];
  };

export function describeTable<Kind extends Found, const Given extends GivenColumn, Made>(
  description: Description<Kind, Given, Made>,
): Table<Kind, Given['key'], Made> {
  const { columns } = description;
  return { ...description, columns: columns.map(makeColumn) } as unknown as Table<Kind, Given['key'], Made>;
}
