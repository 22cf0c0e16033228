// What a schema cannot say of an add-in's manifest: references, addresses, files, lengths, languages, and what the code answers to.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

export interface Expectation {
  /** As in package.json. */
  readonly version: string;
  /** Functions that the page associates with Office's actions. */
  readonly functions: readonly string[];
}

const localName = (element: Element): string => element.localName;
const all = (scope: Document | Element, name: string): Element[] => [...scope.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const defaultValue = (element: Element): string => attribute(element, 'DefaultValue');
const resid = (element: Element): string => attribute(element, 'resid');
const differs = (found: readonly string[], wanted: readonly string[]): boolean =>
  found.join() !== wanted.join();
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
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
  ],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

function orderProblems(manifest: Document): string[] {
  return Object.entries(orders).flatMap(([name, wanted]) =>
    all(manifest, name).flatMap((element) =>
      differs([...element.children].map(localName), wanted) ? [`order of ${name}`] : [],
    ),
  );
}

function requirementProblems(manifest: Document): string[] {
  const sets = (name: string) =>
    all(manifest, name).map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  return [
    ...(differs(sets('Set'), ['ExcelApi 1.14']) ? ['base requirement'] : []),
    ...(differs(sets('bt:Set'), ['SharedRuntime 1.1']) ? ['requirement of the ribbon'] : []),
  ];
}

/** Which resources an element may name. */
const resourceOf: Readonly<Record<string, string>> = {
  Image: 'bt:Images',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

function residProblems(manifest: Document): string[] {
  const idsIn = (group: string) =>
    all(manifest, group).flatMap((list) => [...list.children].map((each) => attribute(each, 'id')));
  const users = [...manifest.querySelectorAll('[resid]')];
  const ids = [...new Set(Object.values(resourceOf))].flatMap(idsIn);
  const missing = users.filter((user) => !idsIn(resourceOf[localName(user)] ?? '').includes(resid(user)));
  return [
    ...missing.map((user) => `undefined ${resid(user)}`),
    ...ids.filter((id) => !users.some((user) => resid(user) === id)).map((id) => `unused ${id}`),
    ...ids.filter((id) => id.length > 32).map((id) => `long id ${id}`),
    ...repeated(ids).map((id) => `repeated ${id}`),
    ...repeated(['Control', 'Group'].flatMap((name) => all(manifest, name).map((each) => each.id))).map(
      (id) => `repeated ${id}`,
    ),
  ];
}

function addressesOf(manifest: Document): string[] {
  const named = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];
  const elements = named.flatMap((name) => all(manifest, name));
  const translated = elements.flatMap((element) => [...element.children]);
  return [
    ...elements.map(defaultValue),
    ...translated.map((element) => attribute(element, 'Value')),
    ...all(manifest, 'AppDomain').map((element) => element.textContent ?? ''),
  ].filter((address) => address !== '');
}

function addressProblems(manifest: Document): string[] {
  const addresses = addressesOf(manifest);
  const paths = addresses.map((address) => new URL(address).pathname.slice(1));
  const files = paths.filter((path) => path.startsWith('assets/'));
  return [
    ...addresses.filter((address) => !address.startsWith('https://')).map((each) => `not https: ${each}`),
    ...files.filter((path) => !existsSync(join(root, path))).map((path) => `no file ${path}`),
    ...(new Set(addresses.map((address) => new URL(address).host)).size > 1 ? ['several hosts'] : []),
    ...(all(manifest, 'AppDomain').length > 0 ? ['an AppDomain that nothing needs'] : []),
  ];
}

/** Width and height of a PNG stand at bytes 16 and 20 of the file; null where there is none. */
function pngSize(address: string): readonly [number, number] | null {
  const file = join(root, new URL(address).pathname);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}

function sizeProblem(address: string, size: number): string[] {
  const found = pngSize(address);
  return found?.[0] === size && found[1] === size ? [] : [`not ${size} pixels square: ${address}`];
}

