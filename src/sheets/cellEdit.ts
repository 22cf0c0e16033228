// One cell of a table of the user's, changed on their word (N4), as a value before it is written.
import type { CellValue } from './grid/grid';

export interface CellEdit {
  readonly sheetId: string;
  /** Name of its tab. */
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  /** What has to stand on that sheet still, the cell itself among it: else the rows have moved, and nothing is written. */
  readonly expected: readonly ExpectedCell[];
}

interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}
