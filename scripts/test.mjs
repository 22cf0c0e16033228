// `npm test`: everything that proves the project, one step after the other; a failed step does not hide the next.
// The last line is `N passed, N failed`: the tests of jest, and each of the other steps as one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, '.cache');
const bin = (path) => join(ROOT, 'node_modules', path);

const checks = [
  ['Format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['Types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['Lint', [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']],
  [
    'Import rules',
    [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'workbench', 'contract', 'tests', 'bench'],
  ],
  ['Dead code', [bin('knip/bin/knip.js')]],
  ['Production build', [bin('webpack-cli/bin/cli.js'), '--mode=production']],
];
const jestProjects = [
  ['Unit tests and embedded Excel', 'node'],
  ['Task pane', 'pane'],
  ['Browser', 'browser'],
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

function runCheck([title, args]) {
  heading(title);
  const passed = node(args);
  console.log(passed ? `${title}: ok` : `${title}: FAILED`);
  return { title, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** A suite that cannot be run counts as one failed test, and so does a jest that says nothing. */
function runJest([title, project]) {
  heading(title);
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
  return { title, passed: counts.passed, failed };
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

/** `npm run check` is everything fast: no browser. */
const fast = process.argv.includes('--fast');
mkdirSync(CACHE, { recursive: true });
const results = [
  ...checks.map(runCheck),
  ...jestProjects.filter(([, project]) => !fast || project !== 'browser').map(runJest),
];
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
heading('Result');
for (const { title, passed, failed } of results)
  console.log(`${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
