// N7, N1: what taking a line does to the actions, and how rows that were taken are known again.
import { analyse } from '../../../src/method/analyse';
import type { AccountAnalysis } from '../../../src/method/analysis';
import type { ActionRecord, Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { lineOfReason } from '../../../src/method/next/conditions';
import type { NextKind } from '../../../src/method/next/nextLine';
import { actionRecord, answer, asOf, criterion, factor, low, person } from '../plans';

const judge = (plan: Partial<Plan>, taking: readonly string[] = []): AccountAnalysis =>
  analyse(
    { people: [], factors: [], goals: [], ...plan },
    { asOf, settings: defaultSettings },
    { remembered: { decisions: [], adding: [], taking } },
  ).accounts[0]!;

const sound = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise', { weight: 3 }));
const people = [
  person('Ann', { role: 'owner', ownedBy: 'Kim' }),
  person('Zoe', { role: 'approver', contact: 'none', ownedBy: 'Lee' }),
];
const plan: Partial<Plan> = { people, factors: sound };

const lineOf = ({ next }: AccountAnalysis, kind: NextKind) => next.find((line) => line.kind === kind)!;
const unmet = (account: AccountAnalysis) => lineOf(account, 'unmet');
const actionOf = ({ actions }: AccountAnalysis, id: string | null) =>
  actions.find((action) => action.id === id);

/** The suggestion about Zoe as a row of the table. */
const rowOfZoe = (given: Partial<ActionRecord> = {}): ActionRecord => {
  const { id, from, source } = judge(plan).actions.find(
    ({ rule, from: name }) => rule === 'T7' && name === 'Zoe',
  )!;
  return actionRecord('Meet Zoe', { id, from, source, ...given });
};

test('N1: nobody takes anything: no action has an owner or a day', () => {
  const { actions } = judge(plan);
  expect(actions.filter(({ owner, due }) => owner !== '' || due !== null)).toEqual([]);
  expect(actions.filter(({ rule }) => rule === 'N7')).toEqual([]);
});

test('N7: a line that is taken is an action from its source, for whom and when it was proposed', () => {
  const before = unmet(judge(plan));
  expect(before).toMatchObject({ state: 'suggested', owner: 'Lee', takes: before.id });
  const after = judge(plan, [before.id]);
  expect(actionOf(after, before.id)).toMatchObject({
    rule: 'N7',
    source: 'People!Zoe',
    from: 'Zoe',
    owner: 'Lee',
    due: before.due,
  });
  expect(unmet(after).state).toBe('open');
});

test('N7: where a suggestion of the same source has a row, that is taken and none is added', () => {
  const held = { ...plan, actions: [rowOfZoe()] };
  const before = unmet(judge(held));
  expect(before.takes).toBe(rowOfZoe().id);
  const after = judge(held, [before.id]);
  expect(actionOf(after, rowOfZoe().id)).toMatchObject({ rule: 'T7', owner: 'Lee', due: before.due });
  expect(after.actions.filter(({ rule }) => rule === 'N7')).toEqual([]);
});

test.each<[string, Partial<ActionRecord>, boolean]>([
  ['is for somebody', { owner: 'Max' }, false],
  ['is for somebody and has a day', { owner: 'Max', due: '2026-12-20' }, false],
  ['has only a day', { due: '2026-12-20' }, true],
  ['says that it is for nobody', { owner: 'TBD' }, true],
])('N7: a row that %s', (_, given, takes) => {
  const line = unmet(judge({ ...plan, actions: [rowOfZoe(given)] }));
  expect(line.takes !== null).toBe(takes);
});

test('N7: nobody yet: the line is an action for nobody by that day, and can be taken once only', () => {
  const bare = { ...plan, people: people.map((each) => ({ ...each, ownedBy: '' })) };
  const before = unmet(judge(bare));
  expect(before).toMatchObject({ owner: '', state: 'suggested' });
  expect(actionOf(judge(bare, [before.id]), before.id)).toMatchObject({ owner: '', due: before.due });
  const row = actionRecord('Find out', { id: before.id, from: 'Zoe', source: 'People!Zoe', due: before.due });
  expect(unmet(judge({ ...bare, actions: [row] }))).toMatchObject({ takes: null, state: 'suggested' });
});

test('N1: a row whose line is no longer said stands as long as its source, with its words', () => {
  const { id } = unmet(judge(plan));
  const row = actionRecord('Get an introduction', { id, from: 'Zoe', source: 'People!Zoe', owner: 'Lee' });
  const met = [people[0]!, { ...people[1]!, contact: 'several' as const }];
  const later = judge({ ...plan, people: met, actions: [row] });
  expect(lineOf(later, 'unmet')).toBeUndefined();
  expect(actionOf(later, id)).toMatchObject({ advice: { rule: 'N7', words: 'Get an introduction' } });
  const gone = judge({ ...plan, people: [people[0]!], actions: [row] });
  expect(actionOf(gone, id)).toBeUndefined();
});

test('N7, A6: the first step to a better strategy is the action that its factor has anyway', () => {
  const complaint = factor('Two late deliveries and a complaint', 'eliminate', { weight: 5 });
  const factors = [...sound, complaint, factor('Budget', 'leverage', { weight: 3 })];
  const account = judge({ people: [people[0]!], factors });
  const ways = account.next.filter(({ kind }) => kind === 'way');
  expect(ways.map(({ id, rule }) => [id, rule])).toEqual([[expect.stringMatching(/^A9/), 'A6']]);
  for (const way of ways) {
    expect(actionOf(judge({ people: [people[0]!], factors }, [way.id]), way.takes)).toMatchObject({
      due: way.due,
      source: complaint.cell,
    });
  }
});

test('N7, R6: every condition has a line, of its own where none other speaks of it', () => {
  const accounts = [
    judge(plan),
    // Nothing but two factors: thin.
    judge({ people, factors: sound.slice(0, 2) }),
    // Care is asked for, and a rival is ahead.
    judge({
      people,
      factors: [
        ...sound.map((each) => ({ ...each, control: low })),
        factor('Old fault', 'eliminate', { weight: 5 }),
      ],
      criteria: [criterion('price', { ourRating: 3, ratings: [{ competitor: 'Brennan', rating: 5 }] })],
    }),
    // Hearsay.
    judge({ people, factors: sound.map((each) => ({ ...each, evidence: 'assumed' as const })) }),
    judge({ people: [], factors: sound, profile: [answer('owner', 'Kim')] }),
  ];
  const conditions = accounts.flatMap(({ going, next }) =>
    (going?.reasons ?? [])
      .filter(({ decision }) => decision !== 'go')
      .map((reason) => [reason.reason, lineOfReason(reason, next)?.kind ?? null] as const),
  );
  expect(conditions.filter(([, kind]) => kind === null)).toEqual([]);
  const kinds = Object.fromEntries(conditions);
  expect(kinds).toMatchObject({ behind: 'condition', cautious: 'condition' });
  // Of one talk with whoever introduces us, the line that comes first speaks of both.
  expect(['unmet', 'confirm']).toContain(kinds['withoutContact']);
});
