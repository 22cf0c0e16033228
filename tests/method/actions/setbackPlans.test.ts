import { analyse } from '../../../src/method/analyse';
import type { Factor, Plan } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { answer, asOf, factor, milestone } from '../plans';

const accountOf = (plan: Partial<Plan>) =>
  analyse({ people: [], factors: [], goals: [], ...plan }, { asOf, settings: defaultSettings }).accounts[0]!;

const plansOf = (plan: Partial<Plan>) =>
  accountOf(plan)
    .findings.filter(({ rule }) => rule === 'N3')
    .map(({ severity, cells, params }) => [severity, cells, params]);

/** Two of each side, so that every one of them could turn the strategy. */
const turning = (given: Partial<Factor>): readonly Factor[] => [
  factor('trial', 'maximise', { weight: 5, ...given }),
  factor('law', 'leverage', { weight: 4, ...given }),
  factor('link', 'eliminate', { weight: 4, ...given }),
  factor('rival', 'reduce', { weight: 2, ...given }),
];
const planned = { earlySign: 'they go quiet', ifItFails: 'call the sponsor' };

test('N3: a commitment still awaited needs an early sign and a plan; what is missing is named', () => {
  const milestones = [
    milestone('briefing', { actual: '2026-10-01' }),
    milestone('study', { planned: '2026-12-01' }),
    milestone('demo', { planned: '2026-12-02', ifItFails: 'show it at the reference' }),
    milestone('ask', { planned: '2026-12-03', ...planned }),
  ];
  expect(plansOf({ milestones })).toStrictEqual([
    ['low', ['Commitments!study'], { kind: 'commitment', text: 'study', missing: 'both' }],
    ['low', ['Commitments!demo'], { kind: 'commitment', text: 'demo', missing: 'earlySign' }],
  ]);
});

test('N3: a critical factor needs both too; from weight 4 on that is of medium severity', () => {
  const [trial, ...others] = turning({});
  const factors = [{ ...trial!, ...planned }, ...others];
  expect(accountOf({ factors }).strategy.critical).toHaveLength(4);
  expect(plansOf({ factors })).toStrictEqual([
    ['medium', ['Factors!law'], { kind: 'factor', text: 'law', missing: 'both' }],
    ['medium', ['Factors!link'], { kind: 'factor', text: 'link', missing: 'both' }],
    ['low', ['Factors!rival'], { kind: 'factor', text: 'rival', missing: 'both' }],
  ]);
});

test('N3: a factor that cannot turn the strategy needs none', () => {
  const factors = ['a', 'b', 'c', 'd', 'e', 'f'].map((text, index) =>
    factor(text, index % 2 === 0 ? 'maximise' : 'leverage', { weight: 5 }),
  );
  const [first, ...others] = factors;
  expect(accountOf({ factors }).strategy.critical).toStrictEqual([]);
  expect(plansOf({ factors: [{ ...first!, ifItFails: 'plan' }, ...others] })).toStrictEqual([]);
});

test('N3: where no factor says either, the columns are offered once, and only to whoever keeps commitments', () => {
  const factors = turning({});
  const milestones = [milestone('ask', { planned: '2026-12-03', ...planned })];
  expect(plansOf({ factors })).toStrictEqual([]);
  expect(plansOf({ factors, milestones: [] })).toStrictEqual([]);
  expect(plansOf({ factors, milestones })).toStrictEqual([
    ['low', ['Factors!trial', 'Factors!law', 'Factors!link', 'Factors!rival'], { kind: 'columns', count: 4 }],
  ]);
});

test('N3: a lost sale has its own plan, and no other is asked for', () => {
  const lost = [answer('state', 'lost')];
  const milestones = [milestone('study')];
  const gap = (missing: string) => ['low', ['Profile!state'], { kind: 'lost', missing }];
  expect(plansOf({ profile: lost, milestones, factors: turning({}) })).toStrictEqual([gap('both')]);
  expect(plansOf({ profile: [...lost, answer('partWell', 'dinner')] })).toStrictEqual([gap('comeBack')]);
  expect(plansOf({ profile: [...lost, answer('comeBack', '2027-05-01')] })).toStrictEqual([gap('partWell')]);
  const whole = [...lost, answer('partWell', 'dinner'), answer('comeBack', '2027-05-01')];
  expect(plansOf({ profile: whole })).toStrictEqual([]);
});

test('N3: the plan for a lost sale says whether the day to come back is there', () => {
  const lostSaleOf = (comeBack: string) =>
    accountOf({ profile: [answer('state', 'lost'), answer('comeBack', comeBack)] }).nextSteps.lostSale;
  expect(lostSaleOf('2026-11-24')).toStrictEqual({
    partWell: '',
    comeBack: '2026-11-24',
    due: false,
    cells: { partWell: '', comeBack: 'Profile!comeBack' },
  });
  expect(lostSaleOf('2026-11-23')?.due).toBe(true);
  expect(lostSaleOf('soon')?.comeBack).toBeNull();
  expect(accountOf({ profile: [answer('state', 'won')] }).nextSteps.lostSale).toBeNull();
});
