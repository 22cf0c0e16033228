// What the mark on a sheet says of the last write: how far our cells go and how they were laid out.
import type { Layout, SheetDraft } from '../../sheets/draft';
import type { CellValue, Grid } from '../../sheets/grid';
import { readsAs } from '../literal';

export interface Written {
  readonly rows: number;
  readonly columns: number;
  readonly layout: Layout;
}

/** The mark of a sheet that is being written: it equals no layout, so that a broken run is mended by the next one. */
export const unfinished = 'unfinished:';

export function writtenOf(draft: SheetDraft): Written {
  return { rows: draft.values.length, columns: draft.values[0]?.length ?? 0, layout: draft.layout };
}

export function makeMark(written: Written): string {
  return JSON.stringify(written);
}

/** null where the mark is of an unfinished write, or of a version that we do not know. */
export function parseMark(mark: string): Written | null {
  if (mark === '' || mark.startsWith(unfinished)) return null;
  try {
    const value = JSON.parse(mark) as Partial<Written> | null;
    const complete =
      typeof value?.rows === 'number' &&
      typeof value.columns === 'number' &&
      Array.isArray(value.layout?.styles);
    return complete ? (value as Written) : null;
  } catch {
    return null; // Somebody else's text: as good as no mark, and the sheet is laid out anew.
  }
}

/** What the sheet holds at a cell of the sheet (zero-based), as it was read. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? null;
}

/** true where every cell of the draft reads as the draft says; cells beside it are not looked at. */
export function holdsValues(grid: Grid, draft: SheetDraft): boolean {
  return draft.values.every((row, rowIndex) =>
    row.every((value, column) => readsAs(value) === valueAt(grid, rowIndex, column)),
  );
}

/** Rows and columns from A1 that a grid or our last write reach. */
export function extentOf(grid: Grid): { readonly rows: number; readonly columns: number } {
  const written = grid.mark && parseMark(grid.mark.layout);
  if (written) return { rows: written.rows, columns: written.columns };
  const width = grid.values[0]?.length ?? 0;
  return width === 0
    ? { rows: 0, columns: 0 }
    : { rows: grid.row + grid.values.length, columns: grid.column + width };
}
