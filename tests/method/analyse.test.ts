import fc from 'fast-check';
import { analyse } from '../../src/method/analyse';
import type { Plan } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import {
  contactDepths,
  directions,
  evidences,
  factorCategories,
  factorStatuses,
  individualNeeds,
  levels,
  roles,
} from '../../src/method/ground/words';
import { nameRole, roleNames } from '../../src/method/ground/roleNames';
import { asOf, factor, goal, high, low, person } from './plans';

const viewpoint = { asOf, settings: defaultSettings };
const accountsOf = (plan: Partial<Plan>) =>
  analyse({ people: [], factors: [], goals: [], ...plan }, viewpoint).accounts;
const outline = (plan: Partial<Plan>) =>
  accountsOf(plan).map(({ account, people, factors, goals }) => [
    account,
    [
      ...people.map(({ name }) => name),
      ...factors.map(({ text }) => text),
      ...goals.map(({ text }) => text),
    ].join(),
  ]);

const rating = fc.oneof(
  fc.constant(null),
  fc.record({ level: fc.constantFrom(...levels), borderline: fc.boolean() }),
);
const account = fc.constantFrom(null, '', 'Acme', 'ACME ', 'Zenit');
const anyPerson = fc.record({
  account,
  name: fc.constantFrom('Ann', 'Bo', 'Cy', ''),
  involvement: rating,
  authority: rating,
  namedRole: fc.constantFrom(null, ...roleNames.map((name) => nameRole([name], name))),
  attitude: fc.integer({ min: -3, max: 3 }),
  individualNeed: fc.constantFrom(null, ...individualNeeds),
  contact: fc.constantFrom(null, ...contactDepths),
  lastContact: fc.constantFrom(null, '2026-01-01', '2026-11-20', 'soon'),
});
const anyFactor = fc.record({
  account,
  category: fc.constantFrom(null, ...factorCategories),
  direction: fc.constantFrom(null, ...directions),
  control: rating,
  weight: fc.constantFrom(null, 0, 1, 2, 3, 4, 5),
  evidence: fc.constantFrom(...evidences),
  status: fc.constantFrom(...factorStatuses),
});
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  people: fc
    .array(anyPerson, { maxLength: 10 })
    .map((rows) => rows.map((row, index) => ({ ...person(row.name, row), cell: `People!A${index + 2}` }))),
  factors: fc
    .array(anyFactor, { maxLength: 12 })
    .map((rows) => rows.map((row, index) => factor(`A${index + 2}`, 'leverage', row))),
  goals: fc.array(account, { maxLength: 2 }).map((rows) => rows.map((each) => goal('Grow', each))),
});

test('P1: same plan, date and settings, same analysis, byte for byte', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const copy = JSON.parse(JSON.stringify(plan)) as Plan;
      expect(JSON.stringify(analyse(copy, viewpoint))).toBe(JSON.stringify(analyse(plan, viewpoint)));
    }),
  );
});

test('P1: the plan is left as it was, and the analysis survives JSON', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const before = JSON.stringify(plan);
      const analysis = analyse(plan, viewpoint);
      expect(JSON.stringify(plan)).toBe(before);
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    }),
  );
});

test('M2: everyone and every factor is in exactly one account', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const accounts = accountsOf(plan);
      const cells = accounts.flatMap(({ people, factors }) =>
        [...people, ...factors].map(({ cell }) => cell),
      );
      expect([...cells].sort()).toEqual([...plan.people, ...plan.factors].map(({ cell }) => cell).sort());
      expect(accounts.flatMap(({ goals }) => goals).length).toBe(plan.goals.length);
    }),
  );
});

test('T1: everyone with both ratings, their own or suggested, has exactly one role, everyone else none', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const each of accountsOf(plan).flatMap(({ people }) => people)) {
        const isKnown = (key: 'involvement' | 'authority'): boolean =>
          each[key] !== null || each.suggestions.some((suggestion) => suggestion.key === key);
        const isRated = isKnown('involvement') && isKnown('authority');
        expect(roles.filter((role) => role === each.role).length).toBe(isRated ? 1 : 0);
      }
    }),
  );
});

