// A14 in the pane: a decision of our own, in a small form.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import { createMemoryWorkbook } from './memoryWorkbook';
import { renderPane, tables } from './renderPane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

const profile = [
  ['Question', 'Answer'],
  ['Who of us owns the sale?', 'Kim'],
  ['What did we decide ourselves?', 'Stop and rethink'],
  ['Who decided?', 'R. Boss'],
  ['Why did we decide so?', 'The budget is gone.'],
  ['What was computed then?', 'Go; Move fast'],
];

async function opened(options: Parameters<typeof renderPane>[0] = {}) {
  const rendered = await renderPane(options);
  await rendered.user.click(button(/^(Refresh|刷新)$/));
  await screen.findByText(/^(Written:|已写入：)$/);
  return rendered;
}

test('A14: one press opens the form; what is written down leads, the computed strategy stands below', async () => {
  const { user, workbook } = await opened();
  await user.click(button('Decide otherwise'));
  const form = within(screen.getByRole('form', { name: 'Our own decision' }));
  expect(form.getByText(/^Adds the profile on a sheet of its own/)).toBeVisible();
  expect(form.getByRole('button', { name: 'Write it down' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(form.getByRole('radio', { name: 'Stop and rethink' }));
  await user.selectOptions(form.getByRole('combobox', { name: 'By which strategy?' }), 'Proceed with care');
  await user.type(form.getByRole('textbox', { name: 'Who decides?' }), 'R. Boss');
  await user.type(form.getByRole('textbox', { name: 'Why?' }), 'The budget is gone.');
  await user.click(form.getByRole('button', { name: 'Write it down' }));
  expect(await screen.findByText(/^Your decision stands in the profile:/)).toBeVisible();
  expect(screen.queryByRole('form')).toBeNull();
  const [first, second] = screen
    .getAllByRole('heading', { level: 2 })
    .filter((each) => each.textContent !== '');
  expect(first).toHaveTextContent('Stop and rethink · Proceed with care');
  expect(second).toHaveTextContent(/Persevere|Go with conditions/);
  expect(screen.getByText('Decided by R. Boss on 23 Nov 2026: “The budget is gone.”')).toBeVisible();
  expect(screen.getByText('Computed: go with conditions, “Persevere”.')).toBeVisible();
  expect(workbook.sheetNames()).toContain('Profile');
});

test('A14: Escape leaves all as it was, and the keyboard is back at the press', async () => {
  const { user, workbook } = await opened();
  const before = workbook.sheetNames();
  await user.click(button('Decide otherwise'));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('form')).toBeNull();
  expect(button('Decide otherwise')).toHaveFocus();
  expect(workbook.sheetNames()).toEqual(before);
});

test('A14: once the computed verdict is another, the pane asks to renew or to drop it', async () => {
  const { user } = await opened({ workbook: createMemoryWorkbook({ ...tables, Profile: profile }) });
  expect(screen.getByText(/^Look at the decision again: what is computed has changed since/)).toBeVisible();
  await user.click(button('Renew'));
  await screen.findByText(/^Your decision stands in the profile:/);
  expect(screen.queryByText(/^Look at the decision again: what is computed has changed since/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Renew' })).toBeNull();
  await user.click(button('Drop it'));
  await screen.findByText(/^The decision is dropped\./);
  expect(button('Decide otherwise')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Persevere' })).toBeVisible();
});

test('A14: the form is in Chinese, and holds what was decided before', async () => {
  const workbook = createMemoryWorkbook({ ...tables, Profile: profile });
  const { user } = await opened({ workbook, displayLanguage: 'zh-CN' });
  await user.click(button('修改'));
  const form = within(screen.getByRole('form', { name: '我们自己的决定' }));
  expect(form.getByRole('radio', { name: '停下来重新考虑' })).toBeChecked();
  expect(form.getByRole('textbox', { name: '谁定的？' })).toHaveValue('R. Boss');
});
