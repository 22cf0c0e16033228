// O2: a company's settings table, from the cells of a workbook to the analysis and the sheets.
import fc from 'fast-check';
import { defaultSettings } from '../../src/method/ground/settings';
import { makeOverview } from '../../src/planner/overview';
import type { Overview } from '../../src/planner/planner';
import type { CellValue, Grid } from '../../src/sheets/grid/grid';
import { draftResults } from '../../src/sheets/drafts/results';
import { makeOwnWords } from '../../src/sheets/settings/ownWords';
import { makeSettingBook } from '../../src/sheets/settings/book';
import { listSettings } from '../../src/tables/settings/catalogue';
import { showStandard, standardsIn } from '../../src/tables/settings/standards';
import { draftTemplate } from '../../src/sheets/template/template';
import { textOf, type Locale } from '../../src/text/text';
import { sheet } from '../fixtures/sheet';
import { texts } from './planner';
import { problemSentence } from '../../src/sheets/problemLines';
import { paramOf } from '../fixtures/paramOf';

const languages = Object.values(texts);
const asOf = '2026-11-23';

const people: readonly (readonly CellValue[])[] = [
  ['Name', 'Role', 'Authority', 'Involvement', 'Individual need', 'Contact', 'Last contact'],
  ['Sophie Moreau', 'Owner', 8, 9, 'Power', 'Several meetings', '2026-09-30'],
  ['Mary Okafor', 'Approver', 9, 3, 'Safety', 'None', null],
  ['Anna Lindqvist', 'Advocate', 2, 8, 'Order', 'Close', '2026-11-12'],
];
const factors: readonly (readonly CellValue[])[] = [
  ['Factor', 'Category', 'Direction', 'Control', 'Weight', 'Evidence'],
  ['The spindle test went well', 'Product or service', '+', 'High', 5, 'Confirmed'],
  ['Three years together', 'History together', '+', 'High', 4, 'Confirmed'],
  ['No local service', 'Product or service', '-', 'High', 4, 'Confirmed'],
  ['Exchange rate', 'Timing and market', '-', 'Low', 2, 'Assumed'],
  ['Demand is rising', 'Timing and market', '+', 'Low', 3, 'Assumed'],
];

type Row = readonly [string, CellValue];
const settingsSheet = (...rows: readonly Row[]): Grid => sheet('Settings', [['Setting', 'Value'], ...rows]);

function look(...grids: readonly Grid[]): Overview {
  const sheets = grids.map(({ sheetId, sheet: name, mark }) => ({
    sheetId,
    sheet: name,
    kind: mark?.kind ?? null,
    unread: false,
    mergesUnread: false,
  }));
  const reading = { grids, sheets, tableNames: [], flags: {} };
  return makeOverview(reading, {}, { asOf, settings: defaultSettings, texts: languages });
}

const plain = [sheet('People', people), sheet('Factors', factors)];
const lookWith = (...rows: readonly Row[]) => look(...plain, settingsSheet(...rows));
const findings = ({ analysis }: Overview, rule: string) =>
  analysis?.accounts[0]?.findings.filter((finding) => finding.rule === rule) ?? [];
const ofSettings = ({ problems }: Overview) => problems.filter(({ params }) => params.table === 'settings');
const codes = (overview: Overview) => ofSettings(overview).map(({ code, cell }) => `${code} ${cell}`);
const changed = ({ company }: Overview) => company.changed.map(({ key, value, cell }) => [key, value, cell]);

const book = makeSettingBook(languages, defaultSettings);
const all = listSettings(texts.en);

/** What a run would write, byte for byte. */
function written(overview: Overview, locale: Locale = 'en'): string {
  const { analysis, problems, company } = overview;
  if (analysis === null) return '';
  const text = textOf(locale, company.wording);
  return JSON.stringify(
    draftResults({ analysis, account: null, problems, text, actions: null, settings: company.settings }),
  );
}

test('O2: without a settings table nothing is looked up, and the very same settings hold', () => {
  const { company, analysis } = look(...plain);
  expect(company.settings).toBe(defaultSettings);
  expect([company.wording.size, company.scales, company.changed]).toEqual([0, {}, []]);
  expect(makeOwnWords(company)).toBeUndefined();
  expect(analysis?.changedSettings).toEqual([]);
});

