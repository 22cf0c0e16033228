import fc from 'fast-check';
import { noClues, riskResponses } from '../../src/method/ground/clues';
import type { MissingItem } from '../../src/method/missingInformation';
import { judgeFactor } from '../../src/method/factors/factors';
import { findMissing } from '../../src/method/missing';
import type { Factor, Goal, Person } from '../../src/method/ground/plan';
import { assembleStrategy } from '../../src/method/strategy/strategy';
import { defaultSettings } from '../../src/method/ground/settings';
import { suggestControl } from '../../src/method/reading/suggestions';
import {
  directions,
  evidences,
  type Direction,
  factorCategories,
  factorStatuses,
} from '../../src/method/ground/words';
import { asOf, factor, goal, high, judgedPerson, low, person } from './plans';

interface Given {
  readonly people?: readonly Person[];
  readonly factors?: readonly Factor[];
  readonly goals?: readonly Goal[];
}

function find({ people = [], factors = [], goals = [] }: Given) {
  const judged = factors.map(judgeFactor);
  const sums = assembleStrategy(judged, defaultSettings, 'verdict');
  const all = findMissing({
    people: people.map(({ name, ...given }) => judgedPerson(name, given)),
    factors: judged,
    goals,
    chain: [],
    sums,
    criteria: null,
    viewpoint: { asOf, settings: defaultSettings },
  });
  return all.map(({ what, name, effect }) => [what, name, effect].join(' '));
}

/** Of a category that suggests no control (G6). */
const categorised = (text: string, ...given: readonly [Parameters<typeof factor>[1], Partial<Factor>?]) =>
  factor(text, given[0], { category: 'competition', ...given[1] });
/** Persevere, 6 of 6 against nothing elsewhere: no single unknown of weight 5 turns it. */
const sure = [
  categorised('one', 'maximise', { weight: 5 }),
  categorised('two', 'maximise', { weight: 5 }),
  categorised('three', 'eliminate', { weight: 5 }),
  categorised('four', 'eliminate', { weight: 5 }),
];

test('R5: where everything is known, nothing is missing', () => {
  const goals = [{ ...goal('Grow'), measure: 'revenue', baseline: 1, target: 2, due: '2027-12-31' }];
  expect(find({ people: [person('Ann')], factors: sure, goals })).toEqual([]);
});

test('R5: a rating that could turn the verdict stands before one that could not', () => {
  const light = categorised('light', 'reduce', { control: null, weight: 1 });
  const heavy = categorised('heavy', 'reduce', { control: null, weight: null });
  expect(find({ factors: [...sure.slice(0, 1), ...sure.slice(2, 3), light] })).toEqual([
    'control light sums',
  ]);
  const close = [categorised('a', 'maximise'), categorised('b', 'eliminate', { weight: 1 })];
  expect(find({ factors: [light, ...close, heavy] })).toEqual([
    'control heavy verdict',
    'weight heavy verdict',
    'control light verdict',
  ]);
});

test('R5: an assumed weight and an assumption, each by whether another value turns the verdict', () => {
  const assumed = { weightAssumed: true, evidence: 'assumed' } as const;
  expect(find({ factors: [...sure, categorised('x', 'maximise', assumed)] })).toEqual([
    'weight x confidence',
    'evidence x confidence',
  ]);
  const turning = [
    categorised('a', 'maximise'),
    categorised('b', 'leverage'),
    categorised('c', 'reduce', { weight: 2 }),
  ];
  expect(find({ factors: [...turning, categorised('d', 'maximise', { ...assumed, weight: 1 })] })).toEqual([
    'weight d confidence',
    'evidence d confidence',
  ]);
  expect(find({ factors: [...turning.slice(1), categorised('d', 'maximise', assumed)] })).toEqual([
    'weight d verdict',
    'evidence d verdict',
  ]);
});

test('R5, A7: an assumption behind the difference to the confirmed verdict could turn it', () => {
  const factors = [
    categorised('a', 'maximise', { weight: 5 }),
    categorised('b', 'leverage', { weight: 1 }),
    categorised('c', 'eliminate', { weight: 2, evidence: 'assumed' }),
    categorised('d', 'eliminate', { weight: 2, evidence: 'assumed' }),
  ];
  expect(find({ factors })).toEqual(['evidence c verdict', 'evidence d confidence']);
});

