// Offered tables: recognised by exact headers, read with every problem, never in the way of the tables that are sought.
import type { CellValue } from '../../src/sheets/grid/grid';
import { defaultSettings } from '../../src/method/ground/settings';
import { makeSettingBook } from '../../src/sheets/settings/book';
import { emptyPlan } from '../../src/method/ground/plan';
import { offeredKinds, soughtKinds, type TableKind, tableOf, labelsOf } from '../../src/tables/tables';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import { textOf } from '../../src/text/text';
import { sheet } from '../fixtures/sheet';
import { paramOf } from '../fixtures/paramOf';

const book = makeSettingBook([textOf('en'), textOf('zh-CN')], defaultSettings);

const read = (name: string, values: readonly (readonly CellValue[])[]) => {
  const grids = [sheet(name, values)];
  const { tables, problems } = recognise(grids, {}, { isSetting: (text) => book.find(text) !== null });
  const reading = readPlan(grids, tables);
  return {
    ...reading,
    problems: [...problems, ...reading.problems].filter(({ code }) => code !== 'noTable'),
  };
};

const headersOf = (kind: TableKind, locale: 'en' | 'zh-CN') =>
  tableOf[kind].columns.filter(({ need }) => need !== 'optional').map(({ labels }) => labels[locale]);

test.each(offeredKinds)('a table of the kind %s is found by its headers, in each language', (kind) => {
  for (const locale of ['en', 'zh-CN'] as const) {
    const keys = tableOf[kind].columns.filter(({ need }) => need !== 'optional').map(({ key }) => key);
    const asked = (
      tableOf[kind].startingRows?.({
        locale,
        text: textOf(locale),
        plan: emptyPlan,
        labelsOf: (values) => labelsOf(values, locale),
      }) ?? []
    ).map((row) => keys.map((key) => (key in row ? row[key as keyof typeof row] : null) as CellValue));
    const [table] = read('Anything', [headersOf(kind, locale), ...asked]).tables;
    expect([table?.kind, Object.keys(table?.columns ?? {}).sort()]).toEqual([kind, [...keys].sort()]);
  }
});

test('tables of goals, people and factors are none of the offered kinds', () => {
  for (const kind of soughtKinds) {
    const { tables } = read('Anything', [headersOf(kind, 'en'), headersOf(kind, 'en').map(() => 'x')]);
    expect(tables.map((table) => table.kind)).toEqual([kind]);
  }
});

test('a table without the headers that tell is not taken for one', () => {
  expect(
    read('S', [
      ['Question', 'Answer'],
      ['Who pays?', 'The plant'],
    ]).tables,
  ).toEqual([]);
  expect(
    read('S', [
      ['Period', 'Budget'],
      ['2025', 100],
    ]).tables,
  ).toEqual([]);
});

test('S1: the profile is read answer by answer, each of its own kind', () => {
  const { plan, problems } = read('Profile', [
    ['Profile of Acme', null],
    [null, null],
    ['Question', 'Answer', 'Notes'],
    ['Vision', 'Supply 40 % of their gauges', null],
    ['horizon', 3, null],
    ['How does our market move a year?', '4 %', 'VDMA'],
    ['Customer trend', 0.06, null],
    ['How does the customer want to lead its market?', 'Product leadership', null],
    ['ladder today', 'price', null],
    ['high expectations', 'Yes', null],
    ['What colour is their logo?', 'blue', null],
    ['ladder wanted', 'a friend', null],
    ['Where do we want to stand with them?', null, 'ask Jo'],
  ]);
  expect(plan.profile?.map(({ item, value, cell }) => [item, value, cell])).toEqual([
    ['vision', 'Supply 40 % of their gauges', 'Profile!B4'],
    ['horizonYears', 3, 'Profile!B5'],
    ['marketTrend', 0.04, 'Profile!B6'],
    ['customerTrend', 0.06, 'Profile!B7'],
    ['leadership', 'product', 'Profile!B8'],
    ['ladderToday', 'priceSeller', 'Profile!B9'],
    ['highExpectations', true, 'Profile!B10'],
  ]);
  expect(problems.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
    ['unknownValue', 'note', 'Profile!A11'],
    ['unknownValue', 'warning', 'Profile!B12'],
  ]);
});

