// How many presses it takes from a list of one's own to what one wants to know; each click, choice and key in the pane counts.
import type { Browser, Frame, Locator } from 'playwright-core';
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

type Rows = readonly (readonly (string | number)[])[];

/** The pane of a workbook that holds this list alone, with a hand that counts. */
async function openList(rows: Rows, locale: 'en' | 'zh-CN' = 'en') {
  workbench = await openWorkbench(browser, { empty: true, locale });
  const { page, pane } = workbench;
  const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
  const range = `A1:${last}${rows.length}`;
  await page.evaluate(([cells, at]) => window.embeddedExcel.edit('Sheet1', at, cells), [
    rows,
    range,
  ] as const);
  return { pane, range, hand: countingHand(pane) };
}

function countingHand(pane: Frame) {
  let presses = 0;
  const counted = async (work: () => Promise<unknown>): Promise<void> => {
    presses += 1;
    await work();
  };
  return {
    presses: () => presses,
    press: (name: RegExp | string) =>
      counted(() =>
        pane.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click(),
      ),
    show: (name: RegExp) => counted(() => pane.getByRole('tab', { name }).click()),
    choose: (box: Locator, column: string) => counted(() => box.selectOption(column)),
    key: (key: string) => counted(() => workbench.page.keyboard.press(key)),
    /** In Excel, of a range: one press as well. */
    select: (range: string) =>
      counted(() => workbench.page.evaluate((at) => window.embeddedExcel.select('Sheet1', at), range)),
  };
}

const parts = ['Strength', 'Weakness', 'Opportunity', 'Threat'];
const swotOfTwelve: Rows = [
  ['Point', 'SWOT', 'Weight'],
  ...Array.from({ length: 12 }, (_, at) => [`Matter ${at + 1}`, parts[at % 4] ?? '', (at % 5) + 1]),
];

test('G6: a SWOT of twelve, without control and without people, is a strategy in three presses at most', async () => {
  const { pane, hand } = await openList(swotOfTwelve);
  await hand.press(/Use my tables/);
  await hand.show(/^Strategy/);
  await pane.getByText(/^Confirm the suggested ratings/).waitFor();
  expect(hand.presses()).toBeLessThanOrEqual(3);
});

test('G6: a Chinese one as well', async () => {
  const words = ['优势', '劣势', '机会', '威胁'];
  const rows = Array.from({ length: 12 }, (_, at) => [`事项${at + 1}`, words[at % 4] ?? '', (at % 5) + 1]);
  const { pane, hand } = await openList([['因素', '类型', '权重'], ...rows], 'zh-CN');
  await hand.press(/使用我的表格/);
  await hand.show(/^策略/);
  await pane.getByText(/^先确认建议的评级/).waitFor();
  expect(hand.presses()).toBeLessThanOrEqual(3);
});

test('G5: people with influence alone have roles after three presses and one key a person', async () => {
  const people = ['Ada Fenn', 'Bo Lark', 'Cy Moss', 'Di Rook', 'Ed Vane'];
  const rows = people.map((name, at) => [name, at % 2 === 0 ? 'High' : 'Low']);
  const { pane, hand } = await openList([['Name', 'Influence'], ...rows]);
  await hand.press(/Use my tables/);
  await hand.show(/^People/);
  await hand.press('Rate now');
  for (const key of ['1', '2', '1', '2', '1']) await hand.key(key);
  await pane.getByText('5 of 5 people have a role.').waitFor();
  expect(hand.presses()).toBeLessThanOrEqual(3 + people.length);
});

test('a list that is not found is read in six presses at most', async () => {
  const { pane, range, hand } = await openList([
    ['Kto', 'Siła', 'Obecność'],
    ['Anna Zając', 'High', 'High'],
    ['Piotr Wilk', 'High', 'Low'],
    ['Ewa Lis', 'Low', 'High'],
  ]);
  await pane.getByText('None found yet: select one of yours').waitFor();
  await hand.select(range);
  await hand.press(/Use my tables/);
  await hand.press('Use my selection: People');
  await hand.choose(pane.getByRole('combobox', { name: 'Authority', exact: true }), 'B');
  await hand.choose(pane.getByRole('combobox', { name: 'Involvement', exact: true }), 'C');
  await hand.show(/^People/);
  await pane.getByText('Owner · no contact').waitFor();
  expect(hand.presses()).toBeLessThanOrEqual(6);
});

test('a Chinese list that is not found is read in six presses at most', async () => {
  const { pane, range, hand } = await openList(
    [
      ['谁', '甲', '乙'],
      ['周明', '高', '高'],
      ['孙丽', '高', '低'],
      ['吴强', '低', '高'],
    ],
    'zh-CN',
  );
  await hand.select(range);
  await hand.press(/使用我的表格/);
  await hand.press(/^使用所选区域：人物/);
  await hand.choose(pane.getByRole('combobox', { name: '决策权', exact: true }), 'B');
  await hand.choose(pane.getByRole('combobox', { name: '参与度', exact: true }), 'C');
  await hand.show(/^人物/);
  await pane.getByText('拥有者 · 没有联系').waitFor();
  expect(hand.presses()).toBeLessThanOrEqual(6);
});
