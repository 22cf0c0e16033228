// A workbook with our sheets that went through other programs: known again, or adopted after one question, behind both doors.
// tests/fixtures/signs/make.ts says how the files were made.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { openFileWorkbook } from '../../src/files/fileWorkbook';
import { type Overview, SheetsInDoubt } from '../../src/planner/planner';
import type { Workbook } from '../../src/planner/workbook';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { plannerOf } from './writeFiles';

const folder = join(__dirname, '../fixtures/signs');
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));
const results = ['Strategy', 'Factor matrix', 'Role grid', 'Actions'];
const kinds = ['strategy', 'factorMatrix', 'roleGrid', 'actions'];
const theirs = 'Plan 2026 ©';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());

const doors = {
  file: openFileWorkbook,
  Excel: async (bytes: Uint8Array): Promise<Workbook> => {
    await office.embedded.open(new Uint8Array(bytes).buffer, 'passed.xlsx');
    return createExcelWorkbook();
  },
};
const bothDoors = Object.entries(doors);

const namesOf = ({ reading }: Overview): readonly string[] => reading.sheets.map(({ sheet }) => sheet);
const ownersOf = ({ actions }: Overview): readonly string[] =>
  (actions?.rows ?? []).flatMap(({ owner, id }) => (owner === '' ? [] : [`${id} ${owner}`]));
/** Sheets of ours as the workbook itself bears them: by their properties, and by hidden names that refer to their own sheet. */
const signedIn = ({ reading }: Overview): readonly string[] =>
  reading.grids.flatMap(({ sheet, signs }) =>
    signs?.mark != null && signs.names.length === 1 && signs.names[0]?.target?.sheet === sheet ? [sheet] : [],
  );

const silently = [
  'own',
  'openpyxl-saved',
  'openpyxl-worked',
  'openpyxl-copied',
  'libreoffice-saved',
  'libreoffice-worked',
];
const asked: Readonly<Record<string, readonly string[]>> = {
  'openpyxl-inserted': kinds,
  'openpyxl-moved': kinds,
  'openpyxl-edited': ['strategy'],
  'openpyxl-doubled': ['actions'],
  'openpyxl-bare': kinds,
  'libreoffice-inserted': kinds,
};

describe.each(bothDoors)('behind the door of %s', (_door, open) => {
  test.each(silently)('%s is known again without a word; no second set of sheets', async (name) => {
    const workbook = await open(read(name));
    const planner = plannerOf(workbook);
    const before = await planner.survey();
    expect(before.doubts).toEqual([]);
    expect(before.actions?.grid.sheet).toBe('Actions');
    const owners = ownersOf(before);
    expect(owners).toHaveLength(name.endsWith('worked') ? 1 : 0);
    const names = namesOf(before);
    const refreshed = await planner.refresh({ overview: before, locale: 'en', account: null });
    expect(refreshed.written.map(({ sheet }) => sheet)).toEqual(results);
    const after = await planner.survey();
    expect(namesOf(after)).toEqual(names);
    expect(ownersOf(after)).toEqual(owners);
    expect(signedIn(after)).toEqual(results);
  });

  test.each(Object.entries(asked))('%s is adopted after one question', async (name, inDoubt) => {
    const workbook = await open(read(name));
    const planner = plannerOf(workbook);
    const before = await planner.survey();
    expect(before.doubts.map(({ kind }) => kind)).toEqual(inDoubt);
    // What may be ours is read as nobody's table.
    const mayBeOurs = before.doubts.flatMap(({ sheets }) => sheets.map(({ sheetId }) => sheetId));
    expect(before.recognition.tables.filter(({ sheetId }) => mayBeOurs.includes(sheetId))).toEqual([]);
    const request = { locale: 'en', account: null } as const;
    await expect(planner.refresh({ ...request, overview: before })).rejects.toThrow(SheetsInDoubt);
    expect(namesOf(await planner.survey())).toEqual(namesOf(before));

    // The likeliest of each is what it is called.
    const said = before.doubts.map(({ kind, sheets }) => ({ kind, sheetId: sheets[0]?.sheetId ?? null }));
    const settled = await planner.settle(before, said);
    expect(settled.doubts).toEqual([]);
    expect(settled.actions?.grid.sheet).toBe('Actions');
    const owners = ownersOf(settled);
    expect(owners).toHaveLength(name.endsWith('bare') ? 1 : 0);
    await planner.refresh({ ...request, overview: settled });
    const after = await planner.survey();
    expect(after.doubts).toEqual([]);
    expect(namesOf(after)).toEqual(namesOf(before));
    expect(new Set(signedIn(after))).toEqual(new Set(results));
    expect(ownersOf(after)).toEqual(owners);
  });

  test('sheets that the user says are not ours keep every cell, and nobody asks again', async () => {
    const workbook = await open(read('openpyxl-bare'));
    const planner = plannerOf(workbook);
    const before = await planner.survey();
    const said = before.doubts.map(({ kind }) => ({ kind, sheetId: null }));
    const settled = await planner.settle(before, said);
    expect(settled.doubts).toEqual([]);
    await planner.refresh({ overview: settled, locale: 'en', account: null });
    const after = await planner.survey();
    expect(namesOf(after)).toEqual([theirs, ...results, ...results.map((sheet) => `${sheet} 2`)]);
    expect(after.doubts).toEqual([]);
    const valuesOf = ({ reading }: Overview, name: string) =>
      reading.grids.find(({ sheet }) => sheet === name)?.values;
    for (const sheet of [theirs, ...results]) expect(valuesOf(after, sheet)).toEqual(valuesOf(before, sheet));
    expect(after.actions?.grid.sheet).toBe('Actions 2');
  });

  test('of two copies the other one is chosen: it is brought up to date, and the first is left alone', async () => {
    const workbook = await open(read('openpyxl-doubled'));
    const planner = plannerOf(workbook);
    const before = await planner.survey();
    const copy = before.doubts[0]?.sheets.find(({ sheet }) => sheet === 'Actions Copy');
    const settled = await planner.settle(before, [{ kind: 'actions', sheetId: copy?.sheetId ?? '' }]);
    expect([settled.doubts, settled.actions?.grid.sheet]).toEqual([[], 'Actions Copy']);
  });
});

