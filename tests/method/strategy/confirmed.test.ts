import fc from 'fast-check';
import type { JudgedFactor } from '../../../src/method/ground/judged';
import { judgeFactor } from '../../../src/method/factors/factors';
import { defaultSettings } from '../../../src/method/ground/settings';
import { assembleStrategy } from '../../../src/method/strategy/strategy';
import type { Quadrant } from '../../../src/method/ground/words';
import { anyFactors, judgeByOrders } from './orders';
import { factor } from '../plans';
import { confirmedByTrial } from './trials';

/** Rows such as 'leverage 5' and 'eliminate 3?', where ? is assumed; cells are Factors!1, Factors!2 … */
const rows = (...words: readonly string[]): readonly JudgedFactor[] =>
  words.map((word, index) => {
    const [quadrant, weight = ''] = word.split(' ');
    const evidence = word.endsWith('?') ? 'assumed' : 'confirmed';
    return judgeFactor(
      factor(String(index + 1), quadrant as Quadrant, { weight: parseInt(weight, 10), evidence }),
    );
  });

const confirmedOnly = (given: readonly JudgedFactor[]) =>
  assembleStrategy(given, defaultSettings, 'standing').confirmedOnly;

test('A7: where everything is confirmed the verdict is the same, with its standing', () => {
  const given = rows('leverage 5', 'maximise 5', 'maximise 4', 'reduce 1');
  const { standing } = assembleStrategy(given);
  expect(confirmedOnly(given)).toEqual({ macro: 'moveFast', standing, differsBecauseOf: [] });
});

test('A7: the verdict on confirmed factors has its own standing', () => {
  const given = rows('leverage 5', 'maximise 5', 'leverage 5?', 'leverage 5?', 'maximise 5?', 'maximise 5?');
  expect(assembleStrategy(given).standing).toBe('firm');
  expect(confirmedOnly(given)).toEqual({ macro: 'moveFast', standing: 'thin', differsBecauseOf: [] });
});

test('A7: the smallest set of assumed factors that brings the verdict on all', () => {
  // Confirmed: leverage 5, eliminate 3: proceedWithCare. All: maximise 6 goes before eliminate. Of 2, 3 and 1 two are needed to
  // come to 3 in two factors: 2 + 1 in the sheet's order; 3 alone shares the place, and the tie is proceedWithCare.
  const given = rows('leverage 5', 'eliminate 3', 'maximise 2?', 'maximise 1?', 'maximise 3?');
  expect(assembleStrategy(given).macro).toBe('moveFast');
  expect(confirmedOnly(given)).toEqual({
    macro: 'proceedWithCare',
    standing: 'thin',
    differsBecauseOf: ['Factors!3', 'Factors!4'],
  });
});

test('A7: a tie whose name is that of the verdict on all will do', () => {
  // Confirmed: leverage 5, maximise 3: moveFast. All: eliminate 3 and 1: proceedWithCare. The 3 alone ties, with the same name.
  const given = rows('leverage 5', 'maximise 3', 'eliminate 1?', 'eliminate 3?');
  expect(confirmedOnly(given)).toMatchObject({ macro: 'moveFast', differsBecauseOf: ['Factors!4'] });
});

test('A7: assumed factors in both quadrants of the verdict can be needed', () => {
  const given = rows('leverage 2', 'maximise 1', 'reduce 5?', 'eliminate 2?', 'eliminate 2?');
  expect(assembleStrategy(given).macro).toBe('rethink');
  expect(confirmedOnly(given)).toMatchObject({
    macro: 'moveFast',
    differsBecauseOf: ['Factors!3', 'Factors!4'],
  });
});

test('A7: without a confirmed factor there is no verdict, which differs', () => {
  expect(confirmedOnly(rows('leverage 2?', 'reduce 5?', 'reduce 1?'))).toEqual({
    macro: null,
    standing: null,
    differsBecauseOf: ['Factors!1', 'Factors!2'],
  });
  // One factor for us is enough for moveFast (A3), whichever quadrant it is in.
  expect(
    confirmedOnly(rows('reduce 1?', 'maximise 2?', 'leverage 5?', 'leverage 5?')).differsBecauseOf,
  ).toEqual(['Factors!2']);
});

test('A7: without a verdict on all there is nothing to name', () => {
  expect(confirmedOnly([])).toEqual({ macro: null, standing: null, differsBecauseOf: [] });
});

test('A7: the set equals that of trying every set of assumed factors', () => {
  fc.assert(
    fc.property(anyFactors, (all) => {
      const given = all.slice(0, 9);
      const confirmed = given.filter(({ evidence }) => evidence === 'confirmed');
      const { macro, standing, differsBecauseOf } = confirmedOnly(given);
      expect(macro).toBe(judgeByOrders(confirmed).macro);
      expect(standing).toBe(assembleStrategy(confirmed).standing);
      const isSame = macro === judgeByOrders(given).macro;
      expect(differsBecauseOf).toEqual(isSame ? [] : confirmedByTrial(given));
    }),
    { numRuns: 3000 },
  );
});

test('A7: exact for sixty assumed factors', () => {
  // Confirmed: leverage 5, eliminate 26 in six. Thirty times maximise 1 and thirty times 2: with 13 twos and no one it is 26 in 13
  // factors, which goes before; with fewer it is less.
  const given = rows(
    ...['leverage 5', 'leverage 5', 'leverage 5', 'leverage 5', 'leverage 5', 'leverage 5'],
    ...['eliminate 5', 'eliminate 5', 'eliminate 5', 'eliminate 5', 'eliminate 5', 'eliminate 1'],
    ...Array.from({ length: 30 }, () => 'maximise 1?'),
    ...Array.from({ length: 30 }, () => 'maximise 2?'),
  );
  expect(confirmedOnly(given)).toMatchObject({ macro: 'proceedWithCare' });
  expect(confirmedOnly(given).differsBecauseOf).toEqual(
    Array.from({ length: 13 }, (_, index) => `Factors!${43 + index}`),
  );
});