test('R5: of people, those who decide come first', () => {
  const people = [
    person('Gus', { role: 'gatekeeper', attitudeKnown: false, individualNeed: null }),
    person('Ada', { role: 'advocate', contact: null, organisationalNeed: null }),
    person('Pia', { role: 'approver', individualNeed: null, attitudeKnown: false }),
    person('Olga', { role: 'owner', authority: null }),
    person('Max', { role: 'approver', influencedBy: ['Ada'] }),
  ];
  expect(find({ people })).toEqual([
    'authority Olga role',
    'attitude Pia gaps',
    'influencedBy Pia gaps',
    'contact Ada coverage',
    'individualNeed Pia advice',
    'organisationalNeed Ada advice',
    'attitude Gus advice',
    'individualNeed Gus advice',
  ]);
});

test('R5: what no row of a table has is one entry, apart from what could turn the verdict', () => {
  const people = ['Ann', 'Bo'].map((name) => person(name, { contact: null, individualNeed: null }));
  const factors = sure.map((each) => ({ ...each, category: null, evidence: 'assumed' as const }));
  expect(find({ people, factors })).toEqual([
    'evidence one verdict',
    'evidence three verdict',
    'contact  coverage',
    'evidence  confidence',
    'category  advice',
    'individualNeed  advice',
  ]);
});

test('R5: an entry for all rows has the greatest effect that it has for any of them', () => {
  const people = ['gatekeeper', 'owner'] as const;
  const unknown = people.map((role) => person(role, { role, attitudeKnown: false }));
  expect(find({ people: unknown })).toEqual(['attitude  gaps']);
});

test('R5: whom approvers listen to is one entry where none of them says it', () => {
  const people = ['Pia', 'Max'].map((name) => person(name, { role: 'approver' }));
  expect(find({ people: [...people, person('Ada', { influencedBy: ['Pia'] })] })).toEqual([
    'influencedBy  gaps',
  ]);
});

test('R5: resolved factors and those of weight 0 miss nothing', () => {
  const none = { direction: null, control: null, category: null } as const;
  const factors = [
    ...sure,
    factor('done', 'reduce', { ...none, status: 'resolved' }),
    factor('out', 'reduce', { ...none, weight: 0 }),
  ];
  expect(find({ factors })).toEqual([]);
});

test('R5: a goal that cannot be checked', () => {
  expect(find({ goals: [goal('Grow')] })).toEqual([
    'measure Grow goal',
    'baseline Grow goal',
    'target Grow goal',
    'due Grow goal',
  ]);
});

const anyFactors = fc.array(
  fc.record({
    direction: fc.constantFrom(null, ...directions),
    control: fc.constantFrom(null, high, low),
    weight: fc.constantFrom(null, 0, 1, 2, 3, 5),
    weightAssumed: fc.boolean(),
    evidence: fc.constantFrom(...evidences),
    status: fc.constantFrom(factorStatuses[0], factorStatuses[0], factorStatuses[1]),
  }),
  { maxLength: 7 },
);

const named = (rows: readonly Partial<Factor>[]) =>
  rows.map((row, index) => factor(`f${index}`, 'leverage', { ...row, category: 'competition' }));

const verdictOf = (factors: readonly Factor[]) =>
  assembleStrategy(factors.map(judgeFactor), defaultSettings, 'verdict');

/** Every value that the item, and what it takes to place the factor, could have, tried on the rows themselves. */
function turnsByTrial(factors: readonly Factor[], at: number, what: MissingItem): boolean {
  const given = factors[at]!;
  const { macro, confirmedOnly } = verdictOf(factors);
  const isOther = (changed: Partial<Factor>) =>
    verdictOf(factors.map((each, index) => (index === at ? { ...each, ...changed } : each))).macro !== macro;
  if (what === 'evidence')
    return isOther({ weight: 0 }) || confirmedOnly.differsBecauseOf.includes(given.cell);
  // A suggested control (G6) is taken as it counts, but where it is asked about.
  const isOpen = (direction: Direction): boolean =>
    given.control === null && (what === 'control' || suggestControl({ ...given, direction }) === null);
  const weights = what === 'weight' || given.weight === null ? [1, 2, 3, 4, 5] : [given.weight];
  return weights.some((weight) =>
    (given.direction === null ? directions : [given.direction]).some((direction) =>
      (isOpen(direction) ? [high, low] : [given.control]).some((control) =>
        isOther({ weight, direction, control }),
      ),
    ),
  );
}

test('R5: what could turn the verdict is what does, tried on the rows themselves', () => {
  fc.assert(
    fc.property(anyFactors, (rows) => {
      const factors = named(rows);
      for (const entry of find({ factors })) {
        const [what = '', name = '', effect] = entry.split(' ');
        if (name === '') continue;
        const turns = turnsByTrial(factors, Number(name.slice(1)), what as MissingItem);
        expect([entry, turns]).toEqual([entry, effect === 'verdict']);
      }
    }),
  );
});

