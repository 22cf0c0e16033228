import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenError } from '../../workbench/open/openError';
import { openWorkbook } from '../../workbench/open/openWorkbook';
import type { SheetFile } from '../../workbench/open/workbookFile';

const read = (name: string): Buffer => readFileSync(join(__dirname, 'openFixtures', name));
const full = openWorkbook(read('full.xlsx'));

async function sheet(name: string): Promise<SheetFile> {
  const found = (await full).sheets.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

async function cell(name: string, row: number, column: number) {
  return (await sheet(name)).cells.find((candidate) => candidate.row === row && candidate.column === column);
}

async function problemOf(content: ArrayBuffer | Uint8Array): Promise<string> {
  try {
    await openWorkbook(content);
  } catch (error) {
    if (error instanceof OpenError) return error.problem;
    throw error;
  }
  return 'opened';
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ole2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test('sheets come in their order, each with its visibility', async () => {
  expect((await full).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['People', 'visible'],
    ['Values', 'visible'],
    ['Lists', 'veryHidden'],
    ['Plain filter', 'hidden'],
  ]);
});

test('a date is its serial number, with its number format', async () => {
  expect(await cell('People', 4, 3)).toEqual({
    row: 4,
    column: 3,
    content: { kind: 'number', value: 46330 },
    style: { numberFormat: 'yyyy-mm-dd' },
  });
});

test('a time of day is the fraction of its serial number', async () => {
  expect((await cell('People', 6, 3))?.content).toEqual({ kind: 'number', value: 46293.5 });
});

test('text that begins with "=" stays text', async () => {
  const text = await cell('People', 5, 1);
  expect(text?.content).toEqual({ kind: 'text', value: '=not a formula' });
  expect(text?.formula).toBeUndefined();
});

test('numbers, booleans and errors keep their kinds', async () => {
  expect((await cell('Values', 0, 0))?.content).toEqual({ kind: 'number', value: 1.5 });
  expect((await cell('Values', 0, 1))?.content).toEqual({ kind: 'boolean', value: true });
  expect((await cell('Values', 0, 2))?.content).toEqual({ kind: 'error', value: '#N/A' });
});

test('digits kept as text stay text', async () => {
  expect(await cell('Values', 1, 1)).toEqual({
    row: 1,
    column: 1,
    content: { kind: 'text', value: '00123' },
    style: { numberFormat: '@' },
  });
});

test('a formula has its "="', async () => {
  expect((await cell('Values', 1, 0))?.formula).toBe('=A1*2');
});

test('a link goes to an address or to a place in the workbook', async () => {
  expect((await cell('Values', 0, 3))?.hyperlink).toEqual({ address: 'https://example.com/a', place: '' });
  expect((await cell('Values', 1, 3))?.hyperlink).toEqual({ address: '', place: 'People!B5' });
});

test('fonts, fills, borders, alignment and locks are read, theme colours and tints resolved', async () => {
  expect((await cell('Values', 0, 4))?.style).toEqual({
    font: { italic: true, underline: true, strikethrough: true, color: '#4f81bd' },
    fill: '#808080',
    borders: { bottom: { line: 'double', color: '#000000' }, left: { line: 'thin', color: '#0000ff' } },
    alignment: { horizontal: 'centerContinuous', vertical: 'top', wrapText: true, indent: 1, rotation: -45 },
    locked: false,
  });
});

test('a table has its area, columns and style', async () => {
  expect((await sheet('People')).tables).toEqual([
    {
      name: 'People',
      area: { startRow: 3, startColumn: 1, endRow: 6, endColumn: 3 },
      columns: ['Name', 'Level', 'Last contact'],
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    },
  ]);
});

test("a table's filter and a plain range's filter are read with what they let through", async () => {
  expect((await sheet('People')).filters).toEqual([
    {
      area: { startRow: 3, startColumn: 1, endRow: 6, endColumn: 3 },
      table: 'People',
      columns: [{ offset: 1, values: ['4', '3'] }],
    },
  ]);
  expect((await sheet('Plain filter')).filters).toEqual([
    {
      area: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 },
      columns: [{ offset: 1, values: ['Oslo'] }],
    },
  ]);
});

test('hidden rows and columns, widths and heights are read', async () => {
  const people = await sheet('People');
  expect(people.rows).toEqual([
    { row: 1, height: 30, hidden: false },
    { row: 5, hidden: true },
  ]);
  expect(people.columns).toContainEqual({ column: 1, width: 24, hidden: false });
  expect(people.columns.filter(({ hidden }) => hidden).map(({ column }) => column)).toEqual([4]);
});

