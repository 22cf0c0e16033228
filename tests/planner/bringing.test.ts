// G5 over the embedded Excel: the user's tables in the template's, with all that they hold; theirs stay as they are.
import { watchSyncs } from '../excel/syncs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAnswersFlag, withAnswer, type KeptAnswers } from '../../src/planner/answers';
import type { BringPreview } from '../../src/planner/outlook';
import type { Overview, Planner } from '../../src/planner/planner';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import { HostError, type WritePlan } from '../../src/planner/workbook';
import type { RatedKind } from '../../src/method/ratingQuestions';
import type { CellValue } from '../../src/sheets/grid/grid';
import { withChoice, choiceOf } from '../../src/sheets/grid/choice';
import { isSought } from '../../src/sheets/grid/table';
import type { Locale } from '../../src/text/text';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { newPlanner, snapshot, texts } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

type Cells = readonly (readonly CellValue[])[];

interface Looked {
  readonly planner: Planner;
  readonly overview: Overview;
}

async function looked(sheets: Readonly<Record<string, Cells>>): Promise<Looked> {
  for (const [name, cells] of Object.entries(sheets)) await office.embedded.addSheet(name, cells as never);
  const planner = newPlanner();
  return { planner, overview: await planner.survey() };
}

const requestOf = (
  kind: RatedKind,
  { locale = 'en', kept = {} }: { locale?: Locale; kept?: KeptAnswers } = {},
) => ({
  kind,
  locale,
  kept,
});

function previewOf({ planner, overview }: Looked, request: ReturnType<typeof requestOf>): BringPreview {
  const outlook = planner.previewBringing(overview, request);
  if (outlook?.can !== true) throw new Error(`not offered: ${outlook?.why ?? 'nothing of theirs'}`);
  return outlook;
}

const values = (sheet: string, range: string): unknown => office.embedded.values(sheet, range);
/** What is read, and from which sheets. */
const sheetsRead = ({ recognition }: Overview, kind: RatedKind): readonly string[] =>
  recognition.tables.filter((table) => table.kind === kind).map(({ sheet }) => sheet);
const rolesOf = ({ analysis }: Overview) =>
  analysis?.accounts[0]?.people.map(({ name, role, attitude }) => [name, role, attitude]);
const strategyOf = ({ analysis }: Overview) => {
  const strategy = analysis?.accounts[0]?.strategy;
  return [strategy?.macro, strategy?.standing, strategy?.loads];
};
const problemsOf = ({ problems }: Overview, code: string) =>
  problems.filter((problem) => problem.code === code).map(({ cell }) => cell);

const stakeholders: Cells = [
  ['Name', 'Job title', 'Power (1-10)', 'Interest', 'Stance', 'Phone', 'Last met', 'Birth date'],
  ['Ada Fenn', 'Engineer', 9, 'Strong', 'Supporter', '04 11', '2026-11-04', 30000],
  ['Bo Lark', 'Buyer', 2, 'Low', 'Opponent', '04 12', 46330, 31000],
  ['Cy Moss', 'Planner', 6, 'ask Sales', 'Neutral', '04 13', null, null],
];

const swot: Cells = [
  ['Factor', 'Type', 'Weight'],
  ['Good service', 'Strength', 4],
  ['Slow quotes', 'Weakness', 3],
  ['Second plant', 'Opportunity', 3],
  ['New rival', 'Threat', 2],
];

