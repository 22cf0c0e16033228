import type { AccountAnalysis } from '../../src/method/analysis';
import type { Answer } from '../../src/method/ground/plan';
import { macroStrategies, type ProfileItem, type Quadrant } from '../../src/method/ground/words';
import type { SheetDraft } from '../../src/sheets/draft';
import { draftStrategy } from '../../src/sheets/drafts/strategySheet';
import type { ResultInput } from '../../src/sheets/drafts/resultInput';
import { textOf, type Locale } from '../../src/text/text';
import { draftFaults, textsOf, valueAt } from './draftFaults';
import { analysePlan, asOf, sampleAccount, samplePlan } from './samplePlan';

const input = (analysis: AccountAnalysis, locale: Locale = 'en'): ResultInput => ({
  analysis,
  asOf,
  ruleVersion: '1',
  problems: [],
  text: textOf(locale),
});

const draftOf = (analysis: AccountAnalysis, locale: Locale = 'en') => draftStrategy(input(analysis, locale));

/** Column B as one text: long sentences go on in the next row. */
const columnText = ({ values }: SheetDraft): string => values.flatMap((row) => row[1] ?? []).join(' ');

test('the page says what, of when and of how much it speaks', () => {
  const draft = draftOf(sampleAccount('en'));
  expect(valueAt(draft, 'B1')).toBe('Strategy · Halden Precision');
  expect(valueAt(draft, 'B2')).toBe('23 Nov 2026 · 13 factors, 12 people · Quadrille rules 1');
  expect(valueAt(draft, 'B4')).toBe('Persevere');
});

test('the page speaks Chinese', () => {
  const draft = draftOf(sampleAccount('zh-CN'), 'zh-CN');
  expect(draft.name).toBe('策略');
  expect(valueAt(draft, 'B1')).toBe('策略 · 海登精密');
  expect(valueAt(draft, 'B4')).toBe('坚韧不拔');
});

test('A4: loads stand as numbers in their quadrants, the two heaviest marked', () => {
  const draft = draftOf(sampleAccount('en'));
  expect([valueAt(draft, 'D5'), valueAt(draft, 'E5')]).toEqual(['Leverage', 9]);
  expect([valueAt(draft, 'G5'), valueAt(draft, 'H5')]).toEqual(['Maximise ◆', 13]);
  expect([valueAt(draft, 'D7'), valueAt(draft, 'E7')]).toEqual(['Reduce', 5]);
  expect([valueAt(draft, 'G7'), valueAt(draft, 'H7')]).toEqual(['Eliminate ◆', 12]);
  expect(valueAt(draft, 'G8')).toBe('against us · 4 factors');
});

test('A4: standing, robustness and runner-up stand under the verdict', () => {
  expect(columnText(draftOf(sampleAccount('en')))).toContain(
    'Fair: holds in 82\u00a0% of single changes · Next in line: Move fast',
  );
});

test.each(macroStrategies)('A10: %s shows its name, meaning, moves and what to avoid', (macro) => {
  const account = sampleAccount('en');
  const draft = draftOf({ ...account, strategy: { ...account.strategy, macro } });
  const text = textOf('en');
  const advice = text.advice.macros[macro];
  expect(valueAt(draft, 'B4')).toBe(text.labels.macros[macro]);
  const moves = advice.moves.map(({ action }, index) => `${index + 1}. ${action}`);
  for (const sentence of [advice.meaning, ...moves, ...advice.avoid]) {
    expect(columnText(draft)).toContain(sentence);
  }
});

const factor = (quadrant: Quadrant, weight: number, row: number) => ({
  ...samplePlan('en').factors[0]!,
  cell: `Factors!B${row}`,
  text: `${quadrant} ${row}`,
  direction:
    quadrant === 'leverage' || quadrant === 'maximise' ? ('positive' as const) : ('negative' as const),
  control: {
    level: quadrant === 'maximise' || quadrant === 'eliminate' ? ('high' as const) : ('low' as const),
    borderline: false,
  },
  weight,
});

test('A2: a tie names its candidates', () => {
  const factors = [
    factor('leverage', 5, 5),
    factor('leverage', 5, 6),
    factor('maximise', 3, 7),
    factor('reduce', 3, 8),
  ];
  const [account] = analysePlan({ people: [], goals: [], factors }).accounts;
  const texts = textsOf(draftOf(account!));
  expect(account!.strategy.candidates).toEqual(['takeARisk', 'moveFast']);
  expect(columnText(draftOf(account!))).toContain(textOf('en').strategy.tie(['takeARisk', 'moveFast']));
  expect(texts).toContain('Take a calculated risk');
});

