import fc from 'fast-check';
import type { Strategy } from '../../../src/method/strategy/assembled';
import { judgeFactor } from '../../../src/method/factors/factors';
import { macroMoves } from '../../../src/method/strategy/macros';
import { defaultSettings } from '../../../src/method/ground/settings';
import { assembleStrategy } from '../../../src/method/strategy/strategy';
import { macroStrategies, quadrants } from '../../../src/method/ground/words';
import { anyFactors, judgeByOrders } from './orders';
import { factor, factors } from '../plans';

test.each([
  ['moveFast', { leverage: [5], maximise: [5, 1], reduce: [2], eliminate: [1] }],
  ['rethink', { leverage: [1], maximise: [2], reduce: [5, 1], eliminate: [5] }],
  ['takeARisk', { leverage: [5, 1], maximise: [2], reduce: [5], eliminate: [1] }],
  ['persevere', { leverage: [2], maximise: [5, 1], reduce: [1], eliminate: [5] }],
  ['proceedWithCare', { leverage: [5, 1], maximise: [2], reduce: [1], eliminate: [5] }],
  ['sellThrough', { leverage: [2], maximise: [5, 1], reduce: [5], eliminate: [1] }],
] as const)('A1: the two heaviest quadrants name %s', (macro, weights) => {
  expect(assembleStrategy(factors(weights))).toMatchObject({ macro, candidates: [] });
});

test('A1: loads and counts are of the open, classified factors with a weight', () => {
  const { loads, counts } = assembleStrategy([
    ...factors({ leverage: [5, 2], eliminate: [4] }),
    judgeFactor(factor('resolved', 'leverage', { status: 'resolved' })),
    judgeFactor(factor('weightless', 'reduce', { weight: 0 })),
    judgeFactor(factor('unreadable', 'reduce', { weight: null })),
    judgeFactor(factor('unclassified', 'maximise', { control: null })),
  ]);
  expect(loads).toEqual({ leverage: 7, maximise: 0, reduce: 0, eliminate: 4 });
  expect(counts).toEqual({ leverage: 2, maximise: 0, reduce: 0, eliminate: 1 });
});

test('A2: of equal loads the quadrant with more factors goes first, and margin 0 is then no tie', () => {
  const strategy = assembleStrategy(factors({ leverage: [5], maximise: [4], reduce: [2, 2] }));
  expect(strategy).toMatchObject({ macro: 'takeARisk', pair: ['leverage', 'reduce'], margin: 0 });
  expect(strategy).toMatchObject({ candidates: [], runnerUp: 'moveFast' });
});

test('A2: first and second alike is no tie', () => {
  const strategy = assembleStrategy(factors({ maximise: [3], eliminate: [3], reduce: [2] }));
  expect(strategy).toMatchObject({ macro: 'persevere', candidates: [] });
});

test.each([
  [
    'second and third place',
    { leverage: [5], maximise: [3], eliminate: [3], reduce: [1] },
    ['proceedWithCare', 'moveFast'],
    ['leverage', 'eliminate'],
  ],
  [
    'second to fourth place',
    { leverage: [5], maximise: [3], reduce: [3], eliminate: [3] },
    ['proceedWithCare', 'takeARisk', 'moveFast'],
    ['leverage', 'eliminate'],
  ],
  [
    'first to third place',
    { leverage: [3], maximise: [3], reduce: [3], eliminate: [1] },
    ['takeARisk', 'sellThrough', 'moveFast'],
    ['leverage', 'reduce'],
  ],
  [
    'first to third place, no fourth',
    { maximise: [2, 1], reduce: [1, 2], eliminate: [2, 1] },
    ['rethink', 'sellThrough', 'persevere'],
    ['reduce', 'eliminate'],
  ],
  [
    'all four places',
    { leverage: [3], maximise: [3], reduce: [3], eliminate: [3] },
    ['rethink', 'proceedWithCare', 'takeARisk', 'sellThrough', 'persevere', 'moveFast'],
    ['reduce', 'eliminate'],
  ],
] as const)('A2: alike in load and number on %s is a tie', (_places, weights, candidates, pair) => {
  const strategy = assembleStrategy(factors(weights));
  expect(strategy).toMatchObject({
    macro: candidates[0],
    candidates,
    pair,
    runnerUp: candidates[1],
    margin: 0,
  });
});

