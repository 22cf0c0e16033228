// What is no workbook, or none that can be read: always a FileError that says which, in bounded time and memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { partsOf, problemOf, relationsOf, rowsOf, worksheetOf, zipOf, type ZipLies } from './readFiles';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const plain = partsOf({ sheets: { Plan: rowsOf(cell) } });
const sheetPart = 'xl/worksheets/sheet0.xml';
const ole2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const problemWith = (parts: Record<string, string | Uint8Array>, lies: Record<string, ZipLies> = {}) =>
  problemOf(zipOf({ ...plain, ...parts }, lies));
const problemInSheet = (xml: string) => problemWith({ [sheetPart]: xml });

test('the plain file that the others are made from opens', async () => {
  expect(await problemWith({})).toBe('opened');
});

test('no bytes are an empty file', async () => {
  expect(await problemOf(new Uint8Array())).toBe('empty');
});

test('text, pictures and pages are no workbook', async () => {
  expect(await problemOf(bytesOf('Name,Role\nAda,Owner\n'))).toBe('notWorkbook');
  expect(await problemOf(bytesOf('<html><table></table></html>'))).toBe('notWorkbook');
  expect(await problemOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toBe('notWorkbook');
});

test('a zip without a document in it is no workbook', async () => {
  expect(await problemOf(zipOf({ 'notes.txt': 'hello' }))).toBe('notWorkbook');
});

test('a document of Word is no workbook', async () => {
  const notes = readFileSync(join(__dirname, '../workbench/openFixtures/notes.docx'));
  expect(await problemOf(notes)).toBe('notWorkbook');
});

test('a binary workbook (.xlsb) is no .xlsx', async () => {
  const parts = partsOf({
    sheets: { Plan: rowsOf(cell) },
    types: { 'xl/workbook.xml': 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' },
  });
  expect(await problemOf(zipOf(parts))).toBe('notWorkbook');
});

test('an old .xls is named as such', async () => {
  const book = new Uint8Array([
    ...ole2,
    ...new Array<number>(504).fill(0),
    ...Buffer.from('Workbook', 'utf16le'),
  ]);
  expect(await problemOf(book)).toBe('oldFormat');
});

test('a workbook with a password is encrypted', async () => {
  const encrypted = await writeXlsx({
    sheets: [{ name: 'Plan', rows: [['Ada']] }],
    encryption: { password: 'open sesame', spinCount: 10 },
  });
  expect(await problemOf(encrypted)).toBe('encrypted');
});

test('a zip with a password is encrypted', async () => {
  expect(await problemWith({}, { [sheetPart]: { flags: 1 } })).toBe('encrypted');
});

test.each([
  ['the type of a macro workbook', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['the type of a macro template', 'application/vnd.ms-excel.template.macroEnabled.main+xml'],
])('%s is macro-enabled', async (_, type) => {
  const parts = partsOf({ sheets: { Plan: rowsOf(cell) }, types: { 'xl/workbook.xml': type } });
  expect(await problemOf(zipOf(parts))).toBe('macroEnabled');
});

test('a project of macros in a file that calls itself .xlsx is macro-enabled', async () => {
  const relations = relationsOf([
    ['sheet0', 'worksheet', 'worksheets/sheet0.xml'],
    ['macros', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
  ]);
  expect(await problemWith({ 'xl/_rels/workbook.xml.rels': relations })).toBe('macroEnabled');
});

test('every file that was cut off is damaged, wherever the cut is', async () => {
  const whole = zipOf(plain);
  for (let length = 2; length < whole.length; length += 7) {
    expect(await problemOf(whole.subarray(0, length))).toBe('damaged');
  }
});

test.each([
  ['a part that ends too early', worksheetOf('<sheetData><row r="1">').replace('</worksheet>', '')],
  ['an element that is never closed', worksheetOf('<sheetData><row r="1"></sheetData>')],
  ['a tag without an end', '<worksheet'],
  ['no XML at all', 'nothing here'],
  ['an empty part', ''],
  ['two roots', '<worksheet/><worksheet/>'],
  ['another root', '<chartsheet/>'],
  ['an unknown entity', rowsOf('<row><c t="str"><v>&nothing;</v></c></row>')],
  ['a bare ampersand', rowsOf('<row><c t="str"><v>R & D</v></c></row>')],
  ['an attribute without quotes', rowsOf('<row r=1></row>')],
  ['a row beyond the last', rowsOf('<row r="1048577"><c><v>1</v></c></row>')],
  ['a column beyond the last', rowsOf('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ['a cell that is nowhere', rowsOf('<row r="1"><c r="A0"><v>1</v></c></row>')],
])('%s is damage', async (_, xml) => {
  expect(await problemInSheet(xml)).toBe('damaged');
});

test('bytes that are no text are damage', async () => {
  expect(await problemWith({ [sheetPart]: new Uint8Array([0x3c, 0xff, 0xfe, 0x80]) })).toBe('damaged');
});

test('a sheet without its part, and a workbook without its own, are damage', async () => {
  const { [sheetPart]: _sheet, ...withoutSheet } = plain;
  expect(await problemOf(zipOf(withoutSheet))).toBe('damaged');
  const { 'xl/workbook.xml': _book, ...withoutBook } = plain;
  expect(await problemOf(zipOf(withoutBook))).toBe('damaged');
});

test('a part with a wrong checksum, or there twice, is damage', async () => {
  expect(await problemWith({}, { [sheetPart]: { checksum: 1 } })).toBe('damaged');
  expect(await problemWith({ 'XL/Workbook.xml': '<workbook/>' })).toBe('damaged');
});

test('entities that a file declares itself are refused before they can grow', async () => {
  const laughs = [...'bcdefghij'].map((name, index) => {
    const before = String.fromCharCode(name.charCodeAt(0) - 1);
    return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">${index === 0 ? '<!ENTITY a "ha">' : ''}`;
  });
  const xml = `<!DOCTYPE worksheet [${laughs.join('')}]>${rowsOf('<row><c t="str"><v>&j;</v></c></row>')}`;
  expect(await problemInSheet(xml)).toBe('damaged');
});

test('a text of millions of entities is not put together', async () => {
  const text = '&amp;'.repeat(5_000_000);
  expect(await problemInSheet(rowsOf(`<row><c t="str"><v>${text}</v></c></row>`))).toBe('damaged');
  expect(await problemInSheet(rowsOf(`<row r="${text}"></row>`))).toBe('damaged');
  const pieces = '<!---->a'.repeat(2_000_000);
  expect(await problemInSheet(rowsOf(`<row><c t="str"><v>${pieces}</v></c></row>`))).toBe('damaged');
});

test('elements a million deep are damage', async () => {
  expect(await problemInSheet(worksheetOf('<a>'.repeat(1_000_000)))).toBe('damaged');
});

/** A megabyte of zeros packed as a block of its own, as often as it takes. */
const zeros = (megabytes: number): Uint8Array => {
  const block = deflateRawSync(Buffer.alloc(1024 ** 2), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])]);
};

test('a gigabyte of zeros is too large, by what the file says of itself', async () => {
  const bomb = { [sheetPart]: { packed: zeros(1024), size: 1024 ** 3 } };
  expect(await problemWith({}, bomb)).toBe('tooLarge');
});

test('a gigabyte of zeros that calls itself small is not unpacked further than that', async () => {
  const bomb = { [sheetPart]: { packed: zeros(1024), size: 1000 } };
  const before = process.memoryUsage().arrayBuffers;
  expect(await problemWith({}, bomb)).toBe('damaged');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 ** 2);
});

test('many parts that are large only together are too large', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `xl/media/image${index}.png`);
  const images = Object.fromEntries(names.map((name) => [name, '']));
  const lies = Object.fromEntries(names.map((name) => [name, { size: 10 * 1024 ** 2 }]));
  expect(await problemWith(images, lies)).toBe('tooLarge');
});

