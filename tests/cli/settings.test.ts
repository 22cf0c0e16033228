// O2: a workbook with a company's settings, on the command line.
import { readFileSync, writeFileSync } from 'node:fs';
import { createFileWorkbook, openFileWorkbook } from '../../src/files/fileWorkbook';
import { emptyPlan } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import type { SheetDraft } from '../../src/sheets/draft';
import { draftTemplate } from '../../src/sheets/template/template';
import { textOf } from '../../src/text/text';
import { makeFolder, quadrille } from './quadrille';

const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };
const folder = makeFolder();
afterAll(() => folder.remove());

const own = new Map<string, string | number>([
  ['Stale after days: Owner', 30],
  ['Firm from', 0.8],
  ['Role: Approver', 'Economic buyer'],
  ['Strategy: Persevere', 'Stay with it'],
  ['Category in use: The seller', 'not used'],
  ['Minimum number of factors', 'many'],
]);

type Cell = SheetDraft['values'][number][number];

/** The sample beside the settings table that is handed out, its cells filled in by row and column. */
async function writeFilled(
  name: string,
  fill: (cell: Cell, row: number, column: number, cells: readonly Cell[]) => Cell,
) {
  const workbook = createFileWorkbook();
  const planner = createPlanner({ workbook, today: () => '2026-11-23', settings: defaultSettings, texts });
  await planner.createTemplate({ locale: 'en', sample: true });
  const drafts = draftTemplate({
    text: texts.en,
    kinds: ['settings'],
    sample: null,
    plan: emptyPlan,
    takenSheets: ['Lists'],
    takenTables: [],
    grids: (await workbook.survey()).grids,
  });
  const sheets = drafts.map((draft) => {
    const isTable = draft.kind === 'settings';
    const values = draft.values.map((cells, row) =>
      cells.map((cell, column) => (isTable ? fill(cell, row, column, cells) : cell)),
    );
    return { draft: { ...draft, values }, grid: null };
  });
  await workbook.write({ sheets, flags: {}, show: null });
  writeFileSync(folder.at(name), workbook.bytes);
  return folder.at(name);
}

/** Values beside the names of the table's own rows. */
const besideNames =
  (values: ReadonlyMap<string, string | number>) =>
  (cell: Cell, _row: number, column: number, cells: readonly Cell[]): Cell =>
    column === 3 ? (values.get(String(cells[2])) ?? cell) : cell;

beforeAll(async () => {
  await writeFilled('own.xlsx', besideNames(own));
});

/** Rows of one's own in place of the table's first. */
const writeOwn = (name: string, rows: readonly (readonly [string, string])[]): Promise<string> =>
  writeFilled(name, (cell, row, column) => rows[row - 4]?.[column - 2] ?? cell);

interface Entry {
  readonly ruleVersion: string;
  readonly changedSettings: readonly object[];
  readonly problems: readonly { readonly code: string }[];
  readonly accounts: readonly {
    readonly strategy: object;
    readonly findings: readonly { readonly rule: string; readonly params: object }[];
  }[];
  readonly tables: readonly { readonly kind: string }[];
}

