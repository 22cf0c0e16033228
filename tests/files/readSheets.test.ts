// What a file says around its cells: sheets, tables, hidden columns, protection, our mark and the user's choices.
import { HostError } from '../../src/planner/workbook';
import { createFileWorkbook } from '../../src/files/fileWorkbook';
import {
  gridOf,
  open,
  partsOf,
  problemOf,
  relationsOf,
  rowsOf,
  worksheetOf,
  zipOf,
  type PartContents,
} from './readFiles';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const value = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

test('sheets come in the order of their tabs, each with its visibility', async () => {
  const workbook = await open({
    sheets: { 'R&amp;D': rowsOf(''), Lists: rowsOf(''), 客户: rowsOf('') },
    states: { Lists: 'state="veryHidden"', 客户: 'state="hidden"' },
  });
  const { grids, sheets } = await workbook.survey();
  expect(grids.map(({ sheet, visible }) => [sheet, visible])).toEqual([
    ['R&D', true],
    ['Lists', false],
    ['客户', false],
  ]);
  expect(sheets).toEqual([
    { sheetId: '{1}', sheet: 'R&D', kind: null, unread: false, mergesUnread: false },
    { sheetId: '{2}', sheet: 'Lists', kind: null, unread: false, mergesUnread: false },
    { sheetId: '{3}', sheet: '客户', kind: null, unread: false, mergesUnread: false },
  ]);
});

test('a chart sheet has no grid, but its name is taken', async () => {
  const parts = partsOf({ sheets: { Plan: rowsOf(''), Strategy: '<chartsheet/>' } });
  parts['xl/_rels/workbook.xml.rels'] = relationsOf([
    ['sheet0', 'worksheet', 'worksheets/sheet0.xml'],
    ['sheet1', 'chartsheet', 'worksheets/sheet1.xml'],
  ]);
  const { openFileWorkbook } = await import('../../src/files/fileWorkbook');
  const { grids, sheets } = await (await openFileWorkbook(zipOf(parts))).survey();
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Plan']);
  expect(sheets.map(({ sheet, unread }) => [sheet, unread])).toEqual([
    ['Plan', false],
    ['Strategy', false],
  ]);
});

test('two sheets with one number, or one part, cannot be told apart', async () => {
  const parts = partsOf({ sheets: { One: rowsOf(''), Two: rowsOf('') } });
  const book = String(parts['xl/workbook.xml']);
  expect(
    await problemOf(zipOf({ ...parts, 'xl/workbook.xml': book.replace('sheetId="2"', 'sheetId="1"') })),
  ).toBe('damaged');
  expect(await problemOf(zipOf({ ...parts, 'xl/workbook.xml': book.replace('"sheet1"', '"sheet0"') }))).toBe(
    'damaged',
  );
});

test('a protected sheet is protected; one whose protection is off is not', async () => {
  const on = worksheetOf(`${value}<sheetProtection sheet="1" objects="1"/>`);
  const off = worksheetOf(`${value}<sheetProtection objects="1"/>`);
  const { grids } = await (await open({ sheets: { On: on, Off: off } })).survey();
  expect(grids.map((grid) => grid.protected)).toEqual([true, false]);
});

test('hidden columns are counted from zero, one by one; width alone hides nothing', async () => {
  const columns =
    '<cols><col min="1" max="1" width="20"/><col min="2" max="2" hidden="1"/><col min="4" max="5" hidden="true"/></cols>';
  expect((await gridOf({ sheets: { Plan: worksheetOf(columns + value) } })).hiddenColumns).toEqual([1, 3, 4]);
});

test('where all columns after the last are hidden, those are told that Excel is asked about', async () => {
  const columns = '<cols><col min="99" max="16384" hidden="1"/></cols>';
  expect((await gridOf({ sheets: { Plan: worksheetOf(columns + value) } })).hiddenColumns).toEqual([98, 99]);
});

test('merged cells are told row by row, those that begin among the used cells', async () => {
  const cells =
    '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c></row></sheetData>';
  const refs = ['C4:C6', 'B2:B4', 'A2:A3', 'E2:E3', 'B5:C5', 'B1:C1', 'D3:F3'];
  const merges = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  expect((await gridOf({ sheets: { Plan: worksheetOf(cells + merges) } })).merges).toEqual([
    { row: 1, column: 1, rows: 3, columns: 1 },
    { row: 2, column: 3, rows: 1, columns: 3 },
    { row: 3, column: 2, rows: 3, columns: 1 },
  ]);
});

const tableOf = (attributes: string, inside = ''): string =>
  `<table xmlns="${main}" ref="A1:B4" ${attributes}>${inside}<tableColumns count="2"/></table>`;

const withParts = (inside: string, relations: Parameters<typeof relationsOf>[0], more: PartContents) => ({
  sheets: { Plan: worksheetOf(value + inside) },
  more: { 'xl/worksheets/_rels/sheet0.xml.rels': relationsOf(relations), ...more },
});

