// N7: who is talked with about what: one talk for each person, who brings us where, who can verify, and what stands first.
import { analyse } from '../../../src/method/analyse';
import type { Factor, Person, Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import type { NextKind, NextLine } from '../../../src/method/next/nextLine';
import { inOneTalk } from '../../../src/method/next/ranking/oneTalk';
import { actionRecord, answer, asOf, criterion, factor, milestone, person } from '../plans';

const nextOf = (plan: Partial<Plan>): readonly NextLine[] =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]
    ?.next ?? [];
const ofKind = (lines: readonly NextLine[], kind: NextKind) => lines.filter((line) => line.kind === kind);
const paramsOf = (lines: readonly NextLine[], kind: NextKind): unknown => ofKind(lines, kind)[0]?.params;

const sound = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise', { weight: 3 }));
const ann = person('Ann', { role: 'owner', attitude: 1 });
const bob = person('Bob', { role: 'approver', attitude: 1, influencedBy: ['Ann'] });
const unmet = (name: string, given: Partial<Person> = {}) =>
  person(name, { role: 'approver', contact: 'none', ...given } as Partial<Person>);

// One talk.
test('N7: an introduction by somebody who leaves is asked for in the same talk, on the earlier day', () => {
  const eve = person('Eve', { attitude: 2, leavesOn: '2027-01-08' });
  const lines = nextOf({
    people: [ann, bob, eve, unmet('Zoe', { influencedBy: ['Eve'] })],
    factors: sound,
    milestones: [milestone('Demo', { planned: '2026-12-12' })],
  });
  expect(ofKind(lines, 'unmet')).toEqual([]);
  expect(lines.find(({ kind }) => kind === 'leaver')).toMatchObject({
    people: ['Eve', 'Zoe'],
    due: '2026-12-05',
    also: [{ kind: 'unmet', params: { name: 'Zoe', through: 'Eve' } }],
  });
});

test('N7: two introductions through one person are one talk; through two people they are two', () => {
  const people = (through: string) => [
    ann,
    person('Fay', { attitude: 2 }),
    unmet('Zoe', { influencedBy: ['Fay'] }),
    unmet('Yan', { influencedBy: [through] }),
  ];
  expect(ofKind(nextOf({ people: people('Fay'), factors: sound }), 'unmet')).toHaveLength(1);
  expect(ofKind(nextOf({ people: people('Ann'), factors: sound }), 'unmet')).toHaveLength(2);
});

test('N7: what somebody is at already is a talk of its own', () => {
  const lines = nextOf({
    people: [ann, unmet('Zoe', { influencedBy: ['Ann'] }), unmet('Yan', { influencedBy: ['Ann'] })],
    factors: sound,
    actions: [actionRecord('meet', { from: 'Yan', owner: 'Lee', due: '2026-12-01' })],
  });
  expect(ofKind(lines, 'unmet').map(({ state }) => state)).toEqual(['suggested', 'open']);
});

test('N7: two factors in the same words are talked about with two people, and no talk loses what joined it', () => {
  const bare = {
    rule: 'A13',
    owner: '',
    due: null,
    overdue: null,
    also: [],
    state: 'suggested',
    takes: null,
  } as const;
  const verify = (name: string, row: number): NextLine => ({
    ...bare,
    ...{
      kind: 'verify',
      params: { text: 'Budget', confirm: { by: 'them', who: name }, hold: null, turns: false },
    },
    ...{ id: 'N7verify:1', cells: [`Factors!A${row}`], people: [name] },
  });
  const stale: NextLine = {
    ...bare,
    ...{ kind: 'stale', params: { name: 'Ann', role: 'owner', days: 90 } },
    ...{ id: 'N7stale:1', cells: ['People!A2'], people: ['Ann'] },
  };
  const [ofAnn, ofBob] = inOneTalk([verify('Ann', 2), stale, verify('Bob', 3)]);
  expect(ofAnn).toMatchObject({ cells: ['Factors!A2', 'People!A2'], also: [{ kind: 'stale' }] });
  expect(ofBob).toMatchObject({ cells: ['Factors!A3'], also: [] });
});

// By when.
test.each([
  ['words', { text: 'Zoe signs on 12 December' }],
  ['notes', { text: 'Budget', notes: 'Zoe has it until December 12th' }],
])('N7: a day in the %s of a factor that names somebody is their day', (_, { text, ...given }) => {
  const named = factor(text, 'leverage', { weight: 1, people: ['Zoe'], ...given });
  const [line] = ofKind(nextOf({ people: [ann, bob, unmet('Zoe')], factors: [...sound, named] }), 'unmet');
  expect(line?.due).toBe('2026-12-05');
});

