// npm start [-- --open FILE.xlsx --locale zh-CN --port N]
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { LOCALES, serve, StartError } from './serve.mjs';

const USAGE = `npm start [-- --open FILE.xlsx --locale ${LOCALES.join('|')} --port N]`;

function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65536) return port;
  throw new StartError(`"${text}" is not a port.`);
}

function readOptions() {
  const text = { type: 'string' };
  try {
    const options = { open: text, locale: text, port: text };
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
    return values;
  } catch (error) {
    throw new StartError(`${error.message}\n${USAGE}`);
  }
}

/** One line that counts up where somebody watches; else a single line, so that logs stay readable. */
function createProgress() {
  const { isTTY } = process.stdout;
  let last = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === last) return;
    if (isTTY) process.stdout.write(`\r\u001b[K${percent < 100 ? `Building … ${percent} %` : ''}`);
    else if (last === -1) console.log('Building …');
    last = percent;
  };
}

function browserCommand(url) {
  const named = process.env.BROWSER;
  if (named) return [named, [url]];
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '""', url]];
  return ['xdg-open', [url]];
}

/** True where a browser was asked to open; the address is printed in any case. */
function openBrowser(url) {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.BROWSER === 'none' || !hasDisplay || process.env.CI) return;
  const [command, args] = browserCommand(url);
  const browser = spawn(command, args, { stdio: 'ignore', detached: true });
  browser.on('error', () =>
    console.log(`No browser could be started by "${command}": open the address yourself.`),
  );
  browser.unref();
}

function explainCertificate(trusted) {
  if (trusted) return;
  console.log(
    'The browser asks once about the certificate: Office add-ins need https, and this one is self-signed. ' +
      '`npm run trust` installs one that it accepts.',
  );
}

async function main() {
  const { help, open, locale, port = process.env.PORT || '3000' } = readOptions();
  if (help) return console.log(USAGE);
  const server = await serve({
    port: readPort(port),
    open,
    locale,
    watch: true,
    onProgress: createProgress(),
  });
  const stop = () => server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  explainCertificate(server.trusted);
  openBrowser(server.url);
  console.log(`Quadrille workbench: ${server.url}`);
}

main().catch((error) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
