// N1: which suggestions have a row in the action table, and in which order.
import { analyse } from '../../../src/method/analyse';
import { actionOfMove } from '../../../src/method/actions/moveActions';
import { suggestionsInTable } from '../../../src/method/actions/inTable';
import type { SuggestedAction } from '../../../src/method/actions/suggestedAction';
import type { ActionStatus } from '../../../src/method/ground/words';
import { defaultSettings } from '../../../src/method/ground/settings';
import { answer, asOf, factor, person } from '../plans';

const suggestion = (id: string, given: Partial<SuggestedAction> = {}): SuggestedAction => ({
  id,
  rule: 'A9',
  account: null,
  source: `Factors!${id}`,
  from: id,
  advice: { rule: 'A9', topic: null, quadrant: 'reduce', people: [] },
  owner: '',
  due: null,
  status: 'open',
  ...given,
});
const ids = (actions: readonly SuggestedAction[]): string => actions.map(({ id }) => id).join(' ');
const listed = (text: string): readonly SuggestedAction[] => text.split(' ').map((id) => suggestion(id));
const standing = (given: Readonly<Record<string, ActionStatus>>) => new Map(Object.entries(given));

test('N1: of a new table the first suggestions get rows, as many as there is room for', () => {
  expect(ids(suggestionsInTable(listed('a b c d'), standing({}), 3))).toBe('a b c');
  expect(ids(suggestionsInTable(listed('a b'), standing({}), 3))).toBe('a b');
});

test('N1: fifteen, where the company says nothing else', () => {
  expect(defaultSettings.mostSuggestedActions).toBe(15);
});

test('N1: a row stays while its source stands, however far down its suggestion is, and takes its place', () => {
  expect(ids(suggestionsInTable(listed('a b c d'), standing({ d: 'open' }), 3))).toBe('a b d');
  const all = { a: 'open', b: 'open', c: 'open', d: 'open' } as const;
  expect(ids(suggestionsInTable(listed('a b c d e'), standing(all), 2))).toBe('a b c d');
});

test('N1: what is done or dropped makes room for the next', () => {
  const rows = standing({ a: 'done', b: 'dropped', c: 'open' });
  expect(ids(suggestionsInTable(listed('a b c d e f'), rows, 2))).toBe('a b c d');
});

test('N1, A6: the moves that the user made actions come on top of that', () => {
  const move = suggestion('move', { rule: 'A6', advice: { rule: 'A6', move: 'soften' } });
  const actions = [...listed('a b'), move, ...listed('c')];
  expect(ids(suggestionsInTable(actions, standing({}), 2))).toBe('a b move');
  expect(ids(suggestionsInTable(actions, standing({ move: 'open' }), 3))).toBe('a b move c');
});

test('N1, M2: each account has room of its own', () => {
  const of = (account: string) => ['a', 'b', 'c'].map((id) => suggestion(`${account}-${id}`, { account }));
  expect(ids(suggestionsInTable([...of('X'), ...of('Y')], standing({}), 2))).toBe('X-a X-b Y-a Y-b');
});

const people = [
  person('Ann', { role: 'advocate', attitude: 2 }),
  person('Bob', { role: 'approver', attitude: -3 }),
];
const factors = [
  factor('Trial', 'maximise', { weight: 5 }),
  factor('Price', 'reduce', { weight: 3 }),
  factor('Law', 'leverage', { weight: 2 }),
];
const plan = { people, factors, goals: [] };
const accountOf = (adding: readonly string[] = []) =>
  analyse(plan, { asOf, settings: defaultSettings }, { remembered: { decisions: [], taking: [], adding } })
    .accounts[0]!;

test('N1, N7: actions stand in the order of the ranking; of what it does not speak of, the strategy’s moves, last', () => {
  // Decided by ourselves, so that its moves are told whatever the figures say.
  const profile = [answer('decisionStrategy', 'persevere')];
  const { actions, next } = analyse({ ...plan, profile }, { asOf, settings: defaultSettings }).accounts[0]!;
  const sources = actions.flatMap(({ source }) => (source === '' ? [] : [source]));
  const firstPlace = (cell: string): number => next.findIndex(({ cells }) => cells.includes(cell));
  expect(sources[0]).toBe('People!Bob');
  expect(sources.map(firstPlace)).toStrictEqual(
    [...sources.map(firstPlace)].sort((one, other) => one - other),
  );
  const rules = actions.map(({ rule }) => rule);
  expect(rules.indexOf('A10')).toBeGreaterThan(Math.max(rules.lastIndexOf('A9'), rules.lastIndexOf('T7')));
});

test('N1, A6: a move stands beside the suggestion of the same factor', () => {
  const move = actionOfMove({ account: null, factors }, { move: 'soften', factor: 'Factors!Price' })!;
  const { actions } = accountOf([move.id]);
  const place = actions.findIndex(({ id }) => id === move.id);
  expect(actions[place + 1]).toMatchObject({ rule: 'A9', source: 'Factors!Price' });
});
