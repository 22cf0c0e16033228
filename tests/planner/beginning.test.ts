// Where the cursor is after the template was created, in Excel and in a file.
import { watchSyncs } from '../excel/syncs';
import { unzipSync, strFromU8 } from 'fflate';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { createFileWorkbook } from '../../src/files/fileWorkbook';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import { findBeginnings } from '../../src/sheets/beginning';
import { draftTemplate } from '../../src/sheets/template/template';
import { emptyPlan } from '../../src/method/ground/plan';
import { newPlanner, texts } from './planner';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const selection = (): Promise<string> => createExcelWorkbook().selection();

test.each([
  ['en', 'People!B5'],
  ['zh-CN', '人物!B5'],
] as const)(
  'the first name cell of a new template is selected, and its sheet shown (%s)',
  async (locale, cell) => {
    const overview = await newPlanner().createTemplate({ locale, sample: false });
    expect(await selection()).toBe(cell);
    expect(findBeginnings(overview.recognition)?.waiting[0].address).toBe(cell);
  },
);

test('beside sheets that have our names already, the cursor is in the new table', async () => {
  const planner = newPlanner();
  await planner.createTemplate({ locale: 'en', sample: false });
  await office.embedded.edit('People', 'B5', 'Mary Okafor');
  await planner.createTemplate({ locale: 'en', sample: false });
  expect(await selection()).toBe("'People 2'!B5");
});

test('a table that is added later has the cursor where its first name is typed', async () => {
  const planner = newPlanner();
  await planner.createTemplate({ locale: 'en', sample: false, kinds: ['goals'] });
  // The first column is for the account; the goal stands beside it.
  expect(await selection()).toBe('Goals!C5');
});

test('an Excel that refuses to select shows the sheet all the same', async () => {
  const drafts = draftTemplate({
    text: texts.en,
    kinds: ['people'],
    sample: null,
    plan: emptyPlan,
    takenSheets: [],
    takenTables: [],
    grids: [],
  });
  const syncs = watchSyncs();
  const workbook = createExcelWorkbook(syncs);
  await workbook.survey();
  // The look, the write of everything, and then the cursor.
  syncs.before(3, () => office.embedded.failNext({ code: 'InvalidSelection', after: 0 }));
  await workbook.write({
    sheets: drafts.map((draft) => ({ draft, grid: null })),
    flags: {},
    show: 'people',
    cursor: 'B5',
  });
  expect(syncs.count()).toBe(3);
  expect(office.embedded.sheets()).toEqual(['Sheet1', 'People', 'Lists']);
  expect(await selection()).toBe('People!A1');
  expect(office.embedded.values('People', 'B4:C4')).toEqual([['Name', 'Title']]);
});

test('a template in a file opens with the cursor there too, below the frozen rows', async () => {
  const workbook = createFileWorkbook();
  const planner = createPlanner({ workbook, today: () => '2026-11-23', settings: defaultSettings, texts });
  await planner.createTemplate({ locale: 'en', sample: false });
  const parts = Object.entries(unzipSync(workbook.bytes)).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  const shown = parts.filter(([name, xml]) => /worksheets\/sheet/.test(name) && /tabSelected="1"/.test(xml));
  expect(shown).toHaveLength(1);
  expect(shown[0]![1]).toMatch(/<selection pane="bottomLeft" activeCell="B5" sqref="B5"\/>/);
});
