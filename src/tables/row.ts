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

/** A row of a table with these columns, read. */
export type RowOf<Given extends GivenColumn> = {
  /** `Sheet!A1` of what names the record. */
  readonly cell: string;
  /** M2: null where none is said. */
  readonly account: string | null;
} & { readonly [Each in Given as Exclude<Each['key'], 'account'>]: ValueOf<Each> };
