import { analyse } from '../../../src/method/analyse';
import type { Answer, Factor, Person, Plan } from '../../../src/method/ground/plan';
import { defaultSettings, type Settings } from '../../../src/method/ground/settings';
import { en } from '../../../src/text/en';
import { asOf, factor, person } from '../plans';

const accountOf = (plan: Partial<Plan>, settings: Settings = defaultSettings) =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings }).accounts[0]!;
const found = (people: readonly Person[], factors: readonly Factor[] = [], settings = defaultSettings) =>
  accountOf({ people, factors }, settings).findings.filter(({ rule }) => rule === 'T11');

/** As of 23 November 2026. */
test.each([
  ['an owner within the days', { role: 'owner', leavesOn: '2027-01-08' }, true],
  ['an approver', { role: 'approver', leavesOn: '2027-01-08' }, true],
  ['an owner against us', { role: 'owner', attitude: -2, leavesOn: '2027-01-08' }, true],
  ['an advocate for us', { role: 'advocate', attitude: 1, leavesOn: '2027-01-08' }, true],
  ['a gatekeeper for us', { role: 'gatekeeper', attitude: 2, leavesOn: '2027-01-08' }, true],
  ['a neutral advocate', { role: 'advocate', attitude: 0, leavesOn: '2027-01-08' }, false],
  ['a neutral gatekeeper', { role: 'gatekeeper', leavesOn: '2027-01-08' }, false],
  [
    'somebody whose attitude is not known',
    { role: 'advocate', attitudeKnown: false, leavesOn: '2027-01-08' },
    false,
  ],
  ['tomorrow', { role: 'owner', leavesOn: '2026-11-24' }, true],
  ['on the 90th day', { role: 'owner', leavesOn: '2027-02-21' }, true],
  ['on the 91st day', { role: 'owner', leavesOn: '2027-02-22' }, false],
  ['today, which is the last day', { role: 'owner', leavesOn: '2026-11-23' }, false],
  ['who left', { role: 'owner', leavesOn: '2026-10-01' }, false],
  ['without a last day', { role: 'owner' }, false],
] as const)('T11: whether %s is a finding', (_, given, isFound) => {
  expect(found([person('Ann', given)])).toHaveLength(isFound ? 1 : 0);
});

test('T11: the number of days is a setting', () => {
  const ann = person('Ann', { role: 'owner', leavesOn: '2027-01-08' });
  expect(found([ann], [], { ...defaultSettings, leavingDays: 45 })).toEqual([]);
  expect(found([ann], [], { ...defaultSettings, leavingDays: 46 })).toHaveLength(1);
});

const tate = person('Tate', { role: 'advocate', attitude: 3, leavesOn: '2027-01-08' });
const lanyon = person('Lanyon', { role: 'approver', contact: 'none' });
const reeve = person('Reeve', { role: 'owner', contact: 'none' });
const met = person('Marsh', { role: 'owner' });
const doorman = person('Dorr', { role: 'gatekeeper', contact: 'none' });
const people = [tate, lanyon, reeve, met, doorman];

test('T11: they introduce us to whoever decides, has no contact with us and is linked to the same open factor', () => {
  const factors = [
    factor('business case', 'maximise', { people: ['Tate', 'Lanyon', 'Marsh', 'Dorr'] }),
    factor('trial', 'leverage', { people: ['Lanyon', 'Tate'] }),
    factor('other', 'leverage', { people: ['Reeve'] }),
    factor('settled', 'leverage', { people: ['Tate', 'Reeve'], status: 'resolved' }),
  ];
  expect(found(people, factors)).toStrictEqual([
    {
      rule: 'T11',
      severity: 'high',
      saidBy: 'next',
      cells: ['People!Tate', 'People!Lanyon'],
      params: {
        name: 'Tate',
        role: 'advocate',
        on: '2027-01-08',
        isMet: true,
        successor: '',
        beside: ['Lanyon'],
      },
    },
  ]);
});

test('T11: the successor is named, or is the question', () => {
  const say = (given: Partial<Person>, beside: readonly string[] = []) => {
    const factors = [factor('case', 'maximise', { people: ['Tate', ...beside] })];
    const [finding] = found([{ ...tate, ...given }, lanyon, reeve, met], factors);
    return en.finding(finding!);
  };
  expect(say({})).toBe('Tate leaves on 8 Jan 2027. Ask now who comes after.');
  expect(say({ successor: 'unknown' })).toBe('Tate leaves on 8 Jan 2027. Ask now who comes after.');
  expect(say({ successor: 'Ruskin' })).toBe(
    'Tate leaves on 8 Jan 2027. Ask now to be introduced to Ruskin (who comes after).',
  );
  expect(say({}, ['Lanyon', 'Reeve'])).toBe(
    'Tate leaves on 8 Jan 2027. Ask now who comes after, and to be introduced to Lanyon and Reeve.',
  );
  expect(say({ successor: 'Ruskin' }, ['Lanyon'])).toBe(
    'Tate leaves on 8 Jan 2027. Ask now to be introduced to Ruskin (who comes after) and Lanyon.',
  );
});

