// Step S in the genuine page: tables that are offered, and the brief that is copied.
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

const tab = (name: string) => workbench.pane.getByRole('tab', { name });
const sheets = () => workbench.page.evaluate(() => window.embeddedExcel.sheets());

test('A12: an offered table is added by one press, named below, and taken away by one Undo', async () => {
  workbench = await openWorkbench(browser, { empty: true });
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: /Try the sample/ }).click();
  await pane.getByRole('heading', { name: 'Persevere' }).waitFor();
  const before = await sheets();
  await tab('Strategy').click();
  const offer = pane.getByRole('button', { name: 'Add table: Second opinion' });
  await offer.click();
  await pane.getByText('Added:').waitFor();
  expect((await sheets()).filter((sheet) => !before.includes(sheet))).toStrictEqual(['Second opinion']);
  await pane.getByRole('button', { name: /^Second opinion: Go to / }).waitFor();
  expect(await offer.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.waitForFunction(() => !window.embeddedExcel.sheets().includes('Second opinion'));
  expect(await sheets()).toStrictEqual(before);
});

test('S7: the brief is copied as text', async () => {
  workbench = await openWorkbench(browser);
  const { page, pane } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await refresh(workbench);
  await tab('Goals').click();
  await pane.getByRole('button', { name: 'For the talk with your manager' }).click();
  await pane.getByRole('button', { name: 'Copy as text' }).click();
  await pane.getByText('Copied.').waitFor();
  const copied = await pane.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Halden Precision · .*\n\nGoals\n- Equip the second plant/);
});

test('S7: where the clipboard is closed the text stands there selected, and the keyboard is in it', async () => {
  workbench = await openWorkbench(browser, { locale: 'zh-CN' });
  const { pane } = workbench;
  await refresh(workbench);
  await tab('目标').click();
  await pane.getByRole('button', { name: '与上级沟通的提纲' }).click();
  await pane.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await pane.getByRole('button', { name: '复制为文本' }).click();
  const area = pane.getByRole('textbox', { name: '提纲文本' });
  await area.waitFor();
  const selected = await area.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return [document.activeElement === element, value.slice(selectionStart, selectionEnd) === value];
  });
  expect(selected).toStrictEqual([true, true]);
});