test('tens of thousands of parts are too many', async () => {
  const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, '']));
  expect(await problemOf(zipOf(parts))).toBe('tooLarge');
});

test('a part that is referred to a hundred thousand times is not unpacked as often', async () => {
  const references = '<tablePart r:id="t"/>'.repeat(100_000);
  const parts = {
    [sheetPart]: worksheetOf(`<sheetData/><tableParts>${references}</tableParts>`),
    'xl/worksheets/_rels/sheet0.xml.rels': relationsOf([['t', 'table', '../tables/table1.xml']]),
    'xl/tables/table1.xml': '<table id="1" displayName="T" ref="A1:B2"/>',
  };
  expect(await problemWith(parts)).toBe('tooLarge');
});

test('many sheets that each claim millions of cells with a handful are too large', async () => {
  const corners = rowsOf(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="4000"><c r="ALL4000"><v>1</v></c></row>',
  );
  const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
  const sheets = Object.fromEntries(names.map((name) => [name, corners]));
  expect(await problemOf(zipOf(partsOf({ sheets })))).toBe('tooLarge');
});

test('a file with any bytes spoilt either opens or ends with a FileError', async () => {
  const file = readFileSync(join(__dirname, '../fixtures/excel-tables.xlsx'));
  const spoilt = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(spoilt, async (changes) => {
      const bytes = new Uint8Array(file);
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(typeof (await problemOf(bytes))).toBe('string');
    }),
    { numRuns: 300 },
  );
});

test('a sheet with anything spoilt in its XML either opens or ends with a FileError', async () => {
  const xml = rowsOf(`${cell}<row r="2" x:y='1'><c r="B2" t="inlineStr"><is><t>a &amp; b</t></is></c></row>`);
  const change = fc.tuple(
    fc.nat(xml.length - 1),
    fc.nat(6),
    fc.constantFrom('<', '>', '/', '"', '&', ';', '!', '', ']]>'),
  );
  await fc.assert(
    fc.asyncProperty(change, async ([at, length, inserted]) => {
      const problem = await problemInSheet(xml.slice(0, at) + inserted + xml.slice(at + length));
      expect(['opened', 'damaged']).toContain(problem);
    }),
    { numRuns: 500 },
  );
});
