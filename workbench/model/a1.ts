// Addresses in A1 notation and rectangles of cells (zero-based, as Office.js' rowIndex and columnIndex).

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const wholeSheet: Rectangle = { row: 0, column: 0, rows: maximumRows, columns: maximumColumns };

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AB" → 27. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function makeAddress(rectangle: Rectangle): string {
  const { row, column, rows, columns } = rectangle;
  const lastColumn = columnName(column + columns - 1);
  if (rows === maximumRows && columns === maximumColumns) return `1:${maximumRows}`;
  if (rows === maximumRows) return `${columnName(column)}:${lastColumn}`;
  if (columns === maximumColumns) return `${row + 1}:${row + rows}`;
  const first = columnName(column) + (row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${lastColumn}${row + rows}`;
}

/** Sheet names as Excel writes them before an exclamation mark: quoted where they must be. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1:B2" into its sheet (null where none is named) and the rest. */
export function splitSheetName(address: string): { sheet: string | null; address: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address };
  const name = address.slice(0, mark).replace(/^=/, '');
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: address.slice(mark + 1) };
}

const cell = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const wholeColumn = /^\$?([A-Z]{1,3})$/;
const wholeRow = /^\$?(\d{1,7})$/;

/** Reads "A1", "$A$1:B2", "C:D" or "3:4" without a sheet's name; null where it is none of them. */
export function parseAddress(address: string): Rectangle | null {
  const [first = '', second = first, ...more] = address.trim().toUpperCase().split(':');
  if (more.length > 0) return null;
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (from === null || to === null || from.kind !== to.kind) return null;
  if (from.kind !== 'cell' && !address.includes(':')) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  const rows = from.kind === 'column' ? maximumRows : Math.abs(from.row - to.row) + 1;
  const columns = from.kind === 'row' ? maximumColumns : Math.abs(from.column - to.column) + 1;
  return fits({ row, column, rows, columns }) ? { row, column, rows, columns } : null;
}

interface Corner {
  readonly kind: 'cell' | 'row' | 'column';
  readonly row: number;
  readonly column: number;
}

function parseCorner(text: string): Corner | null {
  const [, letters, digits] = cell.exec(text) ?? [];
  if (letters !== undefined && digits !== undefined)
    return { kind: 'cell', row: Number(digits) - 1, column: columnIndex(letters) };
  const [, column] = wholeColumn.exec(text) ?? [];
  if (column !== undefined) return { kind: 'column', row: 0, column: columnIndex(column) };
  const [, row] = wholeRow.exec(text) ?? [];
  return row === undefined ? null : { kind: 'row', row: Number(row) - 1, column: 0 };
}

/** Whether the rectangle lies on a sheet. */
export function fits({ row, column, rows, columns }: Rectangle): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= maximumRows &&
    column + columns <= maximumColumns
  );
}

export function intersect(one: Rectangle, other: Rectangle): Rectangle | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingRectangle(one: Rectangle, other: Rectangle): Rectangle {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** Univer's shape of a rectangle: both ends included. */
export function toUniverRange({ row, column, rows, columns }: Rectangle) {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function fromUniverRange(range: ReturnType<typeof toUniverRange>): Rectangle {
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
