// N7: what has a place among the first, and what never has.
import fc from 'fast-check';
import { analyse } from '../../../src/method/analyse';
import type { Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import type { NextKind, NextLine } from '../../../src/method/next/nextLine';
import { textOf } from '../../../src/text/text';
import { actionRecord, answer, asOf, criterion, factor, goal, milestone, person } from '../plans';

const nextOf = (plan: Partial<Plan>): readonly NextLine[] =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]
    ?.next ?? [];
const ofKind = (lines: readonly NextLine[], kind: NextKind) => lines.filter((line) => line.kind === kind);

const sound = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise', { weight: 3 }));
const ann = person('Ann', { role: 'owner', attitude: 1 });
const bob = person('Bob', { role: 'approver', attitude: 1, influencedBy: ['Ann'] });

/** Tables to be filled, and figures to be settled among ourselves. */
const isBookkeeping = (line: NextLine): boolean =>
  line.kind === 'goals' ||
  (line.kind === 'coverage' && line.params.name === undefined) ||
  (line.kind === 'condition' && line.params.reason.reason !== 'unsureMusts');

test('N7: bookkeeping stands behind all that somebody does at the customer', () => {
  const anyPlan = fc.record({
    roles: fc.array(fc.constantFrom('owner', 'approver', 'advocate', 'gatekeeper'), { maxLength: 5 }),
    contact: fc.constantFrom('none', 'several', null),
    factors: fc.array(
      fc.record({
        quadrant: fc.constantFrom('leverage', 'maximise', 'reduce', 'eliminate'),
        weight: fc.integer({ min: 1, max: 5 }),
        evidence: fc.constantFrom('confirmed', 'assumed'),
      }),
      { maxLength: 8 },
    ),
  });
  fc.assert(
    fc.property(anyPlan, ({ roles, contact, factors }) => {
      const lines = nextOf({
        people: roles.map((role, index) => person(`P${index}`, { role, contact })),
        factors: factors.map(({ quadrant, ...given }, index) =>
          factor(`F${index}`, quadrant as 'reduce', given as never),
        ),
        goals: [goal('Grow')],
      });
      const first = lines.findIndex(isBookkeeping);
      if (first !== -1) expect(lines.slice(first).every(isBookkeeping)).toBe(true);
    }),
  );
});

describe('our own homework', () => {
  const press = factor('We can deliver the press in ten weeks', 'maximise', {
    weight: 3,
    evidence: 'assumed',
    category: 'terms',
  });
  const heavy = factor('Rival is known there', 'reduce', { weight: 5 });

  test('N7: what is ours and only assumed comes before what weighs more, where a day hangs on it', () => {
    const plan = { people: [ann, bob], factors: [...sound, press, heavy] };
    const placesOf = (lines: readonly NextLine[]) =>
      [press, heavy].map(({ cell }) => lines.findIndex(({ cells }) => cells[0] === cell));
    const [own = 0, other = 0] = placesOf(nextOf({ ...plan, profile: [answer('closing', '2026-12-30')] }));
    expect(own).toBeLessThan(other);
    const [later = 0, sooner = 0] = placesOf(nextOf(plan));
    expect(sooner).toBeLessThan(later);
  });

  test.each(['Our leasing offer is not approved yet', '租赁方案公司还没批下来'])(
    'N7: so does what our own house has not allowed yet: %s',
    (text) => {
      const leasing = factor(text, 'eliminate', { weight: 3, category: 'terms' });
      const lines = nextOf({
        people: [ann, bob],
        factors: [...sound, heavy, leasing],
        profile: [answer('closing', '2026-12-30')],
      });
      const places = [leasing, heavy].map(({ cell }) => lines.findIndex(({ cells }) => cells[0] === cell));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(places[0]).toBeLessThan(places[1] ?? 0);
    },
  );
});

test('N7, S9: an official question does not stand for the repair of what is ours', () => {
  const ours = factor('Pump needs 40 kW, allowed are 36', 'eliminate', { weight: 5, category: 'offering' });
  const theirs = factor('Price counts most', 'reduce', { weight: 4, category: 'terms' });
  const lines = nextOf({
    people: [ann, bob],
    factors: [...sound, ours, theirs, factor('Written questions until 9 December', 'reduce', { weight: 2 })],
    profile: [answer('noContactBefore', '2027-02-12')],
  });
  expect(lines[0]?.kind).toBe('officialQuestion');
  const subjects = lines.map(({ cells: [subject] }) => subject);
  expect(subjects).toContain(ours.cell);
  expect(subjects).not.toContain(theirs.cell);
});