test('G5: a list of people becomes a table of the template, with columns of its own to the right', async () => {
  const at = await looked({ Stakeholders: stakeholders });
  const preview = previewOf(at, requestOf('people'));
  expect(preview).toMatchObject({ sheet: 'People', isEmpty: false, rows: 3, answers: 0 });
  expect(preview.from.map(({ sheet }) => sheet)).toEqual(['Stakeholders']);
  expect(preview.columns.map(({ header, key }) => `${header}: ${key}`)).toEqual([
    'Name: name',
    'Job title: title',
    'Power (1-10): authority',
    'Interest: involvement',
    'Stance: attitude',
    'Last met: lastContact',
  ]);
  expect(preview.extras).toEqual(['Phone', 'Birth date']);
  const theirs = values('Stakeholders', 'A1:H5');
  const before = await snapshot(office);
  const { outcome, sheet, overview } = await at.planner.bring(at.overview, requestOf('people'));
  expect([outcome, sheet]).toEqual(['written', 'People']);
  expect(values('People', 'B4:O8')).toEqual([
    [
      'Name',
      'Title',
      'Department',
      'Authority',
      'Involvement',
      'Attitude',
      'Individual need',
      'Organisational need',
      'Contact',
      'Last contact',
      'Our contact',
      'Notes',
      'Phone',
      'Birth date',
    ],
    ['Ada Fenn', 'Engineer', '', 9, 'High', '+2 supports us', '', '', '', 46330, '', '', '04 11', 30000],
    ['Bo Lark', 'Buyer', '', 2, 'Low', '−2 opposes us', '', '', '', 46330, '', '', '04 12', 31000],
    ['Cy Moss', 'Planner', '', 6, 'ask Sales', '0 neutral', '', '', '', '', '', '', '04 13', ''],
    ['', '', '', '', '', '', '', '', '', '', '', '', '', ''],
  ]);
  const formats = office.embedded.numberFormats('People', 'K5:O5')[0];
  expect([formats?.[0], formats?.[4]]).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
  expect(values('Stakeholders', 'A1:H5')).toEqual(theirs);
  expect(sheetsRead(overview, 'people')).toEqual(['People']);
  expect(rolesOf(overview)).toEqual(rolesOf(at.overview));
  expect(problemsOf(overview, 'unknownValue')).toEqual(['People!F7']);
  expect(problemsOf(overview, 'severalTables')).toEqual([]);
  expect(problemsOf(overview, 'readTogether')).toEqual([]);
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('G5: numbers that the template would read on another scale become words, and stay beside them', async () => {
  const at = await looked({
    List: [
      ['Name', 'Power (1-10)', 'Involvement'],
      ['Ada Fenn', 5, 4],
      ['Bo Lark', 2, 2],
      ['Cy Moss', 4, 5],
    ],
  });
  const preview = previewOf(at, requestOf('people'));
  expect(preview.columns.filter(({ keepsBoth }) => keepsBoth).map(({ key }) => key)).toEqual(['authority']);
  expect(preview.extras).toEqual(['Power (1-10)']);
  const { overview } = await at.planner.bring(at.overview, requestOf('people'));
  expect(values('People', 'E5:F7')).toEqual([
    ['Low', 4],
    ['Low', 2],
    ['Low', 5],
  ]);
  expect(values('People', 'N4:N7')).toEqual([['Power (1-10)'], [5], [2], [4]]);
  expect(rolesOf(overview)).toEqual([
    ['Ada Fenn', 'advocate', 0],
    ['Bo Lark', 'gatekeeper', 0],
    ['Cy Moss', 'advocate', 0],
  ]);
});

test('G5, G6: a SWOT suggests in the template what it suggested, and nobody has confirmed it', async () => {
  const at = await looked({ SWOT: swot });
  const { overview } = await at.planner.bring(at.overview, requestOf('factors'));
  expect(values('Factors', 'B4:F8')).toEqual([
    ['Factor', 'Category', 'Direction', 'Control', 'Weight'],
    ['Good service', '', 'Strength', '', 4],
    ['Slow quotes', '', 'Weakness', '', 3],
    ['Second plant', '', 'Opportunity', '', 3],
    ['New rival', '', 'Threat', '', 2],
  ]);
  expect(strategyOf(overview)).toEqual(strategyOf(at.overview));
  const { questions } = at.planner.askAbout(overview, 0, 'factors');
  expect(questions.find(({ key }) => key === 'control')?.suggestion?.level).toBe('high');
});

test('G6: strengths and threats that only headers name are named in the cell, in the language of the template', async () => {
  const at = await looked({
    SWOT: [
      ['Strengths', 'Weaknesses'],
      ['Good service', 'Slow quotes'],
      ['Short ways', 'No local stock'],
    ],
    Outside: [
      ['Opportunities', 'Threats'],
      ['Second plant', 'New rival'],
      ['New law', 'Exchange rate'],
    ],
  });
  expect(at.overview.plan.factors).toHaveLength(8);
  const { overview } = await at.planner.bring(at.overview, requestOf('factors', { locale: 'zh-CN' }));
  const [sheet = ''] = sheetsRead(overview, 'factors');
  const rows = office.embedded.values(sheet, 'B5:D12').map(([text, , direction]) => [text, direction]);
  expect(Object.fromEntries(rows)).toEqual({
    'Good service': '优势',
    'Short ways': '优势',
    'Slow quotes': '劣势',
    'No local stock': '劣势',
    'Second plant': '机会',
    'New law': '机会',
    'New rival': '威胁',
    'Exchange rate': '威胁',
  });
  expect(strategyOf(overview)).toEqual(strategyOf(at.overview));
});

test('G6: what only the header of the direction tells is said in each cell', async () => {
  const at = await looked({
    Factors: [
      ['Factor', 'Strength / weakness', 'Weight'],
      ['Good service', '+', 4],
      ['Slow quotes', '-', 3],
    ],
  });
  const suggested = ({ analysis }: Overview) =>
    analysis?.accounts[0]?.factors.map(({ suggestions }) => suggestions.map(({ level }) => level));
  expect(suggested(at.overview)).toEqual([['high'], ['high']]);
  const { overview } = await at.planner.bring(at.overview, requestOf('factors'));
  expect(values('Factors 2', 'D5:E6')).toEqual([
    ['Strength', ''],
    ['Weakness', ''],
  ]);
  expect(suggested(overview)).toEqual([['high'], ['high']]);
});

test('G5: titles between rows and cells merged downwards are not lost', async () => {
  await office.embedded.addSheet('List', [
    ['Name', 'Department', 'Authority', 'Involvement', 'Site'],
    ['Internal stakeholders', null, null, null, null],
    ['Ada Fenn', 'Quality', 'High', 'High', 'North'],
    ['Bo Lark', null, 'Low', 'High', null],
    ['External stakeholders', null, null, null, null],
    ['Cy Moss', 'Board', 'High', 'Low', 'South'],
  ] as never);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('List').getRange('E3:E4').merge();
    await context.sync();
  });
  const planner = newPlanner();
  const overview = await planner.survey();
  expect(overview.plan.people.map(({ name }) => name)).toEqual(['Ada Fenn', 'Bo Lark', 'Cy Moss']);
  await planner.bring(overview, requestOf('people'));
  expect(values('People', 'B5:B7')).toEqual([['Ada Fenn'], ['Bo Lark'], ['Cy Moss']]);
  expect(values('People', 'N4:O7')).toEqual([
    ['Site', 'Section'],
    ['North', 'Internal stakeholders'],
    ['North', 'Internal stakeholders'],
    ['South', 'External stakeholders'],
  ]);
});

