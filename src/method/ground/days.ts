// The calendar: days as ISO dates and as numbers. It knows no clock and no time zone.
import { keeping } from './kept';

const millisecondsOfDay = 86_400_000;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1 January 1970; null where `date` is no day of the calendar as yyyy-mm-dd. */
export const dayNumber: (date: string) => number | null = keeping(4000, (date) => {
  if (!isoDate.test(date)) return null;
  const milliseconds = Date.parse(date);
  // 30 February is read as a day in March, and the 32nd not at all.
  return new Date(milliseconds).getUTCDate() === Number(date.slice(8))
    ? milliseconds / millisecondsOfDay
    : null;
});

/** The ISO date of a number of days since 1 January 1970; null where the year has no four digits. */
export function dateOfDay(number: number): string | null {
  const date = new Date(number * millisecondsOfDay);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

/**
 * Whole days from one date to a later one; negative where it is earlier.
 * @param from ISO date, yyyy-mm-dd
 * @param to ISO date, yyyy-mm-dd
 * @returns null where either is no such date
 */
export function daysBetween(from: string, to: string): number | null {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === null || end === null ? null : end - start;
}

/** The date so many days later (earlier where negative); null where `date` is no ISO date or the year has no four digits. */
export function addDays(date: string, days: number): string | null {
  const start = dayNumber(date);
  return start === null ? null : dateOfDay(start + days);
}
