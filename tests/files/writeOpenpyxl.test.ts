// A second reader of what we write: openpyxl looks at what the embedded Excel does not show, and is held against the drafts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileWorkbook } from '../../src/files/fileWorkbook';
import type { WritePlan } from '../../src/planner/workbook';
import type { SheetWrite } from '../../src/sheets/sheetWrite';
import type { Layout } from '../../src/sheets/draft';
import type { Locale } from '../../src/text/text';
import { plannerOf } from './writeFiles';

const folder = mkdtempSync(join(tmpdir(), 'quadrille-write-'));
afterAll(() => rmSync(folder, { recursive: true }));

const python = ['/usr/bin/python3', 'python3', 'python'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl'], { timeout: 30_000 }).status === 0,
);
if (python === undefined)
  process.stderr.write('openpyxl is not there: what we write was not read by a second reader.\n');

interface ReadSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, readonly [unknown, string, boolean]>>;
  readonly [other: string]: unknown;
}

function readByOpenpyxl(bytes: Uint8Array): readonly ReadSheet[] {
  const path = join(folder, 'written.xlsx');
  writeFileSync(path, bytes);
  const { stdout, stderr, status } = spawnSync(python ?? '', [join(__dirname, 'write_dump.py'), path], {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly ReadSheet[];
}

/** The sample with its results, and the drafts that were written. */
async function written(
  locale: Locale,
): Promise<{ bytes: Uint8Array; drafts: readonly SheetWrite['draft'][] }> {
  const file = createFileWorkbook();
  const drafts: SheetWrite['draft'][] = [];
  const write = (plan: WritePlan): Promise<void> => {
    drafts.push(...plan.sheets.map(({ draft }) => draft));
    return file.write(plan);
  };
  const planner = plannerOf({ ...file, write });
  const overview = await planner.createTemplate({ locale, sample: true });
  await planner.refresh({ overview, locale, account: null });
  return { bytes: file.bytes, drafts };
}

const validationsOf = ({ validations }: Layout): unknown =>
  validations
    .map(({ range, list, title, help, strict }) => {
      const source = list === null ? '' : typeof list === 'string' ? list : `"${list.join(',')}"`;
      const alert = list !== null && strict;
      return [range, list === null ? 'none' : 'list', source, title, help, alert];
    })
    .sort();

test.each(['en', 'zh-CN'] as const)(
  'openpyxl reads what the drafts say (%s)',
  async (locale) => {
    if (python === undefined) return;
    const { bytes, drafts } = await written(locale);
    const sheets = readByOpenpyxl(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(drafts.map(({ name }) => name));
    for (const { name, layout, values } of drafts) {
      const sheet = sheets.find((each) => each.name === name);
      const { print, table, freezeRows, tabColour, visible } = layout;
      expect([name, sheet]).toEqual([
        name,
        expect.objectContaining({
          freeze: freezeRows === 0 ? null : `A${freezeRows + 1}`,
          titleRows: print === null || print.titleRows === '' ? null : print.titleRows,
          landscape: print?.landscape ?? false,
          fit: print === null ? [false, null, null] : [true, 1, print.onePage ? 1 : 0],
          footer: print === null ? null : print.footer,
          tab: tabColour === '' ? '' : `FF${tabColour.slice(1).toUpperCase()}`,
          gridlines: false,
          state: visible ? 'visible' : 'hidden',
          tables: table === null ? {} : { [table.name]: table.range },
          validations: validationsOf(layout),
        }),
      ]);
      expect(Object.values(sheet?.cells ?? {}).some(([, , isFormula]) => isFormula)).toBe(false);
      const filled = values.flat().filter((value) => value !== null && value !== '');
      expect(Object.keys(sheet?.cells ?? {})).toHaveLength(filled.length);
    }
  },
  120_000,
);