test('merges, frozen panes, gridlines and the tab colour are read', async () => {
  const people = await sheet('People');
  expect(people.merges).toEqual([{ startRow: 1, startColumn: 1, endRow: 1, endColumn: 3 }]);
  expect(people.frozen).toEqual({ rows: 4, columns: 2 });
  expect(people.showGridlines).toBe(false);
  expect(people.tabColor).toBe('#0f6a72');
});

test('a list validation names its source, a written-out list its choices', async () => {
  const [fromRange, inline] = (await sheet('People')).validations;
  expect(fromRange).toMatchObject({
    type: 'list',
    formula1: 'Lists!$A$1:$A$3',
    ignoreBlanks: true,
    prompt: { title: 'Level', message: '1 to 5' },
    alert: { style: 'warning', show: true, message: 'Choose a level.' },
  });
  expect(inline?.choices).toEqual(['High', 'Medium', 'Low']);
  expect(inline?.areas).toHaveLength(2);
});

test('conditional formats by value and by formula are read', async () => {
  const formats = (await sheet('People')).conditionalFormats;
  expect(formats.map(({ rule }) => rule)).toEqual([
    { kind: 'cellValue', operator: 'between', formula1: '1', formula2: '2' },
    { kind: 'formula', formula: '=$C5>3' },
  ]);
  expect(formats.map(({ style }) => style)).toEqual([{ fill: '#fbe6e7' }, { font: { bold: true } }]);
});

test('protection and page layout are read', async () => {
  const values = await sheet('Values');
  expect(values.isProtected).toBe(true);
  expect(values.page).toEqual({
    orientation: 'landscape',
    printArea: { startRow: 0, startColumn: 0, endRow: 4, endColumn: 4 },
    fitToWidth: 1,
    fitToHeight: 0,
    centerHorizontally: false,
    footer: '&CPage &P',
  });
});

test("names are read with their scope, Excel's own left out", async () => {
  expect((await full).names).toEqual([
    { name: 'Levels', formula: '=Lists!$A$1:$A$3' },
    { name: 'Local', formula: '=People!$B$4', sheet: 'People' },
  ]);
  expect((await full).activeSheet).toBe(1);
});

test('B2: dates of a workbook that counts from 1904 keep their own serials, plain numbers as they are', async () => {
  const book = await openWorkbook(read('dates1904.xlsx'));
  expect(book.dateSystem).toBe('1904');
  expect(book.sheets[0]?.cells.map(({ content }) => content?.value)).toEqual([46349 - 1462, 100]);
});

test('a chart sheet is left out, the rest opens', async () => {
  expect((await openWorkbook(read('chartSheet.xlsx'))).sheets.map(({ name }) => name)).toEqual(['Data']);
});

test('a formula that is filled down follows its rows', async () => {
  const book = await openWorkbook(read('sharedFormula.xlsx'));
  expect(book.sheets[0]?.cells.map(({ formula }) => formula).filter(Boolean)).toEqual([
    '=A1*$D$1',
    '=A2*$D$1',
  ]);
});

test.each([
  ['empty', new Uint8Array(0)],
  ['notWorkbook', bytes('name,level\nS. Moreau,4\n')],
  ['notWorkbook', Uint8Array.from([...ole2, ...bytes('an old .xls')])],
  ['encrypted', Uint8Array.from([...ole2, ...Buffer.from('EncryptionInfo', 'utf16le')])],
  ['damaged', bytes('PK\u0003\u0004 cut off')],
] as const)('%s: a file that cannot be opened says why', async (problem, content) => {
  expect(await problemOf(content)).toBe(problem);
});

test('damaged: a workbook cut in half says so', async () => {
  const whole = read('full.xlsx');
  expect(await problemOf(whole.subarray(0, whole.length / 2))).toBe('damaged');
});

test('damaged: a workbook with broken bytes in its middle says so', async () => {
  const broken = Uint8Array.from(read('full.xlsx'));
  broken.fill(7, 200, 4000);
  expect(await problemOf(broken)).toBe('damaged');
});

test('notWorkbook: another kind of archive says so', async () => {
  expect(await problemOf(read('notes.docx'))).toBe('notWorkbook');
});
