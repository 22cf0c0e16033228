// Single cells of a grid, addressed by the sheet's own zero-based rows and columns.
import type { CellValue, Grid } from './grid';
import { isBlank, tidy } from '../../method/ground/text';

const errorText =
  /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BLOCKED!|CONNECT!|FIELD!)$/;

/** null outside the used range, and for cells that only hold blanks. */
export function cellAt(grid: Grid, row: number, column: number): CellValue {
  const value = grid.values[row - grid.row]?.[column - grid.column] ?? null;
  return typeof value === 'string' && isBlank(value) ? null : value;
}

/** The Excel error in a cell, also where it came as text; null: none. */
export function errorIn(value: CellValue): string | null {
  if (typeof value === 'object') return value?.error ?? null;
  return typeof value === 'string' && errorText.test(value) ? value : null;
}

/** What the user sees, without invisible characters; '' for an empty cell. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value.error;
}

/** Something a person entered? Zeros, FALSE and errors are what prefilled formulas leave behind. */
export function isContent(value: CellValue): boolean {
  return value !== null && value !== 0 && value !== false && errorIn(value) === null;
}

const longestHeader = 160;

/** The text of a header's cell; '' where the cell can be no header. */
export function headerText(grid: Grid, row: number, column: number): string {
  const value = cellAt(grid, row, column);
  return typeof value === 'string' && value.length <= longestHeader ? cellText(value) : '';
}
