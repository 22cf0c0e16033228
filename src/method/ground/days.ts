// Days between dates, in the calendar alone: no clock and no time zone.

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

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

// Years are counted from March, so that the leap day is a year's last.
function dayNumber(iso: string): number | null {
  if (!isoDate.test(iso)) return null;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const marchYear = month > 2 ? year : year - 1;
  return firstDayOf(marchYear) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

/** The number of 1 March of that year. */
function firstDayOf(marchYear: number): number {
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays;
}

function dateOfDay(number: number): string | null {
  let marchYear = Math.floor(number / 365.2425) + 1;
  while (firstDayOf(marchYear) > number) marchYear -= 1;
  const dayOfYear = number - firstDayOf(marchYear);
  const months = Math.floor((dayOfYear * 5 + 2) / 153);
  const month = ((months + 2) % 12) + 1;
  const year = month > 2 ? marchYear : marchYear + 1;
  if (year < 0 || year > 9999) return null;
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(dayOfYear - Math.floor((months * 153 + 2) / 5) + 1).padStart(2, '0'),
  ].join('-');
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
