// `analyse --write` on ten workbooks by two independent libraries, one with nearly everything in it: nothing changes but that our
// sheets are there, and Excel finds nothing to repair. The checks share no code with src/files.
import { sheetsOf, openArchive } from './archive';
import { differences, listParts } from './differences';
import { reasonsToRepair } from './repair';
import { analyseWrite, fixture, fixtures, makeTemplate } from './writing';

const firsts = new Map<string, Promise<Uint8Array>>();
/** The workbook with our sheets, written once for all tests. */
function firstWrite(name: string): Promise<Uint8Array> {
  const known = firsts.get(name) ?? analyseWrite(fixture(name));
  firsts.set(name, known);
  return known;
}

const ourSheets = (bytes: Uint8Array) =>
  sheetsOf(openArchive(bytes)).flatMap(({ kind, name }) => (kind === null ? [] : [`${kind}: ${name}`]));

test('there are ten workbooks, five by each of two libraries', () => {
  expect(fixtures.filter((name) => name.endsWith('-openpyxl.xlsx'))).toHaveLength(5);
  expect(fixtures.filter((name) => name.endsWith('-xlsxwriter.xlsx'))).toHaveLength(5);
});

test.each(fixtures)('%s itself gives Excel nothing to repair', (name) => {
  expect(reasonsToRepair(fixture(name))).toEqual([]);
});

test.each(fixtures)('%s comes back with our four sheets and every part intact', async (name) => {
  const after = await firstWrite(name);
  expect(differences(fixture(name), after)).toEqual([]);
  expect(ourSheets(after)).toEqual([
    'strategy: Strategy',
    'factorMatrix: Factor matrix',
    'roleGrid: Role grid',
    'actions: Actions',
  ]);
});

test.each(fixtures)('%s with our sheets gives Excel nothing to repair', async (name) => {
  expect(reasonsToRepair(await firstWrite(name))).toEqual([]);
});

test.each(fixtures)('%s written twice and three times is the file that was written once', async (name) => {
  const first = await firstWrite(name);
  const second = await analyseWrite(first);
  expect(differences(first, second)).toEqual([]);
  expect(listParts(first, second).filter((line) => !line.startsWith('='))).toEqual([]);
  expect(listParts(second, await analyseWrite(second)).filter((line) => !line.startsWith('='))).toEqual([]);
});

test.each(fixtures)(
  '%s written in English, then in Chinese, holds four sheets of ours and no harm',
  async (name) => {
    const first = await firstWrite(name);
    const second = await analyseWrite(first, 'zh-CN');
    expect(differences(first, second)).toEqual([]);
    expect(reasonsToRepair(second)).toEqual([]);
    expect(ourSheets(second)).toHaveLength(4);
    expect(differences(fixture(name), second)).toEqual([]);
  },
);

test('only four parts of the user change when everything is in the workbook', async () => {
  const name = 'everything-xlsxwriter.xlsx';
  const changed = listParts(fixture(name), await firstWrite(name)).filter((line) => line.startsWith('~'));
  expect(changed).toEqual([
    '~ [Content_Types].xml',
    '~ xl/_rels/workbook.xml.rels',
    '~ xl/styles.xml',
    '~ xl/workbook.xml',
  ]);
});

test('a workbook whose structure is locked is refused and stays as it is', async () => {
  await expect(analyseWrite(fixture('locked.xlsx'))).rejects.toMatchObject({
    code: 'protectedWorkbook',
    outcome: 'untouched',
  });
});

test.each([
  ['en', true],
  ['en', false],
  ['zh-CN', true],
  ['zh-CN', false],
] as const)('the template in %s (sample: %s) gives Excel nothing to repair', async (locale, sample) => {
  const template = await makeTemplate(locale, sample);
  expect(reasonsToRepair(template)).toEqual([]);
});

test.each(['en', 'zh-CN'] as const)(
  'the sample in %s with its results gives Excel nothing to repair',
  async (locale) => {
    const template = await makeTemplate(locale, true);
    const written = await analyseWrite(template, locale);
    expect(differences(template, written)).toEqual([]);
    expect(reasonsToRepair(written)).toEqual([]);
  },
);
