// Columns that are headed by one of their own values, over yes and no, ticks and checkboxes.
import { analyse } from '../../../src/method/analyse';
import { defaultSettings } from '../../../src/method/ground/settings';
import { readSheet } from '../../fixtures/readSheet';

const factors = (header: string, yes: string, no: string) =>
  readSheet(
    `Factor | Direction | Control | Weight | ${header}`,
    `Good service record | + | High | 4 | ${no}`,
    `New rival | - | Low | 5 | ${yes}`,
    `Long contract | + | Low | 3 | ${no}`,
    `Slow approvals | - | High | 5 | ${no}`,
  );
const strategyOf = ({ plan }: ReturnType<typeof readSheet>) =>
  analyse(plan, { asOf: '2026-11-23', settings: defaultSettings }).accounts[0]?.strategy?.macro ?? null;

test.each([
  ...['Resolved', 'Resolved?', 'Done', 'Closed?', 'Open/Closed', 'Open or Closed?', 'Is it closed yet?'],
  ...['已解决', '是否解决', '是否关闭', '是否已处理', 'Status', 'Dealt with', 'No longer valid?'],
])('%s with yes and no', (header) => {
  const read = factors(header, 'yes', 'no');
  expect(read.plan.factors.map(({ status }) => status)).toEqual(['open', 'resolved', 'open', 'open']);
  expect(strategyOf(read)).toBe('persevere');
});

test.each([
  ['x', ''],
  ['✓', ''],
  ['√', ''],
  ['✓', 'x'],
  ['√', '×'],
  ['TRUE', 'FALSE'],
  ['是', '否'],
  ['Y', 'N'],
])('resolved, marked %s, else “%s”', (yes, no) => {
  for (const header of ['Resolved', 'Done', 'Status', '已解决', 'Closed?']) {
    const { plan, problems } = factors(header, yes, no);
    expect(plan.factors.map(({ status }) => status)).toEqual(['open', 'resolved', 'open', 'open']);
    expect(problems).toEqual([]);
  }
});

test.each(['Open?', 'Still open', 'Active?', '未解决', '是否有效'])(
  'under %s a no is what is resolved',
  (header) => {
    const { plan } = factors(header, 'no', 'yes');
    expect(plan.factors.map(({ status }) => status)).toEqual(['open', 'resolved', 'open', 'open']);
  },
);

test.each([
  ['Verified', 'confirmed', 'assumed'],
  ['Confirmed?', 'confirmed', 'assumed'],
  ['已核实', 'confirmed', 'assumed'],
  ['是否属实', 'confirmed', 'assumed'],
  ['Proven?', 'confirmed', 'assumed'],
  ['Assumption', 'assumed', 'confirmed'],
  ['Only assumed?', 'assumed', 'confirmed'],
  ['假设', 'assumed', 'confirmed'],
])('under %s a yes is %s, a no %s', (header, yes, no) => {
  for (const [said, not] of [
    ['yes', 'no'],
    ['TRUE', 'FALSE'],
    ['是', '否'],
  ] as const) {
    const { plan, problems } = factors(header, said, not);
    expect(plan.factors.map(({ evidence }) => evidence)).toEqual([no, yes, no, no]);
    expect(problems).toEqual([]);
  }
});

const people = (header: string, ...said: readonly string[]) =>
  readSheet(
    `Name | Authority | Involvement | ${header}`,
    ...said.map((value, index) => `Person ${'ABCDE'[index]} | High | Low | ${value}`),
  ).plan.people;

test.each(['Contacted', 'Met?', '已联系', 'Already met', 'Visited?', '是否见过'])(
  'under %s a yes is contact, a no or no tick is none',
  (header) => {
    const contactOf = (...said: readonly string[]) => people(header, ...said).map(({ contact }) => contact);
    expect(contactOf('yes', 'no')).toEqual(['several', 'none']);
    expect(contactOf('TRUE', 'FALSE', 'TRUE')).toEqual(['several', 'none', 'several']);
    expect(contactOf('✓', '', '✓')).toEqual(['several', 'none', 'several']);
    expect(contactOf('yes', '', 'no')).toEqual(['several', null, 'none']);
  },
);

test.each<[string, number]>([
  ['Supporter?', 2],
  ['Supports us', 2],
  ['支持者', 2],
  ['是否支持我们', 2],
  ['Opponent', -2],
  ['Against us?', -2],
  ['反对者', -2],
  ['Champion?', 3],
  ['Enemy', -3],
])('T3: under %s a yes is %d, a no is 0, both known', (header, value) => {
  const told = people(header, 'yes', 'no', '').map(({ attitude, attitudeKnown }) => [
    attitude,
    attitudeKnown,
  ]);
  expect(told).toEqual([
    [value, true],
    [0, true],
    [0, false],
  ]);
});

test('T3: supporters and opponents side by side are one attitude', () => {
  const { plan, problems } = readSheet(
    'Name | Authority | Involvement | Supporter? | Opponent?',
    'Person A | High | Low | yes | no',
    'Person B | High | Low | no | yes',
    'Person C | High | Low | no | no',
    'Person D | High | Low | · | ·',
  );
  expect(plan.people.map(({ attitude, attitudeKnown }) => [attitude, attitudeKnown])).toEqual([
    [2, true],
    [-2, true],
    [0, true],
    [0, false],
  ]);
  expect(problems).toEqual([]);
});

test.each([
  ['For us?', '有利', 'yes', 'no'],
  ['Against us?', '是否不利', 'no', 'yes'],
])('%s and %s say the direction', (one, other, good, bad) => {
  for (const header of [one, other]) {
    const { plan } = readSheet(
      `Factor | ${header} | Control | Weight`,
      `Good service record | ${good} | High | 4`,
      `New rival | ${bad} | Low | 5`,
    );
    expect(plan.factors.map(({ direction }) => direction)).toEqual(['positive', 'negative']);
  }
});

test.each(['Out of our control?', 'Beyond our control', '不可控', 'External?'])(
  'under %s a yes is low control',
  (header) => {
    const { plan } = readSheet(
      `Factor | Direction | ${header} | Weight`,
      'Good service record | + | no | 4',
      'New rival | - | yes | 5',
    );
    expect(plan.factors.map(({ control }) => control?.level)).toEqual(['high', 'low']);
  },
);
