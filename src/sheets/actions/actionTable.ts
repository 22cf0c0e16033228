// The action table as it stands in the workbook, and how a run changes it (N1): our cells are rewritten where they
// stand, new rows go to the end, and then Excel itself sorts the rows by the hidden order column, so that whatever the
// user keeps in their own columns (formulas, formats, columns of their own) moves along untouched.
import type { DraftValue, Layout } from '../draft';
import type { Box } from '../grid/grid';

/** Columns of the table. The first four and the last two are ours; the others are the user's. */
export const actionColumns = [
  'account',
  'from',
  'action',
  'why',
  'owner',
  'due',
  'status',
  'notes',
  'id',
  'order',
] as const;
export type ActionColumn = (typeof actionColumns)[number];

/**
 * Everything the writer needs to bring an existing table up to date. Boxes leave out a totals row: where one is shown,
 * it is switched off first and on again at the end. Nothing to do at all: `columns` and `headers` empty, `after`
 * equal to `before`, and `sorted`.
 */
export interface ActionTableUpdate {
  /** '' where the user has turned the table into a plain range: it is made a table again, over `after`. */
  readonly tableId: string;
  /** The table as it stands, with its header row. */
  readonly before: Box;
  /** The table afterwards: more rows at its end, and columns of ours that the user had deleted. */
  readonly after: Box;
  /** Rows to insert on the sheet below the table first, so that nothing under it is overwritten. */
  readonly insertRows: number;
  /** Columns to insert on the sheet to the right of the table first, for the same reason. */
  readonly insertColumns: number;
  /** Header cells to write: our own in another language, and columns that come back. */
  readonly headers: readonly { readonly column: number; readonly header: string }[];
  /** Runs of cells that change; a column may have several. Cells in none of them are left alone, whatever they hold. */
  readonly columns: readonly ActionColumnValues[];
  /** Zero-based sheet column by which the body is sorted ascending at the end. */
  readonly orderColumn: number;
  /** true: the rows stand in that order already. */
  readonly sorted: boolean;
  /** For new rows and columns only: ranges on the sheet after insertion, before sorting. */
  readonly looks: Pick<Layout, 'styles' | 'numberFormats' | 'validations'> & {
    /** Zero-based sheet columns to hide. */
    readonly hiddenColumns: readonly number[];
  };
}

export interface ActionColumnValues {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** Zero-based body row where `values` start. */
  readonly fromRow: number;
  readonly values: readonly DraftValue[];
}