test('R5, G6: a suggested rating is asked about, by what another would change', () => {
  const clues = { ...noClues, swot: [{ code: 'weakness', words: 'W' } as const] };
  const suggested = categorised('said', 'reduce', { control: null, clues, weight: 1 });
  const judged = [...sure, suggested].map(judgeFactor);
  const [entry, ...others] = findMissing({
    people: [],
    factors: judged,
    goals: [],
    chain: [],
    sums: assembleStrategy(judged, defaultSettings, 'verdict'),
    criteria: null,
    viewpoint: { asOf, settings: defaultSettings },
  });
  expect(others).toEqual([]);
  expect([entry?.what, entry?.name, entry?.effect]).toEqual(['control', 'said', 'confidence']);
  expect(entry?.suggestions).toEqual([
    { key: 'control', level: 'high', reason: { source: 'swot', words: 'W' } },
  ]);
  // Low, it would be in another quadrant, and that would be another strategy.
  const turning = [
    categorised('a', 'maximise', { weight: 3 }),
    categorised('b', 'eliminate', { weight: 1 }),
    { ...suggested, weight: 2 },
  ];
  expect(find({ factors: turning })).toEqual(['control said verdict']);
});

const anyWords = fc.record({
  category: fc.constantFrom(...factorCategories),
  clues: fc.constantFrom(
    noClues,
    ...riskResponses.map((code) => ({ ...noClues, response: { code, words: code } })),
  ),
});

test('R5, G6: what could turn the verdict, where words suggest control, is what does, tried on the rows themselves', () => {
  fc.assert(
    fc.property(anyFactors, fc.array(anyWords, { minLength: 7 }), (rows, words) => {
      const factors = named(rows).map((each, index) => ({ ...each, ...words[index]! }));
      for (const entry of find({ factors })) {
        const [what = '', name = '', effect] = entry.split(' ');
        if (name === '') continue;
        const turns = turnsByTrial(factors, Number(name.slice(1)), what as MissingItem);
        expect([entry, turns]).toEqual([entry, effect === 'verdict']);
      }
    }),
  );
});

test('R5, G6: what words would suggest against us narrows what a direction could change', () => {
  const sums = [
    categorised('a', 'leverage', { weight: 5 }),
    categorised('b', 'reduce', { weight: 4 }),
    categorised('c', 'eliminate', { weight: 3 }),
  ];
  const open = { direction: null, control: null, weight: 2 } as const;
  const clues = { ...noClues, response: { code: 'accept', words: 'Accept' } as const };
  const factors = [
    ...sums,
    categorised('any', 'reduce', open),
    categorised('accepted', 'reduce', { ...open, clues }),
  ];
  // Against us and in our hands, it would bring the eliminated before the reduced; accepted, it is not in our hands.
  expect(find({ factors }).filter((entry) => entry.startsWith('direction'))).toEqual([
    'direction any verdict',
    'direction accepted sums',
  ]);
});

test('R5, G6: rows of which words suggest all are asked about together', () => {
  const title = { code: 'heads', words: 'Owner' } as const;
  const people = ['Ann', 'Bo'].map((name) =>
    person(name, { role: 'owner', authority: null, titleRank: title }),
  );
  const judged = people.map(({ name, ...given }) => judgedPerson(name, given));
  const sums = assembleStrategy([], defaultSettings, 'verdict');
  const [entry] = findMissing({
    people: judged,
    factors: [],
    goals: [],
    chain: [],
    sums,
    criteria: null,
    viewpoint: { asOf, settings: defaultSettings },
  });
  expect([entry?.what, entry?.name, entry?.suggestions.length]).toEqual(['authority', '', 2]);
});

test('R5: row order changes only the order of equals', () => {
  fc.assert(
    fc.property(anyFactors, (rows) => {
      const factors = named(rows).map((each) => ({ ...each, evidence: 'confirmed' as const }));
      expect([...find({ factors: [...factors].reverse() })].sort()).toEqual([...find({ factors })].sort());
    }),
  );
});

test('R5: 10,000 rows are ranked, each with its own entry', () => {
  const factors = Array.from({ length: 10_000 }, (_, row) =>
    categorised(`f${row}`, 'reduce', row === 0 ? {} : { control: null, weight: 1 + (row % 5) }),
  );
  expect(find({ factors })).toHaveLength(9_999);
});
