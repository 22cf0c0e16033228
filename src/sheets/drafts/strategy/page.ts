// The columns of the strategy sheet: at most 880 px together, so that all of it stands in a window beside the pane.
import type { Widths } from '../page';

/** Margin · sentences and their figure · gap · the matrix, two boxes with their weights. */
export const columns: Widths = [2, 48, 14, 2, 18, 8, 1, 18, 8].map((width) => ({ width }));

export const left = 1;
export const right = 4;
export const last = columns.length - 1;

/** Where on the page a column of blocks stands. */
export interface Side {
  readonly column: number;
  /** The column of the figures, its last one. */
  readonly figure: number;
  /** A sentence is one cell that grows; else one line over the cells beside it, and what is longer is cut. */
  readonly wraps: boolean;
}

/** Sentences wrap in one wide cell. */
export const leftSide: Side = { column: left, figure: left + 1, wraps: true };
/** Names with a figure, a line each, over the boxes' columns. */
export const rightSide: Side = { column: right, figure: last, wraps: false };

/** Characters that a line of the right side holds beside its figure, and those of a figure in its own column. */
export const rightWidth = 44;
export const figureWidth = 8;
/** An address beside a sentence. */
export const addressWidth = 15;
/** Characters of a caption over the whole page. */
export const pageWidth = 130;
/** As much of the last lines, which have no other beside them to run into. */
export const footWidth = 120;
