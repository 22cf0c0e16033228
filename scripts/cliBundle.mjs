// Builds lib/quadrille.mjs and lib/work.mjs, the command line that bin/quadrille.mjs runs; says only what goes wrong.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import config from './cliBundle.config.cjs';

const LIB = join(dirname(fileURLToPath(import.meta.url)), '../lib');
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

mkdirSync(LIB, { recursive: true });
try {
  await build();
  // The first tells by its age whether the bundle is up to date: it comes last.
  for (const name of ['work.mjs', 'quadrille.mjs']) renameSync(join(OWN, name), join(LIB, name));
} finally {
  rmSync(OWN, { recursive: true, force: true });
}
