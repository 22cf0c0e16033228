// N7: what could be done, in one order.
import fc from 'fast-check';
import { analyse } from '../../../src/method/analyse';
import type { Answer, Factor, Person, Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import type { NextLine } from '../../../src/method/next/nextLine';
import { textOf } from '../../../src/text/text';
import { actionRecord, answer, asOf, criterion, factor, milestone, person } from '../plans';

const nextOf = (plan: Partial<Plan>): readonly NextLine[] => {
  const whole = { people: [], factors: [], goals: [], ...plan };
  return analyse(whole, { asOf, settings: defaultSettings }).accounts[0]?.next ?? [];
};
const told = (lines: readonly NextLine[]): readonly string[] =>
  lines.map(({ kind, cells }) => [kind, ...cells].join(' '));

/** Four confirmed factors for us: firm, and nothing to mend. */
const sound = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise', { weight: 3 }));
const owner = person('Ann', { role: 'owner' });
const approver = person('Bob', { role: 'approver', influencedBy: ['Ann'] });
const account = (plan: Partial<Plan> = {}) => nextOf({ people: [owner, approver], factors: sound, ...plan });

test('N7: what a date forces comes first, the earliest of all', () => {
  const lines = account({
    people: [
      owner,
      approver,
      person('Eve', { attitude: 2, leavesOn: '2026-12-10', leaving: 'soon' } as Partial<Person>),
    ],
    factors: [...sound, factor('Budget closes on 5 December', 'eliminate', { weight: 4 })],
    milestones: [
      milestone('Demo', { planned: '2026-11-20' }),
      milestone('Proposal', { planned: '2027-03-01' }),
    ],
  });
  expect(told(lines).slice(0, 3)).toEqual([
    'commitment Commitments!Demo',
    'suggested Factors!Budget closes on 5 December',
    'leaver People!Eve',
  ]);
});

test('N7: a day too far off, or of a light factor, forces nothing', () => {
  const factors = [
    ...sound,
    factor('Budget closes on 5 January', 'eliminate', { weight: 4 }),
    factor('Lunch on 5 December', 'leverage', { weight: 3 }),
  ];
  const milestones = [milestone('Demo', { planned: '2026-12-08' })];
  const forced = account({ factors, milestones }).filter(
    (line) => line.kind === 'commitment' || (line.kind === 'suggested' && line.params.day !== null),
  );
  expect(forced).toEqual([]);
  const near = [milestone('Demo', { planned: '2026-12-07' })];
  expect(told(account({ factors, milestones: near }))[0]).toBe('commitment Commitments!Demo');
});

test('N7: a stop is one line, with its red flags', () => {
  const ratings = [{ competitor: 'Brennan', rating: 5 }];
  const lines = account({ criteria: [criterion('service', { ourRating: 2, ratings })] });
  expect(told(lines)[0]).toBe('decide Criteria!service');
  expect(lines.filter(({ kind }) => kind === 'redFlag')).toEqual([]);
});

test('N7: then one line of each kind of condition', () => {
  const lines = account({
    people: [
      owner,
      approver,
      person('Cid', { role: 'approver', attitude: -1, influencedBy: ['Ann'] }),
      person('Dan', { role: 'owner', contact: 'none' }),
      person('Eve', { role: 'owner', contact: 'none' }),
    ],
    criteria: [criterion('service', { ourRating: 2 })],
  });
  expect(told(lines).slice(0, 3)).toEqual([
    'redFlag Criteria!service',
    'against People!Cid',
    'unmet People!Dan',
  ]);
  // The second of a kind waits behind what weighs most.
  expect(told(lines).indexOf('unmet People!Eve')).toBeGreaterThan(3);
});

test('N7, A4: unproven: the fewest, heaviest assumptions that bring evidence to a quarter, in one line', () => {
  const given: Partial<Factor> = { evidence: 'assumed' };
  const factors = [
    factor('a', 'maximise', { ...given, weight: 2 }),
    factor('b', 'maximise', { ...given, weight: 5 }),
    factor('c', 'leverage', { ...given, weight: 4 }),
    factor('d', 'leverage', { ...given, weight: 5 }),
    factor('e', 'reduce', { ...given, weight: 2 }),
  ];
  // 18 in all: one of weight 5 is more than a quarter.
  expect(account({ factors })[0]).toMatchObject({ kind: 'confirm', params: { texts: ['b'] } });
});

test('N7, T7: who can introduce us is named: whom they listen to, then whom they report to, then who reports to them', () => {
  const unmet = (given: Partial<Person>) => person('Zoe', { role: 'approver', contact: 'none', ...given });
  const friend = person('Fay', { attitude: 1 });
  const neutral = person('Nat', { attitude: 0 });
  const through = (zoe: Person, ...others: readonly Person[]) =>
    nextOf({ people: [owner, zoe, ...others], factors: sound }).flatMap((line) =>
      line.kind === 'unmet' ? [line.params.through] : [],
    );
  expect(through(unmet({ influencedBy: ['Nat', 'Fay'] }), friend, neutral)).toEqual(['Fay']);
  expect(through(unmet({ influencedBy: ['Nat'] }), friend, neutral)).toEqual(['Nat']);
  expect(through(unmet({ reportsTo: 'Fay' }), friend)).toEqual(['Fay']);
  expect(through(unmet({}), { ...friend, reportsTo: 'Zoe' })).toEqual(['Fay']);
  // Nobody is tied to them: the only one whom we know.
  expect(through(unmet({}), { ...friend, contact: 'none' })).toEqual(['Ann']);
  expect(through(unmet({ influencedBy: ['Fay'] }), { ...friend, attitude: -1 })).toEqual(['']);
});

test('N7: who: the person’s own contact, else the owner of the sale, else nobody', () => {
  const lines = (people: readonly Person[], profile: readonly Answer[] = []) =>
    nextOf({ people, factors: sound, profile });
  const unmet = person('Zoe', { role: 'approver', contact: 'none' });
  const ownerOf = (all: readonly NextLine[]) => all.find(({ kind }) => kind === 'unmet')?.owner;
  expect(ownerOf(lines([owner, { ...unmet, ownedBy: 'Kim' }], [answer('owner', 'Lee')]))).toBe('Kim');
  expect(ownerOf(lines([owner, unmet], [answer('owner', 'Lee')]))).toBe('Lee');
  expect(ownerOf(lines([owner, unmet]))).toBe('');
});

test.each([
  // A day of its own: seven days before it, and never before tomorrow.
  ['Budget closes on 20 December', '2026-12-07'],
  ['Budget closes on 5 December', '2026-11-28'],
  ['Budget closes on 25 November', '2026-11-24'],
] as const)('N7: by when: %s', (text, due) => {
  const lines = account({ factors: [...sound, factor(text, 'eliminate', { weight: 4 })] });
  expect(lines[0]).toMatchObject({ cells: [`Factors!${text}`], due });
});

test('N7: without a day of its own: 14 days, a week before the next commitment, never under three days', () => {
  const due = (planned: string) => {
    const people = [owner, approver, person('Zoe', { role: 'approver', contact: 'none' })];
    const lines = account({ people, milestones: [milestone('Demo', { planned })] });
    return lines.find(({ kind }) => kind === 'unmet')?.due;
  };
  expect(due('2027-06-01')).toBe('2026-12-07');
  expect(due('2026-12-12')).toBe('2026-12-05');
  expect(due('2026-11-28')).toBe('2026-11-26');
});

test('N7: what is under way sinks within its level; what is overdue does not', () => {
  const people = [
    owner,
    approver,
    person('Cid', { role: 'owner', attitude: -1 }),
    person('Zoe', { role: 'approver', contact: 'none' }),
  ];
  const first = (actions: Plan['actions'] = []) => told(account({ people, actions }))[0];
  expect(first()).toBe('against People!Cid');
  const row = { from: 'Cid', owner: 'Lee', due: '2026-12-01' };
  expect(first([actionRecord('talk', row)])).toBe('unmet People!Zoe');
  expect(first([actionRecord('talk', { ...row, due: '2026-11-01' })])).toBe('against People!Cid');
  expect(first([actionRecord('talk', { ...row, owner: '' })])).toBe('against People!Cid');
});

test('N7, S9: until the no-contact date what can be asked officially comes first, and nobody is to be met', () => {
  const lines = account({
    people: [
      owner,
      approver,
      person('Cid', { role: 'owner', attitude: -3 }),
      person('Zoe', { role: 'approver', contact: 'none' }),
    ],
    factors: [
      ...sound,
      factor('Written questions until 9 December', 'leverage', { weight: 1 }),
      factor('Cycle too slow', 'eliminate', { weight: 4, category: 'offering' }),
      factor('Sterovant is 9 % cheaper', 'reduce', { weight: 3, category: 'competition' }),
      factor('Price counts most', 'reduce', { weight: 2, category: 'terms' }),
    ],
    milestones: [milestone('Demo', { planned: '2026-11-26' })],
    profile: [answer('noContactBefore', '2027-02-12')],
  });
  expect(lines[0]).toMatchObject({
    kind: 'officialQuestion',
    // Everybody reads it: no words or figures of ours, and nothing about rivals.
    params: { about: [], subjects: ['offering', 'terms'], until: '2026-12-09' },
  });
  expect(lines.filter(({ kind }) => ['unmet', 'fewContacts', 'stale'].includes(kind))).toEqual([]);
  // Whoever sits on the panel gets nothing from us but by the official way.
  expect(lines.filter(({ kind }) => kind === 'against')).toEqual([]);
});

test.each(['Does drying count within the 38 minutes?', '干燥时间是否计入38分钟'])(
  'S9: a factor that is a question is asked in its own words: %s',
  (text) => {
    const [first] = account({
      factors: [
        ...sound,
        factor('Written questions until 9 December', 'leverage', { weight: 1 }),
        factor(text, 'reduce', { weight: 4 }),
      ],
      profile: [answer('noContactBefore', '2027-02-12')],
    });
    expect(first).toMatchObject({ params: { about: [text], subjects: [] } });
  },
);

test('N7, S9: lost or on hold, only its own plan is left', () => {
  for (const state of ['lost', 'onHold'] as const) {
    const lines = account({ profile: [answer('state', state)] });
    expect(new Set(lines.map(({ rule }) => rule))).toEqual(new Set(['N3']));
  }
});

test('N7, S9: what says its own day is due on that day, and never before it', () => {
  const waiting = account({ profile: [answer('state', 'onHold'), answer('until', '2027-03-15')] });
  const planned = waiting.filter(({ kind }) => kind === 'suggested');
  expect(planned.map(({ due }) => due)).toEqual(['2027-03-15', '2027-03-01']);
  const met = { ...owner, lastContact: '2026-11-20' };
  const won = nextOf({ people: [met], factors: sound, profile: [answer('state', 'won')] });
  // T5: 60 days after the last contact.
  expect(won.find(({ rule }) => rule === 'N5')?.due).toBe('2027-01-19');
});

test('N7, S9: won: a complaint, then a touch, then whoever decides and is not known while a goal is open', () => {
  const lines = account({
    people: [owner, approver, person('Zoe', { role: 'approver', contact: 'none' })],
    factors: [...sound, factor('Two late deliveries and a complaint', 'eliminate', { weight: 3 })],
    goals: [
      {
        cell: 'Goals!A2',
        account: null,
        text: 'More',
        measure: '',
        baseline: null,
        target: null,
        due: null,
        linkedTo: '',
      },
    ],
    profile: [answer('state', 'won')],
  });
  expect(lines.slice(0, 3).map(({ rule }) => rule)).toEqual(['A9', 'N5', 'T6f']);
});

test('N7: a factor that is only about a person is spoken of by a line about that person', () => {
  const people = [owner, approver, person('Zoe', { role: 'approver', contact: 'none' })];
  const factors = [...sound, factor('Nobody of us knows Zoe', 'eliminate', { weight: 5, people: ['Zoe'] })];
  expect(told(account({ people, factors })).filter((line) => line.includes('Nobody of us'))).toEqual([]);
});

const anyPlan = fc.record({
  people: fc.array(
    fc.record({
      role: fc.constantFrom('owner', 'approver', 'advocate', 'gatekeeper'),
      attitude: fc.integer({ min: -3, max: 3 }),
      contact: fc.constantFrom('none', 'several', null),
    }),
    { maxLength: 6 },
  ),
  factors: fc.array(
    fc.record({
      quadrant: fc.constantFrom('leverage', 'maximise', 'reduce', 'eliminate'),
      weight: fc.integer({ min: 1, max: 5 }),
      evidence: fc.constantFrom('confirmed', 'assumed'),
    }),
    { maxLength: 8 },
  ),
});

const planFrom = ({ people, factors }: Record<'people' | 'factors', readonly object[]>): Partial<Plan> => ({
  people: people.map((given, index) => person(`P${index}`, given)),
  factors: factors.map(({ quadrant, ...given }: { quadrant?: 'leverage' }, index) =>
    factor(`F${index}`, quadrant ?? 'leverage', given),
  ),
});

test('N7: nothing is said twice: of two lines none has the subject of the other', () => {
  fc.assert(
    fc.property(anyPlan, (given) => {
      const subjects = nextOf(planFrom(given)).flatMap(({ cells }) => cells.slice(0, 1));
      expect(new Set(subjects).size).toBe(subjects.length);
    }),
  );
});

test('N7, P1: on a stop nothing that is for us stands before what is against us, and nothing calls for a commitment', () => {
  fc.assert(
    fc.property(anyPlan, (given) => {
      const plan = { ...planFrom(given), milestones: [milestone('Demo', { planned: '2026-11-30' })] };
      const [judged] = analyse(
        { people: [], factors: [], goals: [], ...plan },
        { asOf, settings: defaultSettings },
      ).accounts;
      if (judged?.going?.decision !== 'stopAndRethink') return;
      const commitments = judged.next.flatMap((line) =>
        line.kind === 'commitment' ? [line.params.isStop] : [],
      );
      expect(commitments.every(Boolean)).toBe(true);
      const placesOf = (quadrants: readonly string[]) =>
        judged.next.flatMap((line, index) => {
          const advice = line.kind === 'suggested' ? line.params.action.advice : null;
          return advice?.rule === 'A9' && quadrants.includes(advice.quadrant ?? '') ? [index] : [];
        });
      const forUs = Math.min(Infinity, ...placesOf(['leverage', 'maximise']));
      const against = Math.max(-1, ...placesOf(['reduce', 'eliminate']));
      expect(forUs).toBeGreaterThan(against);
    }),
  );
});

test('N7, A14: where we decided to stop ourselves, that is why, and not the weights', () => {
  const [line] = account({ profile: [answer('decision', 'stopAndRethink')] });
  expect(line).toMatchObject({ kind: 'decide', params: { isOurs: true } });
  expect(textOf('en').next.say(line!).why).toBe('We decided to stop.');
  expect(textOf('zh-CN').next.say(line!).why).toBe('我们决定先停下。');
  const against = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'eliminate', { weight: 3 }));
  const [computed] = account({ factors: against });
  expect(computed).toMatchObject({ kind: 'decide', params: { isOurs: false } });
  expect(textOf('en').next.say(computed!).why).toBe('What weighs most is against us.');
});
