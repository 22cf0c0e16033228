// R4: the table of buying criteria: competitors are columns that the user names.
import { emptyPlan } from '../../src/method/ground/plan';
import type { CellValue } from '../../src/sheets/grid/grid';
import { readPlan } from '../../src/sheets/read/read';
import { makePlace, parsePlace } from '../../src/sheets/grid/places';
import { recognise } from '../../src/sheets/recognise/recognise';
import { draftTemplate } from '../../src/sheets/template/template';
import { textOf, type Locale } from '../../src/text/text';
import { sheet } from '../fixtures/sheet';
import { paramOf } from '../fixtures/paramOf';

type Rows = readonly (readonly CellValue[])[];

const read = (values: Rows) => {
  const grids = [sheet('Criteria', values)];
  const { tables, problems } = recognise(grids, {});
  const reading = readPlan(grids, tables);
  const all = [...problems, ...reading.problems].filter(({ code }) => code !== 'noTable');
  return {
    table: tables[0],
    criteria: reading.plan.criteria ?? [],
    problems: all.map((each) => [each.code, each.cell, paramOf(each, 'value') ?? paramOf(each, 'header')]),
  };
};
const competitorsOf = (values: Rows) =>
  read(values).criteria.map(({ ratings }) =>
    ratings.map(({ competitor, rating }) => `${competitor} ${rating}`).join(', '),
  );

test('R4: a row is a criterion with all that is said of it', () => {
  const { criteria, problems, table } = read([
    ['Buying criterion', 'Must or nice', 'Believed', 'Weight', 'Our rating', 'Brennan', 'Oro', 'Raised by'],
    ['Local service', 'must have', 'yes', 5, 4, 3, null, 'Ann; Bo'],
    ['Price', 'Nice to have', '?', 'high', '2', '4 - good', 'n/a', null],
    ['Colour', null, null, 0, null, null, 5, null],
  ]);
  expect(table?.columns.competitors).toBe('F:G');
  expect(criteria).toEqual([
    {
      cell: 'Criteria!A2',
      account: null,
      text: 'Local service',
      demand: 'must',
      believed: 'yes',
      weight: 5,
      weightAssumed: false,
      ourRating: 4,
      ratings: [
        { competitor: 'Brennan', rating: 3 },
        { competitor: 'Oro', rating: null },
      ],
      people: ['Ann', 'Bo'],
      notes: '',
    },
    {
      cell: 'Criteria!A3',
      account: null,
      text: 'Price',
      demand: 'nice',
      believed: 'unsure',
      weight: 5,
      weightAssumed: false,
      ourRating: 2,
      ratings: [
        { competitor: 'Brennan', rating: 4 },
        { competitor: 'Oro', rating: null },
      ],
      people: [],
      notes: '',
    },
    {
      cell: 'Criteria!A4',
      account: null,
      text: 'Colour',
      demand: null,
      believed: null,
      weight: 0,
      weightAssumed: false,
      ourRating: null,
      ratings: [
        { competitor: 'Brennan', rating: null },
        { competitor: 'Oro', rating: 5 },
      ],
      people: [],
      notes: '',
    },
  ]);
  expect(problems).toEqual([]);
});

test('R4: the table is read in Chinese too', () => {
  const { criteria } = read([
    ['采购标准', '必须与否', '是否相信', '权重', '我方评分', '博瑞', '提出人'],
    ['本地服务', '必须', '不确定', 4, 3, 5, '王伟'],
  ]);
  expect(
    criteria.map(({ demand, believed, ratings, people }) => [demand, believed, ratings, people]),
  ).toEqual([['must', 'unsure', [{ competitor: '博瑞', rating: 5 }], ['王伟']]]);
});

test('R4: ratings off 1–5, words and errors are problems of their cells, by the competitor’s name', () => {
  const grids = [
    sheet('Criteria', [
      ['Buying criterion', 'Our rating', 'Brennan'],
      ['Service', 6, 4],
      ['Price', 'good', 0],
      ['Reach', { error: '#N/A' }, 'weak'],
      ['Speed', 5, 3],
    ]),
  ];
  const { problems, plan } = readPlan(grids, recognise(grids, {}).tables);
  expect(plan.criteria?.map(({ ourRating, ratings }) => [ourRating, ratings[0]?.rating])).toEqual([
    [null, 4],
    [null, null],
    [null, null],
    [5, 3],
  ]);
  expect(
    problems
      .filter((each) => paramOf(each, 'column') !== 'weight')
      .map((each) => [each.code, each.severity, each.cell, paramOf(each, 'column')]),
  ).toEqual([
    ['badRating', 'warning', 'Criteria!B2', 'ourRating'],
    ['badRating', 'warning', 'Criteria!B3', 'ourRating'],
    ['badRating', 'warning', 'Criteria!C3', 'Brennan'],
    ['errorValue', 'warning', 'Criteria!B4', 'ourRating'],
    ['badRating', 'warning', 'Criteria!C4', 'Brennan'],
  ]);
  const [, bad] = problems.filter((problem) => problem.code === 'badRating');
  expect(textOf('en').problems.badRating({ ...bad!.params, column: 'Our rating' })).toBe(
    '“good” under Our rating is no rating and was left out; enter 1 to 5.',
  );
});

