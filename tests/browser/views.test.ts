// Every view in both languages and themes: accessible by axe, and nothing runs out of the pane.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { committee } from '../taskpane/committee';
import { launchBrowser } from './browser';
import {
  openFixture,
  openWorkbench,
  refresh,
  refreshName,
  setPaneWidth,
  type Workbench,
} from './workbenchPage';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds, as `rule: element`. Fluent's focus helpers are invisible and not ours. */
async function violationsIn({ pane }: Workbench): Promise<readonly string[]> {
  const found = await pane.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: readonly Violation[] }> };
    };
    const { violations } = await checker.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How many pixels the content is wider than the pane; 0 where it fits. */
const overflowOf = ({ pane }: Workbench): Promise<number> =>
  pane.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('main')];
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
  });

interface View {
  readonly name: string;
  readonly show: (workbench: Workbench) => Promise<void>;
}

const tabView = (index: number, name: string): View => ({
  name,
  show: async ({ pane }) => pane.getByRole('tab').nth(index).click(),
});

const views: readonly View[] = [
  { name: 'first run', show: async () => undefined },
  { name: 'strategy', show: refresh },
  tabView(0, 'goals'),
  {
    name: 'goals, unfolded',
    show: async ({ pane }) => {
      const folded = pane.locator('main h3 button[aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().click();
      // As where the browser keeps the clipboard to itself.
      await pane.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await pane.getByRole('button', { name: /^(Copy as text|复制为文本)$/ }).click();
      await pane.getByRole('textbox').waitFor();
    },
  },
  tabView(1, 'people'),
  tabView(2, 'factors'),
  tabView(4, 'actions'),
  {
    name: 'tables',
    show: async ({ pane }) => pane.getByRole('button', { name: /^(Tables|表格)/ }).click(),
  },
  {
    name: 'columns',
    show: async ({ pane }) =>
      pane
        .getByRole('button', { name: /^(Correct columns|更正列)/ })
        .first()
        .click(),
  },
  {
    name: 'rating',
    show: async ({ pane }) =>
      pane
        .getByRole('button', { name: /^(Rate now|现在评级)/ })
        .first()
        .click(),
  },
  {
    name: 'error',
    show: async ({ page, pane }) => {
      await page.evaluate(() => window.embeddedExcel.failNext({ code: 'AccessDenied' }));
      await pane.getByRole('button', { name: refreshName }).click();
      await pane.getByRole('alert').waitFor();
    },
  },
  {
    name: 'menu',
    show: async ({ pane }) =>
      pane.getByRole('button', { name: /^(Language, theme and help|语言、主题和帮助)$/ }).click(),
  },
];

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
] as const)('%s, %s', (locale, theme) => {
  test('axe finds nothing in any view, and nothing overflows at 320 px', async () => {
    const workbench = await openWorkbench(browser, { locale, theme, width: 320 });
    await workbench.pane.evaluate(axe);
    for (const { name, show } of views) {
      await show(workbench);
      await workbench.page.waitForTimeout(400);
      expect([name, await violationsIn(workbench)]).toStrictEqual([name, []]);
      expect([name, await overflowOf(workbench)]).toStrictEqual([name, 0]);
    }
    await workbench.page.context().close();
  });

  test('nothing overflows at 200 % zoom (160 px)', async () => {
    const workbench = await openWorkbench(browser, { locale, theme, width: 320 });
    for (const { name, show } of views.filter((view) => view.name !== 'menu')) {
      await show(workbench);
      await setPaneWidth(workbench, 160);
      // Pictures are drawn anew once their new width is known.
      await workbench.page.waitForTimeout(200);
      expect([name, await overflowOf(workbench)]).toStrictEqual([name, 0]);
      await setPaneWidth(workbench, 320);
    }
    await workbench.page.context().close();
  });
});

test('long names and many problems stay inside the pane', async () => {
  const workbench = await openWorkbench(browser, { empty: true, width: 320 });
  await openFixture(workbench, 'title-rows.xlsx');
  await refresh(workbench);
  for (const index of [0, 1, 2, 3, 4]) {
    await tabView(index, '').show(workbench);
    expect(await overflowOf(workbench)).toBe(0);
  }
  await workbench.page.context().close();
});

test.each(['en', 'zh-CN'] as const)('%s: the map of thirty people fits 320 and 160 px', async (locale) => {
  const workbench = await openWorkbench(browser, { locale, empty: true, width: 320 });
  const { page, pane } = workbench;
  await page.evaluate(([rows]) => window.embeddedExcel.edit('Sheet1', `A1:I${rows.length}`, rows), [
    committee[locale],
  ] as const);
  await refresh(workbench);
  await tabView(1, 'people').show(workbench);
  await pane.getByRole('button', { name: /^(Map|关系图)$/ }).click();
  await pane.evaluate(axe);
  for (const width of [320, 160]) {
    await setPaneWidth(workbench, width);
    await page.waitForTimeout(200);
    await pane.getByRole('treeitem').nth(1).click();
    expect([width, await overflowOf(workbench)]).toStrictEqual([width, 0]);
    expect([width, await violationsIn(workbench)]).toStrictEqual([width, []]);
  }
  await page.context().close();
});

test('the pictures keep their lines in forced colours', async () => {
  const workbench = await openWorkbench(browser);
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  await refresh(workbench);
  const strokes = await workbench.pane
    .getByRole('img', { name: 'Weight of the factors by direction and control' })
    .locator('rect')
    .evaluateAll((rectangles) => rectangles.map((each) => getComputedStyle(each).stroke));
  expect(strokes).toHaveLength(4);
  for (const stroke of strokes) expect(stroke).not.toBe('none');
  await workbench.page.context().close();
});
