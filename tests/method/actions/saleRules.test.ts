import { analyse } from '../../../src/method/analyse';
import type { Answer, Plan } from '../../../src/method/ground/plan';
import type { ProfileItem } from '../../../src/method/ground/words';
import { defaultSettings } from '../../../src/method/ground/settings';
import { en } from '../../../src/text/en';
import { tell } from '../../../src/telling/account';
import { tellOutcome } from '../../../src/telling/outcome';
import { actionRecord, answer, asOf, criterion, factor, goal, milestone, person } from '../plans';

/** Somebody of every kind, everything that can be wrong, and a goal. */
const full: Partial<Plan> = {
  people: [
    person('Owen', { role: 'owner', contact: 'none', attitude: -2, reportsTo: 'Ada' }),
    person('Ada', { role: 'approver', contact: 'brief', lastContact: '2026-01-10', influencedBy: ['Gus'] }),
    person('Gus', { role: 'gatekeeper', contact: 'none', reportsTo: 'Ada', level: 'staff' }),
    person('Lea', { role: 'owner', contact: 'none', attitude: 2, leavesOn: '2027-01-08' }),
  ],
  factors: [
    factor('price', 'eliminate', { weight: 5, people: ['Owen'] }),
    factor('law', 'reduce', { weight: 4, evidence: 'assumed' }),
    factor('trial', 'maximise', { weight: 3 }),
    factor('time', 'leverage', { weight: 2 }),
  ],
  criteria: [criterion('service', { ourRating: 1 })],
  milestones: [milestone('briefing', { planned: '2026-10-01' }), milestone('study')],
  actions: [actionRecord('call')],
};
const accountOf = (profile: readonly Answer[], given: Partial<Plan> = {}) =>
  analyse(
    { people: [], factors: [], goals: [{ ...goal('Grow'), due: '2027-12-31' }], ...full, ...given, profile },
    { asOf, settings: defaultSettings },
  ).accounts[0]!;

const rulesOf = (profile: readonly Answer[], given: Partial<Plan> = {}) => [
  ...new Set<string>(accountOf(profile, given).findings.map(({ rule }) => rule)),
];

test('S9: an open sale, and one of which nothing is said, is told everything', () => {
  const open = accountOf([answer('state', 'open')]);
  const silent = accountOf([]);
  expect(open.findings).toStrictEqual(silent.findings);
  expect(open.actions).toStrictEqual(silent.actions);
  expect(rulesOf([])).toEqual(
    expect.arrayContaining(['T5', 'T6f', 'T6g', 'T6h', 'T10', 'T11', 'R4', 'N2', 'N6']),
  );
});

describe.each([
  ['lost', 'comeBack'],
  ['onHold', 'until'],
] as const)('S9: a sale that is %s', (state, dayItem: ProfileItem) => {
  const bare = [answer('state', state)];
  const whole = [...bare, answer(dayItem, '2027-05-01'), answer('partWell', 'thank the testers')];

  test('S9: is told what its own plan lacks, and nothing else', () => {
    expect(rulesOf(bare)).toEqual(['N3']);
    expect(rulesOf(whole)).toEqual([]);
    expect(accountOf(bare).missing).toEqual([]);
  });

  test('S9: has no suggestions but its own plan and its day, with who decided', () => {
    const { actions } = accountOf(whole);
    expect([...new Set(actions.map(({ rule }) => rule))]).toEqual(['N3']);
    const said = actions.map(({ advice, from }) => en.advice.suggest(advice, from).action);
    expect(said).toEqual(
      state === 'lost'
        ? [
            'Part well with Ada: thank the testers',
            'Come back to Ada on 1 May 2027: ask whether the no was for that time, or for good.',
          ]
        : [
            'Wait until 1 May 2027, and do not press Ada before.',
            'Prepare with Ada what they will look at on 1 May 2027.',
          ],
    );
  });

  test('S9: asks for the day where there is none, and says when it has come', () => {
    const said = (profile: readonly Answer[]) =>
      accountOf(profile)
        .actions.map(({ advice, from }) => en.advice.suggest(advice, from).action)
        .at(-1);
    expect(said(bare)).toMatch(/write down the day\.$/);
    const come = said([...bare, answer(dayItem, asOf)]);
    expect(come).toBe(
      state === 'lost'
        ? 'Get in touch with Ada again, as planned for 23 Nov 2026: ask whether the no was for that time, or for good.'
        : 'Ask Ada where they stand: it was on hold until 23 Nov 2026.',
    );
  });

  test('S9: no commitment of the customer’s is awaited', () => {
    expect(accountOf(bare).nextSteps.commitments).toMatchObject({ next: null, overdue: [] });
  });
});

test('S9: a sale on hold is told its day, and that it lacks one', () => {
  const onHold = [answer('state', 'onHold')];
  expect(accountOf(onHold).findings).toStrictEqual([
    {
      rule: 'N3',
      severity: 'low',
      cells: ['Profile!state'],
      params: { kind: 'onHold' },
      // R8: the line of the next three asks for the day.
      saidBy: 'next',
    },
  ]);
  const told = tellOutcome(accountOf([...onHold, answer('until', '2027-03-15')]), en);
  expect(told?.title).toBe('The sale is on hold');
  expect(told?.comeBack).toEqual({
    words: 'Wait until 15 Mar 2027, and prepare what they will look at then.',
    cells: ['Profile!until'],
  });
});

