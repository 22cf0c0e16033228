// A browser for the tests: one that is there, else (Linux x64) one that npm alone can bring.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      join(folder, file),
    );
  }),
};

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const wanted =
  'A Chromium is needed for the tests in the browser: install Chrome, Edge or Chromium, or set CHROMIUM_PATH.';
const carrier = '@sparticuz/chromium@147.0.0';

/** @sparticuz/chromium carries a headless Chromium inside its npm package; installed only where nothing else is. */
async function carriedBrowser(): Promise<{ readonly path: string; readonly args: readonly string[] }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(wanted);
  const root = join(__dirname, '../..');
  if (!existsSync(join(root, 'node_modules/@sparticuz/chromium'))) {
    process.stderr.write(`No browser found: installing ${carrier} for the tests (66 MB, once).\n`);
    const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', carrier], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`${wanted} Installing ${carrier} failed.`);
  }
  // Read by Node itself: the package is an ES module, which jest's own loader does not take.
  const asked = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import c from '@sparticuz/chromium'; console.log(JSON.stringify({ path: await c.executablePath(), args: c.args }));",
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (asked.status !== 0) throw new Error(`${wanted} ${asked.stderr}`);
  return JSON.parse(asked.stdout) as { readonly path: string; readonly args: readonly string[] };
}

export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: ${chosen}`);
  const found = chosen ?? usualPlaces[process.platform]?.find((path) => existsSync(path));
  if (found !== undefined) return chromium.launch({ executablePath: found, args: [...quiet] });
  const { path, args } = await carriedBrowser();
  // In a single process, which its makers mean for small clouds, the browser ends with its first closed page.
  const several = args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return chromium.launch({ executablePath: path, args: [...new Set([...several, ...quiet])] });
}
