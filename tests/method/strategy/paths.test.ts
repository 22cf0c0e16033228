import fc from 'fast-check';
import type { FactorMove } from '../../../src/method/strategy/assembled';
import type { JudgedFactor } from '../../../src/method/ground/judged';
import { isCounted } from '../../../src/method/factors/factors';
import type { Move } from '../../../src/method/strategy/moves';
import { findPaths, findSetbacks } from '../../../src/method/strategy/paths';
import { assembleStrategy } from '../../../src/method/strategy/strategy';
import { defaultSettings } from '../../../src/method/ground/settings';
import { factorCategories, type FactorCategory } from '../../../src/method/ground/words';
import { anyFactors } from './orders';
import { factors } from '../plans';
import { pathsByTrial, setbacksByTrial } from './trials';

const pathTo = (to: string, given: readonly JudgedFactor[]) =>
  assembleStrategy(given)
    .paths.find((path) => path.to === to)
    ?.moves?.map(({ move, factor }) => `${move} ${factor.replace('Factors!', '')}`);

const setbacksOf = (given: readonly JudgedFactor[]) => {
  const { setbacks } = assembleStrategy(given);
  return setbacks && [setbacks.to, ...setbacks.moves.map(({ move, factor }) => `${move} ${factor.slice(8)}`)];
};

test('A6: there is a path for each less cautious strategy, in the order of caution', () => {
  const { macro, paths } = assembleStrategy(factors({ leverage: [5], reduce: [4], maximise: [2] }));
  expect(macro).toBe('takeARisk');
  expect(paths.map(({ to }) => to)).toEqual(['sellThrough', 'persevere', 'moveFast']);
});

test('A6: resolve takes out a factor against us that is in our hands', () => {
  // leverage 5, eliminate 4, maximise 2: without the 4 it is moveFast.
  expect(pathTo('moveFast', factors({ leverage: [5], eliminate: [4], maximise: [2] }))).toEqual([
    'resolve 2',
  ]);
});

test('A6: soften brings a factor against us, not in our hands, down to weight 1', () => {
  // leverage 5, reduce 5, maximise 2. Softening moves 4; winning control of 2 moves 5 and would give proceedWithCare.
  expect(pathTo('moveFast', factors({ leverage: [5], reduce: [5], maximise: [2] }))).toEqual(['soften 2']);
});

test('A6: strengthen adds 1 to a factor for us in our hands, as often as it takes', () => {
  // leverage 5 leads; reduce and eliminate 4 in four factors each go before maximise 4 in one, but not before 5.
  const given = factors({ leverage: [5], maximise: [3], reduce: [1, 1, 1, 1], eliminate: [1, 1, 1, 1] });
  expect(pathTo('moveFast', given)).toEqual(['strengthen 2', 'strengthen 2']);
});

test('A6: win control, then resolve: two moves on one factor', () => {
  // All three alike is rethink. Of weight 1 the first cannot be softened: it has to come into our hands, and then go.
  expect(pathTo('moveFast', factors({ reduce: [1], eliminate: [1], maximise: [1] }))).toEqual([
    'winControl 1',
    'resolve 1',
    'resolve 2',
  ]);
});

test('A6: control is won of what we offer, of terms, history and the seller, and without a category; nowhere else', () => {
  // As above: only by winning control of the first can it go.
  const given = (category: FactorCategory | null) =>
    factors({ reduce: [1], eliminate: [1], maximise: [1] }).map((each) => ({ ...each, category }));
  for (const category of ['offering', 'terms', 'history', 'seller', null] as const)
    expect(pathTo('moveFast', given(category))).toEqual(['winControl 1', 'resolve 1', 'resolve 2']);
  for (const category of ['competition', 'culture', 'timing'] as const)
    expect(pathTo('moveFast', given(category))?.some((move) => move.startsWith('winControl'))).not.toBe(true);
});

test('A6: what cannot be won can be softened, and of two that are alike the one that can is won', () => {
  // leverage 5, reduce 5, maximise 2: softening brings moveFast, whatever the category.
  const law = factors({ leverage: [5], reduce: [5], maximise: [2] });
  expect(
    pathTo(
      'moveFast',
      law.map((each) => ({ ...each, category: 'culture' as const })),
    ),
  ).toEqual(['soften 2']);
  // leverage 3 and 3, maximise 3, reduce 4: takeARisk. One of the two into our hands makes maximise 6, leverage 3: sellThrough.
  const alike = factors({ leverage: [3, 3], maximise: [3], reduce: [4] });
  expect(assembleStrategy(alike).macro).toBe('takeARisk');
  const second = alike.map((each, index) => ({
    ...each,
    category: index === 0 ? ('timing' as const) : null,
  }));
  expect(pathTo('sellThrough', second)).toEqual(['winControl 2']);
});

test('A6: setbacks know no such limit: control of a factor of any category can be lost', () => {
  for (const category of factorCategories) {
    const given = factors({ eliminate: [5], maximise: [5] }).map((each) => ({ ...each, category }));
    expect(setbacksOf(given)).toEqual(['sellThrough', 'loseControl 1']);
  }
});

