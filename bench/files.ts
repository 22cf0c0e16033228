// Files: plan workbooks analysed per second, beside merely parsing the same bytes by another library, and beside a
// plain openpyxl script that reads the same cells (where Python has openpyxl).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { createFileWorkbook, openFileWorkbook } from '../src/files/fileWorkbook';
import { defaultSettings } from '../src/method/ground/settings';
import { createPlanner } from '../src/planner/createPlanner';
import type { Workbook } from '../src/planner/workbook';
import { type Locale, textOf } from '../src/text/text';
import { makeFigure, timeOf, type Figure } from './measure';

const HOW_MANY = 200;
const FIXTURES = join(__dirname, '../tests/fixtures');
const SCRIPT = join(__dirname, 'read_openpyxl.py');
const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };

export async function benchFiles(asOf: string): Promise<Figure[]> {
  const plannerOf = (workbook: Workbook) =>
    createPlanner({ workbook, today: () => asOf, settings: defaultSettings, texts });
  const samples = await Promise.all(
    (['en', 'zh-CN'] as const).map(async (locale: Locale) => {
      const workbook = createFileWorkbook();
      await plannerOf(workbook).createTemplate({ locale, sample: true });
      return workbook.bytes;
    }),
  );
  const different = [...samples, ...readFixtures()];
  const files = Array.from(
    { length: HOW_MANY },
    (_, index) => different[index % different.length] as Uint8Array,
  );
  const each = async (work: (bytes: Uint8Array) => Promise<unknown>): Promise<number> => {
    // Once for nothing, so that no figure pays for what is compiled at first use.
    for (const bytes of different) await work(bytes);
    const ms = await timeOf(async () => {
      for (const bytes of files) await work(bytes);
    });
    return (1000 * HOW_MANY) / ms;
  };
  const analysed = await each(async (bytes) => plannerOf(await openFileWorkbook(bytes)).survey());
  const read = await each(async (bytes) => (await openFileWorkbook(bytes)).survey());
  const parsed = await each((bytes) => readXlsx(bytes));
  const scripted = openpyxlPerSecond(files);
  const row = (what: string, reference: number): Figure =>
    makeFigure(`${HOW_MANY} plan workbooks analysed, beside ${what}`, 'workbooks/s', [analysed, reference]);
  return [
    row('our own reading alone', read),
    row('merely parsing by hucre', parsed),
    ...(scripted === null ? [] : [row('reading by openpyxl', scripted)]),
  ];
}

/** No workbook; and one whose cells are so far apart that openpyxl, which lays out all between them, fills the memory. */
const LEFT_OUT = ['not-a-workbook.xlsx', 'far-range.xlsx'];

function readFixtures(): Uint8Array[] {
  return readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.xlsx') && !LEFT_OUT.includes(name))
    .map((name) => new Uint8Array(readFileSync(join(FIXTURES, name))));
}

/** Workbooks per second without Python's own start; null, and a line that says so, where openpyxl is not there. */
function openpyxlPerSecond(files: readonly Uint8Array[]): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'quadrille-bench-'));
  try {
    files.forEach((bytes, index) => writeFileSync(join(folder, `${index}.xlsx`), bytes));
    for (const python of ['/usr/bin/python3', 'python3']) {
      const { status, stdout } = spawnSync(python, [SCRIPT, folder], { encoding: 'utf8' });
      if (status === 0) return Number(stdout);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log('No Python with openpyxl here: its row is left out.');
  return null;
}
