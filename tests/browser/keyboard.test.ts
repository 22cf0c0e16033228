// Every action of the pane, once, by keyboard alone.
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { openWorkbench, refreshName, type Workbench } from './workbenchPage';

jest.setTimeout(120_000);

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await openWorkbench(browser);
  // From here on only keys: the splitter stands before the pane.
  await workbench.page.getByRole('separator').focus();
  await press('Tab');
});
afterEach(() => workbench.page.context().close());

const focusedName = (): Promise<string> =>
  workbench.pane.evaluate(() => {
    const focused = document.activeElement;
    const label = focused?.id ? document.querySelector(`label[for="${focused.id}"]`)?.textContent : '';
    return focused?.getAttribute('aria-label') ?? (label || focused?.textContent) ?? '';
  });

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

/** Presses Tab (or another key) until something with that name has the focus. */
async function reach(name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await focusedName())) return;
    await press(key);
  }
  throw new Error(`${String(name)} is not reached by ${key}`);
}

const waitFor = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();

test('Refresh, and then to a sheet it wrote', async () => {
  await reach(refreshName);
  await press('Enter');
  await waitFor(/^Written:/);
  await reach(/^Role grid/, 'Shift+Tab');
  await press('Enter');
  await workbench.page.waitForFunction(() => {
    const { excel } = window.embeddedExcel;
    return excel.selection.sheetId === excel.activeSheetId && excel.selection.row === 0;
  });
});

test('Refresh, and Restore takes it back', async () => {
  await reach(refreshName);
  await press('Enter');
  await waitFor(/^Written:/);
  await reach(/^Restore: /, 'Shift+Tab');
  await press('Enter');
  await waitFor('The last run is taken back.');
  const sheets = await workbench.page.evaluate(() => window.embeddedExcel.sheets());
  expect(sheets).not.toContain('Strategy');
  expect(await focusedName()).toMatch(refreshName);
});

test('through the tabs with the arrow keys', async () => {
  await reach(refreshName);
  await press('Enter');
  await waitFor(/^Written:/);
  await reach(/^(Strategy)+$/, 'Shift+Tab');
  await press('ArrowRight');
  await press('Enter');
  await waitFor(/^\d+ actions$/);
  await press('ArrowRight');
  await press('Enter');
  await waitFor(/^Vision and goals/);
});

test('to the tables and back to the steps', async () => {
  await reach(refreshName);
  await press('Enter');
  await waitFor(/^Written:/);
  await reach(/^Tables/, 'Shift+Tab');
  await press('Enter');
  await waitFor('What Quadrille reads, and how');
  await reach(/^(Goals)+$/);
  await press('Enter');
  await waitFor(/^Vision and goals/);
});

test('use my tables, correct a column, continue', async () => {
  await reach(/^Use my tables/);
  await press('Enter');
  await waitFor('What Quadrille reads, and how');
  await reach(/^Correct columns: Factors/);
  await press('Enter');
  await reach(/^Direction$/);
  // The first choice of the list: no such column.
  await press('Home');
  await waitFor('Your choice is not on the sheets yet');
  await reach(/^Done: Factors/, 'Shift+Tab');
  await press('Enter');
  // Beside the tables no step is the present one: Tab leads to the steps, the arrows to one of them.
  await reach(/^((Goals)+|(Actions)+)$/, 'Shift+Tab');
  await reach(/^(Strategy)+$/, 'ArrowRight');
  await press('Enter');
  await waitFor('No strategy yet');
});

test('use my selection, and go to a table', async () => {
  await workbench.page.evaluate(() => window.embeddedExcel.select('People', 'B4:M16'));
  await reach(/^Use my tables/);
  await press('Enter');
  await waitFor('What Quadrille reads, and how');
  await reach(/^Use my selection: People/);
  await press('Enter');
  await waitFor('Your choice is not on the sheets yet');
  await reach(/^Go to: Factors/);
  await press('Enter');
  await workbench.page.waitForFunction(() => window.embeddedExcel.excel.selection.rows === 15);
});

test('create the template', async () => {
  await reach(/^Create the template/);
  await press('Enter');
  await waitFor('What Quadrille reads, and how');
});

test('try the sample', async () => {
  await reach(/^Try the sample/);
  await press('Enter');
  await waitFor('Persevere');
});

test('a finding leads to its cell', async () => {
  await reach(refreshName);
  await press('Enter');
  await waitFor(/^Written:/);
  await reach(/^Go to .+![A-Z]+\d+$/, 'Shift+Tab');
  const row = Number(/\d+$/.exec(await focusedName())?.[0]);
  await press('Enter');
  await workbench.page.waitForFunction(
    (wanted) => window.embeddedExcel.excel.selection.row === wanted,
    row - 1,
  );
});

test('language and theme, and out of the menu again', async () => {
  await reach(/^Language, theme and help/);
  await press('Enter');
  await reach(/^Dark/, 'ArrowDown');
  await press('Enter');
  await press('Escape');
  await reach(/^Language, theme and help/);
  await press('Enter');
  await reach(/^简体中文/, 'ArrowDown');
  await press('Enter');
  await waitFor('使用我的表格');
});

test('an error, and the retry; the focus stays in the pane', async () => {
  await workbench.page.evaluate(() => window.embeddedExcel.failNext({ code: 'AccessDenied' }));
  await reach(refreshName);
  await press('Enter');
  await workbench.pane.getByRole('alert').waitFor();
  await reach(/^Try again/, 'Shift+Tab');
  await press('Enter');
  await waitFor(/^Written:/);
  expect(await workbench.pane.evaluate(() => document.activeElement !== document.body)).toBe(true);
});