test('S2: business issues are read with layer, cause and people; a row without a text is reported', () => {
  const { plan, problems } = read('Issues', [
    ['Business issue', 'Layer', 'Follows from', 'People', 'Notes'],
    ['New law on traceability', 'External', null, null, null],
    ['Every part gets a passport', 'Organisational response', 'New law', 'Ann, Bob', 'since May'],
    [null, 'Challenge', 'Every part', null, null],
    ['Too few testers', 'nowhere', 'Every part', null, null],
  ]);
  expect(plan.issues?.map(({ text, layer, because, people }) => [text, layer, because, people])).toEqual([
    ['New law on traceability', 'external', '', []],
    ['Every part gets a passport', 'response', 'New law', ['Ann', 'Bob']],
    ['Too few testers', null, 'Every part', []],
  ]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
    ['missingName', 'Issues!A4'],
    ['unknownValue', 'Issues!B5'],
  ]);
});

test('S4: steps are pairs, and either side may be blank', () => {
  const { plan } = read('Steps', [
    ['Buying step', 'Selling step', 'Notes'],
    ['Budget is asked for', 'Visit a reference', null],
    ['Board decides', null, null],
    [null, 'Send a newsletter', null],
    [null, null, 'to be discussed'],
  ]);
  expect(plan.steps?.map(({ buyingStep, sellingStep, cell }) => [buyingStep, sellingStep, cell])).toEqual([
    ['Budget is asked for', 'Visit a reference', 'Steps!A2'],
    ['Board decides', '', 'Steps!A3'],
    ['', 'Send a newsletter', 'Steps!B4'],
  ]);
});

test('S7: where a record has one row, it is no total of others: without a period it is a problem', () => {
  const { plan, problems } = read('Sales', [
    ['Period', 'Our revenue with them', 'Their own revenue'],
    [null, 120, 900],
  ]);
  expect(plan.sales?.map(({ period, revenue }) => [period, revenue])).toEqual([[null, 120]]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([['missingName', 'Sales!A2']]);
});

test('S7: the sales record is read by periods; what is none is a problem of its cell, a total at the end is neither', () => {
  const { plan, problems } = read('Sales', [
    ['Period', 'Our revenue with them', 'Their own revenue'],
    [2024, 100, '1,200'],
    ['last spring', 10, null],
    [null, 5, null],
    ['2025 H1', '60', null],
    [null, 175, null],
  ]);
  expect(
    plan.sales?.map(({ period, revenue, customerRevenue }) => [period, revenue, customerRevenue]),
  ).toEqual([
    [{ kind: 'year', year: 2024, number: 1 }, 100, 1200],
    [null, 10, null],
    [null, 5, null],
    [{ kind: 'half', year: 2025, number: 1 }, 60, null],
  ]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
    ['badPeriod', 'Sales!A3'],
    ['missingName', 'Sales!A4'],
  ]);
});

test('a hidden table is read only where it is ours', () => {
  const values = [
    ['Month', 'Revenue'],
    ['2025-01', 3],
  ];
  const hidden = (kind: string | null) =>
    sheet('Deep', values, { visible: false, mark: kind === null ? null : { kind, layout: '' } });
  expect(recognise([hidden(null)], {}).tables).toEqual([]);
  expect(recognise([hidden('sales')], {}).tables.map(({ kind }) => kind)).toEqual(['sales']);
});

test('without such a table its part of the plan is absent, not empty', () => {
  const { plan } = read('People', [
    ['Name', 'Power', 'Interest'],
    ['Ann', 'High', 'Low'],
  ]);
  expect(Object.keys(plan).sort()).toEqual(['factors', 'goals', 'people']);
});

test('of two tables of a kind the fuller one is read, and the other is named', () => {
  const steps = (name: string, ...rows: readonly string[]) =>
    sheet(name, [['Buying step', 'Selling step'], ...rows.map((row) => [row, row])]);
  const { tables, problems } = recognise([steps('One', 'a'), steps('Two', 'a', 'b')], {});
  expect(tables.map(({ sheet: name }) => name)).toEqual(['Two']);
  expect(problems.filter(({ code }) => code === 'severalTables').map(({ params }) => params)).toEqual([
    { table: 'steps', used: 'Two!A1:B3', others: ['One!A1:B2'] },
  ]);
});

