// O2: categories and topics of a company's own, from the settings table to the analysis.
import { isOpenTo } from '../../src/method/actions/proposals';
import { defaultSettings } from '../../src/method/ground/settings';
import type { AccountAnalysis } from '../../src/method/analysis';
import { makeOverview } from '../../src/planner/overview';
import type { Overview } from '../../src/planner/planner';
import type { CellValue, Grid } from '../../src/sheets/grid/grid';
import { changedLines } from '../../src/sheets/settings/changedLines';
import { makeOwnWords } from '../../src/sheets/settings/ownWords';
import { problemSentence } from '../../src/sheets/problemLines';
import { draftTemplate } from '../../src/sheets/template/template';
import { textOf } from '../../src/text/text';
import { sheet } from '../fixtures/sheet';
import { paramOf } from '../fixtures/paramOf';
import { texts } from './planner';

type Row = readonly [string, CellValue];

const headers = ['Factor', 'Category', 'Direction', 'Control', 'Weight', 'Evidence', 'People'];
const factors: readonly (readonly CellValue[])[] = [
  ['Our report on emissions is praised', 'Green', '+', 'Low', 5, 'Confirmed', null],
  ['The ESG audit found gaps', 'Sustainability', '-', 'High', 4, 'Confirmed', 'Ann Reed'],
  ['Three years together', 'History together', '+', 'High', 3, 'Confirmed', null],
  ['The exchange rate moves', 'Timing and market', '-', 'Low', 4, 'Assumed', null],
];

function lookAt(rows: readonly (readonly CellValue[])[], ...settings: readonly Row[]): Overview {
  const grids: readonly Grid[] = [
    sheet('Factors', [headers, ...rows]),
    ...(settings.length === 0 ? [] : [sheet('Settings', [['Setting', 'Value'], ...settings])]),
  ];
  const reading = { grids, sheets: [], tableNames: [], flags: {} };
  return makeOverview(
    reading,
    {},
    { asOf: '2026-11-23', settings: defaultSettings, texts: Object.values(texts) },
  );
}

const look = (...settings: readonly Row[]): Overview => lookAt(factors, ...settings);
const ofSettings = ({ problems }: Overview) => problems.filter(({ params }) => params.table === 'settings');
const codes = (overview: Overview) => ofSettings(overview).map(({ code, cell }) => `${code} ${cell}`);
const categories = ({ plan }: Overview) => plan.factors.map(({ category }) => category);

function accountOf({ analysis }: Overview): AccountAnalysis {
  const account = analysis?.accounts[0];
  if (account === undefined) throw new Error('no account');
  return account;
}

/** What A9 says of a factor. */
function adviceOn(overview: Overview, factor: string, locale: 'en' | 'zh-CN' = 'en'): string {
  const action = accountOf(overview).actions.find(({ rule, from }) => rule === 'A9' && from === factor);
  if (action === undefined) throw new Error(`no advice on ${factor}`);
  return textOf(locale, overview.company.wording).advice.suggest(action.advice, action.from).action;
}

const green: Row = ['Own category: Sustainability', 'green | CO2 | ESG'];

test('O2: a category of the company’s own is known by its name and its words, whatever their case', () => {
  expect(categories(look())).toEqual([null, null, 'history', 'timing']);
  const overview = look(green);
  expect(categories(overview)).toEqual(['Sustainability', 'Sustainability', 'history', 'timing']);
  expect(codes(overview)).toEqual([]);
  expect(overview.problems.filter(({ code }) => code === 'unknownValue')).toEqual([]);
  expect(overview.company.changed).toEqual([
    { key: 'ownCategory.words.Sustainability', value: 'green; CO2; ESG', cell: 'Settings!B2' },
  ]);
});

test.each([
  ['自有类别：可持续', '绿色、碳'],
  ['自有类别: 可持续', '绿色 ｜ 碳'],
  ['ownCategory.words.可持续', '绿色；碳'],
])('O2: its row may be in Chinese, or called by its key (%s)', (name, words) => {
  const rows = [
    ['客户要绿色产品', '绿色', '+', '高', 3, '已确认', null],
    ['能耗低', '可持续', '+', '高', 3, '已确认', null],
  ];
  const overview = lookAt(rows, [name, words]);
  expect(categories(overview)).toEqual(['可持续', '可持续']);
  expect(codes(overview)).toEqual([]);
});

test('O2: where a word is one of ours too, the company’s category counts', () => {
  const rows = [['Their buyer likes us', 'Market', '+', 'High', 3, 'Confirmed', null]];
  expect(categories(lookAt(rows))).toEqual(['timing']);
  expect(categories(lookAt(rows, ['Own category: Segment', 'market']))).toEqual(['Segment']);
});

