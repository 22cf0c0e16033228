// Workbooks of ISO 29500 Strict (Excel's "Strict Open XML Spreadsheet"): all that we add speaks their names too.
import { unzipSync } from 'fflate';
import { openFileWorkbook } from '../../src/files/fileWorkbook';
import { partsOf, rowsOf, zipOf } from './readFiles';
import { plannerOf, refreshed } from './writeFiles';

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = [
  ['Factor', 'Direction', 'Control', 'Weight'],
  ['Good service', '+', 'High', '3'],
  ['Late delivery', '-', 'High', '4'],
].map((cells) => `<row>${cells.map(text).join('')}</row>`);
const book = partsOf({ sheets: { Factors: rowsOf(rows.join('')) } });

const strictNames = (content: string): string =>
  content
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
const strict = zipOf(
  Object.fromEntries(Object.entries(book).map(([name, content]) => [name, strictNames(String(content))])),
);

/** Names of the other kind in parts that lead to others or hold sheets, tables and looks. */
const foreign = (bytes: Uint8Array, names: RegExp): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
    /\.(xml|rels)$/.test(name) && names.test(new TextDecoder().decode(content)) ? [name] : [],
  );
const transitional = /schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml)/;

test('what is added to a strict workbook has strict relations and names, on every sheet', async () => {
  expect(foreign(strict, transitional)).toEqual([]);
  expect(foreign(await refreshed(strict), transitional)).toEqual([]);
});

test('a second run on it knows its sheets again and changes nothing', async () => {
  const first = await refreshed(strict);
  const { reading } = await plannerOf(await openFileWorkbook(first)).survey();
  expect(reading.sheets.map(({ kind }) => kind)).toEqual([
    ...[null, 'strategy', 'factorMatrix', 'roleGrid', 'actions'],
  ]);
  expect(Buffer.compare(await refreshed(first), first)).toBe(0);
});

test('a transitional workbook stays transitional', async () => {
  expect(foreign(await refreshed(zipOf(book)), /purl\.oclc\.org/)).toEqual([]);
});
