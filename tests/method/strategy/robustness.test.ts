import fc from 'fast-check';
import { assembleStrategy } from '../../../src/method/strategy/strategy';
import { anyFactors, robustnessByTrial } from './orders';
import { factors } from '../plans';

test('A5: the only factor: flipping its direction or taking it out changes all', () => {
  // Five edits: direction and out change the verdict; control, −1 and +1 keep it.
  expect(assembleStrategy(factors({ leverage: [3] }))).toMatchObject({
    robustness: 3 / 5,
    critical: ['Factors!1'],
  });
});

test('A5: weights stay within 1–5', () => {
  // Four edits each: no −1 from 1, no +1 from 5.
  expect(assembleStrategy(factors({ reduce: [1] })).robustness).toBe(2 / 4);
  expect(assembleStrategy(factors({ reduce: [5] })).robustness).toBe(2 / 4);
});

test('A5: an edit that ends in a tie with the same strategy keeps it', () => {
  // rethink. Of reduce 5 only −1 keeps it; of eliminate 4 −1 (a tie with maximise) and +1; of maximise 3 all five, +1 by a tie.
  const strategy = assembleStrategy(factors({ reduce: [5], eliminate: [4], maximise: [3] }));
  expect(strategy).toMatchObject({
    macro: 'rethink',
    robustness: 8 / 14,
    critical: ['Factors!1', 'Factors!2'],
  });
});

test('A5: critical factors are named in sheet order', () => {
  const { macro, critical } = assembleStrategy(
    factors({ eliminate: [3], maximise: [2], leverage: [5, 5], reduce: [1] }),
  );
  expect(macro).toBe('proceedWithCare');
  expect(critical).toEqual(['Factors!1', 'Factors!3', 'Factors!4']);
});

test('A5: robustness and critical factors equal those of trying every edit on the rows', () => {
  fc.assert(
    fc.property(anyFactors, (given) => {
      const { robustness, critical } = assembleStrategy(given);
      expect({ robustness, critical }).toEqual(robustnessByTrial(given));
    }),
    { numRuns: 1000 },
  );
});

test('A5: in ten thousand factors no single edit moves loads that are thousands apart', () => {
  const weights = { leverage: [5, 4, 3], maximise: [3, 2], reduce: [1, 5], eliminate: [2, 2] };
  const many = Object.fromEntries(
    Object.entries(weights).map(([quadrant, list]) => [
      quadrant,
      Array.from({ length: 1111 }, () => list).flat(),
    ]),
  );
  expect(assembleStrategy(factors(many))).toMatchObject({ macro: 'takeARisk', robustness: 1, critical: [] });
});
