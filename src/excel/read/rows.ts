// The rows of a loaded range, dates counted as everything here counts them.
import type { CellValue } from '../../sheets/grid/grid';
import { fromOwnCount, isDateFormat } from '../../sheets/dateSystem';

/** What `readRows` needs to be loaded. In a workbook that counts from 1904 a number is a date by its format. */
export const rowsLoaded = (date1904: boolean): string =>
  `values,valueTypes${date1904 ? ',numberFormat' : ''}`;

export interface ReadRows {
  readonly values: CellValue[][];
  /** As the workbook holds them, where it counts its days from 1904; else null. */
  readonly stored: CellValue[][] | null;
}

/** null where Excel left the values out, which it does in silence when they are too many. */
export function readRows(range: Excel.Range, date1904: boolean): ReadRows | null {
  const stored = readValues(range);
  if (stored === null || !date1904) return stored && { values: stored, stored: null };
  const dated = datedCells(range);
  if (dated === null) return null;
  const values = stored.map((row, down) =>
    row.map((value, right) => (dated[down]?.[right] === true ? fromOwnCount(value) : value)),
  );
  return { values, stored };
}

/** Which cells show days; null where Excel left the formats out. */
export function datedCells(range: Excel.Range): readonly (readonly boolean[])[] | null {
  const formats = range.numberFormat as readonly (readonly unknown[])[] | null;
  return formats && formats.map((row) => row.map((format) => isDateFormat(String(format))));
}

/** The values of a loaded range; null where Excel left them out, which it does in silence when they are too many. */
export function readValues(range: Excel.Range): CellValue[][] | null {
  // The type files know nothing of the missing values.
  const values = range.values as readonly (readonly unknown[])[] | null;
  const types = range.valueTypes as readonly (readonly string[])[] | null;
  if (values === null || types === null) return null;
  return values.map((row, index) => row.map((value, column) => readValue(value, types[index]?.[column])));
}

function readValue(value: unknown, type: string | undefined): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // Entities and other rich values come as objects: a plan has no use for them.
  if (typeof value !== 'string' || value === '') return null;
  return type === 'Error' ? { error: value } : value;
}
