import fc from 'fast-check';
import { analyse } from '../../../src/method/analyse';
import { goOn, type GoingGrounds } from '../../../src/method/next/going';
import type { Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import {
  goingDecisions,
  macroStrategies,
  positions,
  standings,
  type Position,
} from '../../../src/method/ground/words';
import { tell } from '../../../src/telling/account';
import { en } from '../../../src/text/en';
import { asOf, criterion, factor, judgedPerson, person } from '../plans';

/** Nothing speaks against going on. */
const owner = judgedPerson('Ann', { role: 'owner' });
const approver = judgedPerson('Bob', { role: 'approver' });
const sound: GoingGrounds = {
  strategy: { macro: 'persevere', standing: 'fair', hold: 1 },
  isUnrated: false,
  coverage: 0.5,
  criteria: null,
  people: [owner, approver],
  gate: null,
  overdue: [],
};
const decide = (given: Partial<GoingGrounds>) => {
  const going = goOn({ ...sound, ...given }, defaultSettings);
  return going === null ? null : [going.decision, ...going.reasons.map(({ reason }) => reason)];
};
const criteria = (position: Position | null, redFlags: readonly string[] = []) => ({
  criteria: { comparison: position && { position, competitor: 'Brennan' }, redFlags },
});

test('R6: go, and why', () => {
  expect(goOn(sound, defaultSettings)).toEqual({
    decision: 'go',
    reasons: [
      { reason: 'strategy', decision: 'go', cells: [], params: { macro: 'persevere' } },
      { reason: 'sure', decision: 'go', cells: [], params: { standing: 'fair' } },
      { reason: 'coverage', decision: 'go', cells: [], params: { coverage: 0.5 } },
    ],
  });
});

test.each([
  ['rethink', 'stopAndRethink', 'rethink'],
  ['proceedWithCare', 'goWithConditions', 'cautious'],
  ['takeARisk', 'goWithConditions', 'cautious'],
  ['sellThrough', 'go', 'strategy'],
  ['persevere', 'go', 'strategy'],
  ['moveFast', 'go', 'strategy'],
] as const)('R6: %s means %s', (macro, decision, reason) => {
  const [decided, first] = decide({ strategy: { macro, standing: 'firm' } }) ?? [];
  expect([decided, first]).toEqual([decision, reason]);
});

test.each([
  ['firm', 'go'],
  ['fair', 'go'],
  // By single edits alone: said, and no condition.
  ['fragile', 'go'],
  ['tied', 'goWithConditions'],
  ['unproven', 'goWithConditions'],
  ['thin', 'goWithConditions'],
] as const)('R6: a strategy that stands %s means %s', (standing, decision) => {
  expect(decide({ strategy: { macro: 'moveFast', standing } })?.[0]).toBe(decision);
});

test.each([
  [0.9, ['go', 'strategy', 'sure', 'coverage']],
  [0.89, ['goWithConditions', 'hearsay']],
  [null, ['go', 'strategy', 'sure', 'coverage']],
] as const)('R6, A13: fragile with a hold of %s', (hold, expected) => {
  expect(decide({ strategy: { macro: 'moveFast', standing: 'fragile', hold } })).toEqual(expected);
});

test('R6, A13: where it is fair, hearsay is no condition', () => {
  expect(decide({ strategy: { macro: 'moveFast', standing: 'fair', hold: 0.7 } })?.[0]).toBe('go');
});

test.each(['tied', 'unproven', 'thin'] as const)(
  'R6: a rethink that is %s is a condition and no stop',
  (standing) => {
    expect(decide({ strategy: { macro: 'rethink', standing } })).toEqual([
      'goWithConditions',
      'rethinkUnsure',
      'unsure',
    ]);
  },
);

test.each(['firm', 'fair', 'fragile'] as const)('R6: a rethink that is %s is a stop', (standing) => {
  expect(decide({ strategy: { macro: 'rethink', standing } })?.[0]).toBe('stopAndRethink');
});

test('R6: without a verdict for lack of ratings there is no decision', () => {
  const nothing = { macro: null, standing: null } as const;
  expect(decide({ strategy: nothing, isUnrated: true })).toBeNull();
  expect(decide({ isUnrated: true })?.[0]).toBe('go');
});

const reasonsOf = (given: Partial<GoingGrounds>) =>
  goOn({ ...sound, ...given }, defaultSettings)?.reasons.filter(({ decision }) => decision !== 'go');

test('R6: an owner or approver against us is a condition, whoever else is against us is none', () => {
  const against = judgedPerson('Cid', { role: 'approver', attitude: -1 });
  const other = judgedPerson('Dan', { role: 'advocate', attitude: -3 });
  expect(reasonsOf({ people: [owner, approver, against, other] })).toEqual([
    {
      reason: 'against',
      decision: 'goWithConditions',
      cells: ['People!Cid'],
      params: { count: 1, name: 'Cid', role: 'approver' },
    },
  ]);
  expect(decide({ people: [owner, approver, other] })?.[0]).toBe('go');
});

test('R6: an owner or approver without contact is a condition; one of whom nothing is said is none', () => {
  const unmet = judgedPerson('Cid', { role: 'owner', contact: 'none' });
  const second = judgedPerson('Dan', { role: 'approver', contact: 'none' });
  const unknown = judgedPerson('Eve', { role: 'approver', contact: null });
  expect(reasonsOf({ people: [owner, approver, unmet, second] })).toEqual([
    {
      reason: 'withoutContact',
      decision: 'goWithConditions',
      cells: ['People!Cid', 'People!Dan'],
      params: { count: 2, name: 'Cid', role: 'owner' },
    },
  ]);
  expect(decide({ people: [owner, approver, unknown] })?.[0]).toBe('go');
});

test('R6: no owner, no approver; where nobody has a role that is not known yet', () => {
  const advocate = judgedPerson('Cid');
  const unrated = judgedPerson('Dan', { authority: null, involvement: null });
  expect(decide({ people: [approver] })).toEqual(['goWithConditions', 'noOwner']);
  expect(decide({ people: [owner, advocate] })).toEqual(['goWithConditions', 'noApprover']);
  // At the top of the house the one who drives it signs as well.
  expect(decide({ people: [{ ...owner, level: 'executive' }, advocate] })?.[0]).toBe('go');
  expect(decide({ people: [advocate] })).toEqual(['goWithConditions', 'noOwner', 'noApprover']);
  expect(decide({ people: [unrated] })?.[0]).toBe('go');
  expect(decide({ people: [] })?.[0]).toBe('go');
});

test('R6, S6: goals that are kept and not complete are a condition', () => {
  expect(decide({ gate: { complete: true, open: 0 } })?.[0]).toBe('go');
  expect(reasonsOf({ gate: { complete: false, open: 3 } })).toEqual([
    { reason: 'gateOpen', decision: 'goWithConditions', cells: [], params: { open: 3 } },
  ]);
});

test('R6, N2: overdue commitments are one condition that names the first', () => {
  const overdue = ['demo', 'proposal'].map((text) => ({ text, cell: `Commitments!${text}` }));
  expect(reasonsOf({ overdue })).toEqual([
    {
      reason: 'overdue',
      decision: 'goWithConditions',
      cells: ['Commitments!demo', 'Commitments!proposal'],
      params: { count: 2, text: 'demo' },
    },
  ]);
});

test('R6: no strategy, coverage unknown and coverage under the limit are conditions', () => {
  expect(decide({ strategy: { macro: null, standing: null } })).toEqual(['goWithConditions', 'noVerdict']);
  expect(decide({ coverage: null })).toEqual(['goWithConditions', 'coverageUnknown']);
  expect(decide({ coverage: 0.49 })).toEqual(['goWithConditions', 'coverageLow']);
});

test('R6: a red flag or being behind is a condition, both together are a stop', () => {
  const redFlags = ['Criteria!A3'];
  expect(decide(criteria(null, redFlags))).toEqual(['goWithConditions', 'redFlags']);
  expect(decide(criteria('level', redFlags))).toEqual(['goWithConditions', 'redFlags']);
  expect(decide(criteria('behind'))).toEqual(['goWithConditions', 'behind']);
  expect(decide(criteria('behind', redFlags))).toEqual(['stopAndRethink', 'flagsAndBehind']);
});

test('R6: of buying criteria, what speaks for going on is said too', () => {
  expect(decide(criteria('ahead'))).toEqual(['go', 'strategy', 'sure', 'position', 'noFlags', 'coverage']);
});

test('R6: a stop names the conditions that hold besides', () => {
  const given = { strategy: { macro: 'rethink', standing: 'fragile', hold: 0.5 }, coverage: null } as const;
  expect(decide({ ...given, ...criteria('behind') })).toEqual([
    'stopAndRethink',
    'rethink',
    'hearsay',
    'behind',
    'coverageUnknown',
  ]);
});

test('R6: the limit of coverage is a setting', () => {
  expect(goOn(sound, { ...defaultSettings, goCoverage: 0.6 })?.reasons).toEqual([
    {
      reason: 'coverageLow',
      decision: 'goWithConditions',
      cells: [],
      params: { coverage: 0.5, limit: 0.6 },
    },
  ]);
});

const judge = (plan: Partial<Plan>) => {
  const all: Plan = { people: [], factors: [], goals: [], ...plan };
  return analyse(all, { asOf, settings: defaultSettings }).accounts.map(({ going }) => going);
};
const four = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise', { weight: 5 }));

test('R6: a whole account, with and without buying criteria', () => {
  const people = [person('Ann', { role: 'owner' }), person('Bob', { role: 'approver' })];
  expect(judge({ people, factors: four }).map((going) => going?.decision)).toEqual(['go']);
  const ratings = [{ competitor: 'Brennan', rating: 5 }];
  const rows = [criterion('service', { ourRating: 2, ratings })];
  const [stopped] = judge({ people, factors: four, criteria: rows });
  expect(stopped).toEqual({
    decision: 'stopAndRethink',
    reasons: [
      {
        reason: 'flagsAndBehind',
        decision: 'stopAndRethink',
        cells: ['Criteria!service'],
        params: { count: 1, competitor: 'Brennan' },
      },
    ],
  });
});

test('R6: where contact is said of nobody, coverage is not known', () => {
  const people = [
    person('Ann', { role: 'owner', contact: null }),
    person('Bob', { role: 'approver', contact: null }),
  ];
  const [going] = judge({ people, factors: four });
  expect(going?.reasons.map(({ reason }) => reason)).toEqual(['coverageUnknown']);
});

test('T8: where contact is noted and roles are missing, that is what is said', () => {
  const noRole = { authority: null, involvement: null } as const;
  const people = [person('Ann', { ...noRole, contact: 'close' })];
  const given = { people, factors: four, goals: [] };
  const [account] = analyse(given, { asOf, settings: defaultSettings }).accounts;
  const unknown = account?.going?.reasons.find(({ reason }) => reason === 'coverageUnknown');
  expect(unknown?.params).toEqual({ lacksRoles: true });
  const said = tell(account!, en);
  const words = [...said.going.reasons, ...said.next.first, ...said.next.rest]
    .map((each) => each.words)
    .join(' ');
  expect(words).toContain('without roles it is not known how far we reach');
  expect(words).not.toContain('whom we are in contact with');
});

test.each([1, 2] as const)(
  'R4, R6: a must rated %d that is not sure to be one is a condition',
  (ourRating) => {
    const criteria = [
      criterion('Under 38 minutes', { ourRating, believed: 'unsure' }),
      criterion('Price', {}),
    ];
    const [account] = analyse(
      { people: [], factors: four, goals: [], criteria },
      { asOf, settings: defaultSettings },
    ).accounts;
    const reasons = account?.going?.reasons.map(({ reason }) => reason) ?? [];
    expect(reasons).toContain('unsureMusts');
    expect(reasons).not.toContain('redFlags');
    expect(account?.going?.decision).toBe('goWithConditions');
    const { going, next, findings } = tell(account!, en);
    const sentence = 'Find out first whether “Under 38 minutes” is really a must: we are weak at it.';
    expect(going.reasons.map(({ words }) => words)).toContain(sentence);
    expect([...next.first, ...next.rest].map(({ words }) => words)).toContain(sentence);
    expect(findings.map(({ words }) => words).join(' ')).not.toContain('Under 38 minutes');
  },
);

test('R4, R6: we are weak at nothing only where no unsure must is weak', () => {
  const weakUnsure = [{ cell: 'Criteria!A2', text: 'Speed' }];
  const { criteria: bare } = criteria(null);
  expect(decide({ criteria: { ...bare, weakUnsure: [] } })).toContain('noFlags');
  expect(decide({ criteria: { ...bare, weakUnsure } })).toEqual(['goWithConditions', 'unsureMusts']);
});

test('R6: somebody against us whom none of us has met is one condition', () => {
  const unmet = { contact: 'none', band: 'against' } as const;
  const people = [owner, judgedPerson('Fiona', { role: 'approver', ...unmet })];
  const going = goOn({ ...sound, people }, defaultSettings);
  expect(going?.reasons.map(({ reason }) => reason)).toEqual(['against']);
  expect(going?.reasons[0]?.params).toMatchObject({ name: 'Fiona', isUnmet: true });
});

test('R6: factors without ratings, and nothing else: no decision', () => {
  const factors = [factor('a', 'maximise', { control: null }), factor('b', 'reduce', { direction: null })];
  expect(judge({ factors })).toEqual([null]);
});

test('R6: with nothing at all there are conditions', () => {
  const [going] = judge({});
  expect([going?.decision, going?.reasons.map(({ reason }) => reason)]).toEqual([
    'goWithConditions',
    ['noVerdict', 'coverageUnknown'],
  ]);
});

const anyGrounds: fc.Arbitrary<GoingGrounds> = fc.record({
  strategy: fc.record({
    macro: fc.constantFrom(null, ...macroStrategies),
    standing: fc.constantFrom(null, ...standings),
    hold: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
  }),
  isUnrated: fc.boolean(),
  people: fc.subarray([
    owner,
    approver,
    judgedPerson('Cid', { role: 'approver', attitude: -2, contact: 'none' }),
    judgedPerson('Dan', { authority: null }),
  ]),
  gate: fc.option(fc.record({ complete: fc.boolean(), open: fc.integer({ min: 1, max: 5 }) })),
  overdue: fc.subarray([{ text: 'demo', cell: 'Commitments!A2' }]),
  coverage: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  criteria: fc.option(
    fc.record({
      comparison: fc.option(
        fc.record({ position: fc.constantFrom(...positions), competitor: fc.constant('Brennan') }),
      ),
      redFlags: fc.array(fc.constant('Criteria!A3'), { maxLength: 3 }),
    }),
  ),
});

test('R6: there is always a reason for the decision, and none for going on where we do not', () => {
  fc.assert(
    fc.property(anyGrounds, (grounds) => {
      const going = goOn(grounds, defaultSettings);
      if (going === null) return;
      const { decision, reasons } = going;
      expect(reasons[0]?.decision).toBe(decision);
      const serious = reasons.map((each) => goingDecisions.indexOf(each.decision));
      expect(serious).toEqual([...serious].sort((one, other) => other - one));
      expect(decision === 'go' || !serious.includes(0)).toBe(true);
    }),
  );
});
