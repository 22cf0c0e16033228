import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { draft } from './drafts';

jest.setTimeout(120_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

async function addTable(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').tables.add(address, true).name = 'People';
    await context.sync();
  });
}

/** Merges by their addresses, each row of its own where `across`. */
async function merge(sheet: string, addresses: readonly string[], across = false): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const address of addresses) worksheets.getItem(sheet).getRange(address).untrack().merge(across);
    await context.sync();
  });
}

test('a survey tells of cells, errors, dates, hidden columns, tables and protection in two syncs', async () => {
  const { embedded } = office;
  await embedded.addSheet('Plan', [
    ['', '', '', ''],
    ['', 'Name', 'Influence', 'Since'],
    ['', 'Ann', '#N/A', '2026-11-23'],
    ['', "'=1+1", 3, true],
  ]);
  await embedded.setHidden('Plan', 'C:C', true);
  await addTable('B2:D4');
  await embedded.setProtected('Plan', true);
  embedded.requests.clear();
  const { grids, sheets, tableNames } = await createExcelWorkbook().survey();
  expect(embedded.requests()).toHaveLength(2);
  expect(sheets.map(({ sheet, kind, unread }) => [sheet, kind, unread])).toEqual([
    ['Sheet1', null, false],
    ['Plan', null, false],
  ]);
  expect(tableNames).toEqual(['People']);
  expect(grids[0]).toMatchObject({ sheet: 'Sheet1', values: [], row: 0, column: 0 });
  expect(grids[1]).toMatchObject({
    sheet: 'Plan',
    row: 1,
    column: 1,
    protected: true,
    hiddenColumns: [2],
    values: [
      ['Name', 'Influence', 'Since'],
      ['Ann', { error: '#N/A' }, 46349],
      ['=1+1', 3, true],
    ],
    tables: [{ name: 'People', box: { row: 1, column: 1, rows: 3, columns: 3 }, filtered: false }],
    mark: null,
    merges: [],
  });
});

test('known sheets are read in one sync; a sheet that is gone is missing', async () => {
  const { embedded } = office;
  await embedded.addSheet('Plan', [['a', 1]]);
  await embedded.addSheet('Gone', [['b', 2]]);
  const workbook = createExcelWorkbook();
  const ids = (await workbook.survey()).grids.map(({ sheetId }) => sheetId);
  await embedded.deleteSheet('Gone');
  await embedded.edit('Plan', 'A3', 'grown');
  embedded.requests.clear();
  const { grids } = await workbook.read(ids);
  expect(embedded.requests()).toHaveLength(1);
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Sheet1', 'Plan']);
  expect(grids[1]?.values).toEqual([
    ['a', 1],
    [null, null],
    ['grown', null],
  ]);
});

test('a table that is new since the survey is found with its place', async () => {
  const { embedded } = office;
  await embedded.addSheet('Plan', [['Name'], ['Ann']]);
  const workbook = createExcelWorkbook();
  const ids = (await workbook.survey()).grids.map(({ sheetId }) => sheetId);
  await addTable('A1:A2');
  const { grids } = await workbook.read(ids);
  expect(grids[1]?.tables).toMatchObject([
    { name: 'People', box: { row: 0, column: 0, rows: 2, columns: 1 } },
  ]);
});

test('a result sheet that came from elsewhere is read without being asked for', async () => {
  const workbook = createExcelWorkbook();
  await workbook.survey();
  await createExcelWorkbook().write({ sheets: [{ draft: draft(), grid: null }], flags: {}, show: null });
  const { grids } = await workbook.read([]);
  expect(grids.map(({ mark }) => mark?.kind)).toEqual(['strategy']);
});

test('a sheet larger than one answer is read in blocks, every cell of it', async () => {
  const rows = Array.from({ length: 9_000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => `${row}/${column} ${'text '.repeat(12)}`),
  );
  await office.embedded.addSheet('Large', rows);
  const workbook = createExcelWorkbook();
  const { grids } = await workbook.survey();
  expect(grids[1]?.values).toEqual(rows);
  const again = await workbook.read([grids[1]?.sheetId ?? '']);
  expect(again.grids[0]?.values).toEqual(rows);
});

