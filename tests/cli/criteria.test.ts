// R4 and R6 on the command line: in the JSON to the letter, and on the page.
import { accountJson } from '../../src/cli/json/account';
import { makeInk } from '../../src/cli/print/ink';
import { printAccount } from '../../src/cli/print/account';
import { analyse } from '../../src/method/analyse';
import type { Criterion } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { textOf, type Locale } from '../../src/text/text';
import { asOf, criterion, factor, person } from '../method/plans';

const rated = (brennan: number | null, oro: number | null) => [
  { competitor: 'Brennan', rating: brennan },
  { competitor: 'Oro', rating: oro },
];

function judge(criteria: readonly Criterion[]) {
  const factors = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise'));
  const people = [
    person('Lucie Novak', { role: 'owner', individualNeed: 'order' }),
    person('Bela Toth', { role: 'approver' }),
  ];
  const plan = { people, factors, goals: [], criteria };
  const [account] = analyse(plan, { asOf, settings: defaultSettings }).accounts;
  if (account === undefined) throw new Error('there is an account');
  return account;
}

const account = judge([
  criterion('Delivery', { weight: 5, ourRating: 2, ratings: rated(4, null) }),
  criterion('Price', {
    demand: 'nice',
    believed: 'unsure',
    weight: 2,
    ourRating: 3,
    ratings: rated(3, 5),
    people: ['Lucie'],
  }),
]);

test('R4: analyse --json holds scores, comparison, criteria and the checks of what is unsure', () => {
  expect(accountJson(account, [], textOf('en')).criteria).toEqual({
    us: { score: 13 / 6, rated: 2 },
    competitors: [
      { competitor: 'Brennan', score: 23 / 6, rated: 2 },
      { competitor: 'Oro', score: 5, rated: 1 },
    ],
    comparison: { position: 'behind', competitor: 'Oro', ours: 13 / 6, theirs: 5 },
    criteria: [
      {
        text: 'Delivery',
        cell: 'Criteria!Delivery',
        demand: 'must',
        believed: 'yes',
        weight: 5,
        weightAssumed: false,
        pull: 5,
        ourRating: 2,
        ratings: rated(4, null),
        redFlag: true,
      },
      {
        text: 'Price',
        cell: 'Criteria!Price',
        demand: 'nice',
        believed: 'unsure',
        weight: 2,
        weightAssumed: false,
        pull: 1,
        ourRating: 3,
        ratings: rated(3, 5),
        redFlag: false,
      },
    ],
    unsure: [
      {
        text: 'Price',
        cell: 'Criteria!Price',
        checks: [
          { check: 'speaker', speakers: [{ name: 'Lucie Novak', need: 'order' }] },
          { check: 'trust' },
          { check: 'trial' },
        ],
      },
    ],
  });
});

test('R6: analyse --json says whether to go on, with every reason', () => {
  expect(accountJson(account, [], textOf('en')).going).toEqual({
    decision: 'stopAndRethink',
    reasons: [
      {
        reason: 'flagsAndBehind',
        decision: 'stopAndRethink',
        cells: ['Criteria!Delivery'],
        params: { count: 1, competitor: 'Oro' },
      },
    ],
  });
});

const pageOf = (locale: Locale): readonly string[] => {
  const session = { text: textOf(locale), ink: makeInk({ onScreen: false, env: {} }) };
  const printed = printAccount({ analysis: account, actions: [], alone: true, title: null }, session);
  return printed.join('\n').replaceAll('\u00a0', ' ').split('\n');
};

test('R4, R6: people read whether to go on, and the parties one by one', () => {
  const page = pageOf('en');
  const going = page.findIndex((line) => line.startsWith('  Going on'));
  expect(page.slice(going, going + 3)).toEqual([
    '  Going on     Stop and rethink',
    '               We are weak at something the customer must have, and Oro is ahead',
    '               of us.',
  ]);
  const buying = page.indexOf('  Buying criteria');
  expect(page.slice(buying, buying + 5)).toEqual([
    '  Buying criteria',
    '  Behind Oro: 2.2 against 5.0',
    '  Us       2.2  2 of 2 rated',
    '  Brennan  3.8  2 of 2 rated',
    '  Oro      5.0  1 of 2 rated',
  ]);
});

test('R4, R6: in Chinese too', () => {
  const page = pageOf('zh-CN');
  expect(page).toContain('  落后于“Oro”：2.2 对 5.0');
  expect(page).toContain('  我们     2.2  2 项中已评 2 项');
  expect(page.some((line) => /^ {2}是否继续 +停下来重新考虑$/.test(line))).toBe(true);
});
