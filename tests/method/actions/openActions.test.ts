import { analyse } from '../../../src/method/analyse';
import { actionOfMove } from '../../../src/method/actions/moveActions';
import type { ActionRecord, Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { actionRecord, answer, asOf, factor, person } from '../plans';

const accountOf = (plan: Partial<Plan>) =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]!;
const uncoveredOf = (plan: Partial<Plan>) =>
  accountOf(plan)
    .findings.filter(({ rule, params }) => rule === 'N6' && !('names' in params))
    .map(({ severity, cells, params }) => [severity, cells, params] as const);

const people = [
  person('Ann', { role: 'owner', attitude: -1 }),
  person('Bob', { role: 'approver' }),
  person('Cho', { role: 'advocate', attitude: -3 }),
];
const factors = [
  factor('Price', 'reduce', { weight: 5 }),
  factor('Trial', 'maximise', { weight: 4 }),
  factor('Law', 'leverage', { weight: 3 }),
  factor('Old', 'eliminate', { weight: 5, status: 'resolved' }),
];

test('N6: owners and approvers, and factors of weight 4 and more, without an open action are a line each', () => {
  expect(uncoveredOf({ people, factors, actions: [] })).toStrictEqual([
    ['medium', ['People!Ann', 'People!Bob'], { kind: 'person', name: 'Ann', role: 'owner', late: false }],
    ['medium', ['Factors!Price', 'Factors!Trial'], { kind: 'factor', text: 'Price', weight: 5, late: false }],
  ]);
});

test('N6: without an action table it is silent', () => {
  expect(uncoveredOf({ people, factors })).toStrictEqual([]);
});

const cellsOf = (actions: readonly ActionRecord[]) =>
  uncoveredOf({ people, factors, actions }).flatMap(([, cells]) => cells);

test('N6: an open row of a suggestion covers its source, one that is done, dropped or gone does not', () => {
  const { actions } = accountOf({ people, factors });
  const row = (source: string, given: Partial<ActionRecord>) =>
    actionRecord(source, { id: actions.find((action) => action.source === source)!.id, ...given });
  const records = [
    row('People!Ann', { status: 'done' }),
    row('People!Bob', { owner: 'Ines' }),
    row('Factors!Price', { status: 'dropped' }),
    row('Factors!Trial', { gone: true }),
  ];
  expect(cellsOf(records)).toStrictEqual(['People!Ann', 'Factors!Price', 'Factors!Trial']);
});

test('N6: a move that was made an action covers its factor', () => {
  const move = actionOfMove(accountOf({ people, factors }), { move: 'soften', factor: 'Factors!Price' });
  expect(cellsOf([actionRecord('x', { id: move!.id, owner: 'Ines' })])).not.toContain('Factors!Price');
});

test('N6: a row of the user’s own covers what it says it comes from, however it is spaced and spelt', () => {
  const rows = [
    actionRecord('call', { from: ' ANN ', owner: 'Ines' }),
    actionRecord('offer', { from: 'price', due: asOf }),
  ];
  expect(cellsOf(rows)).toStrictEqual(['People!Bob', 'Factors!Trial']);
});

test('N6: once the sale is won factors need none, once it is lost nobody does', () => {
  const cells = (outcome: string) =>
    uncoveredOf({ people, factors, actions: [], profile: [answer('state', outcome)] }).flatMap(
      ([, each]) => each,
    );
  expect(cells('won')).toStrictEqual(['People!Ann', 'People!Bob']);
  expect(cells('lost')).toStrictEqual([]);
});

test('N6, M2: rows that name no account are seen by every one, and make none of their own', () => {
  const plan = {
    people: [
      person('Ann', { role: 'owner', account: 'Acme' }),
      person('Bob', { role: 'owner', account: 'Bolt' }),
    ],
    factors: [],
    goals: [],
    actions: [
      actionRecord('call', { from: 'Ann', owner: 'Ines' }),
      actionRecord('visit', { from: 'Bob', account: 'bolt ', owner: 'Ines' }),
      actionRecord('left', { from: 'Zed', account: 'Gone', owner: 'Ines' }),
    ],
  };
  const { accounts } = analyse(plan, { asOf, settings: defaultSettings });
  expect(accounts.map(({ account }) => account)).toStrictEqual(['Acme', 'Bolt']);
  expect(accounts.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'N6'))).toStrictEqual([]);
});

test.each([
  ['an owner', { owner: 'Ines' }, true],
  ['a day to come', { due: '2027-01-15' }, true],
  ['today as its day', { due: asOf }, true],
  ['neither', {}, false],
  ['a word for nobody as its owner', { owner: 'n/a' }, false],
  ['an owner, and its day has passed', { owner: 'Ines', due: '2026-11-01' }, false],
])('N6: an action with %s', (_, given, counts) => {
  const cells = cellsOf([actionRecord('call', { from: 'Ann', ...given })]);
  expect(!cells.includes('People!Ann')).toBe(counts);
});

test('N6: what was to be done and is overdue is told so, and not as if nobody had begun', () => {
  const lateOf = (action: ActionRecord) =>
    accountOf({ people, factors, actions: [action] }).findings.flatMap(({ cells, params }) =>
      'late' in params ? [[cells[0], params.late]] : [],
    );
  const late = lateOf(actionRecord('call', { from: 'Ann', owner: 'Ines', due: '2026-11-01' }));
  expect(late).toContainEqual(['People!Ann', true]);
  const unowned = lateOf(actionRecord('call', { from: 'Ann' }));
  expect(unowned).toContainEqual(['People!Ann', false]);
  const price = lateOf(actionRecord('offer', { from: 'Price', due: '2026-11-01' }));
  expect(price).toContainEqual(['Factors!Price', true]);
});

const idleOf = (actions: readonly ActionRecord[]) =>
  accountOf({ people, factors, actions }).findings.filter(
    ({ rule, params }) => rule === 'N6' && 'names' in params,
  );

test('N6: what is overdue is one line, with the first names; so is what has no owner', () => {
  const late = { due: '2026-11-01', owner: 'Ines' };
  const rows = [
    actionRecord('a', { from: 'Ann', ...late }),
    actionRecord('b', { from: 'Price', ...late }),
    actionRecord('call Jo', late),
    actionRecord('d', { from: 'Trial', ...late }),
    actionRecord('e', { from: 'Bob', due: '2027-01-15' }),
    actionRecord('f', { from: 'Law', due: '2026-11-01' }),
    actionRecord('g', { from: 'Old', status: 'done' }),
    actionRecord('h', { from: 'Zed', gone: true }),
  ];
  expect(idleOf(rows)).toStrictEqual([
    {
      rule: 'N6',
      severity: 'medium',
      cells: ['Actions!a', 'Actions!b', 'Actions!call Jo', 'Actions!d', 'Actions!f'],
      params: { kind: 'overdue', count: 5, names: ['Ann', 'Price', 'call Jo'] },
    },
    {
      rule: 'N6',
      severity: 'low',
      cells: ['Actions!e', 'Actions!f'],
      params: { kind: 'ownerless', count: 2, names: ['Bob', 'Law'] },
    },
  ]);
  expect(idleOf([actionRecord('a', { owner: 'Ines', due: asOf })])).toStrictEqual([]);
});
