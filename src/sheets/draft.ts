// A sheet before it is written: a value. Ports turn drafts into calls; two drafts can be compared.
import type { StyleName } from './styles';
import { tableKinds } from '../tables/tables';

/** Sheets that Quadrille writes: results, rewritten in place; then the template's tables and the lists behind their drop-downs. */
export const resultKinds = ['strategy', 'factorMatrix', 'roleGrid', 'actions'] as const;
export type ResultKind = (typeof resultKinds)[number];
export const sheetKinds = [...resultKinds, ...tableKinds, 'lists'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Strings are always text (never a formula, a date or a number); null leaves the cell empty. Dates are serials with a number format. */
export type DraftValue = string | number | boolean | null;

export interface SheetDraft {
  readonly kind: SheetKind;
  /** In the user's language; ≤ 31 characters, allowed by Excel. */
  readonly name: string;
  /** Rectangular, from A1. */
  readonly values: readonly (readonly DraftValue[])[];
  readonly layout: Layout;
}

/** Everything about a sheet but its values: small, and the same for 10 and 10,000 rows. Ranges are A1 addresses on this sheet. */
export interface Layout {
  /** Width in characters of the body font, from column A on; hidden columns hold what only Quadrille reads. */
  readonly columns: readonly { readonly width: number; readonly hidden?: true }[];
  /** Later entries lie over earlier ones. */
  readonly styles: readonly { readonly range: string; readonly style: StyleName }[];
  readonly numberFormats: readonly { readonly range: string; readonly format: string }[];
  /** Links inside the workbook: `target` is `Sheet!A1`, quoted as Excel does. */
  readonly links: readonly { readonly cell: string; readonly target: string }[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly table: TableDraft | null;
  /** Rows frozen at the top; 0 for none. */
  readonly freezeRows: number;
  readonly print: Print | null;
  /** '#rrggbb', or '' for none. */
  readonly tabColour: string;
  readonly visible: boolean;
}

export interface Validation {
  readonly range: string;
  /** The allowed values: a range that holds them, as `Sheet!$A$2:$A$4`, or a few short words without commas; null: only a help text. */
  readonly list: string | readonly string[] | null;
  readonly title: string;
  readonly help: string;
  /** false: other values are let in without a word: reading understands many ways to say a thing, and names what it does not. */
  readonly strict: boolean;
}

export interface ConditionalFormat {
  readonly range: string;
  /** A formula as seen from the range's first cell, with '='. */
  readonly formula: string;
  readonly style: StyleName;
}

export interface TableDraft {
  readonly name: string;
  readonly range: string;
  readonly filterButtons: boolean;
}

export interface Print {
  readonly area: string;
  readonly landscape: boolean;
  /** Rows repeated at the top of each page, as '$1:$4'; '' for none. */
  readonly titleRows: string;
  /** Fit to one page wide; and to one page high too. */
  readonly onePage: boolean;
  readonly footer: string;
}
