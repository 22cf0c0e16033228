import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { allCases } from '../../contract/cases/allCases';
import { subjectOf } from '../../contract/contractCase';
import { runSuite, type CaseResult } from '../../contract/runSuite';

jest.setTimeout(120_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const prefix = 'Contract_test_';
const run = (cases = allCases) => runSuite({ cases, prefix });
const told = (results: readonly CaseResult[]) =>
  results
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ contractCase, outcome, detail }) => `${outcome} ${contractCase.id}: ${detail}`);

/** What the embedded Excel has not, and nothing of ours uses: only real Excel can answer these. */
const notApplicable = [
  'notApplicable tables.filtered: NotImplemented · TableColumn.filter · The embedded Excel does not implement TableColumn.filter.',
  'notApplicable sheets.protected-workbook: NotImplemented · Workbook.protection · The embedded Excel does not implement Workbook.protection.',
  'notApplicable selection.of-several-areas: RangeAreas.select needs ExcelApi 1.18',
  'notApplicable files.marks-written-by-others-are-read: NotImplemented · Workbook.insertWorksheetsFromBase64() · The embedded Excel does not implement Workbook.insertWorksheetsFromBase64().',
  'notApplicable files.marks-are-kept-as-customPr: Document.getFileAsync: Operation Cancelled (5014)',
  'notApplicable files.settings-are-kept-with-the-add-in: Document.getFileAsync: Operation Cancelled (5014)',
];

test('the embedded Excel keeps the contract, and says by name what it has not', async () => {
  const results = await run();
  expect(told(results)).toStrictEqual(notApplicable);
  expect(results).toHaveLength(allCases.length + 1);
});

test('the order of the cases makes no difference', async () => {
  const middle = Math.floor(allCases.length / 2);
  const turned = [...allCases.slice(middle), ...allCases.slice(0, middle)].reverse();
  expect(told(await run(turned)).sort()).toStrictEqual([...notApplicable].sort());
});

test('a run leaves nothing behind, and brings the selection back', async () => {
  await office.embedded.addSheet('Mine', []);
  await office.embedded.setVisibility('Sheet1', 'Visible');
  office.embedded.select('Mine', 'B3:C4');
  const results = await run(allCases.filter((one) => ['sheets', 'marks'].includes(subjectOf(one))));
  expect(results.at(-1)).toMatchObject({ outcome: 'passed' });
  expect(office.embedded.sheets()).toStrictEqual(['Sheet1', 'Mine']);
  expect(office.embedded.tables()).toStrictEqual([]);
  const [settings, selected] = await Excel.run(async (context) => {
    const count = context.workbook.settings.getCount();
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return [count.value, range.address];
  });
  expect([settings, selected]).toStrictEqual([0, 'Mine!B3:C4']);
});

test('every case has an id of its own and a sentence in both languages', () => {
  const ids = allCases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, assumption, source } of allCases) {
    expect(`${id}: ${assumption[0]}`).toMatch(/^[a-z]+\.[\w-]+: [A-Z“].*\.$/);
    expect(`${id}: ${assumption[1]}`).toMatch(/\p{Script=Han}.*。$/u);
    expect(source.length).toBeGreaterThan(8);
  }
});
