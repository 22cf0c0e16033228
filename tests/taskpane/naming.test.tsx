// M2: the account is named for good from the pane's head: one press, one field, Enter.
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { HostError } from '../../src/planner/workbook';
import type { createMemoryWorkbook } from './memoryWorkbook';
import { factors, people, renderPane, tables } from './renderPane';

const titled = {
  People: [['Key people – Halm AG', null, null, null, null, null, null], [], ...people],
  Factors: factors,
};

const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Name of the account' });

async function openPane(sheets: Parameters<typeof createMemoryWorkbook>[0] = titled, language = 'en-US') {
  const pane = await renderPane({ sheets, displayLanguage: language });
  const name = language === 'en-US' ? /^Use my tables/ : /^使用我的表格/;
  await pane.user.click(screen.getByRole('button', { name }));
  return pane;
}

test('M2: a press opens one field that holds the title; Enter writes the name, and the offer is gone', async () => {
  const { user, workbook } = await openPane();
  expect(screen.getByRole('heading', { level: 1, name: 'Halm AG' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Name it' }));
  expect(field()).toHaveValue('Halm AG');
  expect(field()).toHaveFocus();
  expect(screen.getByText(/Adds the sheet “Profile” with the name in it/)).toBeVisible();
  await user.keyboard('Halm & Söhne{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Halm & Söhne' })).toBeVisible();
  expect(workbook.sheetNames()).toContain('Profile');
  expect(screen.queryByRole('button', { name: 'Name it' })).toBeNull();
  expect(within(screen.getByRole('contentinfo')).getByText(/The account is named:/)).toBeVisible();
  expect(document.body).not.toHaveFocus();
});

test('M2: Escape leaves all as it was, the keyboard on the link; a blank name is not written', async () => {
  const { user, workbook } = await openPane();
  await user.click(screen.getByRole('button', { name: 'Name it' }));
  await user.clear(field());
  await user.keyboard('{Enter}');
  expect(workbook.sheetNames()).toEqual(['People', 'Factors']);
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Name it' })).toHaveFocus();
  expect(screen.getByRole('heading', { level: 1, name: 'Halm AG' })).toBeVisible();
});

test('M2: in Chinese', async () => {
  const { user } = await openPane(tables, 'zh-CN');
  await user.click(screen.getByRole('button', { name: '命名' }));
  await user.type(screen.getByRole('textbox', { name: '客户名称' }), '华能机械{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: '华能机械' })).toBeVisible();
});

test('M2: a write that Excel refuses leaves the field and what was typed', async () => {
  const { user, workbook } = await openPane();
  await user.click(screen.getByRole('button', { name: 'Name it' }));
  workbook.failNext(new HostError('protectedWorkbook', 'write'));
  await user.type(field(), '2{Enter}');
  expect(await screen.findByRole('button', { name: /Try again/ })).toBeVisible();
  expect(field()).toHaveValue('Halm AG2');
});

test('M2: an account that a table names is not offered a name, nor are several', async () => {
  const named = people.map((cells, row) => [row === 0 ? 'Account' : 'Nord', ...cells]);
  await openPane({ People: named, Factors: factors });
  expect(screen.queryByRole('button', { name: 'Name it' })).toBeNull();
});

test('M2: with several accounts none is offered a name', async () => {
  const named = people.map((cells, row) => [row === 0 ? 'Account' : row < 3 ? 'Nord' : 'Süd', ...cells]);
  await openPane({ People: named, Factors: factors });
  expect(screen.getByRole('combobox', { name: 'Account' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Name it' })).toBeNull();
});

test('M2, A8: what was tried out under no name is the account’s under its name', async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole('tab', { name: /^Strategy/ }));
  await user.click(screen.getByRole('button', { name: 'What would change it' }));
  await user.click(screen.getByRole('button', { name: 'What if …' }));
  await user.type(screen.getByRole('textbox', { name: 'Name of the scenario' }), 'With a depot');
  await user.click(screen.getByRole('button', { name: 'Name it' }));
  await user.keyboard('Halm AG{Enter}');
  await screen.findByText(/The account is named:/);
  expect(screen.getByRole('textbox', { name: 'Name of the scenario' })).toHaveValue('With a depot');
});