test('a used area blown up by one far cell costs no cell of the others', async () => {
  await office.embedded.addSheet('Far', [['Name', 'Influence']]);
  await office.embedded.edit('Far', 'XFD200000', 'far away');
  const { sheets, grids } = await createExcelWorkbook().survey();
  expect(sheets.map(({ sheet, unread }) => [sheet, unread])).toEqual([
    ['Sheet1', false],
    ['Far', true],
  ]);
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
});

test('the answer too large at once is asked for again in blocks', async () => {
  const rows = Array.from({ length: 4_900 }, (_, row) =>
    Array.from({ length: 40 }, (__, column) => `${row}-${column}-xxxxxxxxxxxxxxxx`),
  );
  await office.embedded.addSheet('Wide', rows);
  const { grids } = await createExcelWorkbook().survey();
  expect(grids[1]?.values).toEqual(rows);
});

test('merged cells come with the others, row by row, from where they begin; no sync is added', async () => {
  const { embedded } = office;
  await embedded.addSheet('Plan', [
    ['Account', 'Factor', '', 'Weight'],
    ['Halm AG', 'New rival', '', 3],
    ['', 'Good price', '', 2],
  ]);
  await merge('Plan', ['F9:G9', 'A2:A3', 'B1:C1']);
  embedded.requests.clear();
  const workbook = createExcelWorkbook();
  const { grids, sheets } = await workbook.survey();
  expect(embedded.requests()).toHaveLength(2);
  const merges = [
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 2, columns: 1 },
  ];
  expect(grids.map((grid) => grid.merges)).toEqual([[], merges]);
  expect(sheets.map(({ mergesUnread }) => mergesUnread)).toEqual([false, false]);
  const again = await workbook.read([grids[1]?.sheetId ?? '']);
  expect(again.grids[0]?.merges).toEqual(merges);
  expect(embedded.requests()).toHaveLength(3);
});

test('sheets of ours are not asked what is merged', async () => {
  const workbook = createExcelWorkbook();
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], flags: {}, show: null });
  await merge('Strategy', ['A1:B1']);
  const { grids } = await workbook.survey();
  expect(grids.map(({ mark, merges }) => [mark?.kind, merges])).toEqual([
    [undefined, []],
    ['strategy', []],
  ]);
});

/** Beyond 512 Excel does not tell. */
const manyRows = Array.from({ length: 513 }, (_, row) => [`row ${row}`, '']);

test('more merged cells than Excel tells of leave them unknown on their sheet, and everything else is read', async () => {
  const { embedded } = office;
  await embedded.addSheet('Many', manyRows);
  await embedded.addSheet('Plan', [['Account'], ['Halm AG'], ['']]);
  await embedded.edit('Plan', 'B3', 'x');
  await merge('Many', ['A1:B513'], true);
  await merge('Plan', ['A2:A3']);
  const workbook = createExcelWorkbook();
  const few = [{ row: 1, column: 0, rows: 2, columns: 1 }];
  const survey = await workbook.survey();
  expect(survey.sheets.map(({ sheet, unread, mergesUnread }) => [sheet, unread, mergesUnread])).toEqual([
    ['Sheet1', false, false],
    ['Many', false, true],
    ['Plan', false, false],
  ]);
  expect(survey.grids.map(({ merges }) => merges)).toEqual([[], [], few]);
  expect(survey.grids[1]?.values).toHaveLength(513);

  embedded.requests.clear();
  const { grids, sheets } = await workbook.read(survey.grids.map(({ sheetId }) => sheetId));
  expect(embedded.requests()).toHaveLength(3);
  expect(grids.map(({ merges }) => merges)).toEqual([[], [], few]);
  expect(sheets.map(({ mergesUnread }) => mergesUnread)).toEqual([false, true, false]);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Many').getRange('A2:B513').untrack().unmerge();
    await context.sync();
  });
  embedded.requests.clear();
  const after = await workbook.survey();
  expect(embedded.requests()).toHaveLength(2);
  expect(after.sheets.map(({ mergesUnread }) => mergesUnread)).toEqual([false, false, false]);
  expect(after.grids[1]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
});

test('of a sheet that is read in blocks it is known what is merged', async () => {
  const rows = Array.from({ length: 5_200 }, (_, row) => [`row ${row}`]);
  rows[5_100] = [''];
  await office.embedded.addSheet('Long', rows);
  await merge('Long', ['A5100:A5101']);
  const { grids } = await createExcelWorkbook().survey();
  expect(grids[1]?.merges).toEqual([{ row: 5_099, column: 0, rows: 2, columns: 1 }]);
});
