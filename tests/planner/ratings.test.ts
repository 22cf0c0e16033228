// G5 over the embedded Excel: questions, answers, where they go, one press, one Undo.
import { makeChoice } from '../../src/sheets/grid/choice';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { givenOf, type AskedRating } from '../../src/planner/asking';
import { parseAnswersFlag, withAnswer, type KeptAnswers } from '../../src/planner/answers';
import type { RatedKind, RatingAnswer } from '../../src/method/ratingQuestions';
import type { CellValue } from '../../src/sheets/grid/grid';
import { newPlanner, snapshot } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const swot = [
  ['Factor', 'Type', 'Weight'],
  ['Good service', 'Strength', 4],
  ['Slow quotes', 'Weakness', 3],
  ['Second plant', 'Opportunity', 3],
  ['New rival', 'Threat', 2],
] as const;

const influence = [
  ['Name', 'Title', 'Influence'],
  ['Ada Fenn', 'Engineer', 'High'],
  ['Bo Lark', 'Buyer', 'Low'],
  ['Cy Moss', 'Planner', 'High'],
] as const;

type Answer = (question: AskedRating) => RatingAnswer | null;

/** A sheet, looked at, with answers to the questions about it. */
async function asked(sheet: string, cells: readonly (readonly CellValue[])[], kind: RatedKind) {
  await office.embedded.addSheet(sheet, cells as never);
  const planner = newPlanner();
  const overview = await planner.survey();
  const { questions, leftOut } = planner.askAbout(overview, 0, kind);
  const answer = (choose: Answer): KeptAnswers =>
    questions.reduce((kept, question) => withAnswer(kept, question, choose(question)), {} as KeptAnswers);
  const write = async (kept: KeptAnswers) =>
    planner.writeAnswers(overview, { given: givenOf(questions, kept), kept });
  return { planner, overview, questions, leftOut, answer, write };
}

const control: Answer = ({ key }) => (key === 'control' ? 'high' : null);
const values = (sheet: string, range: string): unknown => office.embedded.values(sheet, range);

