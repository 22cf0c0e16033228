import { en } from '../../src/text/en';
import type { JudgedFactor } from '../../src/method/ground/judged';
import { assembleStrategy } from '../../src/method/strategy/strategy';
import { movesByFactor, tellWays } from '../../src/telling/ways';
import { factors } from '../method/plans';
import { zhCN } from '../../src/text/zhCN';

const names: Readonly<Record<string, string>> = {
  'Factors!A2': 'No local service',
  'Factors!A3': 'Delivery time',
};
const nameOf = (cell: string): string => names[cell] ?? cell;

test('A6 a path is told factor by factor, in the words of the user', () => {
  const steps = movesByFactor(
    [
      { move: 'resolve', factor: 'Factors!A2' },
      { move: 'winControl', factor: 'Factors!A3' },
    ],
    nameOf,
  );
  expect(en.strategy.path('moveFast', steps)).toBe(
    'Resolve “No local service”. Win control of “Delivery time”. Then the strategy becomes “Move fast”.',
  );
  expect(zhCN.strategy.path('moveFast', steps)).toBe(
    '解决“No local service”。争取掌握“Delivery time”。做到这几件，策略就变成“快速前进”。',
  );
});

test('A6 several moves on one factor are told together, the same ones with their number', () => {
  const steps = movesByFactor(
    (['winControl', 'strengthen', 'strengthen'] as const).map((move) => ({ move, factor: 'Factors!A3' })),
    nameOf,
  );
  expect(en.strategy.path('moveFast', steps)).toBe(
    'Win control of “Delivery time” and strengthen it by 2: the strategy becomes “Move fast”.',
  );
});

test('A6 where there is no path, it says within how many moves none was found', () => {
  expect(en.strategy.path('moveFast', null)).toBe('“Move fast”: not within 4 moves.');
});

test('A6 the way down tells what goes wrong', () => {
  const steps = movesByFactor(
    [
      { move: 'lose', factor: 'Factors!A2' },
      { move: 'worsen', factor: 'Factors!A3' },
    ],
    nameOf,
  );
  expect(en.strategy.setbacks({ to: 'rethink', steps })).toBe(
    'If all of this happens, the strategy becomes “Rethink the situation”. “No local service” falls away. “Delivery time” grows heavier.',
  );
  expect(zhCN.strategy.setbacks({ to: 'rethink', steps })).toBe(
    '如果下面几件事都发生，策略就变成“重新考虑形势”。失去“No local service”这一优势。“Delivery time”加重。',
  );
});

test('A6 a single setback is one sentence, with the strategy in quotes', () => {
  const steps = movesByFactor([{ move: 'loseControl', factor: 'Factors!A2' }], nameOf);
  expect(en.strategy.setbacks({ to: 'proceedWithCare', steps })).toBe(
    'If “No local service” slips out of our hands, the strategy becomes “Proceed with care”.',
  );
  const lost = movesByFactor([{ move: 'lose', factor: 'Factors!A2' }], nameOf);
  expect(zhCN.strategy.setbacks({ to: 'rethink', steps: lost })).toBe(
    '一旦失去“No local service”这一优势，策略就变成“重新考虑形势”。',
  );
});

test('A7 the factors to check are named where the confirmed ones say another strategy', () => {
  expect(en.strategy.confirmedOnly('persevere', [])).toBe(
    'The confirmed factors alone give the same strategy.',
  );
  expect(en.strategy.confirmedOnly(null, ['Price', 'Trust'])).toBe(
    'Nothing is confirmed yet, so there is no strategy to rely on. Check “Price” and “Trust” first.',
  );
});

const waysFrom = (given: readonly JudgedFactor[]) =>
  tellWays({ strategy: assembleStrategy(given), factors: given }, en);

test('A6: two or more moves are told as steps, one a line; the same one made again is one', () => {
  expect(waysFrom(factors({ reduce: [1], eliminate: [1], maximise: [1] }))).toContainEqual({
    words: '“Move fast” in 3 steps:',
    steps: ['1. Win control of “1”', '2. Resolve “1”', '3. Resolve “2”'],
  });
  const twice = factors({ leverage: [5], maximise: [3], reduce: [1, 1, 1, 1], eliminate: [1, 1, 1, 1] });
  expect(waysFrom(twice)).toContainEqual({
    words: 'Strengthen “2” by 2: the strategy becomes “Move fast”.',
    steps: [],
  });
});