test('G5: several tables of one list come as one, in their order', async () => {
  const row = (name: string): readonly CellValue[] => [name, 'High', 'Low', `${name} & sons`];
  const headers = ['Name', 'Authority', 'Involvement', 'Company car'];
  const at = await looked({
    Inside: [headers, row('Ada Fenn'), row('Bo Lark')],
    Outside: [headers.slice(0, 3), row('Cy Moss').slice(0, 3), row('Di Noor').slice(0, 3)],
  });
  expect(sheetsRead(at.overview, 'people')).toEqual(['Inside', 'Outside']);
  const { overview } = await at.planner.bring(at.overview, requestOf('people'));
  expect(sheetsRead(overview, 'people')).toEqual(['People']);
  expect(overview.plan.people.map(({ name }) => name)).toEqual(['Ada Fenn', 'Bo Lark', 'Cy Moss', 'Di Noor']);
  expect(values('People', 'N4:N8')).toEqual([
    ['Company car'],
    ['Ada Fenn & sons'],
    ['Bo Lark & sons'],
    [''],
    [''],
  ]);
});

test('G5, M2: an account that stands for the rows below it is written into each', async () => {
  const at = await looked({
    People: [
      ['Account', 'Name', 'Authority', 'Involvement'],
      ['Acme', 'Ada Fenn', 'High', 'Low'],
      [null, 'Bo Lark', 'Low', 'High'],
      ['Bolt', 'Cy Moss', 'High', 'High'],
    ],
  });
  const { overview, sheet } = await at.planner.bring(at.overview, requestOf('people'));
  expect(sheet).toBe('People 2');
  expect(values('People 2', 'B4:C7')).toEqual([
    ['Account', 'Name'],
    ['Acme', 'Ada Fenn'],
    ['Acme', 'Bo Lark'],
    ['Bolt', 'Cy Moss'],
  ]);
  expect(overview.analysis?.accounts.map(({ account }) => account)).toEqual(['Acme', 'Bolt']);
});

