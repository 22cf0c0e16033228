// N2–N6, T9 in the pane: proposals, commitments, plans, and what comes after the sale.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import { HostError } from '../../src/planner/workbook';
import type { CellValue } from '../../src/sheets/grid/grid';
import { textOf, type Locale } from '../../src/text/text';
import { createMemoryWorkbook, type MemoryWorkbook } from './memoryWorkbook';
import { factors, people, renderPane } from './renderPane';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

type Rows = readonly (readonly CellValue[])[];
type Sheets = Readonly<Record<string, Rows>>;

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const region = (name: string) => within(screen.getByRole('region', { name }));

/** A workbook with these tables and our sheets; actions that come from `done` are done. */
async function workbookOf(
  sheets: Sheets,
  done: readonly string[],
  locale: Locale = 'en',
): Promise<MemoryWorkbook> {
  const workbook = createMemoryWorkbook(sheets);
  const texts = { en: textOf('en'), 'zh-CN': textOf('zh-CN') };
  const planner = createPlanner({ workbook, today: () => '2026-11-23', settings: defaultSettings, texts });
  await planner.refresh({ overview: await planner.survey(), locale, account: null });
  const { grids } = await workbook.survey();
  const { sheet, values } = grids.find(({ mark }) => mark?.kind === 'actions')!;
  const { open, done: word } = texts[locale].labels.actionStatuses;
  const isDone = (row: readonly CellValue[]): boolean =>
    row.some((cell) => typeof cell === 'string' && done.includes(cell));
  workbook.replace(
    sheet,
    values.map((row) => (isDone(row) ? row.map((cell) => (cell === open ? word : cell)) : row)),
  );
  return workbook;
}

interface Opening {
  readonly sheets?: Sheets;
  readonly done?: readonly string[];
  readonly locale?: Locale;
}

/** The Actions view of such a workbook. */
async function openActions({ sheets = {}, done = [], locale = 'en' }: Opening) {
  const workbook = await workbookOf({ People: people, Factors: factors, ...sheets }, done, locale);
  const rendered = await renderPane({ workbook, displayLanguage: locale });
  await rendered.user.click(screen.getByRole('tab', { name: /^(Actions|行动)/ }));
  return rendered;
}

const cellOf = async (workbook: MemoryWorkbook, row: number, column: number): Promise<CellValue> => {
  const { grids } = await workbook.survey();
  return grids.find(({ sheet }) => sheet === 'Factors')?.values[row]?.[column] ?? null;
};

const question = 'Is “No local service” settled?';
const yes = `Set Status to “Resolved”: ${question}`;

test('N4: an action that is done asks what has changed, with the strategy as it is and as it would be', async () => {
  const { user, workbook } = await openActions({ done: ['No local service'] });
  const part = region('Done: what has changed?');
  expect(part.getByText(question)).toBeVisible();
  expect(part.getByText(/^Done: Decide who serves them/)).toBeVisible();
  expect(part.getByText('The strategy would change from “Persevere” to “Move fast”.')).toBeVisible();
  await user.click(part.getByRole('button', { name: 'Go to Factors!G5' }));
  expect(workbook.visited).toStrictEqual(['Factors!G5']);
  expect(await cellOf(workbook, 4, 6)).toBe('Open');
});

test('N4: a yes writes the cell, tells the new strategy, and the question is gone', async () => {
  const { user, workbook } = await openActions({ done: ['No local service'] });
  await user.click(button(yes));
  expect(await screen.findByText('Written. The strategy is now “Move fast”.')).toBeVisible();
  expect(await cellOf(workbook, 4, 6)).toBe('Resolved');
  expect(screen.queryByText(question)).not.toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: 'Strategy' }));
  expect(screen.getByRole('heading', { name: 'Move fast' })).toBeVisible();
});

test('N4: a no is kept in the document, by keyboard alone, and no cell is touched', async () => {
  const { user, workbook } = await openActions({ done: ['No local service'] });
  const before = (await workbook.survey()).grids;
  button(`Leave it as it is: ${question}`).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Left as it is.')).toBeVisible();
  expect(screen.queryByText(question)).not.toBeInTheDocument();
  const { grids, flags } = await workbook.survey();
  expect(grids).toStrictEqual(before);
  expect(flags.decisions).toContain('declined');
});

test('N4: in Chinese, with the words of the table', async () => {
  const sheets = {
    Factors: [
      ['因素', '类别', '方向', '控制力', '权重', '依据', '状态'],
      ['样机测试顺利', '产品或服务', '有利', '高', 5, '已确认', '有效'],
      ['需求上升', '时机与市场环境', '有利', '低', 4, '假设', '有效'],
      ['没有本地服务', '产品或服务', '不利', '高', 4, '已确认', '有效'],
      ['汇率', '时机与市场环境', '不利', '低', 2, '假设', '有效'],
    ],
  };
  const { user, workbook } = await openActions({ sheets, done: ['没有本地服务'], locale: 'zh-CN' });
  await user.click(button('将“状态”设为“已了结”：“没有本地服务”了结了吗？'));
  expect(await screen.findByText(/^已写入。策略/)).toBeVisible();
  expect(await cellOf(workbook, 3, 6)).toBe('已了结');
});