describe('S9: a sale that is won', () => {
  const won = [answer('state', 'won')];

  test('S9: has no next commitment and none overdue', () => {
    const { nextSteps, findings } = accountOf(won);
    expect(nextSteps.commitments?.next).toBeNull();
    expect(
      findings.filter(({ rule, params }) => rule === 'N2' && 'kind' in params && params.kind !== 'order'),
    ).toEqual([]);
  });

  test('S9: first the touch that is overdue, then whoever decides without contact, then the rest', () => {
    const people = [
      person('Ann', { role: 'owner', lastContact: '2026-11-01' }),
      person('Bob', { role: 'approver', lastContact: '2026-08-01' }),
      person('Cho', { role: 'approver', contact: 'none' }),
      person('Dan', { role: 'owner', contact: 'none' }),
    ];
    const first = accountOf([...won, answer('ladderToday', 'priceSeller')], { people, factors: [] }).actions;
    expect(first.map(({ rule, from }) => `${rule} ${from}`.trim())).toEqual([
      'N5 Bob',
      'T7 Dan',
      'N5 Ann',
      'N5',
      'T7 Cho',
      'T7 Ann',
      'T7 Bob',
    ]);
  });

  test('S9, T7: nobody is prepared to argue for us any more, and nobody new is sought while a complaint is open', () => {
    const people = [
      person('Ann', { role: 'advocate', attitude: 2 }),
      person('Bob', { role: 'gatekeeper', attitude: 1 }),
      person('Cho', { role: 'approver', contact: 'none' }),
      person('Dan', { role: 'advocate', attitude: -1 }),
    ];
    const askedOf = (text: string): readonly string[] =>
      accountOf(won, { people, goals: [goal('Grow')], factors: [factor(text, 'eliminate')] })
        .actions.filter(({ rule }) => rule === 'T7')
        .map(({ from }) => from);
    expect(askedOf('Half a day of training')).toEqual(['Cho', 'Dan']);
    expect(askedOf('Complaint in writing')).toEqual(['Dan']);
    expect(askedOf('客户投诉还没解决')).toEqual(['Dan']);
  });

  test.each([
    ['a goal is still to be reached', [{ ...goal('Grow'), due: '2027-12-31' }], true],
    ['a goal has no date', [goal('Grow')], true],
    ['the goal’s date has passed', [{ ...goal('Grow'), due: '2026-11-22' }], false],
    ['there is no goal', [], false],
  ])('S9: where %s, whether somebody without contact is a finding', (_, goals, isFound) => {
    expect(rulesOf(won, { goals }).includes('T6f')).toBe(isFound);
  });

  test('T11: holds there too', () => {
    expect(rulesOf(won)).toContain('T11');
  });
});

describe('S9: no contact before a day', () => {
  const barred = [answer('noContactBefore', '2027-02-12')];

  test.each(['T5', 'T6f', 'T6g', 'T6h', 'T10', 'T11', 'N2'])('S9: %s waits until then', (rule) => {
    expect(rulesOf([])).toContain(rule);
    expect(rulesOf(barred)).not.toContain(rule);
  });

  test('S9: what asks for no talks stays', () => {
    expect(rulesOf(barred)).toEqual(expect.arrayContaining(['R4', 'N3', 'N6']));
    const uncovered = accountOf(barred).findings.flatMap((each) =>
      each.rule === 'N6' ? [each.params.kind] : [],
    );
    expect(uncovered).not.toContain('person');
    expect(uncovered.length).toBeGreaterThan(0);
  });

  test('S9: no advice on a person stands among the suggestions, and that on factors does', () => {
    const rules = new Set(accountOf(barred).actions.map(({ rule }) => rule));
    expect(rules.has('T7')).toBe(false);
    expect(rules.has('A9')).toBe(true);
  });

  test.each([
    ['Tessa liked our trolleys', 'Tessa Wyndham', false],
    ['谷雨说技术分我们第一', '谷雨', false],
    ['Cycle takes 41 minutes', 'Tessa Wyndham', true],
  ])('S9: what is about a person gets no suggestion, all else names nobody: %s', (text, name, isKept) => {
    const given = { people: [person(name)], factors: [factor(text, 'leverage', { people: [name] })] };
    const ofFactor = accountOf(barred, given).actions.filter(({ rule }) => rule === 'A9');
    expect(ofFactor).toHaveLength(isKept ? 1 : 0);
    for (const { advice, from } of ofFactor)
      expect(en.advice.suggest(advice, from).action).not.toContain(name);
  });

  test('S9: R7 and a missing advocate wait as well', () => {
    expect(rulesOf(barred)).not.toContain('R7');
    expect(rulesOf(barred)).not.toContain('T6c');
  });

  test('S9: coverage is no condition for going on until then', () => {
    const reasons = (profile: readonly Answer[]) =>
      (accountOf(profile).going?.reasons ?? []).map(({ reason }) => reason);
    expect(reasons([])).toContain('coverageLow');
    expect(reasons(barred).filter((each) => each.startsWith('coverage'))).toEqual([]);
  });

  test('S9: on the day itself nothing waits any more', () => {
    const free = accountOf([answer('noContactBefore', asOf)]);
    expect(free.findings).toStrictEqual(accountOf([]).findings);
    expect(tell(free, en).going.noContact).toBeNull();
  });

  test('S9: one line says what waits, and until when', () => {
    expect(tell(accountOf(barred), en).going.noContact).toEqual({
      words:
        'No contact before 12 Feb 2027: talks with their people, advice on them and coverage wait until then.',
      cells: ['Profile!noContactBefore'],
    });
  });
});
