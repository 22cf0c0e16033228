// O2: a company's settings in the pane: its words, which settings were used, and the way to their cells.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import type { CellValue } from '../../src/sheets/grid/grid';
import { renderPane, tables } from './renderPane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

const settings: readonly (readonly CellValue[])[] = [
  ['Setting', 'Value'],
  ['Strategy: Persevere', 'Stay with it'],
  ['Role: Approver', 'Economic buyer'],
  ['Firm from', '95 %'],
  ['Category in use: The seller', 'not used'],
  ['Minimum number of factors', 'many'],
];
const withSettings = { ...tables, Settings: settings };

async function refreshed(options: Parameters<typeof renderPane>[0] = { sheets: withSettings }) {
  const rendered = await renderPane(options);
  await rendered.user.click(button(/^(Refresh|刷新)$/));
  await screen.findByText(/^(Written:|已写入：)$/);
  return rendered;
}

test('O2: the pane speaks in the company’s words', async () => {
  const { user } = await refreshed();
  expect(screen.getByRole('heading', { name: 'Stay with it' })).toBeVisible();
  await user.click(button(/Go with conditions/));
  expect(screen.getByText(/the economic buyer, Mary Okafor/)).toBeVisible();
  await user.click(screen.getByRole('tab', { name: /^People/ }));
  expect(screen.getAllByText(/Economic buyer/).length).toBeGreaterThan(0);
  expect(screen.queryByText(/Approver/)).not.toBeInTheDocument();
});

test('O2: beside the strategy stands which rules and how many settings were used, and on demand which', async () => {
  const { user, workbook } = await refreshed();
  await user.click(button('How sure this is'));
  const part = within(screen.getByRole('region', { name: 'How sure this is' }));
  expect(part.getByText('Quadrille rules 2, 4 company settings')).toBeVisible();
  expect(part.queryByText(/Firm from/)).not.toBeInTheDocument();
  await user.click(part.getByRole('button', { name: 'Show settings', expanded: false }));
  expect(part.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Strategy: Persevere = Stay with itB2',
    'Role: Approver = Economic buyerB3',
    'Firm from = 95\u00a0%B4',
    'Category in use: The seller = not usedB5',
  ]);
  await user.click(part.getByRole('button', { name: 'Go to Settings!B4' }));
  expect(workbook.visited).toStrictEqual(['Settings!B4']);
  await user.click(part.getByRole('button', { name: 'Hide settings', expanded: true }));
  expect(part.queryByText(/Firm from/)).not.toBeInTheDocument();
});

test('O2: the tables’ view has the settings with their problems', async () => {
  const { user } = await refreshed();
  await user.click(button(/^Tables/));
  expect(screen.getByText('Quadrille rules 2, 4 company settings')).toBeVisible();
  const wrong = screen.getByText(
    '“many” does not suit “Minimum number of factors” and was not used; enter a whole number from 1 to 100.',
  );
  expect(wrong).toBeVisible();
});

test('O2: in Chinese the settings have Chinese names, and the company’s words stay', async () => {
  const { user } = await refreshed({ sheets: withSettings, displayLanguage: 'zh-CN' });
  expect(screen.getByRole('heading', { name: 'Stay with it' })).toBeVisible();
  await user.click(button(/^表格/));
  expect(screen.getByText('规则第 2 版，4 项公司设置')).toBeVisible();
  await user.click(button('查看设置'));
  expect(screen.getByText('启用的类别：销售人员本人 = 不用')).toBeVisible();
});

test('O2: a scenario is judged by the same settings', async () => {
  const sheets = {
    ...tables,
    Settings: [
      ['Setting', 'Value'],
      ['Minimum number of factors', 10],
    ],
  };
  const { user } = await refreshed({ sheets });
  await user.click(button('What would change it'));
  await user.click(button('What if …'));
  const table = within(screen.getByRole('table', { name: 'Scenarios side by side' }));
  const sureness = within(table.getByRole('row', { name: /^How sure/ }));
  expect(sureness.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['Thin', 'Thin']);
});

test('O2: without settings there is the version alone, and a table of them is offered', async () => {
  const { user, workbook } = await refreshed({});
  await user.click(button('How sure this is'));
  expect(screen.getByText('Quadrille rules 2')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Show settings' })).not.toBeInTheDocument();
  await user.click(button(/^Tables/));
  expect(screen.queryByText(/Quadrille rules/)).not.toBeInTheDocument();
  await user.click(button('Add table: Settings'));
  await screen.findByText('Also read');
  expect(workbook.sheetNames()).toContain('Settings');
  expect(screen.queryByRole('button', { name: 'Add table: Settings' })).not.toBeInTheDocument();
});
