import { suggestActions } from '../../../src/method/actions/actions';
import { makeLeadFinder } from '../../../src/method/people/leads';
import type { JudgedPerson } from '../../../src/method/ground/judged';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';
import { judgedPerson } from '../plans';

const leadOf = (person: JudgedPerson, ...others: readonly JudgedPerson[]) =>
  makeLeadFinder([person, ...others])(person);
const anna = (given: Parameters<typeof judgedPerson>[1] = {}) =>
  judgedPerson('Anna', { role: 'approver', contact: 'none', influencedBy: ['Sven'], ...given });
const sven = judgedPerson('Sven', { attitude: 2 });
const unmetSven = judgedPerson('Sven', { attitude: 2, contact: 'none' });

test('T7: an approver whom none of us has met is introduced by name; where nobody can, whom they listen to is won first', () => {
  expect(leadOf(anna(), sven)).toEqual({ lead: 'meetThrough', other: 'Sven' });
  expect(leadOf(anna(), unmetSven)).toEqual({ lead: 'meetFirst', other: 'Sven' });
  expect(leadOf(anna({ influencedBy: [] }), sven)).toBeNull();
  expect(leadOf(anna({ contact: 'brief' }), sven)).toEqual({ lead: 'meetAgain', other: '' });
});

test('T7: an approver’s objection is answered through whoever can introduce us, met or not', () => {
  const against = { attitude: -2 };
  expect(leadOf(anna(against), sven)).toEqual({ lead: 'objectionThrough', other: 'Sven' });
  expect(leadOf(anna({ ...against, contact: 'close' }), sven)?.lead).toBe('objectionThrough');
  expect(leadOf(anna(against), unmetSven)).toEqual({ lead: 'objectionFirst', other: 'Sven' });
  expect(leadOf(anna({ ...against, influencedBy: [] }))).toBeNull();
});

test('T7: who reports to them can introduce us, else who reports to the same person', () => {
  const nobody = { influencedBy: [] };
  const under = judgedPerson('Uwe', { attitude: 1, reportsTo: 'Anna' });
  const beside = judgedPerson('Bea', { attitude: 1, reportsTo: 'Chief' });
  const chief = judgedPerson('Chief', { attitude: -1 });
  const reports = anna({ ...nobody, reportsTo: 'Chief' });
  expect(leadOf(reports, beside, chief, under)?.other).toBe('Uwe');
  expect(leadOf(reports, beside, chief)?.other).toBe('Bea');
  expect(leadOf(reports, chief)).toBeNull();
});

test('T7: an owner for us is asked for the approver by name, unless we know them', () => {
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 2 });
  expect(leadOf(olga, anna())).toEqual({ lead: 'accessTo', other: 'Anna' });
  expect(leadOf(olga, anna({ contact: 'brief' }))).toBeNull();
  expect(leadOf(olga)).toBeNull();
});

test('T7: influencers are called directly, and whoever is for us needs nobody', () => {
  for (const role of ['advocate', 'gatekeeper'] as const)
    for (const attitude of [-2, 0, 2]) expect(leadOf(anna({ role, attitude }), sven)).toBeNull();
  expect(leadOf(anna({ attitude: 1 }), sven)).toBeNull();
});

const advise = (...people: readonly JudgedPerson[]) =>
  suggestActions({ account: null, people, factors: [], strategy: { macro: null } });

test('T7: the advice names them, in both languages', () => {
  const [one] = advise(anna(), sven);
  expect(en.advice.suggest(one!.advice, 'Anna').action).toBe(
    'Ask Sven to introduce you to Anna for half an hour.',
  );
  expect(zhCN.advice.suggest(one!.advice, 'Anna').action).toBe('请Sven引见Anna，争取半小时会面。');
});

test('T7, N1: who leads to a person is no part of the suggestion’s identity', () => {
  const idOf = (...people: readonly JudgedPerson[]) =>
    advise(...people).find(({ from }) => from === 'Anna')?.id;
  expect(idOf(anna(), sven)).toBe(idOf(anna({ influencedBy: [] }), unmetSven));
});

test('T7, T11: who is gone leads to nobody', () => {
  const gone = judgedPerson('Sven', { attitude: 2, leavesOn: '2026-01-01' });
  expect(advise(anna(), gone)[0]?.advice).toEqual({
    rule: 'T7',
    role: 'approver',
    band: 'neutral',
    need: 'power',
    proof: 'financial',
  });
});
