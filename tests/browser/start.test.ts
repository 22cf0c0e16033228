// `npm start` as a person meets it: what it prints, what it serves, how it ends.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(180_000);

const root = join(__dirname, '../..');
const fixture = (file: string) => join('tests/fixtures', file);

interface Started {
  readonly child: ChildProcess;
  /** All that was printed so far, on both outputs. */
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
}

let started: Started | undefined;

function start(...options: readonly string[]): Started {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...options], {
    cwd: root,
    env: { ...process.env, BROWSER: 'none', INIT_CWD: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  started = { child, printed: () => text, ended };
  return started;
}

afterEach(async () => {
  started?.child.kill('SIGKILL');
  await started?.ended;
  started = undefined;
});

/** The address of the final line; fails with what was printed where the process ends before it. */
async function addressOf({ printed, ended, child }: Started): Promise<string> {
  const gone = ended.then((code) => {
    throw new Error(`npm start ended with ${code}:\n${printed()}`);
  });
  for (;;) {
    const address = /^Quadrille workbench: (\S+)$/m.exec(printed())?.[1];
    if (address !== undefined) return address;
    await Promise.race([once(child.stdout!, 'data'), gone]);
  }
}

function fetchFrom(address: string): Promise<{ readonly status: number | undefined; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { rejectUnauthorized: false, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject).end();
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

test('npm start serves the workbench, opens the file it was given, and ends by Ctrl-C with 0', async () => {
  const port = await freePort();
  const workbench = start('--port', String(port), '--open', fixture('chinese.xlsx'), '--locale', 'zh-CN');
  expect(await addressOf(workbench)).toBe(`https://localhost:${port}/`);
  expect(workbench.printed()).toMatch(/^Building …\n/);
  const page = await fetchFrom(`https://localhost:${port}/`);
  expect(page.status).toBe(200);
  expect(page.body.toString()).toContain('<title>Quadrille workbench</title>');
  expect((await fetchFrom(`https://localhost:${port}/taskpane.html`)).body.toString()).toContain(
    '/officejs/office.js',
  );
  expect(JSON.parse((await fetchFrom(`https://localhost:${port}/start.json`)).body.toString())).toStrictEqual(
    {
      open: 'chinese.xlsx',
      locale: 'zh-CN',
    },
  );
  const opened = await fetchFrom(`https://localhost:${port}/opened.xlsx`);
  expect(opened.body.equals(readFileSync(join(root, fixture('chinese.xlsx'))))).toBe(true);
  workbench.child.kill('SIGINT');
  expect(await workbench.ended).toBe(0);
});

test('a file that is not there is named', async () => {
  const workbench = start('--open', 'nowhere.xlsx');
  expect(await workbench.ended).toBe(1);
  expect(workbench.printed()).toBe(`There is no file ${join(root, 'nowhere.xlsx')}.\n`);
});

test('a file that is no workbook is named', async () => {
  const workbench = start('--open', fixture('not-a-workbook.xlsx'));
  expect(await workbench.ended).toBe(1);
  expect(workbench.printed()).toBe('not-a-workbook.xlsx is not an .xlsx workbook.\n');
});

test('an empty file and a folder are named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quadrille-'));
  writeFileSync(join(folder, 'blank.xlsx'), '');
  const empty = start('--open', join(folder, 'blank.xlsx'));
  expect(await empty.ended).toBe(1);
  expect(empty.printed()).toBe('blank.xlsx is empty: it has no bytes.\n');
  const directory = start('--open', folder);
  expect(await directory.ended).toBe(1);
  expect(directory.printed()).toBe(`${folder} is a folder, not an .xlsx workbook.\n`);
});

test('a port in use is named, with the way to another', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  const { port } = taken.address() as { readonly port: number };
  const workbench = start('--port', String(port));
  expect(await workbench.ended).toBe(1);
  await new Promise((resolve) => taken.close(resolve));
  expect(workbench.printed()).toBe(
    `Port ${port} is in use, perhaps by another workbench. Choose another: npm start -- --port ${port + 1}\n`,
  );
});

test.each([
  [['--locale', 'fr'], 'The language "fr" is not known. Known are en and zh-CN.\n'],
  [['--port', 'many'], '"many" is not a port.\n'],
])('%j is refused in words', async (options, message) => {
  const workbench = start(...options);
  expect(await workbench.ended).toBe(1);
  expect(workbench.printed()).toBe(message);
});
