// Step S in the pane: the gate, what to write, and the brief.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import type { CellValue } from '../../src/sheets/grid';
import { renderPane, tables } from './renderPane';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));

jest.setTimeout(60_000);
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
    screen.getByText('2 points still to write before vision and goals carry the strategy.'),
  ).toBeVisible();
  await user.click(part.getAllByRole('button', { name: 'Go to Goals!A2' })[0]!);
  expect(workbook.visited).toStrictEqual(['Goals!A2']);
  expect(screen.queryByText('A goal is set.')).not.toBeInTheDocument();
  await user.click(button('What holds (1)'));
  expect(screen.getByText('A goal is set.')).toBeVisible();
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
