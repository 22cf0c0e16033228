// What somebody meets who has typed nothing yet.
import '@testing-library/jest-dom';
import { act, cleanup, configure, screen, within } from '@testing-library/react';
import { createMemoryWorkbook } from './memoryWorkbook';
import { factors, people, renderPane } from './renderPane';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

const create = async (displayLanguage = 'en-US') => {
  const pane = await renderPane({ sheets: { Sheet1: [] }, displayLanguage });
  await pane.user.click(button(/Create the template|创建模板/));
  return pane;
};

test('a new template greets with where the first person is typed, and the cursor is there', async () => {
  const { workbook, user } = await create();
  expect(await screen.findByRole('heading', { name: 'Type the first person in B5' })).toBeVisible();
  expect(screen.getByText(/Then type the first factor in Factors!B5\./)).toBeVisible();
  expect(await workbook.selection()).toBe('People!B5');
  await user.click(button(/Go to People!B5/));
  expect(workbook.visited).toStrictEqual(['People!B5']);
});

test('it greets in Chinese too', async () => {
  const { workbook } = await create('zh-CN');
  expect(await screen.findByRole('heading', { name: '在 B5 输入第一个人物' })).toBeVisible();
  expect(screen.getByText(/然后在 因素!B5 输入第一个因素。/)).toBeVisible();
  expect(await workbook.selection()).toBe('人物!B5');
});

test('nothing in a new template is called wrong, missing or not found, on any page', async () => {
  const { user } = await create();
  await screen.findByRole('heading', { name: /^Type the first person/ });
  expect(screen.queryByRole('alert')).toBeNull();
  for (const page of ['Goals', 'People', 'Factors', 'Strategy', 'Actions', 'Tables']) {
    await user.click(screen.getByRole(page === 'Tables' ? 'button' : 'tab', { name: page }));
    const main = screen.getByRole('main');
    expect(main).not.toHaveTextContent(/not found|no table found|left out|please check|cannot|no rows/i);
    expect(screen.queryByText(/, to look at/)).toBeNull();
  }
  expect(screen.getByText('No problems in the tables.')).toBeVisible();
});

test('the people are typed and the factors are next', async () => {
  const header = factors.slice(0, 1);
  const { user } = await renderPane({ sheets: { People: people, Factors: header } });
  await user.click(button(/Use my tables/));
  await user.click(screen.getByRole('tab', { name: /^Factors/ }));
  expect(screen.getByRole('heading', { name: 'Type the first factor in A2' })).toBeVisible();
  await user.click(screen.getByRole('tab', { name: /^Strategy/ }));
  expect(screen.getByRole('heading', { name: 'Type the first factor in A2' })).toBeVisible();
  // What is wrong among the people is said all the same.
  expect(screen.getAllByText(/None of us has met the approver/)[0]).toBeVisible();
  await user.click(screen.getByRole('tab', { name: /^People/ }));
  expect(screen.queryByRole('heading', { name: /^Type the first/ })).toBeNull();
});

test('factors alone: where the first one is typed', async () => {
  const { user } = await renderPane({ sheets: { Factors: factors.slice(0, 1) } });
  await user.click(button(/Use my tables/));
  expect(await screen.findByRole('heading', { name: 'Type the first factor in A2' })).toBeVisible();
});

test('once a name is typed and read, the greeting is gone', async () => {
  const { user, workbook } = await create();
  await screen.findByRole('heading', { name: /^Type the first person/ });
  const typed = [
    [],
    [],
    [],
    [null, 'Name', 'Authority', 'Involvement'],
    [null, 'Mary Okafor', 'High', 'Low'],
  ];
  workbook.replace('People', typed);
  await act(async () => workbook.change('People'));
  await user.click(button('Refresh'));
  await screen.findByText('Written:');
  expect(screen.queryByRole('heading', { name: /first person/ })).toBeNull();
  expect(screen.getByRole('heading', { name: 'Type the first factor in B5' })).toBeVisible();
});

test('a workbook that was left empty greets again when the pane is opened', async () => {
  const { workbook } = await create();
  await screen.findByRole('heading', { name: /^Type the first person/ });
  cleanup();
  await renderPane({ workbook });
  expect(screen.getByRole('heading', { name: 'Type the first person in B5' })).toBeVisible();
});

test('a sheet with rows that cannot be read is not called empty', async () => {
  const nameless = [people[0]!, [null, 'VP Operations', 'High', 'High', 'Supporter', 'Several', null]];
  const { user } = await renderPane({
    workbook: createMemoryWorkbook({ People: nameless, Factors: factors.slice(0, 1) }),
  });
  await user.click(button(/Use my tables/));
  expect(screen.queryByRole('heading', { name: /first person/ })).toBeNull();
  const problems = within(await screen.findByRole('region', { name: 'Problems in the tables' }));
  expect(problems.getByText(/People!A2:G2 was not read/)).toBeVisible();
});

test('a plan without an account is headed by the title above its table, as a title only', async () => {
  const titled = [['Key people – Halm AG'], [], ...people];
  await renderPane({ sheets: { People: titled, Factors: factors } }).then(({ user }) =>
    user.click(button(/Use my tables/)),
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'Halm AG' })).toBeVisible();
});
