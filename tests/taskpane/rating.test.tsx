// G5 in the pane: one question a row, by keyboard alone, with the picture growing and one press to write.
import '@testing-library/jest-dom';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/planner/workbook';
import type { CellValue } from '../../src/sheets/grid/grid';
import { createMemoryWorkbook } from './memoryWorkbook';
import { renderPane } from './renderPane';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

const influence = [
  ['Name', 'Title', 'Influence'],
  ['Ada Fenn', 'Engineer', 'High'],
  ['Bo Lark', 'Buyer', 'Low'],
  ['Cy Moss', 'Planner', 'High'],
];
const swot = [
  ['Factor', 'SWOT', 'Weight'],
  ['Good service', 'Strength', 4],
  ['Slow quotes', 'Weakness', 3],
  ['New rival', 'Threat', 2],
];

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** Presses: the first run's button, the tab, Rate now. */
async function opened(tab: RegExp, sheets: Sheets, workbook = createMemoryWorkbook(sheets)) {
  const { user } = await renderPane({ workbook });
  const first = screen.queryByRole('button', { name: /Use my tables/ });
  if (first) await user.click(first);
  await user.click(await screen.findByRole('tab', { name: tab }));
  await user.click(await screen.findByRole('button', { name: 'Rate now' }));
  return { user, workbook };
}

const asked = (): HTMLElement => screen.getByRole('group', { description: /Keys/ });
const question = (): string => screen.getByRole('heading', { level: 3, name: /\?$/ }).textContent ?? '';
const valuesOf = async (workbook: ReturnType<typeof createMemoryWorkbook>, sheet: string) =>
  (await workbook.survey()).grids.find((grid) => grid.sheet === sheet)?.values;

test('G5: a question is asked of the row it is about, with the focus where its keys work', async () => {
  await opened(/^People/, { People: influence });
  expect(asked()).toHaveFocus();
  expect(question()).toBe('Are they at every meeting about it?');
  expect(screen.getByText('“Ada Fenn”')).toBeVisible();
  expect(screen.getByText('Engineer · row 2')).toBeVisible();
  expect(screen.getByText('1 of 3')).toBeVisible();
  expect(screen.getAllByText(/1 of 3\. Ada Fenn\. Are they/)).toHaveLength(1);
});

test('G5: people with influence alone: three presses and one key a person, then roles', async () => {
  const { user, workbook } = await opened(/^People/, { People: influence });
  await user.keyboard('123');
  expect(await screen.findByText('3 of 3 people have a role.')).toBeVisible();
  expect(screen.getByText('3 answered.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Write 3 answers to People' }));
  expect(await screen.findByText(/^3 answers written/)).toBeVisible();
  expect(await valuesOf(workbook, 'People')).toEqual([
    ['Name', 'Title', 'Influence', 'Involvement'],
    ['Ada Fenn', 'Engineer', 'High', 'High'],
    ['Bo Lark', 'Buyer', 'Low', 'Low'],
    ['Cy Moss', 'Planner', 'High', 'Medium'],
  ]);
  expect(screen.getByText('Nothing to ask')).toBeVisible();
});

