import { emptyPlan } from '../../src/method/ground/plan';
import { allowedLabels, columnOf, soughtKinds } from '../../src/tables/tables';
import { parseChoice } from '../../src/tables/choice';
import type { OwnWords } from '../../src/tables/ownWords';
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
    range: 'E5:E254',
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

/** The validation at a cell such as 'D205'. */
const validationAt = (draft: SheetDraft, cell: string) => {
  const at = parseRange(cell)!;
  return draft.layout.validations.find(({ range }) => {
    const box = parseRange(range)!;
    return (
      box.column <= at.column &&
      at.column < box.column + box.columns &&
      box.row <= at.row &&
      at.row < box.row + box.rows
    );
  });
};

const withSample = (locale: Locale) =>
  draftTemplate({
    text: textOf(locale),
    kinds: soughtKinds,
    sample: makeSample(locale, '2026-11-23'),
    takenSheets: [],
    takenTables: [],
    grids: [],
    plan: emptyPlan,
  });

test.each(['en', 'zh-CN'] as const)(
  'whoever types two hundred rows still has the drop-downs, below a sample too (%s)',
  (locale) => {
    for (const drafts of [template(locale), withSample(locale)]) {
      const sheetOf = (kind: string) => drafts.find((draft) => draft.kind === kind)!;
      for (const [kind, key] of [
        ['people', 'attitude'],
        ['factors', 'direction'],
      ] as const) {
        const draft = sheetOf(kind);
        const column = draft.values[3]!.indexOf(columnOf(kind, key)!.labels[locale]);
        const letter = String.fromCharCode(65 + column);
        const first = validationAt(draft, `${letter}5`);
        expect(first?.list).toMatch(/\$A?[A-Z]\$4:/);
        expect(validationAt(draft, `${letter}204`)).toBe(first);
      }
    }
  },
);

test.each(['en', 'zh-CN'] as const)(
  'no drop-down of the template or the sample refuses or questions another word (%s)',
  (locale) => {
    const all = [...template(locale), ...withSample(locale)].flatMap(({ layout }) => layout.validations);
    expect(all.filter(({ strict }) => strict)).toEqual([]);
  },
);

test('where a list offers what Excel takes for a formula, the help says how to type it', () => {
  const helpOf = (locale: Locale, kind: 'people' | 'factors', key: string): string =>
    template(locale)
      .find((draft) => draft.kind === kind)!
      .layout.validations.find(({ title }) => title === columnOf(kind, key)!.labels[locale])!.help;
  expect(helpOf('en', 'factors', 'direction')).toMatch(/“for us”/);
  expect(helpOf('en', 'people', 'attitude')).toMatch(/“sells for us”/);
  expect(helpOf('zh-CN', 'factors', 'direction')).toMatch(/“有利”/);
  expect(helpOf('zh-CN', 'people', 'attitude')).toMatch(/“替我们推动”/);
  // Where no word begins with a sign there is nothing to explain.
  expect(helpOf('en', 'factors', 'control')).not.toMatch(/formula/);
});

test.each(['en', 'zh-CN'] as const)(
  'what the help offers in place of a sign is understood (%s)',
  (locale) => {
    for (const [kind, key] of [
      ['people', 'attitude'],
      ['factors', 'direction'],
    ] as const) {
      const { values } = columnOf(kind, key)!;
      for (const { code, labels } of values)
        if (labels !== null)
          expect(parseChoice(values, labels[locale].replace(/^[-+−]\d? ?/, ''))).toBe(code);
    }
  },
);

test('O2: a word of a company that begins with a sign and means nothing without it is typed behind an apostrophe', () => {
  const levels = columnOf('people', 'attitude')!.values;
  const plusA = { en: '+A', 'zh-CN': '+A' };
  const called = levels.map((each) => (each.code === '3' ? { ...each, labels: plusA } : each));
  const own: OwnWords = { values: new Map([[levels, called]]), scales: {} };
  const input = { text: textOf('en'), kinds: soughtKinds, sample: null, takenSheets: [], takenTables: [] };
  const drafts = draftTemplate({ ...input, grids: [], plan: emptyPlan, ownWords: own });
  const sheet = drafts.find(({ kind }) => kind === 'people')!;
  expect(sheet.layout.validations.find(({ title }) => title === 'Attitude')!.help).toMatch(/'\+A/);
});