test('O2, R2: a category of the company’s own that no factor has is asked about behind ours', () => {
  const overview = look(['Own category: Works council', 'union'], green);
  expect(accountOf(overview).unseenCategories).toEqual([
    ...['offering', 'terms', 'competition', 'seller', 'culture'].sort(
      (one, other) =>
        defaultSettings.categories.indexOf(one as 'terms') -
        defaultSettings.categories.indexOf(other as 'terms'),
    ),
    'Works council',
  ]);
  const [finding] = accountOf(overview).findings.filter(({ rule }) => rule === 'R2');
  expect(finding && paramOf(finding, 'categories')).toContain('Works council');
  const few = look(
    ['Own category: Works council', 'union'],
    ...['offering', 'terms', 'competition', 'seller', 'culture'].map((each): Row => [
      `category.${each}`,
      'no',
    ]),
  );
  const said = accountOf(few).findings.find(({ rule }) => rule === 'R2');
  expect(said && texts.en.finding(said)).toBe('Not covered yet: Works council.');
  expect(said && texts['zh-CN'].finding(said)).toContain('Works council');
});

test.each(['en', 'zh-CN'] as const)('O2: new templates offer it behind ours (%s)', (locale) => {
  const drafts = draftTemplate({
    text: texts[locale],
    kinds: ['factors'],
    sample: null,
    plan: look().plan,
    takenSheets: [],
    takenTables: [],
    grids: [],
    ownWords: makeOwnWords(look(green).company),
  });
  const lists = drafts.find(({ kind }) => kind === 'lists')?.values.flat() ?? [];
  expect(lists).toEqual(expect.arrayContaining(['Sustainability', texts[locale].labels.categories.seller]));
});

const isWon = (overview: Overview): boolean =>
  accountOf(overview).strategy.paths.some(
    ({ moves }) =>
      moves?.some(({ move, factor }) => move === 'winControl' && factor === 'Factors!A2') === true,
  );

test('O2, A6: control of such factors can be won, but where the company says no', () => {
  expect(isWon(look(green))).toBe(true);
  expect(isWon(look(green, ['Own category: Sustainability · control can be won', 'yes']))).toBe(true);
  expect(isWon(look(green, ['Own category: Sustainability · control can be won', 'no']))).toBe(false);
  expect(isWon(look(['自有类别：sustainability，可争取掌握', '否'], green))).toBe(false);
});

test('O2, N4: an action that won control of such a factor proposes that only where it can be', () => {
  const [factor] = look(green).plan.factors;
  if (factor === undefined) throw new Error('no factor');
  const isProposed = (overview: Overview) => isOpenTo('winControl', factor, overview.company.settings);
  expect(isProposed(look(green))).toBe(true);
  expect(isProposed(look(green, ['Own category: Sustainability · control can be won', 'no']))).toBe(false);
});

test('O2, G6: such a category suggests no rating', () => {
  const rows = [['Our report is praised', 'Green', '+', null, 5, 'Confirmed', null]];
  expect(accountOf(lookAt(rows, green)).factors[0]?.suggestions).toEqual([]);
});

const audit: readonly Row[] = [
  ['Own topic: ESG audit', 'ESG audit | emissions'],
  ['Own topic: ESG audit · Eliminate', 'Close the gap with {name|the auditor}: {factor}.'],
  ['Own topic: ESG audit · Leverage', 'Send the audit report to {name|the buyer}.'],
];

test('O2, A9: a factor that says a word of an own topic gets its text for the quadrant', () => {
  const overview = look(...audit);
  expect(codes(overview)).toEqual([]);
  expect(adviceOn(overview, 'Our report on emissions is praised')).toBe(
    'Send the audit report to the buyer.',
  );
  const gap = 'Close the gap with Ann Reed: “The ESG audit found gaps” (Ann Reed).';
  expect(adviceOn(overview, 'The ESG audit found gaps')).toBe(gap);
  expect(adviceOn(overview, 'The ESG audit found gaps', 'zh-CN')).toContain('Close the gap with Ann Reed');
  expect(adviceOn(overview, 'The exchange rate moves')).toBe(adviceOn(look(), 'The exchange rate moves'));
});

test('O2, A9: a quadrant without a text of the own topic has its own act', () => {
  const rows = [['The price of our ESG audit', null, '-', 'Low', 3, 'Confirmed', null]];
  expect(adviceOn(lookAt(rows, ...audit), 'The price of our ESG audit')).toBe(
    'Ask our contacts what would make up for “The price of our ESG audit”. Bring it by an agreed day.',
  );
});

