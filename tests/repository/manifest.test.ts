/** @jest-environment jsdom */
// What a schema cannot say of manifest.xml: references, addresses, files, lengths, languages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const manifest = new DOMParser().parseFromString(
  readFileSync(join(root, 'manifest.xml'), 'utf8'),
  'text/xml',
);
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const defaultValue = (element: Element): string => element.getAttribute('DefaultValue') ?? '';
const urls = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url']
  .flatMap(all)
  .map(defaultValue)
  .filter((url) => url !== '');

/** Width and height of a PNG stand at bytes 16 and 20 of the file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(join(root, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('the manifest is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
});

test('the elements stand in the order that Office asks for', () => {
  expect([...manifest.documentElement.children].map((element) => element.localName)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
});

test('the base requirement is ExcelApi 1.14 and nothing more', () => {
  expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.14'],
  ]);
});

test('every resid is defined, at most 32 characters long, and every resource is used', () => {
  const used = [...manifest.querySelectorAll('[resid]')].map(
    (element) => element.getAttribute('resid') ?? '',
  );
  const defined = ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap(all)
    .map((element) => element.getAttribute('id') ?? '');
  const ids = defined.filter((id) => id !== '');
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every address is https', () => {
  expect(urls.length).toBeGreaterThan(6);
  expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
});

test('every asset that an address names is a file of the project', () => {
  const assets = urls
    .map((url) => new URL(url).pathname.slice(1))
    .filter((path) => path.startsWith('assets/'));
  expect(assets.length).toBeGreaterThan(4);
  expect(assets.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each([
  ['assets/icon-16.png', 16],
  ['assets/icon-32.png', 32],
  ['assets/icon-64.png', 64],
  ['assets/icon-80.png', 80],
  ['assets/icon-128.png', 128],
])('%s is %i pixels square', (file, size) => {
  expect(pngSize(file)).toEqual([size, size]);
});

test('texts keep to the lengths that Office allows', () => {
  const texts = (parent: string) =>
    [...(all(parent)[0]?.querySelectorAll('*') ?? [])].map(
      (element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '',
    );
  expect(texts('bt:ShortStrings').filter((text) => text.length > 125)).toEqual([]);
  expect(texts('bt:LongStrings').filter((text) => text.length > 250)).toEqual([]);
  expect(defaultValue(all('Description')[0] as Element).length).toBeLessThanOrEqual(250);
  expect(defaultValue(all('DisplayName')[0] as Element).length).toBeLessThanOrEqual(125);
});

test('every text is there in Simplified Chinese, once', () => {
  const translated = [...all('DisplayName'), all('Description')[0] as Element, ...all('bt:String')];
  const overrides = (element: Element) =>
    [...element.children].filter((child) => child.getAttribute('Locale') === 'zh-CN').length;
  expect(translated.map(overrides).filter((count) => count !== 1)).toEqual([]);
});

test('exactly one command opens the task pane', () => {
  const actions = all('Action').map((action) => action.getAttribute('xsi:type'));
  expect(actions.filter((type) => type === 'ShowTaskpane')).toHaveLength(1);
});
