// What `npm run package` refuses; what it makes is tested in tests/browser/package.test.ts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const script = join(root, 'scripts/package.mjs');
const folder = mkdtempSync(join(tmpdir(), 'quadrille-'));
afterAll(() => rmSync(folder, { recursive: true }));

function packaged(...options: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, says: stderr.split('\n')[0] };
}

test.each([
  [[], 'Where will the files be? Name it by --host.'],
  [
    ['--host', 'add-in.example'],
    '"add-in.example" is no address. One such as https://add-in.example is needed.',
  ],
  [['--host', 'http://add-in.example'], 'Office loads add-ins by https only, not by "http://".'],
  [
    ['--host', 'https://add-in.example/taskpane.html'],
    '"https://add-in.example/taskpane.html" is a file; name the folder it will be in.',
  ],
  [
    ['--host', 'https://add-in.example?a=1'],
    '"https://add-in.example?a=1" should be host and folder only, without question mark, # or user name.',
  ],
  [
    ['--host', 'https://add-in.example', '--version', '1.2'],
    '"1.2" is no version. It takes three or four numbers, such as 1.2.3.',
  ],
  [
    ['--host', 'https://add-in.example', '--cloud', 'mars'],
    'The cloud "mars" is not known. Known are worldwide, china, gcc, gcc-high, dod.',
  ],
])('%j is refused in words', (options, says) => {
  expect(packaged(...options)).toStrictEqual({ status: 2, says });
});

test('a folder that is no package is left alone', () => {
  const out = join(folder, 'photographs');
  mkdirSync(out);
  writeFileSync(join(out, 'me.txt'), 'me');
  expect(packaged('--host', 'https://add-in.example', '--out', out)).toStrictEqual({
    status: 2,
    says: `${out} is there and is no package of Quadrille. Choose another folder by --out.`,
  });
  expect(readFileSync(join(out, 'me.txt'), 'utf8')).toBe('me');
});

test('a former package that somebody put a file into is left alone', () => {
  const out = join(folder, 'former');
  mkdirSync(out);
  writeFileSync(join(out, 'quadrille-package.json'), '{ "files": [{ "path": "taskpane.html" }] }');
  writeFileSync(join(out, 'taskpane.html'), '');
  writeFileSync(join(out, 'web.config'), 'theirs');
  expect(packaged('--host', 'https://add-in.example', '--out', out)).toStrictEqual({
    status: 2,
    says: `${out} holds web.config, which no package has. Move it away, or choose another folder by --out.`,
  });
  expect(readFileSync(join(out, 'web.config'), 'utf8')).toBe('theirs');
});
