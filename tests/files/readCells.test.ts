// Cells of a file, as Excel's own values: each case is the XML that a file may hold.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridOf, gridOfRows, open, partsOf, problemOf, rowsOf, worksheetOf, zipOf } from './readFiles';

const valuesOf = async (cells: string, texts = '') =>
  (await gridOfRows(`<row r="1">${cells}</row>`, texts)).values[0];

test('numbers, booleans, texts of a formula, errors', async () => {
  const cells =
    '<c r="A1"><v>4.5</v></c><c r="B1" t="n"><v>-1E-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>' +
    '<c r="E1" t="str"><f>A2</f><v>Ada</v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
  expect(await valuesOf(cells)).toEqual([4.5, -0.001, true, false, 'Ada', { error: '#DIV/0!' }]);
});

test('a text that looks like an error is a text', async () => {
  expect(await valuesOf('<c r="A1" t="s"><v>0</v></c>', '<si><t>#N/A</t></si>')).toEqual(['#N/A']);
});

test('shared texts come by their number', async () => {
  const texts = '<si><t>Ada</t></si><si><t xml:space="preserve"> Bo </t></si>';
  expect(await valuesOf('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>', texts)).toEqual([
    ' Bo ',
    'Ada',
  ]);
});

test('rich text is joined', async () => {
  const texts = '<si><r><t>Known </t></r><r><rPr><b/></rPr><t>by users</t></r></si>';
  expect(await valuesOf('<c r="A1" t="s"><v>0</v></c>', texts)).toEqual(['Known by users']);
});

