// What must hold of a package before it is handed over.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a person did wrong or can mend; its message is meant to be read. */
export class PackageError extends Error {}

const DEVELOPMENT_ADDRESS = 'https://localhost:3000';
const TEXT = /\.(html|js|css|xml|svg|txt|json)$/;

/** Every file of a folder, as paths with "/", sorted; with size and hash where they are to be described. */
export function filesOf(folder, { describe = false } = {}) {
  const paths = readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort();
  if (!describe) return paths;
  return paths.map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}

/** Every address of the host that a text names. */
function addressesOf(text, host) {
  return [...text.matchAll(/https:\/\/[^"'\s<>]+/g)]
    .map(([url]) => url)
    .filter((url) => url.startsWith(host));
}

function missingFiles(folder, { host }) {
  const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  const addresses = [...new Set(addressesOf(manifest, `${host}/`))];
  if (addresses.length === 0) return [`manifest.xml names no file of ${host}.`];
  return addresses
    .map((url) => decodeURIComponent(url.slice(host.length + 1)).replace(/[?#].*$/, ''))
    .filter((path) => !existsSync(join(folder, path)))
    .map((path) => `manifest.xml names ${path}, which is not there.`);
}

/** Pages must name files that are there, or Office.js. */
function brokenPages(folder) {
  return filesOf(folder)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const named = [...readFileSync(join(folder, path), 'utf8').matchAll(/(?:src|href)="?([^"\s>]+)/g)];
      return named
        .map(([, address]) => address)
        .filter((address) => !/^(https:|#|mailto:)/.test(address))
        .filter((address) => !existsSync(join(folder, path, '..', address.replace(/[?#].*$/, ''))))
        .map((address) => `${path} names ${address}, which is not there.`);
    });
}

function leftovers(folder, { host }) {
  const forbidden = new URL(host).hostname === 'localhost' ? DEVELOPMENT_ADDRESS : 'localhost';
  if (host === DEVELOPMENT_ADDRESS) return [];
  return filesOf(folder)
    .filter((path) => TEXT.test(path))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes(forbidden))
    .map((path) => `${path} still says "${forbidden}".`);
}

function sourceMaps(folder) {
  const maps = filesOf(folder).filter((path) => path.endsWith('.map'));
  const named = filesOf(folder)
    .filter((path) => path.endsWith('.js'))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes('sourceMappingURL'));
  return [...maps, ...named].map((path) => `${path}: source maps are not shipped.`);
}

/** Scripts are kept by browsers for long, so that each content needs a name of its own. */
function unhashedScripts(folder) {
  return filesOf(folder)
    .filter((path) => path.endsWith('.js') && !/\.[0-9a-f]{10}\.js$/.test(path))
    .map((path) => `${path} has no hash in its name.`);
}

/**
 * Throws what is wrong with a package, all of it.
 * @param {string} folder
 * @param {{ host: string }} about
 * @throws {PackageError}
 */
export function checkPackage(folder, about) {
  const checks = [missingFiles, brokenPages, leftovers, sourceMaps, unhashedScripts];
  const complaints = checks.flatMap((check) => check(folder, about));
  if (complaints.length === 0) return;
  throw new PackageError(`This is a fault of Quadrille, not of yours:\n${complaints.join('\n')}`);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

/** Size of each file of the pane, raw and as a server sends it. */
export function sizeTable(folder) {
  const rows = filesOf(folder)
    .filter((path) => /\.(js|html|css)$/.test(path))
    .map((path) => readFileSync(join(folder, path)))
    .map((bytes) => [bytes.length, gzipSync(bytes).length]);
  const names = filesOf(folder).filter((path) => /\.(js|html|css)$/.test(path));
  const lines = names.map((name, index) => [name, ...rows[index]]);
  const total = lines.reduce(
    ([bytes, packed], [, each, eachPacked]) => [bytes + each, packed + eachPacked],
    [0, 0],
  );
  const width = Math.max(...names.map(({ length }) => length));
  const line = ([name, bytes, packed]) =>
    `${name.padEnd(width)} ${kilobytes(bytes)} ${kilobytes(packed)} gzip`;
  return [...lines, ['total', ...total]].map(line).join('\n');
}
