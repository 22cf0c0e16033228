// A13: the share of the worlds, of assumed factors that turn out true or not, in which the verdict is the same.
import fc from 'fast-check';
import { isCounted, judgeFactor, type CountedFactor } from '../../../src/method/factors/factors';
import type { Evidence, MacroStrategy, Quadrant } from '../../../src/method/ground/words';
import { holdOf } from '../../../src/method/strategy/hold';
import { factor } from '../plans';
import { anyFactors, judgeByOrders } from './orders';

type Rows = readonly (readonly [Quadrant, number, Evidence])[];

const counted = (rows: Rows): readonly CountedFactor[] =>
  rows
    .map(([quadrant, weight, evidence], index) =>
      judgeFactor(factor(String(index + 1), quadrant, { weight, evidence })),
    )
    .filter(isCounted);

const verdictOn = (factors: readonly CountedFactor[]): MacroStrategy | null => judgeByOrders(factors).macro;

/** The verdict on all, and how it holds. */
function heldBy(factors: readonly CountedFactor[]) {
  const macro = verdictOn(factors);
  return macro === null ? null : [macro, holdOf(factors, macro)];
}

test.each<[string, Rows, MacroStrategy, number]>([
  [
    'nothing assumed',
    [
      ['maximise', 5, 'confirmed'],
      ['eliminate', 3, 'confirmed'],
    ],
    'persevere',
    1,
  ],
  // Without the leverage of 4 the confirmed ones are persevere.
  [
    'one that makes it',
    [
      ['maximise', 5, 'confirmed'],
      ['eliminate', 3, 'confirmed'],
      ['leverage', 4, 'assumed'],
    ],
    'moveFast',
    1 / 2,
  ],
  // With it leverage and eliminate share second place, and the more cautious counts.
  [
    'one that ties',
    [
      ['maximise', 5, 'confirmed'],
      ['eliminate', 4, 'confirmed'],
      ['leverage', 4, 'assumed'],
    ],
    'persevere',
    1,
  ],
  // Without it there is nothing to judge.
  ['the only one', [['maximise', 3, 'assumed']], 'moveFast', 1 / 2],
  // Each alone is a verdict of its own direction; none is none.
  [
    'two of two directions',
    [
      ['maximise', 3, 'assumed'],
      ['eliminate', 2, 'assumed'],
    ],
    'persevere',
    1 / 4,
  ],
  [
    'two of one direction',
    [
      ['reduce', 2, 'assumed'],
      ['eliminate', 2, 'assumed'],
    ],
    'rethink',
    3 / 4,
  ],
  // Maximise is sure. Without eliminate (4 worlds) it is move fast whatever leverage has; with it only where both leverages are
  // there: the same load, and more factors.
  [
    'numbers decide between equal loads',
    [
      ['maximise', 5, 'confirmed'],
      ['eliminate', 4, 'assumed'],
      ['leverage', 2, 'assumed'],
      ['leverage', 2, 'assumed'],
    ],
    'moveFast',
    5 / 8,
  ],
])('A13: %s', (_, rows, macro, hold) => {
  expect(heldBy(counted(rows))).toEqual([macro, hold]);
});

/** Slow and plain: every subset of the assumed factors. */
function holdByTrial(factors: readonly CountedFactor[], macro: MacroStrategy): number {
  const confirmed = factors.filter(({ evidence }) => evidence === 'confirmed');
  const assumed = factors.filter(({ evidence }) => evidence === 'assumed');
  const worlds = Array.from({ length: 2 ** assumed.length }, (_, world) => [
    ...confirmed,
    ...assumed.filter((__, index) => (world >> index) & 1),
  ]);
  return worlds.filter((world) => verdictOn(world) === macro).length / worlds.length;
}

test('A13: hold is what trying every subset of the assumed factors gives', () => {
  fc.assert(
    fc.property(anyFactors, (given) => {
      const factors = given.filter(isCounted);
      const macro = verdictOn(factors);
      if (macro !== null) expect(holdOf(factors, macro)).toBeCloseTo(holdByTrial(factors, macro), 12);
    }),
    { numRuns: 1500 },
  );
});

