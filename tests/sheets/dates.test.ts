import fc from 'fast-check';
import { makeSerial, parseDate, parseSerial, readBothWays } from '../../src/sheets/grid/dates';

test('serial numbers around the day that never was', () => {
  expect([1, 59, 60, 61, 45000, 45000.75].map(parseSerial)).toEqual([
    '1900-01-01',
    '1900-02-28',
    null,
    '1900-03-01',
    '2023-03-15',
    '2023-03-15',
  ]);
});

test('every serial is made again from its date', () => {
  const serial = fc.integer({ min: 1, max: 2_958_465 }).filter((each) => each !== 60);
  fc.assert(fc.property(serial, (each) => makeSerial(parseSerial(each) ?? '') === each));
});

test('what is no day of the calendar', () => {
  expect(['2026-02-29', '2026-13-01', '1899-12-31', 'soon'].map(makeSerial)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([0, -5, NaN, Infinity, 3_000_000].map(parseSerial)).toEqual([null, null, null, null, null]);
});

test('dates as people write them', () => {
  const written = [
    '2026-11-02',
    '2026/3/5',
    '2026年10月5日',
    '5 Mar 2026',
    'March 5th, 2026',
    '05-Mar-26',
    '13/2/2026',
    '2/13/2026',
    '5.3.2026',
    '2026-11-02T09:30',
    '2026-11-02',
  ];
  expect(written.map(parseDate)).toEqual([
    '2026-11-02',
    '2026-03-05',
    '2026-10-05',
    '2026-03-05',
    '2026-03-05',
    '2026-03-05',
    '2026-02-13',
    '2026-02-13',
    '2026-03-05',
    '2026-11-02',
    '2026-11-02',
  ]);
});

test('numbers that are dates, and numbers that are not', () => {
  expect([46310, 20261102, 12, 2026, 99999].map(parseDate)).toEqual([
    '2026-10-15',
    '2026-11-02',
    null,
    null,
    null,
  ]);
});

test('placeholders, nonsense and dates that could be read two ways are none', () => {
  expect(['MM/DD/YY', '3/4/2026', 'asap', '31 Feb 2026', '2026-00-10', '', '#N/A'].map(parseDate)).toEqual(
    Array(7).fill(null),
  );
  expect([true, null, { error: '#N/A' }].map(parseDate)).toEqual([null, null, null]);
});

test('days agree with the calendar of the language itself', () => {
  const serial = fc.integer({ min: 61, max: 2_958_465 });
  fc.assert(
    fc.property(serial, (each) => {
      expect(parseSerial(each)).toBe(new Date(Date.UTC(1899, 11, 30 + each)).toISOString().slice(0, 10));
    }),
  );
});

test('a date whose day and month could be swapped is read neither way, and both are told', () => {
  expect(['12/3/2026', '12-3-26', '12 / 3 / 2026', '12/3/2026 10:00'].map(parseDate)).toEqual(
    Array(4).fill(null),
  );
  expect(readBothWays('12/3/2026')).toEqual({ dayFirst: '2026-03-12', monthFirst: '2026-12-03' });
  expect(readBothWays('1-2-26')).toEqual({ dayFirst: '2026-02-01', monthFirst: '2026-01-02' });
});

test.each(['13/3/2026', '3/13/2026', '3/3/2026', '12.3.2026', '2026/12/3', '31/4/2026', 'soon'])(
  '%p is a date in one way only, or in none',
  (text) => {
    expect(readBothWays(text)).toBeNull();
  },
);
