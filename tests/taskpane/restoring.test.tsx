// *Restore* in the pane: beside the news of a run, in the menu, and where a run stands there in part.
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/planner/workbook';
import { createMemoryWorkbook } from './memoryWorkbook';
import { renderPane, tables, type RenderOptions } from './renderPane';

beforeEach(() => localStorage.clear());

const news = () => within(screen.getByRole('contentinfo'));
const restoreLink = () => news().findByRole('button', { name: /^Restore: / });

async function refreshed(options: RenderOptions = {}) {
  const pane = await renderPane(options);
  const isEnglish = options.displayLanguage !== 'zh-CN';
  await pane.user.click(screen.getByRole('button', { name: isEnglish ? /^Use my tables/ : /^使用我的表格/ }));
  await pane.user.click(screen.getByRole('button', { name: isEnglish ? 'Refresh' : '刷新' }));
  await news().findByText(isEnglish ? /^Written:/ : /^已写入：/);
  return pane;
}

test('after a Refresh one press takes it back; before it, it is said that Excel’s Undo is empty then', async () => {
  const { user, workbook } = await refreshed();
  expect(workbook.sheetNames()).toContain('Strategy');
  const press = await restoreLink();
  expect(press).toHaveAccessibleName('Restore: Strategy, Factor matrix, Role grid and Actions');
  expect(press).toHaveAccessibleDescription('Excel’s own list of Undo is empty afterwards.');
  expect(news().getByText('Excel’s own list of Undo is empty afterwards.')).toBeVisible();
  await user.click(press);
  expect(await news().findByText('The last run is taken back.')).toBeVisible();
  expect(workbook.sheetNames()).toEqual(['People', 'Factors']);
  expect(news().queryByRole('button', { name: /^Restore: / })).toBeNull();
  expect(screen.getByText('Read just now · not on sheets yet')).toBeVisible();
  expect(document.body).not.toHaveFocus();
});

test('a run that only rewrote sheets says nothing of Undo', async () => {
  const { user } = await refreshed();
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  const press = await restoreLink();
  expect(press).not.toHaveAccessibleDescription();
  expect(news().queryByText(/list of Undo/)).toBeNull();
});

test('by the keyboard: Enter on the press, and on from Refresh', async () => {
  const { user, workbook } = await refreshed();
  const press = await restoreLink();
  press.focus();
  expect(press).toHaveFocus();
  await user.keyboard('{Enter}');
  await news().findByText('The last run is taken back.');
  expect(workbook.sheetNames()).toEqual(['People', 'Factors']);
  expect(screen.getByRole('button', { name: 'Refresh' })).toHaveFocus();
});

test('from the menu, once the news is gone', async () => {
  const { user, workbook } = await refreshed();
  await user.click(screen.getByRole('button', { name: 'Language, theme and help' }));
  const item = await screen.findByRole('menuitem', { name: /^Restore: take back the last run/ });
  expect(item).toHaveTextContent('Written by it: Strategy, Factor matrix, Role grid and Actions.');
  expect(item).toHaveTextContent('Excel’s own list of Undo is empty afterwards.');
  await user.click(item);
  await news().findByText('The last run is taken back.');
  expect(workbook.sheetNames()).toEqual(['People', 'Factors']);
});

test('in the menu it says when there is nothing to take back', async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole('button', { name: 'Language, theme and help' }));
  const item = await screen.findByRole('menuitem', { name: /^Restore: take back the last run/ });
  expect(item).toHaveAttribute('aria-disabled', 'true');
  expect(item).toHaveTextContent('There is nothing to take back.');
});

test('what somebody changed since stays, and is named', async () => {
  const { user, workbook } = await refreshed();
  workbook.replace('Strategy', [['mine']]);
  await user.click(await restoreLink());
  expect(
    await news().findByText('Nothing was taken back. Changed since by somebody: Strategy.'),
  ).toBeVisible();
  expect(workbook.sheetNames()).toContain('Strategy');
});

test('a run that stands there in part offers it beside Try again', async () => {
  const { user, workbook } = await refreshed();
  workbook.failNext(new HostError('unexpected', 'write', 'partial'));
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Some sheets are written only in part. Restore takes that back.');
  await user.click(within(alert).getByRole('button', { name: 'Restore' }));
  await news().findByText('The last run is taken back.');
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each(['untouched', 'restored', 'written'] as const)(
  'a failed run that is %s does not offer it',
  async (outcome) => {
    const { user, workbook } = await refreshed();
    workbook.failNext(new HostError('unexpected', 'write', outcome));
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).queryByRole('button', { name: 'Restore' })).toBeNull();
  },
);

test('Restore that Excel refuses says what became of the workbook, and can be tried again', async () => {
  const { user, workbook } = await refreshed();
  workbook.failNext(new HostError('busy', 'restore'));
  await user.click(await restoreLink());
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Nothing was changed.');
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  await news().findByText('The last run is taken back.');
  expect(workbook.sheetNames()).toEqual(['People', 'Factors']);
});

test.each([
  [/^Create the template/, 'The template’s sheets are added.'],
  [/^Try the sample/, 'The sample’s sheets are added.'],
])('%s: one press takes the sheets away, and the first choices are there again', async (choice, said) => {
  const { user, workbook } = await renderPane({ sheets: { Sheet1: [] } });
  await user.click(screen.getByRole('button', { name: choice }));
  expect(await news().findByText(said)).toBeVisible();
  await user.click(await restoreLink());
  expect(await news().findByText('The last run is taken back.')).toBeVisible();
  expect(workbook.sheetNames()).toEqual(['Sheet1']);
  expect(screen.getByRole('button', { name: choice })).toBeVisible();
});

test('in Chinese', async () => {
  const { user, workbook } = await refreshed({ displayLanguage: 'zh-CN' });
  await user.click(await news().findByRole('button', { name: /^还原：/ }));
  expect(await news().findByText('上一次写入已撤回。')).toBeVisible();
  expect(workbook.sheetNames()).toEqual(['People', 'Factors']);
});

describe('the choice of language', () => {
  const caption = /the next Refresh renames the result tabs/;
  const open = async (options: RenderOptions) => {
    const pane = await refreshed(options);
    await pane.user.click(screen.getByRole('button', { name: 'Language, theme and help' }));
    await screen.findByRole('menuitemradio', { name: '简体中文' });
    return pane;
  };

  test('says before that Excel’s Undo is empty then, where it is; and the tabs follow', async () => {
    const workbook = createMemoryWorkbook(tables, { endsAt: ['rename', 'hide', 'delete'] });
    const { user } = await open({ workbook });
    expect(screen.getByText(caption)).toBeVisible();
    await user.click(screen.getByRole('menuitemradio', { name: '简体中文' }));
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: '刷新' }));
    await waitFor(() => expect(workbook.sheetNames()).toContain('策略'));
  });

  test('says nothing on the web', async () => {
    await open({});
    expect(screen.queryByText(caption)).toBeNull();
  });

  test('says nothing where no result sheet stands', async () => {
    const { user } = await renderPane({
      workbook: createMemoryWorkbook(tables, { endsAt: ['rename', 'hide', 'delete'] }),
    });
    await user.click(screen.getByRole('button', { name: 'Language, theme and help' }));
    await screen.findByRole('menuitemradio', { name: '简体中文' });
    expect(screen.queryByText(caption)).toBeNull();
  });
});