test('A13: of all strategies together, only worlds without a factor are left', () => {
  fc.assert(
    fc.property(anyFactors, (given) => {
      const factors = given.filter(isCounted);
      const some = factors.filter(({ evidence }) => evidence === 'assumed');
      if (some.length === 0) return;
      const macros = [
        'rethink',
        'proceedWithCare',
        'takeARisk',
        'sellThrough',
        'persevere',
        'moveFast',
      ] as const;
      const all = macros.reduce((total, macro) => total + holdOf(factors, macro), 0);
      const empty = some.length === factors.length ? 1 / 2 ** some.length : 0;
      expect(all).toBeCloseTo(1 - empty, 12);
    }),
  );
});

test('A13: row order changes nothing', () => {
  fc.assert(
    fc.property(anyFactors, (given) => {
      const factors = given.filter(isCounted);
      const macro = verdictOn(factors);
      if (macro === null) return;
      expect(holdOf([...factors].reverse(), macro)).toBeCloseTo(holdOf(factors, macro), 12);
    }),
  );
});

/** Always the same draws. */
function makeCoin(): () => boolean {
  let state = 2463534242;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state & 1) === 0;
  };
}

const spread = (count: number): Rows =>
  Array.from({ length: count }, (_, index) => [
    (['leverage', 'maximise', 'reduce', 'eliminate'] as const)[index % 4] ?? 'leverage',
    1 + ((index * 7) % 5),
    index % 5 === 0 ? 'confirmed' : 'assumed',
  ]);

test.each([60, 200])('A13: of %i factors, hold is what a million draws give', (count) => {
  const factors = counted(spread(count));
  const macro = verdictOn(factors);
  if (macro === null) throw new Error('no verdict');
  const draws = 1_000_000;
  const quadrants = ['leverage', 'maximise', 'reduce', 'eliminate'] as const;
  const places = factors.map(({ quadrant }) => quadrants.indexOf(quadrant));
  const weights = factors.map(({ weight }) => weight);
  const sure = factors.map(({ evidence }) => evidence === 'confirmed');
  const coin = makeCoin();
  const pairs = {
    moveFast: [0, 1],
    rethink: [2, 3],
    takeARisk: [0, 2],
    persevere: [1, 3],
    proceedWithCare: [0, 3],
    sellThrough: [1, 2],
  };
  const caution = [
    'rethink',
    'proceedWithCare',
    'takeARisk',
    'sellThrough',
    'persevere',
    'moveFast',
  ] as const;
  let held = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const ranks = [0, 0, 0, 0];
    for (let at = 0; at < weights.length; at += 1) {
      const place = places[at] ?? 0;
      if (sure[at] === true || coin()) ranks[place] = (ranks[place] ?? 0) + (weights[at] ?? 0) * 1000 + 1;
    }
    // All quadrants are populated in practice with so many factors; the pair is the two greatest, the more cautious of a tie.
    const drawn = caution.find((each) => {
      const [one = 0, other = 0] = pairs[each];
      const inside = Math.min(ranks[one] ?? 0, ranks[other] ?? 0);
      return ranks.every((rank, at) => at === one || at === other || rank <= inside);
    });
    if (drawn === macro) held += 1;
  }
  // Six times the standard deviation of so many draws.
  expect(Math.abs(held / draws - holdOf(factors, macro))).toBeLessThan(0.003);
});

test('A13: with more assumed factors than are counted one by one, it stays near', () => {
  const many = counted(spread(1000));
  const macro = verdictOn(many);
  if (macro === null) throw new Error('no verdict');
  const fewer = holdOf(counted(spread(500)), macro);
  const hold = holdOf(many, macro);
  expect(hold).toBeGreaterThan(0);
  expect(hold).toBeLessThanOrEqual(1);
  expect(Math.abs(hold - fewer)).toBeLessThan(0.2);
});
