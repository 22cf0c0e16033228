// Sheets whose signs another program, or a copy, has blurred: the pane asks once, whatever it shows, and writes nothing before.
import '@testing-library/jest-dom';
import { cleanup, screen, within } from '@testing-library/react';
import type { CellValue } from '../../src/sheets/grid/grid';
import { textOf } from '../../src/text/text';
import { createMemoryWorkbook } from './memoryWorkbook';
import { factors, people, renderPane, tables } from './renderPane';

const text = textOf('en');
const card = (): HTMLElement => screen.getByRole('region', { name: 'Which sheets are Quadrille’s?' });

/** A workbook with our sheets, of which every sign is lost. */
async function withoutSigns(): Promise<ReturnType<typeof createMemoryWorkbook>> {
  const workbook = createMemoryWorkbook(tables);
  const { user } = await renderPane({ workbook });
  await user.click(screen.getByRole('button', { name: /^Use my tables/ }));
  await user.click(screen.getByRole('button', { name: text.pane.refresh }));
  await screen.findByText(/^Written:/);
  cleanup();
  const { grids } = await workbook.survey();
  const values = grids.map(({ sheet, values: rows }) => [sheet, rows] as const);
  return createMemoryWorkbook(Object.fromEntries(values), { signed: true });
}

test('one question about all of them; the answer adopts them, and no sheet comes twice', async () => {
  const workbook = await withoutSigns();
  const names = workbook.sheetNames();
  const { user } = await renderPane({ workbook });
  expect(within(card()).getAllByRole('combobox')).toHaveLength(4);
  expect(within(card()).getByRole('combobox', { name: 'Actions' })).toHaveDisplayValue('“Actions”');
  await user.click(screen.getByRole('button', { name: text.pane.refresh }));
  expect(
    await screen.findByText('Nothing was written: first say which sheets are Quadrille’s.'),
  ).toBeVisible();
  expect(workbook.sheetNames()).toEqual(names);
  await user.click(within(card()).getByRole('button', { name: 'That is right' }));
  expect(await screen.findByText('Noted. The next Refresh brings these sheets up to date.')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Which sheets are Quadrille’s?' })).toBeNull();
  await user.click(screen.getByRole('button', { name: text.pane.refresh }));
  await screen.findByText(/^Written:/);
  expect([...workbook.sheetNames()].sort()).toEqual([...names].sort());
});

test('a sheet that is said to be none of ours stays, and a new one is added', async () => {
  const workbook = await withoutSigns();
  const { user } = await renderPane({ workbook });
  await user.selectOptions(within(card()).getByRole('combobox', { name: 'Actions' }), 'None of these');
  await user.click(within(card()).getByRole('button', { name: 'That is right' }));
  await screen.findByText(/^Noted/);
  await user.click(screen.getByRole('button', { name: text.pane.refresh }));
  await screen.findByText(/^Written:/);
  expect(workbook.sheetNames()).toEqual(expect.arrayContaining(['Actions', 'Actions 2']));
  expect(workbook.sheetNames()).not.toContain('Strategy 2');
});

test('a workbook of nobody’s signs is asked nothing', async () => {
  const plain: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
    People: people,
    Factors: factors,
    Strategy: [['Strategy'], ['Win them over']],
  };
  await renderPane({ workbook: createMemoryWorkbook(plain, { signed: true }) });
  expect(screen.queryByRole('region', { name: 'Which sheets are Quadrille’s?' })).toBeNull();
});

test('in Chinese', async () => {
  const workbook = await withoutSigns();
  await renderPane({ workbook, displayLanguage: 'zh-CN' });
  const region = screen.getByRole('region', { name: '哪些是 Quadrille 的工作表？' });
  expect(within(region).getByRole('button', { name: '就是这样' })).toBeEnabled();
});
