import fc from 'fast-check';
import { analyse } from '../../../src/method/analyse';
import { briefOf } from '../../../src/method/brief';
import { reportGoals } from '../../../src/method/goals/groundwork';
import type { Check, CheckName } from '../../../src/method/goals/goalsReport';
import type { Answer, Goal, OfferedTables, Issue, StepPair } from '../../../src/method/ground/plan';
import { type IssueLayer, issueLayers, type ProfileItem } from '../../../src/method/ground/words';
import { defaultSettings } from '../../../src/method/ground/settings';
import { asOf, goal } from '../plans';
import { paramOf } from '../../fixtures/paramOf';

const viewpoint = { asOf, settings: defaultSettings };

const answer = (item: ProfileItem, value: Answer['value']): Answer => ({
  cell: `Profile!${item}`,
  account: null,
  item,
  value,
});
const issue = (text: string, layer: IssueLayer | null, because = ''): Issue => ({
  cell: `Issues!${text}`,
  account: null,
  text,
  layer,
  because,
  people: [],
  notes: '',
});
const steps = (...pairs: readonly (readonly [string, string])[]): readonly StepPair[] =>
  pairs.map(([buyingStep, sellingStep], index) => ({
    cell: `Steps!A${index + 2}`,
    account: null,
    buyingStep,
    sellingStep,
  }));

const report = (goals: readonly Goal[], given: OfferedTables = {}) =>
  reportGoals({ goals, ...given }, viewpoint);
const find = (checks: readonly Check[], name: CheckName) => checks.find(({ check }) => check === name);
const outcome = (checks: readonly Check[], name: CheckName) => {
  const { reason, passed } = find(checks, name)!;
  return [reason, passed];
};

const fullGoal: Goal = {
  ...goal('Double orders'),
  measure: 'Orders',
  baseline: 100,
  target: 130,
  // 365.25 days and a bit: two years less than a day after 2026-11-23.
  due: '2028-11-23',
  linkedTo: 'vision',
};
const fullVision = [
  answer('vision', 'By 2029 half of their plants measure with us.'),
  answer('horizonYears', 3),
  answer('visionIssues', 'Complaints'),
  answer('leadership', 'operations'),
];

test('S1: a vision with a figure, a horizon, an issue and a leadership path holds', () => {
  const { checks } = report([], { profile: fullVision });
  expect(checks.filter(({ rule }) => rule === 'S1').map(({ passed }) => passed)).toEqual(Array(5).fill(true));
});

test('S1: nothing written: every part is asked for, but no figure in what is not there', () => {
  const { checks } = report([]);
  const vision = checks.filter(({ rule }) => rule === 'S1');
  expect(vision.map(({ check, reason, passed }) => [check, reason, passed])).toEqual([
    ['visionWritten', 'blank', false],
    ['visionFigure', 'noVision', null],
    ['visionHorizon', 'blank', false],
    ['visionIssue', 'blank', false],
    ['leadershipPath', 'blank', false],
  ]);
});

test.each([
  ['Supply 40 % of their cells', true],
  ['Supply half of their cells', true],
  ['Double what they buy from us', true],
  ['覆盖三成采购', true],
  ['三年内份额翻一番', true],
  ['Be their best partner', false],
  ['成为客户信赖的伙伴', false],
])('S1: is there a figure in “%s”: %s', (vision, passed) => {
  expect(find(report([], { profile: [answer('vision', vision)] }).checks, 'visionFigure')?.passed).toBe(
    passed,
  );
});

test('S1: a horizon of exactly two years is far enough, less is not', () => {
  const horizon = (years: number) =>
    outcome(report([], { profile: [answer('horizonYears', years)] }).checks, 'visionHorizon');
  expect([horizon(2), horizon(1.9)]).toEqual([
    ['far', true],
    ['near', false],
  ]);
});

test('S1: with a list of issues the vision names one of it, in its own line or in its text', () => {
  const issues = [issue('Complaints', 'challenge')];
  const named = (...profile: readonly Answer[]) =>
    outcome(report([], { profile, issues }).checks, 'visionIssue');
  expect(named(answer('visionIssues', 'Costs; COMPLAINTS'))).toEqual(['named', true]);
  expect(named(answer('vision', 'End the complaints by 2028'))).toEqual(['named', true]);
  expect(named(answer('visionIssues', 'Costs'))).toEqual(['unknown', false]);
});

test('S1: of two answers to the same question the first stands', () => {
  const profile = [answer('horizonYears', 3), answer('horizonYears', 1)];
  expect(report([], { profile }).profile.horizonYears).toBe(3);
});

