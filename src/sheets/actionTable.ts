// The action table as it stands in the workbook, and how a run changes it (N1): our columns are rewritten
// row by row in place, new rows go to the end, and then Excel itself sorts the rows by the hidden order column, so that
// whatever the user keeps in their own columns (formulas, formats, columns of their own) moves along untouched.
import type { DraftValue } from './draft';
import type { Box } from './grid';

/** Columns of the table. The first three and the last two are ours; the others are the user's. */
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

/** Everything the writer needs to bring an existing table up to date. */
export interface ActionTableUpdate {
  readonly tableId: string;
  /** The table as it stands, with its header row. */
  readonly before: Box;
  /** The table afterwards: more rows at its end, and columns of ours that the user had deleted. */
  readonly after: Box;
  /** Rows to insert on the sheet below the table first, so that nothing under it is overwritten. */
  readonly insertRows: number;
  /** Our columns, and for new rows also the user's: values per body row from the first on. */
  readonly columns: readonly ActionColumnValues[];
  /** Zero-based sheet column by which the body is sorted ascending at the end. */
  readonly orderColumn: number;
}

export interface ActionColumnValues {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** Zero-based body row where `values` start. */
  readonly fromRow: number;
  readonly values: readonly DraftValue[];
}
