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
const bea = judgedPerson('Bea', { attitude: 1 });
const unmetSven = judgedPerson('Sven', { attitude: 2, contact: 'none' });

test('T7: an approver whom none of us has met is introduced by name; where nobody can, whom they listen to is won first', () => {
  expect(leadOf(anna(), sven)).toEqual({ lead: 'meetThrough', other: 'Sven' });
  expect(leadOf(anna(), unmetSven)).toEqual({ lead: 'meetFirst', other: 'Sven' });
  expect(leadOf(anna({ influencedBy: [] }), sven, bea)).toBeNull();
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
    for (const attitude of [-2, 0, 2])
      expect(leadOf(anna({ role, attitude, contact: 'brief' }), sven)).toBeNull();
  expect(leadOf(anna({ attitude: 1 }), sven)).toBeNull();
});

test('T7: nothing is prepared with influencers whom none of us has met, nor asked of them: they are called first', () => {
  expect(leadOf(anna({ role: 'advocate', attitude: 2 }), sven)?.lead).toBe('advocateCall');
  expect(leadOf(anna({ role: 'advocate', attitude: -1 }), sven)?.lead).toBe('advocateHear');
  expect(leadOf(anna({ role: 'advocate', attitude: 0 }), sven)).toBeNull();
  // Nobody calls past a boss who is against us and has not met us.
  const boss = judgedPerson('Boss', { role: 'owner', attitude: -2, contact: 'none' });
  const below = anna({ role: 'advocate', attitude: -1, reportsTo: 'Boss' });
  expect(leadOf(below, boss)).toEqual({ lead: 'advocateHearAfter', other: '', after: 'Boss' });
  for (const given of [{ contact: 'several' as const }, { attitude: 0 }])
    expect(
      leadOf(below, judgedPerson('Boss', { role: 'owner', attitude: -2, contact: 'none', ...given }))?.lead,
    ).toBe('advocateHear');
  for (const attitude of [-1, 0, 2])
    expect(leadOf(anna({ role: 'gatekeeper', attitude }), sven)?.lead).toBe('gatekeeperCall');
});

test('T7: an owner who refuses us or whom nobody has met is not met alone; one who only objects is', () => {
  const owner = { role: 'owner', contact: 'several' } as const;
  expect(leadOf(anna({ ...owner, attitude: -3 }), sven)).toEqual({ lead: 'ownerThrough', other: 'Sven' });
  expect(leadOf(anna({ ...owner, attitude: -1, contact: 'none' }), sven)?.lead).toBe('ownerThrough');
  expect(leadOf(anna({ ...owner, attitude: -3 }), unmetSven)).toEqual({ lead: 'ownerFirst', other: 'Sven' });
  expect(leadOf(anna({ ...owner, attitude: -3, influencedBy: [] }), sven)?.lead).toBe('ownerFind');
  expect(leadOf(anna({ ...owner, attitude: -1 }), sven)).toBeNull();
});

test('T7: no next step is agreed with an owner whom none of us has met, however friendly they are said to be', () => {
  const owner = { role: 'owner', attitude: 3 } as const;
  expect(leadOf(anna(owner), sven)).toEqual({ lead: 'ownerMeet', other: 'Sven' });
  expect(leadOf(anna({ ...owner, influencedBy: [] }), sven, bea)?.lead).toBe('ownerMeetFind');
  expect(leadOf(anna({ ...owner, contact: 'brief' }), sven)).toBeNull();
});

const others = { influencedBy: [] } as const;

test('T7: a friend who is linked to the same open factor introduces us before who reports to them, after whom they listen to', () => {
  const under = judgedPerson('Uwe', { attitude: 3, reportsTo: 'Anna' });
  const shared = { people: ['Anna', 'Bea'], status: 'open' } as const;
  const lead = (status: 'open' | 'resolved', person: JudgedPerson) =>
    makeLeadFinder([person, sven, bea, under], [{ ...shared, status }])(person)?.other;
  expect(lead('open', anna(others))).toBe('Bea');
  expect(lead('resolved', anna(others))).toBe('Uwe');
  expect(lead('open', anna())).toBe('Sven');
});

test.each([
  ['Anna Berg', 'Old friend of Bea Holm', 'Bea Holm', ''],
  ['Anna Berg', '', 'Bea Holm', 'Taught Anna at school'],
  ['郑海', '态度是老顾说的', '顾一平', ''],
  ['郑海', '', '顾一平', '郑海的老同事'],
])('T7: whom the notes name introduces us: %s, %s / %s, %s', (name, notes, other, otherNotes) => {
  const person = judgedPerson(name, { role: 'approver', contact: 'none', ...others, notes });
  const friend = judgedPerson(other, { attitude: 1, notes: otherNotes });
  const lead = leadOf(person, judgedPerson('Zed', { attitude: 3 }), friend);
  expect(lead).toEqual({ lead: 'meetThrough', other });
  expect(leadOf(judgedPerson(name, { role: 'approver', contact: 'none', ...others }), bea, sven)).toBeNull();
});

