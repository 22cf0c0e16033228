import type { Finding } from '../../src/method/ground/finding';
import type { AccountAnalysis } from '../../src/method/analysis';
import type { Answer } from '../../src/method/ground/plan';
import { macroStrategies, type ProfileItem, type Quadrant } from '../../src/method/ground/words';
import type { SheetDraft } from '../../src/sheets/draft';
import { tell } from '../../src/telling/account';
import { draftRoleGrid } from '../../src/sheets/drafts/roleGridSheet';
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

/** Column B as one text: the sentences of the page. */
const columnText = ({ values }: SheetDraft): string => values.flatMap((row) => row[1] ?? []).join(' ');

test('the page says what, of when and of how much it speaks', () => {
  const draft = draftOf(sampleAccount('en'));
  expect(valueAt(draft, 'B1')).toBe('Strategy · Halden Precision');
  expect(valueAt(draft, 'I1')).toBe('23 Nov 2026');
  expect(valueAt(draft, 'B2')).toMatch(/^Goal: Equip the second plant with/);
  expect(valueAt(draft, 'B4')).toBe('Persevere');
  expect(columnText(draft)).toMatch(/13 factors, 12 people · .* · Quadrille rules 1$/);
});

test('S9: what the sale is worth, when it closes, whose it is and when it is looked at again', () => {
  const answers = [
    ['value', { amount: 420_000, currency: '€' }],
    ['closing', '2027-05-02'],
    ['owner', 'Ines'],
    ['nextReview', '2026-12-11'],
  ] as const;
  const english = draftOf(withProfile('en', answers));
  expect(valueAt(english, 'I1')).toBe('Ines · 23 Nov 2026 · next review 11 Dec 2026');
  expect(valueAt(english, 'B2')).toMatch(/^€420,000 · closes 2 May 2027 · Goal: /);
  const chinese = draftOf(withProfile('zh-CN', answers), 'zh-CN');
  expect(valueAt(chinese, 'I1')).toBe('Ines · 2026年11月23日 · 下次回顾 2026年12月11日');
  expect(valueAt(chinese, 'B2')).toMatch(/^€420,000 · 预计2027年5月2日成交 · 目标：/);
});

test.each([
  ['won', 'The sale is won'],
  ['lost', 'The sale is lost'],
  ['onHold', 'The sale is on hold'],
])('S9: of a sale that is %s the sheet says that, and no strategy or matrix', (state, title) => {
  const draft = draftOf(withProfile('en', [['state', state]]));
  const words = textsOf(draft).join('\n');
  const { labels, sheets } = textOf('en');
  expect(valueAt(draft, 'B4')).toBe(title);
  for (const macro of macroStrategies) expect(words).not.toContain(labels.macros[macro]);
  for (const quadrant of Object.values(labels.quadrants)) expect(words).not.toContain(quadrant);
  expect(words).not.toContain(sheets.strategy.decides);
  expect(words).not.toContain(sheets.strategy.heaviest);
});

test('the page stands in a window of 1,280 pixels beside the pane', () => {
  // Excel's own measure: seven pixels a character and five around them.
  const widths = draftOf(sampleAccount('en')).layout.columns.map(({ width }) => width * 7 + 5);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(880);
});

test('the page speaks Chinese', () => {
  const draft = draftOf(sampleAccount('zh-CN'), 'zh-CN');
  expect(draft.name).toBe('策略');
  expect(valueAt(draft, 'B1')).toBe('策略 · 海登精密');
  expect(valueAt(draft, 'B4')).toBe('坚韧不拔');
});

test('A4: loads stand as numbers in their quadrants, the two heaviest marked', () => {
  const draft = draftOf(sampleAccount('en'));
  const row = (number: number) =>
    ['C', 'E', 'F', 'H', 'I'].map((column) => valueAt(draft, `${column}${number}`));
  expect(row(3)).toEqual([null, 'not in our hands', null, 'in our hands', null]);
  expect(row(4)).toEqual(['for us', 'Leverage', 9, 'Maximise ◆', 13]);
  expect(row(5)).toEqual(['against us', 'Reduce', 5, 'Eliminate ◆', 12]);
});

test('A4, A13: how sure it is, and what it rests on, stand under the verdict', () => {
  const draft = draftOf(sampleAccount('en'));
  const { sureness } = tell(sampleAccount('en'), textOf('en')).verdict;
  expect(valueAt(draft, 'B6')).toMatch(/^Fair: holds in 82\u00a0% of single rating changes/);
  expect(valueAt(draft, 'B7')).toContain(sureness!.balance);
  for (const sentence of sureness!.ground) expect(valueAt(draft, 'B7')).toContain(sentence);
  expect(valueAt(draft, 'B8')).toBe(sureness!.runnerUp);
});