test('G5: answers go along in words of the template, and are waiting no longer', async () => {
  const at = await looked({ SWOT: swot });
  const { questions } = at.planner.askAbout(at.overview, 0, 'factors');
  const kept = questions.reduce(
    (all, each) => (each.key === 'control' && each.cell !== 'SWOT!A5' ? withAnswer(all, each, 'low') : all),
    {} as KeptAnswers,
  );
  await at.planner.keepAnswers(kept);
  expect(previewOf(at, requestOf('factors', { kept })).answers).toBe(3);
  const { overview, kept: left } = await at.planner.bring(at.overview, requestOf('factors', { kept }));
  expect(values('Factors', 'E5:E8')).toEqual([['Low'], ['Low'], ['Low'], ['']]);
  expect(left).toEqual({});
  expect(parseAnswersFlag(overview.reading.flags.answers)).toEqual({});
  expect(overview.plan.factors.map(({ control }) => control?.level ?? null)).toEqual([
    'low',
    'low',
    'low',
    null,
  ]);
});

test('G5: formulas come as their values, texts stay texts, totals stay behind', async () => {
  await office.embedded.addSheet('Risks', [
    ['Risk', 'Control', 'Weight', 'Mail'],
    ['Late parts', 'High', '=2+2', "'=A1"],
    ['New rival', 'Low', 2, "'@rival"],
    ['Total', null, '=SUM(C2:C3)', null],
  ] as never);
  const planner = newPlanner();
  const overview = await planner.survey();
  const preview = previewOf({ planner, overview }, requestOf('factors'));
  expect(preview).toMatchObject({ rows: 2 });
  await planner.bring(overview, requestOf('factors'));
  expect(office.embedded.formulas('Factors', 'F5:F6')).toEqual([[4], [2]]);
  expect(office.embedded.values('Factors', 'K4:K6')).toEqual([['Mail'], ['=A1'], ['@rival']]);
  expect(office.embedded.values('Risks', 'C4:C4')).toEqual([[6]]);
});

test('G5: a column that the user said is none of ours stays none, under its own header', async () => {
  const { planner, overview } = await looked({
    People: [
      ['Name', 'Authority', 'Involvement', 'Manager'],
      ['Ada Fenn', 'High', 'Low', 'Bo Lark'],
      ['Bo Lark', 'Low', 'High', null],
    ],
  });
  const [table] = overview.recognition.tables.filter(isSought);
  if (table === undefined) throw new Error('no table');
  const choice = { ...choiceOf(table), columns: { reportsTo: null } };
  const chosen = planner.chooseTable(overview, withChoice(overview.choices, 'people', choice));
  expect(chosen.plan.people[0]?.reportsTo).toBe('');
  const { overview: after } = await planner.bring(chosen, requestOf('people'));
  expect(values('People 2', 'N4:N5')).toEqual([['Manager'], ['Bo Lark']]);
  expect(after.plan.people[0]?.reportsTo).toBe('');
});

