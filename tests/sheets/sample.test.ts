// The sample goes the whole way: template, reading, method.
import { analyse } from '../../src/method/analyse';
import { stepOfRule, steps } from '../../src/method/ground/finding';
import { emptyPlan } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { commitments } from '../../src/method/ground/words';
import { parseRange } from '../../src/sheets/grid/address';
import type { SheetDraft } from '../../src/sheets/draft';
import type { Grid } from '../../src/sheets/grid/grid';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import { makeSample, sampleKinds } from '../../src/sheets/sample/sample';
import { draftTemplate } from '../../src/sheets/template/template';
import { textOf, type Locale } from '../../src/text/text';
import { draftFaults } from './draftFaults';
import { paramOf } from '../fixtures/paramOf';

const asOf = '2026-11-23';

function drafts(locale: Locale): readonly SheetDraft[] {
  const sample = makeSample(locale, asOf);
  const kinds = sampleKinds(sample);
  return draftTemplate({
    text: textOf(locale),
    kinds,
    sample,
    takenSheets: [],
    takenTables: [],
    grids: [],
    plan: emptyPlan,
  });
}

const gridOf = ({ kind, name, values, layout }: SheetDraft): Grid => ({
  sheetId: name,
  sheet: name,
  visible: layout.visible,
  protected: false,
  row: 0,
  column: 0,
  values,
  hiddenColumns: [],
  merges: [],
  tables:
    layout.table === null
      ? []
      : [
          {
            id: layout.table.name,
            name: layout.table.name,
            box: parseRange(layout.table.range)!,
            showHeaders: true,
            showTotals: false,
            filtered: false,
          },
        ],
  mark: { kind, layout: '' },
});

function readSample(locale: Locale) {
  const grids = drafts(locale).map(gridOf);
  const { tables, problems } = recognise(grids, {});
  const reading = readPlan(grids, tables);
  const { accounts } = analyse(reading.plan, { asOf, settings: defaultSettings });
  return { ...reading, problems: [...problems, ...reading.problems], accounts };
}

