// What `npm run package` makes, on another server than the workbench's, under its content-security policy.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { CLOUDS, headerPolicy } from '../../scripts/contentSecurityPolicy.cjs';
import { launchBrowser } from './browser';
import { servePackage, type PackageServer } from './packageServer';
import { openPane, refresh, type Workbench } from './workbenchPage';

jest.setTimeout(300_000);

const root = join(__dirname, '../..');
const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const office = 'https://appsforoffice.microsoft.com';
const workbenchOrigin = new URL(process.env.WORKBENCH_URL ?? '').origin;
const folder = join(mkdtempSync(join(tmpdir(), 'quadrille-')), 'package');

let browser: Browser;
let server: PackageServer;
let context: BrowserContext;
let requests: { readonly url: string; readonly byPane: boolean }[];
let violations: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  server = await servePackage(folder, headerPolicy({ ...CLOUDS.worldwide, excelPages: [workbenchOrigin] }));
  const options = ['scripts/package.mjs', '--host', server.host, '--out', folder, '--version', '7.8.9'];
  await promisify(execFile)(process.execPath, options, { cwd: root });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(dirname(folder), { recursive: true });
});

/** Office.js as Microsoft's server would give it, from the npm copy. */
const answerAsOffice = (route: Route): Promise<void> =>
  route.fulfill({
    path: join(officeJs, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '')),
  });

beforeEach(async () => {
  requests = [];
  violations = [];
  context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  await context.route(`${office}/**`, answerAsOffice);
  context.on('request', (request) =>
    requests.push({ url: request.url(), byPane: request.frame().url().startsWith(server.host) }),
  );
  await context.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${violatedDirective} ${blockedURI}`);
    }),
  );
});
afterEach(() => context.close());

const originsAsked = (): string[] => {
  const origins = requests.filter(({ url }) => url.startsWith('http')).map(({ url }) => new URL(url).origin);
  return [...new Set(origins)].sort();
};

/** A breach is told a moment after it happened. */
const reported = (page: Page): Promise<void> => page.waitForTimeout(500);

async function openPackaged(locale = 'en', open = 'sample'): Promise<Workbench> {
  const parameters = new URLSearchParams({
    locale,
    open,
    theme: 'light',
    paneUrl: `${server.host}/taskpane.html`,
  });
  return openPane(context, `${workbenchOrigin}/?${parameters.toString()}`);
}

test('does the main job, asks nobody but its own server and that of Office.js, and keeps to its policy', async () => {
  const workbench = await openPackaged();
  const { page, pane, errors } = workbench;
  await refresh(workbench);
  const sheets = await page.evaluate(() => window.embeddedExcel.sheets());
  expect(sheets.slice(-4)).toStrictEqual(['Strategy', 'Factor matrix', 'Role grid', 'Actions']);
  const strategy = await page.evaluate(() => window.embeddedExcel.values('Strategy', 'A1:L30').flat());
  expect(strategy).toEqual(expect.arrayContaining(['Persevere']));
  for (const tab of [/^Goals/, /^Factors/, /^People/, /^Actions/]) {
    await pane.getByRole('tab', { name: tab }).click();
  }
  await pane.getByRole('button', { name: /^Tables/ }).click();
  await pane.getByRole('button', { name: 'Language, theme and help' }).click();
  await pane.getByText(/Version 7\.8\.9$/).waitFor();
  await pane.getByRole('menuitemradio', { name: '简体中文' }).click();
  await page.keyboard.press('Escape');
  await refresh(workbench);
  await reported(page);
  expect(violations).toStrictEqual([]);
  expect(errors).toStrictEqual([]);
  expect(originsAsked()).toStrictEqual([workbenchOrigin, server.origin, office].sort());
  const panesOwn = requests.filter(({ byPane }) => byPane).map(({ url }) => new URL(url).origin);
  expect([...new Set(panesOwn)].sort()).toStrictEqual([server.origin, office].sort());
});

test('creates the Chinese template', async () => {
  const { page, pane } = await openPackaged('zh-CN', 'none');
  await pane.getByRole('button', { name: /模板/ }).click();
  await pane.getByText('读取哪些表格，如何读取').waitFor();
  expect(await page.evaluate(() => window.embeddedExcel.sheets())).toEqual(
    expect.arrayContaining(['人物', '因素']),
  );
  expect(violations).toStrictEqual([]);
});

test('the policy stops a request to anywhere else, and the test would see it', async () => {
  const { page, pane } = await openPackaged();
  const ended = await pane.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'sent',
      () => 'stopped',
    ),
  );
  expect(ended).toBe('stopped');
  await reported(page);
  // Told twice: the header and the page say the same.
  expect(new Set(violations)).toStrictEqual(new Set(['connect-src https://elsewhere.example/']));
});

test('shows its mark while Office.js is still on its way', async () => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await context.route(`${office}/**/office.js`, (route) => held.then(() => answerAsOffice(route)));
  const page = await context.newPage();
  await page.goto(`${server.host}/taskpane.html`, { waitUntil: 'commit' });
  await page.getByRole('img', { name: 'Quadrille' }).waitFor();
  answer();
});

test('says what to do where Office.js does not come', async () => {
  await context.route(`${office}/**`, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${server.host}/taskpane.html`);
  await page.getByRole('button', { name: /^(Try again|重试)$/ }).waitFor();
});

test('every address of the manifest is there, under the host and version that were asked for', async () => {
  const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  expect(manifest).toContain('<Version>7.8.9.0</Version>');
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(6);
  expect(addresses.filter((address) => !address.startsWith(`${server.host}/`))).toStrictEqual([]);
  const statuses = await Promise.all(addresses.map(async (url) => (await context.request.get(url)).status()));
  expect(new Set(statuses)).toStrictEqual(new Set([200]));
});

test('no file names a server but its own and those of Office.js', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|js|css|svg)$/.test(file),
  );
  const named = files.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/\b(?:https?|wss?):\/\/([\w.*-]+)/g),
  ]);
  // Names of XML's vocabularies, and where React explains its errors: words, not addresses that anything asks.
  const words = ['www.w3.org', 'react.dev'];
  expect([...new Set(named.map(([, host]) => host))].sort()).toStrictEqual(
    ['ajax.aspnetcdn.com', 'appsforoffice.microsoft.com', ...words].sort(),
  );
});

test.each(['support', 'privacy'])(
  'the %s page is there, in both languages, and leads to the other',
  async (name) => {
    const page = await context.newPage();
    await page.goto(`${server.host}/assets/${name}.html`);
    const languages = await page
      .locator('section')
      .evaluateAll((sections) => sections.map((section) => section.getAttribute('lang')));
    expect(languages).toStrictEqual(['en', 'zh-CN']);
    await page.getByRole('link').first().click();
    await page.waitForURL(new RegExp(name === 'support' ? 'privacy\\.html' : 'support\\.html'));
    expect(violations).toStrictEqual([]);
    expect(originsAsked()).toStrictEqual([server.origin]);
  },
);
