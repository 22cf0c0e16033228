import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Excel } from '../../workbench/model/excel';
import type { Range } from '../../workbench/model/range';
import { Workbook } from '../../workbench/model/workbook';
import type { Worksheet } from '../../workbench/model/worksheet';
import { loadWorkbook, type Loss } from '../../workbench/open/load';
import { openWorkbook } from '../../workbench/open/openWorkbook';
import { Book } from '../../workbench/univer/book';
import { createUniverCore } from '../../workbench/univer/core';

const excel = new Excel(new Book(createUniverCore(), 'opened'), 'en-US');
const workbook = new Workbook(excel);
let losses: readonly Loss[] = [];

beforeAll(async () => {
  const content = readFileSync(join(__dirname, 'openFixtures/full.xlsx'));
  losses = loadWorkbook(excel, await openWorkbook(content));
  await excel.book.calculation.settle();
});

afterAll(() => excel.book.univer.dispose());

const sheet = (name: string): Worksheet => workbook.worksheets.getItem(name);
const range = (name: string, address: string): Range => sheet(name).getRange(address);

test('a file that holds nothing unknown loses nothing', () => {
  expect(losses).toEqual([]);
});

test('sheets stand in order with their visibility, and the active one is active', () => {
  expect(workbook.worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['People', 'Visible'],
    ['Values', 'Visible'],
    ['Lists', 'VeryHidden'],
    ['Plain filter', 'Hidden'],
  ]);
  expect(workbook.worksheets.getActiveWorksheet().name).toBe('Values');
});

test('values, texts that look like formulas, and dates as serial numbers are in their cells', () => {
  expect(range('People', 'B4:D7').values).toEqual([
    ['Name', 'Level', 'Last contact'],
    ['S. Moreau', 4, 46330],
    ['=not a formula', 2, ''],
    ['L. Novák', 3, 46293.5],
  ]);
  expect(range('People', 'D5').numberFormat).toEqual([['yyyy-mm-dd']]);
});

test('formulas are there and calculated', () => {
  expect(range('Values', 'A2').formulas).toEqual([['=A1*2']]);
  expect(range('Values', 'A2').values).toEqual([[3]]);
});

test('errors and digits kept as text have their types', () => {
  expect(range('Values', 'B1:C1').valueTypes).toEqual([['Boolean', 'Error']]);
  expect(range('Values', 'B2').valueTypes).toEqual([['String']]);
});

test('a table is a table, with its style and its filter in force', () => {
  const [table] = sheet('People').tables.items;
  expect(table?.name).toBe('People');
  expect(table?.getRange().address).toBe('People!B4:D7');
  expect(table?.style).toBe('TableStyleMedium2');
  expect(['A5', 'A6', 'A7'].map((cell) => range('People', cell).rowHidden)).toEqual([false, true, false]);
});

test('clearing the filter of an opened table shows all its rows', () => {
  sheet('People').tables.items[0]?.clearFilters();
  expect(range('People', 'A5:A7').rowHidden).toBe(false);
});

test('hidden columns, widths, heights and frozen panes are as in the file', () => {
  expect(range('People', 'E1').columnHidden).toBe(true);
  expect(range('People', 'B1').format.columnWidth).toBe(126);
  expect(range('People', 'B2').format.rowHeight).toBe(30);
  expect(sheet('People').freezePanes.getLocationOrNullObject()?.address).toBe('People!A1:B4');
});

test('validations and conditional formats are in force', () => {
  expect(range('People', 'C5').dataValidation.rule).toEqual({
    list: { source: '=Lists!$A$1:$A$3', inCellDropDown: true },
  });
  expect(range('People', 'C5').dataValidation.prompt).toMatchObject({ title: 'Level', message: '1 to 5' });
  expect(range('People', 'B5:C6').conditionalFormats.items.map(({ type }) => type)).toEqual([
    'CellValue',
    'Custom',
  ]);
});

test('names, links, layout and protection are there', () => {
  expect(workbook.names.getItem('Levels').formula).toBe('=Lists!$A$1:$A$3');
  expect(sheet('People').names.getItem('Local').formula).toBe('=People!$B$4');
  expect(range('Values', 'D2').hyperlink).toEqual({ documentReference: 'People!B5' });
  expect(sheet('Values').pageLayout.orientation).toBe('Landscape');
  expect(sheet('Values').pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('Page &P');
  expect(sheet('Values').protection.protected).toBe(true);
  expect(range('Values', 'E1').format.horizontalAlignment).toBe('CenterAcrossSelection');
});

test('opening is no step to undo', async () => {
  const blank = new Excel(new Book(createUniverCore(), 'undo'), 'en-US');
  loadWorkbook(blank, await openWorkbook(readFileSync(join(__dirname, 'openFixtures/dates1904.xlsx'))));
  expect(await blank.book.undo()).toBe(false);
  expect(new Workbook(blank).worksheets.getFirst().getRange('A1').values).toEqual([[46349 - 1462]]);
  blank.book.univer.dispose();
});
