// Words of other methods in a role column, from the cells of a workbook to the finding and its sentence.
import fc from 'fast-check';
import { analyse } from '../../src/method/analyse';
import { defaultSettings } from '../../src/method/ground/settings';
import type { CellValue } from '../../src/sheets/grid/grid';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import { sheet } from '../fixtures/sheet';
import { paramOf } from '../fixtures/paramOf';

const ratingsOf = { advocate: ['Low', 'High'], owner: ['High', 'High'], gatekeeper: ['Low', 'Low'] } as const;

/** One person each, rated as given, with these words in the role column. */
function read(rated: keyof typeof ratingsOf, ...said: readonly CellValue[]) {
  const rows = said.map((words, index) => [`Person ${index}`, words, ...ratingsOf[rated]]);
  const grids = [sheet('S', [['Name', 'Buying role', 'Authority', 'Involvement'], ...rows])];
  const { tables } = recognise(grids, {});
  const { plan, problems } = readPlan(grids, tables);
  const [account] = analyse(plan, { asOf: '2026-11-23', settings: defaultSettings }).accounts;
  const conflicts = account?.findings.filter(({ rule }) => rule === 'T2') ?? [];
  return { tables, plan, problems, people: account?.people ?? [], conflicts };
}

const rolesOf = (...said: readonly string[]) =>
  read('owner', ...said).plan.people.map(({ namedRole }) => namedRole?.roles[0] ?? null);

test.each([
  ['Blue Sheet', ['Economic buyer', 'User buyer', 'Technical buyer', 'Coach']],
  ['Blue Sheet in the plural', ['Economic Buyers', 'user buyers', 'Technical buyers', 'coaches']],
  [
    'Blue Sheet by its long names',
    ['Economic buying influence', 'User buying influence', 'Technical buying influence', 'Coach'],
  ],
  ['Blue Sheet by letters', ['E', 'U', 'T', 'C']],
  ['Blue Sheet abbreviated', ['EB', 'UB', 'TB', 'Coach (internal)']],
  ['Blue Sheet in Chinese', ['经济购买者', '使用购买者', '技术购买者', '教练']],
  ['Blue Sheet in other Chinese words', ['经济决策者', '用户购买者', '技术把关者', '内线']],
  ['Blue Sheet in still other Chinese words', ['经济型买家', '应用选型者', '技术选型者', '指导者']],
])('O3: %s', (_, words) => {
  const { problems } = read('owner', ...words);
  expect(problems).toEqual([]);
  expect(rolesOf(...words)).toEqual(['approver', 'advocate', 'gatekeeper', 'advocate']);
});

test('O3: MEDDICC', () => {
  expect(rolesOf('Economic buyer', 'Champion', '经济买家', '拥护者')).toEqual([
    ...['approver', 'advocate'],
    ...['approver', 'advocate'],
  ]);
});

test('O3: TAS', () => {
  expect(rolesOf('Decision maker', 'Evaluator', 'User', 'Approver')).toEqual([
    ...['owner', 'gatekeeper', 'advocate', 'approver'],
  ]);
  expect(rolesOf('决策者', '评估者', '使用者', '批准者')).toEqual([
    ...['owner', 'gatekeeper', 'advocate', 'approver'],
  ]);
});

test('O3: several words in one cell, however they are parted, with or without a remark', () => {
  const words = [
    'Economic buyer / Coach',
    'E/C',
    'EB, Coach',
    'Economic buyer and coach',
    '经济决策者兼教练',
    'E\nC',
  ];
  const { plan, problems, tables } = read('owner', ...words);
  expect(tables[0]?.columns.role).toBe('B');
  expect(problems).toEqual([]);
  for (const { namedRole } of plan.people)
    expect(namedRole?.roles).toEqual(['approver', 'owner', 'advocate']);
  expect(plan.people.map(({ namedRole }) => namedRole?.said)).toEqual([...words.slice(0, -1), 'E C']);
  expect(rolesOf('Economic buyer, signs over 1 million', 'Approver')).toEqual(['approver', 'approver']);
});

test('O3: an unknown word among known ones is a problem, and nothing is compared', () => {
  const { plan, problems } = read('gatekeeper', 'Economic buyer / Wizard', 'Coach', 'Coach');
  expect(plan.people[0]?.namedRole).toBeNull();
  expect(problems.map((each) => [each.code, each.cell, paramOf(each, 'value')])).toEqual([
    ['unknownValue', 'S!B2', 'Economic buyer / Wizard'],
  ]);
});

test('O3: a word that tells of an attitude is understood and nothing to compare', () => {
  const { conflicts, problems } = read('gatekeeper', 'Supporter', 'Blocker', 'Coach');
  expect(problems).toEqual([]);
  expect(conflicts.map(({ cells }) => cells)).toEqual([['S!A4']]);
});

test('O3: columns with a mark each, as on a blue sheet', () => {
  const grids = [
    sheet('S', [
      ['Name', 'Economic', 'User', 'Technical', 'Coach', 'Authority', 'Involvement'],
      ['Ann', 'X', null, null, null, 'Low', 'High'],
      ['Bob', null, 'X', null, 'X', 'Low', 'High'],
      ['Cem', null, null, 'X', null, 'High', 'Low'],
    ]),
  ];
  const { plan } = readPlan(grids, recognise(grids, {}).tables);
  expect(
    plan.people.map(({ namedRole }) => namedRole && { said: namedRole.said, roles: namedRole.roles }),
  ).toEqual([
    { said: 'Economic', roles: ['approver', 'owner'] },
    { said: 'User, Coach', roles: ['advocate', 'owner'] },
    { said: 'Technical', roles: ['gatekeeper', 'advocate'] },
  ]);
});

test('O3: whatever stands in the role column, ratings alone make the role', () => {
  const word = fc.constantFrom(
    'Economic buyer',
    'T',
    '教练',
    'Approver',
    'Champion / User',
    'Wizard',
    '',
    null,
    7,
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (said) => {
      const { people } = read('advocate', ...said);
      expect(people.map(({ role }) => role)).toEqual(said.map(() => 'advocate'));
    }),
  );
});
