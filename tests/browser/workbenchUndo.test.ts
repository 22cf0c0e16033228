import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { openWorkbench, refresh, type Workbench } from './workbenchPage';

jest.setTimeout(120_000);

let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(workbench.errors).toStrictEqual([]);
  await workbench.page.context().close();
});

const sheets = () => workbench.page.evaluate(() => window.embeddedExcel.sheets());
const undo = () => workbench.page.getByRole('button', { name: 'Undo', exact: true }).click();
const untilSheets = (count: number) =>
  workbench.page.waitForFunction((wanted) => window.embeddedExcel.sheets().length === wanted, count);

/** Opens the editor of the cell that is selected, as a person does. */
async function editSelectedCell(): Promise<void> {
  const { page } = workbench;
  // The first click beside the pane gives the grid the keyboard.
  await page.locator('main canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 300, y: 300 } });
  await page.keyboard.press('F2');
}

test('one press of Undo takes a whole Refresh back, and the next Refresh writes again', async () => {
  workbench = await openWorkbench(browser);
  const before = await sheets();
  await refresh(workbench);
  await untilSheets(before.length + 4);
  await undo();
  await untilSheets(before.length);
  expect(await sheets()).toStrictEqual(before);
  // The pane hears that the sheets are gone, and no longer says that they are up to date.
  await workbench.pane.getByText('Read just now · not on sheets yet').waitFor();
  await refresh(workbench);
  await untilSheets(before.length + 4);
});

test('Undo takes the Refresh back also while a cell is open for typing', async () => {
  workbench = await openWorkbench(browser);
  const before = await sheets();
  await refresh(workbench);
  await untilSheets(before.length + 4);
  await editSelectedCell();
  await undo();
  await untilSheets(before.length);
  expect(await sheets()).toStrictEqual(before);
});

test('what is being typed is the last step: Undo takes back that, and then the Refresh', async () => {
  workbench = await openWorkbench(browser);
  const { page } = workbench;
  const before = await sheets();
  await refresh(workbench);
  await untilSheets(before.length + 4);
  const written = await page.evaluate(() => window.embeddedExcel.values('Strategy', 'A1:H40'));
  await editSelectedCell();
  await page.keyboard.type('something of mine');
  await undo();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.embeddedExcel.values('Strategy', 'A1:H40'))).toStrictEqual(written);
  await undo();
  await untilSheets(before.length);
});

test('with nothing left to undo, Undo says so', async () => {
  workbench = await openWorkbench(browser, { empty: true });
  await undo();
  await workbench.page.getByRole('status').getByText('There is nothing to undo.').waitFor();
});