test('N4: without a column for it there is a sentence and a way to the cell instead of a button', async () => {
  const sheets = { Factors: factors.map((row) => row.slice(0, 6)) };
  await openActions({ sheets, done: ['No local service'] });
  const part = region('Done: what has changed?');
  expect(part.getByText('There is no column “Status” to say so: add one.')).toBeVisible();
  expect(part.queryByRole('button', { name: /^Set / })).not.toBeInTheDocument();
  expect(part.getByRole('button', { name: 'Go to Factors!A5' })).toBeVisible();
});

test('N4: a table that has changed meanwhile is looked at again, and nothing is written', async () => {
  const { user, workbook } = await openActions({ done: ['No local service'] });
  workbook.replace(
    'Factors',
    factors.map((row) => (row[0] === 'No local service' ? ['No service partner', ...row.slice(1)] : row)),
  );
  await user.click(button(yes));
  expect(await screen.findByText(/^The table has changed since it was read/)).toBeVisible();
  expect(await cellOf(workbook, 4, 6)).toBe('Open');
});

test('N4: what Excel refuses is said, and can be tried again', async () => {
  const { user, workbook } = await openActions({ done: ['No local service'] });
  workbook.failNext(new HostError('protectedSheet', 'Factors'));
  await user.click(button(yes));
  expect(await screen.findByText('A sheet is protected')).toBeVisible();
  await user.click(button('Try again'));
  expect(await screen.findByText(/^Written\. The strategy is now/)).toBeVisible();
});

const commitments: Rows = [
  ['Customer commitment', 'Planned', 'Reached', 'Early sign', 'If it fails'],
  ['Attend a briefing', '2026-09-01', '2026-09-03', null, null],
  ['Take part in a study', '2026-11-13', null, 'no names yet', 'ask the sponsor'],
  ['Ask for a proposal', '2026-12-20', null, null, null],
];

test('N2, N3: commitments with the next one, what is overdue, what is reached, and the plans that are missing', async () => {
  const { user } = await openActions({ sheets: { Commitments: commitments } });
  const part = region('Customer commitments');
  expect(
    part.getByText(/^Agree a new day for “Take part in a study”.* It was due 10 days ago/),
  ).toBeVisible();
  expect(part.getByText('next · overdue since 13 Nov')).toBeVisible();
  expect(part.getByText('planned for 20 Dec')).toBeVisible();
  expect(part.queryByText('Attend a briefing')).not.toBeInTheDocument();
  await user.click(part.getByRole('button', { name: '1 reached' }));
  expect(part.getByText('reached on 3 Sep')).toBeVisible();
  expect(region('Plans for setbacks').getByText(/^“Ask for a proposal” may fail/)).toBeVisible();
});

test('N6: who decides and what weighs much without an open action stands above the list', async () => {
  await openActions({ done: ['Sophie Moreau'] });
  const part = region('Nothing under way yet');
  // One line of a kind, with the cells of all: people, factors, what is overdue, what nobody has taken.
  expect(part.getByText(/^“The spindle test went well” weighs 5, and nothing is under way/)).toBeVisible();
  expect(part.getAllByRole('listitem').length).toBeLessThanOrEqual(4);
});

const profile = (...answers: Rows): Rows => [
  ['Question', 'Answer', 'Notes'],
  ['Vision', 'Supply them', null],
  ...answers,
];

test('N5: once the sale is won, who hears from us next and the next rung', async () => {
  const sheets = { Profile: profile(['outcome', 'Won', null], ['ladder today', 'Product seller', null]) };
  await openActions({ sheets });
  const part = region('After the sale');
  // The approver had no part in it with us: nobody has met her.
  expect(part.queryByText('Mary Okafor')).toBeNull();
  expect(part.getByText('Owner · by 3 Jan · last 4 Nov')).toBeVisible();
  expect(part.getByText('Next rung: Need-satisfaction seller')).toBeVisible();
});

test('N3: once the sale is lost, how to part and when to come back', async () => {
  const sheets = { Profile: profile(['outcome', 'Lost', null], ['come back', '2027-05-01', null]) };
  await openActions({ sheets });
  const part = region('The sale is lost');
  expect(part.getByText('The sale is lost: write how we part well.')).toBeVisible();
  expect(part.getByText('Come back on 1 May 2027.')).toBeVisible();
  expect(part.getByText(/^Thank those who worked with us/)).toBeVisible();
});

test('T9: the seller’s need beside those of the people who decide', async () => {
  const named = people.map((row, index) => [...row, index === 0 ? 'Individual need' : 'Safety']);
  const sheets = { People: named, Profile: profile(['seller need', 'Achievement', null]) };
  const { user } = await openActions({ sheets });
  await user.click(screen.getByRole('tab', { name: /^People/ }));
  const part = region('Your need and theirs');
  expect(part.getByText(/^Sophie Moreau \(safety\): You press for results/)).toBeVisible();
  expect(part.queryByText(/Lucie Novak/)).not.toBeInTheDocument();
});