test('A6: a verdict by A3 is reached too', () => {
  expect(pathTo('moveFast', factors({ leverage: [2], eliminate: [5] }))).toEqual(['resolve 2']);
});

test('A6: reached is untied only', () => {
  // maximise 3, reduce 3, eliminate 3 are tied; persevere is a candidate already and still needs a move.
  const given = factors({ maximise: [3], reduce: [3], eliminate: [3] });
  expect(assembleStrategy(given).candidates).toEqual(['rethink', 'sellThrough', 'persevere']);
  expect(pathTo('persevere', given)).toEqual(['soften 2']);
});

test('A6: of equally few moves those that move less weight, then those higher in the sheet', () => {
  // Either eliminate out of the way: 4 or 3; the lighter will do.
  const lighter = factors({ leverage: [9, 5].map(() => 5), maximise: [5], eliminate: [4, 3] });
  expect(assembleStrategy(lighter).macro).toBe('proceedWithCare');
  expect(pathTo('moveFast', lighter)).toEqual(['resolve 5']);
  const alike = factors({ leverage: [5, 5], maximise: [5], eliminate: [3, 3] });
  expect(pathTo('moveFast', alike)).toEqual(['resolve 4']);
});

test('A6: all places in the sheet are compared before the kinds of move', () => {
  // leverage 5, maximise 2, reduce 2 and 1. Two moves: strengthen 2 twice moves 2, as does strengthening once and softening the
  // first reduce, which are tied; the places 2 and 2 come before 2 and 3.
  const given = factors({ leverage: [5], maximise: [2], reduce: [2, 1] });
  expect(pathTo('moveFast', given)).toEqual(['strengthen 2', 'strengthen 2']);
});

test('A6: where five moves would be needed there is no path', () => {
  const given = factors({
    leverage: [1],
    maximise: [1],
    reduce: [5, 5, 5, 5, 5],
    eliminate: [5, 5, 5, 5, 5],
  });
  expect(assembleStrategy(given).paths.map(({ moves }) => moves)).toEqual([null, null, null, null, null]);
});

test('A6: without a verdict there are neither paths nor setbacks', () => {
  expect(assembleStrategy([])).toMatchObject({ paths: [], setbacks: null });
});

test('A6: from moveFast there is no path, from rethink no way down', () => {
  expect(assembleStrategy(factors({ leverage: [3], maximise: [3] })).paths).toEqual([]);
  expect(assembleStrategy(factors({ reduce: [3], eliminate: [3] })).setbacks).toBeNull();
});

test('A6: lose takes out a factor for us', () => {
  // leverage 5, maximise 4, eliminate 2. Losing the 4 or losing control of it both give proceedWithCare and move 4; lose comes first.
  const given = factors({ leverage: [5], maximise: [4], eliminate: [2] });
  expect(setbacksOf(given)).toEqual(['proceedWithCare', 'lose 2']);
});

test('A6: worsen adds 1 to a factor against us; a tie counts as down', () => {
  // leverage 5, maximise 4, eliminate 3: one more is a tie with maximise, and the more cautious is the verdict; it moves only 1.
  const given = factors({ leverage: [5], maximise: [4], eliminate: [3] });
  expect(setbacksOf(given)).toEqual(['proceedWithCare', 'worsen 3']);
});

test('A6: lose control turns a factor in our hands into one that is not', () => {
  // persevere by maximise 5 and eliminate 5 alone; losing the 5 for us gives rethink, losing control of it proceedWithCare: both
  // move 5, and worsening is at its end. The first in the sheet is the negative one: out of our hands it gives sellThrough.
  expect(setbacksOf(factors({ eliminate: [5], maximise: [5] }))).toEqual(['sellThrough', 'loseControl 1']);
});

test('A6: paths equal those of making every list of moves, in length, weight and choice', () => {
  fc.assert(
    fc.property(anyFactors, (all) => {
      const given = all.slice(0, 6);
      const expected = pathsByTrial(given, 4);
      const { paths } = assembleStrategy(given);
      expect(paths).toEqual(expected.map(({ found }) => found));
      const weights = paths.map(({ moves }) => (moves === null ? -1 : weightOf(moves, given)));
      expect(weights).toEqual(expected.map(({ weight }) => weight));
    }),
    { numRuns: 2000 },
  );
});

test('A6: setbacks equal those of making every list of setbacks', () => {
  fc.assert(
    fc.property(anyFactors, (all) => {
      const given = all.slice(0, 6);
      expect(assembleStrategy(given).setbacks).toEqual(setbacksByTrial(given, 4)?.found ?? null);
    }),
    { numRuns: 2000 },
  );
});

