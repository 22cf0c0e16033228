// S8, S5, T4: what to ask and how one tells, beside the blank.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import type { CellValue } from '../../src/sheets/grid/grid';
import { en } from '../../src/text/en';
import { people, renderPane, tables } from './renderPane';

configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => window.localStorage.clear());

type Rows = readonly (readonly CellValue[])[];
const goals: Rows = [
  ['Goal', 'Measure', 'Baseline', 'Target', 'Due', 'Linked to'],
  ['Equip the second plant', 'Orders a year', 100, 130, '2028-11-23', 'Complaints'],
];
const issues: Rows = [
  ['Business issue', 'Layer', 'Follows from'],
  ['New rules on dust', 'External environment', ''],
  ['They merge two plants', 'Organisational response', 'New rules'],
];
const departments: Rows = people.map((cells, row) => [...cells, row === 0 ? 'Department' : 'Plant 2']);

async function show(tab: RegExp, sheets: Readonly<Record<string, Rows>>) {
  const rendered = await renderPane({ sheets });
  await rendered.user.click(screen.getByRole('button', { name: /^Use my tables/ }));
  await rendered.user.click(screen.getByRole('tab', { name: tab }));
  return rendered;
}
const fold = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('S8: a layer without an issue asks, and the departments that the people table names come first', async () => {
  const { user } = await show(/^Goals/, { ...tables, People: departments, Goals: goals, Issues: issues });
  await user.click(fold('What to ask: internal challenge'));
  const asked = within(screen.getByRole('region', { name: 'What to ask: internal challenge' }));
  const lines = asked.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe(en.prompts.issues.production);
  expect(screen.queryByRole('button', { name: /What to ask: external/ })).toBeNull();
});

test('S8: an empty table of issues asks for all three layers; without one nothing is asked', async () => {
  await show(/^Goals/, { ...tables, Goals: goals, Issues: issues.slice(0, 1) });
  expect(screen.getAllByRole('button', { name: /^What to ask/ })).toHaveLength(3);
});

test('S8: without a table of issues nobody is asked for them', async () => {
  await show(/^Goals/, { ...tables, Goals: goals });
  expect(screen.queryByRole('button', { name: /^What to ask/ })).toBeNull();
});

test('S8: goal, strategy and tools are explained as long as no goal is set', async () => {
  const { user } = await show(/^Goals/, tables);
  await user.click(fold('Goal, strategy, tools'));
  expect(screen.getByText(en.prompts.begin.strategy)).toBeVisible();
});

test('S8: once a goal is set they are not explained any more', async () => {
  await show(/^Goals/, { ...tables, Goals: goals });
  expect(screen.queryByRole('button', { name: 'Goal, strategy, tools' })).toBeNull();
});

const profile = (...rows: Rows): Rows => [['Question', 'Answer'], ...rows];

test('S5: where the rung is not chosen all rungs are told by two questions', async () => {
  const sheets = { ...tables, Goals: goals, Profile: profile(['Vision', 'Half of their spindles by 2029']) };
  const { user } = await show(/^Goals/, sheets);
  await user.click(fold('How to tell where you stand'));
  const told = within(screen.getByRole('region', { name: 'How to tell where you stand' }));
  expect(told.getAllByRole('listitem')).toHaveLength(10);
});

test('S5, S1: a chosen rung tells the next one by its signs; a known path tells the proof', async () => {
  const rows = profile(
    ['Vision', 'Half of their spindles by 2029'],
    ['Leadership path', 'Operational excellence'],
    ['Ladder today', 'Price seller'],
  );
  await show(/^Goals/, { ...tables, Goals: goals, Profile: rows });
  for (const sign of en.prompts.rungs.productSeller) expect(screen.getByText(sign)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'How to tell where you stand' })).toBeNull();
  expect(screen.getByText(en.advice.pathProofs.operations)).toBeVisible();
});

const withNeeds = (individual: CellValue, organisational: CellValue): Rows =>
  people.map((cells, row) => [
    ...cells,
    ...(row === 0 ? ['Individual need', 'Organisational need'] : [individual, organisational]),
  ]);

test('T4: where an owner or approver lacks a need, every need has its meaning and its signs', async () => {
  const { user } = await show(/^People/, { ...tables, People: withNeeds('Order', null) });
  expect(screen.queryByRole('button', { name: en.prompts.headings.individual })).toBeNull();
  await user.click(fold(en.prompts.headings.organisational));
  expect(screen.getByText('Financial: to earn more or spend less')).toBeVisible();
  expect(screen.getByText(en.prompts.organisationalNeeds.image.signs[0])).toBeVisible();
});

test('T4: where both are known of everybody nothing is explained', async () => {
  await show(/^People/, { ...tables, People: withNeeds('Order', 'Image') });
  expect(screen.queryByRole('button', { name: /^How to tell/ })).toBeNull();
});