test('G5: rows that the user left out go along and stay left out', async () => {
  const { planner, overview } = await looked({ Stakeholders: stakeholders });
  const [table] = overview.recognition.tables.filter(isSought);
  if (table === undefined) throw new Error('no table');
  const choice = { ...choiceOf(table), left: ['bo lark'] };
  const chosen = planner.chooseTable(overview, withChoice(overview.choices, 'people', choice));
  const { overview: after } = await planner.bring(chosen, requestOf('people'));
  expect(values('People', 'B5:B7')).toEqual([['Ada Fenn'], ['Bo Lark'], ['Cy Moss']]);
  expect(after.plan.people.map(({ name }) => name)).toEqual(['Ada Fenn', 'Cy Moss']);
});

test('G5: an empty table of the template is filled; one with rows is left alone, and that is the reason', async () => {
  const first = newPlanner();
  await first.createTemplate({ locale: 'en', sample: false });
  const at = await looked({ Stakeholders: stakeholders });
  const preview = previewOf(at, requestOf('people'));
  expect(preview).toMatchObject({ sheet: 'People', isEmpty: true, rows: 3 });
  const before = await snapshot(office);
  const { overview } = await at.planner.bring(at.overview, requestOf('people'));
  expect(values('People', 'B4:C7')).toEqual([
    ['Name', 'Title'],
    ['Ada Fenn', 'Engineer'],
    ['Bo Lark', 'Buyer'],
    ['Cy Moss', 'Planner'],
  ]);
  expect(office.embedded.tables().filter(({ sheet }) => sheet === 'People')).toMatchObject([
    { name: 'Quadrille_People', address: 'B4:O7' },
  ]);
  expect(sheetsRead(overview, 'people')).toEqual(['People']);
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
  await office.embedded.edit('People', 'B5', 'Somebody else');
  const again = newPlanner();
  const seen = await again.survey();
  const choice = seen.recognition.candidates.find(({ sheet }) => sheet === 'Stakeholders');
  const theirs = choice
    ? again.chooseTable(seen, withChoice({}, 'people', { ...choiceOf(choice), use: 'only' }))
    : seen;
  expect(again.previewBringing(theirs, requestOf('people'))).toEqual({ can: false, why: 'filled' });
});

test('G5: the template’s own tables are not offered to be brought', async () => {
  const planner = newPlanner();
  const overview = await planner.createTemplate({ locale: 'en', sample: true });
  expect(planner.previewBringing(overview, requestOf('people'))).toBeNull();
  expect(planner.previewBringing(overview, requestOf('factors'))).toBeNull();
});

test('G5: where the new sheet is deleted, the old table is read again', async () => {
  const at = await looked({ Stakeholders: stakeholders });
  const { overview } = await at.planner.bring(at.overview, requestOf('people'));
  await at.planner.refresh({ overview, locale: 'en', account: null });
  expect(sheetsRead(await newPlanner().survey(), 'people')).toEqual(['People']);
  await office.embedded.deleteSheet('People');
  const after = await newPlanner().survey();
  expect(sheetsRead(after, 'people')).toEqual(['Stakeholders']);
  expect(rolesOf(after)).toEqual(rolesOf(at.overview));
});

test('G5: under another name the new table is read all the same', async () => {
  const at = await looked({ Stakeholders: stakeholders });
  const { overview } = await at.planner.bring(at.overview, requestOf('people'));
  await at.planner.refresh({ overview, locale: 'en', account: null });
  await office.embedded.renameSheet('People', 'Our people');
  expect(sheetsRead(await newPlanner().survey(), 'people')).toEqual(['Our people']);
});

test('G5: a table that changed since it was read is not brought', async () => {
  const at = await looked({ Stakeholders: stakeholders });
  await office.embedded.edit('Stakeholders', 'C2', 1);
  const before = await snapshot(office);
  const { outcome, overview } = await at.planner.bring(at.overview, requestOf('people'));
  expect(outcome).toBe('changed');
  expect(overview.plan.people[0]?.authority?.level).toBe('low');
  expect(await snapshot(office)).toEqual(before);
});

