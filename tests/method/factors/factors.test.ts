import { categoriesWithoutFactor, judgeFactor } from '../../../src/method/factors/factors';
import { otherControl, otherDirection, quadrantOf } from '../../../src/method/ground/quadrants';
import { defaultSettings } from '../../../src/method/ground/settings';
import { directions, levels, quadrants } from '../../../src/method/ground/words';
import { factor } from '../plans';

test.each([
  ['positive', 'low', 'leverage'],
  ['positive', 'high', 'maximise'],
  ['negative', 'low', 'reduce'],
  ['negative', 'high', 'eliminate'],
  [null, 'high', null],
  ['negative', null, null],
] as const)('R1: direction %p and control %p make %p', (direction, control, quadrant) => {
  expect(quadrantOf(direction, control)).toBe(quadrant);
});

test('R1: every pair of direction and control has a quadrant of its own', () => {
  const found = directions.flatMap((direction) => levels.map((control) => quadrantOf(direction, control)));
  expect([...found].sort()).toEqual([...quadrants].sort());
});

test('R1: another direction or control is another quadrant, and back again', () => {
  for (const direction of directions) {
    expect(otherDirection[quadrantOf(direction, 'high')!]).not.toBe(quadrantOf(direction, 'high'));
    expect(otherControl[quadrantOf(direction, 'high')!]).toBe(quadrantOf(direction, 'low'));
    expect(otherControl[quadrantOf(direction, 'low')!]).toBe(quadrantOf(direction, 'high'));
  }
  for (const control of levels) {
    expect(otherDirection[quadrantOf('positive', control)!]).toBe(quadrantOf('negative', control));
    expect(otherDirection[quadrantOf('negative', control)!]).toBe(quadrantOf('positive', control));
  }
});

test.each([
  ['open, classified, with a weight', {}, true],
  ['only assumed', { evidence: 'assumed' }, true],
  ['borderline', { control: { level: 'low', borderline: true } }, true],
  ['resolved', { status: 'resolved' }, false],
  ['of weight 0', { weight: 0 }, false],
  ['of an unreadable weight', { weight: null }, false],
  ['without a direction', { direction: null }, false],
  ['without control', { control: null }, false],
] as const)('R2: a factor %s counts: %p', (_case, given, counted) => {
  expect(judgeFactor(factor('A', 'leverage', given)).counted).toBe(counted);
});

test('G4: a factor without a weight keeps its quadrant', () => {
  expect(judgeFactor(factor('A', 'reduce', { weight: null })).quadrant).toBe('reduce');
  expect(judgeFactor(factor('B', 'reduce', { weight: 0 })).quadrant).toBe('reduce');
});

test('R2: categories without any factor are not looked at; a resolved factor is looked at', () => {
  const seen = [
    factor('A', 'leverage', { category: 'offering' }),
    factor('B', 'leverage', { category: 'terms', status: 'resolved' }),
    factor('C', 'leverage', { category: null }),
  ];
  expect(categoriesWithoutFactor(seen, defaultSettings)).toEqual([
    'history',
    'competition',
    'seller',
    'culture',
    'timing',
  ]);
});