test('S2: an unbroken chain holds, also over another challenge', () => {
  const issues = [
    issue('New rules', 'external'),
    issue('Own laboratory', 'response', 'New rules'),
    issue('Too few experts', 'challenge', 'own laboratory'),
    issue('Overtime', 'challenge', 'Too few'),
  ];
  expect(outcome(report([], { issues }).checks, 'chain')).toEqual(['holds', true]);
});

test('S2, R8: an issue that follows from none in the list is a finding; what is blank in the chain is asked for (R5)', () => {
  const issues = [
    issue('New rules', 'external'),
    issue('Own laboratory', 'response'),
    issue('Too few experts', 'challenge', 'New rules'),
    issue('Costs', 'challenge', 'Strikes'),
    issue('Mood', null),
  ];
  const { findings, missing } = analyse(
    {
      people: [],
      factors: [],
      goals: [fullGoal],
      issues,
    },
    viewpoint,
  ).accounts[0]!;
  const chains = findings.filter(({ rule }) => rule === 'S2');
  expect(chains.map((each) => [each.cells[0], paramOf(each, 'kind')])).toEqual([
    ['Issues!Costs', 'unknownBehind'],
  ]);
  const asked = missing.filter(({ cell }) => cell.startsWith('Issues!'));
  expect(asked.map(({ cell, what, effect }) => [cell, what, effect])).toEqual([
    ['Issues!Mood', 'layer', 'goal'],
    ['Issues!Own laboratory', 'because', 'goal'],
    ['Issues!Too few experts', 'because', 'goal'],
  ]);
});

test('S2: issues that follow from one another in a circle have nothing behind them', () => {
  const issues = [issue('A', 'challenge', 'B'), issue('B', 'challenge', 'A')];
  expect(find(report([], { issues }).checks, 'chain')).toMatchObject({
    reason: 'broken',
    params: { count: 2 },
  });
});

test('S2: the chain shows each issue before what follows from it, with where it does not hold', () => {
  const issues = [
    issue('Overtime', 'challenge', 'Too few'),
    issue('Own laboratory', 'response', 'New rules'),
    issue('Costs', 'challenge', 'Strikes'),
    issue('New rules', 'external'),
    issue('Too few experts', 'challenge', 'own laboratory'),
    issue('A', 'challenge', 'B'),
    issue('B', 'challenge', 'A'),
  ];
  expect(report([], { issues }).chain.map(({ issue: { text }, depth, gap }) => [depth, text, gap])).toEqual([
    [0, 'Costs', 'unknownBehind'],
    [0, 'New rules', null],
    [1, 'Own laboratory', null],
    [2, 'Too few experts', null],
    [3, 'Overtime', null],
    [0, 'A', 'nothingBehind'],
    [1, 'B', 'nothingBehind'],
  ]);
});

test('S2: every issue stands in the chain once, whatever it is said to follow from', () => {
  const texts = ['a', 'b', 'c', 'd', 'e'];
  const because = fc.array(fc.constantFrom('', 'x', ...texts), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(because, (before) => {
      const issues = texts.map((text, index) => issue(text, 'challenge', before[index]));
      const { chain } = report([], { issues });
      expect(chain.map((link) => link.issue.text).sort()).toEqual(texts);
    }),
  );
});

test('S2: no chain of issues turns on the order of the rows', () => {
  const anyIssue = fc.record({
    text: fc.constantFrom('a', 'b', 'c', 'd'),
    layer: fc.constantFrom(null, ...issueLayers),
    because: fc.constantFrom('', 'a', 'b', 'c', 'x'),
  });
  const rows = fc.uniqueArray(anyIssue, { selector: ({ text }) => text });
  fc.assert(
    fc.property(rows, (list) => {
      const count = (given: typeof list) =>
        paramOf(
          find(
            report([], { issues: given.map(({ text, layer, because }) => issue(text, layer, because)) })
              .checks,
            'chain',
          )!,
          'count',
        );
      expect(count([...list].reverse())).toBe(count(list));
    }),
  );
});

test('S3: measure, target and date make a goal measurable; what is missing is named', () => {
  expect(outcome(report([fullGoal]).checks, 'measurable')).toEqual(['whole', true]);
  expect(find(report([goal('Grow')]).checks, 'measurable')).toMatchObject({
    passed: false,
    cell: 'Goals!Grow',
    params: { goal: 'Grow', missing: ['measure', 'target', 'due'] },
  });
});

