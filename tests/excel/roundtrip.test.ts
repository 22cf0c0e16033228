import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { draft } from './drafts';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

const noFlags = { flags: {}, show: null };

test('a new sheet is added with its values, looks, widths, links, rules and mark in one sync after a look', async () => {
  const workbook = createExcelWorkbook();
  await workbook.survey();
  office.embedded.requests.clear();
  await workbook.write({
    sheets: [{ draft: draft(), grid: null }],
    flags: { locale: 'en' },
    show: 'strategy',
  });
  expect(office.embedded.requests()).toHaveLength(2);
  expect(office.embedded.sheets()).toEqual(['Sheet1', 'Strategy']);
  expect(office.embedded.values('Strategy', 'A1:C3')).toEqual([
    ['Title', '', ''],
    ['=1+1', 12, true],
    ['@cmd', '1/2', '#N/A'],
  ]);
  expect(office.embedded.formulas('Strategy', 'A2')).toEqual([['=1+1']]);
  expect(office.embedded.styleAt('Strategy', 'A1').font.bold).toBe(true);
  expect(office.embedded.hyperlinkAt('Strategy', 'A3')).toMatchObject({ documentReference: 'Sheet1!A1' });
  expect(office.embedded.numberFormats('Strategy', 'B2')).toEqual([['0.00']]);
  const again = await workbook.survey();
  expect(again.flags).toEqual({ locale: 'en' });
  expect(again.grids[1]?.mark?.kind).toBe('strategy');
});

test('what was read back writes nothing', async () => {
  const workbook = createExcelWorkbook();
  await workbook.write({ sheets: [{ draft: draft(), grid: null }], ...noFlags });
  const { grids } = await workbook.survey();
  office.embedded.requests.clear();
  await workbook.write({ sheets: [{ draft: draft(), grid: grids[1] ?? null }], ...noFlags });
  expect(office.embedded.requests()).toEqual([]);
});
