// `npm test`: everything that proves the project, one step after the other; a failed step does not hide the next.
// The last line is `N passed, N failed`: the tests of jest, and each of the other steps as one.
// `npm run check` (--fast) is the same without a browser, and quick the second time: it leaves out what nothing has changed for,
// and looks up in .cache what it knows of single files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestFiles, openRecord } from './unchanged.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, '.cache');
const bin = (path) => join(ROOT, 'node_modules', path);
const fast = process.argv.includes('--fast');
const cached = (name) => ['--cache', '--cache-location', join(CACHE, name), '--cache-strategy', 'content'];

const types = [
  bin('typescript/bin/tsc'),
  '--noEmit',
  '--incremental',
  '--tsBuildInfoFile',
  join(CACHE, 'types.tsbuildinfo'),
];
const imports = [
  bin('dependency-cruiser/bin/dependency-cruise.mjs'),
  'src',
  'workbench',
  'contract',
  'tests',
  'bench',
];
// Lint looks at types: a file that stayed as it was may still be wrong by what another says, so that only check believes the cache.
const lint = [bin('eslint/bin/eslint.js'), '--max-warnings=0', ...(fast ? cached('eslint') : []), '.'];

// What is most often wrong comes first. `reads`: the files that a step depends on.
const code = /\.(ts|tsx|mjs|cjs|js|json)$/;
const everything = /./;
const steps = [
  { title: 'Types', args: types, reads: code },
  { title: 'Unit tests and embedded Excel', project: 'node', reads: everything },
  { title: 'Task pane', project: 'pane', reads: everything },
  { title: 'Lint', args: lint, reads: code },
  { title: 'Import rules', args: imports, reads: code },
  { title: 'Dead code', args: [bin('knip/bin/knip.js')], reads: code },
  {
    title: 'Format',
    args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', ...cached('prettier'), '.'],
    reads: everything,
  },
  {
    title: 'Production build',
    args: [bin('webpack-cli/bin/cli.js'), '--mode=production'],
    reads: everything,
  },
  { title: 'Browser', project: 'browser', reads: everything },
];

const node = (args) =>
  spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'test' },
  }).status === 0;

function heading(title) {
  console.log(`\n── ${title}`);
}

function runCheck({ title, args }) {
  const passed = node(args);
  console.log(passed ? `${title}: ok` : `${title}: FAILED`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** A suite that cannot be run counts as one failed test, and so does a jest that says nothing. */
function runJest({ project }) {
  const report = join(CACHE, `jest-${project}.json`);
  rmSync(report, { force: true });
  const ended = node([
    bin('jest/bin/jest.js'),
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${report}`,
    // What a failed suite left running must not hold up the others: all is reported by then.
    '--forceExit',
    ...(project === 'browser' ? ['--runInBand'] : []),
  ]);
  const counts = readReport(report);
  const failed = counts.failed === 0 && !ended ? 1 : counts.failed;
  return { passed: counts.passed, failed };
}

function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(CACHE, { recursive: true });
const record = openRecord(join(CACHE, 'passed.json'), fast ? digestFiles(ROOT) : null);

function runStep(step) {
  heading(step.title);
  const known = record.passed(step);
  if (known !== null) {
    console.log('Nothing has changed since it passed.');
    return { title: step.title, passed: known, failed: 0 };
  }
  const counts = step.project === undefined ? runCheck(step) : runJest(step);
  record.remember(step, counts);
  return { title: step.title, ...counts };
}

const results = steps.filter(({ project }) => !fast || project !== 'browser').map(runStep);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
heading('Result');
for (const { title, passed, failed } of results)
  console.log(`${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