test('S3: relevant by the written vision, by a listed issue, or by words of the user where no issues are listed', () => {
  const linked = (linkedTo: string, given: OfferedTables = {}) =>
    outcome(report([{ ...fullGoal, linkedTo }], given).checks, 'relevant');
  const issues = [issue('Complaints', 'challenge')];
  expect(linked('vision', { profile: fullVision })).toEqual(['linked', true]);
  expect(linked('vision')).toEqual(['unknownLink', false]);
  expect(linked('complaints', { issues })).toEqual(['linked', true]);
  expect(linked('Costs', { issues })).toEqual(['unknownLink', false]);
  expect(linked('Costs')).toEqual(['linked', true]);
  expect(linked(' ')).toEqual(['noLink', false]);
});

test('S3: growth is spread evenly over the years until due', () => {
  // (130 − 100) / 100 over 731 days of 365.25.
  expect(report([fullGoal]).growth[0]?.perYear).toBeCloseTo(0.3 / (731 / 365.25), 12);
});

test.each([
  [0.15, 'notChallenging', false],
  [0.1, 'fits', true],
  [-0.1, 'fits', true],
  [-0.11, 'needsProof', false],
])('S3: against a customer who moves by %s a year, growth of 15 %% is %s', (trend, reason, passed) => {
  const goals = [{ ...fullGoal, target: 130 * (731 / 730.5) - 100 * (0.5 / 730.5) }];
  const { growth, checks } = report(goals, { profile: [answer('customerTrend', trend)] });
  expect(growth[0]?.perYear).toBeCloseTo(0.15, 9);
  expect(outcome(checks, 'challenging')).toEqual([reason, passed]);
});

test('S3: without what it needs, growth is unknown and says what is missing', () => {
  const missing = (given: Partial<Goal>, profile: readonly Answer[] = []) =>
    paramOf(find(report([{ ...fullGoal, ...given }], { profile }).checks, 'challenging')!, 'missing');
  const trend = [answer('customerTrend', 0.04)];
  expect(missing({})).toEqual(['trend']);
  expect(missing({ baseline: null })).toEqual(['baseline', 'trend']);
  expect(missing({ baseline: 0 }, trend)).toEqual(['zeroBaseline']);
  expect(missing({ due: asOf }, trend)).toEqual(['duePassed']);
  expect(missing({ target: null, due: null }, trend)).toEqual(['target', 'due']);
});

test('S4: against the market a goal gains, keeps or loses ground', () => {
  const market = (trend: number) =>
    outcome(report([fullGoal], { profile: [answer('marketTrend', trend)] }).checks, 'market');
  expect([market(0.04), market(0.152), market(0.2)]).toEqual([
    ['ahead', true],
    ['level', true],
    ['behind', false],
  ]);
  // The goal grows by 14.99 % a year; half a percentage point to either side is no difference.
  expect([0.1444, 0.1452, 0.1546, 0.1553].map((trend) => market(trend)?.[0])).toEqual([
    'ahead',
    'level',
    'level',
    'behind',
  ]);
  expect(outcome(report([fullGoal]).checks, 'market')).toEqual(['unknown', null]);
});

test('S4: every buying step without a selling step is reported, and the other way round', () => {
  const { checks, comparisons } = report([], {
    steps: steps(['Need seen', 'Study'], ['Tender', ''], ['', 'Demo'], ['', 'Lunch']),
  });
  expect(find(checks, 'steps')).toMatchObject({ reason: 'unmatched', params: { buying: 1, selling: 2 } });
  expect(comparisons.buyingAlone).toEqual(['Steps!A3']);
  expect(comparisons.sellingAlone).toEqual(['Steps!A4', 'Steps!A5']);
  expect(outcome(report([], { steps: steps(['Need seen', 'Study']) }).checks, 'steps')).toEqual([
    'matched',
    true,
  ]);
});

test('S4: the profile’s word on the customer’s trend goes before the sales record', () => {
  const sales = [2024, 2025].map((year) => ({
    cell: `Sales!${year}`,
    account: null,
    period: { kind: 'year' as const, year, number: 1 },
    revenue: null,
    customerRevenue: year === 2024 ? 100 : 110,
  }));
  expect(report([], { sales }).comparisons).toMatchObject({ customerFrom: 'record' });
  expect(report([], { sales }).comparisons.customer).toBeCloseTo(0.1, 12);
  expect(report([], { sales, profile: [answer('customerTrend', 0.02)] }).comparisons).toMatchObject({
    customer: 0.02,
    customerFrom: 'profile',
  });
});

