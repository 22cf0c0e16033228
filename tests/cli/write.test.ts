// Writing: whole or not at all.
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { FileError } from '../../src/files/fileError';
import { saveBytes } from '../../src/cli/disk/saveBytes';
import { openFileWorkbook } from '../../src/files/fileWorkbook';
import { fixture, makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(folder.remove);
const { fresh } = folder;

const sheetsOf = async (path: string): Promise<readonly string[]> =>
  (await (await openFileWorkbook(readFileSync(path))).survey()).sheets.map(({ sheet }) => sheet);

test('analyse --write adds the result sheets in a new file and says which', async () => {
  const at = fresh();
  copyFileSync(fixture('title-rows.xlsx'), at('plan.xlsx'));
  const { code, out, err } = await quadrille(['analyse', at('plan.xlsx'), '--write', at('out.xlsx')]);
  expect(code).toBe(0);
  expect(out).toContain('Proceed with care');
  expect(err).toBe(`The sheets are in ${at('out.xlsx')}: Strategy, Factor matrix, Role grid, Actions\n`);
  const before = await sheetsOf(at('plan.xlsx'));
  expect((await sheetsOf(at('out.xlsx'))).filter((sheet) => !before.includes(sheet))).toEqual([
    'Strategy',
    'Factor matrix',
    'Role grid',
    'Actions',
  ]);
  expect(readFileSync(at('plan.xlsx'))).toEqual(readFileSync(fixture('title-rows.xlsx')));
  expect(readdirSync(at('.')).sort()).toEqual(['out.xlsx', 'plan.xlsx']);
});

test('with --json the analysis alone is on standard output', async () => {
  const at = fresh();
  const words = ['analyse', '--json', fixture('one-row.xlsx'), '--write', at('out.xlsx')];
  const { out } = await quadrille(words);
  expect(JSON.parse(out)).toMatchObject([{ error: null, accounts: [{ account: null }] }]);
});

test('sheets are written in the language asked for', async () => {
  const at = fresh();
  const { err } = await quadrille([
    ...['analyse', '--json', '--locale', 'zh-CN'],
    ...[fixture('chinese.xlsx'), '--write', at('out.xlsx')],
  ]);
  expect(err).toBe(`结果工作表已写入 ${at('out.xlsx')}：策略、因素矩阵、角色图、行动\n`);
});

test('an existing file is not overwritten without --force; the analysis is given all the same', async () => {
  const at = fresh();
  writeFileSync(at('out.xlsx'), 'mine');
  const words = ['analyse', '--json', fixture('one-row.xlsx'), '--write', at('out.xlsx')];
  const { code, out } = await quadrille(words);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject([
    {
      error: {
        code: 'exists',
        message: `${at('out.xlsx')}: The file exists already. Choose another name, or add --force to overwrite it.`,
      },
      accounts: [{ account: null }],
    },
  ]);
  expect(readFileSync(at('out.xlsx'), 'utf8')).toBe('mine');
  expect((await quadrille([...words, '--force'])).code).toBe(0);
  expect(await sheetsOf(at('out.xlsx'))).toContain('Strategy');
});

test('the file that is read may be the one that is written, with --force alone', async () => {
  const at = fresh();
  copyFileSync(fixture('one-row.xlsx'), at('plan.xlsx'));
  const words = ['analyse', at('plan.xlsx'), '--write', at('plan.xlsx')];
  expect((await quadrille(words)).code).toBe(3);
  expect(await sheetsOf(at('plan.xlsx'))).not.toContain('Strategy');
  expect((await quadrille([...words, '--force'])).code).toBe(0);
  expect(await sheetsOf(at('plan.xlsx'))).toContain('Strategy');
});

test('the action table that an earlier run wrote is named by inspect', async () => {
  const at = fresh();
  await quadrille(['analyse', fixture('one-row.xlsx'), '--write', at('plan.xlsx')]);
  const { out } = await quadrille(['inspect', '--json', at('plan.xlsx')]);
  const [entry] = JSON.parse(out) as { tables: unknown[] }[];
  expect(entry?.tables[2]).toEqual({
    kind: 'actions',
    sheet: 'Actions',
    headerRows: [4, 4],
    range: 'B4:J6',
    rows: 2,
    columns: {
      from: 'B',
      action: 'C',
      why: 'D',
      owner: 'E',
      due: 'F',
      status: 'G',
      notes: 'H',
      id: 'I',
      order: 'J',
    },
    scales: {},
    confidence: 1,
    read: true,
    why: null,
  });
});

test('a workbook without tables is not written, and it is no result', async () => {
  const at = fresh();
  const { code, err } = await quadrille(['analyse', fixture('no-table.xlsx'), '--write', at('out.xlsx')]);
  expect(code).toBe(1);
  expect(err).toBe(`${at('out.xlsx')}: Nothing was written: there is no table of people or factors in it.\n`);
  expect(readdirSync(at('.'))).toEqual([]);
});

test('where the folder is missing nothing is made', async () => {
  const at = fresh();
  const { code, err } = await quadrille(['template', at('missing/plan.xlsx')]);
  expect(code).toBe(3);
  expect(err).toBe(
    `${at('missing/plan.xlsx')}: The file cannot be written: check that its folder exists, is yours and has room, and that the file is not write-protected.\n`,
  );
  expect(readdirSync(at('.'))).toEqual([]);
});

test('where a file stands in the place of the folder nothing is made', async () => {
  const at = fresh();
  writeFileSync(at('plans'), 'a file');
  expect((await quadrille(['template', at('plans/plan.xlsx')])).code).toBe(3);
  expect(readFileSync(at('plans'), 'utf8')).toBe('a file');
});

test('a folder in the place of the file is not replaced', async () => {
  const at = fresh();
  mkdirSync(at('out.xlsx'));
  const { code } = await quadrille(['template', '--force', at('out.xlsx')]);
  expect(code).toBe(3);
  expect(readdirSync(at('out.xlsx'))).toEqual([]);
});

test('a write that fails on the way leaves the old file, and no other', async () => {
  const at = fresh();
  writeFileSync(at('out.xlsx'), 'old');
  const notBytes = 42 as unknown as Uint8Array;
  const saved = saveBytes(at('out.xlsx'), notBytes, { force: true });
  await expect(saved).rejects.toMatchObject({ code: 'notWritable' });
  await expect(saved).rejects.toBeInstanceOf(FileError);
  expect(readdirSync(at('.'))).toEqual(['out.xlsx']);
  expect(readFileSync(at('out.xlsx'), 'utf8')).toBe('old');
});

test('of two that write the same new file at once, one wins and the other says so', async () => {
  const at = fresh();
  const results = await Promise.allSettled(
    ['one', 'two'].map((text) => saveBytes(at('out.xlsx'), Buffer.from(text), { force: false })),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(readdirSync(at('.'))).toEqual(['out.xlsx']);
});

test('an overwritten file keeps its mode, and a link stays one', async () => {
  const at = fresh();
  writeFileSync(at('real.xlsx'), 'old');
  chmodSync(at('real.xlsx'), 0o640);
  symlinkSync(at('real.xlsx'), at('link.xlsx'));
  await saveBytes(at('link.xlsx'), Buffer.from('new'), { force: true });
  expect(readFileSync(at('real.xlsx'), 'utf8')).toBe('new');
  expect(statSync(at('real.xlsx')).mode & 0o777).toBe(0o640);
  expect(readdirSync(at('.')).sort()).toEqual(['link.xlsx', 'real.xlsx']);
});

test.each(['en', 'zh-CN'])(
  'template makes a workbook that is recognised without a doubt in %s',
  async (locale) => {
    const at = fresh();
    const made = await quadrille(['template', '--sample', '--locale', locale, at('sample.xlsx')]);
    expect(made).toMatchObject({ code: 0, out: '' });
    const { code, out } = await quadrille(['analyse', '--json', at('sample.xlsx')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { accounts: [{ strategy: { macro: 'persevere', standing: 'fair' } }] },
    ]);
  },
);

test('an empty template has headers and no rows, which is no result', async () => {
  const at = fresh();
  expect(await quadrille(['template', at('blank.xlsx')])).toEqual({
    code: 0,
    out: '',
    err: `The template is in ${at('blank.xlsx')}\n`,
  });
  const { code, out } = await quadrille(['inspect', '--json', at('blank.xlsx')]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ tables: [{ rows: 0 }, { rows: 0 }, { rows: 0 }] }]);
});