test('G5: beside a plain range a new column is filled in one sync, and one Undo takes it back', async () => {
  const { planner, overview, questions, answer, write } = await asked('SWOT', swot, 'factors');
  const kept = answer(control);
  expect(planner.targetsOf(overview, givenOf(questions, kept))).toMatchObject([
    { sheet: 'SWOT', key: 'control', header: 'Control', range: 'SWOT!D1:D5', added: 'beside', count: 4 },
  ]);
  const before = await snapshot(office);
  office.embedded.requests.clear();
  const { outcome, overview: after, kept: left } = await write(kept);
  expect(outcome).toBe('written');
  expect(values('SWOT', 'D1:D6')).toEqual([['Control'], ['High'], ['High'], ['High'], ['High'], ['']]);
  expect(after.plan.factors.map((factor) => factor.control?.level)).toEqual(['high', 'high', 'high', 'high']);
  expect(left).toEqual({});
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('G5: an Excel table takes the new column in', async () => {
  const { overview } = await asked('SWOT', swot, 'factors');
  expect(overview.recognition.tables).toHaveLength(1);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('SWOT');
    sheet.tables.add('A1:C5', true).name = 'Swot';
    await context.sync();
  });
  const planner = newPlanner();
  const seen = await planner.survey();
  const { questions } = planner.askAbout(seen, 0, 'factors');
  const kept = questions.reduce((all, each) => withAnswer(all, each, control(each)), {} as KeptAnswers);
  const given = givenOf(questions, kept);
  expect(planner.targetsOf(seen, given)).toMatchObject([{ added: 'inTable', range: 'SWOT!D1:D5' }]);
  const before = await snapshot(office);
  const { outcome, overview: after } = await planner.writeAnswers(seen, { given, kept });
  expect(outcome).toBe('written');
  const grid = after.reading.grids.find(({ sheet }) => sheet === 'SWOT');
  expect(grid?.tables).toMatchObject([{ name: 'Swot', box: { row: 0, column: 0, rows: 5, columns: 4 } }]);
  expect(after.plan.factors[0]?.control).toEqual({ level: 'high', borderline: false });
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('G5: people with influence alone are asked one question each, and have roles after one press', async () => {
  const { questions, answer, write } = await asked('Stakeholders', influence, 'people');
  expect(questions.map(({ cell, key }) => `${cell} ${key}`)).toEqual([
    'Stakeholders!A2 involvement',
    'Stakeholders!A3 involvement',
    'Stakeholders!A4 involvement',
  ]);
  const { overview } = await write(answer(({ cell }) => (cell === 'Stakeholders!A2' ? 'high' : 'low')));
  expect(overview.analysis?.accounts[0]?.people.map(({ role }) => role)).toEqual([
    'owner',
    'gatekeeper',
    'approver',
  ]);
});

test('G5: a column that is there gets its blanks filled, in its own words and on its own scale', async () => {
  const scaled = [
    ['Name', 'Authority', 'Involvement (1-5)'],
    ['Ada Fenn', 'Yes', 4],
    ['Bo Lark', 'No', null],
    ['Cy Moss', null, 2],
    ['Di Noor', 'Yes', null],
  ] as const;
  const { questions, answer, write } = await asked('People', scaled, 'people');
  expect(questions).toHaveLength(3);
  const { outcome } = await write(answer(({ cell }) => (cell === 'People!A5' ? 'medium' : 'high')));
  expect(outcome).toBe('written');
  expect(values('People', 'B2:C5')).toEqual([
    ['Yes', 4],
    ['No', 5],
    ['Yes', 2],
    ['Yes', 3],
  ]);
});

test('G5: in a Chinese table header and words are Chinese', async () => {
  const chinese = [
    ['因素', '类型', '权重'],
    ['服务好', '优势', 4],
    ['报价慢', '劣势', 3],
  ] as const;
  const { answer, write } = await asked('因素', chinese, 'factors');
  await write(answer(({ key }) => (key === 'control' ? 'low' : 'confirmed')));
  expect(values('因素', 'D1:E3')).toEqual([
    ['控制力', '依据'],
    ['低', '已确认'],
    ['低', '已确认'],
  ]);
});

test('G5: a cell that was filled meanwhile is never written over, and nothing else is written', async () => {
  const { answer, write } = await asked('SWOT', swot, 'factors');
  await office.embedded.edit('SWOT', 'D3', 'mine');
  const before = await snapshot(office);
  const { outcome, kept } = await write(answer(control));
  expect(outcome).toBe('changed');
  expect(Object.keys(kept)).toHaveLength(1);
  expect(await snapshot(office)).toEqual(before);
});

test('G5: after rows were sorted nothing is written; on the next press each answer goes to its own row', async () => {
  const { planner, answer, write } = await asked('SWOT', swot, 'factors');
  const kept = answer(({ key, cell }) => (key !== 'control' ? null : cell === 'SWOT!A2' ? 'low' : 'high'));
  const rows = office.embedded.values('SWOT', 'A2:C5');
  for (const [at, row] of [...rows].reverse().entries())
    for (const [column, value] of row.entries())
      await office.embedded.edit('SWOT', `${'ABC'[column]}${at + 2}`, value);
  const { outcome, overview } = await write(kept);
  expect(outcome).toBe('changed');
  expect(values('SWOT', 'D1:D5')).toEqual([[''], [''], [''], [''], ['']]);
  const given = givenOf(planner.askAbout(overview, 0, 'factors').questions, kept);
  expect((await planner.writeAnswers(overview, { given, kept })).outcome).toBe('written');
  expect(values('SWOT', 'A5:D5')).toEqual([['Good service', 'Strength', 4, 'Low']]);
});

test('G5: where nothing can be written nothing is asked, and the reason is said', async () => {
  const full = swot.map((row, at) => [...row, at === 3 ? 'see mail' : null]);
  expect((await asked('SWOT', full, 'factors')).leftOut).toMatchObject([{ why: 'noFreeColumn' }]);
  office.embedded.reset();
  await office.embedded.addSheet('SWOT', swot);
  await office.embedded.setProtected('SWOT', true);
  const planner = newPlanner();
  const { questions, leftOut } = planner.askAbout(await planner.survey(), 0, 'factors');
  expect(questions).toEqual([]);
  expect(leftOut).toMatchObject([{ why: 'protected' }]);
});

test('G5: a sheet protected meanwhile is said, and answers stay', async () => {
  const { answer, write } = await asked('SWOT', swot, 'factors');
  await office.embedded.setProtected('SWOT', true);
  await expect(write(answer(control))).rejects.toMatchObject({
    code: 'protectedSheet',
    outcome: 'untouched',
  });
});

test('G5: what is kept in the document is read again; what somebody spoilt is no answer', async () => {
  const { planner, answer } = await asked('SWOT', swot, 'factors');
  const kept = answer(control);
  await planner.keepAnswers(kept);
  const { flags } = (await newPlanner().survey()).reading;
  expect(parseAnswersFlag(flags.answers)).toEqual(kept);
  expect(parseAnswersFlag('{"a":{"b":{"control":"perhaps","evidence":"confirmed"}},"c":4}')).toEqual({
    a: { b: { evidence: 'confirmed' } },
    c: {},
  });
  expect(parseAnswersFlag('nonsense')).toEqual({});
});

test.each([
  ['columns that they corrected', { headers: 'factor | type | weight', range: null, use: 'read' }],
  ['a selection of theirs', { headers: '', range: 'A1:C5', use: 'only' }],
] as const)('G5: what the user said of the table holds with its new column: %s', async (_, said) => {
  await office.embedded.addSheet('SWOT', swot);
  const planner = newPlanner();
  const first = await planner.survey();
  const { sheetId, sheet } = first.recognition.tables[0]!;
  const scales = { weight: '1-10' };
  const columns = { direction: { letters: 'B', header: 'Type' } };
  const choice = makeChoice({ sheetId, sheet, ...said, columns, scales });
  const overview = planner.chooseTable(first, { factors: [choice] });
  expect(overview.plan.factors[0]?.weight).toBe(2);
  const { questions } = planner.askAbout(overview, 0, 'factors');
  const kept = questions.reduce((all, each) => withAnswer(all, each, control(each)), {} as KeptAnswers);
  const { outcome } = await planner.writeAnswers(overview, { given: givenOf(questions, kept), kept });
  expect(outcome).toBe('written');
  const { choices, recognition, plan } = await newPlanner().survey();
  const known = recognition.tables[0]?.headed;
  expect(choices.factors?.[0]?.headers).toBe(said.headers === '' ? '' : known);
  const { factors } = plan;
  expect(factors.map(({ weight, control: rating }) => [weight, rating?.level])).toEqual([
    [2, 'high'],
    [2, 'high'],
    [2, 'high'],
    [1, 'high'],
  ]);
});