test('S5: the next rung is one above today, up to the wanted one', () => {
  const next = (...profile: readonly Answer[]) => report([], { profile }).ladder.next;
  expect(next(answer('ladderToday', 'visitor'), answer('ladderWanted', 'adviser'))).toBe('priceSeller');
  expect(next(answer('ladderToday', 'productSeller'), answer('ladderWanted', 'productSeller'))).toBeNull();
  expect(next(answer('ladderToday', 'needSeller'))).toBe('adviser');
  expect(next(answer('ladderToday', 'adviser'))).toBeNull();
  expect(next(answer('ladderWanted', 'adviser'))).toBeNull();
});

test('S6: step S is complete with S1 and a measurable, relevant goal', () => {
  expect(report([fullGoal], { profile: fullVision }).gate).toEqual({ complete: true, open: 0 });
  expect(report([], { profile: fullVision }).gate).toEqual({ complete: false, open: 1 });
  expect(report([fullGoal, goal('Grow')], { profile: fullVision }).gate).toEqual({
    complete: false,
    open: 2,
  });
});

test('S6: an unchallenging goal, an open chain and blank comparisons do not close the gate', () => {
  const given = {
    profile: [...fullVision, answer('customerTrend', 0.5)],
    issues: [issue('Complaints', null)],
  };
  expect(report([fullGoal], given).gate.complete).toBe(true);
});

test('S6: whoever has set no goal finds no gaps of S among the findings', () => {
  const { findings } = analyse({ people: [], factors: [], goals: [goal(' ')] }, viewpoint).accounts[0]!;
  expect(findings).toEqual([]);
});

test('S3, S6, R8: what a goal lacks is asked for and no finding; the gate is one where a table stands beside the goals', () => {
  const findingsOf = (beside: OfferedTables = {}) =>
    analyse(
      { people: [], factors: [], goals: [goal('Grow')], ...beside },
      viewpoint,
    ).accounts[0]!.findings.map(({ rule, severity, cells }) => [rule, severity, cells]);
  expect(findingsOf()).toEqual([]);
  expect(findingsOf({ profile: [] })).toEqual([['S6', 'low', []]]);
  const { missing } = analyse({ people: [], factors: [], goals: [goal('Grow')] }, viewpoint).accounts[0]!;
  const asked = missing.filter(({ effect }) => effect === 'goal').map(({ what }) => what);
  expect(asked).toEqual(['measure', 'baseline', 'target', 'due']);
});

test('S7: the brief holds the goals, the verdict and the open questions, what is owed first', () => {
  const [account] = analyse({ people: [], factors: [], goals: [goal('Grow')] }, viewpoint).accounts;
  const { goals, gate, macro, missing, openQuestions } = briefOf(account!);
  expect([goals.map(({ text }) => text), gate, macro]).toEqual([
    ['Grow'],
    // That a vision not written yet has no figure is no point of its own.
    { complete: false, open: 6 },
    null,
  ]);
  expect(missing.length).toBeLessThanOrEqual(3);
  expect(openQuestions.map(({ check }) => check)).toEqual([
    'visionWritten',
    'visionHorizon',
    'visionIssue',
    'leadershipPath',
    'measurable',
    'relevant',
    'visionFigure',
    'chain',
    'challenging',
    'market',
    'steps',
    'ladder',
  ]);
});

test('S7: what is blank and public is on the research list', () => {
  expect(report([]).research).toEqual(['customerTrend', 'marketTrend', 'external', 'response']);
  const profile = [answer('customerTrend', 0), answer('marketTrend', 0.03)];
  const issues = [issue('New rules', 'external')];
  expect(report([], { profile, issues }).research).toEqual(['response']);
});

test('M2: what stands beside the goals goes to its account', () => {
  const beside: OfferedTables = {
    profile: [{ ...answer('horizonYears', 3), account: 'ACME ' }],
    issues: [{ ...issue('Costs', 'external'), account: 'Zenit' }],
  };
  const goals = [goal('Grow', 'Acme'), goal('Hold', 'Zenit')];
  const { accounts } = analyse({ people: [], factors: [], goals, ...beside }, viewpoint);
  expect(accounts.map(({ account, goalsReport }) => [account, goalsReport.profile.horizonYears])).toEqual([
    ['Acme', 3],
    ['Zenit', null],
  ]);
  expect(accounts.map(({ goalsReport }) => goalsReport.research.includes('external'))).toEqual([true, false]);
});
