import { macroMoves } from '../../src/method/strategy/macros';
import {
  attitudeBands,
  factorCategories,
  individualNeeds,
  macroStrategies,
  quadrants,
  roles,
} from '../../src/method/ground/words';
import { en } from '../../src/text/en';
import { zhCN } from '../../src/text/zhCN';

describe.each([en, zhCN])('$locale', ({ locale, advice }) => {
  const name = locale === 'en' ? 'Ann' : '李明';
  const factorAdvice = factorCategories.flatMap((category) =>
    quadrants.map((quadrant) => advice.factors[category][quadrant]),
  );
  const peopleAdvice = roles.flatMap((role) => attitudeBands.map((band) => advice.people[role][band](name)));

  test('A9 has 28 actions and 28 reasons, all different', () => {
    expect(new Set(factorAdvice.map(({ action }) => action)).size).toBe(28);
    expect(new Set(factorAdvice.map(({ why }) => why)).size).toBe(28);
  });

  test('A9 has advice of its own for a factor without a category', () => {
    const texts = quadrants.map(
      (quadrant) => advice.suggest({ rule: 'A9', category: null, quadrant }, '').action,
    );
    expect(new Set([...texts, ...factorAdvice.map(({ action }) => action)]).size).toBe(32);
  });

  test('T7 has twelve pieces of advice, all different, and each names the person', () => {
    expect(new Set(peopleAdvice.map(({ action }) => action)).size).toBe(12);
    expect(peopleAdvice.filter(({ action }) => !action.includes(name))).toEqual([]);
  });

  test('T7 adds what the individual need asks for to the reason', () => {
    const without = advice.suggest({ rule: 'T7', role: 'owner', band: 'against', need: null }, name);
    const added = individualNeeds.map((need) =>
      advice.suggest({ rule: 'T7', role: 'owner', band: 'against', need }, name),
    );
    expect(added.map(({ action }) => action)).toEqual(individualNeeds.map(() => without.action));
    expect(new Set(added.map(({ why }) => why)).size).toBe(individualNeeds.length);
    expect(added.filter(({ why }) => !why.startsWith(without.why))).toEqual([]);
  });

  test('A10 has four moves for rethinking and three for every other strategy', () => {
    const counts = Object.fromEntries(
      macroStrategies.map((macro) => [macro, advice.macros[macro].moves.length]),
    );
    expect(counts).toEqual(macroMoves);
    expect(counts).toEqual({
      rethink: 4,
      proceedWithCare: 3,
      takeARisk: 3,
      sellThrough: 3,
      persevere: 3,
      moveFast: 3,
    });
  });

  test('A10 names one or two things to avoid for each strategy', () => {
    const counts = macroStrategies.map((macro) => advice.macros[macro].avoid.length);
    expect(counts.filter((count) => count < 1 || count > 2)).toEqual([]);
  });

  test('A10 has a meaning and moves that no other strategy has', () => {
    const texts = macroStrategies.flatMap((macro) => [
      advice.macros[macro].meaning,
      ...advice.macros[macro].moves.map(({ action }) => action),
      ...advice.macros[macro].avoid,
    ]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('A10 gives the words of the move asked for', () => {
    expect(advice.suggest({ rule: 'A10', macro: 'rethink', move: 3 }, '')).toBe(
      advice.macros.rethink.moves[3],
    );
  });

  test('A10 refuses a move that the strategy does not have', () => {
    expect(() => advice.suggest({ rule: 'A10', macro: 'persevere', move: 3 }, '')).toThrow(RangeError);
  });

  test('no action is longer than 16 words or 32 characters', () => {
    const actions = [
      ...factorAdvice,
      ...peopleAdvice,
      ...quadrants.map((quadrant) => advice.anyFactor[quadrant]),
      ...macroStrategies.flatMap((macro) => advice.macros[macro].moves),
    ].map(({ action }) => action);
    const tooLong = (action: string): boolean =>
      locale === 'en' ? action.split(/\s+/).length > 16 : Array.from(action).length > 32;
    expect(actions.filter(tooLong)).toEqual([]);
  });
});
