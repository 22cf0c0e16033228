import { emptyPlan } from '../../src/method/ground/plan';
import { allowedLabels, columnOf, soughtKinds } from '../../src/tables/tables';
import { parseRange } from '../../src/sheets/grid/address';
import type { SheetDraft } from '../../src/sheets/draft';
import { makeSample } from '../../src/sheets/sample/sample';
import type { Sample } from '../../src/sheets/sample/sampleRow';
import { draftTemplate } from '../../src/sheets/template/template';
import { textOf, type Locale } from '../../src/text/text';
import { draftFaults, valueAt } from './draftFaults';

const template = (locale: Locale, takenSheets: readonly string[] = [], takenTables: readonly string[] = []) =>
  draftTemplate({
    text: textOf(locale),
    kinds: soughtKinds,
    sample: null,
    takenSheets,
    takenTables,
    grids: [],
    plan: emptyPlan,
  });

const [, people, factors] = template('en');

test('the template has goals, people and factors, and a hidden sheet of lists', () => {
  expect(template('en').map(({ name, layout }) => [name, layout.visible])).toEqual([
    ['Goals', true],
    ['People', true],
    ['Factors', true],
    ['Lists', false],
  ]);
  expect(template('zh-CN').map(({ name }) => name)).toEqual(['目标', '人物', '因素', '选项列表']);
});

test.each(['en', 'zh-CN'] as const)('every sheet of it is sound (%s)', (locale) => {
  expect(template(locale).flatMap(draftFaults)).toEqual([]);
});

test('people and factors are real tables with a header and twelve rows to write in', () => {
  expect(people?.layout.table).toEqual({ name: 'Quadrille_People', range: 'B4:M16', filterButtons: true });
  expect(people?.values[3]?.slice(1, 5)).toEqual(['Name', 'Title', 'Department', 'Authority']);
  expect(factors?.layout.table?.name).toBe('Quadrille_Factors');
  expect(factors?.layout.freezeRows).toBe(4);
});

test('a line above each table says what to do', () => {
  expect(valueAt(people!, 'B2')).toBe(textOf('en').sheets.template.people);
});

/** Column letter of a header in the template's header row. */
const rangeUnder = (draft: SheetDraft, header: string): string | undefined => {
  const column = draft.values[3]?.indexOf(header) ?? -1;
  return draft.layout.validations.find(({ range }) => parseRange(range)?.column === column)?.range;
};

test.each(['en', 'zh-CN'] as const)('drop-downs offer what the columns allow, from ranges (%s)', (locale) => {
  const drafts = template(locale);
  const lists = drafts[3]!;
  for (const [index, kind] of (['goals', 'people', 'factors'] as const).entries()) {
    for (const { list, title } of drafts[index]!.layout.validations) {
      if (list === null) continue;
      expect(typeof list).toBe('string');
      const box = parseRange(String(list).slice(String(list).indexOf('!') + 1));
      const offered = lists.values
        .slice(box!.row, box!.row + box!.rows)
        .map((row) => String(row[box!.column]));
      const key = [
        'authority',
        'involvement',
        'attitude',
        'individualNeed',
        'organisationalNeed',
        'contact',
        'category',
        'direction',
        'control',
        'weight',
        'evidence',
        'status',
      ].find((each) => columnOf(kind, each)?.labels[locale] === title);
      expect(offered).toEqual(allowedLabels(columnOf(kind, key!)!, locale));
    }
  }
});

test('columns with words of their own have a drop-down, and each has help where the user types', () => {
  const header = columnOf('people', 'authority')!.labels.en;
  const range = rangeUnder(people!, header);
  const validation = people?.layout.validations.find((each) => each.range === range);
  expect(validation).toMatchObject({
    range: 'E5:E16',
    title: header,
    help: columnOf('people', 'authority')!.help.en,
  });
  expect(validation?.list).toMatch(/^Lists!\$[A-Z]\$4:\$[A-Z]\$\d+$/);
});

test('a column that nobody needs is there only where the sample fills it', () => {
  const sample = makeSample('en', '2026-11-23');
  const headersOf = (filled: Sample | null) => {
    const input = { text: textOf('en'), kinds: soughtKinds, takenSheets: [], takenTables: [], grids: [] };
    return draftTemplate({ ...input, sample: filled, plan: emptyPlan }).find(({ kind }) => kind === 'people')!
      .values[3]!;
  };
  const extras = ['Level', 'Reports to', 'Listens to', 'Group'];
  expect(headersOf(sample)).toEqual(expect.arrayContaining(extras));
  expect(headersOf(sample)).not.toContain('Account');
  expect(headersOf(null).filter((header) => extras.includes(String(header)))).toEqual([]);
});

test('dates have a date format', () => {
  const column = people?.values[3]?.indexOf('Last contact');
  expect(people?.layout.numberFormats.map(({ range }) => parseRange(range)?.column)).toEqual([column]);
});

test('names that are taken are numbered, in whatever case they are written', () => {
  const drafts = template('en', ['people', 'Lists', 'Lists 2'], ['quadrille_people']);
  expect(drafts.map(({ name }) => name)).toEqual(['Goals', 'People 2', 'Factors', 'Lists 3']);
  expect(drafts[1]?.layout.table?.name).toBe('Quadrille_People_2');
  expect(drafts[1]?.layout.validations.find(({ list }) => list !== null)?.list).toMatch(/^'Lists 3'!\$/);
});