describe.each(['en', 'zh-CN'] as const)('the sample (%s)', (locale) => {
  const { plan, problems, accounts } = readSample(locale);
  const [account] = accounts;

  test('is one account of twelve people, fourteen factors and a goal', () => {
    expect(accounts).toHaveLength(1);
    expect(account?.account).toBe(locale === 'en' ? 'Halden Precision' : '海登精密');
    expect([plan.people.length, plan.factors.length, plan.goals.length]).toEqual([12, 14, 1]);
  });

  test('A1: calls for perseverance, fairly sure', () => {
    expect(account?.strategy).toMatchObject({
      macro: 'persevere',
      standing: 'fair',
      runnerUp: 'moveFast',
      loads: { leverage: 9, maximise: 13, reduce: 5, eliminate: 12 },
      counts: { leverage: 3, maximise: 4, reduce: 2, eliminate: 4 },
    });
  });

  test('T1: has people in all four roles, and one whose authority is open', () => {
    const roles = account?.people.map(({ role }) => role);
    expect(
      ['advocate', 'owner', 'gatekeeper', 'approver', null].map(
        (role) => roles?.filter((each) => each === role).length,
      ),
    ).toEqual([3, 2, 3, 3, 1]);
  });

  test('T6: has an opponent, an approver whom nobody has met, and a stale contact', () => {
    const rules = account?.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['T6f', 'T6g', 'T5']));
    expect(rules).not.toContain('T6d');
  });

  test('T6, T10: says who reports and listens to whom, with somebody passed over and an approver nobody won', () => {
    expect(plan.people.filter(({ reportsTo }) => reportsTo !== '')).toHaveLength(10);
    const rules = account?.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['T6h', 'T6j', 'T10']));
    expect(rules).not.toEqual(expect.arrayContaining(['T6l']));
  });

  test('S1, S6: vision and goal stand; a break in the chain and a step are left to think about', () => {
    const report = account?.goalsReport;
    expect(report?.gate).toEqual({ complete: true, open: 0 });
    const failing = report?.checks.filter(({ passed }) => passed === false);
    expect(failing?.map(({ check, reason }) => [check, reason])).toEqual([
      ['chain', 'broken'],
      ['steps', 'unmatched'],
    ]);
    expect(report?.checks.filter(({ passed }) => passed === null)).toEqual([]);
    expect(report?.chain.map(({ depth }) => depth)).toEqual([0, 1, 2, 0, 1, 2, 0]);
  });

  test('S3: the goal is challenging and realistic, well above the trend of the customer', () => {
    const challenge = account!.goalsReport.checks.find(({ check }) => check === 'challenging')!;
    expect(challenge).toMatchObject({ passed: true, reason: 'fits' });
    expect(paramOf(challenge, 'growth')).toBeGreaterThan(0.2);
    expect(paramOf(challenge, 'trend')).toBeCloseTo(0.04, 2);
  });

  test('S5, S7: the next rung is known, and the sales record shows both trends', () => {
    const { ladder, comparisons } = account!.goalsReport;
    expect(ladder).toEqual({ today: 'productSeller', wanted: 'adviser', next: 'needSeller' });
    expect(comparisons.customerFrom).toBe('record');
    expect(comparisons.customer).toBeCloseTo(0.04, 2);
    expect(comparisons.sales.ours?.perYear).toBeGreaterThan(0.15);
  });

  test('S9: the sale is open, has its worth, its day, an owner of ours and a next review', () => {
    expect(account?.sale).toStrictEqual({
      value: locale === 'en' ? { amount: 540_000, currency: '€' } : { amount: 4_100_000, currency: '¥' },
      closing: '2027-05-02',
      owner: locale === 'en' ? 'Ines' : '周颖',
      nextReview: '2026-12-11',
      state: 'open',
      until: null,
      noContactBefore: null,
    });
    expect(account?.decided).toBeNull();
  });

  test('R2: has assumed factors, a borderline and a resolved one', () => {
    expect(plan.factors.filter(({ evidence }) => evidence === 'assumed')).toHaveLength(5);
    expect(plan.factors.filter(({ control }) => control?.borderline)).toHaveLength(1);
    expect(plan.factors.filter(({ status }) => status === 'resolved')).toHaveLength(1);
  });

  test('R4, R6: level with the incumbent, a must that we fail and a wish we doubt: go with conditions', () => {
    const report = account!.criteria!;
    expect(report.criteria).toHaveLength(6);
    expect(report.competitors.map(({ competitor, rated }) => [competitor, rated])).toEqual(
      locale === 'en'
        ? [
            ['Norrvik', 6],
            ['Tessmar', 6],
          ]
        : [
            ['岳衡量仪', 6],
            ['岑川测控', 6],
          ],
    );
    expect(report.comparison?.position).toBe('level');
    expect(report.redFlags.map(({ cell }) => cell)).toEqual([report.criteria[1]?.cell]);
    expect(report.unsure.map(({ speakers }) => speakers.map(({ need }) => need))).toEqual([['power']]);
    expect(account?.going?.decision).toBe('goWithConditions');
  });

  test('R4: every criterion was brought up by people of the table', () => {
    const names = new Set(plan.people.map(({ name }) => name));
    const speakers = plan.criteria!.map(({ people }) => people);
    expect(speakers.every((each) => each.length > 0)).toBe(true);
    expect(speakers.flat().filter((name) => !names.has(name))).toEqual([]);
  });

  test('A11: everything is somebody’s, but one sponsor', () => {
    const gaps = account?.support?.gaps.map(({ duty, counterpart }) => [duty, counterpart]);
    expect(gaps).toEqual([['sponsor', locale === 'en' ? 'H. Sato' : '佐藤浩']]);
    expect(account?.support?.team.map(({ duty }) => duty)).toEqual([
      'coordination',
      'meetings',
      'sponsor',
      'sponsor',
      'expert',
      'service',
    ]);
  });

  test('N2: two commitments are reached, the others lie ahead in their order', () => {
    const report = account!.nextSteps.commitments!;
    expect(report.list.map(({ commitment }) => commitment)).toEqual(commitments);
    expect(report.list.map(({ state }) => state)).toEqual([
      'reached',
      'reached',
      'planned',
      'planned',
      'planned',
      'planned',
    ]);
    expect(report.next?.commitment).toBe('acceptFindings');
    const planned = report.list.map((each) => each.planned);
    expect(planned).toEqual([...planned].sort());
  });

  test('N3: of commitments and deciding factors one each still lacks a plan', () => {
    const missing = account?.findings.flatMap(({ rule, params }) => (rule === 'N3' ? [params.kind] : []));
    expect(missing).toEqual(['commitment', 'factor']);
  });

  test('leaves a newcomer a few points in each step; what is blank among the goals is asked for', () => {
    const found = account!.findings.map(({ rule }) => stepOfRule[rule]);
    const inStep = steps.map((step) => found.filter((each) => each === step).length);
    expect(inStep).toEqual([0, 6, 2, 1, 2]);
  });

  test('is read without a problem but the two it is meant to show', () => {
    expect(problems.map(({ code }) => code).sort()).toEqual(['borderlineRating', 'missingRating']);
  });

  test('makes sound sheets', () => {
    expect(drafts(locale).flatMap(draftFaults)).toEqual([]);
  });
});

test('dates are counted from the day the sample is made', () => {
  const [first] = makeSample('en', '2026-11-23').people;
  const [later] = makeSample('en', '2027-01-02').people;
  expect(Number(later?.lastContact) - Number(first?.lastContact)).toBe(40);
});

test('both languages fill the same cells', () => {
  const filled = (locale: Locale) => {
    const sample = makeSample(locale, asOf);
    const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
    return sampleKinds(sample).map((kind) =>
      sample[kind]?.map((row) =>
        Object.entries(row)
          .flatMap(([key, value]) => (isFilled(value) ? [key] : []))
          .sort(),
      ),
    );
  };
  expect(filled('zh-CN')).toEqual(filled('en'));
});