test('N7: nothing is due later than a week before the sale closes, and never before tomorrow', () => {
  const due = (closing: string) => {
    const plan = { people: [ann, bob, unmet('Zoe')], factors: sound, profile: [answer('closing', closing)] };
    return ofKind(nextOf(plan), 'unmet')[0]?.due;
  };
  expect(due('2026-12-10')).toBe('2026-12-03');
  expect(due('2027-06-01')).toBe('2026-12-07');
  expect(due('2026-11-27')).toBe('2026-11-26');
});

// Overdue.
test('N7, N6: what is overdue says since when and what, is due tomorrow, and stands first of its level', () => {
  const people = [
    ann,
    person('Cid', { role: 'owner', attitude: -1 }),
    unmet('Zoe', { influencedBy: ['Ann'] }),
  ];
  const actions = [actionRecord('Send the report', { from: 'Zoe', owner: 'Lee', due: '2026-11-20' })];
  expect(nextOf({ people, factors: sound, actions })[0]).toMatchObject({
    kind: 'unmet',
    state: 'overdue',
    due: '2026-11-24',
    overdue: { text: 'Send the report', since: '2026-11-20' },
  });
});

// After the sale.
describe('after a won sale with a complaint open', () => {
  const complaint = (text: string, people: readonly string[], weight = 5) =>
    factor(text, 'eliminate', { weight: weight, people });
  const won = (plan: Partial<Plan>) => nextOf({ profile: [answer('state', 'won')], ...plan });
  const fay = person('Fay', { attitude: 2 });

  test('N7, N5: whoever complains is not asked what it has brought; others are, unless it is heavy', () => {
    const after = (weight: number) =>
      won({
        people: [ann, fay],
        factors: [...sound, complaint('Two late deliveries and a complaint', ['Ann'], weight)],
      });
    expect(after(4).map(({ rule }) => rule)).toEqual(['A9']);
    const lines = after(3);
    expect(lines.map(({ rule, cells: [subject] }) => [rule, subject])).toEqual([
      ['A9', 'Factors!Two late deliveries and a complaint'],
      ['N5', 'People!Fay'],
    ]);
  });

  test('N7: two complaints of the same people are one line, which speaks of both', () => {
    const lines = won({
      people: [ann, fay],
      factors: [
        complaint('Two late deliveries and a complaint', ['Ann', 'Fay']),
        complaint('Complaint about the manual', ['Ann'], 4),
      ],
    });
    expect(ofKind(lines, 'suggested').filter(({ rule }) => rule === 'A9')).toMatchObject([
      { cells: ['Factors!Two late deliveries and a complaint', 'Factors!Complaint about the manual'] },
    ]);
  });

  test('N7, N5: a touch is not under way because something else is done about the person', () => {
    const actions = [actionRecord('Show the concept', { from: 'Fay', owner: 'Lee', due: '2026-12-09' })];
    expect(won({ people: [fay], factors: sound, actions })[0]).toMatchObject({
      rule: 'N5',
      state: 'suggested',
    });
  });
});

// Who brings us where.
test('N7, T6g: whom we see already nobody brings us to', () => {
  const friend = person('Fay', { attitude: 2 });
  const against = (contact: 'none' | 'several') =>
    paramsOf(
      nextOf({
        people: [ann, friend, person('Cid', { role: 'owner', attitude: -1, contact, influencedBy: ['Fay'] })],
        factors: sound,
      }),
      'against',
    );
  expect(against('several')).toMatchObject({ through: '' });
  expect(against('none')).toMatchObject({ through: 'Fay' });
});

test('N7, T10: the way to an approver begins with whom they listen to and none of us has met, brought by who shares a factor', () => {
  const people = [
    ann,
    person('Bob', { role: 'approver', attitude: 0, influencedBy: ['Fay'] }),
    person('Fay', { contact: 'none', reportsTo: 'Bob' }),
    person('Gus', { attitude: 2 }),
  ];
  const shared = factor('Two claims last year', 'leverage', { people: ['Fay', 'Gus'] });
  const lines = nextOf({ people, factors: [...sound, shared] });
  expect(lines[0]).toMatchObject({
    kind: 'confidant',
    cells: ['People!Fay'],
    params: { name: 'Fay', of: 'Bob', through: 'Gus' },
  });
  // Nobody is linked, and Bob himself is the end of the way.
  expect(paramsOf(nextOf({ people: people.slice(0, 3), factors: sound }), 'confidant')).toMatchObject({
    through: '',
  });
});

