// Every messy workbook through both doors: what the command line understands of the file is what the pane understands of the
// same workbook open in Excel, to the last finding (tests/sheets has the reading in full); and a Refresh leaves the user's sheets
// as they were.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { openFileWorkbook } from '../../src/files/fileWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import { NothingToRefresh, type Overview } from '../../src/planner/planner';
import type { Workbook, WorkbookReading } from '../../src/planner/workbook';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { newPlanner, texts } from './planner';

const folder = join(__dirname, '../fixtures');
const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx') && file !== 'not-a-workbook.xlsx');
/** Workbooks with charts, pivots, names, rules and much else beside the tables. */
const wholeFolder = '../files/whole/fixtures';
const wholeFiles = readdirSync(join(folder, wholeFolder))
  .filter((file) => file.endsWith('.xlsx') && file !== 'locked.xlsx')
  .map((file) => join(wholeFolder, file));

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());

async function open(file: string): Promise<void> {
  const bytes = readFileSync(join(folder, file));
  await office.embedded.open(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), file);
}

const asOf = '2026-11-23';

const overviewOf = (workbook: Workbook): Promise<Overview> =>
  createPlanner({ workbook, today: () => asOf, settings: defaultSettings, texts }).survey();

/** As the embedded Excel calls what it opens. */
const fileOf = (file: string) => openFileWorkbook(readFileSync(join(folder, file)), file);

/** Ids of sheets and tables differ from door to door, and nothing else does: names stand for them. */
function comparable<T>(value: T, { sheets, grids }: WorkbookReading): T {
  const names = new Map<unknown, string>([
    ...sheets.map(({ sheetId, sheet }) => [sheetId, `sheet ${sheet}`] as const),
    ...grids.flatMap(({ tables }) => tables.map(({ id, name }) => [id, `table ${name}`] as const)),
  ]);
  const replace = (key: string, part: unknown): unknown =>
    key === 'sheetId' || key === 'id' ? (names.get(part) ?? part) : part;
  return JSON.parse(JSON.stringify(value, replace)) as T;
}

const everything = (sheets: readonly string[]) =>
  sheets.map((sheet) => [sheet, office.embedded.formulas(sheet, 'A1:Z60')]);

test('there are more than ten messy workbooks', () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s has the same grids in the file as in Excel', async (file) => {
  await open(file);
  const inExcel = await createExcelWorkbook().survey();
  const inFile = await (await fileOf(file)).survey();
  expect(comparable(inFile, inFile)).toEqual(comparable(inExcel, inExcel));
});

test.each([...files, ...wholeFiles])(
  '%s has the same plan, problems and analysis in the file as in Excel',
  async (file) => {
    await open(file);
    const { reading: excelReading, ...inExcel } = await overviewOf(createExcelWorkbook());
    const { reading: fileReading, ...inFile } = await overviewOf(await fileOf(file));
    expect(comparable(inFile, fileReading)).toEqual(comparable(inExcel, excelReading));
  },
);

test.each(files)(
  '%s is refreshed without a change of its own cells, or says that there is nothing to judge',
  async (file) => {
    await open(file);
    const theirs = office.embedded.sheets();
    const before = everything(theirs);
    const planner = newPlanner();
    const overview = await planner.survey();
    const run = planner.refresh({ overview, locale: 'en', account: null });
    if (overview.plan.people.length + overview.plan.factors.length > 0) {
      expect((await run).written).toHaveLength(4);
    } else {
      await run.then(
        ({ written }) => expect(written).toHaveLength(4),
        (error: unknown) => expect(error).toBeInstanceOf(NothingToRefresh),
      );
    }
    expect(everything(theirs)).toEqual(before);
  },
);