test('on a sheet of ours a table is known by any of its headers, and what is missing is said', () => {
  const grid = sheet(
    'Record',
    [
      ['Period', 'Amount'],
      ['2025', 3],
    ],
    { mark: { kind: 'sales', layout: '' } },
  );
  const { tables, problems } = recognise([grid], {});
  expect(tables.map(({ kind }) => kind)).toEqual(['sales']);
  expect(problems.map((each) => [each.code, paramOf(each, 'column')])).toContainEqual([
    'missingColumn',
    'revenue',
  ]);
});

test('on a sheet of ours the title is no header, even where it reads like one', () => {
  const grid = sheet(
    'Business issues',
    [
      ['Business issues', null],
      ['One a row', null],
      [null, null],
      ['Business issue', 'Layer'],
      ['New law', 'External'],
    ],
    { mark: { kind: 'issues', layout: '' } },
  );
  const { tables, problems } = recognise([grid], {});
  expect(tables.map(({ range }) => range)).toEqual(['A4:B5']);
  expect(problems.filter(({ code }) => code !== 'noTable')).toEqual([]);
});

test('a table ends after two blank rows, and a total is no part of it where the table is Excel’s own', () => {
  const { tables } = read('Steps', [
    ['Buying step', 'Selling step'],
    ['a', 'b'],
    [null, null],
    ['c', 'd'],
    [null, null],
    [null, null],
    ['Legend', 'x'],
  ]);
  expect(tables.map(({ range, rows }) => [range, rows])).toEqual([['A1:B4', 2]]);
});

test('N2, N3: commitments are read with their days and plans; the six are known by many names, others are the company’s own', () => {
  const { plan, problems } = read('Commitments', [
    ['Customer commitment', 'Planned', 'Reached', 'Evidence', 'Early sign', 'If it fails', 'Notes'],
    ['Attend a briefing', '2026-09-01', '2026-09-03', 'minutes', null, null, null],
    ['正式调研', '2026-10-01', null, null, 'no names yet', 'ask the sponsor', null],
    ['Visit our plant', 'soon', null, null, null, null, 'in spring'],
    [null, '2026-12-01', null, null, null, null, null],
  ]);
  expect(
    plan.milestones?.map(({ commitment, text, planned, actual }) => [commitment, text, planned, actual]),
  ).toEqual([
    ['attendBriefing', 'Attend a briefing', '2026-09-01', '2026-09-03'],
    ['joinStudy', '正式调研', '2026-10-01', null],
    [null, 'Visit our plant', null, null],
  ]);
  expect(plan.milestones?.[1]).toMatchObject({
    cell: 'Commitments!A3',
    earlySign: 'no names yet',
    ifItFails: 'ask the sponsor',
  });
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
    ['badDate', 'Commitments!B4'],
    ['missingName', 'Commitments!A5'],
  ]);
});

test('N2: a plan of milestones of the user’s own is not taken for commitments of the customer', () => {
  expect(
    read('S', [
      ['PlannedCommitment', 'Planned', 'Actual'],
      ['Kick-off', '2026-09-01', null],
    ]).tables,
  ).toEqual([]);
});

test('N3, N5: the profile says how the sale stands, how to part and when to come back', () => {
  const { plan, problems } = read('Profile', [
    ['Question', 'Answer', 'Notes'],
    ['Vision', 'Supply them', null],
    ['outcome', 'Closed lost', null],
    ['If it is lost: how do we part well?', 'Thank the testers', null],
    ['come back', 46508, null],
  ]);
  expect(plan.profile?.map(({ item, value }) => [item, value])).toEqual([
    ['vision', 'Supply them'],
    ['state', 'lost'],
    ['partWell', 'Thank the testers'],
    ['comeBack', '2027-05-01'],
  ]);
  expect(problems).toEqual([]);
});
