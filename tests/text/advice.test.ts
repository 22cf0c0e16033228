import { topics, type Topic } from '../../src/method/factors/topics/topics';
import { leads } from '../../src/method/people/leads';
import { macroMoves } from '../../src/method/strategy/macros';
import {
  attitudeBands,
  individualNeeds,
  macroStrategies,
  quadrants,
  roles,
  type Quadrant,
} from '../../src/method/ground/words';
import { en } from '../../src/text/en';
import { zhCN } from '../../src/text/zhCN';

describe.each([en, zhCN])('$locale', ({ locale, advice }) => {
  const name = locale === 'en' ? 'Ann' : '李明';
  const people = locale === 'en' ? ['Ann Lee', 'Bo Chen', 'Cy Dee'] : ['李明', '王工', '陈总'];
  const text = locale === 'en' ? 'No local service' : '没有本地服务';
  const adviceOn = (topic: Topic | null, quadrant: Quadrant, named: readonly string[] = []) =>
    advice.suggest({ rule: 'A9', topic, quadrant, people: named }, text).action;
  const cells = topics.flatMap((topic) =>
    (Object.keys(advice.topics[topic]) as Quadrant[]).map((quadrant) => [topic, quadrant] as const),
  );
  const peopleAdvice = roles.flatMap((role) => attitudeBands.map((band) => advice.people[role][band](name)));

  test('A9 has sentences for every topic, all different', () => {
    expect(topics.filter((topic) => !cells.some(([each]) => each === topic))).toEqual([]);
    const actions = cells.map(([topic, quadrant]) => adviceOn(topic, quadrant));
    expect(new Set(actions).size).toBe(cells.length);
  });

  test('A9 has the quadrant’s own act where a topic has no text for it, and where there is no topic', () => {
    expect(advice.topics.slot.eliminate).toBeUndefined();
    expect(adviceOn('slot', 'eliminate')).toBe(adviceOn(null, 'eliminate'));
    expect(new Set(quadrants.map((quadrant) => adviceOn(null, quadrant))).size).toBe(4);
    for (const quadrant of quadrants) expect(adviceOn(null, quadrant)).toContain(`“${text}”`);
  });

  test('A9 asks the reader nothing: every suggestion is an act', () => {
    const all = [
      ...cells.map(([topic, quadrant]) => adviceOn(topic, quadrant)),
      ...quadrants.map((quadrant) => adviceOn(null, quadrant)),
      ...Object.values(advice.unasked).flatMap((texts) => Object.values(texts)),
      ...Object.values(advice.anyUnasked),
      ...Object.values(advice.anyFactorOnPaper).map(({ action }) => action),
    ];
    expect(all.filter((action) => /[?？]/.test(action))).toEqual([]);
  });

  test('A9 has another text where those linked cannot be asked, for topics and quadrants that have one', () => {
    for (const [topic, texts] of Object.entries(advice.unasked))
      for (const [quadrant, words] of Object.entries(texts)) {
        expect(advice.topics[topic as Topic][quadrant as Quadrant]).toBeDefined();
        const given = { rule: 'A9', topic: topic as Topic, quadrant: quadrant as Quadrant } as const;
        const { action } = advice.suggest(
          { ...given, people: [name], ask: [], friend: people[1] ?? '' },
          text,
        );
        expect(action).not.toMatch(/[{}|｛｝]/);
        expect(action.includes(people[1] ?? '')).toBe(words.includes('{friend}'));
      }
  });

  test('A9 names the linked people, two of them at most, and has words of its own where nobody is linked', () => {
    const [one = '', two = '', three = ''] = people;
    expect(adviceOn('complaint', 'eliminate', [one])).toContain(one);
    const all = adviceOn('complaint', 'eliminate', people);
    expect([one, two, three].map((each) => all.includes(each))).toEqual([true, true, false]);
    expect(all).toMatch(/ (1 more|3 人)/);
    for (const [topic, quadrant] of cells) expect(adviceOn(topic, quadrant)).not.toMatch(/[{}|｛｝]/);
    const naming = quadrants.filter((quadrant) => advice.anyFactor[quadrant].action.includes('{name'));
    for (const quadrant of naming) expect(adviceOn(null, quadrant, [one])).toContain(one);
  });

  test('A9 is no longer than 25 words or 45 characters when filled', () => {
    const filled = cells.flatMap(([topic, quadrant]) =>
      [[], people.slice(0, 1), people].map((named) => adviceOn(topic, quadrant, named)),
    );
    const questions = quadrants.flatMap((quadrant) =>
      [[], people].flatMap((named) => adviceOn(null, quadrant, named).split(/(?<=[.。?？])/)),
    );
    const tooLong = (action: string): boolean =>
      locale === 'en' ? action.trim().split(/\s+/).length > 25 : Array.from(action).length > 45;
    expect([...filled, ...questions].filter(tooLong)).toEqual([]);
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

  test('no other action is longer than 16 words or 32 characters', () => {
    const actions = [
      ...[...peopleAdvice, ...macroStrategies.flatMap((macro) => advice.macros[macro].moves)].map(
        ({ action }) => action,
      ),
      ...leads.map((lead) => advice.leads[lead](name, name, name)),
    ];
    const tooLong = (action: string): boolean =>
      locale === 'en' ? action.split(/\s+/).length > 16 : Array.from(action).length > 32;
    expect(actions.filter(tooLong)).toEqual([]);
  });
});
