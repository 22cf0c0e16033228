// Every package stands under a licence of the named list (scripts/licences.mjs), whether it is shipped or only used in the making.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../..');
const script = JSON.stringify(pathToFileURL(join(root, 'scripts/licences.mjs')));

/** What an expression says that may use the script's functions. */
function asked(expression: string, given: unknown = null): unknown {
  const program = `import * as licences from ${script};
    const given = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    console.log(JSON.stringify(${expression}));`;
  const run = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { createRequire } from 'node:module'; const require = createRequire('${root}/');${program}`,
    ],
    { input: JSON.stringify(given), encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

test('no package stands under a licence outside the list', () => {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  expect(asked('licences.strangeLicences(licences.packagesOf(given))', lock)).toEqual([]);
  expect(asked('licences.packagesOf(given).length > 1000', lock)).toBe(true);
});

test.each([
  ['GPL-3.0-only', true],
  ['', true],
  ['SEE LICENSE IN LICENSE', true],
  ['MIT AND GPL-2.0-only', true],
  ['MIT', false],
  ['(MIT OR GPL-2.0-only)', false],
  ['Apache-2.0 AND MIT', false],
])('a package under %j: is it strange? %s', (licence, isStrange) => {
  const said = asked('licences.strangeLicences(given)', [{ name: 'some', version: '1.2.3', licence }]);
  expect(said).toEqual(isStrange ? [`some 1.2.3: ${licence === '' ? 'none' : licence}`] : []);
});

test('a licence that was looked at counts for that package alone', () => {
  const packages = ['axe-core', 'other'].map((name) => ({ name, version: '1.0.0', licence: 'MPL-2.0' }));
  expect(asked('licences.strangeLicences(given)', packages)).toEqual(['other 1.0.0: MPL-2.0']);
});

test('notices name every package with the text of its licence', () => {
  const packages = [
    { name: 'valibot', version: '1.0.0', licence: 'MIT', text: 'Copyright (c) Fabian Hiller' },
    { name: 'fflate', version: '0.8.2', licence: 'MIT', text: 'Copyright (c) Arjun Barrett' },
  ];
  const line = '-'.repeat(80);
  expect(asked('licences.noticesOf(given)', packages)).toBe(
    [
      'Quadrille contains or uses these packages, each under its own licence.',
      ...[line, 'fflate 0.8.2 (MIT)', 'Copyright (c) Arjun Barrett'],
      ...[line, 'valibot 1.0.0 (MIT)', 'Copyright (c) Fabian Hiller\n'],
    ].join('\n\n'),
  );
});
