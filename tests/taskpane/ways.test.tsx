// A5–A8 in the pane: what could turn the strategy, the ways to a better one, and what if.
import '@testing-library/jest-dom';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { factors, people, renderPane } from './renderPane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

async function refreshed(options: Parameters<typeof renderPane>[0] = {}) {
  const rendered = await renderPane(options);
  await rendered.user.click(button(/^(Refresh|刷新)$/));
  await screen.findByText(/^(Written:|已写入：)$/);
  return rendered;
}

/** What would change the strategy is folded behind one line. */
async function unfolded(options: Parameters<typeof renderPane>[0] = {}) {
  const rendered = await refreshed(options);
  await rendered.user.click(button(/^(What would change it|什么会改变策略)$/));
  return rendered;
}

test('A6: the way to a better strategy is named with its moves', async () => {
  await unfolded();
  const way = within(screen.getByRole('group', { name: 'Move fast · 1 move' }));
  expect(way.getByText('Resolve “No local service”')).toBeVisible();
});

test('A6: the way is told in Chinese', async () => {
  await unfolded({ displayLanguage: 'zh-CN' });
  const way = within(screen.getByRole('group', { name: '快速前进 · 只需一步' }));
  expect(way.getByText('解决“No local service”')).toBeVisible();
  expect(way.getByRole('button', { name: '列为行动：解决“No local service”' })).toBeVisible();
});

test('N1: one press makes a move an action, and says so', async () => {
  const { user } = await unfolded();
  await user.click(button('Make it an action: Resolve “No local service”'));
  const done = await screen.findByRole('button', { name: '✓ In the actions: Resolve “No local service”' });
  expect(done).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('tab', { name: 'Actions' }));
  expect(screen.getByText(/^Resolve it: agree with the customer/)).toBeVisible();
});

test('A5: the factors that could turn it are named, each with its cell', async () => {
  const { user, workbook } = await unfolded();
  const part = within(screen.getByRole('region', { name: 'What would change it' }));
  expect(part.getByText('The spindle test went well')).toBeVisible();
  await user.click(part.getByRole('button', { name: 'Go to Factors!A2' }));
  expect(workbook.visited).toStrictEqual(['Factors!A2']);
});

test('A7: where the confirmed facts say something else, the assumed factors behind it are named', async () => {
  const sheets = {
    People: people,
    Factors: factors.map((row) =>
      row[3] === 'High' && row[2] === '-' ? [...row.slice(0, 5), 'Assumed', 'Open'] : row,
    ),
  };
  const { user } = await refreshed({ sheets });
  await user.click(button('How sure this is'));
  const part = within(screen.getByRole('region', { name: 'How sure this is' }));
  expect(part.getByRole('heading', { name: 'On confirmed facts alone' })).toBeVisible();
  expect(
    part.getByText(/^The confirmed factors alone give “Move fast”\. Check “No local service”/),
  ).toBeVisible();
});

test('A8: a way is tried in one press, beside the tables and without touching them', async () => {
  const { user, workbook } = await unfolded();
  const before = workbook.sheetNames();
  await user.click(button('Try this way: Move fast'));
  const table = within(screen.getByRole('table', { name: 'Scenarios side by side' }));
  expect(table.getAllByRole('columnheader').map((each) => each.textContent)).toStrictEqual([
    'Your tables',
    'Move fast',
  ]);
  const [strategy, , differs] = table.getAllByRole('row').slice(1);
  expect(strategy).toHaveTextContent('StrategyPersevereMove fast');
  expect(differs).toHaveTextContent('What differs“No local service”: Resolved');
  expect(workbook.sheetNames()).toStrictEqual(before);
});

test('A8: a factor is changed by a press, and the verdict follows at once', async () => {
  const { user } = await unfolded();
  await user.click(button('What if …'));
  expect(screen.getByText('nothing yet')).toBeVisible();
  await user.click(button('Change: No local service'));
  await user.click(within(screen.getByRole('group', { name: 'Status' })).getByText('Resolved'));
  const outcome = screen
    .getAllByRole('status')
    .find((each) => each.tagName === 'DIV' && each.textContent?.startsWith('Move fast'));
  expect(outcome).toBeVisible();
  await user.click(within(screen.getByRole('group', { name: 'Status' })).getByText('Open'));
  expect(screen.getByText('nothing yet')).toBeVisible();
});

test('A8: scenarios stand side by side, are renamed and discarded', async () => {
  const { user } = await unfolded();
  await user.click(button('What if …'));
  await user.click(button('New scenario'));
  await user.type(screen.getByRole('textbox', { name: 'Name of the scenario' }), 'Bold');
  const names = () =>
    within(screen.getByRole('table', { name: 'Scenarios side by side' }))
      .getAllByRole('columnheader')
      .map((each) => each.textContent);
  await waitFor(() => expect(names()).toStrictEqual(['Your tables', 'Scenario 1', 'Bold']));
  await user.click(button('Discard'));
  expect(names()).toStrictEqual(['Your tables', 'Scenario 1']);
  await user.click(button('Discard'));
  expect(screen.getByRole('heading', { name: 'Persevere' })).toBeVisible();
});
