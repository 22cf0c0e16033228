import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { openWorkbench, refresh, refreshName, type Workbench } from './workbenchPage';

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

const fixture = (file: string) => join(__dirname, '../fixtures', file);
const sheets = () => workbench.page.evaluate(() => window.embeddedExcel.sheets());

async function chooseFile(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open…' }).click();
  await (await chooser).setFiles(fixture(file));
}

/** Another workbook loads the pane anew. */
async function newPane(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the pane has no document');
  await frame.getByRole('button', { name: refreshName }).waitFor();
  return frame;
}
