// N2–N5 and T9 on the command line: in the JSON to the letter, and on the page.
import { accountJson } from '../../src/cli/json/account';
import { makeInk } from '../../src/cli/print/ink';
import { printAccount } from '../../src/cli/print/account';
import { analyse } from '../../src/method/analyse';
import type { Plan } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { textOf, type Locale } from '../../src/text/text';
import { actionRecord, answer, asOf, factor, milestone, person } from '../method/plans';

const accountOf = (plan: Partial<Plan>) =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]!;

const milestones = [
  milestone('Briefing', { planned: '2026-10-01', actual: '2026-10-05', evidence: 'minutes' }),
  milestone('Study', { planned: '2026-11-01', earlySign: 'no names', ifItFails: 'ask Jo' }),
  milestone('Proposal', { actual: '2026-11-20' }),
];

test('N2: analyse --json lists the commitments with their states, the next one, and what was passed over', () => {
  expect(accountJson(accountOf({ milestones }), [], textOf('en'))).toHaveProperty('nextSteps.commitments', {
    list: [
      {
        cell: 'Commitments!Briefing',
        commitment: null,
        text: 'Briefing',
        state: 'reached',
        planned: '2026-10-01',
        actual: '2026-10-05',
        evidence: 'minutes',
        earlySign: '',
        ifItFails: '',
      },
      expect.objectContaining({
        text: 'Study',
        state: 'overdue',
        earlySign: 'no names',
        ifItFails: 'ask Jo',
      }),
      expect.objectContaining({ text: 'Proposal', state: 'reached' }),
    ],
    next: 'Commitments!Study',
    overdue: ['Commitments!Study'],
    passedOver: [{ earlier: 'Commitments!Study', later: 'Commitments!Proposal' }],
  });
});

test('N4: analyse --json says what actions that are done propose', () => {
  const factors = [
    factor('Trial', 'maximise', { weight: 4 }),
    factor('Law', 'leverage', { weight: 3 }),
    factor('Link', 'eliminate', { weight: 4 }),
  ];
  const { id } = accountOf({ factors }).actions.find(({ from }) => from === 'Link')!;
  const actions = [actionRecord('x', { id, from: 'Link', status: 'done' })];
  expect(accountJson(accountOf({ factors, actions }), [], textOf('en'))).toHaveProperty(
    'nextSteps.proposals',
    [
      {
        actions: ['Actions!x'],
        factor: 'Factors!Link',
        move: 'resolve',
        weight: null,
        before: 'persevere',
        after: 'moveFast',
      },
    ],
  );
});

test('N3, N5, T9: analyse --json has what comes after the sale, and the needs that meet', () => {
  const people = [person('Ann', { role: 'owner', individualNeed: 'order', lastContact: '2026-11-01' })];
  const won = [answer('state', 'won'), answer('ladderToday', 'visitor'), answer('sellerNeed', 'order')];
  const json = accountJson(accountOf({ people, profile: won }), [], textOf('en'));
  expect(json.nextSteps).toMatchObject({
    outcome: 'won',
    commitments: null,
    lostSale: null,
    afterSale: {
      touches: [
        {
          cell: 'People!Ann',
          name: 'Ann',
          role: 'owner',
          last: '2026-11-01',
          due: '2026-12-31',
          overdue: false,
        },
      ],
      rung: 'priceSeller',
    },
  });
  expect(json.needMatches).toEqual([
    { cell: 'People!Ann', name: 'Ann', match: 'equal', seller: 'order', need: 'order' },
  ]);
  const lost = [answer('state', 'lost'), answer('comeBack', '2026-11-01')];
  expect(accountJson(accountOf({ people, profile: lost }), [], textOf('en')).nextSteps).toMatchObject({
    lostSale: { partWell: '', comeBack: '2026-11-01', due: true },
    afterSale: null,
  });
});

const pageOf = (plan: Partial<Plan>, locale: Locale = 'en'): readonly string[] => {
  const session = { text: textOf(locale), ink: makeInk({ onScreen: false, env: {} }) };
  return printAccount({ analysis: accountOf(plan), actions: [], alone: true, title: null }, session);
};

test('N2: the page tells what is awaited and counts what is reached', () => {
  const lines = pageOf({ milestones });
  const at = lines.indexOf('  Customer commitments');
  expect(lines.slice(at, at + 3)).toEqual([
    '  Customer commitments',
    '  - Study: next · overdue since 1 Nov 2026',
    '  2 reached',
  ]);
  expect(pageOf({ milestones }, 'zh-CN')).toContain('  - Study：下一项 · 2026年11月1日已过期');
  expect(pageOf({}).join('\n')).not.toContain('commitments');
});