test('the reading aid of a Japanese or Chinese text is no part of it', async () => {
  const name = '<t>佐藤</t><rPh sb="0" eb="2"><t>サトウ</t></rPh><phoneticPr fontId="1"/>';
  const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${name}</is></c>`;
  expect(await valuesOf(cells, `<si>${name}</si>`)).toEqual(['佐藤', '佐藤']);
});

test('inline texts, plain and rich', async () => {
  const cells =
    '<c r="A1" t="inlineStr"><is><t>Ada</t></is></c><c r="B1" t="inlineStr"><is><r><t>A</t></r><r><t>B</t></r></is></c>';
  expect(await valuesOf(cells)).toEqual(['Ada', 'AB']);
});

test('characters that XML cannot hold, and those it must escape', async () => {
  const cells =
    '<c r="A1" t="str"><v>one_x000A_two</v></c><c r="B1" t="str"><v>_x005F_x000A_</v></c>' +
    '<c r="C1" t="str"><v>R&amp;D &lt;3 &#x1F600;&#22909;</v></c><c r="D1" t="str"><v><![CDATA[a<b & c]]></v></c>';
  expect(await valuesOf(cells)).toEqual(['one\ntwo', '_x000A_', 'R&D <3 😀好', 'a<b & c']);
});

test('a formula has the value that was saved, shared or not', async () => {
  const cells =
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>8</v></c><c r="B1"><f t="shared" si="0"/><v>10</v></c>';
  expect(await valuesOf(cells)).toEqual([8, 10]);
});

test('a formula without a saved value is an empty cell, and counted', async () => {
  const workbook = await open({
    sheets: {
      Plan: rowsOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f></c><c r="C1"><f>A1</f><v/></c></row>',
      ),
    },
  });
  expect((await workbook.survey()).grids[0]?.values).toEqual([[1, null, null]]);
  expect(workbook.uncalculated).toBe(2);
});

test('a formula that gives an empty text has been calculated', async () => {
  const workbook = await open({ sheets: { Plan: rowsOf('<row><c t="str"><f>""</f><v></v></c></row>') } });
  expect((await workbook.survey()).grids[0]?.values).toEqual([[null]]);
  expect(workbook.uncalculated).toBe(0);
});

test('a date is its serial number, whatever its format', async () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const grid = await gridOf({
    sheets: { Plan: rowsOf('<row><c r="A1" s="1"><v>46330</v></c></row>') },
    styles,
  });
  expect(grid.values).toEqual([[46330]]);
});

test('a date that is written out, as strict files may, is its serial number', async () => {
  const cells = '<c r="A1" t="d"><v>2026-11-04</v></c><c r="B1" t="d"><v>2026-11-04T12:00:00Z</v></c>';
  expect(await valuesOf(cells)).toEqual([46330, 46330.5]);
});

test('dates of a workbook that counts from 1904 are moved to 1900; numbers, durations and texts stay', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="0 &quot;days&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';
  const cells = [0, 1, 2, 3, 4].map((format) => `<c s="${format}"><v>44868</v></c>`).join('');
  const grid = await gridOf({
    sheets: { Plan: rowsOf(`<row>${cells}<c><v>44868</v></c></row>`) },
    properties: 'date1904="1"',
    styles,
  });
  expect(grid.values).toEqual([[44868, 46330, 46330, 44868, 44868, 44868]]);
});

test('a whole file with dates from 1904 reads as it does in the embedded Excel', async () => {
  const bytes = readFileSync(join(__dirname, '../workbench/openFixtures/dates1904.xlsx'));
  const { openFileWorkbook } = await import('../../src/files/fileWorkbook');
  expect((await (await openFileWorkbook(bytes)).survey()).grids[0]?.values).toEqual([[46349], [100]]);
});

test('the grid begins where the first value is', async () => {
  const grid = await gridOfRows(
    '<row r="3"><c r="C3"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c></row>',
  );
  expect([grid.row, grid.column, grid.values]).toEqual([
    2,
    1,
    [
      [null, 1],
      [null, null],
      [2, null],
    ],
  ]);
});

test('cells that are only formatted, or hold an empty text, do not widen the grid', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="3"/><c r="C1" t="s"><v>0</v></c></row><row r="1048576"><c r="XFD1048576" s="3"/></row>';
  expect((await gridOfRows(rows, '<si><t></t></si>')).values).toEqual([[1]]);
});

test('one value in the very last cell is a grid of one cell', async () => {
  const grid = await gridOfRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  expect([grid.row, grid.column, grid.values]).toEqual([1_048_575, 16_383, [[1]]]);
});

test('a sheet of more cells than Excel gives out is there, but unread', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const reading = await (await open({ sheets: { Plan: rowsOf(rows), Small: rowsOf('') } })).survey();
  expect(reading.sheets.map(({ sheet, unread }) => [sheet, unread])).toEqual([
    ['Plan', true],
    ['Small', false],
  ]);
  expect(reading.grids.map(({ sheet }) => sheet)).toEqual(['Small']);
});

test('rows and cells that do not say where they are follow the one before', async () => {
  const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>';
  expect((await gridOfRows(rows)).values).toEqual([
    [1, 2, null],
    [null, 3, 4],
  ]);
});

test('a cell that is there a hundred thousand times is one cell', async () => {
  const cells = Array.from({ length: 100_000 }, (_, index) => `<c r="A1"><v>${index}</v></c>`).join('');
  expect(await valuesOf(cells)).toEqual([99_999]);
});

test('elements with a prefix, attributes in single quotes, spaces and comments are read alike', async () => {
  const xml =
    `<?xml version='1.0'?>\n<!-- made by hand --><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>` +
    `<x:sheetData ><x:row\n r = '1' >\n<x:c r='A1'   t='str'\t><x:v>a &gt; b<!-- not this --></x:v></x:c ></x:row></x:sheetData></x:worksheet>\n`;
  expect((await gridOf({ sheets: { Plan: xml } })).values).toEqual([['a > b']]);
});

test('a ">" in an attribute does not end the tag', async () => {
  expect(await valuesOf('<c note="a > b" r="A1"><v>1</v></c>')).toEqual([1]);
});

test('a part in UTF-16 with its byte order mark is read', async () => {
  const xml = rowsOf('<row><c t="str"><v>客户</v></c></row>').replace('UTF-8', 'UTF-16');
  const parts = partsOf({ sheets: { Plan: '' } });
  parts['xl/worksheets/sheet0.xml'] = Buffer.from(`\uFEFF${xml}`, 'utf16le');
  expect(await problemOf(zipOf(parts))).toBe('opened');
});

test('an empty sheet has no values', async () => {
  const grid = await gridOf({ sheets: { Plan: worksheetOf('<sheetData/>') } });
  expect([grid.row, grid.column, grid.values]).toEqual([0, 0, []]);
});

test('parts that were stored in a zip of 64 bits are found', async () => {
  const zip = Buffer.from(zipOf(partsOf({ sheets: { Plan: rowsOf('<row><c><v>7</v></c></row>') } })));
  expect(await problemOf(withZip64(zip))).toBe('opened');
});

/** The same zip, its directory's place and length said in the 64-bit end record only. */
function withZip64(zip: Buffer): Uint8Array {
  const end = zip.length - 22;
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(zip.readUInt16LE(end + 10)), 24);
  record.writeBigUInt64LE(BigInt(zip.readUInt16LE(end + 10)), 32);
  record.writeBigUInt64LE(BigInt(zip.readUInt32LE(end + 12)), 40);
  record.writeBigUInt64LE(BigInt(zip.readUInt32LE(end + 16)), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(end), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(zip.subarray(end));
  last.writeUInt16LE(0xffff, 8);
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([zip.subarray(0, end), record, locator, last]);
}
