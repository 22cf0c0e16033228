// G6 from the sheet on: which words speak, and what is then no problem any more.
import { judgeFactor } from '../../src/method/factors/factors';
import { judgePerson } from '../../src/method/people/people';
import { defaultSettings } from '../../src/method/ground/settings';
import type { JudgedFactor, JudgedPerson } from '../../src/method/ground/judged';
import type { CellValue } from '../../src/sheets/grid/grid';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import { responseIn } from '../../src/tables/factors/responseValues';
import { sideOfHeading } from '../../src/tables/factors/sideValues';
import { rankOfTitle } from '../../src/tables/people/titleRanks';
import { sheet } from '../fixtures/sheet';

function read(name: string, rows: readonly (readonly CellValue[])[]) {
  const grids = [sheet(name, rows)];
  const { plan, problems } = readPlan(grids, recognise(grids, {}).tables);
  return {
    factors: plan.factors.map(judgeFactor),
    people: plan.people.map((each) => judgePerson(each, { asOf: '2026-11-23', settings: defaultSettings })),
    problems: problems.map(({ code, cell }) => `${code} ${cell}`),
  };
}

/** 'Late parts: eliminate, high by response “Reduce”' */
const factorLine = ({ text, quadrant, suggestions }: JudgedFactor): string =>
  `${text}: ${quadrant}${suggestions.map(({ level, reason }) => `, ${level} by ${reason.source} “${'words' in reason ? reason.words : ''}”`).join('')}`;

const personLine = ({ name, role, suggestions }: JudgedPerson): string =>
  `${name}: ${role}${suggestions.map(({ key, level, reason }) => `, ${key} ${level} by ${reason.source}`).join('')}`;

test('G6: a plain SWOT by words and by letters', () => {
  const { factors, problems } = read('Plan', [
    ['Factor', 'SWOT', 'Weight'],
    ['Good service', 'Strength', 4],
    ['No local stock', 'W', 3],
    ['Second plant', 'O', 5],
    ['New rival', 'Threats', 2],
  ]);
  expect(factors.map(factorLine)).toEqual([
    'Good service: maximise, high by swot “Strength”',
    'No local stock: eliminate, high by swot “W”',
    'Second plant: leverage, low by swot “O”',
    'New rival: reduce, low by swot “Threats”',
  ]);
  expect(problems).toEqual([]);
});

test('G6: 优势、劣势、机会、威胁', () => {
  const { factors } = read('计划', [
    ['因素', '类型', '权重'],
    ['服务好', '优势', 4],
    ['没有本地库存', '劣势', 3],
    ['二期工厂', '机会', 5],
    ['新对手', '威胁', 2],
  ]);
  expect(factors.map(({ quadrant }) => quadrant)).toEqual(['maximise', 'eliminate', 'leverage', 'reduce']);
});

test('G6: signs under a header that names two of the four', () => {
  const { factors } = read('Plan', [
    ['Factor', 'Strength/weakness', 'Weight'],
    ['Good service', '+', 4],
    ['No local stock', '-', 3],
  ]);
  expect(factors.map(factorLine)).toEqual([
    'Good service: maximise, high by swot “Strength/weakness”',
    'No local stock: eliminate, high by swot “Strength/weakness”',
  ]);
});

test('G6: a sheet that is called by one of the four', () => {
  const rows = [
    ['Factor', 'Weight'],
    ['A rival merges', 4],
    ['New law', 2],
  ];
  expect(read('Threats', rows).factors.map(factorLine)).toEqual([
    'A rival merges: reduce, low by swot “Threats”',
    'New law: reduce, low by swot “Threats”',
  ]);
  // A list of risks is against us (R1); of control its name says nothing.
  const { factors, problems } = read('Risks', rows);
  expect(factors.map(({ quadrant }) => quadrant)).toEqual([null, null]);
  expect(problems).toContain('missingColumn Risks!A1');
});

test('G6: driving and restraining forces are no strengths', () => {
  const { factors } = read('Forces', [
    ['Driving forces', 'Restraining forces'],
    ['Good service', 'New rival'],
    ['Long contract', 'Slow approvals'],
  ]);
  expect(factors.map(({ quadrant }) => quadrant)).toEqual([null, null, null, null]);
});

