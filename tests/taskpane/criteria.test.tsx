// R4 and R6 in the pane: buying criteria party by party, and whether to go on.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import { factors, people, renderPane } from './renderPane';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

const criteria = [
  ['Buying criterion', 'Must or nice', 'Believed', 'Weight', 'Our rating', 'Brennan', 'Oro', 'Raised by'],
  ['Local service', 'Must', 'Yes', 3, 4, 3, 4, null],
  ['Delivery in eight weeks', 'Must', 'Yes', 5, 2, 4, null, null],
  ['Lowest price', 'Must', 'Unsure', 4, 3, 5, 3, 'Lucie Novak'],
  ['Colour', 'Nice to have', 'No', 1, null, 4, 2, null],
] as const;
const needs = people.map((row, index) => [
  ...row,
  index === 0 ? 'Individual need' : index === 4 ? 'Order' : null,
]);
const sheets = { People: needs, Factors: factors, Criteria: criteria };

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function refreshed(options: Parameters<typeof renderPane>[0] = {}) {
  const rendered = await renderPane({ sheets, ...options });
  await rendered.user.click(button(/^(Refresh|刷新)$/));
  await screen.findByText(/^(Written:|已写入：)$/);
  return rendered;
}

async function openFactors(options: Parameters<typeof renderPane>[0] = {}) {
  const rendered = await refreshed(options);
  await rendered.user.click(screen.getByRole('tab', { name: /^(Factors|因素)/ }));
  return rendered;
}

const rowsOf = (table: HTMLElement): readonly (readonly (string | null)[])[] =>
  within(table)
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ')),
    );

