// S9 and A14 as people write them into the profile.
import { profileOf } from '../../src/method/ground/profile';
import { saleOf, mayTalk } from '../../src/method/ground/sale';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import { parseAmount } from '../../src/tables/amount';
import { gridOf } from '../method/methodPage';

type Cell = string | number | null;

const read = (rows: readonly (readonly [string, Cell])[], headers = ['Question', 'Answer']) => {
  const grids = [gridOf('Profile', [headers, ...rows] as never)];
  const { plan, problems } = readPlan(grids, recognise(grids, {}).tables);
  return { profile: profileOf(plan.profile ?? []), problems };
};

test.each([
  ['420000', 420000, ''],
  ['420,000', 420000, ''],
  ['€ 420,000', 420000, '€'],
  ['€420,000.50', 420000.5, '€'],
  ['420 000 EUR', 420000, 'EUR'],
  ['eur 1.2m', 1200000, 'EUR'],
  ['US$ 1.2 million', 1200000, 'US$'],
  ['1.200.000 €', 1200000, '€'],
  ['1.200.000,50 €', 1200000.5, '€'],
  ['£250k', 250000, '£'],
  ['120万元', 1200000, '元'],
  ['¥3.2亿', 320000000, '¥'],
  ['１２０ 万', 1200000, ''],
])('S9: %s is one amount, with its currency', (text, amount, currency) => {
  expect(parseAmount(text)).toStrictEqual({ amount, currency });
});

test.each(['about half a million', '420.000 €', '100 to 200', '€ 5 EUR', '', '3 of them', '50 %'])(
  'S9: %s is none that could be added up',
  (text) => {
    expect(parseAmount(text)).toBeNull();
  },
);

test.each([
  ['open', ['Open', 'in progress', 'ongoing', '进行中', '跟进中']],
  ['won', ['Won', 'closed won', 'Signed', '赢单', '成交', '中标']],
  ['lost', ['Lost', 'Closed lost', '丢单', '失标', '未中标']],
  ['onHold', ['On hold', 'on-hold', 'Paused', 'postponed', '搁置', '暂停', '挂起']],
])('S9: the state %s in both languages', (state, words) => {
  for (const word of words) {
    const { profile, problems } = read([['How does the sale stand?', word]]);
    expect([word, profile.state, problems]).toEqual([word, state, []]);
  }
});

test('S9: a workbook with the older words for how the sale stands is read as ever', () => {
  expect(read([['outcome', 'Won']]).profile.state).toBe('won');
  expect(read([['outcome of the sale', 'Lost']]).profile.state).toBe('lost');
  expect(read([['销售结果', '丢单']], ['问题', '回答']).profile.state).toBe('lost');
});

test('S9: the sale itself, in English', () => {
  const { profile, problems } = read([
    ['What is the sale worth?', '€ 780,000'],
    ['closing date', '2027-02-26'],
    ['How does the sale stand?', 'on hold'],
    ['If it is on hold: until when?', 46461],
    ['our owner', 'Dan Okello'],
    ['next review', '11 Dec 2026'],
    ['no contact before', '2027-02-12'],
  ]);
  expect(problems).toEqual([]);
  expect(saleOf(profile)).toStrictEqual({
    value: { amount: 780000, currency: '€' },
    closing: '2027-02-26',
    owner: 'Dan Okello',
    nextReview: '2026-12-11',
    state: 'onHold',
    until: '2027-03-15',
    noContactBefore: '2027-02-12',
  });
});

test('S9: the sale itself, in Chinese; a number is a number', () => {
  const { profile, problems } = read(
    [
      ['这单金额多少？', 3200000],
      ['预计成交日期', '2027年4月15日'],
      ['这单进展如何？', '搁置'],
      ['搁置至', '2027-03-15'],
      ['我方由谁负责这单？', '贾蓉'],
    ],
    ['问题', '回答'],
  );
  expect(problems).toEqual([]);
  expect(saleOf(profile)).toMatchObject({
    value: { amount: 3200000, currency: '' },
    closing: '2027-04-15',
    owner: '贾蓉',
    state: 'onHold',
    until: '2027-03-15',
    nextReview: null,
    noContactBefore: null,
  });
});

test('S9: nothing said is a sale that is open, and talks are free', () => {
  const sale = saleOf(profileOf([]));
  expect(sale.state).toBe('open');
  expect(sale.value).toBeNull();
  expect(mayTalk(sale, '2026-11-23')).toBe(true);
});

test.each([
  ['2027-02-11', false],
  ['2027-02-12', true],
  ['2027-02-13', true],
])('S9: no contact before 12 February; as of %s', (asOf, free) => {
  const { profile } = read([['no contact before', '2027-02-12']]);
  expect(mayTalk(saleOf(profile), asOf)).toBe(free);
});

test('S9: what is no amount and no state is a problem with its cell', () => {
  const { profile, problems } = read([
    ['value', 'a lot'],
    ['state', 'maybe'],
    ['closing date', 'soon'],
  ]);
  expect([profile.value, profile.state, profile.closing]).toEqual([null, null, null]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
    ['unknownValue', 'Profile!B2'],
    ['unknownValue', 'Profile!B3'],
    ['badDate', 'Profile!B4'],
  ]);
});

test.each([
  ['Stop and rethink', ['stopAndRethink']],
  ['Stop and rethink; Rethink the situation', ['stopAndRethink', 'rethink']],
  ['Go with conditions; Persevere', ['goWithConditions', 'persevere']],
  ['有条件地继续；坚韧不拔', ['goWithConditions', 'persevere']],
  ['moveFast', ['moveFast']],
])('A14: what was computed then, written as %s', (written, codes) => {
  const { profile, problems } = read([['What was computed then?', written]]);
  expect([profile.computedThen, problems]).toEqual([codes, []]);
});

test('A14: our own decision, in both languages', () => {
  const english = read([
    ['What did we decide ourselves?', 'Go with conditions'],
    ['decided strategy', 'Persevere'],
    ['decided by', 'Dan Okello'],
    ['decided on', '2026-11-12'],
    ['Why did we decide so?', 'Lanyon asked for us'],
  ]).profile;
  expect(english).toMatchObject({
    decision: 'goWithConditions',
    decisionStrategy: 'persevere',
    decisionBy: 'Dan Okello',
    decisionOn: '2026-11-12',
    decisionReason: 'Lanyon asked for us',
    computedThen: [],
  });
  const chinese = read([['我们自己决定了什么？', '停下来重新考虑']], ['问题', '回答']).profile;
  expect(chinese.decision).toBe('stopAndRethink');
});