test('O2: every setting has a name of its own in each language, and is found by it and by its key', () => {
  const names = all.flatMap(({ key }) => languages.map(({ settings }) => [settings.name(key), key] as const));
  expect(names.filter(([name, key]) => name === key)).toEqual([]);
  for (const [name, key] of names) expect([name, book.find(name)?.key]).toEqual([name, key]);
  for (const { key } of all) expect(book.find(key)?.key).toBe(key);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(book.find('Colour of the logo')).toBeNull();
});

test('O2: keys stay what they are from version to version', () => {
  const keys = all.map(({ key }) => key);
  expect(keys.slice(0, 10)).toEqual([
    ...['staleDays.advocate', 'staleDays.owner', 'staleDays.gatekeeper', 'staleDays.approver'],
    'staleDaysWithoutRole',
    ...['coverageWeights.advocate', 'coverageWeights.owner', 'coverageWeights.gatekeeper'],
    ...['coverageWeights.approver', 'fewestFactors'],
  ]);
  for (const key of [
    ...['scale.authority', 'label.role.owner', 'label.quadrant.leverage', 'label.macro.moveFast'],
    ...['label.category.offering', 'category.culture', 'commitments', 'advice.topic.price.leverage'],
    ...['advice.factor.any.leverage.why', 'advice.macro.moveFast.1', 'advice.person.owner.against'],
  ])
    expect(keys).toContain(key);
});

test('O2: the table that is handed out changes nothing, nor does each default written as a value', () => {
  const before = look(...plain);
  for (const text of languages) {
    const standardOf = standardsIn(text, defaultSettings);
    const rows = all.map((setting): Row => [
      text.settings.name(setting.key),
      showStandard(setting, standardOf(setting), text),
    ]);
    for (const filled of [rows, rows.map(([name]): Row => [name, null])]) {
      const overview = lookWith(...filled);
      expect([changed(overview), codes(overview)]).toEqual([[], []]);
      expect(JSON.stringify(overview.analysis)).toBe(JSON.stringify(before.analysis));
      expect(written(overview)).toBe(written(before));
    }
  }
});

test('O2: a setting is found by what an older template called it', () => {
  const overview = lookWith(
    ['Fewest factors', 6],
    ['联系过期天数：拥有者', 30],
    ['层级：高级管理', 'Director'],
    ['稳固程度：依据不足', 'Sketch'],
  );
  expect(changed(overview).map(([key]) => key)).toEqual([
    'fewestFactors',
    'staleDays.owner',
    'label.level.senior',
    'label.standing.thin',
  ]);
  expect(codes(overview)).toEqual([]);
});

test('O2: figures hold in the analysis, which says which of them were changed', () => {
  const before = look(...plain);
  expect(findings(before, 'T5')).toEqual([]);
  const overview = lookWith(
    ['Stale after days: Owner', 30],
    ['coverageWeights.approver', '20'],
    ['Minimum number of factors', 6],
    ['假设所占权重上限', '20 %'],
  );
  expect(changed(overview)).toEqual([
    ['staleDays.owner', 30, 'Settings!B2'],
    ['coverageWeights.approver', 20, 'Settings!B3'],
    ['fewestFactors', 6, 'Settings!B4'],
    ['mostAssumed', 0.2, 'Settings!B5'],
  ]);
  expect(overview.analysis?.changedSettings).toEqual(overview.company.changed);
  expect(findings(overview, 'T5').map((each) => [paramOf(each, 'name'), paramOf(each, 'limit')])).toEqual([
    ['Sophie Moreau', 30],
  ]);
  expect(overview.analysis?.accounts[0]?.strategy.standing).toBe('thin');
  expect(overview.analysis?.accounts[0]?.coverage).toBeCloseTo(6 / 26);
  expect(findings(overview, 'R3').map((each) => paramOf(each, 'kind'))).toEqual(['tooFew', 'mostlyAssumed']);
  expect(codes(overview)).toEqual([]);
});

