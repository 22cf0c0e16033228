// Dates of cells: Excel's serial numbers and the ways people write dates ↔ ISO yyyy-mm-dd, in UTC arithmetic.
import type { CellValue } from './grid';
import { normalise } from './words';

const dayLength = 86_400_000;
/** Serial 60 is 29 February 1900, a day that never was; from 61 on the count starts at 30 December 1899. */
const epoch = Date.UTC(1899, 11, 30);
const lastSerial = 2_958_465;

/** 45000 → '2023-03-15'; the time of day is left out. null: no serial of a date. */
export function parseSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= lastSerial) || day === 60) return null;
  return new Date(epoch + (day < 60 ? day + 1 : day) * dayLength).toISOString().slice(0, 10);
}

/** '2023-03-15' → 45000; null where it is no date that Excel can hold. */
export function makeSerial(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (new Date(time).toISOString().slice(0, 10) !== date) return null;
  const day = Math.round((time - epoch) / dayLength);
  const serial = day <= 60 ? day - 1 : day;
  return serial >= 1 && serial <= lastSerial ? serial : null;
}

/**
 * A cell as an ISO date. Numbers are serials between 1950 and 2100 (or yyyymmdd); texts are ISO, 2026/3/5, 5 Mar 2026, Mar 5, 2026,
 * 2026年3月5日, 5.3.2026, and 3/15/2026 where only one order of day and month makes sense.
 * @returns null for anything else, also for a text whose day and month could be swapped
 */
export function parseDate(value: CellValue): string | null {
  if (typeof value === 'number') return parseDateNumber(value);
  if (typeof value !== 'string') return null;
  const text = normalise(value).replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m|z)?$/, '');
  return parseYearFirst(text) ?? parseWithMonthName(text) ?? parseYearLast(text);
}

function parseDateNumber(value: number): string | null {
  if (value >= 18_264 && value < 73_416) return parseSerial(value);
  const digits = String(value);
  return /^(19|20)\d{6}$/.test(digits)
    ? makeDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
    : null;
}

function parseYearFirst(text: string): string | null {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/.exec(text);
  if (match) return makeDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return /^\d{8}$/.test(text) ? parseDateNumber(Number(text)) : null;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function parseWithMonthName(text: string): string | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -.]+([a-z]{3,9})\.?,?[ -.]+(\d{4}|\d{2})$/.exec(text);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})$/.exec(text);
  const name = dayFirst?.[2] ?? monthFirst?.[1] ?? '';
  const month = monthNames.indexOf(name.slice(0, 3)) + 1;
  if (month === 0) return null;
  return makeDate(
    fullYear(dayFirst?.[3] ?? monthFirst?.[3] ?? ''),
    month,
    Number(dayFirst?.[1] ?? monthFirst?.[2]),
  );
}

function parseYearLast(text: string): string | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  // Points are only used with the day first; slashes are used both ways, and a guess could move a contact by months.
  if (match[2] === '.' || first > 12) return makeDate(year, second, first);
  return second > 12 || first === second ? makeDate(year, first, second) : null;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function makeDate(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return makeSerial(date) === null ? null : date;
}