test('N7, T10: an approver not met either is spoken of by that line; one who is for us, or listens to a friend, needs none', () => {
  const fay = person('Fay', { contact: 'none', reportsTo: 'Ann' });
  const of = (given: Partial<Person>) =>
    nextOf({
      people: [ann, person('Bob', { role: 'approver', ...given } as Partial<Person>), fay],
      factors: sound,
    });
  const far = of({ contact: 'none', influencedBy: ['Fay'] });
  expect([ofKind(far, 'confidant').length, ofKind(far, 'unmet').length]).toEqual([1, 0]);
  expect(paramsOf(far, 'confidant')).toMatchObject({ through: 'Ann' });
  expect(ofKind(of({ attitude: 2, influencedBy: ['Fay'] }), 'confidant')).toEqual([]);
  expect(ofKind(of({ contact: 'none', influencedBy: ['Fay', 'Ann'] }), 'confidant')).toEqual([]);
});

test('T7: whoever only keeps the gate introduces us where nobody else can, unless they are listened to', () => {
  const gate = person('Gil', { role: 'gatekeeper', attitude: 3, reportsTo: 'Zoe' });
  const neutral = person('Nat', { attitude: 0, reportsTo: 'Zoe' });
  const through = (zoe: Person, ...others: readonly Person[]) =>
    paramsOf(nextOf({ people: [ann, zoe, ...others], factors: sound }), 'unmet');
  expect(through(unmet('Zoe'), gate, neutral)).toMatchObject({ through: 'Nat' });
  expect(through(unmet('Zoe'), gate)).toMatchObject({ through: 'Gil' });
  expect(through(unmet('Zoe', { influencedBy: ['Gil'] }), gate, neutral)).toMatchObject({ through: 'Gil' });
});

test('N7, T6e: past gatekeepers leads an advocate of whom something for us speaks, best in our own hands', () => {
  const people = [
    person('Gil', { role: 'gatekeeper' }),
    person('Zoe', { role: 'owner', contact: 'none' }),
    person('Hal', { contact: 'none' }),
    person('Ivy', { contact: 'none' }),
  ];
  const repair = factor('We repaired a pump of theirs', 'maximise', { weight: 2, people: ['Ivy'] });
  const stop = factor('Plant stops in January', 'leverage', { weight: 5, people: ['Hal'] });
  const few = (factors: readonly Factor[]) => paramsOf(nextOf({ people, factors }), 'fewContacts');
  expect(few([...sound, stop, repair])).toMatchObject({ to: 'Ivy', about: 'We repaired a pump of theirs' });
  expect(few([...sound, stop])).toMatchObject({ to: 'Hal' });
  // Zoe, who decides and whom nobody has met, has a line already.
  expect(few(sound)).toBeUndefined();
});

// Who verifies.
test.each([
  ['Wrapmere is lower, says Cleo', 'Cleo Stroud', ''],
  ['They order without a tender', 'Cleo Stroud', 'Cleo thinks so'],
  ['They want a second source', 'Cleo Stroud', 'From Cleo'],
  ['老蒋说冯总就认我们', '蒋德旺', ''],
  ['董事长盯投产日期', '沈若兰', '沈总监说的'],
])('N7: never verified with who said it: %s', (text, name, notes) => {
  const said = factor(text, 'leverage', { weight: 5, evidence: 'assumed', people: [name], notes });
  const lines = nextOf({ people: [ann, person(name, { attitude: 1 })], factors: [...sound, said] });
  expect(paramsOf(lines, 'verify')).toMatchObject({ confirm: { by: 'them', who: 'Ann' } });
});

test('N7: who is only spoken of is no source', () => {
  const said = factor('Cleo wants a second source', 'leverage', {
    weight: 5,
    evidence: 'assumed',
    people: ['Cleo'],
  });
  const lines = nextOf({ people: [ann, person('Cleo', { attitude: 1 })], factors: [...sound, said] });
  expect(paramsOf(lines, 'verify')).toMatchObject({ confirm: { by: 'them', who: 'Cleo' } });
});

test.each(['Dealer', '经销商（外部）'])('N7: a %s verifies only where nobody of the house can', (title) => {
  const dealer = person('Dirk', { title, attitude: 2 });
  const zoe = person('Zoe', { role: 'owner', contact: 'none', influencedBy: ['Dirk'] });
  const said = factor('They build a second line', 'leverage', {
    weight: 5,
    evidence: 'assumed',
    people: ['Zoe'],
  });
  const asked = (...people: readonly Person[]) =>
    paramsOf(nextOf({ people: [zoe, dealer, ...people], factors: [...sound, said] }), 'verify');
  const gil = person('Gil', { role: 'gatekeeper', attitude: 0 });
  expect(asked(gil)).toMatchObject({ confirm: { by: 'them', who: 'Gil' } });
});