/** The one entry of a JSON answer. */
const entryOf = (json: string): Entry => {
  const [entry] = JSON.parse(json) as readonly Entry[];
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

/** 'Settings!D91' or another row of these. */
const anyOf = (cell: RegExp): unknown => expect.stringMatching(cell);

test('O2: analyse --json says which settings were changed, beside the version of the rules', async () => {
  const { code, out } = await quadrille(['analyse', '--json', folder.at('own.xlsx')]);
  const entry = entryOf(out);
  expect(code).toBe(0);
  expect(entry.ruleVersion).toBe('2');
  expect(entry.changedSettings).toEqual([
    { key: 'staleDays.owner', value: 30, cell: 'Settings!D6' },
    { key: 'firmFrom', value: 0.8, cell: 'Settings!D19' },
    { key: 'label.role.approver', value: 'Economic buyer', cell: 'Settings!D38' },
    { key: 'label.macro.persevere', value: 'Stay with it', cell: 'Settings!D47' },
    { key: 'category.seller', value: 'not used', cell: anyOf(/^Settings!D[89]\d$/) },
  ]);
  expect(entry.accounts[0]?.strategy).toMatchObject({ macro: 'persevere', standing: 'firm' });
  expect(entry.problems.map((problem) => problem.code)).toContain('badSetting');
});

test('O2: the page speaks in the company’s words, and lists what it changed', async () => {
  const { out } = await quadrille(['analyse', folder.at('own.xlsx')]);
  expect(out).toContain('Stay with it');
  expect(out).not.toContain('Persevere.');
  expect(out).toContain('Economic buyer');
  expect(out).toContain(
    [
      '  Quadrille rules 2, 5 company settings',
      '  - Stale after days: Owner = 30 [Settings!D6]',
      '  - Firm from = 80\u00a0% [Settings!D19]',
      '  - Role: Approver = Economic buyer [Settings!D38]',
    ].join('\n'),
  );
});

test('O2: inspect knows the table of settings', async () => {
  const { out } = await quadrille(['inspect', '--json', folder.at('own.xlsx')]);
  const entry = entryOf(out);
  const table = entry.tables.find(({ kind }) => kind === 'settings');
  expect(table).toMatchObject({ sheet: 'Settings', columns: { setting: 'C', value: 'D', standard: 'E' } });
});

test('O2: the sheets that are written say it too, and the table stays as it was', async () => {
  const from = folder.at('own.xlsx');
  const to = folder.at('written.xlsx');
  const { code } = await quadrille(['analyse', from, '--write', to]);
  expect(code).toBe(0);
  const gridsOf = async (path: string) => (await (await openFileWorkbook(readFileSync(path))).survey()).grids;
  const named = (grids: Awaited<ReturnType<typeof gridsOf>>, name: string) =>
    grids.find(({ sheet }) => sheet === name);
  const [before, after] = [await gridsOf(from), await gridsOf(to)];
  expect(named(after, 'Settings')?.values).toEqual(named(before, 'Settings')?.values);
  const strategy = JSON.stringify(named(after, 'Strategy')?.values);
  expect(strategy).toContain('Quadrille rules 2, 5 company settings');
  expect(strategy).toContain('Stay with it');
});

test('O2: a workbook without such a table has none changed', async () => {
  const out = folder.at('plain.xlsx');
  await quadrille(['template', '--sample', out]);
  const { out: json } = await quadrille(['analyse', '--json', out]);
  expect(entryOf(json).changedSettings).toEqual([]);
  const { out: page } = await quadrille(['analyse', out]);
  expect(page).not.toContain('company setting');
});

test('O2: the table is handed out with the template', async () => {
  const out = folder.at('empty.xlsx');
  expect((await quadrille(['template', '--with', 'settings', out])).code).toBe(0);
  const { out: json } = await quadrille(['inspect', '--json', out]);
  const kinds = entryOf(json).tables.map(({ kind }) => kind);
  expect(kinds).toContain('settings');
});

test('R8, O2: where more were changed than the page lists, it says in which rows of which sheet the rest is', async () => {
  const names = ['Advocate', 'Owner', 'Gatekeeper', 'Approver'].map(
    (role) => [`Role: ${role}`, `Our ${role}`] as const,
  );
  const others = ['Persevere', 'Move fast', 'Rethink the situation'].map(
    (name) => [`Strategy: ${name}`, `Our ${name}`] as const,
  );
  const fill = besideNames(new Map([...names, ...others]));
  const rows: number[] = [];
  const file = await writeFilled('many.xlsx', (cell, row, column, cells) => {
    const value = fill(cell, row, column, cells);
    if (value !== cell) rows.push(row + 1);
    return value;
  });
  const { out } = await quadrille(['analyse', file]);
  expect(rows).toHaveLength(7);
  expect(out).toContain(`  and 2 more settings: rows ${rows[5]} and ${rows[6]} of Settings`);
});

test('O2: analyse --json calls a category of the company’s own by its name', async () => {
  const file = await writeOwn('categories.xlsx', [
    ['Own category: Sustainability', 'green | CO2'],
    ['Own category: Sustainability · control can be won', 'no'],
  ]);
  const entry = entryOf((await quadrille(['analyse', '--json', file])).out);
  expect(entry.changedSettings).toEqual([
    { key: 'ownCategory.words.Sustainability', value: 'green; CO2', cell: 'Settings!D5' },
    { key: 'ownCategory.winControl.Sustainability', value: 'no', cell: 'Settings!D6' },
  ]);
  // The sample has a factor of each of ours: the company's own is the one not looked at (R2).
  const unseen = entry.accounts[0]?.findings.filter(({ rule }) => rule === 'R2').map(({ params }) => params);
  expect(unseen).toEqual([{ categories: 'Sustainability' }]);
});