test('A2: the pair of a tie is given with the heavier first', () => {
  const strategy = assembleStrategy(factors({ eliminate: [5], maximise: [2], reduce: [2] }));
  expect(strategy).toMatchObject({ macro: 'rethink', pair: ['eliminate', 'reduce'] });
});

test.each([
  ['leverage', 'maximise', 'moveFast'],
  ['maximise', 'leverage', 'moveFast'],
  ['reduce', 'eliminate', 'rethink'],
  ['eliminate', 'reduce', 'rethink'],
] as const)('A3: %s alone stands with %s: %s', (one, other, macro) => {
  const strategy = assembleStrategy(factors({ [one]: [3, 2, 1, 5] }));
  expect(strategy).toMatchObject({ macro, pair: [one, other], candidates: [], share: 1, margin: 0 });
  expect(strategy).toMatchObject({ runnerUp: null, standing: 'fair', robustness: 14 / 18 });
});

test('A3: no factor in the sums, no verdict, no standing', () => {
  const none = { leverage: 0, maximise: 0, reduce: 0, eliminate: 0 };
  expect(assembleStrategy([])).toEqual({
    macro: null,
    standing: null,
    balance: { for: 0, against: 0 },
    evidence: null,
    isUnproven: false,
    hold: null,
    resting: { share: 0, capped: false },
    pair: [],
    candidates: [],
    loads: none,
    counts: none,
    share: null,
    margin: null,
    runnerUp: null,
    robustness: null,
    critical: [],
    paths: [],
    setbacks: null,
    confirmedOnly: { macro: null, standing: null, differsBecauseOf: [] },
  });
});

test('A4: share and margin are of the total load', () => {
  const strategy = assembleStrategy(
    factors({ leverage: [5, 4], eliminate: [5, 1], reduce: [3], maximise: [2] }),
  );
  expect(strategy.share).toBe((9 + 6) / 20);
  expect(strategy.margin).toBe((6 - 3) / 20);
});

test('A4: with two populated quadrants the margin is the whole second and there is no runner-up', () => {
  const strategy = assembleStrategy(factors({ leverage: [5, 1], eliminate: [4] }));
  expect(strategy).toMatchObject({ share: 1, margin: 0.4, runnerUp: null });
});

test.each([
  ['no place is shared', { leverage: [5], maximise: [4], reduce: [3], eliminate: [1] }, 'takeARisk'],
  [
    'first and second are shared',
    { leverage: [4], maximise: [4], eliminate: [3], reduce: [1] },
    'proceedWithCare',
  ],
  [
    'third and fourth are shared',
    { leverage: [5], maximise: [4], reduce: [2], eliminate: [2] },
    'proceedWithCare',
  ],
  ['both are shared', { leverage: [4], maximise: [4], reduce: [2], eliminate: [2] }, 'proceedWithCare'],
  [
    'the third has fewer factors than the fourth',
    { leverage: [5], maximise: [4], eliminate: [2], reduce: [1, 1] },
    'takeARisk',
  ],
] as const)('A4: the runner-up where %s', (_case, weights, runnerUp) => {
  expect(assembleStrategy(factors(weights))).toMatchObject({ macro: 'moveFast', candidates: [], runnerUp });
});

test('A4: fewer than 4 factors are thin, and a tie still shows', () => {
  const strategy = assembleStrategy(factors({ leverage: [3], maximise: [3], reduce: [3] }));
  expect(strategy).toMatchObject({ standing: 'thin', candidates: ['takeARisk', 'sellThrough', 'moveFast'] });
});

test('A4: thin goes by the factors in the sums alone', () => {
  const resolved = judgeFactor(factor('resolved', 'leverage', { status: 'resolved' }));
  const weightless = judgeFactor(factor('weightless', 'leverage', { weight: 0 }));
  const three = factors({ leverage: [5, 5, 5] });
  expect(assembleStrategy([...three, resolved, weightless]).standing).toBe('thin');
  expect(assembleStrategy(factors({ leverage: [5, 5, 5, 5] })).standing).toBe('fair');
});