test('O2: a scale holds where neither the heading nor the user names one', () => {
  const rated = (heading: string, ...rows: readonly Row[]) => {
    const grid = sheet('People', [
      ['Name', heading, 'Involvement'],
      ['Ann', 4, 8],
      ['Bob', 5, 3],
    ]);
    const { plan } = look(grid, settingsSheet(...rows));
    return plan.people.map(({ authority }) => authority?.level ?? null);
  };
  expect(rated('Authority')).toEqual(['high', 'high']);
  expect(rated('Authority', ['Scale: Authority', '1-10'])).toEqual(['low', 'low']);
  expect(rated('Authority', ['量表：决策权', '1 to 10'])).toEqual(['low', 'low']);
  expect(rated('Authority (1-5)', ['Scale: Authority', '1-10'])).toEqual(['high', 'high']);
  const grid = sheet('People', [
    ['Name', 'Authority', 'Involvement'],
    ['Ann', 4, 8],
  ]);
  const reading = {
    grids: [grid, settingsSheet(['scale.authority', '1-10'])],
    sheets: [],
    tableNames: [],
    flags: {},
  };
  const choice = {
    use: 'only',
    headers: '',
    sheetId: 'People',
    sheet: 'People',
    range: null,
    columns: {},
    scales: { authority: '1-5' },
    pointed: false,
    exact: false,
    turned: [],
    left: [],
  } as const;
  const chosen = makeOverview(
    reading,
    { people: [choice] },
    { asOf, settings: defaultSettings, texts: languages },
  );
  expect(chosen.plan.people.map(({ authority }) => authority?.level)).toEqual(['high']);
});

test('O2: own weights on an own scale', () => {
  const { plan } = lookWith(['Scale: Weight', '1-10']);
  expect(plan.factors.map(({ weight }) => weight)).toEqual([3, 2, 2, 1, 2]);
});

const ownWords: readonly Row[] = [
  ['Role: Owner', 'Business lead'],
  ['Role: Approver', 'Signatory'],
  ['Category: History together', 'Our track record'],
  ['Individual need: Power', 'Say'],
  ['Strategy: Persevere', 'Stay with it'],
  ['Quadrant: Maximise', 'Build on'],
  ['label.role.gatekeeper', 'Türsteher'],
];

test('O2: own labels are understood in the tables, and ours go on to be', () => {
  const renamed = new Map<CellValue, string>([
    ...([
      ['Owner', 'business lead'],
      ['Approver', 'Signatory'],
      ['History together', 'Our track record'],
      ['Power', 'SAY'],
    ] as const),
  ]);
  const translate = (rows: typeof people) => rows.map((row) => row.map((cell) => renamed.get(cell) ?? cell));
  const before = look(...plain);
  const grids = [sheet('People', translate(people)), sheet('Factors', translate(factors))];
  const after = look(...grids, settingsSheet(...ownWords));
  expect(after.plan).toEqual(before.plan);
  expect(after.recognition.tables.slice(0, 2).map(({ columns }) => columns)).toEqual(
    before.recognition.tables.map(({ columns }) => columns),
  );
  expect(look(...plain, settingsSheet(...ownWords)).plan).toEqual(before.plan);
  expect(look(...grids).plan).not.toEqual(before.plan);
});

test('O2: a label that was another word of ours means what the company says', () => {
  const overview = lookWith(['Role: Owner', 'Approver'], ['Role: Approver', 'Owner']);
  expect(overview.plan.people.map(({ namedRole }) => namedRole?.roles[0])).toEqual([
    'approver',
    'owner',
    'advocate',
  ]);
  expect(codes(overview)).toEqual([]);
});

test.each(['en', 'zh-CN'] as const)('O2: own labels stand on every result sheet (%s)', (locale) => {
  const overview = lookWith(...ownWords);
  const bytes = written(overview, locale);
  for (const word of ['Business lead', 'Signatory', 'Stay with it', 'Build on', 'Türsteher'])
    expect(bytes).toContain(word);
  for (const word of Object.values({ ...texts[locale].labels.macros }).filter((each) =>
    /^(Persevere|坚韧不拔)$/.test(each),
  ))
    expect(bytes).not.toContain(word);
  expect(bytes).toContain(
    locale === 'en' ? 'Quadrille rules 2, 7 company settings' : '规则第 2 版，7 项公司设置',
  );
});

test('O2: own advice is what the action table says', () => {
  const overview = lookWith(
    ['Advice: Service, spare parts, response time · Eliminate', 'Open a ticket with the product desk.'],
    ['Advice: Approver · neutral', 'Ask {name} for ten minutes.'],
    ['Advice: Persevere · Do 2', 'Report to the board each month.'],
  );
  const bytes = written(overview);
  expect(bytes).toContain('Open a ticket with the product desk.');
  expect(bytes).toContain('Ask Mary Okafor for ten minutes.');
  expect(bytes).toContain('Report to the board each month.');
});

