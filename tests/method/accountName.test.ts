// M2: a plan whose tables name no account is called by its profile; nothing but the name hangs on it.
import fc from 'fast-check';
import { analyse } from '../../src/method/analyse';
import type { ActionRecord, Answer, Plan } from '../../src/method/ground/plan';
import { emptyPlan } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { directorAccounts } from '../directors/accounts';
import { planOf } from './directorPlan';
import { asOf, answer, factor, goal, person, actionRecord } from './plans';

const viewpoint = { asOf, settings: defaultSettings };
const accountsOf = (plan: Partial<Plan>) => analyse({ ...emptyPlan, ...plan }, viewpoint).accounts;
const called = (name: string): Answer => answer('account', name);

const plan: Plan = {
  people: [person('Ada', { role: 'owner' }), person('Bo', { role: 'approver' })],
  factors: [factor('Good service', 'leverage'), factor('New rival', 'eliminate', { weight: 5 })],
  goals: [goal('Grow')],
};

test('M2: where no table names the account, the profile does', () => {
  expect(accountsOf({ ...plan, profile: [called(' Halm AG ')] }).map(({ account }) => account)).toEqual([
    'Halm AG',
  ]);
  expect(accountsOf({ profile: [called('Halm AG')] }).map(({ account }) => account)).toEqual(['Halm AG']);
});

test('M2: a blank name is none, and of two the first stands', () => {
  expect(accountsOf({ ...plan, profile: [called(' ')] })[0]!.account).toBeNull();
  expect(accountsOf({ ...plan, profile: [] })[0]!.account).toBeNull();
  expect(accountsOf({ ...plan, profile: [called('Halm'), called('Nord')] })[0]!.account).toBe('Halm');
});

test('M2: an account that a table names keeps that name, and several keep theirs', () => {
  const named = [factor('Good service', 'leverage', { account: 'Nord' })];
  const [one, ...others] = accountsOf({ ...plan, factors: named, profile: [called('Halm')] });
  expect([one!.account, others]).toEqual(['Nord', []]);
  const two = [person('Ada', { account: 'Nord' }), person('Bo', { account: 'Süd' })];
  expect(accountsOf({ people: two, profile: [called('Halm')] }).map(({ account }) => account)).toEqual([
    'Nord',
    'Süd',
  ]);
});

/** All that the analysis says, without the name. */
const unnamed = (given: Plan): string =>
  JSON.stringify(accountsOf(given), (key, value: unknown) => (key === 'account' ? null : value));

const rest: readonly Answer[] = [
  answer('vision', 'Half of their spindles by 2029'),
  answer('leadership', 'operations'),
  answer('state', 'open'),
];

test('M2, N1: the name changes nothing else, no action’s identity either', () => {
  fc.assert(
    fc.property(
      fc.subarray([...plan.people]),
      fc.subarray([...plan.factors]),
      fc.subarray([...plan.goals]),
      fc.option(fc.subarray([...rest], { minLength: 1 }), { nil: undefined }),
      fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
      (people, factors, goals, answers, name) => {
        const before = { people, factors, goals, ...(answers && { profile: answers }) };
        const after = { ...before, profile: [...(answers ?? []), called(name)] };
        expect(unnamed(after)).toBe(unnamed(before));
        expect(accountsOf(after)[0]!.account).toBe(name.trim());
      },
    ),
    { numRuns: 60 },
  );
});

test('N1: the rows that were written under one name are the account’s under another, and under none', () => {
  const [first] = accountsOf(plan);
  const taken = first!.actions.filter(({ from }) => from === 'Bo' || from === 'New rival');
  expect(taken.length).toBeGreaterThan(1);
  const rows = (account: string | null): readonly ActionRecord[] =>
    taken.map(({ id, from, source }) =>
      actionRecord(from, { id, from, source, account, owner: 'Kai', due: '2026-12-20' }),
    );
  const findingsOf = (profile: readonly Answer[], account: string | null) =>
    accountsOf({ ...plan, profile, actions: rows(account) })[0]!.findings.filter(({ rule }) => rule === 'N6');
  const whole = findingsOf([called('Halm')], 'Halm');
  expect(findingsOf([called('Halm AG')], 'Halm')).toEqual(whole);
  expect(findingsOf([called('Halm AG')], null)).toEqual(whole);
  expect(
    accountsOf({ ...plan, actions: rows('Halm') })[0]!.findings.filter(({ rule }) => rule === 'N6'),
  ).toEqual(whole);
});

test.each(directorAccounts.map((account) => [account.id, account] as const))(
  'M2, N1: a whole account of the corpus, %s, keeps all but its name',
  (_, account) => {
    const read = planOf(account);
    const after = { ...read, profile: [...(read.profile ?? []), called('Halm AG')] };
    expect(unnamed(after)).toBe(unnamed(read));
    expect(accountsOf(after).map((each) => each.account)).toEqual(['Halm AG']);
  },
);
