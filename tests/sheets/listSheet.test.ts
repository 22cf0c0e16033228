// The lists behind drop-downs are no table, whoever saved the workbook last.
import { emptyPlan } from '../../src/method/ground/plan';
import { makeOverview } from '../../src/planner/overview';
import { defaultSettings } from '../../src/method/ground/settings';
import type { CellValue, Grid } from '../../src/sheets/grid/grid';
import { makeSample, sampleKinds } from '../../src/sheets/sample/sample';
import { draftTemplate } from '../../src/sheets/template/template';
import { soughtKinds } from '../../src/tables/tables';
import { textOf, type Locale } from '../../src/text/text';
import { sheet } from '../fixtures/sheet';

const texts = [textOf('en'), textOf('zh-CN')];

const overviewOf = (grids: readonly Grid[]) =>
  makeOverview(
    { grids, sheets: [], tableNames: [], flags: {} },
    {},
    { asOf: '2026-11-23', settings: defaultSettings, texts },
  );

/** The template or the sample as another program hands it on: without our marks. */
function unmarked(locale: Locale, isSample: boolean, listsAreVisible = false): readonly Grid[] {
  const sample = isSample ? makeSample(locale, '2026-11-23') : null;
  const drafts = draftTemplate({
    text: textOf(locale),
    kinds: sample ? sampleKinds(sample) : soughtKinds,
    sample,
    plan: emptyPlan,
    takenSheets: [],
    takenTables: [],
    grids: [],
  });
  return drafts.map(({ name, values, layout }) =>
    sheet(name, values, { visible: layout.visible || listsAreVisible }),
  );
}

const seenOn = (grids: readonly Grid[], name: string): readonly string[] => {
  const { recognition, problems } = overviewOf(grids);
  const tables = [...recognition.tables, ...recognition.candidates];
  return [
    ...tables.filter((table) => table.sheet === name).map(({ kind, range }) => `${kind} ${range}`),
    ...problems.filter(({ cell }) => cell.startsWith(`${name}!`)).map(({ code }) => code),
  ];
};

test.each([
  ['en', false, false],
  ['en', true, false],
  ['en', true, true],
  ['zh-CN', false, false],
  ['zh-CN', true, false],
  ['zh-CN', true, true],
] as const)(
  'lists whose mark got lost are neither read nor named (%s, sample %s, visible %s)',
  (locale, isSample, areVisible) => {
    expect(seenOn(unmarked(locale, isSample, areVisible), textOf(locale).sheets.names.lists)).toEqual([]);
  },
);

const hidden = (values: readonly (readonly CellValue[])[]): readonly Grid[] => [
  ...unmarked('en', true).slice(0, 3),
  sheet('Backstage', values, { visible: false }),
];

test('lists in the words of another version or without the line above are known too', () => {
  const lists = [
    ['Authority', 'Attitude', 'Status', 'Weight'],
    ['High', 'Supporter', 'Open', 5],
    ['Low', 'Neutral', 'Resolved', 4],
    [null, 'Opponent', null, 3],
  ];
  expect(seenOn(hidden(lists), 'Backstage')).toEqual([]);
});

test('a table of people on a hidden sheet is still seen', () => {
  const people = [
    ['Name', 'Authority', 'Involvement', 'Attitude'],
    ['Mary Okafor', 'High', 'Low', 'Supporter'],
    ['Anna Lindqvist', 'Low', 'High', 'Neutral'],
  ];
  expect(seenOn(hidden(people), 'Backstage')).toContain('people A1:D3');
});

test('so is a table of factors beside which drop-down values stand', () => {
  const factors = [
    ['Factor', 'Direction', 'Control', 'Weight'],
    ['No local service', '− against us', 'High', 4],
    ['Demand is rising', '+ for us', 'Low', 3],
  ];
  expect(seenOn(hidden(factors), 'Backstage')).toContain('factors A1:D3');
});

test('values that come twice are rows of somebody’s, not a list', () => {
  const ratings = [
    ['Factor', 'Direction', 'Control'],
    ['Price', '+ for us', 'High'],
    ['Service', '+ for us', 'High'],
  ];
  expect(seenOn(hidden(ratings), 'Backstage')).not.toEqual([]);
});

test('a table that is added uses the lists that are there, though their mark got lost', () => {
  const grids = unmarked('en', false);
  const names = draftTemplate({
    text: textOf('en'),
    kinds: ['people'],
    sample: null,
    plan: emptyPlan,
    takenSheets: grids.map((grid) => grid.sheet),
    takenTables: [],
    grids,
  }).map(({ name }) => name);
  expect(names).toEqual(['People 2']);
});