test('R4: competitors stand where the user puts them, as long as the values are ratings', () => {
  const head = ['No.', 'Buying criterion', 'Zenit', 'Owner', 'Our rating', 'Brennan', 'Hint', 'Oro', 'Plan'];
  const rows = [
    [1, 'Service', 3, 'Jo', 4, 5, 'late again', null, null],
    [2, 'Price', 2, 'Al', 2, 4, 'ask', null, null],
  ];
  // 'No.' numbers the rows, 'Owner' and 'Hint' hold words; blank ones right of our rating wait for theirs.
  expect(competitorsOf([head, ...rows])).toEqual([
    'Zenit 3, Brennan 5, Oro null, Plan null',
    'Zenit 2, Brennan 4, Oro null, Plan null',
  ]);
  const { table } = read([head, ...rows]);
  expect([table?.columns.competitors, table?.unused.map(({ header }) => header)]).toEqual([
    'C,F,H:I',
    ['No.', 'Owner', 'Hint'],
  ]);
});

test('R4: of two competitors with one name the first is read, and the other is named', () => {
  const { criteria, problems } = read([
    ['Buying criterion', 'Weight', 'Our rating', 'Brennan', 'brennan '],
    ['Service', 3, 4, 5, 1],
  ]);
  expect(criteria[0]?.ratings).toEqual([{ competitor: 'Brennan', rating: 5 }]);
  expect(problems).toEqual([['duplicateHeader', 'Criteria!E1', 'brennan']]);
});

test('R4: a row with ratings and no criterion is reported, a blank one is nothing', () => {
  const { criteria, problems } = read([
    ['Buying criterion', 'Weight', 'Our rating', 'Brennan'],
    [null, 3, 4, null],
    [null, null, null, null],
    ['Price', 3, 2, 2],
  ]);
  expect(criteria.map(({ cell }) => cell)).toEqual(['Criteria!A4']);
  expect(problems).toEqual([['missingName', 'Criteria!A2', undefined]]);
});

test('R4: criteria without our rating beside them are some other table', () => {
  expect(
    read([
      ['Criteria', 'Score'],
      ['Service', 3],
    ]).table,
  ).toBeUndefined();
});

test.each(['en', 'zh-CN'] as const)(
  'R4: the template offers two competitors to rename (%s)',
  (locale: Locale) => {
    const text = textOf(locale);
    const [draft] = draftTemplate({
      text,
      kinds: ['criteria'],
      sample: null,
      plan: emptyPlan,
      takenSheets: [],
      takenTables: [],
      grids: [],
    });
    if (draft === undefined) throw new Error('there is a sheet');
    const headers = draft.values[3]?.filter((value) => value !== null);
    const names = locale === 'en' ? ['Competitor A', 'Competitor B'] : ['竞争对手甲', '竞争对手乙'];
    expect(headers?.slice(5, 7)).toEqual(names);
    // Both have the drop-down of 1 to 5 and say what they are for, whatever they are renamed to.
    const offered = draft.layout.validations.filter(({ range }) => /^[GHF]\d/.test(range));
    expect(new Set(offered.map(({ list }) => list)).size).toBe(1);
    expect(offered.map(({ range, title }) => [range, title])).toEqual([
      ['F5:F254', locale === 'en' ? 'Our rating' : '我方评分'],
      ['G5:H254', locale === 'en' ? 'Competitors' : '竞争对手'],
    ]);
    const values = draft.values.map((row) => row.map((value) => (value === names[0] ? 'Brennan' : value)));
    const filled = values.map((row, index) => (index === 4 ? [null, 'Service', null, null, 3, 4, 2] : row));
    const grid = sheet(draft.name, filled, { mark: { kind: 'criteria', layout: '' } });
    const { tables } = recognise([grid], {});
    expect(
      readPlan([grid], tables).plan.criteria?.map(({ text: words, ourRating, ratings }) => [
        words,
        ourRating,
        ratings,
      ]),
    ).toEqual([
      [
        'Service',
        4,
        [
          { competitor: 'Brennan', rating: 2 },
          { competitor: names[1], rating: null },
        ],
      ],
    ]);
  },
);

test.each([
  ['D', [3]],
  ['D:G', [3, 4, 5, 6]],
  ['D:E,G', [3, 4, 6]],
  ['A,C,E:F', [0, 2, 4, 5]],
] as const)('a concept over several columns is written as %s', (letters, columns) => {
  expect([makePlace(columns), parsePlace(letters)]).toEqual([letters, columns]);
});

test('what is no column is no place', () => {
  expect(['', 'D:', 'D,,E', 'D:E:F', '3'].map(parsePlace)).toEqual([null, null, null, null, null]);
});
