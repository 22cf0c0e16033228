// What heads a plan that names no account.
import { findAccountTitle, nameInTitle, nameOfFile } from '../../src/sheets/accountTitle';
import { recognise } from '../../src/sheets/recognise/recognise';
import { sheet } from '../fixtures/sheet';

test.each([
  ['Account: Halm AG', 'Halm AG'],
  ['Customer name: Halm AG', 'Halm AG'],
  ['客户：华能机械', '华能机械'],
  ['客户名称: 华能机械', '华能机械'],
  ['Key people – Halm AG', 'Halm AG'],
  ['Stakeholder map - Halm AG', 'Halm AG'],
  ['Halm AG | Account plan', 'Halm AG'],
  ['Account plan: Halm-Werke GmbH', 'Halm-Werke GmbH'],
  ['关键人物 — 华能机械', '华能机械'],
  ['华能机械：客户计划', '华能机械'],
])('%s is the title of an account', (text, name) => {
  expect(nameInTitle(text)).toBe(name);
});

test.each([
  'People',
  'Key people',
  'Stakeholder map – draft',
  'Key people – 2026',
  'Account plan - Q3 2026',
  'Account:',
  'Status: green – on track',
  'One row per person who can move this sale: rate authority and involvement.',
  '每行一个目标：客户是谁，要在那里达到什么，如何衡量，何时完成。',
  '人物',
  '关键人物：草稿',
  'People - Factors',
])('%s is none', (text) => {
  expect(nameInTitle(text)).toBeNull();
});

test.each([
  ['Halm AG.xlsx', 'Halm AG'],
  ['plans/2026/Halm AG.xlsx', 'Halm AG'],
  ['华能机械.xlsx', '华能机械'],
  ['Book1.xlsx', null],
  ['Book1', null],
  ['Workbook 3.xlsx', null],
  ['Mappe1.xlsx', null],
  ['工作簿1.xlsx', null],
  ['新建 Microsoft Excel 工作表.xlsx', null],
  ['2026-11-23.xlsx', null],
  ['', null],
])('the file %s names %s', (file, name) => {
  expect(nameOfFile(file)).toBe(name);
});

const headers = ['Name', 'Authority', 'Involvement'];
const mary = ['Mary Okafor', 'High', 'Low'];
const titleOf = (above: readonly (readonly (string | null)[])[], file = ''): string | null => {
  const grids = [sheet('People', [...above, headers, mary])];
  return findAccountTitle({ grids, tables: recognise(grids, {}).tables, file });
};

test('a title above the table comes before the file’s name', () => {
  expect(titleOf([['Key people – Halm AG'], []], 'plan 7.xlsx')).toBe('Halm AG');
  expect(titleOf([['Key people'], []], 'plan 7.xlsx')).toBe('plan 7');
  expect(titleOf([], 'Book1.xlsx')).toBeNull();
});

test('a label and the name in the cell beside it', () => {
  expect(titleOf([['Account', 'Halm AG', null], ['Date', '2026-11-23', null], []])).toBe('Halm AG');
  expect(titleOf([['客户：', '华能机械', null], []])).toBe('华能机械');
  expect(titleOf([['Account:', null, null], []])).toBeNull();
});