test('N5: the page ends in what comes after the sale', () => {
  const people = [
    person('Ann', { role: 'owner', lastContact: '2026-11-01' }),
    person('Bob', { role: 'approver', contact: 'brief' }),
  ];
  expect(pageOf({ people, profile: [answer('state', 'won')] }).slice(-3)).toEqual([
    '  After the sale',
    '  - Bob · now',
    '  - Ann · by 31 Dec 2026',
  ]);
});

const factors = [
  factor('Cheaper rival', 'reduce', { weight: 4 }),
  factor('Trial', 'maximise', { weight: 5 }),
  factor('Late delivery, a complaint', 'eliminate', { weight: 4 }),
  factor('Law', 'leverage', { weight: 3 }),
];
const decider = [person('Ann', { role: 'owner', lastContact: '2026-11-01' })];

describe.each(['won', 'lost', 'onHold'])('S9: the page of a sale that is %s', (state) => {
  test.each(['en', 'zh-CN'] as const)('S9: has no strategy, sureness, reason or matrix, in %s', (locale) => {
    const page = pageOf({ people: decider, factors, profile: [answer('state', state)] }, locale).join('\n');
    const { cli, sale, labels } = textOf(locale);
    for (const word of [cli.analyse.strategy, cli.analyse.sureness, cli.analyse.why, cli.analyse.hangsOn])
      expect(page).not.toMatch(new RegExp(`^  ${word} {2}`, 'm'));
    expect(page).not.toContain(cli.analyse.weights);
    for (const macro of Object.values(labels.macros)) expect(page).not.toContain(macro);
    expect(page).toMatch(new RegExp(`^  ${sale.title} {2}`, 'm'));
  });
});

test('S9: in place of the strategy the page says what the sale is and what is left', () => {
  const lineOf = (...profile: Parameters<typeof answer>[]): string => {
    const lines = pageOf({ people: decider, factors, profile: profile.map((each) => answer(...each)) });
    const from = lines.findIndex((line) => line.startsWith('  The sale  '));
    const to = lines.indexOf('', from);
    return lines.slice(from, to).join(' ').replace(/ +/g, ' ').trim();
  };
  expect(lineOf(['state', 'won'])).toBe(
    'The sale The sale is won What is left: 1 complaint to settle first, then 1 person who should hear from us next.',
  );
  expect(lineOf(['state', 'lost'])).toBe(
    'The sale The sale is lost Nothing is left to win here: what counts now is how we part.',
  );
  expect(lineOf(['state', 'onHold'], ['until', '2027-03-15'])).toBe(
    'The sale The sale is on hold until 15 Mar 2027 Nothing is decided while it rests.',
  );
});

test.each([
  ['en', /ask again|come back/gi],
  ['zh-CN', /再来/g],
] as const)('N3, R8: when we may come back to a lost sale is said once, in %s', (locale, words) => {
  const page = pageOf({ people: decider, factors, profile: [answer('state', 'lost')] }, locale).join('\n');
  expect(page.match(words)).toHaveLength(1);
});

test('S9: on hold, what they will look at is prepared two weeks before, with who decides', () => {
  const profile = [answer('state', 'onHold'), answer('until', '2027-03-15')];
  const next = accountOf({ people: decider, factors, profile }).next;
  expect(next.map(({ rule, due, people }) => [rule, due, people])).toEqual([
    ['N3', '2027-03-15', ['Ann']],
    // Who speaks for it and which figures count is asked before they are put together.
    ['N3', '2026-12-07', ['Ann']],
    ['N3', '2027-03-01', ['Ann']],
  ]);
  const page = pageOf({ people: decider, factors, profile }).join(' ').replace(/ +/g, ' ');
  expect(page).toContain('3. Prepare with Ann what they will look at on 15 Mar 2027.');
  const chinese = pageOf({ people: decider, factors, profile }, 'zh-CN').join('');
  expect(chinese).toContain('和Ann一起备好2027年3月15日要看的材料和数字。');
});

test.each([
  ['under two weeks before, it is to be ready tomorrow', '2026-11-30', ['2026-11-30', '2026-11-24']],
  ['on the day nothing is left to prepare', asOf, 1],
])('S9: on hold, %s', (_, until, expected) => {
  const profile = [answer('state', 'onHold'), answer('until', until)];
  const plan = accountOf({ people: decider, profile }).next.filter(({ kind }) => kind === 'suggested');
  const days = plan.map(({ due }) => due);
  if (typeof expected === 'number') expect(days).toHaveLength(expected);
  else expect(days).toEqual(expected);
});

test('S9: the JSON of a sale that is not open keeps its strategy', () => {
  const json = accountJson(accountOf({ factors, profile: [answer('state', 'won')] }), [], textOf('en'));
  expect(json).toMatchObject({ strategy: { macro: expect.any(String) as string } });
});