test('G5: where Excel fails in the write, all is as before, and another try is complete', async () => {
  const { planner, overview } = await looked({ Stakeholders: stakeholders });
  const before = await snapshot(office);
  await planner.bring(overview, requestOf('people'));
  const complete = await snapshot(office);
  await office.embedded.undo();
  for (const after of [0, 1, 4, 20, 60, 10_000]) {
    const syncs = watchSyncs();
    const workbook = createExcelWorkbook(syncs);
    const write = (plan: WritePlan): Promise<void> => {
      // It looks first.
      syncs.before(2, () => office.embedded.failNext({ code: 'GeneralException', after }));
      return workbook.write(plan);
    };
    const failing = createPlanner({
      workbook: { ...workbook, write },
      today: () => '2026-11-23',
      settings: defaultSettings,
      texts,
    });
    const seen = await failing.survey();
    await expect(failing.bring(seen, requestOf('people'))).rejects.toMatchObject({
      code: 'unexpected',
      outcome: after < 12 ? (expect.stringMatching(/^(untouched|restored)$/) as string) : 'restored',
    });
    expect({ after, state: await snapshot(office) }).toEqual({ after, state: before });
  }
  const again = newPlanner();
  await again.bring(await again.survey(), requestOf('people'));
  expect(await snapshot(office)).toEqual(complete);
});

test('G5: what is written counts as written where Excel does not answer the look after it', async () => {
  const { planner, overview } = await looked({ Stakeholders: stakeholders });
  const workbook = createExcelWorkbook();
  let isDeaf = false;
  const write = async (plan: WritePlan): Promise<void> => {
    await workbook.write(plan);
    isDeaf = true;
  };
  const survey = () => (isDeaf ? Promise.reject(new HostError('busy', '')) : workbook.survey());
  const deaf = createPlanner({
    workbook: { ...workbook, write, survey },
    today: () => '2026-11-23',
    settings: defaultSettings,
    texts,
  });
  await expect(deaf.bring(await deaf.survey(), requestOf('people'))).rejects.toMatchObject({
    code: 'busy',
    outcome: 'written',
  });
  isDeaf = false;
  const after = await deaf.survey();
  expect(rolesOf(after)).toEqual(rolesOf(overview));
  await deaf.refresh({ overview: after, locale: 'en', account: null });
  expect(sheetsRead(await planner.survey(), 'people')).toEqual(['People']);
  expect(office.embedded.sheets()).not.toContain('People 2');
});

test.each([
  'swot-sheets.xlsx',
  'swot-square.xlsx',
  'one-hot.xlsx',
  'combined.xlsx',
  'accounts.xlsx',
  'chinese-register.xlsx',
  'numbers.xlsx',
  'split-headers.xlsx',
  'sections.xlsx',
  'signs-only.xlsx',
  'questions.xlsx',
  'gaps.xlsx',
])('G5: %s says in the template what it says now', async (file) => {
  const bytes = readFileSync(join(__dirname, '../fixtures', file));
  await office.embedded.open(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), file);
  const planner = newPlanner();
  let overview = await planner.survey();
  const before = overview;
  const kinds = (['people', 'factors'] as const).filter((kind) => sheetsRead(before, kind).length > 0);
  expect(kinds).not.toEqual([]);
  for (const kind of kinds) {
    const brought = await planner.bring(overview, requestOf(kind));
    expect(brought.outcome).toBe('written');
    overview = brought.overview;
    expect(sheetsRead(overview, kind)).toEqual([brought.sheet]);
  }
  const shown = ({ analysis }: Overview) =>
    analysis?.accounts.map(({ account, people, factors, strategy }) => ({
      account,
      people: people.map(({ name, role, attitude }) => [name, role, attitude]),
      factors: factors.map(({ text, quadrant, weight, suggestions }) => [
        text,
        quadrant,
        weight,
        suggestions.map(({ level }) => level),
      ]),
      strategy: [strategy.macro, strategy.standing, strategy.loads],
    }));
  expect(shown(overview)).toEqual(shown(before));
});
