// A workbook decided under rule version 1: the pane says what reads differently now, until its sheets are written anew.
import '@testing-library/jest-dom';
import { configure, screen, within } from '@testing-library/react';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import type { CellValue } from '../../src/sheets/grid/grid';
import { createPaneSession } from '../../src/taskpane/session/paneSession';
import { textOf } from '../../src/text/text';
import { createMemoryWorkbook, type MemoryWorkbook } from './memoryWorkbook';
import { renderPane, tables } from './renderPane';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

const plannerOf = (workbook: MemoryWorkbook) =>
  createPlanner({
    workbook,
    today: () => '2026-11-23',
    settings: defaultSettings,
    texts: { en: textOf('en'), 'zh-CN': textOf('zh-CN') },
  });

/** The head of a Strategy sheet as version 1 wrote it. */
const english: readonly (readonly CellValue[])[] = [
  [null, 'Strategy'],
  [null, '20 Nov 2026 · 6 factors, 5 people · Quadrille rules 1'],
  [null, null],
  [null, 'Move fast'],
  [null, 'What weighs most is for us: act before things change.'],
  [null, 'Thin: holds in 93\u00a0% of single changes · Next in line: Sell through it'],
  [null, 'Going on: Go'],
];
const chinese: readonly (readonly CellValue[])[] = [
  [null, '策略'],
  [null, '2026年11月20日 · 6 项因素，5 位人物 · 规则第 1 版，2 项公司设置'],
  [null, null],
  [null, '快速前进'],
  [null, '依据不足：93% 的单项变动下结论不变 · 其次：坚韧不拔'],
  [null, '是否继续：继续'],
];

/** The sheets stand, and the Strategy sheet holds these lines. */
async function workbookWith(
  lines: readonly (readonly CellValue[])[],
  locale: 'en' | 'zh-CN',
): Promise<MemoryWorkbook> {
  const workbook = createMemoryWorkbook(tables);
  const planner = plannerOf(workbook);
  await planner.refresh({ overview: await planner.survey(), locale, account: null });
  workbook.replace(locale === 'en' ? 'Strategy' : '策略', lines);
  return workbook;
}

test('the pane says what reads differently, and after Refresh never again', async () => {
  const { user } = await renderPane({ workbook: await workbookWith(english, 'en') });
  const note = await screen.findByRole('note', {
    name: /^The sheet Strategy was written under earlier rules/,
  });
  const lines = within(note)
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');
  expect(lines[0]).toBe('The strategy: “Move fast” then, “Persevere” now.');
  expect(lines[1]).toMatch(/^How sure it is: “Thin” then, “(Firm|Fair|Fragile)” now\. ./);
  expect(lines[2]).toBe('Whether to go on: “Go” then, “Go with conditions” now.');
  expect(lines).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByText('Written:');
  expect(screen.queryByRole('note', { name: /earlier rules/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByText('Written:');
  expect(screen.queryByRole('note', { name: /earlier rules/ })).not.toBeInTheDocument();
});

test('a Chinese sheet with the words of then is told in Chinese', async () => {
  await renderPane({ workbook: await workbookWith(chinese, 'zh-CN'), displayLanguage: 'zh-CN' });
  const note = await screen.findByRole('note', { name: /^工作表“策略”是按旧版规则写的/ });
  expect(within(note).getByText('策略：当时是“快速前进”，现在是“坚韧不拔”。')).toBeVisible();
  expect(within(note).getByText(/^把握：当时是“因素不足”，现在是“/)).toBeVisible();
  expect(within(note).getByText('是否继续：当时是“继续”，现在是“有条件地继续”。')).toBeVisible();
});

test('where the sheet said that there was no strategy yet, that is what was then', async () => {
  const lines = [...english.slice(0, 3), [null, 'No strategy yet']];
  await renderPane({ workbook: await workbookWith(lines, 'en') });
  expect(await screen.findByText('The strategy: none then, “Persevere” now.')).toBeVisible();
});

test('where nothing can be read on the sheet, it says in general what may differ', async () => {
  await renderPane({ workbook: await workbookWith(english.slice(0, 2), 'en') });
  const note = await screen.findByRole('note', { name: /may read differently now\.$/ });
  expect(within(note).queryByRole('listitem')).not.toBeInTheDocument();
});

test('the ribbon’s Refresh, with the pane closed, opens it once for that', async () => {
  const workbook = await workbookWith(english, 'en');
  const session = createPaneSession({
    start: () => Promise.resolve(null),
    createPlanner: () => plannerOf(workbook),
    timeOfDay: () => '10:42',
    locale: () => 'en',
  });
  expect(await session.refresh()).toBe(true);
  expect(session.state().overview?.earlier).toMatchObject({ macro: 'moveFast', standing: 'thin' });
  expect(await session.refresh()).toBe(false);
  expect(session.state().overview?.earlier).toBeNull();
});