test('G5: Enter takes the suggestion, Space skips, arrows go back and forth, a number corrects', async () => {
  const { user, workbook } = await opened(/^Factors/, { SWOT: swot });
  expect(
    screen.getByText('Suggested: “Yes, it is in our hands”, from “Strength”. Enter takes it.'),
  ).toBeVisible();
  await user.keyboard('{Enter}');
  expect(question()).toBe('Has somebody at the customer said or shown it?');
  await user.keyboard(' ');
  expect(screen.getByText('3 of 6')).toBeVisible();
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(screen.getByText('1 of 6')).toBeVisible();
  expect(screen.getByRole('button', { name: /Yes, it is in our hands/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await user.keyboard('2');
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(screen.getByText('1 answered, 5 left open.')).toBeVisible();
  expect(screen.getByRole('group', { name: /That was all/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Write 1 answer to SWOT' }));
  await screen.findByText(/^1 answer written/);
  expect(await valuesOf(workbook, 'SWOT')).toEqual([
    ['Factor', 'SWOT', 'Weight', 'Control'],
    ['Good service', 'Strength', 4, 'Low'],
    ['Slow quotes', 'Weakness', 3],
    ['New rival', 'Threat', 2],
  ]);
});

test('G5: Enter does nothing where nothing is suggested, and no key with Ctrl is ours', async () => {
  const { user } = await opened(/^People/, { People: influence });
  await user.keyboard('{Enter}{Control>}1{/Control}9');
  expect(screen.getByText('1 of 3')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Refresh' })).toBeVisible();
});

test('G5: where the answers would go is said before they are written', async () => {
  const { user } = await opened(/^Factors/, { SWOT: swot });
  await user.keyboard('1');
  const where = within(screen.getByRole('region', { name: 'Where the answers go' }));
  expect(where.getByText(/A new column “Control” beside your table/)).toBeVisible();
  expect(where.getByText(/^SWOT!D1:D4\. Your other cells stay as they are/)).toBeVisible();
});

test('G5: answers are kept when the pane closes, and follow their rows when these are sorted', async () => {
  const { user, workbook } = await opened(/^People/, { People: influence });
  await user.keyboard('1');
  await waitFor(async () => expect((await workbook.survey()).flags.answers).toMatch(/"involvement":"high"/));
  cleanup();
  workbook.replace('People', [influence[0]!, influence[3]!, influence[2]!, influence[1]!]);
  const { user: next } = await opened(/^People/, {}, workbook);
  await screen.findByText('“Cy Moss”');
  await next.click(await screen.findByRole('button', { name: 'Write 1 answer to People' }));
  await screen.findByText(/^1 answer written/);
  expect((await valuesOf(workbook, 'People'))?.[3]).toEqual(['Ada Fenn', 'Engineer', 'High', 'High']);
});

test('G5: an answer that Excel does not keep is said, and kept with the next', async () => {
  const { user, workbook } = await opened(/^People/, { People: influence });
  workbook.failNext(new HostError('busy', 'now'));
  await user.keyboard('1');
  expect(await screen.findByText(/is not kept in the workbook yet/)).toBeVisible();
  await user.keyboard('1');
  await waitFor(() => expect(screen.queryByText(/is not kept in the workbook yet/)).toBeNull());
  expect((await workbook.survey()).flags.answers).toMatch(/high.*high/);
});

test('G5: what changed meanwhile is not written over, and the answers stay', async () => {
  const { user, workbook } = await opened(/^People/, { People: influence });
  await user.keyboard('1');
  workbook.replace(
    'People',
    influence.map((row, at) => (at === 1 ? [...row, 'mine'] : row)),
  );
  await user.click(screen.getByRole('button', { name: 'Write 1 answer to People' }));
  expect(await screen.findByText(/has changed since it was read/)).toBeVisible();
  expect((await valuesOf(workbook, 'People'))?.[1]?.[3]).toBe('mine');
});

test('G5: stopping leads back to the view, and another tab does too', async () => {
  const { user } = await opened(/^People/, { People: influence });
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(screen.queryByRole('heading', { name: 'Rate people' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Rate now' }));
  await user.click(screen.getByRole('tab', { name: /^Strategy/ }));
  await user.click(screen.getByRole('tab', { name: /^People/ }));
  expect(screen.queryByRole('heading', { name: 'Rate people' })).toBeNull();
});

test('G6, G5: a SWOT list of twelve without control and without people: a strategy after two presses', async () => {
  const parts = ['Strength', 'Weakness', 'Opportunity', 'Threat'];
  const twelve = Array.from({ length: 12 }, (_, at) => [`Matter ${at + 1}`, parts[at % 4]!, (at % 5) + 1]);
  const { user } = await renderPane({ sheets: { SWOT: [['Factor', 'SWOT', 'Weight'], ...twelve] } });
  await user.click(screen.getByRole('button', { name: /Use my tables/ }));
  await user.click(await screen.findByRole('tab', { name: /^Strategy/ }));
  expect(screen.getByText(/^Confirm the suggested ratings/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rate now · Factors' }));
  expect(screen.getByText('1 of 24')).toBeVisible();
});

test('G5: in Chinese', async () => {
  const workbook = createMemoryWorkbook({
    人物: [
      ['姓名', '决策权'],
      ['周总', '高'],
      ['孙工', '低'],
    ],
  });
  const { user } = await renderPane({ workbook, displayLanguage: 'zh-CN' });
  await user.click(screen.getByRole('button', { name: /使用我的表格|我的表格/ }));
  await user.click(await screen.findByRole('tab', { name: /^人物/ }));
  await user.click(await screen.findByRole('button', { name: '现在评级' }));
  await user.keyboard('12');
  expect(await screen.findByText('2 人中 2 人有了角色。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '把 2 个回答写入 人物' }));
  await screen.findByText(/^已写入 2 个回答/);
  expect((await workbook.survey()).grids[0]?.values).toEqual([
    ['姓名', '决策权', '参与度'],
    ['周总', '高', '高'],
    ['孙工', '低', '低'],
  ]);
});
