import fc from 'fast-check';
import { analyse } from '../../../src/method/analyse';
import { goOn, type GoingGrounds } from '../../../src/method/strategy/going';
import type { Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import {
  goingDecisions,
  macroStrategies,
  positions,
  standings,
  type Position,
} from '../../../src/method/ground/words';
import { asOf, criterion, factor, person } from '../plans';

/** Nothing speaks against going on. */
const sound: GoingGrounds = {
  strategy: { macro: 'persevere', standing: 'fair' },
  coverage: 0.5,
  criteria: null,
};
const decide = (given: Partial<GoingGrounds>) => {
  const { decision, reasons } = goOn({ ...sound, ...given }, defaultSettings);
  return [decision, ...reasons.map(({ reason }) => reason)];
};
const criteria = (position: Position | null, redFlags: readonly string[] = []) => ({
  criteria: { comparison: position && { position, competitor: 'Brennan' }, redFlags },
});

test('R6: go, and why', () => {
  expect(goOn(sound, defaultSettings)).toEqual({
    decision: 'go',
    reasons: [
      { reason: 'strategy', decision: 'go', cells: [], params: { macro: 'persevere' } },
      { reason: 'sure', decision: 'go', cells: [], params: { standing: 'fair' } },
      { reason: 'coverage', decision: 'go', cells: [], params: { coverage: 0.5 } },
    ],
  });
});

test.each([
  ['rethink', 'stopAndRethink', 'rethink'],
  ['proceedWithCare', 'goWithConditions', 'cautious'],
  ['takeARisk', 'goWithConditions', 'cautious'],
  ['sellThrough', 'go', 'strategy'],
  ['persevere', 'go', 'strategy'],
  ['moveFast', 'go', 'strategy'],
] as const)('R6: %s means %s', (macro, decision, reason) => {
  const [decided, first] = decide({ strategy: { macro, standing: 'firm' } });
  expect([decided, first]).toEqual([decision, reason]);
});

test.each([
  ['firm', 'go'],
  ['fair', 'go'],
  ['fragile', 'goWithConditions'],
  ['tied', 'goWithConditions'],
  ['thin', 'goWithConditions'],
] as const)('R6: a strategy that stands %s means %s', (standing, decision) => {
  expect(decide({ strategy: { macro: 'moveFast', standing } })[0]).toBe(decision);
});

test('R6: no strategy, coverage unknown and coverage under the limit are conditions', () => {
  expect(decide({ strategy: { macro: null, standing: null } })).toEqual(['goWithConditions', 'noVerdict']);
  expect(decide({ coverage: null })).toEqual(['goWithConditions', 'coverageUnknown']);
  expect(decide({ coverage: 0.49 })).toEqual(['goWithConditions', 'coverageLow']);
});

test('R6: a red flag or being behind is a condition, both together are a stop', () => {
  const redFlags = ['Criteria!A3'];
  expect(decide(criteria(null, redFlags))).toEqual(['goWithConditions', 'redFlags']);
  expect(decide(criteria('level', redFlags))).toEqual(['goWithConditions', 'redFlags']);
  expect(decide(criteria('behind'))).toEqual(['goWithConditions', 'behind']);
  expect(decide(criteria('behind', redFlags))).toEqual(['stopAndRethink', 'flagsAndBehind']);
});

test('R6: of buying criteria, what speaks for going on is said too', () => {
  expect(decide(criteria('ahead'))).toEqual(['go', 'strategy', 'sure', 'position', 'noFlags', 'coverage']);
});

test('R6: a stop names the conditions that hold besides', () => {
  const given = { strategy: { macro: 'rethink', standing: 'thin' }, coverage: null } as const;
  expect(decide({ ...given, ...criteria('behind') })).toEqual([
    'stopAndRethink',
    'rethink',
    'unsure',
    'behind',
    'coverageUnknown',
  ]);
});

test('R6: the limit of coverage is a setting', () => {
  expect(goOn(sound, { goCoverage: 0.6 }).reasons).toEqual([
    {
      reason: 'coverageLow',
      decision: 'goWithConditions',
      cells: [],
      params: { coverage: 0.5, limit: 0.6 },
    },
  ]);
});

const judge = (plan: Partial<Plan>) => {
  const all: Plan = { people: [], factors: [], goals: [], ...plan };
  return analyse(all, { asOf, settings: defaultSettings }).accounts.map(({ going }) => going);
};
const four = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise', { weight: 5 }));

test('R6: a whole account, with and without buying criteria', () => {
  const people = [person('Ann', { role: 'owner' })];
  expect(judge({ people, factors: four }).map(({ decision }) => decision)).toEqual(['go']);
  const ratings = [{ competitor: 'Brennan', rating: 5 }];
  const rows = [criterion('service', { ourRating: 2, ratings })];
  const [stopped] = judge({ people, factors: four, criteria: rows });
  expect(stopped).toEqual({
    decision: 'stopAndRethink',
    reasons: [
      {
        reason: 'flagsAndBehind',
        decision: 'stopAndRethink',
        cells: ['Criteria!service'],
        params: { count: 1, competitor: 'Brennan' },
      },
    ],
  });
});

test('R6: where contact is said of nobody, coverage is not known', () => {
  const people = [person('Ann', { role: 'owner', contact: null })];
  const [going] = judge({ people, factors: four });
  expect(going?.reasons.map(({ reason }) => reason)).toEqual(['coverageUnknown']);
});

test('R6: with nothing at all there are conditions', () => {
  const [going] = judge({});
  expect([going?.decision, going?.reasons.map(({ reason }) => reason)]).toEqual([
    'goWithConditions',
    ['noVerdict', 'coverageUnknown'],
  ]);
});

const anyGrounds: fc.Arbitrary<GoingGrounds> = fc.record({
  strategy: fc.record({
    macro: fc.constantFrom(null, ...macroStrategies),
    standing: fc.constantFrom(null, ...standings),
  }),
  coverage: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  criteria: fc.option(
    fc.record({
      comparison: fc.option(
        fc.record({ position: fc.constantFrom(...positions), competitor: fc.constant('Brennan') }),
      ),
      redFlags: fc.array(fc.constant('Criteria!A3'), { maxLength: 3 }),
    }),
  ),
});

test('R6: there is always a reason for the decision, and none for going on where we do not', () => {
  fc.assert(
    fc.property(anyGrounds, (grounds) => {
      const { decision, reasons } = goOn(grounds, defaultSettings);
      expect(reasons[0]?.decision).toBe(decision);
      const serious = reasons.map((each) => goingDecisions.indexOf(each.decision));
      expect(serious).toEqual([...serious].sort((one, other) => other - one));
      expect(decision === 'go' || !serious.includes(0)).toBe(true);
    }),
  );
});