test('N1: there is a suggestion per role, per open factor that weighs something and per move, each identity once in the workbook', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const accounts = accountsOf(plan);
      for (const { people, factors, strategy, going, actions } of accounts) {
        const { macro, standing } = strategy;
        // A10: of a strategy that can be relied on, and of a stop.
        const isTold = standing === 'firm' || standing === 'fair' || going?.decision === 'stopAndRethink';
        const moves = macro === null || !isTold ? 0 : macro === 'rethink' ? 4 : 3;
        const sources =
          people.filter(({ role }) => role !== null).length +
          factors.filter(({ status, weight }) => status === 'open' && weight !== 0).length;
        expect(actions.length).toBe(moves + sources);
      }
      const ids = accounts.flatMap(({ actions }) => actions.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('M2: accounts in the order in which people, then factors, then goals name them', () => {
  const plan = {
    people: [person('Ann', { account: 'Zenit' }), person('Bo', { account: 'Acme' })],
    factors: [
      factor('price', 'reduce', { account: 'Nord' }),
      factor('trust', 'maximise', { account: 'Acme' }),
    ],
    goals: [goal('Grow', 'Zenit')],
  };
  expect(outline(plan)).toEqual([
    ['Zenit', 'Ann,Grow'],
    ['Acme', 'Bo,trust'],
    ['Nord', 'price'],
  ]);
});

test('M2: account names are compared without case, width and outer spaces; the first writing is shown', () => {
  const people = [person('Ann', { account: ' Acme' }), person('Bo', { account: 'ＡＣＭＥ ' })];
  expect(outline({ people })).toEqual([['Acme', 'Ann,Bo']]);
});

test('M2: rows without an account are an account of their own beside others', () => {
  const people = [person('Ann', { account: 'Acme' }), person('Bo'), person('Cy', { account: '  ' })];
  expect(outline({ people, factors: [factor('price', 'reduce', { account: 'Acme' })] })).toEqual([
    ['Acme', 'Ann,price'],
    [null, 'Bo,Cy'],
  ]);
});

test('M2: a table that names no account belongs to the only one that the others name', () => {
  const people = [person('Ann', { account: 'Acme' })];
  const factors = [factor('price', 'reduce')];
  expect(outline({ people, factors, goals: [goal('Grow')] })).toEqual([['Acme', 'Ann,price,Grow']]);
  expect(outline({ people: [...people, person('Bo', { account: 'Zenit' })], factors })).toEqual([
    ['Acme', 'Ann'],
    ['Zenit', 'Bo'],
    [null, 'price'],
  ]);
});

test('M2: an empty plan is one account without a verdict', () => {
  expect(accountsOf({})).toMatchObject([
    { account: null, strategy: { macro: null }, coverage: null, findings: [], actions: [] },
  ]);
});

test('M2: each account has its own verdict, findings and suggestions', () => {
  const [acme, zenit] = accountsOf({
    people: [
      person('Ann', { account: 'Acme', role: 'owner' }),
      person('Bo', { account: 'Zenit', role: 'approver' }),
    ],
    factors: [
      factor('price', 'reduce', { account: 'Acme' }),
      factor('trust', 'maximise', { account: 'Zenit' }),
    ],
  });
  expect(acme!.strategy.macro).toBe('rethink');
  expect(zenit!.strategy.macro).toBe('moveFast');
  expect(acme!.findings.map(({ rule }) => rule)).toEqual(['T6b', 'T6c', 'R3']);
  expect(zenit!.findings.map(({ rule }) => rule)).toEqual(['T6a', 'T6c', 'R3', 'R3']);
  expect(acme!.actions.every((action) => action.account === 'Acme')).toBe(true);
});

test('R2: an account tells which categories nobody has looked at', () => {
  const given = [
    factor('price', 'reduce', { category: 'terms' }),
    factor('trust', 'maximise', { category: 'history' }),
  ];
  expect(accountsOf({ factors: given })[0]!.unseenCategories).toEqual([
    'offering',
    'competition',
    'seller',
    'culture',
    'timing',
  ]);
});

test('P1: the analysis names its rule version and its date', () => {
  expect(analyse({ people: [], factors: [], goals: [] }, viewpoint)).toMatchObject({
    ruleVersion: '2',
    asOf,
  });
});

test('G3: an unclassified row is kept, and stops no other', () => {
  const [only] = accountsOf({
    people: [person('Ann', { authority: null }), person('Bo', { involvement: low, authority: high })],
    factors: [factor('price', 'reduce', { direction: null }), factor('trust', 'maximise')],
  });
  expect(only!.people.map(({ role }) => role)).toEqual([null, 'approver']);
  expect(only!.factors.map(({ quadrant }) => quadrant)).toEqual([null, 'maximise']);
  expect(only!.strategy.macro).toBe('moveFast');
});
