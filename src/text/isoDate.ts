/**
 * The day of an ISO date (yyyy-mm-dd, a time behind it is left out) as midnight UTC; null where the text is none, or the calendar has no
 * such day.
 */
export const isoDay = (iso: string): Date | null => {
  const [day] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(iso) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  return day !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
    ? date
    : null;
};
