// Cells of a sheet of the user's, filled on their word (G5) or written anew where they say something else (A14), as a value before it is
// written.
import type { CellValue } from './grid/grid';

/** Cells of one column, downwards from a row. Rows and columns are zero-based. */
export interface ColumnRun<Value> {
  readonly row: number;
  readonly column: number;
  readonly values: readonly Value[];
}

export interface CellFill {
  readonly sheetId: string;
  /** Name of its tab. */
  readonly sheet: string;
  /** '' clears a cell. */
  readonly runs: readonly ColumnRun<string | number>[];
  /** The Excel table that takes in new columns; null where none does. */
  readonly grown: { readonly id: string; readonly from: string; readonly to: string } | null;
  /** New headers, which look like the one that stands in another column. */
  readonly headers: readonly { readonly row: number; readonly column: number; readonly like: number }[];
  /** What has to stand on that sheet still, all cells to be filled among it: else nothing is written. */
  readonly expected: readonly ColumnRun<CellValue>[];
}
