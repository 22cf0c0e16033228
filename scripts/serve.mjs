// Builds the workbench and serves it on https://localhost; used by `npm start` and by the tests in the browser.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { localhostCertificate } from './certificate.mjs';

const require = createRequire(import.meta.url);
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
export const LOCALES = ['en', 'zh-CN'];

/** What a person did wrong or can mend; its message is meant to be read. */
export class StartError extends Error {}

function checkWorkbook(open) {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), open);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new StartError(`There is no file ${file}.`);
  if (found.isDirectory()) throw new StartError(`${file} is a folder, not an .xlsx workbook.`);
  if (found.size === 0) throw new StartError(`${basename(file)} is empty: it has no bytes.`);
  const [first, second] = readFileSync(file);
  // Every .xlsx is a zip archive ("PK…"); a protected one is an OLE2 container, which the page explains itself.
  if (!(first === 0x50 && second === 0x4b) && !(first === 0xd0 && second === 0xcf)) {
    throw new StartError(`${basename(file)} is not an .xlsx workbook.`);
  }
  return file;
}

function checkLocale(locale) {
  if (locale === undefined || LOCALES.includes(locale)) return locale ?? null;
  throw new StartError(`The language "${locale}" is not known. Known are ${LOCALES.join(' and ')}.`);
}

/** Rejects with a StartError where the port is in use, instead of moving on silently: the manifest names it. */
function checkPort(port) {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const taken = error.code === 'EADDRINUSE';
      const reason = taken ? 'is in use, perhaps by another workbench' : `cannot be used (${error.code})`;
      failed(
        new StartError(`Port ${port} ${reason}. Choose another: npm start -- --port ${Number(port) + 1}`),
      );
    });
    probe.listen(port, 'localhost', () => {
      const chosen = probe.address().port;
      probe.close(() => done(chosen));
    });
  });
}

/** The sample account as a workbook of today, so that its contacts are as fresh as they are meant to be. */
async function sampleWorkbook(locale) {
  const { makeSampleWorkbook } = await tsImport('./sampleWorkbook.ts', import.meta.url);
  const today = new Date();
  const digits = (number) => String(number).padStart(2, '0');
  const date = [today.getFullYear(), digits(today.getMonth() + 1), digits(today.getDate())].join('-');
  return Buffer.from(await makeSampleWorkbook(locale, date));
}

/** What the page asks for at its start: /start.json says what to open, /opened.xlsx is that file, /sample/… the sample. */
function routes(file, locale) {
  return (middlewares, server) => {
    server.app.get('/start.json', (_request, response) =>
      response.json({ open: file === null ? null : basename(file), locale }),
    );
    // Read at each request, so that reloading the page shows what was saved meanwhile.
    server.app.get('/opened.xlsx', (_request, response) =>
      file === null ? response.sendStatus(404) : response.send(readFileSync(file)),
    );
    server.app.get('/sample/:locale.xlsx', (request, response, next) => {
      const { locale: wanted } = request.params;
      if (!LOCALES.includes(wanted)) return response.sendStatus(404);
      return sampleWorkbook(wanted).then((content) => response.send(content), next);
    });
    return middlewares;
  };
}

function createCompiler({ watch, onProgress }) {
  const config = require('../webpack.config.js')({}, { mode: 'development' });
  config.infrastructureLogging = { level: 'error' };
  if (!watch) config.watchOptions = { ignored: /.*/ };
  if (onProgress) config.plugins.push(new webpack.ProgressPlugin((share) => onProgress(share)));
  return webpack(config);
}

function serverOptions({ port, certificate, watch, quiet, routes: setupMiddlewares }) {
  return {
    devMiddleware: { stats: quiet ? false : 'errors-only' },
    host: 'localhost',
    port,
    // The way is short: packing 20 MB would take longer than sending them.
    compress: false,
    server: { type: 'https', options: { key: certificate.key, cert: certificate.cert } },
    static: [
      { directory: OFFICE_JS, publicPath: '/officejs', watch: false },
      { directory: join(ROOT, 'assets'), publicPath: '/assets', watch: false },
    ],
    client: { overlay: false, logging: 'error' },
    hot: false,
    liveReload: watch,
    webSocketServer: watch ? 'ws' : false,
    setupMiddlewares,
  };
}

/** Resolves after the first build. Its errors are printed by the server; where that is quiet, they are in the message. */
function built(compiler, quiet) {
  return new Promise((done, failed) => {
    compiler.hooks.failed.tap('serve', failed);
    compiler.hooks.done.tap('serve', (stats) => {
      if (!stats.hasErrors()) return done();
      const errors = stats.toJson({ all: false, errors: true }).errors.map(({ message }) => message);
      const detail = quiet ? `:\n${errors.join('\n')}` : '.';
      return failed(new StartError(`The workbench could not be built${detail}`));
    });
  });
}

/**
 * Builds and serves; resolves when the first build is ready.
 * @param {object} [options]
 * @param {number} [options.port] 3000; 0 takes any free port
 * @param {string} [options.open] an .xlsx file to open instead of the sample
 * @param {'en' | 'zh-CN'} [options.locale] Office's display language; the browser's where absent
 * @param {boolean} [options.quiet] nothing is printed but errors
 * @param {boolean} [options.watch] rebuild and reload when a source changes; off by default, for tests
 * @param {(share: number) => void} [options.onProgress] 0…1
 * @returns {Promise<{ url: string, trusted: boolean, close: () => Promise<void> }>}
 * @throws {StartError} for a port in use, a file that is not there or no workbook, an unknown language, a failed build
 */
export async function serve({ port = 3000, open, locale, quiet = false, watch = false, onProgress } = {}) {
  const file = open === undefined ? null : checkWorkbook(open);
  const language = checkLocale(locale);
  const chosen = await checkPort(port);
  const certificate = await localhostCertificate(join(ROOT, '.cache/certificate'));
  const compiler = createCompiler({ watch, onProgress });
  const options = serverOptions({ port: chosen, certificate, watch, quiet, routes: routes(file, language) });
  const server = new WebpackDevServer(options, compiler);
  const ready = built(compiler, quiet);
  const close = async () => {
    await server.stop();
    await new Promise((done) => compiler.close(done));
  };
  try {
    await server.start();
    await ready;
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `https://localhost:${chosen}/`, trusted: certificate.trusted, close };
}