test('A6: the same with up to twelve factors, of which many are alike', () => {
  const alike = anyFactors.map((given) =>
    given.map((each) => (each.counted && (each.weight ?? 0) > 3 ? { ...each, weight: 3 } : each)),
  );
  fc.assert(
    fc.property(alike, (given) => {
      const { paths, setbacks } = assembleStrategy(given);
      expect(paths.map(short)).toEqual(pathsByTrial(given, 3).map(({ found }) => found));
      if (setbacks === null || setbacks.moves.length <= 3) {
        expect(setbacks).toEqual(setbacksByTrial(given, 3)?.found ?? null);
      }
    }),
    { numRuns: 500 },
  );
});

/** A path of four moves is more than the trial of three looks for. */
const short = (path: ReturnType<typeof findPaths>[number]) =>
  path.moves !== null && path.moves.length > 3 ? { ...path, moves: null } : path;

/** The weight that moves move, each made on the factor as the ones before it left it. */
const weightOf = (moves: readonly FactorMove<Move>[], rows: readonly JudgedFactor[]): number => {
  const weights = new Map(rows.map(({ cell, weight }) => [cell, weight ?? 0]));
  return moves.reduce((sum, { move, factor }) => {
    const weight = weights.get(factor)!;
    const isStep = move === 'strengthen' || move === 'worsen';
    if (isStep) weights.set(factor, weight + 1);
    if (move === 'soften') weights.set(factor, 1);
    return sum + (isStep ? 1 : move === 'soften' ? weight - 1 : weight);
  }, 0);
};

test('P1: row order changes neither the length nor the weight of a path', () => {
  const shuffled = anyFactors.chain((given) =>
    fc.tuple(
      fc.constant(given.slice(0, 6)),
      fc.shuffledSubarray([...given.slice(0, 6)], { minLength: Math.min(6, given.length) }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const measure = (rows: readonly JudgedFactor[]) => {
        const { paths, setbacks } = assembleStrategy(rows);
        const all = [...paths.map(({ moves }) => moves ?? []), setbacks?.moves ?? []];
        return all.map((moves) => [moves.length, weightOf(moves, rows)]);
      };
      expect(measure(other)).toEqual(measure(given));
    }),
    { numRuns: 1000 },
  );
});

test('A6: paths of ten thousand factors are those of the few kinds they are of', () => {
  // leverage leads by two factors; maximise and reduce share the second place.
  const many = factors({
    leverage: Array.from({ length: 2502 }, () => 3),
    maximise: Array.from({ length: 2500 }, () => 3),
    reduce: Array.from({ length: 2500 }, () => 3),
    eliminate: Array.from({ length: 2499 }, () => 3),
  }).filter(isCounted);
  expect(assembleStrategy(many).candidates).toEqual(['takeARisk', 'moveFast']);
  const paths = findPaths(many, 'takeARisk', defaultSettings);
  expect(paths.map(({ to }) => to)).toEqual(['sellThrough', 'persevere', 'moveFast']);
  expect(paths[2]!.moves).toEqual([{ move: 'strengthen', factor: 'Factors!2503' }]);
  // eliminate is 3 behind reduce and has one factor less: at 4 more it goes before, and no factor grows beyond 5.
  expect(findSetbacks(many, 'takeARisk')).toEqual({
    to: 'proceedWithCare',
    moves: ['7503', '7503', '7504', '7504'].map((row) => ({ move: 'worsen', factor: `Factors!${row}` })),
  });
});

const movesTo = (to: string, given: readonly JudgedFactor[]) =>
  assembleStrategy(given).paths.find((path) => path.to === to);

test('A6: four moves on four factors that are alike are found, five are not', () => {
  // leverage 5, maximise 1, against them eliminate in factors of weight 1. Each move brings maximise and eliminate nearer by one; what
  // is in front of equal loads is the greater number of factors, so that the last of them has to go too.
  const against = (number: number) =>
    factors({ eliminate: Array.from({ length: number }, () => 1), leverage: [5], maximise: [1] });
  expect(pathTo('moveFast', against(3))).toEqual(['resolve 1', 'resolve 2', 'resolve 3']);
  expect(pathTo('moveFast', against(4))).toEqual(['resolve 1', 'resolve 2', 'resolve 3', 'resolve 4']);
  expect(movesTo('moveFast', against(5))).toEqual({ to: 'moveFast', moves: null });
});

test('A6: four moves on one factor are found', () => {
  // leverage 5, reduce 4 in four factors, maximise 1: it takes all of 5 to go before reduce.
  const given = factors({ maximise: [1], leverage: [5], reduce: [1, 1, 1, 1] });
  expect(pathTo('moveFast', given)).toEqual(['strengthen 1', 'strengthen 1', 'strengthen 1', 'strengthen 1']);
});

test('A6: four setbacks on factors that are alike are found, five are not', () => {
  // maximise and leverage far before eliminate 1: only without any maximise is it no moveFast any more.
  const inFavour = (number: number) =>
    factors({
      maximise: Array.from({ length: number }, () => 5),
      leverage: [5, 5, 5, 5, 5, 5],
      eliminate: [1],
    });
  expect(setbacksOf(inFavour(4))).toEqual(['proceedWithCare', 'lose 1', 'lose 2', 'lose 3', 'lose 4']);
  expect(setbacksOf(inFavour(5))).toBeNull();
});
