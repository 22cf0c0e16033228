// Builds lib/quadrille.mjs and lib/work.mjs, the command line that bin/quadrille.mjs runs; says only what goes wrong.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import config from './cliBundle.config.cjs';
import { licenceTextIn, noticesOf } from './licences.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LIB = join(ROOT, 'lib');
// Two runs may build at the same time, and a third may be reading the file.
const OWN = join(LIB, `.${process.pid}`);

function build() {
  const compiler = webpack({ ...config, output: { ...config.output, path: OWN } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(resolve);
    });
  });
}

/** Of the packages that are installed beside the command line. */
function makeNotices() {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const packages = Object.keys(dependencies).map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, licence: license, text: licenceTextIn(folder) };
  });
  return noticesOf(packages);
}

mkdirSync(LIB, { recursive: true });
try {
  await build();
  writeFileSync(join(OWN, 'NOTICES.txt'), makeNotices());
  // The last tells by its age whether the bundle is up to date.
  for (const name of ['NOTICES.txt', 'work.mjs', 'quadrille.mjs'])
    renameSync(join(OWN, name), join(LIB, name));
} finally {
  rmSync(OWN, { recursive: true, force: true });
}
