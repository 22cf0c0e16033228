// npm run excel · npm run excel:web -- --document URL · npm run excel:stop
import { get } from 'node:https';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { ExcelError, planExcel } from './excelPlan.mjs';

const MANIFEST = join(dirname(fileURLToPath(import.meta.url)), '..', 'manifest.xml');
/** manifest.xml names it: Excel looks nowhere else. */
const PORT = 3000;

const ABOUT_CERTIFICATE = `Excel shows an add-in only from an address whose certificate this computer trusts, and none is trusted yet for https://localhost.
office-addin-dev-certs (Microsoft) can make one: for this computer only, valid for 30 days, kept in your home folder
(.office-addin-dev-certs). Its root, "Developer CA for Microsoft Office Add-ins", is added to the roots that you trust; your system asks
you once more. \`npx office-addin-dev-certs uninstall\` takes it away again.`;
const REFUSED = 'No certificate was installed, and Excel was not started.';

async function isAgreed() {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^\s*y/i.test(await terminal.question('Install it? [y/N] '));
  } finally {
    terminal.close();
  }
}

/** @returns {Promise<boolean>} whether it was there before */
async function ensureCertificate() {
  const { default: certificates } = await import('office-addin-dev-certs');
  if (certificates.verifyCertificates()) return true;
  console.log(ABOUT_CERTIFICATE);
  if (!(await isAgreed()))
    throw new ExcelError(`${REFUSED} \`npm run trust\` installs it without asking here.`);
  try {
    await certificates.ensureCertificatesAreInstalled();
    return false;
  } catch (error) {
    throw new ExcelError(`${REFUSED} ${error.message}`);
  }
}

/** Whether `npm start` or another `npm run excel` serves this add-in already. */
function isServed() {
  return new Promise((done) => {
    const request = get(
      { host: 'localhost', port: PORT, path: '/start.json', rejectUnauthorized: false, timeout: 2000 },
      (response) => {
        response.resume();
        done(response.statusCode === 200);
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => done(false));
  });
}

/** The server that Excel is to load from; null where another process serves already. */
async function serveAddIn(wasTrusted) {
  if (await isServed()) {
    if (wasTrusted) return null;
    throw new ExcelError(
      `The process that serves https://localhost:${PORT} was started before the certificate was there. End it, then try again.`,
    );
  }
  const { serve, StartError } = await import('./serve.mjs');
  try {
    return await serve({ port: PORT, watch: true });
  } catch (error) {
    throw error instanceof StartError
      ? new ExcelError(`${error.message}\nExcel asks for port ${PORT}, and for no other.`)
      : error;
  }
}

function explain(server) {
  console.log('Quadrille is on the Home tab of Excel, in the group "Account planning".');
  if (server === null)
    return console.log('It is served by the process that is running already: keep that one running.');
  console.log(
    'Keep this running while you use it. Ctrl-C ends it; `npm run excel:stop` takes Quadrille out of Excel.',
  );
}

async function start(debugging, options) {
  const server = await serveAddIn(await ensureCertificate());
  const stop = () => server?.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await debugging.startDebugging(MANIFEST, options);
  } catch (error) {
    await server?.close();
    throw new ExcelError(`Excel could not be started with Quadrille. ${error.message}`);
  }
  explain(server);
}

async function main() {
  const [action, ...args] = process.argv.slice(2);
  const plan = planExcel(action, args, process.platform);
  // Only now: a wrong call, or one on a system without Excel, needs nothing installed.
  await import('./install.mjs');
  if (process.exitCode) return;
  const { default: debugging } = await import('office-addin-debugging');
  if (plan.call === 'startDebugging') return start(debugging, plan.options);
  await debugging.stopDebugging(MANIFEST);
  console.log(
    'Quadrille is out of Excel. The certificate stays: `npx office-addin-dev-certs uninstall` takes it away.',
  );
}

main().catch((error) => {
  console.error(error instanceof ExcelError ? error.message : error);
  process.exitCode = 1;
});
