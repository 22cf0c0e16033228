// What the mark on a sheet says of the last write, and what a draft's values read as: the same words as src/excel uses,
// so that a sheet written through one door is known behind the other.
import type { DraftValue, Layout, SheetDraft } from '../../sheets/draft';
import type { CellValue, Grid } from '../../sheets/grid';

export interface Written {
  readonly rows: number;
  readonly columns: number;
  readonly layout: Layout;
}

/** Excel's limit for a cell's text, less the apostrophe that src/excel writes. */
const longestText = 32_766;

export const makeMark = ({ values, layout }: SheetDraft): string =>
  JSON.stringify({ rows: values.length, columns: values[0]?.length ?? 0, layout } satisfies Written);

/** null where the mark is of an unfinished write, or of a version that we do not know. */
export function parseMark(mark: string): Written | null {
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
export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row - grid.row]?.[column - grid.column] ?? null;

/** A draft's value as a cell holds it: one kind of line break, and no more than fits. */
export function cellValue(value: DraftValue): DraftValue {
  if (value === '') return null;
  if (typeof value !== 'string') return value;
  const text = value.replace(/\r\n?/g, '\n');
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText - 1);
  // Half a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** true where every cell of the draft reads as the draft says; cells beside it are not looked at. */
export const holdsValues = (grid: Grid, draft: SheetDraft): boolean =>
  draft.values.every((row, rowIndex) =>
    row.every((value, column) => cellValue(value) === valueAt(grid, rowIndex, column)),
  );

/** Rows and columns from A1 that a grid or our last write reach. */
export function extentOf(grid: Grid): { readonly rows: number; readonly columns: number } {
  const written = grid.mark && parseMark(grid.mark.layout);
  if (written) return { rows: written.rows, columns: written.columns };
  const width = grid.values[0]?.length ?? 0;
  return width === 0
    ? { rows: 0, columns: 0 }
    : { rows: grid.row + grid.values.length, columns: grid.column + width };
}