test('A4: a tie goes before robustness', () => {
  const strategy = assembleStrategy(factors({ leverage: [5], maximise: [3], eliminate: [3], reduce: [1] }));
  expect(strategy.standing).toBe('tied');
});

test('A4: the limits of firm and fair are reached by being equal', () => {
  const given = factors({ leverage: [5, 5], maximise: [5, 4], reduce: [3], eliminate: [2] });
  const { robustness } = assembleStrategy(given);
  const standing = (firmFrom: number, fairFrom: number) =>
    assembleStrategy(given, { ...defaultSettings, firmFrom, fairFrom }).standing;
  expect(standing(robustness!, 0)).toBe('firm');
  expect(standing(robustness! + 0.01, robustness!)).toBe('fair');
  expect(standing(1.1, robustness! + 0.01)).toBe('fragile');
});

test('A2: verdict, candidates, pair and runner-up agree with trying all orders of the quadrants', () => {
  fc.assert(
    fc.property(anyFactors, (given) => {
      const { macro, candidates, pair, runnerUp } = assembleStrategy(given);
      expect({ macro, candidates, runnerUp }).toEqual(judgeByOrders(given));
      expect(pair.length).toBe(macro === null ? 0 : 2);
    }),
    { numRuns: 2000 },
  );
});

// A7 names the factors highest in the sheet; how many they are is no matter of order.
const withoutNames = ({ confirmedOnly, ...rest }: Omit<Strategy, 'critical'>) => ({
  ...rest,
  confirmedOnly: { ...confirmedOnly, differsBecauseOf: confirmedOnly.differsBecauseOf.length },
});

test('P1: row order never changes the verdict', () => {
  const shuffled = anyFactors.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const { critical: one, ...verdict } = assembleStrategy(given, defaultSettings, 'standing');
      const { critical: two, ...verdictOther } = assembleStrategy(other, defaultSettings, 'standing');
      expect(withoutNames(verdictOther)).toEqual(withoutNames(verdict));
      expect([...two].sort()).toEqual([...one].sort());
    }),
  );
});

test('A4: what is shown with a verdict fits together', () => {
  fc.assert(
    fc.property(anyFactors, (given) => {
      const strategy = assembleStrategy(given);
      const counted = given.filter((each) => each.counted);
      const sum = (record: Readonly<Record<string, number>>) =>
        Object.values(record).reduce((a, b) => a + b, 0);
      expect(sum(strategy.counts)).toBe(counted.length);
      expect(sum(strategy.loads)).toBe(counted.reduce((total, each) => total + (each.weight ?? 0), 0));
      expect(strategy.macro === null).toBe(counted.length === 0);
      expect(strategy.candidates.length).not.toBe(1);
      expect(strategy.runnerUp === null || strategy.runnerUp !== strategy.macro).toBe(true);
      expect(strategy.standing === 'thin').toBe(counted.length > 0 && counted.length < 4);
      expect(strategy.standing !== 'tied' || strategy.candidates.length >= 2).toBe(true);
      for (const ratio of [strategy.share, strategy.margin, strategy.robustness]) {
        expect(ratio === null ? counted.length === 0 : ratio >= 0 && ratio <= 1).toBe(true);
      }
    }),
  );
});

test('R1: every classified factor is in exactly one quadrant', () => {
  fc.assert(
    fc.property(anyFactors, (given) => {
      for (const each of given) {
        const isClassified = each.direction !== null && each.control !== null;
        expect(quadrants.filter((quadrant) => quadrant === each.quadrant).length).toBe(isClassified ? 1 : 0);
      }
    }),
  );
});

test('A10: every macro strategy has two to four moves', () => {
  expect(Object.keys(macroMoves).sort()).toEqual([...macroStrategies].sort());
  for (const macro of macroStrategies) expect([2, 3, 4]).toContain(macroMoves[macro]);
});
