// Many files, some of them broken.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fixture, makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(folder.remove);

const good = fixture('one-row.xlsx');
const broken = fixture('not-a-workbook.xlsx');

test('a broken file does not stop the others, and is named', async () => {
  const { code, out, err } = await quadrille(['analyse', broken, good]);
  expect(code).toBe(3);
  expect(out).toContain('Move fast');
  expect(err).toBe(`${broken}: This is no Excel workbook. Open it in Excel and save it as .xlsx.\n`);
});

test('with --json the broken file has an entry with its error, in its place', async () => {
  const { code, out } = await quadrille(['analyse', '--json', broken, good]);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject([
    {
      file: broken,
      error: {
        code: 'notWorkbook',
        message: 'This is no Excel workbook. Open it in Excel and save it as .xlsx.',
      },
      ruleVersion: '2',
      asOf: '2026-11-23',
      problems: [],
      accounts: [],
    },
    { file: good, error: null, accounts: [{ account: null }] },
  ]);
});

test('inspect gives a broken file an entry without tables', async () => {
  const { code, out } = await quadrille(['inspect', '--json', broken]);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject([
    { file: broken, error: { code: 'notWorkbook' }, tables: [], problems: [] },
  ]);
});

test('the gravest file decides', async () => {
  const none = fixture('no-table.xlsx');
  expect((await quadrille(['inspect', good, none])).code).toBe(1);
  expect((await quadrille(['inspect', good, none, broken])).code).toBe(3);
  expect((await quadrille(['inspect', '--people', 'People!A1:B2', good, none])).code).toBe(2);
});

test('a file that is not there is told as such', async () => {
  const missing = folder.at('missing.xlsx');
  expect(await quadrille(['inspect', missing])).toEqual({
    code: 3,
    out: '',
    err: `${missing}: There is no such file.\n`,
  });
});

test('a folder is told as such, with how to name its workbooks', async () => {
  mkdirSync(folder.at('plans'));
  const { code, out } = await quadrille(['analyse', '--json', folder.at('plans')]);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject([
    {
      error: { code: 'folder', message: 'This is a folder. Name the workbooks in it, as in folder/*.xlsx.' },
    },
  ]);
});

test('an empty file is told as such', async () => {
  writeFileSync(folder.at('nothing.xlsx'), '');
  const { out } = await quadrille(['analyse', '--json', folder.at('nothing.xlsx')]);
  expect(JSON.parse(out)).toMatchObject([{ error: { code: 'empty' } }]);
});

test('a lock file of Excel is skipped with a note, and is no entry', async () => {
  const lock = folder.at('~$plan.xlsx');
  writeFileSync(lock, 'somebody');
  const { code, out, err } = await quadrille(['inspect', '--json', lock, good]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ file: good }]);
  expect(err).toBe(`${lock}: skipped: Excel keeps this file while the workbook is open.\n`);
});

test('lock files alone are no result', async () => {
  writeFileSync(folder.at('~$other.xlsx'), 'somebody');
  expect(await quadrille(['inspect', '--json', folder.at('~$other.xlsx')])).toMatchObject({
    code: 1,
    out: '[]\n',
  });
});

test('a pattern that the shell left alone means its files, in order', async () => {
  mkdirSync(folder.at('patterns'));
  for (const name of ['b.xlsx', 'a.XLSX', 'c.xls', '.hidden.xlsx'])
    copyFileSync(good, folder.at(`patterns/${name}`));
  const { out } = await quadrille(['inspect', '--json', folder.at('patterns/*.xlsx')]);
  const entries = JSON.parse(out) as { file: string }[];
  expect(entries.map(({ file }) => file)).toEqual([
    folder.at('patterns/a.XLSX'),
    folder.at('patterns/b.xlsx'),
  ]);
});

test('a pattern that means no file is told as a file that is not there', async () => {
  const { code, out } = await quadrille(['inspect', '--json', folder.at('none/*.xlsx')]);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject([{ file: folder.at('none/*.xlsx'), error: { code: 'notFound' } }]);
});

test('several accounts end in a table with a line each, folders that all share left out', async () => {
  mkdirSync(folder.at('many'));
  copyFileSync(fixture('accounts.xlsx'), folder.at('many/both.xlsx'));
  copyFileSync(good, folder.at('many/one.xlsx'));
  copyFileSync(fixture('no-table.xlsx'), folder.at('many/none.xlsx'));
  const { out } = await quadrille([
    'analyse',
    ...['both', 'one', 'none'].map((name) => folder.at(`many/${name}.xlsx`)),
  ]);
  expect(out.replaceAll('\u00a0', ' ').split('\n').slice(-6)).toEqual([
    '  File       Account  Strategy               How sure  + : −',
    '  both.xlsx  Acme     Move fast              Thin      4 : 0',
    '  both.xlsx  Borg     Rethink the situation  Thin      0 : 8',
    '  one.xlsx            Move fast              Thin      3 : 0',
    '  none.xlsx           No table found',
    '',
  ]);
});

test('one line of progress is written over where somebody watches, and taken away at the end', async () => {
  const { err } = await quadrille(['inspect', '--json', good, fixture('far-range.xlsx')], { watched: true });
  expect(err).toBe('\r1/2 one-row.xlsx\u001b[K\r2/2 far-range.xlsx\u001b[K\r\u001b[K');
});

test('there is no progress for one file, with --quiet, or where nobody watches', async () => {
  const two = [good, good];
  expect((await quadrille(['inspect', good], { watched: true })).err).toBe('');
  expect((await quadrille(['inspect', '--quiet', ...two], { watched: true })).err).toBe('');
  expect((await quadrille(['inspect', ...two])).err).toBe('');
});

test('colours are for screens, and not against NO_COLOR', async () => {
  const coloured = async (env: Readonly<Record<string, string>>, onScreen: boolean): Promise<boolean> =>
    (await quadrille(['inspect', good], { env, onScreen })).out.includes('\u001b[');
  expect(await coloured({}, true)).toBe(true);
  expect(await coloured({ NO_COLOR: '1' }, true)).toBe(false);
  expect(await coloured({ TERM: 'dumb' }, true)).toBe(false);
  expect(await coloured({}, false)).toBe(false);
});

test.each(['en', 'zh-CN'])('no line of any workbook is wider than 80 columns in %s', async (locale) => {
  const names = [
    'accounts',
    'chinese',
    'chinese-register',
    'committee',
    'questions',
    'rivals',
    'swot',
    'title-rows',
  ];
  const files = names.map((name) => fixture(`${name}.xlsx`));
  const pages = [
    await quadrille(['analyse', '--locale', locale, ...files]),
    await quadrille(['inspect', '--locale', locale, ...files]),
  ];
  const widthOf = (line: string): number =>
    [...line].reduce((sum, character) => sum + (/[\u1100-\u11ff\u2e80-\uffe6]/.test(character) ? 2 : 1), 0);
  const lines = pages.flatMap(({ out }) => out.split('\n')).filter((line) => !line.startsWith('/'));
  expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
});
