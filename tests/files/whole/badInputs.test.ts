// What is no workbook, or would harm the machine, at the whole door: `quadrille analyse --write` says which file and why, ends with
// exit code 3, leaves no file behind, and needs neither long nor much memory (the bombs run in a process of their own).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { makeFolder, quadrille } from '../../cli/quadrille';
import { zipOf } from '../readFiles';
import { edit } from './edit';
import { analyseLimited, gigabyte } from './limitedRun';
import { fixture } from './writing';

const folder = makeFolder();
afterAll(() => folder.remove());

const whole = fixture('everything-xlsxwriter.xlsx');

function keep(name: string, bytes: Uint8Array): string {
  writeFileSync(folder.at(name), bytes);
  return folder.at(name);
}

const ole2 = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(504).fill(0),
    ...Buffer.from(stream, 'utf16le'),
  ]);

const macros = edit(whole, {
  part: '[Content_Types].xml',
  from: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  to: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
});

const bad: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
  ['an empty file', () => new Uint8Array(), 'empty'],
  ['a table as text', () => strToU8('Name,Influence\nAnn,High\n'), 'notWorkbook'],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'notWorkbook'],
  ['a zip of something else', () => zipSync({ 'readme.txt': strToU8('hello') }), 'notWorkbook'],
  [
    'a document of Word',
    () => readFileSync(join(__dirname, '../../workbench/openFixtures/notes.docx')),
    'notWorkbook',
  ],
  ['an old .xls', () => ole2('Workbook'), 'oldFormat'],
  ['a container with a password', () => ole2('EncryptedPackage EncryptionInfo'), 'encrypted'],
  [
    'a workbook with a password',
    () =>
      writeXlsx({
        sheets: [{ name: 'Plan', rows: [['Ada']] }],
        encryption: { password: 'open sesame', spinCount: 10 },
      }),
    'encrypted',
  ],
  ['a workbook with macros', () => macros, 'macroEnabled'],
  ...[1, 3, 10, 100, 1000, 20_000, whole.length - 500, whole.length - 1].map(
    (length): (typeof bad)[number] => [
      `a workbook cut after ${length} bytes`,
      () => whole.slice(0, length),
      length < 2 ? 'notWorkbook' : 'damaged',
    ],
  ),
  [
    'a workbook without its workbook part',
    () => edit(whole, { part: 'xl/workbook.xml', from: null, to: null }),
    'damaged',
  ],
  [
    'a workbook whose sheet is cut',
    () => edit(whole, { part: 'xl/worksheets/sheet2.xml', from: '</sheetData>', to: '' }),
    'damaged',
  ],
];

test.each(bad)('%s is refused by name, with exit code 3, and nothing is written', async (_, make, code) => {
  const file = keep('bad.xlsx', await make());
  const out = folder.at('out.xlsx');
  const ended = await quadrille(['analyse', file, '--json', '--write', out]);
  expect(ended.code).toBe(3);
  expect(JSON.parse(ended.out)).toMatchObject([{ file, error: { code } }]);
  expect((await quadrille(['analyse', file, '--write', out])).err).toContain('bad.xlsx');
  expect(existsSync(out)).toBe(false);
});

const parts = unzipSync(whole);
const sheet = 'xl/worksheets/sheet2.xml';
/** Read by nobody: it is only carried over. */
const chart = 'xl/charts/chart1.xml';
const bombs: readonly (readonly [string, () => Uint8Array])[] = [
  ['a sheet of a gigabyte', () => zipOf(parts, { [sheet]: { packed: gigabyte(), size: 1024 ** 3 } })],
  [
    'a sheet of a gigabyte that calls itself small',
    () => zipOf(parts, { [sheet]: { packed: gigabyte(), size: 1000 } }),
  ],
  ['a chart of a gigabyte', () => zipOf(parts, { [chart]: { packed: gigabyte(), size: 1024 ** 3 } })],
  [
    'tens of thousands of parts',
    () =>
      zipOf({
        ...parts,
        ...Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`xl/${at}.xml`, '<a/>'])),
      }),
  ],
];

test.each(bombs)(
  '%s is refused by name in bounded time and memory',
  (_, make) => {
    const file = keep('bomb.xlsx', make());
    const ended = analyseLimited(file, folder.at('out.xlsx'));
    expect(ended.err).toContain('bomb.xlsx');
    expect(ended.code).toBe(3);
    expect(ended.peak).toBeLessThan(800);
    expect(existsSync(folder.at('out.xlsx'))).toBe(false);
  },
  90_000,
);