test('G6: internal and external in a category', () => {
  const { factors, problems } = read('Plan', [
    ['Factor', 'Direction', 'Category', 'Weight'],
    ['Trained team', '+', 'Internal', 4],
    ['Slow approvals', '-', 'External', 3],
    ['Our own prices', '-', '我方', 3],
    ['Their budget', '-', '客户', 3],
  ]);
  expect(factors.map(factorLine)).toEqual([
    'Trained team: maximise, high by side “Internal”',
    'Slow approvals: reduce, low by side “External”',
    'Our own prices: eliminate, high by side “我方”',
    'Their budget: reduce, low by side “客户”',
  ]);
  expect(factors.map(({ category }) => category)).toEqual([null, 'timing', 'seller', 'timing']);
  expect(problems).toEqual([]);
});

test('G6: internal and external as a header or a sheet', () => {
  const rows = (header: string) => [
    [header, 'Direction', 'Weight'],
    ['Trained team', '+', 4],
    ['Slow approvals', '-', 3],
  ];
  const quadrants = (name: string, header: string) =>
    read(name, rows(header)).factors.map(({ quadrant }) => quadrant);
  expect(quadrants('Plan', 'Internal factors')).toEqual(['maximise', 'eliminate']);
  expect(quadrants('External', 'Factor')).toEqual(['leverage', 'reduce']);
  expect(quadrants('外部环境', 'Factor')).toEqual(['leverage', 'reduce']);
  expect(quadrants('Internal and external', 'Factor')).toEqual([null, null]);
});

test.each([
  ['Internal', 'internal'],
  ['External factors', 'external'],
  ['1. Key internal factors', 'internal'],
  ['ExternalFactors', 'external'],
  ['内部因素', 'internal'],
  ['Internal / External', null],
  ['Internal use only', null],
  ['内部资料', null],
  ['International', null],
  ['Customer', null],
])('G6: a heading “%s” is about what is %s', (text, side) => {
  expect(sideOfHeading(text)?.code ?? null).toBe(side);
});

test('G6: a register of risks with responses, and no other word', () => {
  const { factors, problems } = read('Register', [
    ['Risk', 'Response', 'Impact'],
    ['Late parts', 'Reduce by a second source, transfer the rest', 4],
    ['Strike', 'Accept', 2],
    ['Law changes', 'Watch', 3],
    ['Leak', 'Transfer (insurance)', 5],
    ['Wrong drawings', 'Avoid', 1],
  ]);
  expect(factors.map(factorLine)).toEqual([
    'Late parts: eliminate, high by response “Reduce”',
    'Strike: reduce, low by response “Accept”',
    'Law changes: reduce, low by response “Watch”',
    'Leak: reduce, low by response “Transfer”',
    'Wrong drawings: eliminate, high by response “Avoid”',
  ]);
  expect(problems).toEqual(['assumedDirection Register!A1']);
});

test('G6: 风险应对：规避、减轻、接受、转移', () => {
  const { factors } = read('风险', [
    ['风险', '应对策略', '影响'],
    ['交货晚', '减轻：增加备选供应商', 4],
    ['罢工', '接受', 2],
    ['泄漏', '转移', 5],
    ['图纸错误', '规避', 1],
  ]);
  expect(factors.map(({ quadrant }) => quadrant)).toEqual(['eliminate', 'reduce', 'reduce', 'eliminate']);
});

test.each([
  ['Mitigate', 'reduce'],
  ['Treat: agree on a later date', 'reduce'],
  ['Cannot be avoided: accept it', 'accept'],
  ['无法规避，接受', 'accept'],
  ['Monitor, then mitigate', 'watch'],
  ['Second source in Halm', null],
  ['Unavoidable', null],
  ['', null],
])('G6: the response “%s” is %s', (text, code) => {
  expect(responseIn(text)?.code ?? null).toBe(code);
});

test('G6: what is done about a risk counts only where its column says such words', () => {
  const { factors } = read('Register', [
    ['Risk', 'Mitigation', 'Impact'],
    ['Late parts', 'Find a second source in time for the trial run', 4],
    ['Strike', 'Transfer the knowledge of the night shift to the others', 2],
    ['Law changes', 'Ask their lawyers what they are planning for', 3],
  ]);
  expect(factors.map(({ quadrant }) => quadrant)).toEqual([null, null, null]);
});