const withTable = (xml: string) =>
  withParts(
    '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
    [['t', 'table', '../tables/table1.xml']],
    {
      'xl/tables/table1.xml': xml,
    },
  );

test('a table has its name, place and header', async () => {
  const book = withTable(tableOf('id="3" name="old" displayName="Persons"'));
  const box = { row: 0, column: 0, rows: 4, columns: 2 };
  expect((await gridOf(book)).tables).toEqual([
    { id: '3', name: 'Persons', box, showHeaders: true, showTotals: false, filtered: false },
  ]);
  expect((await (await open(book)).survey()).tableNames).toEqual(['Persons']);
});

test('a table without headers, with a totals row', async () => {
  const [table] = (
    await gridOf(withTable(tableOf('id="1" displayName="T" headerRowCount="0" totalsRowCount="1"')))
  ).tables;
  expect([table?.showHeaders, table?.showTotals]).toEqual([false, true]);
});

test.each([
  ['buttons alone', '<autoFilter ref="A1:B4"/>', false],
  [
    'a hidden button',
    '<autoFilter ref="A1:B4"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
    false,
  ],
  [
    'chosen values',
    '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
    true,
  ],
  [
    'a condition',
    '<autoFilter ref="A1:B4"><filterColumn colId="1"><customFilters><customFilter val="3"/></customFilters></filterColumn></autoFilter>',
    true,
  ],
])('a filter of %s: is anything filtered?', async (_, filter, filtered) => {
  const [table] = (await gridOf(withTable(tableOf('id="1" displayName="T"', filter)))).tables;
  expect(table?.filtered).toBe(filtered);
});

test('a table part that is missing is damage', async () => {
  const { more, ...book } = withTable('');
  const { 'xl/tables/table1.xml': _table, ...without } = more as Record<string, string>;
  expect(await problemOf(zipOf(partsOf({ ...book, more: without })))).toBe('damaged');
});

const marked = withParts(
  '<customProperties><customPr name="quadrille.kind" r:id="p1"/><customPr name="quadrille.layout" r:id="p2"/></customProperties>',
  [
    ['p1', 'customProperty', '../customProperty/customProperty1.bin'],
    ['p2', 'customProperty', '/xl/customProperty/customProperty2.bin'],
  ],
  {
    'xl/customProperty/customProperty1.bin': Buffer.from('strategy', 'utf16le'),
    'xl/customProperty/customProperty2.bin': Buffer.from('{"名":1}', 'utf16le'),
  },
);

test('our mark is read from the custom properties of the sheet', async () => {
  const { grids, sheets } = await (await open(marked)).survey();
  expect(grids[0]?.mark).toEqual({ kind: 'strategy', layout: '{"名":1}' });
  expect(sheets[0]?.kind).toBe('strategy');
});

test("another add-in's property is no mark", async () => {
  const book = withParts(
    '<customProperties><customPr name="other.kind" r:id="p1"/></customProperties>',
    [['p1', 'customProperty', '../customProperty/customProperty1.bin']],
    { 'xl/customProperty/customProperty1.bin': Buffer.from('strategy', 'utf16le') },
  );
  expect((await gridOf(book)).mark).toBeNull();
});

test("the user's choices are those of our web extension", async () => {
  const choices = '{"people":null}';
  const property = (name: string, json: string) =>
    `<we:property name="${name}" value="${json.replaceAll('"', '&quot;')}"/>`;
  const book = {
    sheets: { Plan: rowsOf('') },
    types: { 'xl/webextensions/webextension1.xml': 'application/vnd.ms-office.webextension+xml' },
    more: {
      'xl/webextensions/webextension1.xml':
        '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties>' +
        property('quadrille.choices', JSON.stringify(choices)) +
        property('quadrille.locale', '"zh-CN"') +
        property('Office.AutoShowTaskpaneWithDocument', 'true') +
        '</we:properties></we:webextension>',
    },
  };
  expect((await (await open(book)).survey()).flags).toEqual({ choices, locale: 'zh-CN' });
});

test('reading gives the sheets that were asked for, and ours', async () => {
  const workbook = await open({
    ...marked,
    sheets: { ...marked.sheets, People: rowsOf(''), Factors: rowsOf('') },
  });
  const { grids, sheets } = await workbook.read(['{3}']);
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Plan', 'Factors']);
  expect(sheets).toHaveLength(3);
});

test('a new workbook has no sheets and no bytes', async () => {
  const workbook = createFileWorkbook();
  expect(await workbook.survey()).toEqual({ grids: [], sheets: [], tableNames: [], flags: {} });
  expect(workbook.bytes).toHaveLength(0);
});

test('a file has no selection and nothing to show', async () => {
  const workbook = createFileWorkbook();
  await expect(workbook.goTo('People!A1')).rejects.toBeInstanceOf(HostError);
  await expect(workbook.selection()).rejects.toMatchObject({ code: 'notSupported' });
});

test('nothing else changes a file: a listener is never called, and can be taken away', async () => {
  const end = await createFileWorkbook().onChange(() => {
    throw new Error('called');
  });
  expect(end()).toBeUndefined();
});
