// A fault in one cell is a problem with that cell; a fault in what leads to a part is damage, and never a part missing without a word.
import { unzipSync, zipSync } from 'fflate';
import { openFileWorkbook } from '../../src/files/fileWorkbook';
import { gridOfRows, open, partsOf, problemOf, relationsOf, rowsOf, worksheetOf, zipOf } from './readFiles';
import { refreshed, sampleWithResults, plannerOf } from './writeFiles';

const row = (cells: string): string => `<row r="1">${cells}</row>`;
const valueOf = async (cell: string, texts = '<si><t>Ada</t></si>') =>
  (await gridOfRows(row(`${cell}<c r="B1" t="s"><v>0</v></c>`), texts)).values[0];

test.each([
  ['a text beyond the list', '<c r="A1" t="s"><v>77</v></c>', '#REF!'],
  ['a text before the list', '<c r="A1" t="s"><v>-1</v></c>', '#REF!'],
  ['a text by half a number', '<c r="A1" t="s"><v>0.5</v></c>', '#REF!'],
  ['a text by no number', '<c r="A1" t="s"><v></v></c>', '#REF!'],
  ['a number that is none', '<c r="A1"><v>four</v></c>', '#NUM!'],
  ['a number that is infinite', '<c r="A1"><v>1e999</v></c>', '#NUM!'],
  ['a text longer than a cell', `<c r="A1" t="str"><v>${'x'.repeat(32_768)}</v></c>`, '#VALUE!'],
])('%s is an error of its cell, and the next cell is read', async (_, cell, error) => {
  expect(await valueOf(cell)).toEqual([{ error }, 'Ada']);
});

test('a text as long as a cell holds is read whole', async () => {
  const text = 'x'.repeat(32_767);
  expect(await valueOf(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`)).toEqual([text, 'Ada']);
});

test('a shared text that is too long costs nothing, however many cells say it', async () => {
  const cells = Array.from(
    { length: 500 },
    (_, index) => `<row r="${index + 1}"><c t="s"><v>0</v></c></row>`,
  );
  const { values } = await gridOfRows(cells.join(''), `<si><t>${'x'.repeat(900_000)}</t></si>`);
  expect(values).toHaveLength(500);
  expect(values.flat().every((value) => (value as { error?: string }).error === '#VALUE!')).toBe(true);
});

test('texts that a cell may hold are too large together beyond 64 MB', async () => {
  const book = (rows: number) =>
    zipOf(
      partsOf({
        sheets: {
          Plan: rowsOf(
            Array.from({ length: rows }, (_, at) => `<row r="${at + 1}"><c t="s"><v>0</v></c></row>`).join(
              '',
            ),
          ),
        },
        texts: `<si><t>${'x'.repeat(32_767)}</t></si>`,
      }),
    );
  expect(await problemOf(book(2048))).toBe('opened');
  expect(await problemOf(book(2049))).toBe('tooLarge');
});

test('the problem of a person whose name is not in the list is told with its cell', async () => {
  const people = [
    ['Name', 'Authority', 'Involvement', 'Attitude'],
    ['', 'High', 'High', '1'],
    ['Ben', 'Low', 'High', '2'],
    ['Cleo', 'High', 'Low', '-1'],
  ];
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = people.map(
    (cells) =>
      `<row>${cells.map((value) => (value === '' ? '<c t="s"><v>99</v></c>' : text(value))).join('')}</row>`,
  );
  const workbook = await open({ sheets: { People: rowsOf(rows.join('')) } });
  const { problems, recognition } = await plannerOf(workbook).survey();
  expect(recognition.tables.map(({ kind, rows: count }) => [kind, count])).toEqual([['people', 2]]);
  expect(problems.filter(({ code }) => code === 'errorValue')).toMatchObject([
    { cell: 'People!A2', params: { value: '#REF!', column: 'name' } },
  ]);
});

const plain = partsOf({
  sheets: { Plan: rowsOf(row('<c r="A1" t="s"><v>0</v></c>')) },
  texts: '<si><t>a</t></si>',
});
const without = (...names: readonly string[]) =>
  zipOf(Object.fromEntries(Object.entries(plain).filter(([name]) => !names.includes(name))));
const tableSheet = worksheetOf('<sheetData/><tableParts><tablePart r:id="t"/></tableParts>');

test.each([
  ["the workbook's relations", without('xl/_rels/workbook.xml.rels')],
  ['the relations of the file', without('_rels/.rels')],
  ['the list of types', without('[Content_Types].xml')],
  ['the texts', without('xl/sharedStrings.xml')],
  [
    'what leads to the texts',
    zipOf({
      ...plain,
      'xl/_rels/workbook.xml.rels': relationsOf([['sheet0', 'worksheet', 'worksheets/sheet0.xml']]),
    }),
  ],
  [
    'what leads to the sheet',
    zipOf({
      ...plain,
      'xl/_rels/workbook.xml.rels': relationsOf([['texts', 'sharedStrings', 'sharedStrings.xml']]),
    }),
  ],
  ['what leads to a table', zipOf({ ...plain, 'xl/worksheets/sheet0.xml': tableSheet })],
])('a workbook that has lost %s is damaged', async (_, bytes) => {
  expect(await problemOf(bytes)).toBe('damaged');
});

test('a sheet without cells is no damage where something leads to it', async () => {
  const relations = relationsOf([
    ['sheet0', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['texts', 'sharedStrings', 'sharedStrings.xml'],
  ]);
  expect(await problemOf(zipOf({ ...plain, 'xl/_rels/workbook.xml.rels': relations }))).toBe('opened');
});

/** The name's last letter in the directory, not in the part's own header, which stands before. */
function misnamed(bytes: Uint8Array, name: string): Uint8Array {
  const changed = Buffer.from(bytes);
  changed[changed.lastIndexOf(name) + name.length - 1]! ^= 1;
  return changed;
}

test.each(['xl/customProperty/customProperty3.bin', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'])(
  'a workbook whose directory misspells %s is damaged, before anything is written',
  async (name) => {
    expect(await problemOf(misnamed(await sampleWithResults(), name))).toBe('damaged');
  },
);

test('our mark that has lost its part is damage: another set of sheets would be written', async () => {
  const parts = unzipSync(await sampleWithResults());
  const name = Object.keys(parts).find((each) => each.endsWith('customProperty1.bin')) ?? '';
  const { [name]: _, ...rest } = parts;
  expect(await problemOf(zipSync(rest))).toBe('damaged');
});

test('N1: an action table without actions has no rows, and a second run leaves the file as it is', async () => {
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    ['Factor', 'Direction', 'Control', 'Weight', 'Status'],
    ['Good service', '+', 'High', '3', 'Resolved'],
    ['Late delivery', '-', 'High', '3', 'Resolved'],
  ].map((cells) => `<row>${cells.map(text).join('')}</row>`);
  const first = await refreshed(zipOf(partsOf({ sheets: { Factors: rowsOf(rows.join('')) } })));
  const overview = await plannerOf(await openFileWorkbook(first)).survey();
  expect(overview.actions?.rows).toEqual([]);
  expect(Buffer.compare(await refreshed(first), first)).toBe(0);
});
