// Workbooks as other programs write them, odd but right: what is written into them is no less whole.
import { unzipSync, zipSync } from 'fflate';
import { differences } from './differences';
import { reasonsToRepair } from './repair';
import { analyseWrite, fixture } from './writing';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/';
const strict = 'http://purl.oclc.org/ooxml';

/** Every XML part rewritten. */
function rewrite(bytes: Uint8Array, change: (text: string, part: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]): [string, Uint8Array] =>
    /\.(xml|rels)$/.test(part)
      ? [part, new TextEncoder().encode(change(new TextDecoder().decode(content), part))]
      : [part, content],
  );
  return zipSync(Object.fromEntries(parts));
}

const only = (parts: RegExp, change: (text: string) => string) => (text: string, part: string) =>
  parts.test(part) ? change(text) : text;

const book = /^xl\/workbook\.xml$/;
const styles = /^xl\/styles\.xml$/;
const base = 'rules-openpyxl.xlsx';

const oddities: readonly (readonly [string, string, (text: string, part: string) => string])[] = [
  [
    'with a prefix before every element',
    base,
    (text) =>
      text.includes(`xmlns="${main}"`)
        ? text
            .replace(`xmlns="${main}"`, `xmlns:x="${main}"`)
            .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2')
        : text,
  ],
  [
    'in the strict form of ISO 29500',
    base,
    (text) =>
      text
        .replaceAll(main, `${strict}/spreadsheetml/main`)
        .replaceAll(transitional, `${strict}/officeDocument/relationships`)
        .replaceAll(drawing, `${strict}/drawingml/`),
  ],
  ['with byte order marks', base, (text) => `\ufeff${text}`],
  [
    'with single quotes',
    base,
    only(/workbook|styles|rels$/, (text) => text.replace(/="([^"']*)"/g, "='$1'")),
  ],
  [
    'with comments between',
    base,
    only(book, (text) => text.replace('<sheets>', '<!-- <sheets> --><sheets><!-- > -->')),
  ],
  [
    'with ids of another kind',
    base,
    only(/workbook\.xml/, (text) => text.replace(/"rId(\d+)"/g, '"Rabc$1"')),
  ],
  [
    'with absolute targets',
    'structure-xlsxwriter.xlsx',
    only(/workbook\.xml\.rels/, (text) => text.replace(/Target="worksheets/g, 'Target="/xl/worksheets')),
  ],
  ['without counts in its styles', base, only(styles, (text) => text.replace(/ count="\d+"/g, ''))],
  [
    'without differential formats',
    'protected-xlsxwriter.xlsx',
    only(styles, (text) => text.replace(/<dxfs[^>]*\/>|<dxfs.*?<\/dxfs>/, '')),
  ],
  ['without a view', base, only(book, (text) => text.replace(/<bookViews>.*?<\/bookViews>/, ''))],
  [
    'with a sheet called like ours',
    base,
    only(book, (text) => text.replace('name="Numbers"', 'name="STRATEGY"')),
  ],
];

test.each(oddities)('a workbook %s comes back whole', async (_, name, change) => {
  const odd = rewrite(fixture(name), change);
  expect(
    Buffer.compare(
      odd,
      rewrite(fixture(name), (text) => text),
    ),
  ).not.toBe(0);
  expect(reasonsToRepair(odd)).toEqual([]);
  const written = await analyseWrite(odd);
  expect(differences(odd, written)).toEqual([]);
  expect(reasonsToRepair(written)).toEqual([]);
  expect(Buffer.compare(await analyseWrite(written), written)).toBe(0);
});
