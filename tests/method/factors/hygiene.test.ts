import { judgeFactor } from '../../../src/method/factors/factors';
import { findHygiene } from '../../../src/method/factors/hygiene';
import type { Factor } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { factorCategories, type Quadrant } from '../../../src/method/ground/words';
import { factor, factors } from '../plans';
import { paramOf } from '../../fixtures/paramOf';

const find = (list: readonly Factor[]) => findHygiene(list.map(judgeFactor), defaultSettings);
const row = (cell: string, text: string, quadrant: Quadrant, given: Partial<Factor> = {}) =>
  factor(cell, quadrant, { text, ...given });
/** Enough of both directions, so that only the rows added are worth a word. */
const sound = [
  factor('a', 'leverage'),
  factor('b', 'maximise'),
  factor('c', 'reduce'),
  factor('d', 'eliminate'),
];

test('R3: a sound list has no findings, nor has an empty one', () => {
  expect(find(sound)).toEqual([]);
  expect(find([])).toEqual([]);
});

test('R3: the same text twice', () => {
  const rows = [row('1', 'Price', 'reduce'), row('2', ' price ', 'reduce')];
  expect(find([...sound, ...rows])).toEqual([
    {
      rule: 'R3',
      severity: 'medium',
      cells: ['Factors!1', 'Factors!2'],
      params: { kind: 'sameText', text: 'Price', count: 2 },
    },
  ]);
});

test('R3: the same text with both directions', () => {
  const kindsOf = (...quadrants: readonly Quadrant[]) =>
    find([...sound, ...quadrants.map((each, index) => row(`${index}`, 'Price', each))]).map((each) =>
      paramOf(each, 'kind'),
    );
  expect(kindsOf('reduce', 'leverage')).toEqual(['bothDirections']);
  expect(kindsOf('reduce', 'leverage', 'maximise')).toEqual(['bothDirections', 'sameText']);
});

test('R3: a resolved factor may come back under its name', () => {
  expect(find([...sound, row('1', 'a', 'leverage', { status: 'resolved' })])).toEqual([]);
});

test('R3: more than 15 open factors, and fewer than 4', () => {
  const many = factors({ leverage: Array(8).fill(3), reduce: Array(8).fill(3) });
  const only = (count: number) => findHygiene(many.slice(8 - count / 2, 8 + count / 2), defaultSettings);
  expect(only(16)).toEqual([
    { rule: 'R3', severity: 'low', cells: [], params: { kind: 'tooMany', count: 16 } },
  ]);
  expect(findHygiene(many.slice(1), defaultSettings)).toEqual([]);
  expect(only(4)).toEqual([]);
  expect(only(2)).toEqual([
    { rule: 'R3', severity: 'medium', cells: [], params: { kind: 'tooFew', count: 2 } },
  ]);
});

test('R3: resolved factors are not among those to steer', () => {
  const resolved = factor('e', 'leverage', { status: 'resolved' });
  expect(find([...sound.slice(1), resolved]).map(({ params }) => params)).toEqual([
    { kind: 'tooFew', count: 3 },
  ]);
});

test('R3: all positive; an obstacle that was overcome shows that somebody looked', () => {
  const positive = ['a', 'b', 'c', 'd'].map((text) => factor(text, 'maximise'));
  expect(find(positive)).toEqual([
    { rule: 'R3', severity: 'medium', cells: [], params: { kind: 'allPositive' } },
  ]);
  expect(find([...positive, factor('e', 'reduce', { status: 'resolved' })])).toEqual([]);
  expect(find([...positive, factor('e', 'reduce', { direction: null })])).toEqual([]);
});

test('R3: over half of the weight only assumed; half is not over half', () => {
  const assumed = (weight: number) => factor('e', 'reduce', { weight, evidence: 'assumed' });
  const confirmed = [...sound.slice(0, 3), factor('d', 'eliminate', { weight: 1 })];
  expect(
    find([...confirmed, assumed(5), row('f', 'f', 'reduce', { weight: 5, evidence: 'assumed' })]),
  ).toEqual([]);
  expect(
    find([
      ...confirmed.slice(1),
      assumed(5),
      row('f', 'f', 'reduce', { weight: 5, evidence: 'assumed' }),
      row('g', 'g', 'reduce', { weight: 0, evidence: 'confirmed' }),
    ]),
  ).toEqual([
    { rule: 'R3', severity: 'medium', cells: [], params: { kind: 'mostlyAssumed', share: 10 / 17 } },
  ]);
});

test('R3, R8: where evidence is kept nowhere, nothing is said of assumptions; kept of one factor, it is', () => {
  const blank = sound.map((each) => ({ ...each, evidence: 'assumed' as const, evidenceKnown: false }));
  expect(find(blank)).toEqual([]);
  const one = blank.map((each, index) => ({ ...each, evidenceKnown: index === 0 }));
  expect(find(one).map(({ params }) => params)).toEqual([{ kind: 'mostlyAssumed', share: 1 }]);
});

test('R2: the categories that nobody has looked at, in one finding; none where no factor has a category', () => {
  const looked = sound.map((each, index) => ({ ...each, category: factorCategories[index] ?? null }));
  expect(find(looked)).toEqual([
    { rule: 'R2', severity: 'low', cells: [], params: { categories: ['seller', 'culture', 'timing'] } },
  ]);
});
