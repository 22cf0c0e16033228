import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/method/ground/days';

test.each([
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-22', '2026-11-23', 1],
  ['2026-12-01', '2026-11-23', -8],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['1900-02-28', '1900-03-01', 1],
  ['2000-02-28', '2000-03-01', 2],
  ['2025-12-31', '2026-01-01', 1],
])('T5: from %s to %s are %p days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each(['', '2026-13-01', '2026-02-29', '2026-04-31', '2026-00-10', '23.11.2026', '2026-1-5'])(
  'T5: %p is no date',
  (text) => {
    expect(daysBetween(text, '2026-11-23')).toBeNull();
    expect(daysBetween('2026-11-23', text)).toBeNull();
  },
);

test('T5: days agree with the calendar of the platform', () => {
  const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  const isoOf = (date: Date) => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(dates, dates, (from, to) => {
      const expected = (Date.parse(isoOf(to)) - Date.parse(isoOf(from))) / 86_400_000;
      expect(daysBetween(isoOf(from), isoOf(to))).toBe(expected);
    }),
  );
});

test('N5: a date so many days later is the one that lies so many days away', () => {
  const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
      const later = new Date(date.getTime() + days * 86_400_000);
      expect(addDays(date.toISOString().slice(0, 10), days)).toBe(later.toISOString().slice(0, 10));
    }),
  );
});

test.each(['', '2026-02-29', '23.11.2026'])('N5: %p has no later date', (text) => {
  expect(addDays(text, 60)).toBeNull();
});
