import fc from 'fast-check';
import { parseScale } from '../../../src/method/reading/ratings';
import {
  assumedWeight,
  findWeightScale,
  weighNumber,
  weightWords,
} from '../../../src/method/reading/weights';

const weigh = (value: number, scale: string | null) =>
  weighNumber(value, scale === null ? null : parseScale(scale));

test.each([
  [1, 1, false],
  [5, 5, false],
  [2.5, 3, true],
  [2.49, 2, true],
  [0.5, 1, true],
  [5.4, 5, true],
])('G4: %p on 1–5 weighs %p (a fraction: %p)', (value, weight, rounded) => {
  expect(weigh(value, '1-5')).toEqual({ weight, rounded });
  expect(weigh(value, null)).toEqual({ weight, rounded });
});

test.each([
  ['1-10', 1, 1],
  ['1-10', 3, 2],
  ['1-10', 4, 2],
  ['1-10', 10, 5],
  ['0-10', 7, 4],
  ['0-100', 1, 1],
  ['0-100', 20, 1],
  ['0-100', 21, 2],
  ['0-100', 100, 5],
  ['0-1', 0.2, 1],
  ['0-1', 0.6, 3],
  ['0-1', 0.61, 4],
  ['1-3', 1, 1],
  ['1-3', 2, 3],
  ['1-3', 3, 5],
])('G4: on %s, %p weighs %p', (scale, value, weight) => {
  expect(weigh(value, scale)?.weight).toBe(weight);
});

test('G4: a number that arithmetic has left a hair above the mark is rounded as the mark, what is truly above it goes up', () => {
  // A cell with =0.1+0.2+0.3 shows 0.6, and holds 0.6000000000000001.
  expect(0.1 + 0.2 + 0.3).toBeGreaterThan(0.6);
  expect(weigh(0.1 + 0.2 + 0.3, '0-1')?.weight).toBe(3);
  expect(weigh(0.60001, '0-1')?.weight).toBe(4);
  expect(weigh(60.001, '0-100')?.weight).toBe(4);
  expect(weigh(6.0001, '1-10')?.weight).toBe(4);
});

test.each([null, '1-5', '1-10', '0-100', '0-1'])(
  'G4: 0 takes the factor out on the scale %p too',
  (scale) => {
    expect(weigh(0, scale)).toEqual({ weight: 0, rounded: false });
  },
);

test.each([
  [6, null],
  [5.5, '1-5'],
  [-1, '1-5'],
  [-0.2, null],
  [11, '1-10'],
  [101, '0-100'],
  [1.5, '0-1'],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, '1-10'],
])('G4: %p on the scale %p is no weight', (value, scale) => {
  expect(weigh(value, scale)).toBeNull();
});

test('G4: any number is a whole weight of 0–5 or none', () => {
  const scales = fc.constantFrom(null, '1-3', '1-4', '1-5', '0-5', '1-7', '1-10', '0-10', '0-100', '0-1');
  fc.assert(
    fc.property(fc.double({ min: -10, max: 110 }), scales, (value, scale) => {
      const weight = weigh(value, scale)?.weight ?? 0;
      expect([0, 1, 2, 3, 4, 5]).toContain(weight);
    }),
  );
});

test('G4: words weigh 5, 3 and 1, and a blank 3', () => {
  expect(weightWords).toEqual({ critical: 5, veryHigh: 5, high: 5, medium: 3, low: 1, veryLow: 1 });
  expect(assumedWeight).toBe(3);
});

test('G1: zeros of a weight column say "leave it out" and do not move its scale', () => {
  expect(findWeightScale([0, 3, 5], null)).toEqual({ low: 1, high: 5 });
  expect(findWeightScale([0, 1, 1], null)).toEqual({ low: 1, high: 5 });
  expect(findWeightScale([0, 30, 80], null)).toEqual({ low: 0, high: 100 });
});
