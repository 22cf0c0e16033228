/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRibbon } from '../../workbench/page/ribbon';

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

test("the page's buttons are those of the manifest, in both languages", () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const { label, commands } = readRibbon(parse(manifest));
  expect(label).toStrictEqual({ en: 'Account planning', 'zh-CN': '客户规划' });
  expect(
    commands.map(({ id, label: name, icon, functionName }) => [id, name, icon, functionName]),
  ).toStrictEqual([
    ['Quadrille.Open', { en: 'Open Quadrille', 'zh-CN': '打开 Quadrille' }, '/assets/icon-16.png', null],
    ['Quadrille.Refresh', { en: 'Refresh', 'zh-CN': '刷新' }, '/assets/icon-refresh-16.png', 'refreshPlan'],
  ]);
});

test('a manifest without buttons is named as such', () => {
  expect(() => readRibbon(parse('<OfficeApp/>'))).toThrow('manifest.xml has no group of buttons.');
});
