// How a run changes the action table as it stands in the workbook (N1), step by step: our cells are rewritten where they
// stand, new rows go to the end, and then the rows are sorted by the hidden order column, so that whatever the user keeps in
// their own columns (formulas, formats, columns of their own) moves along untouched. Each port carries the steps out.
import type { DraftValue, Layout } from '../draft';
import type { Box } from '../grid/grid';

/** What brings an existing table up to date. Boxes leave out a totals row. */
export interface ActionTableUpdate {
  /** '' where the user has turned the table into a plain range. */
  readonly tableId: string;
  /** The table as it stands, with its header row. */
  readonly before: Box;
  /** The table afterwards: more rows at its end, and columns of ours that the user had deleted. */
  readonly after: Box;
  /** What the hidden cells hold afterwards, in whatever order; those of rows of the user's are blank and missing. */
  readonly ids: readonly string[];
  /** In this order; none where nothing has changed. */
  readonly steps: readonly ActionStep[];
}

export type ActionStep =
  /** The totals row goes first and comes back last: between, the table ends with its body. */
  | { readonly kind: 'totals'; readonly shown: boolean }
  | InsertStep
  /** To be ignored for a plain range. */
  | { readonly kind: 'resize'; readonly to: Box }
  | WriteStep<DraftValue>
  /** A plain range is made a table again. */
  | { readonly kind: 'adopt'; readonly box: Box }
  | LookStep
  /** Late, since until then the rows stand where they were read. The body ascending by that column of the sheet; `box` with the header row. */
  | { readonly kind: 'sort'; readonly box: Box; readonly column: number }
  /** Rows as high as their texts. */
  | { readonly kind: 'fit'; readonly box: Box };

/** Whole rows or columns of the sheet below or beside the table, so that nothing there is overwritten. */
export interface InsertStep {
  readonly kind: 'insert';
  readonly axis: 'row' | 'column';
  /** Zero-based: the first that moves away. */
  readonly at: number;
  readonly count: number;
}

/** Cells downwards from a place on the sheet; cells in no such step are left alone, whatever they hold. */
export interface WriteStep<Value> {
  readonly kind: 'write';
  readonly row: number;
  readonly column: number;
  readonly values: readonly Value[];
  /** Numbers among them are days. */
  readonly dates?: true;
}

/** For new rows and columns only: ranges on the sheet after insertion, before sorting. */
export interface LookStep extends Pick<Layout, 'styles' | 'numberFormats' | 'validations'> {
  readonly kind: 'look';
  /** Zero-based sheet columns to hide. */
  readonly hiddenColumns: readonly number[];
}
