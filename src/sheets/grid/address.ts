// A1 addresses, with sheet names quoted as Excel itself does. Rows and columns are zero-based, as in Box.
import type { Box } from './grid';

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** 0 → 'A', 26 → 'AA'. */
export function makeLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 'A' → 0; null where it is no column of a sheet. */
export function parseLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= maximumColumns ? column - 1 : null;
}

/** Row and column → 'B9'. */
export function makeCell(row: number, column: number): string {
  return `${makeLetters(column)}${row + 1}`;
}

/** A box → 'B9:H30', or 'B9' for one cell. */
export function makeRange(box: Box): string {
  const first = makeCell(box.row, box.column);
  const last = makeCell(box.row + box.rows - 1, box.column + box.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Excel quotes names with anything but letters, digits, points and underscores, and those that read like a cell. */
export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const likeCell = /^[A-Za-z]{1,3}\d+$/.test(sheet) || /^(r\d*)?(c\d*)?$/i.test(sheet);
  const likeWord = /^(true|false)$/i.test(sheet);
  return plain && !likeCell && !likeWord ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** 'People!B14', quoted where Excel would. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${makeCell(row, column)}`;
}

/** A range with or without sheet, such as `'Key people'!$B$9:H30`, 'B:D' or '2:9'; null where it is none. */
export function parseAddress(address: string): { readonly sheet: string | null; readonly box: Box } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.trim());
  if (!match) return null;
  const box = parseRange(match[3] ?? '');
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return box && { sheet, box };
}

/** 'B9:H30', 'B9', whole columns 'B:D' or rows '2:9', with or without '$'; null where it is none. */
export function parseRange(range: string): Box | null {
  const [first = '', last = first, more] = range.replaceAll('$', '').trim().split(':');
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (!from || !to || more !== undefined) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  if (first === last && (from.row === null || from.column === null) && !range.includes(':')) return null;
  const rows = [from.row ?? 0, to.row ?? maximumRows - 1] as const;
  const columns = [from.column ?? 0, to.column ?? maximumColumns - 1] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function parseCorner(corner: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(corner.trim());
  if (!match || corner.trim() === '') return null;
  const letters = match[1] ?? '';
  const digits = match[2] ?? '';
  const column = letters === '' ? null : parseLetters(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if ((letters !== '' && column === null) || (row !== null && (row < 0 || row >= maximumRows))) return null;
  return { row, column };
}