test('G6: categories of a list without control', () => {
  const { factors, problems } = read('Plan', [
    ['Factor', 'Direction', 'Category'],
    ['Good tests', '+', 'Product'],
    ['Slow approvals', '-', 'Buying process'],
    ['A rival is there', '-', 'Competition'],
  ]);
  expect(factors.map(({ quadrant }) => quadrant)).toEqual(['maximise', 'reduce', null]);
  // One row is left that nothing speaks for: the column is missing.
  expect(problems).toContain('missingColumn Plan!A1');
});

test('G3, G6: a blank that words fill is no problem, one that they do not is, and what cannot be read stays unread', () => {
  const { factors, problems } = read('Plan', [
    ['Factor', 'SWOT', 'Control', 'Weight'],
    ['Good service', 'Strength', null, 4],
    ['No local stock', 'Weakness', 'Low', 3],
    ['Second plant', 'Opportunity', 'perhaps', 5],
    ['Long contract', '+', null, 5],
  ]);
  expect(factors.map(factorLine)).toEqual([
    'Good service: maximise, high by swot “Strength”',
    'No local stock: reduce',
    'Second plant: null',
    'Long contract: null',
  ]);
  expect(problems).toEqual(['unknownValue Plan!C4', 'missingRating Plan!C5']);
});

test('G6, O3: a list of roles by MEDDICC', () => {
  const { people, problems } = read('People', [
    ['Name', 'MEDDICC role', 'Attitude'],
    ['Ada Fenn', 'Economic buyer', 'neutral'],
    ['Bo Lark', 'Champion', 'supporter'],
    ['Cy Moor', 'User', 'neutral'],
  ]);
  expect(people.map(personLine)).toEqual([
    'Ada Fenn: approver, authority high by role, involvement low by role',
    'Bo Lark: advocate, authority low by role, involvement high by role',
    'Cy Moor: advocate, authority low by role, involvement high by role',
  ]);
  expect(problems).toEqual([]);
});

test('G6: where nothing suggests one of the ratings, its column is missing', () => {
  const { people, problems } = read('People', [
    ['Name', 'Title', 'Interest'],
    ['Ada Fenn', 'General manager', 'High'],
    ['Bo Lark', 'Buyer', 'High'],
  ]);
  expect(people.map(personLine)).toEqual(['Ada Fenn: owner, authority high by title', 'Bo Lark: null']);
  expect(problems).toEqual(['missingColumn People!A1']);
});

test('G6: whatever the order of the rows, each is suggested the same', () => {
  const header = ['Factor', 'SWOT', 'Category'];
  const rows = [
    ['Good service', 'Strength', 'Product'],
    ['Slow approvals', '-', 'External'],
    ['Second plant', 'O', ''],
    ['Price', '-', 'Price'],
  ];
  const lines = (body: readonly (readonly CellValue[])[]) =>
    read('Plan', [header, ...body])
      .factors.map(factorLine)
      .sort();
  expect(lines([...rows].reverse())).toEqual(lines(rows));
  expect(lines(rows)).toHaveLength(4);
});

test.each([
  ['Chief Financial Officer', 'heads'],
  ['CEO', 'heads'],
  ['President, EMEA', 'heads'],
  ['Managing director', 'heads'],
  ['General Manager Operations', 'heads'],
  ['Owner', 'heads'],
  ['Owner / CEO', 'heads'],
  ['Plant manager', 'heads'],
  ['Plant Manager (Halm)', 'heads'],
  ['总经理', 'heads'],
  ['董事长', 'heads'],
  ['总裁兼首席执行官', 'heads'],
  ['厂长', 'heads'],
  ['Assistant', 'assists'],
  ['Clerk, purchasing', 'assists'],
  ['专员', 'assists'],
  ['Vice President', null],
  ['Deputy General Manager', null],
  ['Assistant to the President', null],
  ['Assistant General Manager', null],
  ['General manager’s assistant', null],
  ['General Manager Assistant', null],
  ['Office of the President', null],
  ['President’s Office', null],
  ['Chief of Staff', null],
  ['副总经理', null],
  ['副厂长', null],
  ['总经理助理', null],
  ['董事长秘书', null],
  ['总经理办公室主任', null],
  ['总裁办主任', null],
  ['Production manager', null],
  ['Product owner', null],
  ['Presidential adviser', null],
  ['Ownership lead', null],
  ['', null],
])('G6: the title “%s” says %s', (title, rank) => {
  expect(rankOfTitle(title)?.code ?? null).toBe(rank);
});
