import fc from 'fast-check';
import { analyse } from '../../../src/method/analyse';
import { findCommitmentGaps, judgeCommitments } from '../../../src/method/actions/commitments';
import type { PlannedCommitment } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { commitments } from '../../../src/method/ground/words';
import { answer, asOf, goal, milestone } from '../plans';

const open = { asOf, decided: false, order: null };
const judge = (...milestones: readonly PlannedCommitment[]) => judgeCommitments(milestones, open);
const gapsOf = (...milestones: readonly PlannedCommitment[]) =>
  findCommitmentGaps(judge(...milestones), asOf);
const statesOf = (...milestones: readonly PlannedCommitment[]) =>
  judge(...milestones).list.map(({ text, state }) => [text, state]);

test('N2: reached once the actual day is there; overdue once the planned day has passed without it', () => {
  expect(
    statesOf(
      milestone('briefing', { planned: '2026-10-01', actual: '2026-10-09' }),
      milestone('study', { planned: '2026-11-22' }),
      milestone('findings', { planned: '2026-11-23' }),
      milestone('demo', { planned: '2026-12-01' }),
      milestone('proposal'),
    ),
  ).toStrictEqual([
    ['briefing', 'reached'],
    ['study', 'overdue'],
    ['findings', 'planned'],
    ['demo', 'planned'],
    ['proposal', 'undated'],
  ]);
});

test('N2: an actual day still to come is a plan', () => {
  expect(statesOf(milestone('demo', { actual: '2026-12-01' }))).toStrictEqual([['demo', 'planned']]);
  expect(statesOf(milestone('demo', { actual: asOf }))).toStrictEqual([['demo', 'reached']]);
});

test('N2: the six stand in their own order, those of the company where the sheet has them', () => {
  const list = statesOf(
    milestone('Ask', { commitment: 'requestProposal' }),
    milestone('Plant visit'),
    milestone('Study', { commitment: 'joinStudy' }),
    milestone('Briefing', { commitment: 'attendBriefing' }),
  );
  expect(list.map(([text]) => text)).toStrictEqual(['Briefing', 'Plant visit', 'Study', 'Ask']);
});

test('N2: the next one is the first that is not reached', () => {
  const reached = { actual: '2026-10-01' };
  expect(judge(milestone('a', reached), milestone('b'), milestone('c', reached)).next?.text).toBe('b');
  expect(judge(milestone('a', reached)).next).toBeNull();
});

test('N2: an overdue one is reported with its days', () => {
  expect(gapsOf(milestone('demo', { planned: '2026-11-13' }))).toStrictEqual([
    {
      rule: 'N2',
      severity: 'medium',
      cells: ['Commitments!demo'],
      params: { kind: 'overdue', text: 'demo', days: 10 },
    },
  ]);
});

test('N2: a next one without a day is reported, a later one is not', () => {
  expect(gapsOf(milestone('study', { planned: '2026-12-01' }), milestone('demo'))).toStrictEqual([]);
  expect(gapsOf(milestone('study'), milestone('demo'))).toStrictEqual([
    { rule: 'N2', severity: 'low', cells: ['Commitments!study'], params: { kind: 'undated', text: 'study' } },
  ]);
});

test('N2: what is not reached though a later one is breaks the order: one finding for all that were passed over', () => {
  const plan = { planned: '2026-12-01' };
  const [finding, ...others] = gapsOf(
    milestone('briefing', { actual: '2026-10-20' }),
    milestone('study', plan),
    milestone('concept', plan),
    milestone('findings', { actual: '2026-10-30' }),
    milestone('demo', { actual: '2026-10-10' }),
    milestone('proposal', plan),
  );
  expect(finding).toStrictEqual({
    rule: 'N2',
    severity: 'low',
    cells: ['Commitments!study', 'Commitments!concept', 'Commitments!demo'],
    params: { kind: 'order', text: 'study', later: 'demo', count: 2 },
  });
  expect(others).toStrictEqual([]);
});

test('N2: what was reached in the end, though after a later one, is passed over no more', () => {
  const late = { actual: '2026-10-20' };
  expect(gapsOf(milestone('findings', late), milestone('demo', { actual: '2026-09-15' }))).toStrictEqual([]);
  expect(gapsOf(milestone('briefing', late), milestone('study', { actual: '2026-09-01' }))).toStrictEqual([]);
});

test('N2: two that were reached on the same day keep their order', () => {
  const reached = { actual: '2026-10-20' };
  expect(gapsOf(milestone('study', reached), milestone('demo', reached))).toStrictEqual([]);
});

test('N2: once the sale is won or lost, nothing is awaited any more', () => {
  const late = milestone('demo', { planned: '2026-10-01' });
  for (const outcome of ['won', 'lost']) {
    const plan = {
      people: [],
      factors: [],
      goals: [],
      milestones: [late],
      profile: [answer('state', outcome)],
    };
    const [account] = analyse(plan, { asOf, settings: defaultSettings }).accounts;
    expect(account?.nextSteps.commitments).toMatchObject({ next: null, overdue: [] });
    expect(account?.findings.filter(({ rule }) => rule === 'N2')).toStrictEqual([]);
  }
});

test('N2: without a table of commitments there is no report and no finding', () => {
  const plan = { people: [], factors: [], goals: [goal('Grow')] };
  const [account] = analyse(plan, { asOf, settings: defaultSettings }).accounts;
  expect(account?.nextSteps).toStrictEqual({
    state: 'open',
    commitments: null,
    lostSale: null,
    onHold: null,
    afterSale: null,
  });
  expect(account?.findings.filter(({ rule }) => rule === 'N2')).toStrictEqual([]);
});

test('N2: the order of the rows of the six changes nothing', () => {
  const days = fc.option(fc.constantFrom('2026-09-01', '2026-10-01', '2026-11-01', '2026-12-24'), {
    nil: null,
  });
  const dated = fc.array(fc.record({ planned: days, actual: days }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(dated, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (given, shuffled) => {
      const rows = commitments.map((commitment, index) =>
        milestone(commitment, { commitment, ...given[index] }),
      );
      const moved = shuffled.flatMap((index) => rows[index] ?? []);
      expect(judge(...moved)).toStrictEqual(judge(...rows));
      expect(gapsOf(...moved)).toStrictEqual(gapsOf(...rows));
    }),
  );
});
