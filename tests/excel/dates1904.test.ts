// B2: a workbook that counts its days from 1904, through both doors: every day is the same day, and stands as that day.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { openFileWorkbook } from '../../src/files/fileWorkbook';
import type { Workbook } from '../../src/planner/workbook';
import { makeSerial } from '../../src/sheets/grid/dates';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { draft, plainLayout } from './drafts';

const bytes = new Uint8Array(readFileSync(join(__dirname, '../workbench/openFixtures/dates1904.xlsx')));
const apart = 1462;
const day = makeSerial('2026-12-24') ?? NaN;

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());

async function inExcel(): Promise<Workbook> {
  await office.embedded.open(new Uint8Array(bytes).buffer, 'dates1904.xlsx');
  return createExcelWorkbook();
}
const doors = [
  ['file', () => openFileWorkbook(bytes)],
  ['Excel', inExcel],
] as const;

const dated = draft({
  values: [
    ['Due', 'Count', null],
    [day, 5000, null],
  ],
  layout: {
    ...plainLayout,
    styles: [],
    links: [],
    validations: [],
    numberFormats: [{ range: 'A2:A2', format: 'yyyy-mm-dd' }],
  },
});

test.each(doors)(
  'B2: behind the door of %s days are read and written as the same days',
  async (_door, open) => {
    const workbook = await open();
    const before = await workbook.survey();
    expect(before.grids[0]?.values).toEqual([[46349], [100]]);
    await workbook.write({ sheets: [{ draft: dated, grid: null }], flags: {}, show: null });
    const { grids } = await workbook.survey();
    const written = grids.find(({ mark }) => mark?.kind === dated.kind);
    expect(written?.values.map((row) => row.slice(0, 2))).toEqual([
      ['Due', 'Count'],
      [day, 5000],
    ]);
    // The user's own cells are where they were.
    expect(grids[0]?.values).toEqual([[46349], [100]]);
  },
);

test('B2: the workbook itself holds its own serials', async () => {
  const workbook = await inExcel();
  await workbook.survey();
  await workbook.write({ sheets: [{ draft: dated, grid: null }], flags: {}, show: null });
  expect(office.embedded.values(dated.name, 'A2:B2')).toEqual([[day - apart, 5000]]);
  const file = await openFileWorkbook(bytes);
  await file.write({ sheets: [{ draft: dated, grid: null }], flags: {}, show: null });
  await office.embedded.open(new Uint8Array(file.bytes).buffer, 'written.xlsx');
  expect(office.embedded.values(dated.name, 'A2:B2')).toEqual([[day - apart, 5000]]);
});

test('B2: an edit looks for the day that was read, and writes the day that is meant', async () => {
  const workbook = await inExcel();
  const { grids } = await workbook.survey();
  const [grid] = grids;
  const cell = { row: 0, column: 0 };
  const edit = { sheetId: grid?.sheetId ?? '', sheet: grid?.sheet ?? '', ...cell, value: day };
  expect(await workbook.edit({ ...edit, expected: [{ ...cell, value: 46349 - apart }] }, {})).toBe('changed');
  expect(await workbook.edit({ ...edit, expected: [{ ...cell, value: 46349 }] }, {})).toBe('written');
  expect(office.embedded.values(grid?.sheet ?? '', 'A1')).toEqual([[day - apart]]);
});

test('B2: a day before the first one of such a workbook stands there as a text, which is the same day', async () => {
  const early = makeSerial('1903-05-01') ?? NaN;
  const values = [dated.values[0] ?? [], [early, 1, null]];
  for (const [, open] of doors) {
    const workbook = await open();
    await workbook.survey();
    await workbook.write({ sheets: [{ draft: { ...dated, values }, grid: null }], flags: {}, show: null });
    const { grids } = await workbook.survey();
    expect(grids.find(({ mark }) => mark?.kind === dated.kind)?.values[1]?.[0]).toBe('1903-05-01');
  }
});

test('B2: a workbook as usual is asked for no formats', async () => {
  office.embedded.reset();
  const workbook = createExcelWorkbook();
  await workbook.write({ sheets: [{ draft: dated, grid: null }], flags: {}, show: null });
  expect((await workbook.survey()).grids.at(-1)?.stored).toBeUndefined();
  expect(office.embedded.values(dated.name, 'A2')).toEqual([[day]]);
});