test.each(['We can deliver in nine weeks', '我们的膜厚均匀性更好'])(
  'N7: our own matter is verified by our own people: %s',
  (text) => {
    const ours = factor(text, 'maximise', { weight: 5, evidence: 'assumed', people: ['Ann'] });
    expect(
      nextOf({ people: [ann, bob], factors: [...sound, ours] }).find(({ kind }) => kind === 'verify'),
    ).toMatchObject({ people: [], params: { confirm: { by: 'us' } } });
  },
);

// A6.
describe('the first step to a better strategy', () => {
  const complaint = factor('Two late deliveries and a complaint', 'eliminate', { weight: 5 });
  const three = factor('Audit', 'leverage', { weight: 3 });
  const way = (factors: readonly Factor[]) => paramsOf(nextOf({ people: [ann, bob], factors }), 'way');

  test('N7, A6: in our hands, and how many steps', () => {
    expect(way([...sound, complaint, three])).toMatchObject({ to: 'moveFast', steps: 1 });
    const price = factor('Price too high', 'eliminate', { weight: 3 });
    expect(way([...sound, complaint, three, price])).toMatchObject({ to: 'moveFast', steps: 2 });
  });

  test('N7, A6: nothing that others control where the strategy says to leave it, no long way, no bare question', () => {
    expect(way([...sound, factor('Budget is cut', 'reduce', { weight: 5 }), three])).toBeUndefined();
    expect(way([...sound, complaint, factor('Rival', 'reduce')])).toBeUndefined();
    expect(way([...sound, factor('Xyz', 'eliminate', { weight: 5 }), three])).toBeUndefined();
  });
});

// Leaving.
test.each([
  ['the words of a factor', { text: 'Eve leaves, Cal Reeve takes over' }, {}],
  ['its notes', { text: 'Eve leaves in January', notes: 'Cal comes after her' }, {}],
  [
    'their own title',
    { text: 'Eve leaves in January' },
    { title: 'Engineer, stands in from January', reportsTo: 'Eve' },
  ],
])('N7, T11: who comes after somebody is known by %s', (_, { text, ...given }, cal) => {
  const eve = person('Eve', { attitude: 2, leavesOn: '2027-01-08' });
  const people = [ann, bob, eve, person('Cal Reeve', { contact: 'none', ...cal })];
  const lines = nextOf({
    people,
    factors: [...sound, factor(text, 'reduce', { people: ['Eve'], ...given })],
  });
  expect(paramsOf(lines, 'leaver')).toMatchObject({ successor: 'Cal Reeve' });
});

test('N7, T11: that somebody leaves is said once, whatever else the factor is about', () => {
  const eve = person('Eve', { attitude: 2, leavesOn: '2027-01-08' });
  const leaves = factor('Eve leaves, she wrote the business case', 'reduce', { weight: 5, people: ['Eve'] });
  const other = factor('Eve likes the price', 'leverage', { people: ['Eve'] });
  const lines = nextOf({ people: [ann, bob, eve], factors: [...sound, leaves, other] });
  const subjects = lines.map(({ cells: [subject] }) => subject);
  expect(subjects).not.toContain(leaves.cell);
  // What else is to be done with her is part of the same talk.
  expect(lines.find(({ kind }) => kind === 'leaver')?.also).toMatchObject([{ cells: [other.cell] }]);
});

// A stop.
test('N7, N2: on a stop a meeting that is near is used for what is open; a document is moved', () => {
  const ratings = [{ competitor: 'Brennan', rating: 5 }];
  const stopped = (commitment: 'attendDemo' | 'requestProposal') =>
    paramsOf(
      nextOf({
        people: [ann, bob, person('Cid', { role: 'owner', attitude: -1 })],
        factors: [...sound, factor('No certificate', 'eliminate', { weight: 5, people: ['Cid'] })],
        criteria: [criterion('certificate', { ourRating: 2, ratings })],
        milestones: [{ ...milestone('it', { planned: '2026-12-01' }), commitment }],
      }),
      'commitment',
    );
  expect(stopped('attendDemo')).toMatchObject({ isStop: true, open: 'certificate', names: ['Cid'] });
  expect(stopped('requestProposal')).toMatchObject({ isStop: true, open: '' });
});
