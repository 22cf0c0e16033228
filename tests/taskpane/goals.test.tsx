// Step S in the pane: the gate, what to write, and the brief.
import '@testing-library/jest-dom';
import { act, configure, screen, within } from '@testing-library/react';
import { HostError } from '../../src/planner/workbook';
import type { CellValue } from '../../src/sheets/grid/grid';
import { renderPane, tables } from './renderPane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

const goals: readonly (readonly CellValue[])[] = [
  ['Goal', 'Measure', 'Baseline', 'Target', 'Due', 'Linked to'],
  ['Equip the second plant', 'Orders a year', 100, 130, '2028-11-23', 'Complaints'],
];

async function showGoals(options: Parameters<typeof renderPane>[0] = {}) {
  const rendered = await renderPane(options);
  await rendered.user.click(button(/^(Refresh|刷新)$/));
  await screen.findByText(/^(Written:|已写入：)$/);
  await rendered.user.click(screen.getByRole('tab', { name: /^(Goals|目标)$/ }));
  return rendered;
}

test('S3: without a goal the view says how one is written', async () => {
  await showGoals();
  expect(screen.getByRole('heading', { name: 'No goals yet' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Go to the table' })).not.toBeInTheDocument();
});

test('S3: without a table of goals it is added where the user asks for it', async () => {
  const { user, workbook } = await showGoals();
  await user.click(button('Add a table of goals'));
  expect(await screen.findByRole('button', { name: 'Go to the table' })).toBeVisible();
  expect(workbook.sheetNames()).toContain('Goals');
});

test('S3: an empty table of goals is where to go', async () => {
  const { user, workbook } = await showGoals({ sheets: { ...tables, Goals: [goals[0]!] } });
  await user.click(button('Go to the table'));
  expect(workbook.visited).toStrictEqual(['Goals!A1:F1']);
});

test('S3: a goal stands with its measure, its way, its date and its growth a year', async () => {
  const { user, workbook } = await showGoals({ sheets: { ...tables, Goals: goals } });
  const part = region('Goals');
  expect(part.getByText('Equip the second plant')).toBeVisible();
  expect(
    part.getByText(/^Measure: Orders a year · from 100 to 130 · by 23 Nov 2028 · 15 % a year$/),
  ).toBeVisible();
  await user.click(part.getByRole('button', { name: 'Go to Goals!A2' }));
  expect(workbook.visited).toStrictEqual(['Goals!A2']);
});

test('S6: who has only goals is told what is missing, and asked for nothing else', async () => {
  await showGoals({ sheets: { ...tables, Goals: goals } });
  expect(screen.getByRole('heading', { name: 'Vision and goals are unfinished' })).toBeVisible();
  expect(screen.getByText(/^What is missing is a vision/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'To write' })).not.toBeInTheDocument();
});

test('S3, S6: what a goal lacks is to be written, in its cell; what holds is folded', async () => {
  const vague = [goals[0]!, ['Grow', '', 100, 130, null, '']];
  const { user, workbook } = await showGoals({ sheets: { ...tables, Goals: vague } });
  const part = region('To write');
  expect(part.getAllByRole('listitem').map((each) => each.textContent)).toStrictEqual([
    '!The goal cannot be measured yet. Name the figure that tells (such as revenue with this customer in 2027) and the date.A2',
    '!Say which business issue of the customer the goal serves, or that it serves the vision.A2',
  ]);
  expect(
    screen.getByText('Write the 2 points still missing: then vision and goals carry the strategy.'),
  ).toBeVisible();
  await user.click(part.getAllByRole('button', { name: 'Go to Goals!A2' })[0]!);
  expect(workbook.visited).toStrictEqual(['Goals!A2']);
  expect(screen.queryByText('A goal is set.')).not.toBeInTheDocument();
  await user.click(button('What holds (1)'));
  expect(screen.getByText('A goal is set.')).toBeVisible();
});

test('S3: a change in the goals makes the sheets old, as one in any table that is read', async () => {
  const { workbook } = await showGoals({ sheets: { ...tables, Goals: goals } });
  act(() => workbook.change('Goals'));
  expect(screen.getByText('Tables changed since 10:42')).toBeVisible();
});

test('S3: of several goals each is called by its name', async () => {
  const two = [...goals, ['Keep the first plant', 'Orders a year', 100, null, null, 'Complaints']];
  await showGoals({ sheets: { ...tables, Goals: two } });
  expect(region('To write').getByText(/^“Keep the first plant” cannot be measured yet\./)).toBeVisible();
});

test('S7: the brief is copied as text', async () => {
  const { user } = await showGoals({ sheets: { ...tables, Goals: goals } });
  await user.click(button('For the talk with your manager'));
  await user.click(button('Copy as text'));
  expect(await screen.findByText('Copied.')).toBeVisible();
  const copied = await navigator.clipboard.readText();
  expect(copied).toMatch(/^Account plan · 23 Nov 2026\n\nGoals\n- Equip the second plant \(Measure:/);
  expect(copied).toContain('\n\nStrategy\n- Persevere · ');
});

test('S7: where copying is not allowed the text stands there, selected', async () => {
  const { user } = await showGoals({ sheets: { ...tables, Goals: goals } });
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(button('For the talk with your manager'));
  await user.click(button('Copy as text'));
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The brief as text' });
  expect(screen.getByText(/^Copying is blocked here/)).toBeVisible();
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
  expect(area.value).toContain('Equip the second plant');
});

test('S7: what can be looked up in public is a list of its own', async () => {
  const { user } = await showGoals({ sheets: { ...tables, Goals: goals }, displayLanguage: 'zh-CN' });
  await user.click(button('可公开查到的（4）'));
  expect(screen.getByText(/^客户近几年的收入/)).toBeVisible();
});

test('tables that the workbook has not are offered with what they would give, two at a time', async () => {
  const { user } = await showGoals({ sheets: { ...tables, Goals: goals } });
  const part = region('More you can bring in');
  expect(part.getAllByRole('listitem').map((each) => each.querySelector('p')?.textContent)).toStrictEqual([
    'Profile',
    'Business issues',
  ]);
  await user.click(part.getByRole('button', { name: 'Show all 4' }));
  expect(part.getByText(/^Enter revenue by period/)).toBeVisible();
});

test('S1: one press adds an offered table, says where it is, and asks what it asks', async () => {
  const { user, workbook } = await showGoals({ sheets: { ...tables, Goals: goals } });
  await user.click(button('Add table: Profile'));
  const news = within(await screen.findByText('Added:'));
  await user.click(news.getByRole('button', { name: 'Profile: Go to Profile!A1' }));
  expect(workbook.visited).toStrictEqual(['Profile!A1']);
  expect(screen.queryByRole('button', { name: 'Add table: Profile' })).not.toBeInTheDocument();
  const written = region('To write');
  expect(written.getByText(/^Write in one sentence what you want to be/)).toBeVisible();
  expect(written.getAllByRole('button', { name: /^Profile: Go to Profile!/ })[0]).toBeVisible();
});

test('an offered table that Excel refuses says so, and is offered still', async () => {
  const { user, workbook } = await showGoals({ sheets: { ...tables, Goals: goals } });
  workbook.failNext(new HostError('protectedWorkbook', ''));
  await user.click(button('Add table: Profile'));
  const alert = within(await screen.findByRole('alert'));
  expect(button('Add table: Profile')).toBeVisible();
  await user.click(alert.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Added:')).toBeVisible();
});

test('what is on offer elsewhere is not offered here', async () => {
  const { user } = await showGoals({ sheets: { ...tables, Goals: goals } });
  await user.click(screen.getByRole('tab', { name: /^People/ }));
  expect(screen.queryByRole('region', { name: 'More you can bring in' })).not.toBeInTheDocument();
});

const beside: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  Profile: [
    ['Question', 'Answer'],
    ['Vision', 'Half of their plants measure with us.'],
    ['Horizon', 3],
    ['Vision issues', 'Complaints'],
    ['Market trend', '20 %'],
    ['Ladder today', 'Product seller'],
    ['Ladder wanted', 'Trusted business adviser'],
  ],
  Issues: [
    ['Business issue', 'Layer', 'Follows from'],
    ['Stricter audits', 'External environment', ''],
    ['Complaints', 'Organisational response', 'Stricter audits'],
    ['Too few who measure', 'Internal challenge', 'Complaints'],
    ['Cash is short', 'Internal challenge', ''],
  ],
  Record: [
    ['Period', 'Our revenue with them', 'Their own revenue'],
    [2024, 100, 1000],
    [2025, 120, 1040],
  ],
  Steps: [
    ['Buying step', 'Selling step'],
    ['Agree on the need', 'Survey'],
    ['Invite to tender', ''],
  ],
};
const whole = { sheets: { ...tables, Goals: goals, ...beside } };

test('S1, S6: the vision stands above the goals, and the gate counts what is still to write', async () => {
  await showGoals(whole);
  expect(region('Vision').getByText('Half of their plants measure with us.')).toBeVisible();
  expect(
    screen.getByText('Write the point still missing: then vision and goals carry the strategy.'),
  ).toBeVisible();
  expect(region('To write').getByText(/^Say how the customer wants to lead/)).toBeVisible();
});

test('S2: each issue stands under the one it follows from, and a break says what to write', async () => {
  await showGoals(whole);
  const [outside, cash] = region('What moves the customer')
    .getAllByRole('listitem')
    .filter((each) => each.parentElement?.parentElement?.tagName !== 'LI');
  expect(outside).toHaveTextContent(/^Stricter audits.*Complaints.*Too few who measure/);
  expect(cash).toHaveTextContent(/Write which response of the customer lies behind “Cash is short”\./);
});

test('S4: goal and trends side by side, each with its verdict', async () => {
  await showGoals(whole);
  const rowsOf = (name: string) =>
    within(screen.getByRole('table', { name }))
      .getAllByRole('row')
      .map((row) => row.textContent);
  expect(rowsOf('Our goal and our market, a year')).toStrictEqual([
    'Our goalWe would lose ground.15\u00a0%',
    'Our market20\u00a0%',
  ]);
  expect(rowsOf('Our goal and the customer, a year')).toStrictEqual([
    'Our goalChallenging, and realistic.15\u00a0%',
    'Their own revenuefrom the sales record4\u00a0%',
  ]);
  expect(rowsOf('Their buying and our selling')).toStrictEqual([
    'TheyWe',
    'Agree on the needSurvey',
    'Invite to tendernothing',
  ]);
});

test('S5: the ladder shows today, the wish and the next rung with what it takes', async () => {
  await showGoals(whole);
  const part = region('Where we stand with them');
  expect(part.getAllByRole('listitem').map((each) => each.textContent)).toStrictEqual([
    'Trusted business adviserwanted',
    'Need-satisfaction sellernext',
    'Product sellertoday',
    'Price seller',
    'Professional visitor',
    // By these one tells that the next rung is reached.
    'Do they tell us what they need before they know what to buy?',
    'Do we meet the people who answer for the result?',
  ]);
  expect(part.getByText(/^Be told what they need/)).toBeVisible();
});

test('S7: the trend of the sales record leads to the periods it compares', async () => {
  const { user, workbook } = await showGoals(whole);
  const part = region('What the sales record shows');
  expect(part.getByText('Our revenue with them: 20 % a year.')).toBeVisible();
  await user.click(part.getAllByRole('button', { name: 'Go to Record!A3' })[0]!);
  expect(workbook.visited).toStrictEqual(['Record!A3']);
});
