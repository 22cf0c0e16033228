// G5: blank cells of the user's tables over the embedded Excel: what is looked at first, and what becomes of a write that fails.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { excelErrorCodes, hostErrorOf } from '../../src/excel/hostError';
import type { ExcelApi } from '../../src/excel/session';
import type { CellFill } from '../../src/sheets/cellFill';
import { snapshot } from '../planner/planner';

jest.setTimeout(120_000);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(async () => {
  office.embedded.reset();
  await office.embedded.addSheet('Mine', [
    ['Factor', 'Weight'],
    ['No local service', 4],
    ['Price', 3],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mine');
    sheet.tables.add('A1:B3', true).name = 'Mine';
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('B1').format.fill.color = '#DDEEFF';
    await context.sync();
  });
});

/** Runs are counted from the fill on; a fault can be put before one of them. */
async function openWorkbook(beforeRun: (run: number) => void = () => undefined) {
  let runs: number | null = null;
  const counted = (...given: Parameters<ExcelApi['run']>) => {
    if (runs !== null) beforeRun((runs += 1));
    return Excel.run(...given);
  };
  const workbook = createExcelWorkbook({ excel: { run: counted as ExcelApi['run'] } });
  const { grids } = await workbook.survey();
  runs = 0;
  const { sheetId, tables } = grids.find(({ sheet }) => sheet === 'Mine')!;
  const fill: CellFill = {
    sheetId,
    sheet: 'Mine',
    runs: [
      { row: 0, column: 2, values: ['Control'] },
      { row: 1, column: 2, values: ['High', '=1+1'] },
    ],
    grown: { id: tables[0]!.id, from: 'A1:B3', to: 'A1:C3' },
    headers: [{ row: 0, column: 2, like: 1 }],
    expected: [
      { row: 1, column: 0, values: ['No local service', 'Price'] },
      { row: 0, column: 2, values: [null, null, null] },
    ],
  };
  return { workbook, fill };
}

test('G5: header, looks, table, cells and flags are written in one sync, and one Undo takes all back', async () => {
  const { workbook, fill } = await openWorkbook();
  const before = await snapshot(office);
  expect(await workbook.fill([fill], { answers: '{}' })).toBe('written');
  expect(office.embedded.values('Mine', 'A1:C3')).toEqual([
    ['Factor', 'Weight', 'Control'],
    ['No local service', 4, 'High'],
    ['Price', 3, '=1+1'],
  ]);
  expect(office.embedded.styleAt('Mine', 'C1')).toEqual(office.embedded.styleAt('Mine', 'B1'));
  expect((await workbook.survey()).flags).toEqual({ answers: '{}' });
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test.each<[string, (fill: CellFill) => CellFill, string]>([
  ['another name', (fill) => ({ ...fill, expected: [{ row: 1, column: 0, values: ['Terms'] }] }), 'changed'],
  [
    'something in a blank',
    (fill) => ({ ...fill, expected: [{ row: 0, column: 1, values: [null] }] }),
    'changed',
  ],
  ['no such table', (fill) => ({ ...fill, grown: { id: '{none}', from: 'A1', to: 'A1' } }), 'changed'],
])('G5: with %s nothing is written', async (_, change, outcome) => {
  const { workbook, fill } = await openWorkbook();
  const before = await snapshot(office);
  expect(await workbook.fill([change(fill)], { answers: '{}' })).toBe(outcome);
  expect(await snapshot(office)).toEqual(before);
});

test('G5: a formula that shows nothing is no blank', async () => {
  await office.embedded.edit('Mine', 'C3', '=""');
  const { workbook, fill } = await openWorkbook();
  const outcome = await workbook.fill([fill], {});
  expect(['formula', 'changed']).toContain(outcome);
  expect(office.embedded.formulas('Mine', 'C1:C3')).toEqual([[''], [''], ['=""']]);
});

test.each(excelErrorCodes)('G5: %s while writing: everything is as before', async (code) => {
  const expected = hostErrorOf(Object.assign(new Error(), { code })).code;
  for (const after of [0, 2, 4, 6, 9, 100]) {
    const { workbook, fill } = await openWorkbook((run) => {
      if (run === 2) office.embedded.failNext({ code, after });
    });
    const before = await snapshot(office);
    const writing = workbook.fill([fill], { answers: '{}' });
    await expect(writing).rejects.toMatchObject({ code: expected, outcome: 'restored' });
    expect({ after, state: await snapshot(office) }).toEqual({ after, state: before });
  }
});
