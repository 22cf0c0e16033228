// G5 in the pane: what bringing would do is said before, one press does it, and the new table is what the pane shows then.
import '@testing-library/jest-dom';
import { cleanup, configure, screen, within } from '@testing-library/react';
import { HostError } from '../../src/planner/workbook';
import type { CellValue } from '../../src/sheets/grid/grid';
import { createMemoryWorkbook } from './memoryWorkbook';
import { renderPane } from './renderPane';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => window.localStorage.clear());

type Cells = readonly (readonly CellValue[])[];

const list: Cells = [
  ['Name', 'Title', 'Power', 'Phone'],
  ['Ada Fenn', 'Engineer', 'Very strong', '04 11'],
  ['Bo Lark', 'Buyer', 'Weak', '04 12'],
  ['Cy Moss', 'Planner', 'Strong', '04 13'],
];

const valuesOf = async (workbook: ReturnType<typeof createMemoryWorkbook>, sheet: string) =>
  (await workbook.survey()).grids.find((grid) => grid.sheet === sheet)?.values;

async function openedTables(sheets: Readonly<Record<string, Cells>>, displayLanguage = 'en-US') {
  const workbook = createMemoryWorkbook(sheets);
  const { user } = await renderPane({ workbook, displayLanguage });
  await user.click(await screen.findByRole('button', { name: /Use my tables|用我的表格|使用我的表格/ }));
  return { user, workbook };
}

const preview = (): HTMLElement => screen.getByRole('group', { name: 'Your people in the template' });

test('G5: the card of a table of the user’s says what would happen, and one press does it', async () => {
  const { user, workbook } = await openedTables({ List: list });
  const button = await screen.findByRole('button', { name: /^Bring into the template/ });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  const within_ = within(preview());
  expect(within_.getByText(/A new sheet “People” with 3 rows\./)).toBeVisible();
  expect(within_.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '“Name” → Name',
    '“Title” → Title',
    '“Power” → Authorityyours also stays to the right, since it tells more apart',
  ]);
  expect(within_.getByText('Taken along to the right as they are: “Phone” and “Power”.')).toBeVisible();
  expect(within_.getByText(/Nothing changes on “List”/)).toBeVisible();
  expect(within_.getByText(/Restore can take it back/)).toBeVisible();
  await user.click(within_.getByRole('button', { name: 'Bring 3 rows to People' }));
  expect(await screen.findByText('Brought into the template, and read from there:')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'What Quadrille reads, and how' })).toBeVisible();
  expect(screen.getByText(/^People!B4:/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Bring into the template/ })).toBeNull();
  expect((await valuesOf(workbook, 'People'))?.[4]?.slice(1, 5)).toEqual([
    'Ada Fenn',
    'Engineer',
    null,
    'High',
  ]);
  expect(await valuesOf(workbook, 'List')).toEqual(list);
  expect(document.activeElement).not.toBe(document.body);
});

test('G5: behind the questions the list can be brought with the answers in it', async () => {
  const { user, workbook } = await openedTables({ List: list });
  await user.click(await screen.findByRole('tab', { name: /^People/ }));
  await user.click(await screen.findByRole('button', { name: 'Rate now' }));
  await user.keyboard('12');
  await user.click(screen.getByRole('button', { name: 'Bring into the template' }));
  expect(within(preview()).getByText(/Your 2 answers are in it\./)).toBeVisible();
  await user.click(within(preview()).getByRole('button', { name: 'Bring 3 rows to People' }));
  await screen.findByText('Brought into the template, and read from there:');
  const held = await valuesOf(workbook, 'People');
  expect(held?.slice(4).map((row) => row[5])).toEqual(['High', 'Low', null]);
  expect((await workbook.survey()).flags.answers).toBe('{}');
  cleanup();
  await renderPane({ workbook });
  await user.click(await screen.findByRole('tab', { name: /^People/ }));
  await user.click(await screen.findByRole('button', { name: 'Rate now' }));
  expect(screen.getByText('1 of 1')).toBeVisible();
});

test('G5: where the template’s table holds rows, the reason is said and nothing can be pressed', async () => {
  const workbook = createMemoryWorkbook({ List: list });
  const { user } = await renderPane({ workbook });
  await user.click(await screen.findByRole('button', { name: /Use my tables/ }));
  await user.click(await screen.findByRole('button', { name: /^Bring into the template/ }));
  await user.click(within(preview()).getByRole('button', { name: /^Bring 3 rows/ }));
  await screen.findByText('Brought into the template, and read from there:');
  await user.click(await screen.findByRole('button', { name: /^Read it instead/ }));
  await user.click(await screen.findByRole('button', { name: /^Bring into the template/ }));
  expect(within(preview()).getByText(/The template’s table holds rows already/)).toBeVisible();
  expect(within(preview()).queryByRole('button')).toBeNull();
});

test('G5: what Excel refuses is said, and can be tried again', async () => {
  const { user, workbook } = await openedTables({ List: list });
  await user.click(await screen.findByRole('button', { name: /^Bring into the template/ }));
  workbook.failNext(new HostError('protectedWorkbook', 'Structure', 'restored'));
  await user.click(within(preview()).getByRole('button', { name: /^Bring 3 rows/ }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(workbook.sheetNames()).toEqual(['List']);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Brought into the template, and read from there:')).toBeVisible();
  expect(workbook.sheetNames()).toContain('People');
});

test('G5: 中文：带入模板', async () => {
  const { user, workbook } = await openedTables(
    {
      名单: [
        ['姓名', '职务', '影响力'],
        ['王敏', '采购经理', '强'],
        ['李强', '工程师', '弱'],
      ],
    },
    'zh-CN',
  );
  await user.click(await screen.findByRole('button', { name: /^带入模板/ }));
  const shown = within(screen.getByRole('group', { name: '把您的人物带入模板' }));
  expect(shown.getByText(/新建工作表“人物”，共 2 行。/)).toBeVisible();
  await user.click(shown.getByRole('button', { name: '把 2 行带入“人物”' }));
  expect(await screen.findByText('已带入模板，此后读取：')).toBeVisible();
  expect((await valuesOf(workbook, '人物'))?.[4]?.slice(1, 5)).toEqual(['王敏', '采购经理', null, '高']);
});
