import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { openWorkbench, refresh, refreshName, type Workbench } from './workbenchPage';

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

/** Drops a file onto the grid, as from a file manager. */
async function dropFile(page: Page, file: string): Promise<void> {
  const bytes = [...readFileSync(fixture(file))];
  const transfer = await page.evaluateHandle(
    ([content, name]) => {
      const made = new DataTransfer();
      made.items.add(new File([new Uint8Array(content)], name));
      return made;
    },
    [bytes, file] as const,
  );
  const grid = page.getByRole('main', { name: 'Spreadsheet' });
  await grid.dispatchEvent('dragover', { dataTransfer: transfer });
  await grid.dispatchEvent('drop', { dataTransfer: transfer });
}

/** What stands on a sheet, row by row, without its empty cells. */
const rowsOf = (sheet: string) =>
  workbench.page.evaluate(
    (name) =>
      window.embeddedExcel
        .values(name, 'A1:L30')
        .map((row) => row.filter(String).join(' | '))
        .filter(String),
    sheet,
  );

test('a file is chosen, refreshed, and everyone of it is in the right role', async () => {
  workbench = await openWorkbench(browser);
  const { page } = workbench;
  await chooseFile(page, 'title-rows.xlsx');
  await page.getByText('title-rows.xlsx', { exact: true }).waitFor();
  const pane = await newPane(page);
  await refresh({ ...workbench, pane });
  expect((await rowsOf('Role grid')).slice(2, 8)).toStrictEqual([
    'influences | decides',
    'high involvement | Advocate | 2 | Owner | 1',
    '▲ | A. Lindqvist | never | ▲ | S. Moreau | never',
    '▼ | R. Castellano ◇ | never',
    'low involvement | Gatekeeper | 1 | Approver | 1',
    '● | Purchasing desk | never | ○ | M. Okafor | never',
  ]);
});

test('a file is dropped on the grid', async () => {
  workbench = await openWorkbench(browser);
  const { page } = workbench;
  await dropFile(page, 'swot.xlsx');
  await page.getByText('swot.xlsx', { exact: true }).waitFor();
  expect(await sheets()).toStrictEqual(['SWOT']);
  await refresh({ ...workbench, pane: await newPane(page) });
  // G6: a weakness is in our hands.
  expect((await rowsOf('Factor matrix')).join('\n')).toContain('○ No local service ≈ | 3');
});

test('a file that is no workbook is named, and the open workbook stays', async () => {
  workbench = await openWorkbench(browser);
  const { page } = workbench;
  const before = await sheets();
  await chooseFile(page, 'not-a-workbook.xlsx');
  const alert = page.getByRole('alert');
  await alert.getByText('not-a-workbook.xlsx is not an .xlsx workbook.').waitFor();
  expect(await sheets()).toStrictEqual(before);
  await page.getByText('Halden Precision.xlsx', { exact: true }).waitFor();
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await alert.getByText('not-a-workbook.xlsx').waitFor({ state: 'detached' });
});

test('an empty file is named, and the open workbook stays', async () => {
  workbench = await openWorkbench(browser);
  const { page } = workbench;
  const before = await sheets();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open…' }).click();
  await (await chooser).setFiles({ name: 'blank.xlsx', mimeType: '', buffer: Buffer.alloc(0) });
  await page.getByRole('alert').getByText('blank.xlsx is empty: it has no bytes.').waitFor();
  expect(await sheets()).toStrictEqual(before);
});
