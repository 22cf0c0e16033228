import fc from 'fast-check';
import { columnIndex as parseColumn, columnName as makeColumn } from '../../workbench/model/a1';
import { parseArea } from '../../workbench/open/cellArea';
import { shiftFormula } from '../../workbench/open/sharedFormula';

test.each([
  ['A1*$B$1', 'B3*$B$1'],
  ['SUM(A$1:$A2)', 'SUM(B$1:$A4)'],
  ["'A1 sheet'!A1+Data!B2", "'A1 sheet'!B3+Data!C4"],
  ['"A1"&A1', '"A1"&B3'],
  ['LOG10(A1)+Q4x', 'LOG10(B3)+Q4x'],
  ['SUM(A:B)', 'SUM(B:C)'],
  ['Table1[A1]', 'Table1[A1]'],
  ['TRUE', 'TRUE'],
])('%s filled two rows down and one column right is %s', (formula, shifted) => {
  expect(shiftFormula(formula, { rows: 2, columns: 1 })).toBe(shifted);
});

test('a formula shifted there and back is the same', () => {
  const shift = { rows: 7, columns: 3 };
  const row = fc.integer({ min: 1, max: 9000 });
  const column = fc.integer({ min: 0, max: 9000 }).map(makeColumn);
  fc.assert(
    fc.property(column, row, (letters, number) => {
      const there = shiftFormula(`${letters}${number}+1`, shift);
      expect(shiftFormula(there, { rows: -7, columns: -3 })).toBe(`${letters}${number}+1`);
    }),
  );
});

test('column letters made and parsed give the same column', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => {
      expect(parseColumn(makeColumn(column))).toBe(column);
    }),
  );
});

test('whole columns and whole rows are areas', () => {
  expect(parseArea('B:C')).toEqual({ startRow: 0, startColumn: 1, endRow: 1_048_575, endColumn: 2 });
  expect(parseArea('2:5')).toEqual({ startRow: 1, startColumn: 0, endRow: 4, endColumn: 16_383 });
  expect(parseArea('no area')).toBeNull();
});
