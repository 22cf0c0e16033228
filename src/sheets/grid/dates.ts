// Dates of cells: Excel's serial numbers and the ways people write dates ↔ ISO yyyy-mm-dd.
import type { CellValue } from './grid';
import { dateOfDay, dayNumber } from '../../method/ground/days';
import { normalise } from '../../method/ground/text';

/** Serial 60 is 29 February 1900, a day that never was; from 61 on the count starts at 30 December 1899. */
const lost = 60;
const lastSerial = 2_958_465;
/** The day number of 30 December 1899. */
const epoch = -25_569;

/** 45000 → '2023-03-15'; the time of day is left out. null: no serial of a date. */
export function parseSerial(serial: number): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === lost) return null;
  return dateOfDay(epoch + (whole < lost ? whole + 1 : whole));
}

/** '2023-03-15' → 45000; null where it is no date that Excel can hold. */
export function makeSerial(date: string): number | null {
  const number = dayNumber(date);
  if (number === null) return null;
  const day = number - epoch;
  const serial = day <= lost ? day - 1 : day;
  return serial >= 1 && serial <= lastSerial ? serial : null;
}

function isoOf(year: number, month: number, day: number): string {
  const padded = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/**
 * A cell as an ISO date. Numbers are serials between 1950 and 2100 (or yyyymmdd); texts are ISO, 2026/3/5, 5 Mar 2026, Mar 5, 2026,
 * 2026年3月5日, 5.3.2026, and 3/15/2026 where only one order of day and month makes sense.
 * @returns null for anything else, also for a text whose day and month could be swapped
 */
export function parseDate(value: CellValue): string | null {
  if (typeof value === 'number') return parseDateNumber(value);
  if (typeof value !== 'string') return null;
  const text = withoutTime(value);
  return parseYearFirst(text) ?? parseWithMonthName(text) ?? parseYearLast(text);
}

const withoutTime = (text: string): string =>
  normalise(text).replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m|z)?$/, '');

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

/** 'March', 'mar' → 3; 0 where it is no month. */
export const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3)) + 1;

function parseWithMonthName(text: string): string | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -.]+([a-z]{3,9})\.?,?[ -.]+(\d{4}|\d{2})$/.exec(text);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})$/.exec(text);
  const month = monthOf(dayFirst?.[2] ?? monthFirst?.[1] ?? '');
  if (month === 0) return null;
  return makeDate(
    fullYear(dayFirst?.[3] ?? monthFirst?.[3] ?? ''),
    month,
    Number(dayFirst?.[1] ?? monthFirst?.[2]),
  );
}

export interface DateReadings {
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** '3/4/2026': slashes and dashes are used both ways, and a guess could move a contact by months. null: no such text. */
export function readBothWays(value: CellValue): DateReadings | null {
  const parts = typeof value === 'string' ? splitYearLast(withoutTime(value)) : null;
  if (parts === null || parts.isDayFirst) return null;
  const dayFirst = makeDate(parts.year, parts.second, parts.first);
  const monthFirst = makeDate(parts.year, parts.first, parts.second);
  return dayFirst === null || monthFirst === null || dayFirst === monthFirst
    ? null
    : { dayFirst, monthFirst };
}

function parseYearLast(text: string): string | null {
  const parts = splitYearLast(text);
  if (parts === null || readBothWays(text) !== null) return null;
  const { first, second, year, isDayFirst } = parts;
  return (isDayFirst ? null : makeDate(year, first, second)) ?? makeDate(year, second, first);
}

function splitYearLast(text: string) {
  const match = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  // Points are only used with the day first.
  return { first, second, year, isDayFirst: match[2] === '.' };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function makeDate(year: number, month: number, day: number): string | null {
  const date = isoOf(year, month, day);
  return makeSerial(date) === null ? null : date;
}
