// `node scripts/compare.mjs COMMIT`: does this checkout still say what that commit says? Both command lines read every fixture, the
// sample and the template in each language; what they print and what they write (part by part) is laid side by side.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve('.');
const { unzipSync } = createRequire(join(ROOT, 'package.json'))('fflate');
const locales = ['en', 'zh-CN'];
const day = ['--as-of', '2026-11-30'];

/** A folder that holds the commit; a folder given instead of a commit is taken as it is. */
function checkOut(commit) {
  if (existsSync(commit)) return resolve(commit);
  const folder = join(ROOT, '.cache/compare', commit);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const archive = spawnSync('git', ['archive', commit], { cwd: ROOT, maxBuffer: 2 ** 30 });
  if (archive.status !== 0) throw new Error(String(archive.stderr));
  spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function bundle(folder) {
  const built = spawnSync(process.execPath, ['scripts/cliBundle.mjs'], { cwd: folder, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
}

/** What one run of the command line says: exit code, both outputs, and the parts of the workbook that it wrote. */
function run(folder, words, out) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(folder, 'bin/quadrille.mjs'), ...words], {
      cwd: ROOT,
      env: { ...process.env, LANG: 'C.UTF-8' },
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
    }
    child.on('close', (code) => done({ code: String(code), ...said, ...partsOf(out) }));
  });
}

function partsOf(file) {
  if (file === null || !existsSync(file)) return {};
  const parts = unzipSync(readFileSync(file));
  rmSync(file);
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  );
}

/** Every command that is compared, as words; OUT stands for the file that it writes. */
function listCommands() {
  const folder = 'tests/fixtures';
  const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.xlsx'));
  const paths = files.map((name) => `${folder}/${name}`);
  return locales.flatMap((locale) => {
    const common = [...day, '--locale', locale];
    return [
      ['inspect', ...paths, '--json', ...common],
      ['inspect', ...paths, ...common],
      ['analyse', ...paths, '--json', ...common],
      ['analyse', ...paths, ...common],
      ...paths.map((path) => ['analyse', path, '--write', 'OUT', ...common]),
      ['template', 'OUT', ...common],
      ['template', 'OUT', '--with', 'all', ...common],
      ['template', 'OUT', '--sample', ...common],
    ];
  });
}

/** The sample once written is read again: it holds every table. */
function listSampleCommands(sample, locale) {
  const common = [...day, '--locale', locale];
  return [
    ['inspect', sample, '--json', ...common],
    ['analyse', sample, '--json', ...common],
    ['analyse', sample, ...common],
    ['analyse', sample, '--write', 'OUT', ...common],
  ];
}

async function main() {
  const before = checkOut(process.argv[2] ?? 'HEAD');
  const work = mkdtempSync(join(tmpdir(), 'compare-'));
  [before, ROOT].forEach(bundle);
  const samples = [];
  for (const locale of locales) {
    const sample = join(work, `sample-${locale}.xlsx`);
    await run(before, ['template', sample, '--sample', ...day, '--locale', locale], null);
    samples.push(...listSampleCommands(sample, locale));
  }
  const commands = [...listCommands(), ...samples];
  const differing = [];
  for (const words of commands) {
    const [old, now] = await Promise.all(
      [before, ROOT].map((folder, place) => {
        const out = words.includes('OUT') ? join(work, 'out', String(place), 'out.xlsx') : null;
        if (out !== null) mkdirSync(join(work, 'out', String(place)), { recursive: true });
        return run(
          folder,
          words.map((word) => (word === 'OUT' ? out : word)),
          out,
        );
      }),
    );
    const tame = (text) => text?.replaceAll(/out[\\/][01][\\/]/g, '');
    // A command line that says nothing at all proves nothing.
    if (now.stdout + now.stderr === '') throw new Error(`${words.join(' ')} says nothing`);
    const parts = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
      (part) => tame(old[part]) !== tame(now[part]),
    );
    if (parts.length > 0) differing.push({ words, parts, old, now });
  }
  rmSync(work, { recursive: true, force: true });
  for (const { words, parts, old, now } of differing) {
    console.log(`\n≠ ${words.filter((word) => !/fixtures/.test(word) || words.length < 9).join(' ')}`);
    for (const part of parts.slice(0, 5)) console.log(`  ${part}: ${firstDifference(old[part], now[part])}`);
  }
  console.log(`${commands.length - differing.length} passed, ${differing.length} failed`);
  process.exitCode = differing.length > 0 ? 1 : 0;
}

function firstDifference(old, now) {
  if (old === undefined || now === undefined) return old === undefined ? 'only now' : 'only before';
  let at = 0;
  while (old[at] === now[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 80));
  return `at ${at}\n    before ${around(old)}\n    now    ${around(now)}`;
}

await main();
