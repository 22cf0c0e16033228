import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { openFixture, openWorkbench, refresh, refreshName, type Workbench } from './workbenchPage';

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
const cells = (sheet: string) =>
  workbench.page.evaluate((name) => window.embeddedExcel.values(name, 'A1:L60').flat().filter(String), sheet);

test('one click on Refresh brings the four sheets of the sample, with the right contents', async () => {
  workbench = await openWorkbench(browser);
  await refresh(workbench);
  expect((await sheets()).slice(-4)).toStrictEqual(['Strategy', 'Factor matrix', 'Role grid', 'Actions']);
  expect(await cells('Strategy')).toEqual(
    expect.arrayContaining(['Strategy · Halden Precision', 'Persevere']),
  );
  expect(await cells('Factor matrix')).toEqual(
    expect.arrayContaining([expect.stringContaining('No local service')]),
  );
  expect(await cells('Role grid')).toEqual(expect.arrayContaining([expect.stringContaining('M. Okafor')]));
  const actions = await workbench.page.evaluate(() =>
    window.embeddedExcel.tables().filter(({ sheet }) => sheet === 'Actions'),
  );
  expect(actions).toHaveLength(1);
  expect(actions[0]?.headers).toEqual(
    expect.arrayContaining(['From', 'Action', 'Why', 'Owner', 'Due', 'Status', 'Notes']),
  );
});

test('the Chinese sample gives Chinese sheets', async () => {
  workbench = await openWorkbench(browser, { locale: 'zh-CN' });
  await refresh(workbench);
  expect((await sheets()).slice(-4)).toStrictEqual(['策略', '因素矩阵', '角色图', '行动']);
  expect(await cells('策略')).toEqual(expect.arrayContaining(['坚韧不拔']));
});

test('Refresh is one read, two looks at what it is about to change, and one write', async () => {
  workbench = await openWorkbench(browser);
  await refresh(workbench);
  await workbench.page.evaluate(() => window.embeddedExcel.edit('Factors', 'F5', 1));
  await workbench.page.evaluate(() => window.embeddedExcel.requests.clear());
  await refresh(workbench);
  expect(await workbench.page.evaluate(() => window.embeddedExcel.requests().length)).toBe(4);
});

test('a change in a table makes the results old; Refresh brings the new verdict', async () => {
  workbench = await openWorkbench(browser);
  await refresh(workbench);
  const { page, pane } = workbench;
  // Right after a write, changes are taken for its echo.
  await page.waitForTimeout(1000);
  await page.evaluate(() => window.embeddedExcel.edit('Factors', 'F5', 1));
  await pane.getByText(/^Tables changed since \d\d:\d\d$/).waitFor();
  await refresh(workbench);
  await pane.getByText(/^Up to date/).waitFor();
});

test('a finding leads to its cell', async () => {
  workbench = await openWorkbench(browser);
  await refresh(workbench);
  const { page, pane } = workbench;
  const link = pane.getByRole('button', { name: /^Go to .+![A-Z]+\d+$/ }).first();
  const row = Number(/\d+$/.exec((await link.getAttribute('aria-label')) ?? '')?.[0]);
  await link.click();
  await page.waitForFunction((wanted) => window.embeddedExcel.excel.selection.row === wanted, row - 1);
});

test('first run: "Use my tables" shows both tables with their places', async () => {
  workbench = await openWorkbench(browser);
  const { pane } = workbench;
  await pane.getByRole('button', { name: /Use my tables/ }).click();
  await pane.getByText(/^People!B\d+:[A-Z]+\d+/).waitFor();
  await pane.getByText(/^Factors!B\d+:[A-Z]+\d+/).waitFor();
});

test('first run: "Create the template" adds empty tables and shows them', async () => {
  workbench = await openWorkbench(browser, { empty: true });
  await workbench.pane.getByRole('button', { name: /Create the template/ }).click();
  await workbench.pane.getByRole('button', { name: 'Go to: People' }).waitFor();
  expect(await sheets()).toEqual(expect.arrayContaining(['People', 'Factors', 'Goals']));
});