test('O2, R2: a category that is not used is not asked about, and not offered', () => {
  const overview = lookWith(
    ['Category in use: Culture and buying process', 'not used'],
    ['category.seller', '不用'],
    ['启用的类别：价格、供货、条款', '-'],
  );
  expect(overview.analysis?.accounts[0]?.unseenCategories).toEqual(['competition']);
  expect(findings(overview, 'R2').map((each) => paramOf(each, 'categories'))).toEqual([['competition']]);
  const drafts = draftTemplate({
    text: texts.en,
    kinds: ['factors'],
    sample: null,
    plan: overview.plan,
    takenSheets: [],
    takenTables: [],
    grids: [],
    ownWords: makeOwnWords(overview.company),
  });
  const lists = JSON.stringify(drafts.find(({ kind }) => kind === 'lists')?.values);
  expect(lists).toContain('History together');
  expect(lists).not.toContain('Culture and buying process');
});

test('O2: a factor of a category that is not used keeps it', () => {
  const { plan, analysis } = lookWith(['category.history', 'no']);
  expect(plan.factors[1]?.category).toBe('history');
  expect(analysis?.accounts[0]?.factors[1]?.counted).toBe(true);
});

test('O2, N2: the company’s own commitments replace the six, in their order', () => {
  const own: Row = ['Commitments of the customer', 'Pilot agreed; Works council heard ; Contract signed'];
  const milestones = sheet('Commitments', [
    ['Customer commitment', 'Planned', 'Reached'],
    ['Contract signed', null, '2026-11-01'],
    ['pilot agreed', '2026-10-01', null],
    ['Something of our own', null, null],
    ['Attend a demonstration', null, null],
  ]);
  const overview = look(...plain, milestones, settingsSheet(own));
  const report = overview.analysis?.accounts[0]?.nextSteps.commitments;
  expect(report?.list.map(({ text, commitment }) => [text, commitment])).toEqual([
    ['pilot agreed', null],
    ['Contract signed', null],
    ['Something of our own', null],
    ['Attend a demonstration', null],
  ]);
  expect(report?.passedOver.map(({ earlier, later }) => [earlier.text, later.text])).toEqual([
    ['pilot agreed', 'Contract signed'],
  ]);
  expect(changed(overview)).toEqual([
    ['commitments', 'Pilot agreed; Works council heard; Contract signed', 'Settings!B2'],
  ]);
  const [draft] = draftTemplate({
    text: texts.en,
    kinds: ['milestones'],
    sample: null,
    plan: overview.plan,
    takenSheets: [],
    takenTables: [],
    grids: [],
    ownWords: makeOwnWords(overview.company),
  });
  expect(draft?.values.slice(4, 8).map((row) => row[1])).toEqual([
    ...['Pilot agreed', 'Works council heard', 'Contract signed', null],
  ]);
});

test('O2: what cannot be used is a problem of its cell, and all else applies', () => {
  const overview = lookWith(
    ['Colour of the logo', 'teal'],
    ['Minimum number of factors', 0],
    ['Maximum number of factors', '20.5'],
    ['Firm from', 1.2],
    ['Scale: Control', 'one to ten'],
    ['Category in use: Competition', 'sometimes'],
    ['Commitments of the customer', 'Pilot; pilot'],
    ['Role: Owner', 'x'.repeat(41)],
    ['Stale after days: Owner', 30],
    ['联系过期天数：拥有者', 45],
    [null as unknown as string, 7],
    ['Fair from', { error: '#N/A' }],
    ['Stale after days: Advocate', 100],
  );
  expect(codes(overview)).toEqual([
    'unknownSetting Settings!A2',
    'badSetting Settings!B3',
    'badSetting Settings!B4',
    'badSetting Settings!B5',
    'badSetting Settings!B6',
    'badSetting Settings!B7',
    'badSetting Settings!B8',
    'badSetting Settings!B9',
    'settingTwice Settings!B11',
    'missingName Settings!A12',
    'errorValue Settings!B13',
  ]);
  expect(changed(overview).map(([key, value]) => [key, value])).toEqual([
    ['staleDays.owner', 30],
    ['staleDays.advocate', 100],
  ]);
  const sentences = ofSettings(overview).map((each) => problemSentence(each, texts.en));
  expect(sentences[1]).toBe(
    '“0” does not suit “Minimum number of factors” and was not used; enter a whole number from 1 to 100.',
  );
  expect(sentences[3]).toBe(
    '“1.2” does not suit “Firm from” and was not used; enter a percentage from 0\u00a0% to 100\u00a0%.',
  );
});

