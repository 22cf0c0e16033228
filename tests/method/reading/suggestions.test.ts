import fc from 'fast-check';
import {
  riskResponses,
  sides,
  swotWords,
  type FactorClues,
  type RiskResponse,
  type Side,
  type SwotWord,
} from '../../../src/method/ground/clues';
import { noClues, titleRanks } from '../../../src/method/ground/clues';
import { judgeFactor } from '../../../src/method/factors/factors';
import { nameRole, roleNames, type RoleName } from '../../../src/method/ground/roleNames';
import type { Factor, Person } from '../../../src/method/ground/plan';
import { directions, factorCategories, levels, personLevels } from '../../../src/method/ground/words';
import { suggestControl, suggestRatings } from '../../../src/method/reading/suggestions';
import { factor, high, judgedPerson, low, person } from '../plans';

const swot = (...codes: readonly SwotWord[]): Partial<FactorClues> => ({
  swot: codes.map((code) => ({ code, words: code })),
});
const side = (code: Side): Partial<FactorClues> => ({ side: { code, words: code } });
const response = (code: RiskResponse): Partial<FactorClues> => ({ response: { code, words: code } });

const unrated = (clues: Partial<FactorClues>, given: Partial<Factor> = {}): Factor =>
  factor('x', 'reduce', { control: null, clues: { ...noClues, ...clues }, ...given });

/** 'high by swot' */
const control = (clues: Partial<FactorClues>, given?: Partial<Factor>): string | null => {
  const suggested = suggestControl(unrated(clues, given));
  return suggested && `${suggested.level} by ${suggested.reason.source}`;
};
const positive = { direction: 'positive' } as const;

test('G6 control: strengths and weaknesses are in our hands, opportunities and threats are not', () => {
  expect(control(swot('strength'), positive)).toBe('high by swot');
  expect(control(swot('weakness'))).toBe('high by swot');
  expect(control(swot('opportunity'), positive)).toBe('low by swot');
  expect(control(swot('threat'))).toBe('low by swot');
});

test('G6 control: a header that names two speaks of each row by its direction', () => {
  expect(control(swot('strength', 'weakness'))).toBe('high by swot');
  expect(control(swot('strength', 'threat'))).toBe('low by swot');
  expect(control(swot('strength', 'threat'), positive)).toBe('high by swot');
  // Both of its direction, and they differ.
  expect(control(swot('strength', 'weakness', 'opportunity', 'threat'))).toBeNull();
  // A list of strengths says nothing of a row that stands against us.
  expect(control(swot('strength'))).toBeNull();
});

test('G6 control: ours and theirs', () => {
  expect(control(side('internal'))).toBe('high by side');
  expect(control(side('external'), positive)).toBe('low by side');
});

test('G6 control: the response to a risk, and to a risk only', () => {
  expect(riskResponses.map((each) => control(response(each)))).toEqual([
    'high by response',
    'high by response',
    'low by response',
    'low by response',
    'low by response',
  ]);
  expect(riskResponses.map((each) => control(response(each), positive))).toEqual(
    riskResponses.map(() => null),
  );
});

test('G6 control: the category, where it says whose hands it is in', () => {
  expect(factorCategories.map((category) => [category, control({}, { category })])).toEqual([
    ['offering', 'high by category'],
    ['terms', 'high by category'],
    ['history', null],
    ['competition', null],
    ['seller', 'high by category'],
    ['culture', 'low by category'],
    ['timing', 'low by category'],
  ]);
});

test('G6 control: the first source that speaks decides, and says so', () => {
  const all = { ...swot('weakness'), ...side('external'), ...response('accept') };
  const category = 'timing' as const;
  expect(control(all, { category })).toBe('high by swot');
  expect(control({ ...all, swot: [] }, { category: 'offering' })).toBe('low by side');
  expect(control(response('avoid'), { category })).toBe('high by response');
  expect(suggestControl(unrated(swot('weakness')))).toEqual({
    key: 'control',
    level: 'high',
    reason: { source: 'swot', words: 'weakness' },
  });
});

test('G6, G3: a rating that stands is left alone, and so is one that cannot be read', () => {
  expect(control(swot('weakness'), { control: low })).toBeNull();
  expect(control(swot('weakness'), { unreadable: ['control'] })).toBeNull();
  expect(judgeFactor(unrated(swot('weakness'), { control: low })).quadrant).toBe('reduce');
  expect(judgeFactor(unrated(swot('weakness'), { unreadable: ['control'] })).quadrant).toBeNull();
});

test('G6, R1: a suggested control gives the quadrant, and the factor counts', () => {
  const judged = judgeFactor(unrated(swot('weakness')));
  expect([judged.quadrant, judged.counted, judged.control]).toEqual(['eliminate', true, null]);
  expect(judged.suggestions.map(({ key }) => key)).toEqual(['control']);
});

