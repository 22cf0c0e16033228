// What docs/privacy.md and docs/deploy.md promise, as far as the sources can be asked.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOUDS, contentSecurityPolicy, headerPolicy } from '../../scripts/contentSecurityPolicy.cjs';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|html)$/.test(path))
  .map((path) => ({ path, content: read(join('src', path)) }));

/** Paths of the sources in which a pattern occurs. */
const where = (pattern: RegExp): string[] =>
  sources.filter(({ content }) => pattern.test(content)).map(({ path }) => path.replaceAll('\\', '/'));

test.each([
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['EventSource', /\bEventSource\b/],
  ['WebRTC', /\bRTCPeerConnection\b/],
  ['an image by script', /\bnew Image\b/],
  ['a window', /\bwindow\.open\s*\(/],
  ['cookies', /\bdocument\.cookie\b/],
  ['another storage', /\b(sessionStorage|indexedDB|caches)\b/],
  ['code from text', /\beval\s*\(|\bnew Function\b|dangerouslySetInnerHTML|\.innerHTML\b/],
])('P2: nothing in src uses %s', (_, pattern) => {
  expect(sources.length).toBeGreaterThan(100);
  expect(where(pattern)).toStrictEqual([]);
});

test('P2: only the preferences are kept in the browser', () => {
  expect(where(/\blocalStorage\b/)).toStrictEqual(['taskpane/look/preferences.ts']);
});

test('what the workbook keeps has the names that the privacy page gives', () => {
  const page = read('assets/privacy.html');
  const properties = [...read('src/excel/read/sheetList.ts').matchAll(/'(quadrille\.\w+)'/g)].map(
    ([, name]) => name,
  );
  const flags = ['choices', 'decisions', 'answers'].flatMap((file) =>
    [...read(`src/planner/${file}.ts`).matchAll(/Flag = '(\w+)'/g)].map(([, name]) => `quadrille.${name}`),
  );
  expect(properties.length + flags.length).toBe(8);
  expect(
    [...properties, ...flags].filter((name) => name !== undefined && !page.includes(name)),
  ).toStrictEqual([]);
});

/** Texts of a page's paragraphs, points and headings, each in one line. */
function textsOf(html: string): string[] {
  const found = html.matchAll(/<(h2|h3|p|li)>([\s\S]*?)<\/\1>/g);
  return [...found].map(([, , text]) => (text ?? '').replace(/\s+/g, ' ').trim());
}

test('docs/privacy.md has the words of the privacy page', () => {
  const texts = textsOf(read('assets/privacy.html'));
  const document = read('docs/privacy.md');
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => !document.includes(text))).toStrictEqual([]);
});

test.each(['support', 'privacy'])('the %s page loads nothing from elsewhere', (name) => {
  const addresses = [...read(`assets/${name}.html`).matchAll(/(?:src|href)="([^"]+)"/g)].map(
    ([, address]) => address,
  );
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => /^(https?:)?\/\//.test(address ?? ''))).toStrictEqual([]);
});

test('docs/deploy.md gives the header as it is, and every cloud', () => {
  const document = read('docs/deploy.md');
  expect(document).toContain(`Content-Security-Policy: ${headerPolicy(CLOUDS.worldwide)}\n`);
  const hosts = Object.values(CLOUDS).map(({ officeScript }) => new URL(officeScript).hostname);
  expect(hosts.filter((host) => !document.includes(host))).toStrictEqual([]);
});

test('the policy knows no scripts from text, and connects to the host of Office.js alone', () => {
  const policy = contentSecurityPolicy(CLOUDS.china.officeScript);
  expect(policy).toContain(
    "default-src 'none'; script-src 'self' https://appsforoffice.cdn.partner.office365.cn ",
  );
  expect(policy).toContain('connect-src https://appsforoffice.cdn.partner.office365.cn;');
  expect(policy).not.toContain('unsafe-eval');
  expect(policy.match(/unsafe-inline/g)).toHaveLength(1);
});
