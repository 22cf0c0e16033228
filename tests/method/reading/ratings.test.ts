import fc from 'fast-check';
import { findScale, makeScale, parseScale, rateNumber, rateWord } from '../../../src/method/reading/ratings';

const nameScale = (numbers: readonly number[], named: string | null = null) => {
  const { scale, offers } = findScale(numbers, named === null ? null : parseScale(named));
  return [scale && makeScale(scale), offers && makeScale(offers)];
};

test.each([
  ['1-5', '1-5'],
  ['(1–10)', '1-10'],
  ['0~100', '0-100'],
  ['1 to 3', '1-3'],
  ['1至5', '1-5'],
  ['%', '0-100'],
  ['0..1', '0-1'],
])('G1: the header %s names the scale %s', (text, name) => {
  const scale = parseScale(text);
  expect(scale && makeScale(scale)).toBe(name);
});

test.each(['', 'high', '5-1', '3-7', '1-500', '2026', '1-5 or so'])('G1: %p names no scale', (text) => {
  expect(parseScale(text)).toBeNull();
});

test('G1: a scale is written as it is read', () => {
  const scales = fc.record({ low: fc.constantFrom(0, 1), high: fc.integer({ min: 2, max: 100 }) });
  fc.assert(fc.property(scales, (scale) => expect(parseScale(makeScale(scale))).toEqual(scale)));
});

test.each([
  ['all within 0–1 and one below 1', [0, 1, 0.5], '0-1'],
  ['zeros and ones', [0, 1, 1], '0-1'],
  ['ones alone', [1, 1], '1-5'],
  ['1 to 5', [1, 5, 3], '1-5'],
  ['fractions within 1–5', [1.5, 4.5], '1-5'],
  ['one typing error in five', [1, 2, 4, 5, 55], '1-5'],
  ['exactly four in five, the other a zero', [2, 3, 4, 5, 0], '1-5'],
  ['one error in four is too many for 1–5', [2, 4, 5, 9], '1-10'],
  ['a zero among greater numbers', [0, 7, 9, 10], '0-10'],
  ['a number below 1 among greater ones', [0.5, 7, 9], '0-10'],
  ['a negative number does not make 0–10', [-1, 7, 8, 9, 10], '1-10'],
  ['percentages', [20, 80, 55], '0-100'],
  ['numbers on no scale', [1200, 5, 3000], null],
  ['no numbers', [], null],
  ['what is no number does not count', [Number.NaN, Number.POSITIVE_INFINITY, 4], '1-5'],
])('G1: the numbers decide: %s', (_case, numbers, name) => {
  expect(nameScale(numbers)[0]).toBe(name);
});

test.each([
  [[1, 2, 3], '1-3'],
  [[3, 3, 2, 1, 1], '1-3'],
  [[1, 2], null],
  [[1, 3], null],
  [[1, 2, 3, 4], null],
  [[1, 2, 2.5, 3], null],
])('G1: %p is read as 1–5 and offers %p', (numbers, offers) => {
  expect(nameScale(numbers)).toEqual(['1-5', offers]);
});

test('G1: a scale that is named holds, whatever the numbers are, and nothing is offered', () => {
  expect(nameScale([1, 2, 3], '1-10')).toEqual(['1-10', null]);
  expect(nameScale([], '1-5')).toEqual(['1-5', null]);
});

test('G1: under "%", cells that show 80 % hold 0.8 and are read as such', () => {
  expect(nameScale([0.8, 0.3, 1], '%')).toEqual(['0-1', null]);
  expect(nameScale([80, 30, 1], '%')).toEqual(['0-100', null]);
});

test.each([
  [3, '1-5', 'low', true],
  [3.1, '1-5', 'high', false],
  [2.9, '1-5', 'low', false],
  [5.5, '1-10', 'low', true],
  [6, '1-10', 'high', false],
  [5, '0-10', 'low', true],
  [50, '0-100', 'low', true],
  [0.51, '0-1', 'high', false],
  [1, '0-1', 'high', false],
  [0, '0-1', 'low', false],
  [2, '1-3', 'low', true],
])('G2: %p on %s is %s (borderline: %p)', (value, name, level, borderline) => {
  expect(rateNumber(value, parseScale(name)!)).toEqual({ level, borderline });
});

test.each([
  [0, '1-5'],
  [6, '1-5'],
  [-1, '0-10'],
  [Number.NaN, '1-5'],
])('G3: %p is off the scale %s and gives no rating', (value, name) => {
  expect(rateNumber(value, parseScale(name)!)).toBeNull();
});

test('G2: medium is low and borderline, high and low are neither', () => {
  expect(rateWord('high')).toEqual({ level: 'high', borderline: false });
  expect(rateWord('medium')).toEqual({ level: 'low', borderline: true });
  expect(rateWord('low')).toEqual({ level: 'low', borderline: false });
});
