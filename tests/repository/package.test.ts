// What `npm run package` refuses; what it makes is tested in tests/browser/package.test.ts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

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

test('what is wrong with a package is named, all of it', () => {
  const wrong = join(folder, 'wrong');
  mkdirSync(wrong);
  const addresses = ['taskpane.html', 'assets/icon-16.png'].map((path) => `"https://add-in.example/${path}"`);
  writeFileSync(join(wrong, 'manifest.xml'), addresses.join(' '));
  writeFileSync(join(wrong, 'taskpane.html'), '<script src=taskpane.0123456789.js></script>');
  writeFileSync(join(wrong, 'pane.js'), '"https://localhost:3000/" //# sourceMappingURL=pane.js.map');
  const check = `import { checkPackage } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/packageChecks.mjs')))};
    try { checkPackage(${JSON.stringify(wrong)}, { host: 'https://add-in.example' }); }
    catch (error) { console.log(error.message); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', check], { encoding: 'utf8' });
  expect(stdout.trim().split('\n').slice(1)).toStrictEqual([
    'manifest.xml names assets/icon-16.png, which is not there.',
    'taskpane.html names taskpane.0123456789.js, which is not there.',
    'pane.js still says "localhost".',
    'pane.js: source maps are not shipped.',
    'pane.js has no hash in its name.',
  ]);
});
