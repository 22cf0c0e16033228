import fc from 'fast-check';
import { format as en } from '../../src/text/en/format';
import { format as zhCN } from '../../src/text/zhCN/format';

test('a date is written as each language writes it', () => {
  expect([en.date('2026-11-03'), zhCN.date('2026-11-03')]).toEqual(['3 Nov 2026', '2026年11月3日']);
});

test('a short date leaves out the year', () => {
  expect([en.shortDate('2026-11-23'), zhCN.shortDate('2026-11-23')]).toEqual(['23 Nov', '11月23日']);
});

test('what is no ISO date stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      fc.pre(!/^\d{4}-\d{2}-\d{2}/.test(words));
      expect([en.date(words), zhCN.shortDate(words)]).toEqual([words, words]);
    }),
  );
});

test('a date with a month that does not exist stays as it is in both languages', () => {
  expect([en.date('2026-13-01'), zhCN.date('2026-13-01')]).toEqual(['2026-13-01', '2026-13-01']);
});

test('counts have the right plural', () => {
  expect([en.factorsAndPeople(13, 12), en.factorsAndPeople(1, 1), en.people(0)]).toEqual([
    '13 factors, 12 people',
    '1 factor, 1 person',
    '0 people',
  ]);
});

test('large counts have separators', () => {
  expect(en.rows(10000)).toBe('10,000 rows');
});

test('a list joins its last item with and', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(en.list)).toEqual(['', 'A', 'A and B', 'A, B and C']);
  expect(zhCN.list(['甲', '乙', '丙'])).toBe('甲、乙和丙');
});

test('percentages are whole, with the space that each language wants', () => {
  expect([en.percent(0.645), zhCN.percent(0.645)]).toEqual(['65\u00a0%', '65%']);
});

test('percentDown never gives more than the ratio and loses less than one point', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (a, b) => {
      const ratio = Math.min(a, b) / b;
      const shown = Number.parseInt(en.percentDown(ratio), 10);
      expect(shown).toBeLessThanOrEqual(ratio * 100 + 1e-6);
      expect(shown).toBeGreaterThan(ratio * 100 - 1);
    }),
  );
});
