// What the bench of reading is made of: tables as people write them, and what a careful person reads from them.
import type { CellValue, Grid } from '../../src/sheets/grid/grid';
import type { KeyOf } from '../../src/tables/tables';
import type { Locale } from '../../src/text/text';

export type Kind = 'people' | 'factors';
export type Key = KeyOf<Kind>;

/**
 * What a cell says, in the plan's own words: a text, a code, T3's degree, G4's weight; of a rating its band, where 'medium' is
 * exactly in the middle (G2). null: nothing, or nothing that anybody could read.
 */
export type Said = string | number | null;

/** Whose words these are: ours and those of the vocabulary, or none that we know (words.ts). */
export type Wording = 'ours' | 'theirs';

export interface WrittenCell {
  /** One for each of the column's sheet columns. */
  readonly values: readonly CellValue[];
  readonly says: Readonly<Partial<Record<Key, Said>>>;
  readonly wording: Wording;
}

/** A column as people write it; of several sheet columns where its values are headers (one-hot). */
export interface WrittenColumn {
  /** What it is; none for a column that is none of ours. */
  readonly keys: readonly Key[];
  /** What else a reader may take it for without harm. */
  readonly allowed: readonly string[];
  /** Above the headers, where there are several; '' for none. */
  readonly parent: string;
  readonly headers: readonly string[];
  /** Allowed values or the scale, said behind the header or below it; '' for none. */
  readonly hint: string;
  readonly wording: Wording;
  readonly cells: readonly WrittenCell[];
  /** Runs of records whose cells are merged: first and last. */
  readonly merged?: readonly (readonly [number, number])[];
}

/** A table before it stands anywhere. */
export interface Content {
  readonly kind: Kind;
  readonly locale: Locale;
  readonly columns: readonly WrittenColumn[];
  /** What no column says, but the list as a whole (R1: a list of risks). */
  readonly assumed: Readonly<Partial<Record<Key, Said>>>;
  /** Cells stand for the rows below them: another order would change what they say. */
  readonly ordered: boolean;
  /** What is unusual about it, so that errors can be traced. */
  readonly features: readonly string[];
}

export interface TruthCell {
  readonly says: Said;
  /** Zero-based sheet columns where it is written. */
  readonly columns: readonly number[];
  readonly wording: Wording;
}

export interface TruthRecord {
  /** Zero-based, as all places here. `column` is that of its name or text. */
  readonly row: number;
  readonly column: number;
  readonly cells: Readonly<Partial<Record<Key, TruthCell>>>;
}

export interface TruthColumn {
  readonly keys: readonly Key[];
  readonly allowed: readonly string[];
  readonly columns: readonly number[];
  readonly header: string;
  readonly wording: Wording;
}

export interface TruthTable {
  readonly kind: Kind;
  readonly sheet: string;
  /** The lowest header row. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly TruthColumn[];
  readonly records: readonly TruthRecord[];
  readonly wording: Wording;
}

export interface Case {
  readonly seed: number;
  readonly locale: Locale;
  readonly grids: readonly Grid[];
  /** Those of ours; any other table that is read is an error. */
  readonly tables: readonly TruthTable[];
  readonly features: readonly string[];
}
