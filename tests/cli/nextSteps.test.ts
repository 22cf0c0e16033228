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

test('N5, N3: the page ends in what comes after the sale', () => {
  const people = [
    person('Ann', { role: 'owner', lastContact: '2026-11-01' }),
    person('Bob', { role: 'approver', contact: 'brief' }),
  ];
  expect(pageOf({ people, profile: [answer('state', 'won')] }).slice(-3)).toEqual([
    '  After the sale',
    '  - Bob · now',
    '  - Ann · by 31 Dec 2026',
  ]);
  const lost = [answer('state', 'lost'), answer('comeBack', '2027-05-01')];
  expect(pageOf({ people, profile: lost }).slice(-2)).toEqual([
    '  - Agree when you may ask again, and note the day.',
    '  - Come back on 1 May 2027.',
  ]);
});