test('R6: above the verdict stands whether to go on, and the reasons unfold', async () => {
  const { user } = await refreshed({ sheets: { People: needs, Factors: factors } });
  const line = button('Going on: Go with conditions · 1 condition');
  expect(line).toHaveAttribute('aria-expanded', 'false');
  await user.click(line);
  const reasons = within(screen.getByRole('region', { name: /^Going on: / })).getAllByRole('listitem');
  expect(reasons.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toStrictEqual([
    '!Get to know the approver, Mary Okafor: none of us has met them.Ask Sophie Moreau to introduce us to Mary Okafor.nobody yetby 7 DecTake itA3',
  ]);
});

test('R6: a red flag alone is a condition', async () => {
  const row = ['Local service', 'Must', 'Yes', 3, 2, 1, null, null];
  const { user } = await refreshed({ sheets: { ...sheets, Criteria: [criteria[0], row] } });
  await user.click(button('Going on: Go with conditions · 2 conditions'));
  expect(
    screen.getByText('Answer the red flag first: we are weak at something the customer must have.'),
  ).toBeVisible();
});

test('R6: a red flag and a better competitor are a stop, with the way to the cell', async () => {
  const { user, workbook } = await refreshed();
  await user.click(button(/^Going on: Stop and rethink · /));
  const part = within(screen.getByRole('region', { name: /^Going on: / }));
  expect(
    part.getByText('We are weak at something the customer must have, and Brennan is ahead of us.'),
  ).toBeVisible();
  await user.click(part.getByRole('button', { name: 'Go to Criteria!A3' }));
  expect(workbook.visited).toStrictEqual(['Criteria!A3']);
});

test('R6: in Chinese', async () => {
  const { user } = await refreshed({ displayLanguage: 'zh-CN' });
  await user.click(button(/^是否继续：停下来重新考虑 · \d 个理由$/));
  const part = within(screen.getByRole('region', { name: /^是否继续：/ }));
  expect(part.getByText('客户必须有的标准中，我们有 1 项较弱，总分又落后于“Brennan”。')).toBeVisible();
});

test('R4: us and the competitors stand side by side, red flags first', async () => {
  await openFactors();
  const table = screen.getByRole('table', { name: 'Buying criteria, party by party' });
  // (3·4 + 5·2 + 2·3) / 10 against (9 + 20 + 10) / 10 and (12 + 6) / 5.
  expect(rowsOf(table)).toStrictEqual([
    ['Criterion', 'Us', 'Brennan', 'Oro'],
    ['Score', '2.8', '3.9', '3.62/3'],
    ['Delivery in eight weeksRed flag · Must · weight 5 A3', '2', '4', '–'],
    ['Local serviceMust · weight 3 A2', '4', '3', '4'],
    ['Lowest priceMust · Unsure · weight 4 A4', '3', '5', '3'],
    ['ColourNice to have · counts nowhere A5', '–', '4', '2'],
  ]);
  expect(within(table).getByRole('columnheader', { name: 'Brennan' })).toBeVisible();
  expect(within(table).getByRole('rowheader', { name: 'Score' })).toBeVisible();
  expect(within(table).getByRole('img', { name: '2 of 3 rated' })).toBeVisible();
});

test('R4: a red flag stands first whatever it weighs, then what weighs most', async () => {
  const rows = [
    ['Training', 'Nice to have', 'Yes', 2, 4, 3, 4, null],
    ['Local service', 'Must', 'Yes', 5, 4, 3, 4, null],
    ['Delivery in eight weeks', 'Must', 'Yes', 1, 2, 4, 3, null],
  ];
  await openFactors({ sheets: { ...sheets, Criteria: [criteria[0], ...rows] } });
  const [, , ...names] = rowsOf(screen.getByRole('table', { name: /party by party/ })).map(([name]) => name);
  expect(names).toStrictEqual([
    'Delivery in eight weeksRed flag · Must · weight 1 A4',
    'Local serviceMust · weight 5 A3',
    'TrainingNice to have · weight 2 A2',
  ]);
});

test('R4: position, red flag and what we are unsure of, with the checks', async () => {
  const { user, workbook } = await openFactors();
  const part = within(screen.getByRole('region', { name: 'Buying criteria' }));
  const [position, redFlag, unsure] = part.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(position).toMatch(
    /^!On the buying criteria we are behind Brennan, 2\.8 against 3\.9\. Most is lost on “Delivery/,
  );
  expect(redFlag).toMatch(/^!!“Delivery in eight weeks” is a must, and we score 2 of 5/);
  expect(unsure).toMatch(/^iLowest pricePersonal needs may colour it: Lucie Novak \(order\)/);
  expect(part.getByText(/^Ask what a customer who trusted us would add/)).toBeVisible();
  expect(part.getByText(/^Make a trial offer that gives up a feature instead of price/)).toBeVisible();
  for (const link of part.getAllByRole('button', { name: 'Go to Criteria!A4' })) await user.click(link);
  expect(new Set(workbook.visited)).toStrictEqual(new Set(['Criteria!A4']));
});

test('R4: ahead is said in one sentence, in Chinese too', async () => {
  const ahead = [criteria[0], ['Local service', 'Must', 'Yes', 3, 5, 3, 4, null]];
  await openFactors({ sheets: { ...sheets, Criteria: ahead }, displayLanguage: 'zh-CN' });
  const part = within(screen.getByRole('region', { name: '采购标准' }));
  expect(part.getByText('领先于“Oro”：5.0 对 4.0')).toBeVisible();
  expect(rowsOf(part.getByRole('table'))[2]).toStrictEqual([
    'Local service必须有 · 权重 3 A2',
    '5',
    '3',
    '4',
  ]);
});

test('R4: more than eight criteria unfold on demand', async () => {
  const many = Array.from({ length: 10 }, (_, index) => [
    `Criterion ${index + 1}`,
    'Must',
    'Yes',
    3,
    4,
    4,
    4,
    null,
  ]);
  const { user } = await openFactors({ sheets: { ...sheets, Criteria: [criteria[0], ...many] } });
  const part = within(screen.getByRole('region', { name: 'Buying criteria' }));
  expect(part.getAllByRole('row')).toHaveLength(10);
  await user.click(part.getByRole('button', { name: 'Show all 10' }));
  expect(part.getAllByRole('row')).toHaveLength(12);
});

test('R4: criteria are shown without factors, a red flag marks the tab, and without the table there is nothing', async () => {
  await openFactors({ sheets: { People: people, Criteria: criteria } });
  expect(screen.getByRole('region', { name: 'Buying criteria' })).toBeVisible();
  expect(screen.getByRole('tab', { name: /^Factors.*to look at/ })).toBeVisible();
});

test('R4: without the table nothing is said of it', async () => {
  await openFactors({ sheets: { People: people, Factors: factors } });
  expect(screen.queryByRole('region', { name: 'Buying criteria' })).toBeNull();
});
