// The contract's page as a person meets it: loaded beside a workbook, run by its one button.
import type { Browser, Frame } from 'playwright-core';
import { readingCases } from '../../contract/cases/reading';
import { launchBrowser } from './browser';

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The contract's page in the workbench's pane. */
async function openContract(parameters: Readonly<Record<string, string>>): Promise<Frame> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const query = new URLSearchParams({ ...parameters, paneUrl: '/contract.html' });
  await page.goto(`${process.env.WORKBENCH_URL}?${query.toString()}`);
  const handle = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the pane has no document');
  return frame;
}

test('one button asks everything, and gives a text for an issue', async () => {
  const page = await openContract({ locale: 'en', open: 'none' });
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByText(/^\d+ passed, 0 failed, \d+ not applicable$/).waitFor({ timeout: 120_000 });
  const report = await page.getByRole('textbox', { name: 'Text for an issue' }).inputValue();
  expect(report).toMatch(/^### Quadrille contract: \d{3} passed, 0 failed, 6 not applicable\n/);
  expect(report).toContain('- `workbook.left-as-it-was`');
  await page.getByText('Reading cells').click();
  const readingRows = page.getByRole('table', { name: 'Reading cells' }).getByRole('row');
  expect(await readingRows.count()).toBe(readingCases.length);
});

test('a workbook with content is left alone, and the page says so in Office’s language', async () => {
  const page = await openContract({ locale: 'zh-CN', open: 'sample' });
  await page.getByRole('button', { name: '运行', exact: true }).click();
  await page.getByText('此工作簿中有内容。').waitFor({ timeout: 30_000 });
  expect(await page.getByRole('table').count()).toBe(0);
});
