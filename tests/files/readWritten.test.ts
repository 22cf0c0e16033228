// A file that the command line wrote, opened in Excel: the sheets are known as ours, and everything reads the same.
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { createFileWorkbook, openFileWorkbook } from '../../src/files/fileWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import type { Planner } from '../../src/planner/planner';
import type { Workbook } from '../../src/planner/workbook';
import { textOf } from '../../src/text/text';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';

const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };
const plannerOf = (workbook: Workbook): Planner =>
  createPlanner({ workbook, today: () => '2026-11-23', settings: defaultSettings, texts });

let office: BootedOffice;
let bytes: Uint8Array;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
  const workbook = createFileWorkbook();
  const planner = plannerOf(workbook);
  const overview = await planner.createTemplate({ locale: 'en', sample: true });
  await planner.refresh({ overview, locale: 'en', account: null });
  bytes = workbook.bytes;
  await office.embedded.open(new Uint8Array(bytes).buffer, 'sample.xlsx');
});
afterAll(() => office.dispose());

test('every sheet of ours has its mark', async () => {
  const { sheets } = await createExcelWorkbook().survey();
  const kinds = sheets.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['strategy', 'factorMatrix', 'roleGrid', 'actions']));
  expect((await (await openFileWorkbook(bytes)).survey()).sheets.map(({ kind }) => kind)).toEqual(kinds);
});

test('the analysis is the same', async () => {
  const inFile = await plannerOf(await openFileWorkbook(bytes)).survey();
  const inExcel = await plannerOf(createExcelWorkbook()).survey();
  expect(inFile.analysis).not.toBeNull();
  expect([inFile.plan, inFile.problems, inFile.analysis]).toEqual([
    inExcel.plan,
    inExcel.problems,
    inExcel.analysis,
  ]);
});

test('a Refresh in Excel takes the sheets over: no second set beside them', async () => {
  const planner = plannerOf(createExcelWorkbook());
  const before = office.embedded.sheets();
  await planner.refresh({ overview: await planner.survey(), locale: 'en', account: null });
  expect(office.embedded.sheets()).toEqual(before);
});
