// N7, R6 in the pane: what to do next, and the conditions, are taken by a press.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import { renderPane } from './renderPane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

async function refreshed(options: Parameters<typeof renderPane>[0] = {}) {
  const rendered = await renderPane(options);
  await rendered.user.click(button(/^(Refresh|刷新)$/));
  await screen.findByText(/^(Written:|已写入：)$/);
  return rendered;
}

const introduce = 'Ask Sophie Moreau to introduce us to Mary Okafor.';

test('N7: who and by when stand beside a line; nobody yet is said', async () => {
  await refreshed();
  const part = within(screen.getByRole('region', { name: 'Do next' }));
  const line = part.getByText(introduce).closest('li')!;
  expect(within(line).getByText('nobody yet')).toBeVisible();
  expect(within(line).getByText(/^by \d/)).toBeVisible();
});

test('N7: one press takes a line, says so, and the table has it', async () => {
  const { user } = await refreshed();
  await user.click(button(`Take it: ${introduce}`));
  expect(await screen.findByText(/^In the actions, still for nobody, by /)).toBeVisible();
  const done = await screen.findByRole('button', { name: `✓ In the actions: ${introduce}` });
  expect(done).toHaveAttribute('aria-disabled', 'true');
});

test('N7: the press is there in Chinese', async () => {
  const { user } = await refreshed({ displayLanguage: 'zh-CN' });
  const [take] = screen.getAllByRole('button', { name: /^认领：/ });
  await user.click(take!);
  expect(await screen.findByText(/^已列入行动，还没有人负责，/)).toBeVisible();
});

test('R6: a condition is made an action by the same press', async () => {
  const { user } = await refreshed();
  await user.click(button(/^Going on: Go with conditions/));
  const condition = 'Get to know the approver, Mary Okafor: none of us has met them.';
  const line = screen.getByText(condition).closest('li')!;
  expect(within(line).getByText(introduce)).toBeVisible();
  await user.click(button(`Take it: ${condition}`));
  expect(await screen.findByRole('button', { name: `✓ In the actions: ${condition}` })).toBeVisible();
  expect(button(`✓ In the actions: ${introduce}`)).toBeVisible();
});

test('N7: a press whose line is no longer said takes nothing, and says so', async () => {
  const { user, workbook } = await refreshed();
  const met = [
    ['Name', 'Authority', 'Involvement', 'Attitude', 'Contact', 'Last contact'],
    ['Sophie Moreau', 'High', 'High', 'Supporter', 'Several', '2026-11-04'],
    ['Mary Okafor', 'High', 'Low', 'Supporter', 'Several', '2026-11-04'],
  ];
  workbook.replace('People', met);
  await user.click(button(`Take it: ${introduce}`));
  expect(await screen.findByText(/^The tables have changed, and nothing says this any more\./)).toBeVisible();
});

test('N7: the keyboard stays at the presses of what to do next', async () => {
  const { user } = await refreshed();
  const part = (): HTMLElement => screen.getByRole('region', { name: 'Do next' });
  const presses = () => within(part()).getAllByRole('button', { name: /^(Take it|✓)/ });
  presses()[0]!.focus();
  await user.keyboard('{Enter}');
  await screen.findByText(/^In the actions, /);
  expect(part()).toContainElement(document.activeElement as HTMLElement);
  expect(document.activeElement).toHaveAccessibleName(/^(Take it|✓ In the actions)/);
});
