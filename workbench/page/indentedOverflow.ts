// Univer lets a text flow over empty cells beside it, but measures it without its indent: a text that just fits is cut.
import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** Counts the indent where Univer looks how far a text flows; to be called once, before the grid is drawn. */
export function countIndents(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below on the skeleton it belongs to
  const { getOverflowPosition } = SpreadsheetSkeleton.prototype;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, alignment, row, column, columns) {
    const padding = this.worksheet.getComposedCellStyle(row, column).pd;
    const whole = size && { ...size, width: size.width + (padding?.l ?? 0) };
    return getOverflowPosition.call(this, whole, alignment, row, column, columns);
  };
}