function iconProblems(manifest: Document): string[] {
  const addressOf = (id: string) =>
    defaultValue(all(manifest, 'bt:Image').find((image) => image.id === id) ?? manifest.documentElement);
  const sized = ['16', '32', '80'];
  return [
    ...sizeProblem(defaultValue(all(manifest, 'IconUrl')[0] as Element), 32),
    ...sizeProblem(defaultValue(all(manifest, 'HighResolutionIconUrl')[0] as Element), 64),
    ...all(manifest, 'Icon').flatMap((icon) => {
      const images = [...icon.children];
      const sizes = images.map((image) => attribute(image, 'size'));
      if (differs(sizes, sized)) return ['icon sizes'];
      return images.flatMap((image, index) =>
        addressOf(resid(image)) === '' ? [] : sizeProblem(addressOf(resid(image)), Number(sizes[index])),
      );
    }),
  ];
}

function textProblems(manifest: Document): string[] {
  const strings = (group: string) => all(manifest, group).flatMap((list) => [...list.children]);
  const limited: readonly (readonly [number, readonly Element[]])[] = [
    [125, [...all(manifest, 'DisplayName'), ...strings('bt:ShortStrings')]],
    [
      250,
      [...all(manifest, 'Description').filter((each) => resid(each) === ''), ...strings('bt:LongStrings')],
    ],
  ];
  return limited.flatMap(([limit, texts]) =>
    texts.flatMap((text) => {
      const name = text.id || localName(text);
      const chinese = [...text.children].filter((each) => attribute(each, 'Locale') === 'zh-CN');
      const values = [defaultValue(text), ...chinese.map((each) => attribute(each, 'Value'))];
      return [
        ...(values.some((value) => value.length > limit) ? [`too long: ${name}`] : []),
        ...(values.some((value) => value.trim() === '') ? [`empty: ${name}`] : []),
        ...(chinese.length !== 1 || !/\p{Script=Han}/u.test(values[1] ?? '') ? [`no Chinese: ${name}`] : []),
      ];
    }),
  );
}

/** Pane, functions and runtime must be one page, or there is no shared runtime. */
function runtimeProblems(manifest: Document): string[] {
  const [runtime] = all(manifest, 'Runtime');
  const shared = [
    ...all(manifest, 'FunctionFile'),
    ...all(manifest, 'Action').flatMap((each) => all(each, 'SourceLocation')),
  ];
  const isOne = runtime !== undefined && shared.every((each) => resid(each) === resid(runtime));
  return [
    ...(isOne && shared.length === 2 ? [] : ['pane and functions do not share the runtime']),
    ...(runtime && attribute(runtime, 'lifetime') === 'long'
      ? []
      : ['the runtime does not outlive the pane']),
    ...(all(manifest, 'TaskpaneId').length > 0 ? ['a TaskpaneId keeps the pane out of the runtime'] : []),
  ];
}

function commandProblems(manifest: Document, { functions }: Expectation): string[] {
  const panes = all(manifest, 'Action').filter((each) => attribute(each, 'xsi:type') === 'ShowTaskpane');
  const names = all(manifest, 'FunctionName').map((each) => each.textContent ?? '');
  return [
    ...(panes.length === 1 ? [] : [`${panes.length} commands open the pane`]),
    ...names.filter((name) => !functions.includes(name)).map((name) => `nothing answers to ${name}`),
    ...functions.filter((name) => !names.includes(name)).map((name) => `no command runs ${name}`),
  ];
}

function versionProblems(manifest: Document, { version }: Expectation): string[] {
  const found = all(manifest, 'Version')[0]?.textContent;
  return found === `${version}.0` ? [] : [`version ${found} beside ${version}`];
}

/** Everything that is wrong with a manifest; empty for a good one. */
export function manifestProblems(xml: string, expectation: Expectation): readonly string[] {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  if (all(manifest, 'parsererror').length > 0) return ['not well-formed'];
  return [
    ...orderProblems(manifest),
    ...requirementProblems(manifest),
    ...residProblems(manifest),
    ...addressProblems(manifest),
    ...iconProblems(manifest),
    ...textProblems(manifest),
    ...runtimeProblems(manifest),
    ...commandProblems(manifest, expectation),
    ...versionProblems(manifest, expectation),
  ];
}
