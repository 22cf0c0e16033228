// Days as ISO dates.

/** The local day. */
export function makeDay(date: Date): string {
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** A day that the calendar has, as it stands; null for anything else, such as 2026-02-30. */
export function parseDay(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  // Excel's calendar starts in 1900.
  if (year < 1900) return null;
  const date = new Date(year, month - 1, day);
  return makeDay(date) === text ? text : null;
}
