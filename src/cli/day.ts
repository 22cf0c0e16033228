// Days as ISO dates.
import { dayNumber } from '../method/ground/days';

/** The local day. */
export function makeDay(date: Date): string {
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** A day that the calendar has, as it stands; null for anything else, such as 2026-02-30. Excel's calendar starts in 1900. */
export const parseDay = (text: string): string | null =>
  dayNumber(text) !== null && text >= '1900' ? text : null;
