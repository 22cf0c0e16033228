// Under which licences the packages that we use and ship stand, and the notices that those licences ask for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each lets anybody use, change and pass on what stands under it, in programs of any kind. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
]);

/** Looked at one by one: what else stands under the licence would be another question. */
const LOOKED_AT = new Map([
  // Tests use it, unchanged; nothing of it is shipped.
  ['axe-core', 'MPL-2.0'],
  // Data about browsers, used in building.
  ['caniuse-lite', 'CC-BY-4.0'],
  // The names of exceptions to licences, read while the list of components is made.
  ['spdx-exceptions', 'CC-BY-3.0'],
  // Microsoft's own, MIT by its text; the library itself is loaded from Microsoft.
  ['@microsoft/office-js', 'LICENSE'],
  // Says nothing in its package.json: the text beside it is Apache-2.0. Of the workbench only.
  ['@univerjs/telemetry', ''],
]);

/** SPDX: of alternatives one has to be allowed, of what holds together all. */
function isAllowed(licence) {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (/ OR /.test(bare)) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((each) => ALLOWED.has(each));
}

/** `name version: licence` of each package whose licence is on neither list. */
export function strangeLicences(packages) {
  return packages
    .filter(({ name, licence }) => !isAllowed(licence) && LOOKED_AT.get(name) !== licence)
    .map(({ name, version, licence }) => `${name} ${version}: ${licence === '' ? 'none' : licence}`);
}

/** All packages that a lock file names, those for development too. */
export function packagesOf(lock) {
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { name, version, license = '' }]) => ({
      name: name ?? path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
    }));
}

/** What a package's own folder says of its licence; '' for nothing. */
export function licenceTextIn(folder) {
  if (!existsSync(folder)) return '';
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|copying)([.-].*)?$/i.test(name));
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

/** One text with all notices, in the order of names. */
export function noticesOf(packages) {
  const entries = packages
    .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`.trim());
  const title = 'Quadrille contains or uses these packages, each under its own licence.';
  return `${[title, ...entries].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
