// What `npm pack` carries, and that it runs from there as its own process, with its dependencies and no others.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { partsOf, rowsOf, zipOf } from '../files/readFiles';
import { fixture, makeFolder, type Ended } from './quadrille';

const root = join(__dirname, '../..');
const folder = makeFolder();
afterAll(folder.remove);

interface Packed {
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}
let packed: Packed;

const isWindows = process.platform === 'win32';

function runProgram(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const options = {
    cwd: root,
    env: { ...process.env, ...env },
    shell: isWindows && program === 'npm',
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve) => {
    execFile(program, [...words], options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

const bin = (): string => folder.at('installed/node_modules/quadrille/bin/quadrille.mjs');
const installed = (...words: readonly string[]): Promise<Ended> =>
  runProgram(process.execPath, [bin(), ...words]);

beforeAll(async () => {
  const { out } = await runProgram('npm', ['pack', '--dry-run', '--json']);
  [packed] = JSON.parse(out.slice(out.indexOf('['))) as [Packed];
  const modules = folder.at('installed/node_modules');
  for (const { path } of packed.files) {
    const place = join(modules, 'quadrille', path);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(join(root, path), place);
  }
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
}, 120_000);

test('the package carries the command line and its papers, nothing else', () => {
  expect(packed.files.map(({ path }) => path).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin/quadrille.mjs',
    'lib/NOTICES.txt',
    'lib/quadrille.mjs',
    'lib/work.mjs',
    'package.json',
  ]);
});

test('the command can be executed', () => {
  const command = packed.files.find(({ path }) => path === 'bin/quadrille.mjs');
  expect((command?.mode ?? 0) & 0o111).toBe(0o111);
  expect(readFileSync(join(root, 'bin/quadrille.mjs'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('the package says its version and helps', async () => {
  expect(await installed('--version')).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  expect((await installed('--help', '--locale', 'en')).out).toMatch(/^quadrille: account planning/);
});

test('the package makes a sample, analyses it and writes its sheets', async () => {
  const made = await installed('template', '--sample', '--locale', 'en', folder.at('sample.xlsx'));
  expect(made).toMatchObject({ code: 0, out: '' });
  const words = ['analyse', '--json', folder.at('sample.xlsx'), '--write', folder.at('written.xlsx')];
  const { code, out } = await installed(...words);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ error: null, accounts: [{ account: 'Halden Precision' }] }]);
  const workbooks = readdirSync(folder.at('.')).filter((name) => name.includes('.'));
  expect(workbooks.sort()).toEqual(['sample.xlsx', 'written.xlsx']);
});

test('npx quadrille in a checkout runs the checkout, without asking the registry', async () => {
  const { code, out } = await runProgram('npm', ['exec', '--offline', '--', 'quadrille', '--version'], {
    npm_config_cache: folder.at('npm-cache'),
  });
  expect({ code, out }).toEqual({ code: 0, out: '0.1.0\n' });
}, 60_000);

test('a long answer arrives whole through a pipe', async () => {
  const file = fixture('title-rows.xlsx');
  const { out } = await installed('analyse', '--json', ...Array.from({ length: 40 }, () => file));
  expect(JSON.parse(out)).toHaveLength(40);
});

test('exit codes reach the shell', async () => {
  expect((await installed('analyse', fixture('no-table.xlsx'))).code).toBe(1);
  expect((await installed('analyse')).code).toBe(2);
  expect((await installed('analyse', fixture('not-a-workbook.xlsx'))).code).toBe(3);
});

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('exit', (code) => resolve(code)));

test('interrupted while it writes, it leaves no half-written file', async () => {
  mkdirSync(folder.at('interrupted'));
  const child = spawn(process.execPath, [bin(), 'template', '--sample', folder.at('interrupted/plan.xlsx')], {
    stdio: 'ignore',
  });
  // The first file that appears is the one being written.
  const watcher = watch(folder.at('interrupted'), () => child.kill('SIGINT'));
  await ended(child);
  watcher.close();
  const left = readdirSync(folder.at('interrupted'));
  expect(left.filter((name) => name !== 'plan.xlsx')).toEqual([]);
});

/** Signals that come while it computes, not while it waits: 20,000 rows take seconds. */
test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends it whatever it computes, and leaves nothing behind', async (signal, code) => {
  const at = (name: string): string => folder.at(`${signal}/${name}`);
  mkdirSync(at('.'), { recursive: true });
  const row = (index: number): string =>
    `<row><c t="inlineStr"><is><t>Factor ${index}</t></is></c><c t="inlineStr"><is><t>+</t></is></c><c t="inlineStr"><is><t>High</t></is></c></row>`;
  const head = ['Factor', 'Direction', 'Control'].map(
    (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  const rows = Array.from({ length: 20_000 }, (_, index) => row(index)).join('');
  writeFileSync(
    at('plan.xlsx'),
    zipOf(partsOf({ sheets: { Plan: rowsOf(`<row>${head.join('')}</row>${rows}`) } })),
  );
  const child = spawn(process.execPath, [bin(), 'analyse', at('plan.xlsx'), '--write', at('out.xlsx')], {
    stdio: 'ignore',
  });
  const end = ended(child);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(child.exitCode).toBe(null);
  child.kill(signal);
  expect(await end).toBe(code);
  expect(readdirSync(at('.'))).toEqual(['plan.xlsx']);
});

const onLinux = process.platform === 'linux' ? test : test.skip;
onLinux.each(['inspect --json', 'analyse', 'analyse --json', '--help'])(
  'an answer that has no room is told, and is exit 3: %s',
  async (words) => {
    const full = openSync('/dev/full', 'w');
    const args = [
      bin(),
      ...words.split(' '),
      '--locale',
      'en',
      ...(words === '--help' ? [] : [fixture('one-row.xlsx')]),
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', full, 'pipe'] });
    let err = '';
    child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
    expect(await ended(child)).toBe(3);
    closeSync(full);
    expect(err).toContain('The answer could not be written');
  },
);

onLinux('messages that have no room are exit 3 too', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [bin(), 'analyse'], { stdio: ['ignore', 'ignore', full] });
  expect(await ended(child)).toBe(3);
  closeSync(full);
});

test('a reader that stops early is no error', async () => {
  const file = fixture('title-rows.xlsx');
  const child = spawn(process.execPath, [
    bin(),
    'analyse',
    '--json',
    ...Array.from({ length: 40 }, () => file),
  ]);
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdout.destroy();
  expect(await ended(child)).toBe(0);
  expect(err).toBe('');
});
