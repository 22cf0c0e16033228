import { analyse } from '../../../src/method/analyse';
import type { Person, Plan, TeamMember } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { reportSupport } from '../../../src/method/strategy/support';
import type { SupportDuty } from '../../../src/method/ground/words';
import { asOf, judgedPerson, person } from '../plans';

const member = (duty: SupportDuty | null, given: Partial<TeamMember> = {}): TeamMember => ({
  cell: `Team!${duty ?? given.text ?? ''}`,
  account: null,
  duty,
  text: duty ?? '',
  person: '',
  counterparts: [],
  notes: '',
  ...given,
});

const five: readonly Person[] = [
  person('Ann', { ownedBy: 'Jo Brandt' }),
  person('Bob', { ownedBy: 'K. Lund' }),
  person('Cid', { ownedBy: 'jo brandt' }),
  person('Dot', { role: 'approver', ownedBy: 'K. Lund' }),
  person('Eve', { role: 'gatekeeper', ownedBy: 'n/a' }),
];

const plan = (given: Partial<Plan>): Plan => ({ people: [], factors: [], goals: [], ...given });

const answer = (item: 'highExpectations' | 'complexDelivery', value: boolean) => ({
  cell: `Profile!${item}`,
  account: null,
  item,
  value,
});

const accountOf = (given: Partial<Plan>, depth: 'verdict' | 'full' = 'full') =>
  analyse(plan(given), { asOf, settings: defaultSettings }, { depth }).accounts[0]!;

const gapsOf = (given: Partial<Plan>) =>
  accountOf(given).support?.gaps.map(({ duty, text, counterpart, suggested }) => [
    duty ?? text,
    counterpart,
    suggested,
  ]);

test('A11: support is asked for from five key people on, and the number is a setting', () => {
  expect(accountOf({ people: five.slice(1) }).support).toBeNull();
  expect(accountOf({ people: five }).support).toMatchObject({ reasons: ['manyPeople'], people: 5 });
  const people = [judgedPerson('Ann'), judgedPerson('Bob')];
  const house = { people, team: undefined, profile: { highExpectations: null, complexDelivery: null } };
  expect(reportSupport(house, { keyPeopleForSupport: 2 })?.reasons).toEqual(['manyPeople']);
});

test('A11: support is asked for by high expectations, and by a complex delivery, with any number of people', () => {
  const people = five.slice(0, 1);
  expect(accountOf({ people, profile: [answer('highExpectations', true)] }).support?.reasons).toEqual([
    'highExpectations',
  ]);
  expect(
    accountOf({
      people: five,
      profile: [answer('highExpectations', true), answer('complexDelivery', true)],
    }).support?.reasons,
  ).toEqual(['manyPeople', 'highExpectations', 'complexDelivery']);
  expect(accountOf({ people, profile: [answer('highExpectations', false)] }).support).toBeNull();
});

test('A11: an expert and service are asked for only where the delivery is complex', () => {
  const people = five.slice(0, 1);
  const duties = (item: 'highExpectations' | 'complexDelivery') =>
    gapsOf({ people, profile: [answer(item, true)] })?.map(([duty]) => duty);
  expect(duties('highExpectations')).toEqual(['coordination', 'meetings', 'sponsor']);
  expect(duties('complexDelivery')).toEqual(['coordination', 'meetings', 'sponsor', 'expert', 'service']);
});

test('A11: who owns most contacts is suggested to coordinate and to call meetings, first by name where equal', () => {
  expect(gapsOf({ people: five })?.slice(0, 2)).toEqual([
    ['coordination', '', 'Jo Brandt'],
    ['meetings', '', 'Jo Brandt'],
  ]);
  const reversed = [...five].reverse();
  expect(gapsOf({ people: reversed })?.[0]).toEqual(['coordination', '', 'Jo Brandt']);
});

test('A11: where somebody coordinates, they are suggested for the meetings', () => {
  const team = [member('coordination', { person: 'M. Ito' }), member('meetings')];
  expect(gapsOf({ people: five, team })?.[0]).toEqual(['meetings', '', 'M. Ito']);
  expect(accountOf({ people: five, team }).support?.gaps[0]?.cell).toBe('Team!meetings');
});

