// The same question asked of openpyxl, which reads the workbooks before and after by its own means (check.py). Where no Python with
// openpyxl is to be found, the test says so on standard error: the checks of whole.test.ts hold without it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edit } from './edit';
import { analyseWrite, fixture, fixtures } from './writing';

interface Compared {
  readonly new: readonly string[];
  readonly differences: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'quadrille-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

const python = ['/usr/bin/python3', 'python3', 'python'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl'], { timeout: 30_000 }).status === 0,
);

function compare(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, Compared>> {
  const { stdout, stderr, status } = spawnSync(python ?? '', [join(__dirname, 'check.py'), ...pairs.flat()], {
    encoding: 'utf8',
    timeout: 240_000,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Readonly<Record<string, Compared>>;
}

function keep(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const isThere = python !== undefined;
if (!isThere)
  process.stderr.write('openpyxl is not there: the workbooks were not compared by a second reader.\n');

test('openpyxl reads every workbook with our sheets as it read it before, and four sheets more', async () => {
  if (!isThere) return;
  const pairs: (readonly [string, string])[] = [];
  for (const name of fixtures)
    pairs.push([join(__dirname, 'fixtures', name), keep(name, await analyseWrite(fixture(name)))]);
  const compared = Object.values(compare(pairs));
  expect(compared.flatMap(({ differences }) => differences)).toEqual([]);
  expect(compared.map((each) => each.new)).toEqual(
    fixtures.map(() => ['Strategy', 'Factor matrix', 'Role grid', 'Actions']),
  );
}, 300_000);

test('the comparison by openpyxl can fail', () => {
  if (!isThere) return;
  const name = 'names-openpyxl.xlsx';
  const harmed = edit(
    fixture(name),
    { part: 'xl/workbook.xml', from: 'Lists!$A$1:$A$3', to: 'Lists!$A$1:$A$2' },
    { part: 'xl/worksheets/sheet2.xml', from: /<dataValidation .*?<\/dataValidation>/, to: '' },
  );
  const [compared] = Object.values(
    compare([[join(__dirname, 'fixtures', name), keep('harmed.xlsx', harmed)]]),
  );
  expect(compared?.differences).toHaveLength(2);
}, 60_000);
