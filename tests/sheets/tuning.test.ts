// The numbers by which tables are recognised (recognise/tuning.ts), each at a table that needs it. What is expected is reckoned from
// what the numbers mean: beside a table the sum stands that makes it so sure, or beside a choice what speaks for either side.
import type { CellValue, Grid } from '../../src/sheets/grid/grid';
import { recognise } from '../../src/sheets/recognise/recognise';
import { sheet } from '../fixtures/sheet';

type Values = readonly (readonly CellValue[])[];

const foundIn = (...grids: readonly Grid[]) => recognise(grids, {}).tables[0];
const columnsOf = (values: Values, more: Partial<Grid> = {}) => foundIn(sheet('S', values, more))?.columns;

/** Rows of people under these headers, all of them good: two that can be judged, unless another number is said. */
function people(headers: readonly string[], rows = 2): Values {
  const good: Readonly<Record<string, CellValue>> = {
    Authority: 'High',
    Involvement: 'Low',
    Attitude: 'Supporter',
    Title: 'Buyer',
    Department: 'Purchasing',
    Role: 'Owner',
  };
  const row = (index: number) => headers.map((header) => good[header] ?? `Person ${index}`);
  return [headers, ...Array.from({ length: rows }, (_, index) => row(index))];
}

test.each<[string, number, string, Values]>([
  ['name and both ratings', 0.85, 'S', people(['Name', 'Authority', 'Involvement'])],
  // 0.4 + 0.45 + 0.15 for two columns more that are wanted.
  ['two wanted columns more', 1, 'S', people(['Name', 'Authority', 'Involvement', 'Title', 'Attitude'])],
  // 0.4 + 0.45 × (1 + 0) / 2 + 0.15 × 1 / 2.
  ['one rating and a title', 0.7, 'S', people(['Name', 'Authority', 'Title'])],
  // 0.7 × (0.4 × 0.9 + 0.45 × 0.9).
  ['headers alone', 0.54, 'S', people(['Name', 'Authority', 'Involvement'], 0)],
  [
    // Three of four names are texts: 0.4 × (0.5 + 0.5 × 3/4) + 0.45.
    'a number among the names',
    0.8,
    'S',
    [...people(['Name', 'Authority', 'Involvement'], 3), [4711, 'High', 'Low']],
  ],
  [
    // Three of four authorities are ratings: 0.4 + 0.45 × (0.6 + 0.4 × 3/4 + 1) / 2.
    'a rating that is none',
    0.83,
    'S',
    [...people(['Name', 'Authority', 'Involvement'], 3), ['Ann', 'perhaps so', 'Low']],
  ],
  [
    // 0.4 + 0.45 × (1 + 0.95) / 2.
    'marks under the values of control',
    0.84,
    'S',
    [
      ['Factor', 'Direction', 'Control', null, null],
      [null, null, 'High', 'Medium', 'Low'],
      ['No local service', '-', null, null, 'X'],
      ['Good name', '+', 'X', null, null],
    ],
  ],
  [
    // 0.4 × 0.9 + 0.45 × (0.95 + 0) / 2.
    'strengths and weaknesses side by side',
    0.57,
    'S',
    [
      ['Strengths', 'Weaknesses'],
      ['Good name', 'No local service'],
      ['Short ways', 'High price'],
    ],
  ],
  [
    // The sheet says that all are against us: 0.4 + 0.45 × (0.6 + 1) / 2.
    'a list of risks',
    0.76,
    'Risks',
    [
      ['Factor', 'Control'],
      ['No local service', 'High'],
      ['High price', 'Low'],
    ],
  ],
])('how sure a table is: %s: %p', (_, confidence, name, values) => {
  expect(foundIn(sheet(name, values))?.confidence).toBe(confidence);
});

test('a hidden column loses against a visible one that is only hinted at and half understood', () => {
  // Impact: 0.9 × (0.55 + 0.4 × 3/5) = 0.71; Authority, hidden: 0.5.
  const values: Values = [
    ['Name', 'Authority', 'Impact', 'Involvement'],
    ['Ann', 'High', 'High', 'Low'],
    ['Bob', 'Low', 'Low', 'Low'],
    ['Cem', 'Low', 'High', 'High'],
    ['Dan', 'High', 'on site', 'High'],
    ['Eva', 'Low', 'now and then', 'High'],
  ];
  expect(columnsOf(values)?.authority).toBe('B');
  expect(columnsOf(values, { hiddenColumns: [1] })?.authority).toBe('C');
});

test('a free text that is only hinted at is read, but not from a hidden column', () => {
  // A category may be a group: 0.9 × 0.45 = 0.41, hidden 0.2; less than 0.3 is none.
  const values: Values = [
    ['Name', 'Authority', 'Involvement', 'Category'],
    ['Ann', 'High', 'Low', 'Tender board'],
    ['Bob', 'Low', 'Low', 'Works council'],
  ];
  expect(columnsOf(values)?.group).toBe('D');
  expect(columnsOf(values, { hiddenColumns: [3] })?.group).toBeUndefined();
});

/** Where the column with these values is found, as what. */
function meaningOf(header: string, values: readonly CellValue[]): string | undefined {
  const rows = values.map((value, index) => [`Person ${index}`, 'High', 'Low', value]);
  const columns = columnsOf([['Name', 'Authority', 'Involvement', header], ...rows]) ?? {};
  return Object.entries(columns).find(([, letters]) => letters === 'D')?.[0];
}

test('a type is a title where two in five are titles, a group where one is', () => {
  expect(meaningOf('Type', ['Buyer', 'Engineer', 'north', 'south', 'east'])).toBe('title');
  expect(meaningOf('Type', ['Buyer', 'west', 'north', 'south', 'east'])).toBe('group');
});

