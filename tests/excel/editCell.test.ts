// N4: one cell of a table of the user's, over the embedded Excel: what is looked at first, and what becomes of a write that fails.
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { excelErrorCodes, hostErrorOf } from '../../src/excel/hostError';
import type { ExcelApi } from '../../src/excel/session';
import type { CellEdit } from '../../src/sheets/cellEdit';
import type { CellValue } from '../../src/sheets/grid/grid';
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
    ['Factor', 'Status', 'Weight'],
    ['No local service', 'Open', 4],
  ]);
});

/** Runs are counted from the edit on; a fault can be put before one of them. */
async function openWorkbook(beforeRun: (run: number) => void = () => undefined) {
  let runs: number | null = null;
  const counted = (...given: Parameters<ExcelApi['run']>) => {
    if (runs !== null) beforeRun((runs += 1));
    return Excel.run(...given);
  };
  const workbook = createExcelWorkbook({ excel: { run: counted as ExcelApi['run'] } });
  const { grids } = await workbook.survey();
  runs = 0;
  const { sheetId } = grids.find(({ sheet }) => sheet === 'Mine')!;
  const edit = (value: string | number, held: CellValue = 'Open', column = 1): CellEdit => ({
    sheetId,
    sheet: 'Mine',
    row: 1,
    column,
    value,
    expected: [
      { row: 1, column: 0, value: 'No local service' },
      { row: 1, column, value: held },
    ],
  });
  return { workbook, edit };
}

const rowOf = () => office.embedded.values('Mine', 'A2:C2')[0];

test('N4: the cell and the flags are written in one sync, and one Undo takes both back', async () => {
  const { workbook, edit } = await openWorkbook();
  const before = await snapshot(office);
  expect(await workbook.edit(edit('Resolved'), { decisions: '[1]' })).toBe('written');
  expect(rowOf()).toEqual(['No local service', 'Resolved', 4]);
  expect((await workbook.survey()).flags).toEqual({ decisions: '[1]' });
  await office.embedded.undo();
  expect(await snapshot(office)).toEqual(before);
});

test('N4: a text that Excel would take for something else stays a text', async () => {
  const { workbook, edit } = await openWorkbook();
  await workbook.edit(edit('=1+1'), {});
  expect(rowOf()).toEqual(['No local service', '=1+1', 4]);
});

test.each<[string, (edit: CellEdit) => CellEdit]>([
  ['another value', (edit) => ({ ...edit, expected: [{ row: 1, column: 1, value: 'Closed' }] })],
  ['another row', (edit) => ({ ...edit, expected: [{ row: 1, column: 0, value: 'Price' }] })],
  ['an error', (edit) => ({ ...edit, expected: [{ row: 1, column: 1, value: { error: '#N/A' } }] })],
  ['a blank', (edit) => ({ ...edit, expected: [{ row: 1, column: 1, value: null }] })],
])('N4: where %s was read, nothing is written', async (_, change) => {
  const { workbook, edit } = await openWorkbook();
  const before = await snapshot(office);
  expect(await workbook.edit(change(edit('Resolved')), { decisions: '[1]' })).toBe('changed');
  expect(await snapshot(office)).toEqual(before);
});

test('N4: a blank and an error that are still there are written over', async () => {
  await office.embedded.edit('Mine', 'B2', '');
  const { workbook, edit } = await openWorkbook();
  expect(await workbook.edit(edit('Resolved', null), {})).toBe('written');
  await office.embedded.edit('Mine', 'C2', '#N/A');
  expect(await workbook.edit(edit(1, { error: '#N/A' }, 2), {})).toBe('written');
  expect(rowOf()).toEqual(['No local service', 'Resolved', 1]);
});

test('N4: a formula is told from a text that only begins like one', async () => {
  await office.embedded.edit('Mine', 'B2', '="Op"&"en"');
  const { workbook, edit } = await openWorkbook();
  expect(await workbook.edit(edit('Resolved'), {})).toBe('formula');
  await office.embedded.edit('Mine', 'B2', "'=so it is");
  expect(await workbook.edit(edit('Resolved', '=so it is'), {})).toBe('written');
});

test('N4: a sheet that is gone or protected is said', async () => {
  const { workbook, edit } = await openWorkbook();
  await office.embedded.setProtected('Mine', true);
  await expect(workbook.edit(edit('Resolved'), {})).rejects.toMatchObject({
    code: 'protectedSheet',
    detail: 'Mine',
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mine');
    sheet.protection.unprotect();
    sheet.delete();
    await context.sync();
  });
  await expect(workbook.edit(edit('Resolved'), {})).rejects.toMatchObject({
    code: 'sheetGone',
    detail: 'Mine',
  });
});

test.each(excelErrorCodes)('N4: %s while writing: the cell and the flags are as before', async (code) => {
  const expected = hostErrorOf(Object.assign(new Error(), { code })).code;
  for (const after of [0, 1, 2, 3, 4, 100]) {
    const { workbook, edit } = await openWorkbook((run) => {
      if (run === 2) office.embedded.failNext({ code, after });
    });
    const before = await snapshot(office);
    const writing = workbook.edit(edit('Resolved'), { decisions: '[1]' });
    await expect(writing).rejects.toMatchObject({ code: expected, outcome: 'restored' });
    expect({ after, state: await snapshot(office) }).toEqual({ after, state: before });
  }
});

test('N4: where putting back fails too, the error says so', async () => {
  const { workbook, edit } = await openWorkbook((run) => {
    if (run === 2) office.embedded.failNext({ code: 'GeneralException', after: 100 });
    if (run === 3) office.embedded.failNext({ code: 'ActivityLimitReached', after: 0 });
  });
  await expect(workbook.edit(edit('Resolved'), {})).rejects.toMatchObject({
    code: 'unexpected',
    outcome: 'partial',
  });
});

test('N4: what fails in the look has touched nothing', async () => {
  const { workbook, edit } = await openWorkbook((run) => {
    if (run === 1) office.embedded.failNext({ code: 'GeneralException', after: 0 });
  });
  const before = await snapshot(office);
  await expect(workbook.edit(edit('Resolved'), {})).rejects.toMatchObject({ outcome: 'untouched' });
  expect(await snapshot(office)).toEqual(before);
});
