// Runs before `npm start` and `npm test`: installs what is missing, and otherwise returns at once.
// It needs nothing but Node itself, since nothing else is there on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
// The tests require ES modules, which Node 20 does since 20.19.
const OLDEST_NODE = [20, 19];

function readPackages(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
}

/** The first package that the lock asks for and node_modules lacks, or null. Optional ones depend on the machine. */
function findMissing() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return 'everything';
  const installed = readPackages('node_modules/.package-lock.json');
  for (const [path, wanted] of Object.entries(readPackages('package-lock.json'))) {
    if (path === '' || wanted.optional || wanted.devOptional || wanted.link) continue;
    if (installed[path]?.version !== wanted.version || !existsSync(join(ROOT, path))) {
      return `${path.replace(/^.*node_modules\//, '')} ${wanted.version}`;
    }
  }
  return null;
}

function npm(command) {
  const args = [command, '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: ROOT, stdio: 'inherit' };
  const script = process.env.npm_execpath;
  // npm is a script: run by this Node it starts alike on Windows and elsewhere.
  const run = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return run.status === 0;
}

/** What is wrong with a version of Node such as '18.20.4', or null where it is new enough. */
function complainOf(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Quadrille needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}. See https://nodejs.org/`;
}

function main() {
  const complaint = complainOf(process.versions.node);
  if (complaint !== null) {
    console.error(complaint);
    return 1;
  }
  const missing = findMissing();
  if (missing === null) return 0;
  console.log(`Installing what is missing (${missing}); the first time this takes a minute or two …`);
  if (npm('ci') || npm('install')) return 0;
  console.error(
    'The packages could not be installed: npm says why above. Is the network there? Then try `npm install`.',
  );
  return 1;
}

process.exitCode = main();
