import fc from 'fast-check';
import type { Period } from '../../../src/method/ground/periods';
import type { Sale } from '../../../src/method/ground/plan';
import { salesTrends } from '../../../src/method/goals/sales';

const sale = (period: Period, revenue: number | null, customerRevenue: number | null = null): Sale => ({
  cell: `Sales!${period.year}.${period.number}`,
  account: null,
  period,
  revenue,
  customerRevenue,
});
const year = (of: number): Period => ({ kind: 'year', year: of, number: 1 });
const quarter = (of: number, number: number): Period => ({ kind: 'quarter', year: of, number });

test('S7: the last year against the first, spread evenly over the years between', () => {
  const { ours, customer } = salesTrends([
    sale(year(2025), 130, 1020),
    sale(year(2023), 100, 1000),
    sale(year(2024), 90, null),
  ]);
  expect(ours).toEqual({ perYear: 0.15, from: 'Sales!2023.1', to: 'Sales!2025.1' });
  expect(customer?.perYear).toBeCloseTo(0.01, 12);
});

test('S7: a quarter is compared with the same quarter of the earliest year, so that a season is no trend', () => {
  const record = [
    sale(quarter(2023, 4), 400),
    sale(quarter(2024, 1), 100),
    sale(quarter(2024, 4), 420),
    sale(quarter(2025, 1), 121),
  ];
  expect(salesTrends(record).ours).toEqual({
    perYear: 0.21,
    from: 'Sales!2024.1',
    to: 'Sales!2025.1',
  });
});

test('S7: without the same quarter, the earliest that is over a year ago', () => {
  const { ours } = salesTrends([sale(quarter(2024, 1), 100), sale(quarter(2025, 3), 115)]);
  expect(ours?.perYear).toBeCloseTo(0.1, 12);
});

test('S7: rows of one period are added up', () => {
  const { ours } = salesTrends([sale(year(2024), 60), sale(year(2024), 40), sale(year(2025), 110)]);
  expect(ours?.perYear).toBeCloseTo(0.1, 12);
});

test('S7: periods of another length than most are left out', () => {
  const { ours } = salesTrends([sale(year(2023), 100), sale(year(2024), 110), sale(quarter(2025, 1), 20)]);
  expect(ours?.perYear).toBeCloseTo(0.1, 12);
});

test('S7: one period, two within a year, a start at 0 and periods that cannot be read give no trend', () => {
  const none = [
    [sale(year(2025), 100)],
    [sale(quarter(2025, 1), 100), sale(quarter(2025, 3), 120)],
    [sale(year(2024), 0), sale(year(2025), 100)],
    [{ ...sale(year(2024), 100), period: null }, sale(year(2025), 100)],
    [],
  ];
  expect(none.map((record) => salesTrends(record).ours)).toEqual([null, null, null, null, null]);
});

test('S7: a record of one row whose period cannot be read, or says none, gives no trend', () => {
  const only: Sale = { cell: 'Sales!A2', account: null, period: null, revenue: 100, customerRevenue: 900 };
  expect(salesTrends([only])).toEqual({ ours: null, customer: null });
});

test('S7: one year apart is enough for a trend, a quarter less is not', () => {
  const after = (first: Period) => salesTrends([sale(first, 100), sale(quarter(2025, 2), 120)]).ours;
  expect(after(quarter(2024, 2))?.perYear).toBeCloseTo(0.2, 12);
  expect(after(quarter(2024, 3))).toBeNull();
});

test('S7: the order of the rows changes no trend', () => {
  const anySale = fc
    .record({
      of: fc.integer({ min: 2018, max: 2025 }),
      number: fc.integer({ min: 1, max: 4 }),
      amount: fc.nat(900),
    })
    .map(({ of, number, amount }) => sale(quarter(of, number), amount));
  fc.assert(
    fc.property(fc.array(anySale, { maxLength: 12 }), (record) => {
      const reversed = salesTrends([...record].reverse()).ours?.perYear;
      expect(reversed).toBe(salesTrends(record).ours?.perYear);
    }),
  );
});
