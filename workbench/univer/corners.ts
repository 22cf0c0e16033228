/** First and last row and column of the cells that it grew around. */
export interface Corners {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function noCorners(): Corners {
  return { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: -1, right: -1 };
}

export function grow(corners: Corners, row: number, column: number): void {
  corners.top = Math.min(corners.top, row);
  corners.bottom = Math.max(corners.bottom, row);
  corners.left = Math.min(corners.left, column);
  corners.right = Math.max(corners.right, column);
}
