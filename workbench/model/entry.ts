// What Excel makes of something typed into a cell, or written through the API, which is the same thing.
// The locale is English (United States), as in `formulas` and `values` of Office.js.

export type CellValue = string | number | boolean;

export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string }
  /** Text that was forced by a leading apostrophe, which is kept apart from the value. */
  | { readonly kind: 'quoted'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string };

export const longestText = 32_767;

const errorValues = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

export function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && errorValues.has(value);
}

/**
 * Reads an entry.
 * @param input a value of the API; null and undefined are no entries and must not come here
 * @param textFormat whether the cell has the number format "@": text stays as it is then
 * @param shift days between the usual counting and the workbook's own; a day before its first stays a text
 */
export function parseEntry(input: CellValue, textFormat: boolean, shift = 0): Entry {
  if (typeof input !== 'string') return { kind: 'value', value: input };
  if (input === '') return { kind: 'blank' };
  if (textFormat) return { kind: 'value', value: input };
  if (input.startsWith("'")) return { kind: 'quoted', value: input.slice(1) };
  if (input.startsWith('=') && input.length > 1) return { kind: 'formula', formula: input };
  const parsed = parseNumber(input) ?? shifted(parseDate(input), shift) ?? parseTime(input);
  if (parsed !== null) return { kind: 'value', ...parsed };
  if (/^\s*true\s*$/i.test(input)) return { kind: 'value', value: true };
  if (/^\s*false\s*$/i.test(input)) return { kind: 'value', value: false };
  if (isErrorValue(input.toUpperCase())) return { kind: 'value', value: input.toUpperCase() };
  return parseFormulaLike(input);
}

const shifted = (date: Parsed | null, shift: number): Parsed | null =>
  date === null || date.value + shift < 0 ? null : { ...date, value: date.value + shift };

/** Excel takes "+x", "-x" and "@x" for formulas; what does not parse then is an error, not text. */
function parseFormulaLike(input: string): Entry {
  const [first] = input;
  if (input.length > 1 && (first === '+' || first === '-')) return { kind: 'formula', formula: `=${input}` };
  if (input.length > 1 && first === '@') return { kind: 'formula', formula: `=${input.slice(1)}` };
  return { kind: 'value', value: input };
}

interface Parsed {
  readonly value: number;
  readonly format?: string;
}

const plainNumber = /^\s*([+-]?)\s*(\$?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*(%?)\s*$/i;

function parseNumber(input: string): Parsed | null {
  const inner = /^\s*\((.+)\)\s*$/.exec(input)?.[1];
  if (inner !== undefined && !/[+-]/.test(inner)) {
    const positive = parseNumber(inner);
    return positive === null ? null : { ...positive, value: -positive.value };
  }
  const [match, sign = '', currency = '', whole = '', fraction = '', exponent = '', percent = ''] =
    plainNumber.exec(input) ?? [];
  if (match === undefined || (whole === '' && fraction.length < 2)) return null;
  const value = Number(`${sign}${whole.replaceAll(',', '') || '0'}${fraction}${exponent}`);
  if (!Number.isFinite(value)) return null;
  const decimals = fraction.length > 1;
  if (percent !== '') return { value: value / 100, format: decimals ? '0.00%' : '0%' };
  if (currency !== '') return { value, format: decimals ? '$#,##0.00' : '$#,##0' };
  if (exponent !== '') return { value, format: '0.00E+00' };
  if (whole.includes(',')) return { value, format: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

const millisecondsOfDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial number of a day; null where there is no such day, or none that Excel has (1900–9999). */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const serial = Math.round((date.getTime() - epoch) / millisecondsOfDay);
  return year >= 1900 && year <= 9999 ? serial : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(serial: number | null, format: string): Parsed | null {
  return serial === null ? null : { value: serial, format };
}

function parseDate(input: string): Parsed | null {
  const text = input.trim();
  const thisYear = new Date().getFullYear();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return dated(dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'm/d/yyyy');
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (american !== null)
    return dated(
      dateSerial(fullYear(american[3] ?? ''), Number(american[1]), Number(american[2])),
      'm/d/yyyy',
    );
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short !== null) return dated(dateSerial(thisYear, Number(short[1]), Number(short[2])), 'd-mmm');
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese !== null)
    return dated(
      dateSerial(Number(chinese[1]), Number(chinese[2]), Number(chinese[3])),
      'yyyy"年"m"月"d"日"',
    );
  return parseNamedMonth(text, thisYear);
}

function parseNamedMonth(text: string, thisYear: number): Parsed | null {
  const monthFirst = /^([a-z]{3,9})\.?[ -](\d{1,2})(?:,? ?(\d{4}))?$/i.exec(text);
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -](\d{2}|\d{4}))?$/i.exec(text);
  const [name, day, year] =
    monthFirst !== null
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]];
  if (name === undefined || day === undefined) return parseMonthAndYear(text);
  const month = monthNumber(name);
  if (month === null) return null;
  return dated(
    dateSerial(year === undefined ? thisYear : fullYear(year), month, Number(day)),
    year === undefined ? 'd-mmm' : 'd-mmm-yy',
  );
}

function parseMonthAndYear(text: string): Parsed | null {
  const [, name, year] = /^([a-z]{3,9})[ -](\d{4})$/i.exec(text) ?? [];
  const month = name === undefined ? null : monthNumber(name);
  return month === null || year === undefined ? null : dated(dateSerial(Number(year), month, 1), 'mmm-yy');
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

function monthNumber(name: string): number | null {
  const lower = name.toLowerCase();
  const index = monthNames.findIndex((month) => lower === month || lower === month.slice(0, 3));
  return index < 0 ? null : index + 1;
}

function parseTime(input: string): Parsed | null {
  const [match, hours = '', minutes = '', seconds, half] =
    /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?\s*$/i.exec(input) ?? [];
  if (match === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const afternoon = half?.toLowerCase() === 'pm';
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (afternoon ? 12 : 0);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = `h:mm${seconds === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}`;
  return { value, format };
}