const none = { authority: null, involvement: null } as const;
/** 'authority high by title' */
const ratings = (given: Partial<Person>): readonly string[] =>
  suggestRatings(person('Ann', { ...none, ...given })).map(
    ({ key, level, reason }) => `${key} ${level} by ${reason.source}`,
  );
const named = (...names: readonly RoleName[]) => ({ namedRole: nameRole(names, 'as they say') });

test('G6, O3: what each name of a role says of the two ratings', () => {
  const said = (name: RoleName): string => {
    const found = suggestRatings(person('Ann', { ...none, ...named(name) }));
    const levelOf = (key: string): string => found.find((each) => each.key === key)?.level ?? '-';
    return `${name} ${levelOf('authority')} ${levelOf('involvement')}`;
  };
  expect(roleNames.map(said)).toEqual([
    'advocate low high',
    'owner high high',
    'gatekeeper low low',
    'approver high low',
    'economicBuyer high low',
    'decisionMaker high high',
    'sponsor high -',
    'userBuyer low high',
    'technicalBuyer low -',
    'evaluator low -',
    'influencer low -',
    'coach low high',
    'champion low high',
  ]);
});

test('G6: of several names in one cell only what none of them denies', () => {
  expect(ratings(named('userBuyer', 'coach'))).toEqual(['authority low by role', 'involvement high by role']);
  expect(ratings(named('economicBuyer', 'technicalBuyer'))).toEqual(['involvement low by role']);
  expect(ratings(named('economicBuyer', 'coach'))).toEqual([]);
});

const heads = { code: 'heads', words: 'President' } as const;
const assists = { code: 'assists', words: 'Clerk' } as const;

test('G6 authority: role, then level, then title', () => {
  expect(ratings({ ...named('coach'), level: 'executive', titleRank: heads })).toEqual([
    'authority low by role',
    'involvement high by role',
  ]);
  expect(ratings({ level: 'staff', titleRank: heads })).toEqual(['authority low by level']);
  expect(ratings({ level: 'executive', titleRank: assists })).toEqual(['authority high by level']);
  expect(ratings({ level: 'middle', titleRank: heads })).toEqual(['authority high by title']);
  expect(ratings({ level: 'senior', titleRank: assists })).toEqual(['authority low by title']);
  expect(ratings({ level: 'senior' })).toEqual([]);
  // Two names that differ say nothing, and the next source speaks.
  expect(ratings({ ...named('economicBuyer', 'coach'), titleRank: heads })).toEqual([
    'authority high by title',
  ]);
});

test('G6, T1: a suggested rating beside one that stands gives the role', () => {
  const judged = judgedPerson('Ann', { authority: null, involvement: high, titleRank: heads });
  expect([judged.role, judged.decider, judged.authority]).toEqual(['owner', true, null]);
  expect(judgedPerson('Bo', { ...none, titleRank: heads }).role).toBeNull();
  expect(
    judgedPerson('Cy', { authority: null, unreadable: ['authority'], titleRank: heads }).role,
  ).toBeNull();
});

const said = <Code extends string>(codes: readonly Code[]) =>
  fc.constantFrom(...codes).map((code) => ({ code, words: code }));
const anyClues = fc.record({
  swot: fc.array(said(swotWords), { maxLength: 4 }),
  side: fc.option(said(sides)),
  response: fc.option(said(riskResponses)),
});
const anyRating = fc.option(fc.record({ level: fc.constantFrom(...levels), borderline: fc.boolean() }));

test('G6: suggestions never change a row whose rating stands', () => {
  const anyFactor = fc.record({
    clues: anyClues,
    direction: fc.constantFrom(null, ...directions),
    control: anyRating,
    category: fc.constantFrom(null, ...factorCategories),
  });
  fc.assert(
    fc.property(anyFactor, (given) => {
      const judged = judgeFactor(factor('x', 'reduce', given));
      const plain = judgeFactor(factor('x', 'reduce', { ...given, clues: noClues, category: null }));
      if (given.control === null) expect(plain.quadrant).toBeNull();
      else expect([judged.quadrant, judged.suggestions]).toEqual([plain.quadrant, []]);
    }),
  );
  const anyPerson = fc.record({
    authority: anyRating,
    involvement: anyRating,
    level: fc.constantFrom(null, ...personLevels),
    titleRank: fc.option(said(titleRanks)),
    namedRole: fc.constantFrom(null, ...roleNames.map((name) => nameRole([name], name))),
  });
  fc.assert(
    fc.property(anyPerson, (given) => {
      const judged = judgedPerson('Ann', given);
      for (const { key } of judged.suggestions) expect(given[key as 'authority']).toBeNull();
      if (given.authority !== null) expect(judged.decider).toBe(given.authority.level === 'high');
    }),
  );
});
