// The same drafts through both doors: what the Excel port leaves in the embedded Excel, and what a written file shows when
// it is opened there (read by hucre, which knows nothing of how we write).
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { createFileWorkbook } from '../../src/files/fileWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import type { Planner } from '../../src/planner/planner';
import type { Workbook } from '../../src/planner/workbook';
import { textOf, type Locale } from '../../src/text/text';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { seenBy } from './writeDoors';

const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };
const plannerOf = (workbook: Workbook): Planner =>
  createPlanner({ workbook, today: () => '2026-11-23', settings: defaultSettings, texts });

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

type Job = (planner: Planner) => Promise<unknown>;

/** What is seen after the job, by the Excel port and by the file. */
async function throughBothDoors(job: Job) {
  const [blank] = office.embedded.sheets();
  await job(plannerOf(createExcelWorkbook()));
  const { [blank ?? '']: _, ...inExcel } = seenBy(office);
  const excelTables = office.embedded.tables();
  const file = createFileWorkbook();
  await job(plannerOf(file));
  await office.embedded.open(new Uint8Array(file.bytes).buffer, 'written.xlsx');
  return { inExcel, excelTables, inFile: seenBy(office), fileTables: office.embedded.tables() };
}

const template =
  (locale: Locale, sample: boolean): Job =>
  (planner) =>
    planner.createTemplate({ locale, sample });
const refreshed =
  (locale: Locale): Job =>
  async (planner) => {
    const overview = await planner.createTemplate({ locale, sample: true });
    await planner.refresh({ overview, locale, account: null });
  };

const jobs: readonly (readonly [string, Job])[] = [
  ['the empty template', template('en', false)],
  ['the empty template in Chinese', template('zh-CN', false)],
  ['the sample', template('en', true)],
  ['the sample in Chinese', template('zh-CN', true)],
  ['Refresh of the sample', refreshed('en')],
  ['Refresh of the sample in Chinese', refreshed('zh-CN')],
];

test.each(jobs)(
  '%s looks the same in a file as in Excel',
  async (_, job) => {
    const { inExcel, inFile, excelTables, fileTables } = await throughBothDoors(job);
    expect(Object.keys(inFile)).toEqual(Object.keys(inExcel));
    for (const [name, sheet] of Object.entries(inExcel)) expect([name, inFile[name]]).toEqual([name, sheet]);
    expect(fileTables).toEqual(excelTables);
  },
  60_000,
);
