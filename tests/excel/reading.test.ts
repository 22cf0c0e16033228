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
