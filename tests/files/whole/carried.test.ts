// Parts that nobody reads are carried over into the written file: what is wrong with them is seen all the same, and a large sheet
// of something else costs no memory to speak of.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { makeFolder, quadrille } from '../../cli/quadrille';
import { zipOf, type PartContents } from '../readFiles';
import { differences } from './differences';
import { edit } from './edit';
import { analyseLimited, gigabyte } from './limitedRun';
import { fixture } from './writing';

const folder = makeFolder();
afterAll(() => folder.remove());

const whole = fixture('everything-xlsxwriter.xlsx');
const parts = unzipSync(whole);
const sheet = 'xl/worksheets/sheet2.xml';
const chart = 'xl/charts/chart1.xml';

function keep(name: string, bytes: Uint8Array): string {
  writeFileSync(folder.at(name), bytes);
  return folder.at(name);
}

const deep = (part: string): PartContents => {
  const text = new TextDecoder().decode(parts[part]);
  return {
    ...parts,
    [part]: text.replace('</extLst>', `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</extLst>`),
  };
};

const bombs: readonly (readonly [string, () => Uint8Array])[] = [
  [
    'a chart of a gigabyte that calls itself small',
    () => zipOf(parts, { [chart]: { packed: gigabyte(), size: 1000 } }),
  ],
  ['elements hundreds of thousands deep', () => zipOf(deep('xl/styles.xml'))],
];

test.each(bombs)(
  '%s is refused by name in bounded time and memory',
  (_, make) => {
    const ended = analyseLimited(keep('bomb.xlsx', make()), folder.at('out.xlsx'));
    expect(ended.err).toContain('bomb.xlsx');
    expect(ended.code).toBe(3);
    expect(ended.peak).toBeLessThan(800);
    expect(existsSync(folder.at('out.xlsx'))).toBe(false);
  },
  90_000,
);

test.each([
  ['is shorter than it says', { size: 100_000 }],
  ['is longer than it says', { size: 100 }],
  ['has another checksum than it says', { checksum: 1 }],
  ['has a password', { flags: 1 }],
] as const)('a workbook is refused when a part that is only carried over %s', async (_, lie) => {
  const file = keep('lie.xlsx', zipOf(parts, { [chart]: lie }));
  const out = folder.at(`lie-${Object.keys(lie).join('')}-${Object.values(lie).join('')}.xlsx`);
  const ended = await quadrille(['analyse', file, '--write', out]);
  expect(ended.code).toBe(3);
  expect(ended.err).toContain('lie.xlsx');
  expect(existsSync(out)).toBe(false);
});

test('a hundred thousand rows of something else on the sheet that is shown are no matter', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => {
    const row = at + 20;
    return `<row r="${row}">${[...'ABCDEFGH'].map((column) => `<c r="${column}${row}"><v>${row}</v></c>`).join('')}</row>`;
  });
  const big = edit(
    whole,
    { part: 'xl/worksheets/sheet5.xml', from: '</sheetData>', to: `${rows.join('')}</sheetData>` },
    { part: 'xl/worksheets/sheet5.xml', from: '<sheetView ', to: '<sheetView tabSelected="1" ' },
    { part: sheet, from: ' tabSelected="1"', to: '' },
    { part: 'xl/workbook.xml', from: 'activeTab="2"', to: 'activeTab="5"' },
  );
  const out = folder.at('big-out.xlsx');
  const ended = analyseLimited(keep('big.xlsx', big), out);
  expect(ended.code).toBe(0);
  expect(ended.peak).toBeLessThan(800);
  expect(differences(big, new Uint8Array(readFileSync(out)))).toEqual([]);
}, 180_000);
