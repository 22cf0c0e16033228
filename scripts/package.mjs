// npm run package -- --host https://add-in.example [--out DIR] [--version 1.2.3] [--cloud china]
// A folder of static files for any web server, with the manifest that an administrator gives to Microsoft 365.
import { createRequire } from 'node:module';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, filesOf, PackageError, sizeTable } from './packageChecks.mjs';
import { noticesOf, strangeLicences } from './licences.mjs';
import { readOptions, USAGE } from './packageOptions.mjs';

const require = createRequire(import.meta.url);
const { CLOUDS, headerPolicy } = require('./contentSecurityPolicy.cjs');
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Built here first, so that a build that fails leaves the former package alone. */
const WORKSHOP = join(ROOT, '.cache/package');
/** Lists what the package consists of; also tells a package of ours from any other folder. */
const LIST = 'quadrille-package.json';
const README = 'README.txt';
/** CycloneDX: every package of which something is in the scripts. */
const COMPONENTS = 'components.cdx.json';
const NOTICES = 'NOTICES.txt';

/** Refuses a folder that holds anything but a package of ours: it will be deleted. */
function checkFolder(folder) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const list = join(folder, LIST);
  if (!existsSync(list)) {
    throw new PackageError(
      `${folder} is there and is no package of Quadrille. Choose another folder by --out.`,
    );
  }
  const known = new Set([LIST, ...JSON.parse(readFileSync(list, 'utf8')).files.map(({ path }) => path)]);
  const foreign = filesOf(folder).find((path) => !known.has(path));
  if (foreign !== undefined) {
    throw new PackageError(
      `${folder} holds ${foreign}, which no package has. Move it away, or choose another folder by --out.`,
    );
  }
}

async function build(env) {
  const { default: webpack } = await import('webpack');
  const config = require('../webpack.config.js')({ ...env, folder: WORKSHOP }, { mode: 'production' });
  // No source maps: the sources are public, and the maps would be four fifths of the folder. No cache: what is shipped
  // comes from the sources alone.
  const compiler = webpack({
    ...config,
    devtool: false,
    cache: false,
    plugins: [...config.plugins, await componentLister(env)],
  });
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : done(result))),
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) {
    const errors = stats.toJson({ all: false, errors: true }).errors.map(({ message }) => message);
    throw new PackageError(`The add-in could not be built:\n${errors.join('\n')}`);
  }
}

async function componentLister({ version }) {
  const { CycloneDxWebpackPlugin } = await import('@cyclonedx/webpack-plugin');
  return new CycloneDxWebpackPlugin({
    outputLocation: '.',
    includeWellknown: false,
    reproducibleResults: true,
    // With the texts of the licences.
    collectEvidence: true,
    rootComponentAutodetect: false,
    rootComponentType: 'application',
    rootComponentName: 'quadrille',
    rootComponentVersion: version,
  });
}

const decoded = ({ content, encoding }) =>
  Buffer.from(content, encoding ?? 'utf8')
    .toString('utf8')
    .trim();

/** The list under its name, and the notices that it makes. */
function tellComponents() {
  const list = JSON.parse(readFileSync(join(WORKSHOP, 'bom.json'), 'utf8'));
  const packages = list.components.map(({ group, name, version, licenses = [], evidence }) => ({
    name: group === undefined ? name : `${group}/${name}`,
    version,
    licence: licenses
      .map(({ license, expression }) => expression ?? license.id ?? license.name)
      .join(' AND '),
    text: (evidence?.licenses ?? [])
      .flatMap(({ license }) => (license?.text === undefined ? [] : [decoded(license.text)]))
      .join('\n\n'),
  }));
  const strange = strangeLicences(packages);
  if (strange.length > 0) throw new PackageError(`Not on the list of licences:\n${strange.join('\n')}`);
  writeFileSync(join(WORKSHOP, COMPONENTS), `${JSON.stringify(list, null, 2)}\n`);
  writeFileSync(join(WORKSHOP, NOTICES), noticesOf(packages));
  for (const name of ['bom.json', 'bom.xml']) rmSync(join(WORKSHOP, name), { force: true });
}

function readme({ host, version, cloud }) {
  return `Quadrille ${version}, made for ${host}

taskpane.html, *.js, assets/   for the web server: they must be reachable under ${host}/
manifest.xml                   for Microsoft 365 (admin centre > Settings > Integrated apps > Upload custom apps)
${NOTICES}                    licence notices of packages inside the scripts; *.LICENSE.txt are theirs too
${COMPONENTS}            the same packages as a list for machines (CycloneDX)
${LIST}         this list, with sizes and SHA-256

Content-Security-Policy header for the server (the page carries the same, but for frame-ancestors):
${headerPolicy(CLOUDS[cloud])}

taskpane.html, *.js, assets/   放到网站服务器，须可通过 ${host}/ 访问
manifest.xml                   上传到 Microsoft 365 管理中心（设置 > 集成应用 > 上传自定义应用）

Step by step: docs/deploy.md in the sources of Quadrille.
`;
}

/** Puts the finished package in its place. */
function deliver(folder, about) {
  const files = filesOf(WORKSHOP, { describe: true });
  const list = { quadrille: about.version, host: about.host, cloud: about.cloud, files };
  writeFileSync(join(WORKSHOP, LIST), `${JSON.stringify(list, null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(WORKSHOP, folder, { recursive: true });
}

function nextSteps(folder, { host }) {
  return `
Next: 1. Put all of it on the web server, so that ${host}/taskpane.html shows Quadrille's mark.
      2. Send the header that ${README} gives.
      3. Upload manifest.xml in the Microsoft 365 admin centre: Settings > Integrated apps > Upload custom apps.
Step by step: docs/deploy.md`;
}

async function main() {
  const options = readOptions();
  if (options === null) return console.log(USAGE);
  const { out, ...about } = options;
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), out ?? join(ROOT, 'package'));
  checkFolder(folder);
  console.log('Building …');
  await build(about);
  tellComponents();
  writeFileSync(join(WORKSHOP, README), readme(about));
  checkPackage(WORKSHOP, about);
  deliver(folder, about);
  console.log(sizeTable(folder));
  console.log(`\n${folder} is ready: Quadrille ${about.version} for ${about.host}`);
  if (new URL(about.host).hostname === 'localhost') {
    console.log(
      'This host is "localhost": only this very machine will reach it. For others, package it anew for a real host.',
    );
  }
  console.log(nextSteps(folder, about));
}

main().catch((error) => {
  console.error(error instanceof PackageError ? error.message : error);
  process.exit(error instanceof PackageError ? 2 : 1);
});
