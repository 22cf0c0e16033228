// Step S on the command line: in the JSON to the letter, and on the page.
import { accountJson } from '../../src/cli/json/account';
import { makeInk } from '../../src/cli/print/ink';
import { printAccount } from '../../src/cli/print/account';
import { analyse } from '../../src/method/analyse';
import type { Goal, OfferedTables } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { textOf, type Locale } from '../../src/text/text';
import { asOf, factor, goal } from '../method/plans';

function judge(goals: readonly Goal[], beside: OfferedTables = {}) {
  const factors = ['one', 'two', 'three', 'four'].map((text) => factor(text, 'maximise'));
  const [account] = analyse(
    { people: [], factors, goals, ...beside },
    { asOf, settings: defaultSettings },
  ).accounts;
  if (account === undefined) throw new Error('there is an account');
  return account;
}

const page = (goals: readonly Goal[], beside: OfferedTables = {}, locale: Locale = 'en'): string =>
  printAccount(
    { analysis: judge(goals, beside), actions: [], alone: true, title: null },
    { text: textOf(locale), ink: makeInk({ env: {}, onScreen: false }) },
  ).join('\n');

const vague = { ...goal('Equip the second plant'), cell: 'Goals!C5', baseline: 100, target: 130 };

const issues = [
  {
    cell: 'Issues!B5',
    account: null,
    text: 'Cash is short',
    layer: 'challenge',
    because: '',
    people: [],
    notes: '',
  },
] as const;

test('S2: analyse --json holds the chain, with where it does not hold', () => {
  expect(accountJson(judge([vague], { issues }), [], textOf('en')).goals).toMatchObject({
    chain: [{ cell: 'Issues!B5', depth: 0, gap: 'nothingBehind' }],
  });
});

test('S3: the page names the goals and what is still to write; who keeps no profile is asked for no vision', () => {
  const printed = page([vague]);
  expect(printed).toContain(
    [
      '  Goals',
      '  Equip the second plant',
      '  from 100 to 130',
      '  - The goal cannot be measured yet. Name the figure that tells (such as revenue',
      '    with this customer in 2027) and the date. [Goals!C5]',
    ].join('\n'),
  );
  expect(printed).not.toContain('in one sentence');
});

test('S1: with a profile the vision is asked for, and the rest is a count', () => {
  const profile = [{ cell: 'Profile!C6', account: null, item: 'horizonYears', value: 1 }] as const;
  expect(page([vague], { profile }, 'zh-CN')).toContain(
    '- 用一句话写下：几年后我们在这个客户那里要做到什么。',
  );
});

test('S: without a goal the page says nothing of goals', () => {
  expect(page([])).not.toContain('  Goals\n');
});