test('T11: where contact is noted of nobody, nobody is known to be without it', () => {
  const silent = people.map((each) => ({ ...each, contact: null, lastContact: null }));
  const factors = [factor('case', 'maximise', { people: ['Tate', 'Lanyon'] })];
  expect(found(silent, factors)[0]?.params).toMatchObject({ beside: [] });
});

describe('T11: from the last day on', () => {
  const gone = (each: Person): Person => ({ ...each, leavesOn: '2026-11-23' });
  const rulesOf = (all: readonly Person[], given: Partial<Plan> = {}) =>
    accountOf({ people: all, ...given }).findings.map(({ rule, cells }) => [rule, ...cells].join(' '));

  test('T11: they stay in the list with their role', () => {
    const [first] = accountOf({ people: [gone(met)] }).people;
    expect(first).toMatchObject({ name: 'Marsh', role: 'owner', leaving: 'gone' });
  });

  test('T11: an owner who left is no owner, and nobody asks for contact with them or for their needs', () => {
    const reader = gone({ ...reeve, attitude: -3, individualNeed: null });
    const before = rulesOf([{ ...reader, leavesOn: null }, tate]);
    expect(before).toEqual(expect.arrayContaining(['T6f People!Reeve', 'T6g People!Reeve']));
    const after = rulesOf([reader, tate]);
    expect(after).toContain('T6a');
    expect(after.filter((each) => each.includes('Reeve'))).toEqual([]);
  });

  test('T11: they count neither in coverage nor in what is missing nor in advice', () => {
    const account = accountOf({ people: [gone(met), reeve] });
    expect(account.coverage).toBe(0);
    expect(accountOf({ people: [met, reeve] }).coverage).toBe(0.5);
    const blank = gone({ ...met, attitudeKnown: false, authority: null });
    expect(accountOf({ people: [blank] }).missing).toEqual([]);
    expect(account.actions.filter(({ rule }) => rule === 'T7').map(({ from }) => from)).toEqual(['Reeve']);
  });

  test('T11: whoever listens to them alone listens to nobody, and a line to them leads nowhere wrong', () => {
    const approver = { ...lanyon, contact: 'close' as const, influencedBy: ['Tate'], reportsTo: 'Tate' };
    const supporter = person('Sue', { attitude: 2, influencedBy: ['Lanyon'] });
    const won = rulesOf([{ ...tate, leavesOn: null }, approver, supporter, met]);
    expect(won.filter((each) => each.startsWith('T10') || each.startsWith('T6l'))).toEqual([]);
    const lost = accountOf({ people: [gone(tate), approver, supporter, met] }).findings;
    expect(lost.filter(({ rule }) => rule === 'T6l')).toEqual([]);
    expect(lost.find(({ rule }) => rule === 'T10')?.params).toMatchObject({ kind: 'nobody', name: 'Lanyon' });
  });

  test('T11: identities of the others’ actions stay', () => {
    const twins = [
      person('Ann', { role: 'owner' }),
      { ...person('Ann', { role: 'owner' }), cell: 'People!B9' },
    ];
    const idOf = (all: readonly Person[]) =>
      accountOf({ people: all }).actions.find(({ source }) => source === 'People!B9')?.id;
    expect(idOf([gone(twins[0]!), twins[1]!])).toBe(idOf(twins));
  });
});

describe('R2: a factor that nobody has looked at for long', () => {
  const linesOf = (factors: readonly Factor[], settings = defaultSettings, profile: readonly Answer[] = []) =>
    accountOf({ factors, profile }, settings)
      .missing.filter(({ what }) => what === 'lastSeen')
      .map(({ name, effect }) => `${name} ${effect}`);
  const category = 'competition';
  const old = { category, lastSeen: '2026-05-26' } as const;
  const sure = ['a', 'b', 'c', 'd'].map((text, index) =>
    factor(text, index % 2 === 0 ? 'maximise' : 'leverage', { category, weight: 5 }),
  );

  test.each([
    ['181 days ago', { lastSeen: '2026-05-26' }, true],
    ['180 days ago', { lastSeen: '2026-05-27' }, false],
    ['nothing is said', { lastSeen: null }, false],
    ['still to come', { lastSeen: '2027-05-26' }, false],
    ['light', { ...old, weight: 2 }, false],
    ['of weight 3', { ...old, weight: 3 }, true],
    ['without a weight that can be read', { ...old, weight: null }, false],
    ['resolved', { ...old, status: 'resolved' }, false],
  ] as const)('R2: %s, whether it is asked about', (_, given, isAsked) => {
    expect(linesOf([...sure, factor('x', 'maximise', given)])).toHaveLength(isAsked ? 1 : 0);
  });

  test('R2: by whether the strategy would be another without it', () => {
    const turning = [factor('a', 'maximise', { weight: 5 }), factor('b', 'eliminate', { weight: 4, ...old })];
    expect(linesOf(turning)).toEqual(['b verdict']);
    expect(linesOf([...sure, factor('x', 'maximise', old)])).toEqual(['x confidence']);
  });

  test('R2: each by itself, however many they are; the number of days is a setting', () => {
    const all = sure.map((each) => ({ ...each, ...old }));
    expect(linesOf(all)).toHaveLength(4);
    expect(linesOf(all, { ...defaultSettings, unseenDays: 181 })).toEqual([]);
  });
});
