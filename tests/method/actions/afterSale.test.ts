import { analyse } from '../../../src/method/analyse';
import type { Goal, Person, Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';
import { answer, asOf, goal, person } from '../plans';

const accountOf = (plan: Partial<Plan>) =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]!;
const won = [answer('state', 'won')];
const touchesOf = (people: readonly Person[]) =>
  accountOf({ people, profile: won }).nextSteps.afterSale?.touches.map(({ name, last, due, overdue }) => {
    return { name, last, due, overdue };
  });

test('N5: whoever decided or helped and is in contact with us is met again before the contact goes stale', () => {
  const touches = touchesOf([
    person('Ann', { role: 'owner', lastContact: '2026-11-01' }),
    person('Bob', { role: 'advocate', lastContact: '2026-08-01' }),
    person('Cho', { role: 'approver', contact: 'none' }),
    person('Dan', { role: 'gatekeeper', contact: 'brief', lastContact: '2026-11-20' }),
    person('Eva', { role: 'gatekeeper', attitude: 1, lastContact: '2026-11-20' }),
    person('Fay', { role: 'approver', lastContact: '2026-09-01' }),
  ]);
  expect(touches).toStrictEqual([
    { name: 'Fay', last: '2026-09-01', due: '2026-10-31', overdue: true },
    { name: 'Ann', last: '2026-11-01', due: '2026-12-31', overdue: false },
    { name: 'Bob', last: '2026-08-01', due: '2026-10-30', overdue: true },
    { name: 'Eva', last: '2026-11-20', due: '2027-02-18', overdue: false },
  ]);
});

test('N5: at most five, those who decide first', () => {
  const advocates = ['a', 'b', 'c', 'd'].map((name) => person(name, { lastContact: '2026-01-01' }));
  const deciders = ['e', 'f', 'g'].map((name) => person(name, { role: 'owner', lastContact: '2026-11-20' }));
  const names = touchesOf([...advocates, ...deciders])?.map(({ name }) => name);
  expect(names).toEqual(['e', 'f', 'g', 'a', 'b']);
});

test('N5: a contact without a date is due now; a person without a role has the limit of those', () => {
  const touches = touchesOf([
    person('Ann', { authority: null, attitude: 2, lastContact: '2026-11-01' }),
    person('Bob', { role: 'advocate' }),
  ]);
  expect(touches).toStrictEqual([
    { name: 'Bob', last: null, due: null, overdue: true },
    { name: 'Ann', last: '2026-11-01', due: '2027-01-30', overdue: false },
  ]);
});

test('N5: a day that has passed is said to be overdue, in both languages', () => {
  const people = [person('Bob', { role: 'owner', lastContact: '2026-09-01' })];
  const [first] = accountOf({ people, profile: won }).actions;
  expect(en.advice.suggest(first!.advice, 'Bob').action).toBe(
    'See Bob now (overdue since 31 Oct 2026): ask what it has brought to their own results.',
  );
  expect(zhCN.advice.suggest(first!.advice, '鲍勃').action).toBe(
    '现在就（原定2026年10月31日，已过期）回访鲍勃：问问用下来对业绩有什么帮助。',
  );
});

test('N5: due on the day itself is not overdue yet', () => {
  const [touch] = touchesOf([person('Ann', { role: 'owner', lastContact: '2026-09-24' })]) ?? [];
  expect(touch).toStrictEqual({ name: 'Ann', last: '2026-09-24', due: asOf, overdue: false });
});

test('N5: next touches, then the next rung are suggested; what T7 says comes after them while a goal is open', () => {
  const people = [person('Ann', { role: 'owner', lastContact: '2026-11-01' })];
  const profile = [...won, answer('ladderToday', 'productSeller')];
  const said = (goals: readonly Goal[]) =>
    accountOf({ people, profile, goals }).actions.map(({ rule, source, advice }) => [rule, source, advice]);
  const ofSale = [
    ['N5', 'People!Ann', { rule: 'N5', kind: 'touch', role: 'owner', due: '2026-12-31', overdue: false }],
    ['N5', '', { rule: 'N5', kind: 'rung', rung: 'needSeller' }],
  ];
  expect(said([])).toStrictEqual(ofSale);
  expect(said([goal('Second line')])).toStrictEqual([
    ...ofSale,
    ['T7', 'People!Ann', { rule: 'T7', role: 'owner', band: 'neutral', need: 'power', proof: 'financial' }],
  ]);
});

test('N5: a touch keeps its identity when its date or its place changes, a rung is another one each time', () => {
  const idsOf = (given: Partial<Person>, rung: string) =>
    accountOf({
      people: [person('Bob', { contact: 'none' }), person('Ann', { role: 'owner', ...given })],
      profile: [...won, answer('ladderToday', rung)],
    })
      .actions.filter(({ rule }) => rule === 'N5')
      .map(({ id, from }) => [from, id] as const);
  const before = new Map(idsOf({ lastContact: '2026-06-01' }, 'visitor'));
  const after = new Map(idsOf({ cell: 'People!B99', lastContact: '2026-11-20' }, 'priceSeller'));
  expect(after.get('Ann')).toBe(before.get('Ann'));
  expect(before.get('Ann')).toMatch(/^N5:/);
  expect(before.get('')).toMatch(/^N5rung:/);
  expect(after.get('')).not.toBe(before.get(''));
});

test('N5: an open sale, a lost one and one of which nothing is said have none of it', () => {
  const people = [person('Ann', { role: 'owner' })];
  for (const profile of [[answer('state', 'open')], [answer('state', 'lost')], []]) {
    const { nextSteps, actions } = accountOf({ people, profile });
    expect(nextSteps.afterSale).toBeNull();
    expect(actions.filter(({ rule }) => rule === 'N5')).toStrictEqual([]);
  }
});