test.each([
  ['who is against us waits for a report', { attitude: -1 }, true],
  ['who is for us waits for a report', { attitude: 1 }, false],
])('N7, N6: %s', (_, given, isFirst) => {
  const cid = person('Cid', given);
  const late = factor('Two late deliveries', 'eliminate', { weight: 3, people: ['Cid'] });
  const lines = nextOf({
    people: [ann, bob, cid],
    factors: [...sound, late, factor('Audit on 5 December', 'reduce', { weight: 5 })],
    actions: [actionRecord('Send the report', { from: late.text, owner: 'Lee', due: '2026-11-10' })],
  });
  expect(lines[0]?.cells[0] === late.cell).toBe(isFirst);
  const owed = lines.find(({ cells }) => cells[0] === late.cell);
  expect(owed).toMatchObject({ overdue: { since: '2026-11-10' }, due: '2026-11-24' });
});

describe('a commitment that is near', () => {
  const zoe = person('Zoe', { role: 'approver', contact: 'none' });
  const trial = factor('Our trial halved the scrap', 'maximise', {
    weight: 4,
    category: 'offering',
    people: ['Fay'],
  });
  const paper = factor('Our contract is too long for them', 'eliminate', { weight: 3, category: 'terms' });
  const milestones = [
    { ...milestone('See it at work', { planned: '2026-12-03' }), commitment: 'attendDemo' as const },
    { ...milestone('Have an offer', { planned: '2027-01-10' }), commitment: 'requestProposal' as const },
  ];
  const plan = { people: [ann, zoe, person('Fay', { attitude: 2 })], factors: [...sound, trial, paper] };

  test('N7, N2: says who has to be there, who shows what, what is agreed at the end and what is cleared before', () => {
    // So much stands against us that what is cleared is read far from here.
    const heavy = ['Rain', 'Wind', 'Snow', 'Fog'].map((text) => factor(text, 'reduce', { weight: 5 }));
    const [line] = nextOf({ ...plan, factors: [...plan.factors, ...heavy], milestones });
    expect(textOf('en').next.say(line!)).toEqual({
      action: '“See it at work” needs Zoe there. Let Fay show “Our trial halved the scrap”.',
      why: 'It is planned for 3 Dec. Clear before: “Our contract is too long for them”. At the end, agree on “Have an offer”.',
    });
    expect(textOf('zh-CN').next.say(line!)).toEqual({
      action: '“See it at work”要请Zoe到场。让Fay来讲“Our trial halved the scrap”。',
      why: '定在12月3日。此前先解决“Our contract is too long for them”。结束时约定“Have an offer”。',
    });
  });

  test('N7, N2: what is cleared in a line close by is not asked for in both', () => {
    const lines = nextOf({ ...plan, milestones });
    expect(lines[0]).toMatchObject({ kind: 'commitment', params: { clear: '' } });
    expect(lines.slice(0, 5).some(({ cells }) => cells[0] === paper.cell)).toBe(true);
  });

  test('N7, N2: a proposal is brought in person', () => {
    const proposal = [
      { ...milestone('Have an offer', { planned: '2026-12-02' }), commitment: 'requestProposal' as const },
    ];
    const [line] = nextOf({ ...plan, people: [ann, bob], milestones: proposal });
    expect(textOf('en').next.say(line!).action).toBe('Bring the proposal to Ann in person.');
  });

  test('N7, N2: one of the company’s own with nothing to show is prepared', () => {
    const own = [milestone('Kick-off', { planned: '2026-12-02' })];
    const [line] = nextOf({ people: [ann, bob], factors: sound, milestones: own });
    expect(textOf('en').next.say(line!).action).toBe('Prepare “Kick-off” with Ann.');
  });
});

describe('one line for each of their people', () => {
  test('N7, T6f: two whom the same one brings us to are one request, who drives it first', () => {
    const people = [
      person('Fay', { attitude: 2 }),
      person('Zoe', { role: 'approver', contact: 'none', level: 'executive', influencedBy: ['Fay'] }),
      person('Max', { role: 'owner', contact: 'none', level: 'senior', influencedBy: ['Fay'] }),
    ];
    const lines = ofKind(nextOf({ people, factors: sound }), 'unmet');
    expect(lines.map((line) => textOf('en').next.say(line).action)).toEqual([
      'Ask Fay to introduce us to Max and Zoe.',
    ]);
  });

  test('N7: what is suggested of a person joins the talk with them; a factor’s act is said in full', () => {
    const late = factor('Two late deliveries and a complaint', 'eliminate', { weight: 5, people: ['Cid'] });
    const price = factor('Our price is 8 % too high', 'eliminate', { weight: 4, people: ['Cid'] });
    const cid = person('Cid', { role: 'advocate', attitude: 0 });
    const lines = nextOf({ people: [ann, bob, cid], factors: [...sound, late, price] });
    const about = lines.filter(({ people }) => people.includes('Cid'));
    expect(about).toHaveLength(1);
    expect(textOf('en').next.say(about[0]!).why).toMatch(/Then: .*Cid/);
  });
});

