// What a row of a table is read as, by its columns' descriptions.
import type { CompetitorRating } from '../method/ground/plan';
import type { GivenColumn } from './column';
import type { Values } from './values';

type CodeOf<Given> = Given extends { readonly values: readonly { readonly code: infer Code }[] }
  ? Extract<Code, string>
  : never;

type KindOf<Given> = Given extends { readonly kind: infer Kind extends keyof Values } ? Kind : 'text';

type ValueOf<Given extends GivenColumn> = Given extends { readonly headings: unknown }
  ? readonly CompetitorRating[]
  : Given extends { readonly own: true }
    ? { readonly code: CodeOf<Given> | null; readonly text: string }
    : Values<CodeOf<Given>>[KindOf<Given>];

/** What stands there as the user wrote it: for what a row says beside its columns (G6). */
export interface Written {
  /** Of the row, under that column; '' where it is blank, or there is no such column. */
  readonly cell: (key: string) => string;
  /** The header of that column; '' without it. */
  readonly header: (key: string) => string;
  /** Above the record's own cell, in a header or a row of its own: the nearest text that says for us or against us; '' without. */
  readonly above: () => string;
  /** Of the Excel table; '' for a plain range. */
  readonly tableName: string;
  readonly sheet: string;
}

/** A row of a table with these columns, read. */
export type RowOf<Given extends GivenColumn> = {
  /** `Sheet!A1` of what names the record. */
  readonly cell: string;
  /** M2: null where none is said. */
  readonly account: string | null;
} & { readonly [Each in Given as Exclude<Each['key'], 'account'>]: ValueOf<Each> };