test('A3: with one populated quadrant the empty one is not marked as heavy', () => {
  const [account] = analysePlan({ people: [], goals: [], factors: [factor('leverage', 5, 5)] }).accounts;
  const draft = draftOf(account!);
  expect(valueAt(draft, 'B4')).toBe('Move fast');
  expect([valueAt(draft, 'D5'), valueAt(draft, 'G5')]).toEqual(['Leverage ◆', 'Maximise']);
});

test('A3: no verdict gives the reason and what to do', () => {
  const [account] = analysePlan({ people: [], goals: [], factors: [] }).accounts;
  const draft = draftOf(account!);
  expect(valueAt(draft, 'B1')).toBe('Strategy');
  expect(valueAt(draft, 'B4')).toBe(textOf('en').strategy.noVerdict.title);
  expect(valueAt(draft, 'B5')).toBe('There are no factors to judge.');
  expect(columnText(draft)).toContain(textOf('en').strategy.noVerdict.help(0));
  expect(draftFaults(draft)).toEqual([]);
});

test('A5: the factors that decide lead to their cells, the heaviest first', () => {
  const draft = draftOf(sampleAccount('en'));
  const { links } = draft.layout;
  const decisive = links.filter(({ cell, target }) => cell.startsWith('D') && target.startsWith('Factors!'));
  expect(decisive[0]).toEqual({ cell: 'D17', target: 'Factors!B5' });
  expect(valueAt(draft, 'D17')).toBe('Reference visit went well');
  expect(decisive).toHaveLength(5);
});

test('the goal stands with its measure, its figures and its date', () => {
  const texts = textsOf(draftOf(sampleAccount('en')));
  expect(texts).toContain('Measure: Orders a year, thousand euros · from 420 to 600 · by 30 Jun 2028');
});

test('S: without a goal the page says so', () => {
  const draft = draftOf({ ...sampleAccount('en'), goals: [] });
  expect(columnText(draft)).toContain(textOf('en').sheets.strategy.noGoal);
});

test('S3: a goal says what it serves, in the customer’s words or as our vision', () => {
  const account = sampleAccount('en');
  const goals = ['Complaints down', 'vision', ''].map((linkedTo) => ({ ...account.goals[0]!, linkedTo }));
  const texts = textsOf(draftOf({ ...account, goals }));
  expect(texts.filter((each) => each.startsWith('Serves'))).toEqual([
    'Serves: Complaints down',
    'Serves: our vision',
  ]);
});

const withProfile = (locale: Locale, answers: readonly (readonly [ProfileItem, Answer['value']])[]) => {
  const profile = answers.map(([item, value]) => ({ cell: `Profile!${item}`, account: null, item, value }));
  return analysePlan({ ...samplePlan(locale), profile }).accounts[0]!;
};

test('S6: the gate is told under the goal once step S is more than a list of goals', () => {
  expect(columnText(draftOf(sampleAccount('en')))).not.toContain('Goals:');
  const open = withProfile('en', [['vision', 'Half of their gauges']]);
  const { gate } = textOf('en').goals;
  expect(columnText(draftOf(open))).toContain(gate.open(open.goalsReport.gate.open));
  const complete = withProfile('en', [
    ['vision', 'Half of their gauges'],
    ['horizonYears', 3],
    ['visionIssues', 'Complaints'],
    ['leadership', 'product'],
  ]);
  expect(columnText(draftOf(complete))).toContain(gate.complete);
});

test.each(['en', 'zh-CN'] as const)(
  'R6: whether to go on stands above the goal, with its reasons (%s)',
  (locale) => {
    const account = sampleAccount(locale);
    const draft = draftOf(account, locale);
    const { going } = textOf(locale).strategy;
    const { decision, reasons } = account.going!;
    const heading = `${going.title}${textOf(locale).format.colon}${going.decisions[decision]}`;
    const row = draft.values.findIndex((cells) => cells[1] === heading);
    const shown = reasons.slice(0, 3);
    expect(draft.values.slice(row + 1, row + 1 + shown.length).map((cells) => cells[1])).toEqual(
      shown.map(going.reason),
    );
  },
);

test('R6: of more than three reasons three are told', () => {
  const account = sampleAccount('en');
  const reason = { reason: 'strategy', decision: 'go', cells: [], params: { macro: 'persevere' } } as const;
  const going = { decision: 'go', reasons: Array.from({ length: 5 }, () => reason) } as const;
  const texts = textsOf(draftOf({ ...account, going }));
  expect(
    texts.filter((each) => each === 'The strategy is “Persevere”, which is worth the effort.'),
  ).toHaveLength(3);
  expect(texts).toContain('and 2 more');
});