test('O2, A9: an own topic stands before ours, and of two own ones the first', () => {
  const text = 'The price list was audited';
  const rows = [[text, null, '+', 'High', 3, 'Confirmed', null]];
  const price: readonly Row[] = [
    ['Own topic: List', 'price list'],
    ['Own topic: List · Maximise', 'Show the list.'],
  ];
  const later: readonly Row[] = [
    ['Own topic: Price', 'price'],
    ['Own topic: Price · Maximise', 'Show the price.'],
  ];
  expect(adviceOn(lookAt(rows, ...price, ...later), text)).toBe('Show the list.');
  expect(adviceOn(lookAt(rows, ...later, ...price), text)).toBe('Show the price.');
});

test('O2, A9: words are whole words, with a plural s; Chinese ones stand anywhere', () => {
  const texts = ['Two ESG audits in May', 'Auditorium is booked', '客户ESG audit已通过', '碳排放下降'];
  const rows = texts.map((text) => [text, null, '+', 'High', 3, 'Confirmed', null]);
  const overview = lookAt(
    rows,
    ['自有话题：审核', 'ESG audit | 碳排放 | audit'],
    ['自有话题：审核 · 发挥', '把{因素}写进报告。'],
  );
  expect(codes(overview)).toEqual([]);
  const own = texts.map((text) => adviceOn(overview, text, 'zh-CN').includes('写进报告'));
  expect(own).toEqual([true, false, true, true]);
  expect(adviceOn(overview, '碳排放下降', 'zh-CN')).toBe('把“碳排放下降”写进报告。');
});

test('O2: rows that make no sense are problems of their cells, and the rest applies', () => {
  const overview = look(
    ['Own category: …', 'green'],
    ['Own category: Safety at work · control can be won', 'no'],
    ['Own topic: Nothing known · Reduce', 'Do something.'],
    ['Own topic: No text', 'audit'],
    ['Own category: Works council', ' | '],
    ['Own category: Works council · control can be won', 'no'],
    ['Own category: History together', 'shared past'],
    ['Own category: Climate', 'weather | 时机与市场环境'],
    ['Own category: One', 'same'],
    ['Own category: Other', 'same'],
    green,
    ['own category: SUSTAINABILITY', 'eco'],
    ['Own category: Sustainability · control can be won', 'perhaps'],
    ['Own category: seller', 'us'],
    ['Own topic: …', null],
  );
  expect([...codes(overview)].sort()).toEqual(
    [
      'ownUnnamed Settings!B2',
      'ownIncomplete Settings!B3',
      'ownIncomplete Settings!B4',
      'ownIncomplete Settings!B5',
      'badSetting Settings!B6',
      'settingClash Settings!B8',
      'settingClash Settings!B9',
      'settingClash Settings!B10',
      'settingClash Settings!B11',
      'settingTwice Settings!B13',
      'badSetting Settings!B14',
      'unknownSetting Settings!A15',
    ].sort(),
  );
  expect(overview.company.settings.ownCategories).toEqual([
    { name: 'Sustainability', words: ['green', 'CO2', 'ESG'], canBeWon: true },
  ]);
  expect(overview.company.settings.ownTopics).toEqual([]);
  const said = (cell: string, locale: 'en' | 'zh-CN') =>
    ofSettings(overview)
      .filter((each) => each.cell === cell)
      .map((each) => problemSentence(each, texts[locale]));
  expect(said('Settings!B4', 'en')).toEqual([
    '“Own topic: Nothing known · Reduce” was not used, since “Own topic: Nothing known” has no value; add that row.',
  ]);
  expect(said('Settings!B4', 'zh-CN')).toEqual([
    '“自有话题：Nothing known · 减少”未采用，因为“自有话题：Nothing known”没有填；请补上这一行。',
  ]);
  expect(said('Settings!B2', 'en')).toEqual([
    '“Own category: …” was not used, since it has no name; write one in place of “…”.',
  ]);
  expect(said('Settings!B6', 'en')).toEqual([
    '“|” does not suit “Own category: Works council” and was not used; enter up to 60 words by which it is known, with | between them.',
  ]);
});

test('O2: the analysis says which own categories and topics it used', () => {
  const { company } = look(green, ['Own category: Sustainability · control can be won', 'no'], ...audit);
  expect(changedLines(company.changed, texts.en).map(({ words }) => words)).toEqual([
    'Own category: Sustainability = green; CO2; ESG',
    'Own category: Sustainability · control can be won = no',
    'Own topic: ESG audit = ESG audit; emissions',
    'Own topic: ESG audit · Eliminate = Close the gap with {name|the auditor}: {factor}.',
    'Own topic: ESG audit · Leverage = Send the audit report to {name|the buyer}.',
  ]);
  expect(company.changed[1]?.value).toBe('no');
  expect(changedLines(company.changed, texts['zh-CN'])[1]?.words).toBe(
    '自有类别：Sustainability · 可争取掌握 = 否',
  );
});
