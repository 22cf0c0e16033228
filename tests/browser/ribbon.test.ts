// The ribbon's buttons on the workbench page, in the genuine page of the add-in.
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { openWorkbench, type Workbench } from './workbenchPage';

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

const button = (name: string) => workbench.page.getByRole('button', { name, exact: true });
const pane = () => workbench.page.locator('iframe');

async function closePane(name: string): Promise<void> {
  await button(name).click();
  await pane().waitFor({ state: 'hidden' });
}

const sheets = () => workbench.page.evaluate(() => window.embeddedExcel.sheets());

test('Refresh on the ribbon works while the pane is closed; it opens where rows are left out for the first time', async () => {
  workbench = await openWorkbench(browser);
  await closePane('Open Quadrille');
  await button('Refresh').click();
  // One person of the sample has no authority yet.
  await pane().waitFor({ state: 'visible' });
  await workbench.pane.getByText(/^Written:/).waitFor();
  expect((await sheets()).slice(-4)).toStrictEqual(['Strategy', 'Factor matrix', 'Role grid', 'Actions']);
  await closePane('Open Quadrille');
  const strategy = () =>
    workbench.page.evaluate(() => window.embeddedExcel.values('Strategy', 'B1:B12').join());
  const before = await strategy();
  await workbench.page.evaluate(() => window.embeddedExcel.edit('Factors', 'D5', 'Against us'));
  await workbench.page.evaluate(() =>
    window.embeddedExcel.edit('Factors', 'B5', 'A reference visit that went badly'),
  );
  await button('Refresh').click();
  await workbench.page.waitForFunction(
    (former) => window.embeddedExcel.values('Strategy', 'B1:B12').join() !== former,
    before,
  );
  await workbench.page.waitForTimeout(500);
  expect(await pane().isVisible()).toBe(false);
});

test('without tables, Refresh on the ribbon opens the pane, which says so', async () => {
  workbench = await openWorkbench(browser, { empty: true, locale: 'zh-CN' });
  await closePane('打开 Quadrille');
  await button('刷新').click();
  await pane().waitFor({ state: 'visible' });
  await workbench.pane.getByRole('status').getByText(/\S/).waitFor();
  expect(await sheets()).toHaveLength(1);
});
