// Never harm a file: the guard finds each kind of harm, and lets through what a write may do.
import { unzipSync } from 'fflate';
import { checkHarmless } from '../../src/files/write/guard';
import { partOf, plannerOf, refreshed, withPart } from './writeFiles';
import { createFileWorkbook } from '../../src/files/fileWorkbook';

let template: Uint8Array;
let written: Uint8Array;
beforeAll(async () => {
  const workbook = createFileWorkbook();
  await plannerOf(workbook).createTemplate({ locale: 'en', sample: true });
  template = workbook.bytes;
  written = await refreshed(template);
});

const allowed = { own: new Set<string>(), workbook: 'xl/workbook.xml', styles: 'xl/styles.xml' };
/** The sheet that was selected before is one of ours, and no longer is. */
const own = new Set(['xl/worksheets/sheet2.xml']);

test('what a write does is let through', () => {
  expect(() => checkHarmless(template, written, { ...allowed, own })).not.toThrow();
});

const harms: readonly (readonly [string, string, (xml: string) => string])[] = [
  ['a cell of a sheet', 'xl/worksheets/sheet3.xml', (xml) => xml.replace('<v>', '<v>1')],
  ['a name that is gone', 'xl/workbook.xml', (xml) => xml.replace(/<definedName .*?<\/definedName>/, '')],
  [
    'a tab that is hidden',
    'xl/workbook.xml',
    (xml) => xml.replace('name="People"', 'name="People" state="hidden"'),
  ],
  [
    'tabs in another order',
    'xl/workbook.xml',
    (xml) => xml.replace(/(<sheet .*?\/>)(<sheet .*?\/>)/, '$2$1'),
  ],
  [
    'a look in front of the others',
    'xl/styles.xml',
    (xml) => xml.replace(/<cellXfs[^>]*>/, '$&<xf numFmtId="9"/>'),
  ],
  ['a look that is gone', 'xl/styles.xml', (xml) => xml.replace(/<dxfs.*?<\/dxfs>|<tableStyles[^>]*>/, '')],
  [
    'a content type',
    '[Content_Types].xml',
    (xml) => xml.replace(/<Override PartName="\/xl\/tables\/table1.xml".*?\/>/, ''),
  ],
  ['a part that is no XML any more', 'xl/worksheets/sheet3.xml', (xml) => xml.slice(0, -20)],
];

test.each(harms)('%s is found', (_, part, harm) => {
  const harmed = withPart(written, part, harm);
  expect(partOf(harmed, part)).not.toBe(partOf(written, part));
  expect(() => checkHarmless(template, harmed, { ...allowed, own })).toThrow(`unexpected: ${part}`);
});

test('every part of the original comes back to the byte but those that all sheets share', () => {
  const [before, after] = [unzipSync(template), unzipSync(written)];
  const changed = Object.keys(before).filter((name) => partOf(template, name) !== partOf(written, name));
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    ...own,
  ]);
  expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)));
});

test("a sheet of the user's that is selected stays as it is, and stays selected", async () => {
  const theirs = withPart(template, 'xl/worksheets/sheet2.xml', (xml) =>
    xml.replace(/<customProperties>.*<\/customProperties>/, ''),
  );
  const after = await refreshed(theirs);
  expect(partOf(after, 'xl/worksheets/sheet2.xml')).toBe(partOf(theirs, 'xl/worksheets/sheet2.xml'));
  expect(partOf(after, 'xl/workbook.xml')).toContain('activeTab="1"');
});

test('a workbook whose elements all have a prefix is written in its own prefix', async () => {
  const prefixed = (xml: string): string =>
    xml
      .replace(
        'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
        'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
      )
      .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:');
  const parts = ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'];
  const file = parts.reduce((bytes, part) => withPart(bytes, part, prefixed), template);
  const after = await refreshed(file);
  expect(partOf(after, 'xl/workbook.xml')).toMatch(/<x:sheet name="Strategy"/);
  expect(partOf(after, 'xl/styles.xml')).not.toMatch(/<(xf|font|fill|dxf)[ >]/);
  expect(await refreshed(after)).toBe(after);
});
