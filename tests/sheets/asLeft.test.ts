// What has to stand as a write left it before it may be taken back.
import { isAsLeft, type PlacedFormula, type SheetLeft } from '../../src/sheets/asLeft';
import type { CellValue, Grid } from '../../src/sheets/grid/grid';
import { finalMark } from '../../src/sheets/sheetWrite';
import { makeMark } from '../../src/sheets/written';
import { draft, plainLayout } from '../excel/drafts';

type Values = readonly (readonly CellValue[])[];

const layout = { ...plainLayout, links: [{ cell: 'A2', target: 'Factors!B5' }] };

const gridOf = (values: Values, mark: string): Grid => ({
  sheetId: 's1',
  sheet: 'Strategy',
  visible: true,
  protected: false,
  row: 0,
  column: 0,
  values,
  hiddenColumns: [],
  merges: [],
  tables: [],
  mark: { kind: 'strategy', layout: mark },
});

/** Before: four rows of one column of ours, and the user's own beside them. Written: two rows of two columns. */
const written = draft({
  values: [
    ['a', 'b'],
    ['c', 'd'],
  ],
  layout,
});
const before = gridOf(
  [
    ['1', null, 'mine'],
    ['2', null, null],
    ['3', null, null],
    ['4', null, null],
    ['below', null, null],
  ],
  makeMark({ rows: 4, columns: 1, layout }),
);
const write = { draft: written, grid: before };
const left = [
  ['a', 'b', 'mine'],
  ['c', 'd', null],
  [null, null, null],
  [null, null, null],
  ['below', null, null],
];

const seen = (values: Values, more: Partial<SheetLeft> = {}): boolean =>
  isAsLeft({ write, now: gridOf(values, finalMark(write)), before: [], formulas: [], whole: true, ...more });

/** `left` with another value in one cell. */
const but = (row: number, column: number, value: CellValue): Values =>
  left.map((cells, down) => cells.map((cell, right) => (down === row && right === column ? value : cell)));

test('as it was left, it may be taken back', () => {
  expect(seen(left)).toBe(true);
});

test.each([
  ['a cell that was written', 0, 1, 'x', false],
  ['a cell that was cleared', 2, 0, '3', false],
  ['a cell beside what was cleared, which taking back clears too', 3, 1, 'x', false],
  ['the user’s cell beside ours', 0, 2, 'theirs', true],
  ['the user’s cell below ours', 4, 0, 'theirs', true],
])('changed since: %s', (_, row, column, value, expected) => {
  expect(seen(but(row, column, value))).toBe(expected);
});

test.each([
  ['another name', { sheet: 'For the board' }],
  ['another mark', { mark: { kind: 'strategy', layout: '' } }],
])('changed since: %s', (_, change) => {
  expect(seen(left, { now: { ...gridOf(left, finalMark(write)), ...change } })).toBe(false);
});

test('a formula in place of what we wrote is somebody’s, even where it shows the same', () => {
  const formulas: readonly PlacedFormula[] = [{ row: 0, column: 1, formula: '="b"' }];
  expect(seen(left, { formulas })).toBe(false);
});

test('carried out in part, each cell is as before, as planned, empty, or says where its link leads', () => {
  const half: Values = [
    ['a', null, 'mine'],
    ['Factors!B5', null, null],
    ['3', null, null],
    ['4', null, null],
  ];
  expect(seen(half, { whole: false })).toBe(true);
  expect(seen(half)).toBe(false);
  expect(seen([['x', null, 'mine'], ...half.slice(1)], { whole: false })).toBe(false);
});

test('a new sheet holds the draft and nothing else', () => {
  const added = { draft: written, grid: null };
  const now = gridOf(
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    finalMark(added),
  );
  const all = { write: added, before: [], formulas: [], whole: true };
  expect(isAsLeft({ ...all, now })).toBe(true);
  const beside = gridOf(
    [
      ['a', 'b', null],
      ['c', 'd', null],
      [null, null, 'x'],
    ],
    finalMark(added),
  );
  expect(isAsLeft({ ...all, now: beside })).toBe(false);
});
