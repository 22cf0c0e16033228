/** @jest-environment jsdom */
// manifest.xml has none of the faults that tests/repository/manifestProblems.ts looks for; and each of them is found where it is made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refreshFunction } from '../../src/commands/ribbon';
import { version } from '../../package.json';
import { manifestProblems } from './manifestProblems';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const expectation = { version, functions: [refreshFunction] };

test('manifest.xml is as Office and this add-in need it', () => {
  expect(manifestProblems(manifest, expectation)).toStrictEqual([]);
});

const long = 'x'.repeat(251);
const pane = 'https://localhost:3000/taskpane.html';

test.each<readonly [string, string | RegExp, string, string]>([
  ['broken XML', '</OfficeApp>', '', 'not well-formed'],
  ['elements in another order', /(<IconUrl.*\n)(.*<HighRes.*\n)/, '$2$1', 'order of OfficeApp'],
  [
    'a ribbon without its requirement',
    /<Requirements>\s*<bt:Sets[^]*?<\/Requirements>/,
    '',
    'order of VersionOverrides',
  ],
  [
    'functions after the buttons',
    /(\s*<FunctionFile.*)([^]*)(\n.*<\/DesktopFormFactor>)/,
    '$2$1$3',
    'order of DesktopFormFactor',
  ],
  ['a button without help', /<Supertip>[^]*?<\/Supertip>/, '', 'order of Control'],
  [
    'a later Excel',
    'Name="ExcelApi" MinVersion="1.14"',
    'Name="ExcelApi" MinVersion="1.15"',
    'base requirement',
  ],
  ['iPad shut out', '</Sets>', '<Set Name="SharedRuntime" MinVersion="1.1"/></Sets>', 'base requirement'],
  [
    'another runtime',
    'Name="SharedRuntime" MinVersion="1.1"',
    'Name="RibbonApi" MinVersion="1.1"',
    'requirement of the ribbon',
  ],
  [
    'a label that is nowhere',
    '<Label resid="Refresh.Label"/>',
    '<Label resid="Refresh.Lable"/>',
    'undefined Refresh.Lable',
  ],
  [
    'a label that is no short text',
    '<Label resid="Refresh.Label"/>',
    '<Label resid="Open.Description"/>',
    'undefined Open.Description',
  ],
  [
    'a text that nobody shows',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="Old" DefaultValue="Old"><bt:Override Locale="zh-CN" Value="旧"/></bt:String>',
    'unused Old',
  ],
  [
    'an id that is too long',
    /Group\.Label/g,
    'Group.Label.That.Is.Longer.Than.32',
    'long id Group.Label.That.Is.Longer.Than.32',
  ],
  ['an id that is there twice', '<bt:Image id="Icon.80"', '<bt:Image id="Icon.32"', 'repeated Icon.32'],
  [
    'a button that is there twice',
    'id="Quadrille.Refresh"',
    'id="Quadrille.Open"',
    'repeated Quadrille.Open',
  ],
  [
    'an open address',
    `id="Taskpane.Url" DefaultValue="${pane}`,
    'id="Taskpane.Url" DefaultValue="http://localhost:3000/taskpane.html',
    'not https: http://localhost:3000/taskpane.html',
  ],
  [
    'an icon that is no file',
    'icon-refresh-32.png',
    'icon-refesh-32.png',
    'no file assets/icon-refesh-32.png',
  ],
  [
    'a support page that is no file',
    /assets\/support\.html/g,
    'assets/help.html',
    'no file assets/help.html',
  ],
  [
    'a second host',
    `<SourceLocation DefaultValue="${pane}"`,
    '<SourceLocation DefaultValue="https://example.com/taskpane.html"',
    'several hosts',
  ],
  [
    'a domain that is let in',
    '<Hosts>',
    '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>',
    'an AppDomain that nothing needs',
  ],
  [
    'an icon of the wrong size',
    'icon-refresh-80.png',
    'icon-refresh-32.png',
    'not 80 pixels square: https://localhost:3000/assets/icon-refresh-32.png',
  ],
  [
    'an icon that is no PNG',
    'icon-refresh-80.png',
    'icon-refresh.svg',
    'not 80 pixels square: https://localhost:3000/assets/icon-refresh.svg',
  ],
  ['a size that is missing', /.*<bt:Image size="32".*\n/, '', 'icon sizes'],
  [
    'a long label',
    'DefaultValue="Open Quadrille"',
    `DefaultValue="${long.slice(0, 126)}"`,
    'too long: Open.Label',
  ],
  [
    'a long help',
    /id="Refresh.Description" DefaultValue="[^"]*"/,
    `id="Refresh.Description" DefaultValue="${long}"`,
    'too long: Refresh.Description',
  ],
  ['a long Chinese text', 'Value="客户规划"', `Value="${'客'.repeat(126)}"`, 'too long: Group.Label'],
  ['a text that is not there', 'DefaultValue="Account planning"', 'DefaultValue=" "', 'empty: Group.Label'],
  [
    'a text without its Chinese',
    /\s*<bt:Override Locale="zh-CN" Value="刷新"\/>/,
    '',
    'no Chinese: Refresh.Label',
  ],
  ['a text left in English', 'Value="刷新"', 'Value="Refresh"', 'no Chinese: Refresh.Label'],
  [
    'a name without its Chinese',
    /\s*<Override Locale="zh-CN" Value="Quadrille 客户规划"\/>/,
    '',
    'no Chinese: DisplayName',
  ],
  [
    'functions on a page of their own',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Support.Url"/>',
    'pane and functions do not share the runtime',
  ],
  [
    'a runtime that ends with the pane',
    'lifetime="long"',
    'lifetime="short"',
    'the runtime does not outlive the pane',
  ],
  [
    'a pane with an id',
    /(<SourceLocation resid="Taskpane.Url"\/>)/,
    '<TaskpaneId>Pane</TaskpaneId>$1',
    'a TaskpaneId keeps the pane out of the runtime',
  ],
  [
    'no button for the pane',
    'xsi:type="ShowTaskpane"',
    'xsi:type="ExecuteFunction"',
    '0 commands open the pane',
  ],
  [
    'two buttons for the pane',
    'xsi:type="ExecuteFunction"',
    'xsi:type="ShowTaskpane"',
    '2 commands open the pane',
  ],
  [
    'a function that nobody wrote',
    '<FunctionName>refreshPlan<',
    '<FunctionName>refresh<',
    'nothing answers to refresh',
  ],
  [
    'another version',
    /<Version>.*<\/Version>/,
    '<Version>9.9.9.0</Version>',
    `version 9.9.9.0 beside ${version}`,
  ],
])('%s is found', (_, from, to, problem) => {
  const wrong = manifest.replace(from, to);
  expect(wrong).not.toBe(manifest);
  expect(manifestProblems(wrong, expectation)).toContain(problem);
});

test('the support page, which the manifest names, leads to the privacy page, for which a manifest has no place', () => {
  const support = readFileSync(join(root, 'assets/support.html'), 'utf8');
  expect(support).toMatch(/href="(\.\/)?privacy\.html"/);
  expect(readFileSync(join(root, 'assets/privacy.html'), 'utf8')).toContain('<h1');
});