describe('by when', () => {
  test('N7: never on or after the day that it serves, however near', () => {
    const due = (planned: string) =>
      nextOf({
        people: [ann, person('Zoe', { role: 'approver', contact: 'none' })],
        factors: sound,
        milestones: [milestone('Demo', { planned })],
      }).find(({ kind }) => kind === 'unmet')?.due;
    expect(due('2026-11-25')).toBe('2026-11-24');
    expect(due('2026-11-26')).toBe('2026-11-25');
  });

  test('N7: what has a day of its own is done before the next commitment all the same', () => {
    const merger = factor('Merger on 1 January 2027', 'reduce', { weight: 5 });
    const line = nextOf({
      people: [ann, bob],
      factors: [...sound, merger],
      milestones: [milestone('Demo', { planned: '2026-12-05' })],
    }).find(({ cells }) => cells[0] === merger.cell);
    expect(line?.due).toBe('2026-11-28');
  });
});

describe('where nobody has a role', () => {
  const bare = { involvement: null, authority: null } as never;
  const people = [
    person('Jo', { attitude: 1, ...(bare as object) }),
    person('Kim', { contact: 'none', level: 'executive', ...(bare as object) }),
    person('Lou', { contact: 'none', ...(bare as object) }),
  ];

  test('N7: the only one we know is asked who decides, and brings us to who has the problem', () => {
    const factors = [
      ...sound,
      factor('Lou looks for a lighter tool', 'leverage', { people: ['Lou'], category: 'offering' }),
    ];
    const [line] = nextOf({ people, factors });
    expect(line).toMatchObject({ kind: 'coverage', params: { name: 'Jo' } });
    expect(line?.also).toMatchObject([
      { kind: 'suggested', params: { action: { advice: { people: ['Lou'], friend: 'Jo' } } } },
    ]);
  });
});

describe('against us', () => {
  test('N7, T6g: an objection is answered; a fact is not', () => {
    const against = (given: object) => {
      const cid = person('Cid', { role: 'owner', attitude: -1 });
      const named = factor('Kern has a test bench there', 'reduce', { people: ['Cid'], ...given });
      return ofKind(nextOf({ people: [ann, bob, cid], factors: [...sound, named] }), 'against').map(
        (line) => textOf('en').next.say(line).action,
      );
    };
    expect(against({ category: 'competition' })).toEqual([
      'See Cid in person, and ask what stands against us.',
    ]);
    expect(against({ category: 'terms' })).toEqual([
      'See Cid in person, and answer “Kern has a test bench there”.',
    ]);
  });

  test('N7, A9: where the rival is what they make themselves, they have a part in it', () => {
    const cid = person('Cid', { role: 'owner', attitude: -1 });
    const own = factor('Their own workshop builds a version', 'reduce', {
      people: ['Cid'],
      category: 'competition',
    });
    const [line] = ofKind(nextOf({ people: [ann, bob, cid], factors: [...sound, own] }), 'against');
    expect(textOf('en').next.say(line!).action).toBe(
      'See Cid in person, and offer a joint solution in which their own work has its part.',
    );
  });

  test('N7, T6f: above whoever is angry our own executives go, and the angry one hears of it first', () => {
    const cid = person('Cid', { attitude: -1, reportsTo: 'Zoe' });
    const zoe = person('Zoe', { role: 'approver', contact: 'none', influencedBy: ['Cid'] });
    const wants = factor('Every plant has to reach 96 percent', 'leverage', { people: ['Zoe'] });
    // An owner on our side could open the door too: there is none here.
    const advocate = { ...ann, role: 'advocate' as const };
    const [line] = ofKind(nextOf({ people: [advocate, cid, zoe], factors: [...sound, wants] }), 'unmet');
    expect(textOf('en').next.say(line!).action).toBe(
      'Have one of our own executives see Zoe about “Every plant has to reach 96 percent”. Tell Cid beforehand.',
    );
  });
});

test('N7, R4: a weak must that is not sure is asked officially in a tender, and is no line of its own', () => {
  const lines = nextOf({
    people: [ann, bob],
    factors: [...sound, factor('Written questions until 9 December', 'reduce', { weight: 2 })],
    criteria: [criterion('Runs at minus 30', { ourRating: 2, believed: 'unsure' })],
    profile: [answer('noContactBefore', '2027-02-12')],
  });
  expect(lines.map(({ kind }) => kind).slice(0, 2)).toEqual(['officialQuestion', 'goOrNot']);
  expect(ofKind(lines, 'condition')).toEqual([]);
});
