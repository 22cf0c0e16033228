// What a sheet holds once a draft is written to it, through whichever port: the mark that says how far our cells go and how they
// were laid out, and what each value reads as. A sheet written through one door is known behind the other.
import type { DraftValue, Layout, SheetDraft } from './draft';
import type { Box, CellValue, Grid } from './grid/grid';

/** Excel's limit for a cell's text, less the apostrophe that keeps a text a text. */
export const longestText = 32_766;

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

/** The cells of a box of the sheet, as they were read. */
export function cellsOf(grid: Grid, { row, column, rows, columns }: Box): readonly (readonly CellValue[])[] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => valueAt(grid, row + down, column + right)),
  );
}

/** Errors are the same by their name; a cell beside the rows that were read (undefined) is like nothing. */
export function sameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}

/** A text as a cell keeps it: one kind of line break, and no more than fits. */
export function keptText(text: string): string {
  const broken = text.replace(/\r\n?/g, '\n');
  if (broken.length <= longestText) return broken;
  const cut = broken.slice(0, longestText - 1);
  // Half a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** What a draft's value reads as once it is written: the two compare equal where nothing changed. */
export function readsAs(value: DraftValue): DraftValue {
  if (value === '') return null;
  return typeof value === 'string' ? keptText(value) : value;
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
  if (grid.mark?.extent) return grid.mark.extent;
  const width = grid.values[0]?.length ?? 0;
  return width === 0
    ? { rows: 0, columns: 0 }
    : { rows: grid.row + grid.values.length, columns: grid.column + width };
}