test.each([
  [
    'en',
    'The tables are still empty: type the first person in People!B5 and the first factor in Factors!B5.',
  ],
  ['zh-CN', '表格还是空的：请在 人物!B5 输入第一个人物。再在 因素!B5 输入第一个因素。'],
])(
  'of an empty template analyse says where to begin, and nothing is wrong with it (%s)',
  async (locale, line) => {
    const at = fresh();
    await quadrille(['template', '--locale', locale, at('blank.xlsx')]);
    const { code, out, err } = await quadrille(['analyse', '--locale', locale, at('blank.xlsx')]);
    // Nothing is judged: no result.
    expect([code, err]).toEqual([1, '']);
    const [, ...said] = out.split('\n');
    expect(
      said
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .join(locale === 'en' ? ' ' : ''),
    ).toBe(line);
    const { out: json } = await quadrille(['analyse', '--json', at('blank.xlsx')]);
    const [{ problems }] = JSON.parse(json) as [{ problems: { code: string; severity: string }[] }];
    expect(new Set(problems.map(({ code: each, severity }) => `${each} ${severity}`))).toEqual(
      new Set(['emptyTable note']),
    );
  },
);

test('the dates of a sample are counted from --as-of', async () => {
  const at = fresh();
  await quadrille(['template', '--sample', '--as-of', '2020-06-01', at('sample.xlsx')]);
  const { out } = await quadrille(['analyse', '--json', '--as-of', '2020-06-01', at('sample.xlsx')]);
  const today = await quadrille(['template', '--sample', at('today.xlsx')]);
  expect(today.code).toBe(0);
  const other = await quadrille(['analyse', '--json', at('today.xlsx')]);
  const findings = (json: string) =>
    (JSON.parse(json) as { accounts: { findings: unknown }[] }[])[0]?.accounts[0]?.findings;
  expect(findings(out)).toEqual(findings(other.out));
});

test('a plan that names no account is headed by its file’s name, which is no account', async () => {
  const at = fresh();
  copyFileSync(fixture('title-rows.xlsx'), at('Halm AG.xlsx'));
  await quadrille(['analyse', at('Halm AG.xlsx'), '--write', at('out.xlsx')]);
  const { grids } = await (await openFileWorkbook(readFileSync(at('out.xlsx')))).survey();
  const strategy = grids.find(({ sheet }) => sheet === 'Strategy');
  expect(strategy?.values[0]).toContain('Strategy · Halm AG');
  const { out } = await quadrille(['analyse', '--json', at('Halm AG.xlsx')]);
  expect(JSON.parse(out)).toMatchObject([{ accounts: [{ account: null }] }]);
});
