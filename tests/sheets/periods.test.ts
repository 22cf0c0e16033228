import { parsePeriod } from '../../src/sheets/grid/periods';

test.each([
  [2025, 'year', 2025, 1],
  ['2025', 'year', 2025, 1],
  ['FY2025', 'year', 2025, 1],
  ['2025年', 'year', 2025, 1],
  ['2025 H1', 'half', 2025, 1],
  ['H2/2025', 'half', 2025, 2],
  ['2025年上半年', 'half', 2025, 1],
  ['2025Q3', 'quarter', 2025, 3],
  ['Q4 2025', 'quarter', 2025, 4],
  ['3Q 2025', 'quarter', 2025, 3],
  ['2025年三季度', 'quarter', 2025, 3],
  ['2025年第2季度', 'quarter', 2025, 2],
  ['2025-07', 'month', 2025, 7],
  ['7/2025', 'month', 2025, 7],
  ['Jul 2025', 'month', 2025, 7],
  ['July 2025', 'month', 2025, 7],
  ['2025年7月', 'month', 2025, 7],
  ['2025-07-31', 'month', 2025, 7],
  [45869, 'month', 2025, 7],
] as const)('S7: %p is a period', (value, kind, year, number) => {
  expect(parsePeriod(value)).toEqual({ kind, year, number });
});

test.each(['', null, 'spring', '2025 Q5', '2025-13', 'H3 2025', 12, 3000, true, '25'])(
  'S7: %p is none',
  (value) => {
    expect(parsePeriod(value)).toBeNull();
  },
);
