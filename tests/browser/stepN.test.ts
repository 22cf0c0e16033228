// Step N in the browser: the loop from a done action to its factor and back by one Undo, and all of the Actions view at 320 and 160 px.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { openWorkbench, refresh, setPaneWidth, type Workbench } from './workbenchPage';

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const violationsIn = ({ pane }: Workbench): Promise<readonly string[]> =>
  pane.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: readonly { id: string }[] }> };
    };
    const { violations } = await checker.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id }) => id);
  });

const overflowOf = ({ pane }: Workbench): Promise<number> =>
  pane.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('main')];
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
  });

const sheets = {
  en: {
    actions: 'Actions',
    factors: 'Factors',
    commitments: 'Commitments',
    profile: 'Profile',
    done: 'Done',
  },
  'zh-CN': { actions: '行动', factors: '因素', commitments: '客户承诺', done: '已完成' },
} as const;

/** The user marks every suggestion on that factor done. */
const markDone = ({ page }: Workbench, sheet: string, [factor, done]: readonly [string, string]) =>
  page.evaluate(
    async ([name, from, word]) => {
      const rows = window.embeddedExcel.values(name, 'B1:G60');
      for (const [index, row] of rows.entries())
        if (row[0] === from) await window.embeddedExcel.edit(name, `G${index + 1}`, word);
    },
    [sheet, factor, done] as const,
  );

describe.each(['en', 'zh-CN'] as const)('%s', (locale) => {
  const names = sheets[locale];

  test('N4: a yes writes one cell, and one Undo takes it back; the view is accessible and fits', async () => {
    const workbench = await openWorkbench(browser, { locale, width: 320 });
    const { page, pane } = workbench;
    await refresh(workbench);
    const cell = () =>
      page.evaluate((name) => window.embeddedExcel.values(name, 'B14:H14')[0], names.factors);
    const [factor, , , , , , before] = (await cell()) ?? [];
    await markDone(workbench, names.actions, [String(factor), names.done]);
    await refresh(workbench);
    await pane.getByRole('tab').nth(4).click();
    await pane.evaluate(axe);
    const yes = pane.getByRole('button', { name: /^(Set .*: |将“.*”：)/ });
    await yes.waitFor();
    for (const width of [160, 320]) {
      await setPaneWidth(workbench, width);
      await page.waitForTimeout(200);
      expect([width, await overflowOf(workbench)]).toStrictEqual([width, 0]);
      expect([width, await violationsIn(workbench)]).toStrictEqual([width, []]);
    }
    await yes.focus();
    await page.keyboard.press('Enter');
    await pane.getByText(/^(Written\. |已写入。)/).waitFor();
    expect((await cell())?.[6]).not.toBe(before);
    await page.evaluate(() => window.embeddedExcel.undo());
    expect((await cell())?.[6]).toBe(before);
    expect(workbench.errors).toStrictEqual([]);
    await page.context().close();
  });

  test('N2, N3, N5: commitments, plans and what comes after the sale are accessible and fit', async () => {
    const workbench = await openWorkbench(browser, { locale, width: 320 });
    const { page, pane } = workbench;
    await refresh(workbench);
    await pane.getByRole('tab').nth(4).click();
    await pane.evaluate(axe);
    const title = pane.getByRole('heading', { name: /^(Customer commitments|客户承诺)$/ });
    if ((await title.count()) === 0) {
      await pane.getByRole('button', { name: /(Customer commitments|客户承诺)$/ }).click();
      await page.waitForFunction((name) => window.embeddedExcel.sheets().includes(name), names.commitments);
      await page.evaluate(
        ([name]) =>
          window.embeddedExcel.edit(name, 'C5:D6', [
            ['2026-01-05', '2026-01-09'],
            ['2026-02-01', ''],
          ]),
        [names.commitments] as const,
      );
      await refresh(workbench);
    }
    await title.waitFor();
    for (const width of [160, 320]) {
      await setPaneWidth(workbench, width);
      await page.waitForTimeout(200);
      expect([width, await overflowOf(workbench)]).toStrictEqual([width, 0]);
      expect([width, await violationsIn(workbench)]).toStrictEqual([width, []]);
    }
    expect(workbench.errors).toStrictEqual([]);
    await page.context().close();
  });
});