const demonstration = {
  cell: 'Commitments!B9',
  account: null,
  commitment: 'attendDemo',
  text: 'Attend a demonstration',
  planned: '2026-12-03',
  actual: null,
  evidence: '',
  earlySign: '',
  ifItFails: '',
  notes: '',
} as const;

test.each([
  ['a planned day', demonstration],
  ['a day reached that is still to come', { ...demonstration, planned: null, actual: '2026-12-03' }],
])('N2: the customer’s next commitment leads to its cell, with %s', (_, milestone) => {
  const [account] = analysePlan({ ...samplePlan('en'), milestones: [milestone] }).accounts;
  const draft = draftOf(account!);
  const row = draft.values.findIndex(
    (cells) => cells[1] === 'Next commitment: Attend a demonstration · planned for 3 Dec 2026',
  );
  expect(draft.layout.links).toContainEqual({ cell: `B${row + 1}`, target: 'Commitments!B9' });
});

/** Under a heading of the right column, up to the next blank row. */
const besides = (draft: SheetDraft, heading: string): readonly unknown[] => {
  const column = draft.values.map((row) => row[3]);
  const start = column.indexOf(heading) + 1;
  return start === 0 ? [] : column.slice(start, column.indexOf(null, start));
};

test('A6, A7: the way up, the way down and what is confirmed stand beside what to do', () => {
  expect(besides(draftOf(sampleAccount('en')), 'What would change it')).toEqual([
    'Resolve “No local service”: then Move fast',
    'If “Training on site can start at once” slips out of our hands: Proceed with care',
    'Confirmed factors alone say Persevere too.',
  ]);
  expect(besides(draftOf(sampleAccount('zh-CN'), 'zh-CN'), '什么会改变它')).toEqual([
    '解决“没有本地服务”。由此：快速前进',
    '如果“可提供驻厂培训”脱离掌握，就要“谨慎前进”',
    '只看已确认的因素：坚韧不拔，与全部因素一致。',
  ]);
});

test('A6: of several ways the two shortest are told, and a long one in four lines at most', () => {
  const account = sampleAccount('en');
  const move = { move: 'resolve', factor: account.factors[0]!.cell } as const;
  const paths = (['sellThrough', 'persevere', 'moveFast'] as const).map((to, index) => ({
    to,
    moves: Array.from({ length: index + 1 }, () => move),
  }));
  const long = account.factors.map((each, index) =>
    index === 0 ? { ...each, text: 'A word and another. '.repeat(40) } : each,
  );
  const draft = draftOf({ ...account, factors: long, strategy: { ...account.strategy, paths } });
  const lines = besides(draft, 'What would change it');
  expect(lines.filter((line) => line === 'and 1 more')).toHaveLength(1);
  expect(lines.indexOf('and 1 more')).toBe(8);
  expect(draftFaults(draft)).toEqual([]);
});

test('A6, A7: without a verdict there is nothing that would change it', () => {
  const [account] = analysePlan({ people: [], goals: [], factors: [] }).accounts;
  expect(besides(draftOf(account!), 'What would change it')).toEqual([]);
});

test('each finding has its sign, its people and a link to its cell', () => {
  const draft = draftOf(sampleAccount('en'));
  const row = draft.values.findIndex(
    (cells) =>
      cells[1] === '▲▲ In “Steering committee”, R. Castellano may say no: everyone in it must be satisfied.',
  );
  expect(draft.values[row]?.[3]).toBe('R. Castellano');
  expect(draft.values[row]?.[6]).toBe('People!B9');
  expect(draft.layout.links).toContainEqual({ cell: `G${row + 1}`, target: 'People!B9' });
});

test('only what is to be checked is counted among the problems', () => {
  const params = { column: 'authority', table: 'people' } as const;
  const problem = { code: 'missingRating', cell: 'People!F16', params } as const;
  const problems = [
    { ...problem, severity: 'error' as const },
    { ...problem, severity: 'note' as const },
  ];
  const draft = draftStrategy({ ...input(sampleAccount('en')), problems });
  const row = draft.values.find((cells) => cells[3] === textOf('en').sheets.footing.problems);
  expect(row?.[7]).toBe(1);
});

test.each(['en', 'zh-CN'] as const)('the page is sound and prints on one page (%s)', (locale) => {
  const draft = draftOf(sampleAccount(locale), locale);
  expect(draftFaults(draft)).toEqual([]);
  expect(draft.layout.print).toMatchObject({ landscape: true, onePage: true });
});

test('a user text that looks like a formula stays a text', () => {
  const account = sampleAccount('en');
  const goals = [
    { ...account.goals[0]!, text: '=1+1', measure: '', baseline: null, target: null, due: null },
  ];
  expect(textsOf(draftOf({ ...account, goals }))).toContain('=1+1');
});
