#!/usr/bin/env node
// `quadrille`. In an installed package the bundle is there; in a checkout this installs and builds what is missing first.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BUNDLE = join(ROOT, 'lib/quadrille.mjs');
const isCheckout = existsSync(join(ROOT, 'src/cli/main.ts'));
/** What the bundle is made of. */
const SOURCES = [
  'src',
  'scripts/cliBundle.mjs',
  'scripts/cliBundle.config.cjs',
  'scripts/cliSpreads.cjs',
  'package-lock.json',
];

/** When the path, or for a folder anything in it, last changed. */
function lastChange(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isUpToDate() {
  if (!existsSync(BUNDLE)) return false;
  const built = statSync(BUNDLE).mtimeMs;
  return SOURCES.every((source) => lastChange(join(ROOT, source)) <= built);
}

/** Everything it says goes to standard error: standard output is the answer's. */
function runScript(name) {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts', name)], { stdio: ['ignore', 2, 2] });
  return run.status === 0;
}

function prepare() {
  const areInstalled = existsSync(join(ROOT, 'node_modules/.package-lock.json'));
  if (areInstalled && isUpToDate()) return true;
  if (!runScript('install.mjs')) return false;
  console.error('Building the command line …');
  return runScript('cliBundle.mjs');
}

/** Older ones fail at the first import, with words that help nobody. */
function isNodeTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}

if (isNodeTooOld()) {
  console.error(
    `quadrille needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exitCode = 3;
} else if (isCheckout && !prepare()) {
  console.error('quadrille could not be built: the lines above say why.');
  process.exitCode = 3;
} else {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { main } = await import('../lib/quadrille.mjs');
  main(version, new URL('../lib/work.mjs', import.meta.url));
}
