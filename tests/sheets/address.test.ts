import fc from 'fast-check';
import {
  cellAddress,
  makeLetters,
  makeRange,
  maximumColumns,
  maximumRows,
  parseAddress,
  parseLetters,
  parseRange,
  quoteSheet,
} from '../../src/sheets/grid/address';

test('letters of columns', () => {
  expect([0, 25, 26, 701, 702, 16383].map(makeLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(['A', 'xfd', 'XFE', 'A1', ''].map(parseLetters)).toEqual([0, 16383, null, null, null]);
});

test('every column is read back from its letters', () => {
  fc.assert(
    fc.property(fc.nat(maximumColumns - 1), (column) => parseLetters(makeLetters(column)) === column),
  );
});

test('every box is read back from its range', () => {
  const box = fc
    .tuple(
      fc.nat(maximumRows - 1),
      fc.nat(maximumColumns - 1),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 99 }),
    )
    .filter(([row, column, rows, columns]) => row + rows <= maximumRows && column + columns <= maximumColumns)
    .map(([row, column, rows, columns]) => ({ row, column, rows, columns }));
  fc.assert(fc.property(box, (each) => expect(parseRange(makeRange(each))).toEqual(each)));
});

test('sheet names are quoted as Excel quotes them', () => {
  expect(
    [
      'People',
      '因素',
      'My_sheet.2',
      'Key people',
      "It's ours",
      '2026',
      'Q1',
      'R1C1',
      'RC',
      'A-B',
      'TRUE',
      ' BLANK',
      'Ж©',
    ].map(quoteSheet),
  ).toEqual([
    'People',
    '因素',
    'My_sheet.2',
    "'Key people'",
    "'It''s ours'",
    "'2026'",
    "'Q1'",
    "'R1C1'",
    "'RC'",
    "'A-B'",
    "'TRUE'",
    "' BLANK'",
    "'Ж©'",
  ]);
});

test('a cell with its sheet', () => {
  expect(cellAddress("It's ours", 13, 1)).toBe("'It''s ours'!B14");
});

test('addresses with and without sheet, absolute, whole rows and columns, turned around', () => {
  expect(parseAddress("'It''s ours'!$B$9:H30")).toEqual({
    sheet: "It's ours",
    box: { row: 8, column: 1, rows: 22, columns: 7 },
  });
  expect(parseAddress('People!B9')).toEqual({
    sheet: 'People',
    box: { row: 8, column: 1, rows: 1, columns: 1 },
  });
  expect(parseAddress('H30:B9')).toEqual({ sheet: null, box: { row: 8, column: 1, rows: 22, columns: 7 } });
  expect(parseRange('B:D')).toEqual({ row: 0, column: 1, rows: maximumRows, columns: 3 });
  expect(parseRange('2:9')).toEqual({ row: 1, column: 0, rows: 8, columns: maximumColumns });
});

test('what is no address', () => {
  expect(
    ['', 'People', 'B', '9', 'A1:B2:C3', 'A0', 'ZZZ1', 'A1:B', "'Open!A1", '#REF!', 'A9999999'].map(
      parseAddress,
    ),
  ).toEqual(Array(11).fill(null));
});