test('O2: settings that do not go together are problems, and both stay as they were', () => {
  const overview = lookWith(
    ['Firm from', '60%'],
    ['Minimum number of factors', 20],
    ['Maximum number of factors', 10],
    ['Role: Owner', 'Boss'],
    ['Role: Approver', 'boss'],
    ['Quadrant: Reduce', 'Leverage'],
    ['Strategy: Move fast', 'Boss'],
  );
  expect(codes(overview)).toEqual([2, 3, 4, 5, 6, 7].map((row) => `settingClash Settings!B${row}`));
  expect(changed(overview).map(([key]) => key)).toEqual(['label.macro.moveFast']);
  expect(overview.company.settings).toEqual(defaultSettings);
  const together = lookWith(
    ['Firm from', '60%'],
    ['Fair from', '50%'],
    ['Minimum number of factors', 20],
    ['Maximum number of factors', 30],
  );
  expect([codes(together), changed(together).length]).toEqual([[], 4]);
});

test('O2: a label goes back to ours where another has taken its place, and then meets that one', () => {
  // Owner keeps its name since two are called Boss; Approver may not be called Owner then.
  const overview = lookWith(
    ['Role: Owner', 'Boss'],
    ['Role: Gatekeeper', 'Boss'],
    ['Role: Approver', 'Owner'],
  );
  expect(codes(overview)).toEqual([2, 3, 4].map((row) => `settingClash Settings!B${row}`));
  expect(changed(overview)).toEqual([]);
});

test('O2: a table of other settings is none of ours, nor is anything on a result sheet', () => {
  const foreign = sheet('Config', [
    ['Setting', 'Value'],
    ['Printer', 'HP'],
  ]);
  expect(look(...plain, foreign).recognition.tables.map(({ kind }) => kind)).toEqual(['people', 'factors']);
  const result = {
    ...settingsSheet(['Minimum number of factors', 6]),
    mark: { kind: 'strategy', layout: '' },
  };
  expect(changed(look(...plain, result))).toEqual([]);
});

test('O2: the settings are one of the tables that are read', () => {
  const { recognition } = lookWith(['Minimum number of factors', 6], ['Maximum number of factors', null]);
  const table = recognition.tables.find(({ kind }) => kind === 'settings');
  expect([table?.range, table?.rows, table?.columns]).toEqual(['A1:B3', 2, { setting: 'A', value: 'B' }]);
});

test('O2: the analysis is judged with them alone, whatever else the workbook holds', () => {
  const own = settingsSheet(['Minimum number of factors', 6]);
  expect(look(own).analysis).toBeNull();
  expect(changed(look(own))).toEqual([['fewestFactors', 6, 'Settings!B2']]);
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: -2, max: 200 }),
  fc.boolean(),
  fc.constantFrom(
    '1-5',
    '0-100',
    '80 %',
    'not used',
    '-',
    'a;b',
    'Owner',
    'Leverage',
    '{name}',
    '60',
    '用',
    null,
  ),
  fc.constant({ error: '#REF!' }),
);
const named = fc.constantFrom(
  ...all.map(({ key }) => key),
  ...all.map(({ key }) => texts['zh-CN'].settings.name(key)),
);
const row = fc.tuple(fc.oneof({ weight: 5, arbitrary: named }, { weight: 1, arbitrary: fc.string() }), cell);

test('O2: whatever stands in the table, each row is a change, a problem or nothing, and nothing throws', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const overview = lookWith(['Minimum number of factors', null], ...rows);
      const rowOf = (address: string) => Number(/\d+$/.exec(address)?.[0]);
      const told = [
        ...overview.company.changed.map((each) => rowOf(each.cell)),
        ...ofSettings(overview).map((each) => rowOf(each.cell)),
      ];
      expect(new Set(told).size).toBe(told.length);
      expect(told.every((at) => at > 1 && at <= rows.length + 2)).toBe(true);
      expect(written(overview)).not.toContain('undefined');
      for (const problem of ofSettings(overview))
        for (const text of languages) expect(problemSentence(problem, text)).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: 150 },
  );
});

test('P1, O2: the same settings give the same bytes', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const [one, other] = [lookWith(...rows), lookWith(...rows)];
      expect(JSON.stringify(one.analysis)).toBe(JSON.stringify(other.analysis));
      expect(written(one)).toBe(written(other));
    }),
    { numRuns: 30 },
  );
});
