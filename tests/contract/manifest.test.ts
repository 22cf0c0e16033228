import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = read('contract/manifest.xml');
const all = (pattern: RegExp, text = manifest) => [...text.matchAll(pattern)].map(([, value]) => value ?? '');

test('it is another add-in than Quadrille itself, and loads wherever that one does', () => {
  expect(all(/<Id>(.*)<\/Id>/g)).not.toStrictEqual(all(/<Id>(.*)<\/Id>/g, read('manifest.xml')));
  expect(all(/<Set Name="ExcelApi" MinVersion="(.*)"/g)).toStrictEqual(['1.14']);
});

test('every resource that is referred to is there, and in both languages', () => {
  const defined = all(/<bt:\w+ id="([^"]+)"/g);
  expect([...new Set(all(/resid="([^"]+)"/g))].sort()).toStrictEqual([...defined].sort());
  const strings = all(/<bt:String ([\s\S]*?)<\/bt:String>/g);
  expect(strings.every((text) => text.includes('Locale="zh-CN"'))).toBe(true);
});

test('its page is the one that webpack builds, and its icons are there', () => {
  expect(new Set(all(/"(https:\/\/[^"]+\.html)"/g))).toStrictEqual(
    new Set(['https://localhost:3000/assets/support.html', 'https://localhost:3000/contract.html']),
  );
  const files = all(/"https:\/\/localhost:3000\/(assets\/[^"]+)"/g);
  expect(files.filter((file) => !existsSync(join(root, file)))).toStrictEqual([]);
  expect(read('webpack.config.js')).toContain("filename: 'contract.html'");
});