test('first run: "Try the sample" fills an account that can be refreshed', async () => {
  workbench = await openWorkbench(browser, { empty: true });
  await workbench.pane.getByRole('button', { name: /Try the sample/ }).click();
  await workbench.pane.getByRole('heading', { name: 'Persevere' }).waitFor();
  await refresh(workbench);
  expect(await sheets()).toEqual(expect.arrayContaining(['Strategy', 'Actions']));
});

test('a column is corrected, and the sheets follow at the next Refresh', async () => {
  workbench = await openWorkbench(browser);
  const { pane } = workbench;
  await pane.getByRole('button', { name: /Use my tables/ }).click();
  await pane.getByRole('button', { name: 'Correct columns: Factors' }).click();
  await pane.getByRole('combobox', { name: 'Direction', exact: true }).selectOption({ label: 'Not there' });
  await pane.getByText('Your choice is not on the sheets yet').waitFor();
  await refresh(workbench);
  expect(await cells('Strategy')).toEqual(expect.arrayContaining(['No strategy yet']));
});

test('the selection becomes the table', async () => {
  workbench = await openWorkbench(browser);
  const { page, pane } = workbench;
  await page.evaluate(async () => {
    await window.embeddedExcel.addSheet('Others', [
      ['Name', 'Authority', 'Involvement'],
      ['Zoe', 'High', 'High'],
      ['Yan', 'Low', 'High'],
    ]);
    window.embeddedExcel.select('Others', 'A1:C3');
  });
  await pane.getByRole('button', { name: /Use my tables/ }).click();
  await pane.getByRole('button', { name: 'Use my selection: People' }).click();
  await pane.getByText(/^Others!A1:C3/).waitFor();
});

test('the language is switched, and with it the sheets', async () => {
  workbench = await openWorkbench(browser);
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Language, theme and help' }).click();
  await pane.getByRole('menuitemradio', { name: '简体中文' }).click();
  await workbench.page.keyboard.press('Escape');
  await refresh(workbench);
  expect((await sheets()).slice(-4)).toStrictEqual(['策略', '因素矩阵', '角色图', '行动']);
});

test.each(['title-rows.xlsx', 'chinese.xlsx', 'one-hot.xlsx', 'two-row-headers.xlsx'])(
  'the messy %s is opened and refreshed',
  async (file) => {
    workbench = await openWorkbench(browser, { empty: true });
    await openFixture(workbench, file);
    await refresh(workbench);
    expect(await sheets()).toEqual(
      expect.arrayContaining(['Strategy', 'Factor matrix', 'Role grid', 'Actions']),
    );
  },
);

test('a workbook without tables says so, and nothing is written', async () => {
  workbench = await openWorkbench(browser, { empty: true });
  const before = await sheets();
  await workbench.pane.getByRole('button', { name: refreshName }).click();
  await workbench.pane.getByText(/There is no table of people or factors yet/).waitFor();
  expect(await sheets()).toStrictEqual(before);
});

test('an error of Excel is shown, the sheets stay as they were, and a retry works', async () => {
  workbench = await openWorkbench(browser);
  const { page, pane } = workbench;
  const before = await sheets();
  await page.evaluate(() => window.embeddedExcel.failNext({ code: 'AccessDenied', after: 3 }));
  await pane.getByRole('button', { name: refreshName }).click();
  const alert = pane.getByRole('alert');
  await alert.waitFor();
  expect(await sheets()).toStrictEqual(before);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await pane.getByText(/^Written:/).waitFor();
  expect(await sheets()).toHaveLength(before.length + 4);
});

test('while a cell is being edited the pane waits, says how to end it, and then goes on', async () => {
  workbench = await openWorkbench(browser);
  const { page, pane } = workbench;
  await page.evaluate(() => {
    Object.assign(window, { endCellEdit: window.embeddedExcel.startCellEdit() });
  });
  await pane.getByRole('button', { name: refreshName }).click();
  await pane.getByText(/press Enter to finish/).waitFor();
  await page.evaluate(() => (window as unknown as { endCellEdit: () => void }).endCellEdit());
  await pane.getByText(/^Written:/).waitFor();
});