test('T7: of several the friendliest introduces us, then whom we know best, whatever the order of rows', () => {
  const asks = anna({ influencedBy: ['Bea', 'Sven'] });
  const near = judgedPerson('Nora', { attitude: 2, contact: 'close' });
  const both = anna({ influencedBy: ['Sven', 'Nora'] });
  for (const rows of [
    [bea, sven],
    [sven, bea],
  ])
    expect(leadOf(asks, ...rows)?.other).toBe('Sven');
  for (const rows of [
    [near, sven],
    [sven, near],
  ])
    expect(leadOf(both, ...rows)?.other).toBe('Nora');
});

test('T7: nobody tied to them: an owner on our side introduces us, else the only one whom we know', () => {
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 1 });
  expect(leadOf(anna(others), bea, olga)).toEqual({ lead: 'meetThrough', other: 'Olga' });
  expect(leadOf(olga, bea, anna(others))).toEqual({ lead: 'accessTo', other: 'Anna' });
  expect(leadOf(anna(others), bea)).toEqual({ lead: 'meetThrough', other: 'Bea' });
  expect(leadOf(anna(others), judgedPerson('Cora', { attitude: -1 }))).toBeNull();
});

test('T7: who reports to them is won first, met or not, where nobody can introduce us', () => {
  const under = judgedPerson('Uwe', { role: 'advocate', attitude: 0, contact: 'none', reportsTo: 'Anna' });
  expect(leadOf(anna(others), under, bea, sven)).toEqual({ lead: 'meetFirst', other: 'Uwe' });
  const enemy = judgedPerson('Uwe', { role: 'advocate', attitude: -1, contact: 'none', reportsTo: 'Anna' });
  expect(leadOf(anna(others), enemy, bea, sven)).toBeNull();
});

test('T7: what somebody holds against us comes before a favour of theirs', () => {
  const angry = judgedPerson('Sven', { attitude: -1 });
  expect(leadOf(anna(), angry, bea)).toEqual({ lead: 'meetOwed', other: 'Sven' });
  expect(leadOf(anna(), judgedPerson('Sven', { attitude: 0, contact: 'none' }), bea)?.lead).toBe('meetFirst');
});

test('T7: whoever stands above is met after the owner who refuses us, unless that one introduces us', () => {
  const enemy = judgedPerson('Olga', { role: 'owner', attitude: -3, contact: 'none' });
  const lead = leadOf(anna(), sven, enemy);
  expect(lead).toEqual({ lead: 'meetAfter', other: 'Sven', after: 'Olga' });
  const said = [en, zhCN].map(({ advice }) => advice.leads.meetAfter('Anna', 'Sven', 'Olga'));
  for (const words of said) expect(words.indexOf('Olga')).toBeLessThan(words.indexOf('Sven'));
  expect(leadOf(anna(), sven, judgedPerson('Olga', { role: 'owner', attitude: -1 }))?.lead).toBe(
    'meetThrough',
  );
});

test('T7: one person is not led to by two ways', () => {
  const olga = judgedPerson('Olga', { role: 'owner', attitude: 2 });
  expect(leadOf(olga, anna(), judgedPerson('Sven', { attitude: 3 }))).toBeNull();
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

test('T7, T11: whoever is for us and leaves soon hands us over; nothing is prepared for a time when they are gone', () => {
  const leaver = judgedPerson('Lea', { role: 'advocate', attitude: 3, leavesOn: '2027-01-08' });
  const soon = { ...leaver, leaving: 'soon' as const };
  expect(leadOf({ ...soon, successor: 'Nils' }, anna())).toEqual({ lead: 'leavesSoon', other: 'Nils' });
  expect(leadOf(soon, anna())).toEqual({ lead: 'leavesSoon', other: 'Anna' });
  expect(leadOf(soon, sven)).toEqual({ lead: 'leavesSoonAsk', other: '' });
  expect(leadOf({ ...leaver, leaving: null }, anna())).toBeNull();
});

test('T7: what is said to be the attitude of an owner whom none of us has met is no reason', () => {
  const owner = judgedPerson('Olga', { role: 'owner', attitude: 3, contact: 'none' });
  const [one] = suggestActions({
    account: null,
    people: [owner, sven],
    factors: [],
    strategy: { macro: null },
  });
  for (const { advice } of [en, zhCN]) {
    const { why } = advice.suggest(one!.advice, 'Olga');
    expect(why).not.toContain(advice.people.owner.for('Olga').why);
    expect(why).toContain(advice.people.owner.neutral('Olga').why);
  }
});

test('T7: an owner whom none of us has met is met through whoever leads there, whatever is said of them', () => {
  const owner = { role: 'owner', attitude: 0 } as const;
  expect(leadOf(anna(owner), sven)).toEqual({ lead: 'ownerReach', other: 'Sven' });
  const under = judgedPerson('Uwe', { role: 'advocate', attitude: 0, contact: 'none', reportsTo: 'Anna' });
  const nobody = { ...owner, influencedBy: [] };
  expect(leadOf(anna(nobody), under, bea, sven)).toEqual({ lead: 'ownerReachFirst', other: 'Uwe' });
  expect(leadOf(anna(nobody), bea, sven)).toBeNull();
  expect(leadOf(anna({ ...owner, contact: 'brief' }), sven)).toBeNull();
});
