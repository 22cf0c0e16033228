// A11 and A12 in the strategy's view: support inside our own house, and a second opinion.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import type { CellValue } from '../../src/sheets/grid/grid';
import { renderPane, tables } from './renderPane';

type Rows = readonly (readonly CellValue[])[];

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

async function refreshed(added: Readonly<Record<string, Rows>> = {}, displayLanguage = 'en-US') {
  const rendered = await renderPane({ sheets: { ...tables, ...added }, displayLanguage });
  await rendered.user.click(button(/^(Refresh|刷新)$/));
  await screen.findByText(/^(Written:|已写入：)$/);
  return rendered;
}

async function opened(added: Readonly<Record<string, Rows>>, displayLanguage?: string) {
  const rendered = await refreshed(added, displayLanguage);
  await rendered.user.click(button(/^(Second opinion|第二意见)$/));
  return rendered;
}

const team: Rows = [
  ['Support function', 'Who of us', 'Looks after'],
  ['Coordination', 'Jo Brandt', null],
  ['Sponsor', 'R. Vega', 'Sophie Moreau'],
];

const opinions: Rows = [
  ['Assessor', 'Factor', 'Direction', 'Control', 'Weight'],
  ['M. Ito', 'No local service', '-', 'Low', 4],
  ['M. Ito', 'Samples came late twice', '-', 'High', 4],
  ['M. Ito', 'Exchange rate', '-', 'Low', 2],
  ['M. Ito', 'Rumours of a merger', '-', 'Low', 2],
];

const items = (part: ReturnType<typeof region>) =>
  part.getAllByRole('listitem').map((each) => each.textContent);

test('A11: support is folded, and says why it is asked for and what nobody does yet', async () => {
  const { user } = await refreshed();
  expect(screen.queryByText(/more than one seller can keep up with/)).not.toBeInTheDocument();
  await user.click(button('Internal support'));
  const part = region('Internal support');
  expect(part.getByText('There are 5 key people here: too many for one seller.')).toBeVisible();
  expect(items(part)).toStrictEqual([
    'iNone of us keeps track yet of who does what for this customer.',
    'iNone of us calls regular meetings with an agenda yet.',
    'iMary Okafor has no sponsor among us yet.A3',
  ]);
});

test('A11: who does what stands beside what is open, each with its cell', async () => {
  const { user, workbook } = await refreshed({ Team: team });
  await user.click(button('Internal support'));
  const part = region('Internal support');
  expect(items(part)).toStrictEqual([
    'iNone of us calls regular meetings with an agenda yet. Suggested: Jo Brandt.',
    'iMary Okafor has no sponsor among us yet.A3',
    '✓CoordinationJo BrandtA2',
    '✓SponsorR. Vega, for Sophie MoreauA3',
  ]);
  await user.click(part.getByRole('button', { name: 'Go to Team!A3' }));
  expect(workbook.visited).toStrictEqual(['Team!A3']);
});

test('A12: without a table of second opinions there is no such section, but the table is offered', async () => {
  await refreshed();
  expect(screen.queryByRole('region', { name: 'Second opinion' })).not.toBeInTheDocument();
  expect(button('Add table: Second opinion')).toBeVisible();
});

test('A12: only what would turn the strategy is told, the rest is counted, and strange rows are named', async () => {
  await opened({ Opinions: opinions });
  const part = region('Second opinion');
  expect(
    part.getByText(
      'M. Ito has rated 3 factors and agrees on 1. With all of these ratings the strategy is “Sell through it”.',
    ),
  ).toBeVisible();
  expect(items(part)).toStrictEqual([
    '!Our table says of “No local service”: in our hands. M. Ito says: not in our hands. With those ratings the strategy is “Sell through it”.Try itA5B2',
    'i1 row names no factor of the table: use the factor’s own words.B5',
  ]);
  expect(part.getByText('1 disagreement does not change the strategy.')).toBeVisible();
});

test('A8, A12: a second opinion is tried in one press', async () => {
  const { user } = await opened({ Opinions: opinions });
  await user.click(button('Try it: “No local service”'));
  const table = within(screen.getByRole('table', { name: 'Scenarios side by side' }));
  const [strategy, , differs] = table.getAllByRole('row').slice(1);
  expect(table.getAllByRole('columnheader').at(-1)).toHaveTextContent('As M. Ito sees it');
  expect(strategy).toHaveTextContent('StrategyPersevereSell through it');
  expect(differs).toHaveTextContent('What differs“No local service”: not in our hands');
});

test('A12: what turns the strategy only together is tried together', async () => {
  const together: Rows = [
    opinions[0]!,
    ['M. Ito', 'No local service', null, null, 2],
    [null, 'Samples came late twice', null, null, 1],
  ];
  const { user } = await opened({ Opinions: together });
  expect(
    region('Second opinion').getByText(
      /^None of these alone .* With those ratings the strategy is “Move fast”\.$/,
    ),
  ).toBeVisible();
  await user.click(button('Try these together: “No local service” and “Samples came late twice”'));
  const table = within(screen.getByRole('table', { name: 'Scenarios side by side' }));
  expect(table.getAllByRole('row')[1]).toHaveTextContent('StrategyPersevereMove fast');
});

test('A12: a second opinion is told in Chinese', async () => {
  await opened({ Opinions: opinions }, 'zh-CN');
  expect(items(region('第二意见'))[0]).toBe(
    '!表中把“No local service”评为由我们掌握。M. Ito评为不由我们掌握。照那样策略会变成“充分发挥销售技巧”。试一试A5B2',
  );
});
