import { makeChoicesFlag, parseChoicesFlag } from '../../src/planner/choices';
import { freeName, isOwnName, nameSheet } from '../../src/planner/sheetNames';
import { texts } from './planner';

test('a free name stays, a taken one gets a number, whatever its capitals', () => {
  expect(freeName('Strategy', ['Actions'])).toBe('Strategy');
  expect(freeName('Strategy', ['STRATEGY', 'Strategy 2'])).toBe('Strategy 3');
});

test('a numbered name still fits into a tab', () => {
  const long = 'a'.repeat(31);
  expect(freeName(long, [long])).toBe(`${'a'.repeat(29)} 2`);
});

test('our names are known in every language, with their number', () => {
  expect(isOwnName('Strategy', 'strategy', texts)).toBe(true);
  expect(isOwnName('策略 2', 'strategy', texts)).toBe(true);
  expect(isOwnName('For the board', 'strategy', texts)).toBe(false);
});

test.each([
  [null, 'Strategy'],
  ['Strategy 2', 'Strategy 2'],
  ['策略', 'Strategy'],
  ['For the board', 'For the board'],
])('a sheet called %s is called %s in English', (present, expected) => {
  expect(nameSheet({ kind: 'strategy', present, locale: 'en', texts, taken: [present ?? 'Sheet1'] })).toBe(
    expected,
  );
});

test('choices come back from the document as they were', () => {
  const people = {
    use: 'also',
    sheetId: '{1}',
    sheet: 'Key people',
    headers: 'name | power',
    range: 'B9:H30',
    columns: { authority: { letters: 'E', header: 'Power' }, attitude: null },
    scales: { authority: '1-5' },
    pointed: false,
    exact: false,
    turned: [],
    left: [],
  } as const;
  expect(parseChoicesFlag(makeChoicesFlag({ people: [people] }))).toEqual({ people: [people] });
});

test('a choice that an earlier version kept is that table alone, with its columns by their letters', () => {
  const kept = {
    sheetId: '{1}',
    sheet: 'Key people',
    range: 'B9:H30',
    columns: { authority: 'E', attitude: null },
    scales: {},
    exact: false,
  };
  expect(parseChoicesFlag(JSON.stringify({ people: kept }))).toEqual({
    people: [
      {
        ...kept,
        use: 'only',
        headers: '',
        pointed: false,
        turned: [],
        left: [],
        columns: { authority: { letters: 'E', header: '' }, attitude: null },
      },
    ],
  });
});

test.each([[undefined], [''], ['{'], ['[]'], ['null'], ['{"people":7}'], ['{"people":{"sheet":1}}']])(
  'a flag that reads %p is no choice',
  (flag) => {
    expect(parseChoicesFlag(flag)).toEqual({});
  },
);
