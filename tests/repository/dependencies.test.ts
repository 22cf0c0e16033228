// Every dependency has a reason, in docs/architecture.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string): string => readFileSync(join(__dirname, '../..', file), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest;
const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
const reasons = read('docs/architecture.md');

test('every dependency has a reason in docs/architecture.md', () => {
  const isNamed = (name: string) =>
    reasons.includes(`\`${name}\``) || (name.startsWith('@univerjs/') && reasons.includes('`@univerjs/*`'));
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});

test('Univer is pinned to one exact version, because it is used below its facade', () => {
  const versions = names.filter((name) => name.startsWith('@univerjs/')).map((name) => devDependencies[name]);
  expect(new Set(versions)).toEqual(new Set(['0.25.1']));
});

test('the lock file records no download addresses', () => {
  expect(read('package-lock.json')).not.toContain('"resolved": "http');
});
