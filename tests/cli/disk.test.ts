// Files as they are named, linked and guarded.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { expandPattern } from '../../src/cli/disk/expandPattern';
import { saveBytes } from '../../src/cli/disk/saveBytes';
import { makeUnfinished, removeUnfinished } from '../../src/cli/disk/unfinished';
import { makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(folder.remove);
const { fresh } = folder;
const save = (path: string, text: string, force = true) => saveBytes(path, Buffer.from(text), { force });
const onUnix = process.platform === 'win32' ? test.skip : test;

test('a pattern of many stars beside a long name is answered at once', async () => {
  const at = fresh();
  writeFileSync(at(`${'a'.repeat(200)}.xlsx`), '');
  const pattern = at(`${'*a'.repeat(40)}*b`);
  expect(await expandPattern(pattern)).toEqual([pattern]);
  const hit = at(`${'*a'.repeat(40)}*.XLSX`);
  expect(await expandPattern(hit)).toEqual([at(`${'a'.repeat(200)}.xlsx`)]);
});

test.each([
  ['*.xlsx', ['A.xlsx', 'ab.xlsx', 'b.xlsx', '計画.xlsx']],
  ['?.xlsx', ['A.xlsx', 'b.xlsx']],
  ['a*', ['A.xlsx', 'ab.xlsx']],
  ['*b*x', ['ab.xlsx', 'b.xlsx']],
  ['??.XLSX', ['ab.xlsx', '計画.xlsx']],
  ['**', ['A.xlsx', 'ab.xlsx', 'b.xlsx', 'note.txt', '計画.xlsx']],
])('%s means these files', async (pattern, names) => {
  const at = fresh();
  for (const name of ['A.xlsx', 'ab.xlsx', 'b.xlsx', 'note.txt', '.b.xlsx', '計画.xlsx'])
    writeFileSync(at(name), '');
  expect(await expandPattern(at(pattern))).toEqual(names.map(at));
});

test.each([216, 250, 255])('a name of %i bytes can be written', async (length) => {
  const at = fresh();
  const name = `${'n'.repeat(length - 5)}.xlsx`;
  expect((await quadrille(['template', at(name)])).code).toBe(0);
  expect(readdirSync(at('.'))).toEqual([name]);
});

test('a name longer than the disk takes is told as that', async () => {
  const at = fresh();
  const { code, err } = await quadrille(['template', at(`${'計'.repeat(90)}.xlsx`)]);
  expect(code).toBe(3);
  expect(err).toContain('The file cannot be written');
});

/** A process that is no more. */
const deadPid = (): number =>
  Number(
    execFileSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], { encoding: 'utf8' }),
  );

test('what a killed run left is swept by the next, and nothing else', async () => {
  const at = fresh();
  const mine = makeUnfinished(at('.'));
  writeFileSync(mine, 'half');
  const dead = mine.replace(`-${process.pid}-`, `-${deadPid()}-`);
  const elsewhere = dead.replace(/quadrille-\w{8}/, 'quadrille-00000000');
  const old = elsewhere.replace(/\w{16}\.tmp/, `${'0'.repeat(16)}.tmp`);
  for (const path of [dead, elsewhere, old, at('.theirs.tmp')]) writeFileSync(path, 'half');
  utimesSync(old, 1, 1);
  await save(at('out.xlsx'), 'new');
  expect([dead, old].filter((path) => existsSync(path))).toEqual([]);
  expect([mine, elsewhere, at('.theirs.tmp'), at('out.xlsx')].filter((path) => !existsSync(path))).toEqual(
    [],
  );
  removeUnfinished();
  expect(existsSync(mine)).toBe(false);
});

onUnix('a file of several names stays one file', async () => {
  const at = fresh();
  writeFileSync(at('a.xlsx'), 'old, and longer');
  linkSync(at('a.xlsx'), at('b.xlsx'));
  await save(at('a.xlsx'), 'new');
  expect(readFileSync(at('b.xlsx'), 'utf8')).toBe('new');
  expect(statSync(at('a.xlsx')).ino).toBe(statSync(at('b.xlsx')).ino);
  expect(readdirSync(at('.')).sort()).toEqual(['a.xlsx', 'b.xlsx']);
});

onUnix('a link that leads nowhere yet stays, and what it leads to is made', async () => {
  const at = fresh();
  mkdirSync(at('real'));
  symlinkSync('real/plan.xlsx', at('one.xlsx'));
  symlinkSync('one.xlsx', at('two.xlsx'));
  await save(at('two.xlsx'), 'new');
  expect(readFileSync(at('real/plan.xlsx'), 'utf8')).toBe('new');
  expect([readlinkSync(at('one.xlsx')), readlinkSync(at('two.xlsx'))]).toEqual([
    'real/plan.xlsx',
    'one.xlsx',
  ]);
});

onUnix('links in a ring are refused', async () => {
  const at = fresh();
  symlinkSync('b.xlsx', at('a.xlsx'));
  symlinkSync('a.xlsx', at('b.xlsx'));
  await expect(save(at('a.xlsx'), 'new')).rejects.toMatchObject({ code: 'notWritable' });
  expect(lstatSync(at('a.xlsx')).isSymbolicLink()).toBe(true);
});

onUnix('a pipe is not replaced, nor is what a link leads to where it is one', async () => {
  const at = fresh();
  execFileSync('mkfifo', [at('pipe.xlsx')]);
  symlinkSync('pipe.xlsx', at('link.xlsx'));
  for (const name of ['pipe.xlsx', 'link.xlsx'])
    await expect(save(at(name), 'new')).rejects.toMatchObject({ code: 'notWritable' });
  expect(lstatSync(at('pipe.xlsx')).isFIFO()).toBe(true);
});

test('a file that says it may not be written is not, before any work', async () => {
  const at = fresh();
  writeFileSync(at('out.xlsx'), 'theirs');
  chmodSync(at('out.xlsx'), 0o444);
  const { code, err } = await quadrille(['template', '--force', at('out.xlsx')]);
  expect([code, readFileSync(at('out.xlsx'), 'utf8')]).toEqual([3, 'theirs']);
  expect(err).toContain('write-protected');
});

onUnix('an overwritten file keeps its mode, whatever new files get', async () => {
  const at = fresh();
  writeFileSync(at('out.xlsx'), 'old');
  chmodSync(at('out.xlsx'), 0o666);
  const before = process.umask(0o077);
  await save(at('out.xlsx'), 'new').finally(() => process.umask(before));
  expect(statSync(at('out.xlsx')).mode & 0o777).toBe(0o666);
});