test.each(macroStrategies)('A10: %s shows its name and meaning', (macro) => {
  const account = sampleAccount('en');
  const draft = draftOf({ ...account, strategy: { ...account.strategy, macro } });
  const text = textOf('en');
  const advice = text.advice.macros[macro];
  expect(valueAt(draft, 'B4')).toBe(text.labels.macros[macro]);
  expect(valueAt(draft, 'B5')).toBe(advice.meaning);
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

test.each(['thin', 'unproven'] as const)('A4, A13: what is %s is not called settled', (standing) => {
  const sample = sampleAccount('en');
  const weak = { ...sample, strategy: { ...sample.strategy, standing, hold: 1, runnerUp: null } };
  const { sureness } = tell(weak, textOf('en')).verdict;
  expect(sureness?.runnerUp).toBe('');
  expect(sureness?.ground.join(' ')).not.toContain('stays the same');
  const fair = tell({ ...weak, strategy: { ...weak.strategy, standing: 'fair' } }, textOf('en')).verdict;
  expect(fair.sureness?.runnerUp).toBe('No other strategy is in reach.');
  expect(fair.sureness?.ground.join(' ')).toContain('stays the same');
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
  expect([valueAt(draft, 'E4'), valueAt(draft, 'H4')]).toEqual(['Leverage ◆', 'Maximise']);
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
  const decisive = links.filter(({ cell, target }) => cell.startsWith('E') && target.startsWith('Factors!'));
  expect(decisive[0]?.target).toBe('Factors!B5');
  expect(valueAt(draft, decisive[0]!.cell)).toBe('Reference visit went well');
  expect(valueAt(draft, decisive[0]!.cell.replace('E', 'I'))).toBe(5);
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
  'R6: whether to go on stands above the strategy, its conditions below, each leading to its cell (%s)',
  (locale) => {
    const account = sampleAccount(locale);
    const draft = draftOf(account, locale);
    const text = textOf(locale);
    const { going } = text.strategy;
    const { decision, reasons } = account.going!;
    expect(valueAt(draft, 'B3')).toBe(
      `${going.decisions[decision]} · ${going.count(decision, reasons.length)}`,
    );
    const row = draft.values.findIndex((cells) => cells[1] === text.sheets.strategy.conditions);
    const shown = reasons.slice(0, 4);
    expect(draft.values.slice(row + 1, row + 1 + shown.length).map((cells) => cells[1])).toEqual(
      shown.map(going.reason),
    );
    expect(draft.layout.links).toContainEqual({ cell: `C${row + 2}`, target: reasons[0]!.cells[0] });
    expect(draft.values[row + 1]?.[2]).toBe(reasons[0]!.cells[0]);
  },
);

test('R8: conditions stand on no other sheet, so all of them are told', () => {
  const account = sampleAccount('en');
  const reason = { reason: 'strategy', decision: 'go', cells: [], params: { macro: 'persevere' } } as const;
  const going = { decision: 'go', reasons: Array.from({ length: 6 }, () => reason) } as const;
  const texts = textsOf(draftOf({ ...account, going }));
  const sentence = textOf('en').strategy.going.reason(reason);
  expect(texts.filter((each) => each === sentence)).toHaveLength(6);
  expect(texts.filter((each) => each.startsWith('and '))).toEqual([]);
});

test('N7: each of the next three has who of us beside it, and when and why below it', () => {
  const account = sampleAccount('en');
  const draft = draftOf(account);
  const { title, first } = tell(account, textOf('en')).next;
  const row = draft.values.findIndex((cells) => cells[1] === title);
  expect(draft.values[row]?.[2]).toBe('Who · by');
  first.forEach(({ words, why, who, by }, index) => {
    const [line, below] = draft.values.slice(row + 1 + 2 * index);
    expect([line?.[1], line?.[2]]).toEqual([`${index + 1}. ${words}`, who]);
    expect([below?.[1], below?.[2]]).toEqual([why, by]);
  });
});

test('T3, T5: who decides, how they stand to us, and when one of us met them last', () => {
  const draft = draftOf(sampleAccount('en'));
  const row = draft.values.findIndex((cells) => cells[1] === 'Who decides');
  const shown = draft.values.slice(row + 1, row + 6).map((cells) => [cells[1], cells[2]]);
  expect(shown.map(([who]) => who)).toEqual([
    '▲ S. Moreau · Owner',
    '▼ R. Castellano · Owner',
    '○ M. Okafor · Approver',
    '● D. Weiss · Approver',
    '● H. Sato · Approver',
  ]);
  expect(shown[2]?.[1]).toBe('never');
  expect(draft.layout.styles).toContainEqual({ range: `C${row + 4}`, style: 'alarm' });
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
  const row = draft.values.findIndex((cells) => cells[4] === 'Attend a demonstration · next');
  expect(draft.values[row]?.[8]).toBe('3 Dec');
  expect(draft.layout.links).toContainEqual({ cell: `E${row + 1}`, target: 'Commitments!B9' });
});

test('N2: a commitment that is overdue is seen, and what is reached is counted', () => {
  const overdue = { ...demonstration, planned: '2026-11-03' };
  const reached = {
    ...demonstration,
    cell: 'Commitments!B5',
    commitment: 'attendBriefing',
    actual: '2026-10-01',
  } as const;
  const [account] = analysePlan({ ...samplePlan('en'), milestones: [reached, overdue] }).accounts;
  const draft = draftOf(account!);
  const row = draft.values.findIndex((cells) => cells[8] === '3 Nov');
  expect(draft.layout.styles).toContainEqual({ range: `I${row + 1}`, style: 'alarm' });
  expect(textsOf(draft)).toContain('✓ 1 reached');
});

const criterion = {
  cell: 'Criteria!B5',
  account: null,
  text: 'Saturday service',
  demand: 'must',
  believed: 'yes',
  weight: 3,
  weightAssumed: false,
  ourRating: 4,
  ratings: [{ competitor: 'Norrvik', rating: 3 }],
  people: [],
  notes: '',
} as const;

test('R4: the page says against whom we sell, with the scores', () => {
  const [account] = analysePlan({ ...samplePlan('en'), criteria: [criterion] }).accounts;
  const draft = draftOf(account!);
  const row = draft.values.findIndex((cells) => cells[4] === 'Against whom');
  expect(draft.values.slice(row + 1, row + 3).map((cells) => [cells[4], cells[8]])).toEqual([
    ['Us', '4.0'],
    ['Norrvik', '3.0'],
  ]);
});

test('A11: the page says what nobody of us does yet, then who does what', () => {
  const member = {
    cell: 'Team!B5',
    account: null,
    duty: 'coordination',
    text: 'Coordination',
    person: 'Ines',
    counterparts: ['S. Moreau'],
    notes: '',
  } as const;
  const [account] = analysePlan({ ...samplePlan('en'), team: [member] }).accounts;
  const shown = draftOf(account!).values.map((cells) => [cells[4], cells[8]]);
  expect(shown).toContainEqual(['Sponsor · M. Okafor', 'nobody yet']);
  expect(shown).toContainEqual(['Coordination · S. Moreau', 'Ines']);
});

/** Under a heading of the left column, up to the next blank row. */
const besides = (draft: SheetDraft, heading: string): readonly unknown[] => {
  const column = draft.values.map((row) => row[1]);
  const start = column.indexOf(heading) + 1;
  return start === 0 ? [] : column.slice(start, column.indexOf(null, start));
};

test.each(['en', 'zh-CN'] as const)(
  'A6, A7: the way up, the way down and what is confirmed (%s)',
  (locale) => {
    const account = sampleAccount(locale);
    const text = textOf(locale);
    const { ways, setback, confirmed } = tell(account, text);
    const lines = besides(draftOf(account, locale), text.sheets.strategy.ways);
    expect(lines).toEqual([ways[0]!.words, setback, confirmed]);
  },
);

test('A6, R8: ways stand on no other sheet, so all are told, each whole in its cell', () => {
  const account = sampleAccount('en');
  const paths = (['sellThrough', 'persevere', 'moveFast'] as const).map((to, index) => ({
    to,
    moves: account.factors
      .slice(0, index + 1)
      .map(({ cell: factor }) => ({ move: 'resolve', factor }) as const),
  }));
  const long = account.factors.map((each, index) =>
    index === 0 ? { ...each, text: 'A word and another. '.repeat(40) } : each,
  );
  const draft = draftOf({ ...account, factors: long, strategy: { ...account.strategy, paths } });
  const lines = besides(draft, 'What would change it');
  // One move alone is one line; of two moves each is a step of its own, and so with three.
  expect(lines[1]).toBe('“Persevere” in 2 steps:');
  expect(lines[4]).toBe('“Move fast” in 3 steps:');
  expect(draftFaults(draft)).toEqual([]);
});

test('A6, A7: without a verdict there is nothing that would change it', () => {
  const [account] = analysePlan({ people: [], goals: [], factors: [] }).accounts;
  expect(besides(draftOf(account!), 'What would change it')).toEqual([]);
});

test('R8: what stands out leads to its cell, and where there is more it says where, by sheet and row', () => {
  const account = sampleAccount('en');
  // As if nothing of it were said by a condition or the next three (R8).
  const findings = account.findings.map(({ saidBy: _, ...finding }) => finding as Finding);
  const draft = draftOf({ ...account, findings });
  const row = draft.values.findIndex((cells) => cells[1] === 'What stands out');
  const count = findings.length;
  expect(count).toBeGreaterThan(5);
  const grid = draftRoleGrid({ ...input(account), analysis: { ...account, findings } });
  const gaps = grid.values.findIndex((cells) => cells[1] === 'Gaps') + 1;
  expect(gaps).toBeGreaterThan(1);
  expect(draft.values[row + 6]?.[1]).toBe(`and ${count - 5} more findings: Role grid, from row ${gaps} on`);
  expect(draft.layout.links).toContainEqual({
    cell: `C${row + 2}`,
    target: findings[0]!.cells[0],
  });
});

test('only what is to be checked is counted among the problems', () => {
  const params = { column: 'authority', table: 'people' } as const;
  const problem = { code: 'missingRating', cell: 'People!F16', params } as const;
  const problems = [
    { ...problem, severity: 'error' as const },
    { ...problem, severity: 'note' as const },
  ];
  const draft = draftStrategy({ ...input(sampleAccount('en')), problems });
  expect(columnText(draft)).toContain(`${textOf('en').sheets.footing.problems}: 1 `);
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

test('R8: a list of names that is cut says of what, and in which rows of which sheet the rest is', () => {
  const account = sampleAccount('en');
  const [owner] = account.people.filter(({ role }) => role === 'owner');
  // Two who decide stand in rows 40 and 41 of a sheet with a blank in its name, after six others.
  const people = Array.from({ length: 8 }, (_, index) => ({
    ...owner!,
    name: `Owner ${index + 1}`,
    cell: index < 6 ? `People!B${index + 9}` : `'Key people'!B${index + 34}`,
  }));
  const [goal] = account.goals;
  const goals = [4, 5, 6].map((row) => ({ ...goal!, text: `Goal ${row}`, cell: `Goals!B${row}` }));
  const draft = draftOf({ ...account, people, goals });
  expect(textsOf(draft)).toContain('and 2 more who decide: rows 40 and 41 of Key people');
  expect(textsOf(draft)).toContain('and 1 more goal: row 6 of Goals');
  expect(draft.layout.links.map(({ target }) => target)).toContain("'Key people'!B40");
  const chinese = draftOf({ ...account, people, goals }, 'zh-CN');
  expect(textsOf(chinese)).toContain('另有 2 位能拍板的人：“Key people”第 40、41 行');
  expect(textsOf(chinese)).toContain('另有 1 项目标：“Goals”第 6 行');
});

test('R8: what decides it is cut with its rows, also where only the heaviest stand there', () => {
  const account = sampleAccount('en');
  const [factor] = account.factors.filter(({ quadrant }) => quadrant === 'maximise');
  const factors = Array.from({ length: 11 }, (_, index) => ({ ...factor!, cell: `Factors!B${index + 5}` }));
  const strategy = { ...account.strategy, critical: [] };
  const texts = textsOf(draftOf({ ...account, factors, strategy }));
  expect(texts).toContain('and 5 more factors: rows 11 to 15 of Factors');
});

const looksOf = (draft: SheetDraft, cell: string): readonly string[] =>
  draft.layout.styles.filter(({ range }) => range === cell).map(({ style }) => style);

test.each([
  ['en', 'Stop and rethink', 'Decided by Ines: “No budget until June”', 'Go with conditions'],
  ['zh-CN', '停下来重新考虑', '由Ines决定：“No budget until June”', '有条件地继续'],
] as const)(
  'A14: our own decision leads the page, and what is computed stands below it (%s)',
  (locale, own, why, computed) => {
    const draft = draftOf(
      withProfile(locale, [
        ['decision', 'stopAndRethink'],
        ['decisionBy', 'Ines'],
        ['decisionReason', 'No budget until June'],
      ]),
      locale,
    );
    expect([valueAt(draft, 'B3'), valueAt(draft, 'B4')]).toEqual([own, why]);
    expect(looksOf(draft, 'B3')).toContain('verdict');
    expect(String(valueAt(draft, 'B5')).toLowerCase()).toContain(computed.toLowerCase());
    expect(draft.layout.styles.filter(({ style }) => style === 'verdict')).toHaveLength(1);
    // The matrix stands beside it.
    expect([valueAt(draft, 'E4'), valueAt(draft, 'E5')]).toEqual([
      textOf(locale).labels.quadrants.leverage,
      textOf(locale).labels.quadrants.reduce,
    ]);
    expect(draftFaults(draft)).toEqual([]);
  },
);

test('S9: where there is no decision, no rule is drawn for one', () => {
  expect(looksOf(draftOf(withProfile('en', [['state', 'won']])), 'B3')).not.toContain('heading');
  expect(looksOf(draftOf(sampleAccount('en')), 'B3')).toContain('heading');
});