test.each<[string, string, readonly CellValue[], readonly CellValue[]]>([
  ['Role', 'role', ['Owner', 'Approver', 'north', 'south'], ['Owner', 'west', 'north', 'south']],
  [
    'Contact',
    'contact',
    ['Close', 'by pigeon', 'at races'],
    ['Close', 'by pigeon', 'at races', 'on Mondays'],
  ],
  ['Level', 'level', ['Executive', 'third floor', 'east'], ['Executive', 'third floor', 'east', 'west']],
])('%s is one where enough of its values are, and else none', (header, key, enough, tooFew) => {
  expect(meaningOf(header, enough)).toBe(key);
  expect(meaningOf(header, tooFew)).not.toBe(key);
});

test('sentences with one rating in seven are no ratings, with one in five they are', () => {
  const sentence = 'Wants the line to run without any stops';
  const interest = (sentences: number) => {
    const said = ['High', ...Array.from({ length: sentences }, () => sentence)];
    const rows = said.map((value, index) => [`Person ${index}`, 'High', value]);
    return columnsOf([['Name', 'Authority', 'Interest'], ...rows])?.involvement;
  };
  expect(interest(6)).toBeUndefined();
  expect(interest(4)).toBe('C');
});

const kindOf = (headers: readonly string[], ...rows: Values) => foundIn(sheet('S', [headers, ...rows]))?.kind;

test('names and influence are people, whatever stands beside them that factors have too', () => {
  // People: 3 + 2 × 0.97 + 0.2 for a group = 5.1. Factors: 3 × 0.45 + 2 × 0.86 + 0.6 + 1 = 4.7.
  const headers = ['Name', 'Influence', 'Category', 'Status'];
  expect(
    kindOf(headers, ['Ann Berg', 'High', 'Board', 'Closed'], ['Bo Lind', 'Low', 'Works', 'Closed']),
  ).toBe('people');
});

test('names and influence with a direction are factors', () => {
  // Factors: 3 × 0.45 + 2 × 0.86 + 2 = 5.1. People: 3 + 2 × 0.97 = 4.9.
  const headers = ['Name', 'Influence', 'Direction'];
  expect(kindOf(headers, ['Late delivery', 'High', '-'], ['Good name', 'Low', '+'])).toBe('factors');
});

test('roles, levels and superiors make people of what would be factors', () => {
  // People: 3 + 2 × 0.97 + 0.5 × (1 + 1 + 0.85) = 6.4. Factors: 3 × 0.45 + 2 × 0.86 + 3 = 6.1.
  const headers = ['Name', 'Influence', 'Role', 'Level', 'Reports to', 'Status', 'Evidence', 'Weight'];
  const ann = ['Ann Berg', 'High', 'Owner', 'Executive', '', 'Closed', 'Assumed', 3];
  const bo = ['Bo Lind', 'Low', 'Approver', 'Senior', 'Ann Berg', 'Closed', 'Confirmed', 2];
  expect(kindOf(headers, ann, bo)).toBe('people');
});

const whole = ['Name', 'Authority', 'Involvement', 'Title', 'Attitude'];
const readFrom = (...grids: readonly Grid[]) => foundIn(...grids)?.sheet;

test('a poor table that people see goes before a good one on a hidden sheet', () => {
  // 0.4 + 0.15 = 0.55 against 1 + 0.06 for two records − 0.6.
  const seen = sheet('Seen', people(['Name', 'Attitude', 'Title']));
  const hidden = sheet('Hidden', people(whole), { visible: false });
  expect(readFrom(hidden, seen)).toBe('Seen');
});

test('a table without one rating goes before a whole example', () => {
  // 0.7 against 1 + 0.06 − 0.5.
  expect(
    readFrom(sheet('Example', people(whole)), sheet('Ours', people(['Name', 'Authority', 'Title']))),
  ).toBe('Ours');
});

test('the poorest table with rows goes before a template without', () => {
  // Names under Contact: 0.4 × 0.9 × 0.5 + 0.15 / 2 = 0.26, against 0.7 × (0.81 × 0.9 + …) = 0.64 − 0.4.
  const rows = people(['Name', 'Attitude', 'Role']).slice(1);
  const poor = sheet('Poor', [['Contact', 'Attitude', 'Role'], ...rows]);
  expect(readFrom(sheet('Template', people(whole, 0)), poor)).toBe('Poor');
});

test('a hundred records make up for two columns, ten do not', () => {
  // 0.85 + 0.25 (100 records), + 0.13 (10), against 1 + 0.04 (1).
  const few = sheet('Few', people(whole, 1));
  const many = (rows: number) => sheet('Many', people(['Name', 'Authority', 'Involvement'], rows));
  expect(readFrom(few, many(99))).toBe('Many');
  expect(readFrom(few, many(10))).toBe('Few');
});

const named = (...names: readonly string[]): Values => [
  ['Name', 'Authority', 'Involvement'],
  ...names.map((name) => [name, 'High', 'Low']),
];

test('half of the shorter list in the other makes two versions of one list, a third does not', () => {
  const sheetsRead = (other: Values) =>
    recognise([sheet('One', named('Ann', 'Bob', 'Cas', 'Dee')), sheet('Other', other)], {}).tables.map(
      (table) => table.sheet,
    );
  expect(sheetsRead(named('Ann', 'Eve'))).toEqual(['One']);
  expect(sheetsRead(named('Ann', 'Eve', 'Fay'))).toEqual(['One', 'Other']);
});