test('A11: without anybody who owns a contact nobody is suggested', () => {
  const people = five.map((each) => ({ ...each, ownedBy: '' }));
  expect(gapsOf({ people })).toEqual([
    ['coordination', '', null],
    ['meetings', '', null],
    ['sponsor', 'Dot', null],
  ]);
});

test('A11: every executive and every approver needs a sponsor; suggested is whoever owns the contact', () => {
  const people = [...five, person('Flo', { level: 'executive', role: 'advocate' })];
  expect(gapsOf({ people })?.slice(2)).toEqual([
    ['sponsor', 'Dot', 'K. Lund'],
    ['sponsor', 'Flo', null],
  ]);
  const team = [member('sponsor', { person: 'R. Vega', counterparts: ['Flo'] })];
  expect(gapsOf({ people, team })?.slice(2)).toEqual([['sponsor', 'Dot', 'K. Lund']]);
});

test('A11: a sponsor who looks after nobody yet is suggested first', () => {
  const team = [member('sponsor', { person: 'R. Vega' })];
  expect(gapsOf({ people: five, team })?.slice(2)).toEqual([['sponsor', 'Dot', 'R. Vega']]);
});

test('A11: where nobody is at the top and nobody signs, one sponsor is enough', () => {
  const people = five.map((each) => (each.name === 'Dot' ? person('Dot') : each));
  expect(gapsOf({ people })?.slice(2)).toEqual([['sponsor', '', null]]);
  const team = [member('sponsor', { person: 'R. Vega' })];
  expect(gapsOf({ people, team })?.slice(2)).toEqual([]);
});

test('A11: the team is told by duty, then by functions of the user’s own; those without a person are gaps', () => {
  const team = [
    member(null, { text: 'Legal', person: 'P. Okoro' }),
    member(null, { text: 'Customs', person: '-' }),
    member('meetings', { person: 'M. Ito' }),
    member('coordination', { person: 'Jo Brandt' }),
    member('sponsor', { person: 'R. Vega', counterparts: ['Dot'] }),
    member('expert'),
  ];
  const { support } = accountOf({ people: five, team });
  expect(support?.team.map(({ person: name }) => name)).toEqual([
    'Jo Brandt',
    'M. Ito',
    'R. Vega',
    'P. Okoro',
  ]);
  expect(gapsOf({ people: five, team })).toEqual([['Customs', '', null]]);
});

test('A11: a team without a reason for one is shown, and lacks nothing', () => {
  const team = [member('coordination', { person: 'Jo Brandt' }), member('meetings')];
  const { support, findings } = accountOf({ people: five.slice(0, 1), team });
  expect(support).toMatchObject({ reasons: [], gaps: [] });
  expect(findings.filter(({ rule }) => rule === 'A11')).toEqual([]);
});

const findingOf = (given: Partial<Plan>) => accountOf(given).findings.find(({ rule }) => rule === 'A11');

test('A11: a finding of medium severity where the profile asks, of low where there is a table, none for five people alone', () => {
  expect(findingOf({ people: five })).toBeUndefined();
  expect(findingOf({ people: five, team: [member('expert')] })).toEqual({
    rule: 'A11',
    severity: 'low',
    cells: ['People!Dot'],
    params: { duties: ['coordination', 'meetings', 'sponsor'], count: 3 },
  });
  const profile = [answer('complexDelivery', true)];
  expect(findingOf({ people: five, team: [member('expert')], profile })).toMatchObject({
    severity: 'medium',
    cells: ['People!Dot', 'Team!expert'],
    params: { count: 5 },
  });
});

test('A11: without paths and robustness the findings are the same, and people alone cost nothing', () => {
  const team = [member('expert')];
  expect(accountOf({ people: five, team }, 'verdict').support).toEqual(
    accountOf({ people: five, team }).support,
  );
  expect(accountOf({ people: five }, 'verdict').support).toBeNull();
});
