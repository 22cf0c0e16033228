import { judgeFactor } from '../../../src/method/factors/factors';
import { actionOfMove, actionsOfMoves } from '../../../src/method/actions/moveActions';
import { factor } from '../plans';

const price = factor('Price', 'eliminate');
const trust = factor('Trust', 'maximise');
const sources = (...factors: readonly ReturnType<typeof factor>[]) => ({
  account: null,
  factors: factors.map(judgeFactor),
});
const idOf = (given: ReturnType<typeof sources>, cell: string) =>
  actionOfMove(given, { move: 'resolve', factor: cell })?.id;

test('N1: a move of a path is an action of its own, from the factor', () => {
  expect(actionOfMove(sources(price, trust), { move: 'resolve', factor: 'Factors!Price' })).toEqual({
    id: expect.stringMatching(/^A6resolve:\w+$/) as string,
    rule: 'A6',
    account: null,
    source: 'Factors!Price',
    from: 'Price',
    advice: { rule: 'A6', move: 'resolve' },
    owner: '',
    due: null,
    status: 'open',
  });
});

test('N1: the identity of a move is the factor and the move, wherever the row stands', () => {
  const moved = { ...price, cell: 'Factors!B40' };
  expect(idOf(sources(trust, moved), 'Factors!B40')).toBe(idOf(sources(price, trust), 'Factors!Price'));
  const all = actionsOfMoves(sources(price, trust)).map(({ id }) => id);
  expect(new Set(all).size).toBe(8);
});

test('N1: a factor that is resolved or in another quadrant keeps the actions of its moves', () => {
  const settled = factor('Price', 'leverage', { status: 'resolved', weight: null });
  expect(idOf(sources(settled), 'Factors!Price')).toBe(idOf(sources(price), 'Factors!Price'));
});

test('N1: two factors of the same text have moves of their own', () => {
  const twin = { ...price, cell: 'Factors!B9' };
  const given = sources(price, twin);
  expect(idOf(given, 'Factors!B9')).toBe(`${idOf(given, 'Factors!Price')}-2`);
});

test('N1: a cell without a factor has no move', () => {
  expect(idOf(sources(price), 'Factors!B99')).toBeUndefined();
});