test('both doors say the same of every file', async () => {
  for (const name of [...silently, ...Object.keys(asked)]) {
    const [inFile, inExcel] = [
      await plannerOf(await doors.file(read(name))).survey(),
      await plannerOf(await doors.Excel(read(name))).survey(),
    ];
    const saidOf = ({ doubts, reading }: Overview) => [
      doubts.map(({ kind, sheets }) => [kind, sheets.map(({ sheet }) => sheet)]),
      reading.grids.map(({ sheet, mark, doubtful }) => [sheet, mark?.kind, mark?.extent, doubtful]),
    ];
    expect([name, saidOf(inExcel)]).toEqual([name, saidOf(inFile)]);
  }
});

test('Excel lists none of the names among the user’s', async () => {
  await doors.Excel(read('openpyxl-worked'));
  const planner = plannerOf(createExcelWorkbook());
  await planner.refresh({ overview: await planner.survey(), locale: 'en', account: null });
  const visible = await office.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/names/items/name,items/names/items/visible');
    await context.sync();
    return sheets.items.flatMap(({ names }) => names.items.map((name) => [name.name, name.visible]));
  });
  expect(visible).toHaveLength(4);
  expect(visible.every(([, shown]) => shown === false)).toBe(true);
});

const scratch = mkdtempSync(join(tmpdir(), 'quadrille-signs-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const python = ['/usr/bin/python3', 'python3', 'python'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl'], { timeout: 30_000 }).status === 0,
);
if (python === undefined)
  process.stderr.write('openpyxl is not there: the files that it made before stand for it.\n');

(python === undefined ? test.skip : test)(
  'what openpyxl makes of a file written today is known again',
  async () => {
    const own = await openFileWorkbook(read('own'));
    const first = plannerOf(own);
    await first.refresh({ overview: await first.survey(), locale: 'zh-CN', account: null });
    const [from, to] = [join(scratch, 'own.xlsx'), join(scratch, 'worked.xlsx')];
    writeFileSync(from, own.bytes);
    const { status, stderr } = spawnSync(python ?? '', [join(folder, 'pass_on.py'), 'saved', from, to], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    expect([status, stderr]).toEqual([0, '']);
    const seen = await plannerOf(await openFileWorkbook(new Uint8Array(readFileSync(to)))).survey();
    expect([seen.doubts, seen.reading.grids.flatMap(({ mark }) => mark?.kind ?? [])]).toEqual([[], kinds]);
  },
);
