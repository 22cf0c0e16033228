// A11 and A12 on the command line: in the JSON to the letter, and on the page.
import { accountJson } from '../../src/cli/json/account';
import { printAccount } from '../../src/cli/print/account';
import { makeInk } from '../../src/cli/print/ink';
import { analyse } from '../../src/method/analyse';
import type { Answer, SecondRating, Plan, TeamMember } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { textOf, type Locale } from '../../src/text/text';
import { asOf, factor, low, person } from '../method/plans';

const team: readonly TeamMember[] = [
  {
    cell: 'Team!B5',
    account: null,
    duty: 'coordination',
    text: 'Coordination',
    person: 'Jo Brandt',
    counterparts: ['Lucie Novak'],
    notes: '',
  },
];

const complex: Answer = { cell: 'Profile!C15', account: null, item: 'highExpectations', value: true };

const opinion = (text: string, given: Partial<SecondRating>): SecondRating => ({
  cell: `Opinions!${text}`,
  account: null,
  assessor: 'M. Ito',
  text,
  direction: null,
  control: null,
  weight: null,
  ...given,
});

function judge(given: Partial<Plan>) {
  const factors = [
    factor('Law', 'leverage', { weight: 5 }),
    factor('Team', 'maximise', { weight: 4 }),
    factor('Price', 'reduce', { weight: 3 }),
    factor('Delay', 'eliminate', { weight: 1 }),
  ];
  const people = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => person(name));
  const plan = { people, factors, goals: [], ...given };
  const [account] = analyse(plan, { asOf, settings: defaultSettings }).accounts;
  if (account === undefined) throw new Error('there is an account');
  return account;
}

const account = judge({
  team,
  profile: [complex],
  assessments: [
    opinion('Team', { direction: 'negative', control: low, weight: 4 }),
    opinion('Law', { weight: 4 }),
    opinion('Price', { weight: 3 }),
    opinion('Rumours', { weight: 3 }),
  ],
});

test('A11: analyse --json holds the reasons, the team and the gaps', () => {
  expect(accountJson(account, [], textOf('en')).support).toEqual({
    reasons: ['manyPeople', 'highExpectations'],
    people: 5,
    team: [
      {
        duty: 'coordination',
        text: 'Coordination',
        person: 'Jo Brandt',
        counterparts: ['Lucie Novak'],
        cell: 'Team!B5',
      },
    ],
    gaps: [
      { duty: 'meetings', text: '', counterpart: '', cell: '', suggested: 'Jo Brandt' },
      { duty: 'sponsor', text: '', counterpart: '', cell: '', suggested: null },
    ],
  });
});

test('A12: analyse --json holds what to talk about with both cells, and the rest as numbers', () => {
  expect(accountJson(account, [], textOf('en')).assessors).toEqual([
    {
      assessor: 'M. Ito',
      macro: 'takeARisk',
      compared: 3,
      agreed: 1,
      together: false,
      discuss: [
        {
          factor: 'Factors!Team',
          assessment: 'Opinions!Team',
          ours: { direction: 'positive', control: 'high' },
          theirs: { direction: 'negative', control: 'low' },
          to: 'takeARisk',
        },
      ],
      unmatched: ['Opinions!Rumours'],
    },
  ]);
});

const pageOf = (analysis: typeof account, locale: Locale): readonly string[] => {
  const session = { text: textOf(locale), ink: makeInk({ onScreen: false, env: {} }) };
  return printAccount({ analysis, actions: [], alone: true, title: null }, session)
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .split('\n');
};

const block = (page: readonly string[], heading: string): readonly string[] => {
  const start = page.indexOf(`  ${heading}`);
  const end = page.indexOf('', start);
  return start === -1 ? [] : page.slice(start + 1, end === -1 ? page.length : end);
};

test('A11: people read why support is asked for, who does what and what nobody does', () => {
  expect(block(pageOf(account, 'en'), 'Internal support')).toEqual([
    '  There are 5 key people here: too many for one seller.',
    '  The customer’s needs are complex, or their expectations high.',
    '  Coordination  Jo Brandt, for Lucie Novak',
    '  - None of us calls regular meetings with an agenda yet. Suggested: Jo Brandt.',
    '  - None of our executives stands behind this customer yet.',
  ]);
});

test('A11: five people alone are no reason to speak of it on the page', () => {
  const alone = judge({});
  expect(accountJson(alone, [], textOf('en'))).toHaveProperty('support.reasons', ['manyPeople']);
  expect(block(pageOf(alone, 'en'), 'Internal support')).toEqual([]);
});

test('A12: people read the disagreements that matter, and how many do not', () => {
  expect(block(pageOf(account, 'en'), 'Second opinion')).toEqual([
    '  M. Ito has rated 3 factors and agrees on 1. With all of these ratings the',
    '  strategy is “Take a calculated risk”.',
    '  - Our table says of “Team”: for us and in our hands. M. Ito says: against us',
    '    and not in our hands. With those ratings the strategy is “Take a calculated',
    '    risk”.',
    '  1 disagreement does not change the strategy.',
    '  1 row names no factor of the table: use the factor’s own words.',
    '  [Opinions!Rumours]',
  ]);
});

test('A12: disagreements that turn the strategy only together are told under one line', () => {
  const together = judge({
    factors: [
      factor('Law', 'leverage', { weight: 5 }),
      factor('Team', 'maximise', { weight: 4 }),
      factor('Trust', 'maximise', { weight: 2 }),
      factor('Price', 'reduce', { weight: 3 }),
    ],
    assessments: [opinion('Team', { weight: 1 }), opinion('Price', { weight: 4 })],
  });
  expect(block(pageOf(together, 'zh-CN'), '第二意见')).toEqual([
    '  M. Ito评了 2 项因素，没有一项与表中一致。',
    '  单独哪一项都不会改变策略，合在一起就会。照那样策略会变成“冒险前进”。',
    '  - 表中把“Team”评为权重 4。M. Ito评为权重 1。',
    '  - 表中把“Price”评为权重 3。M. Ito评为权重 4。',
  ]);
});
