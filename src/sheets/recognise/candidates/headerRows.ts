// The headers that stand in one row of a sheet (or in it and the next), one for each table side by side.
import type { Box, CellValue, Grid } from '../../grid/grid';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { columnsOf, numbersFrom } from '../../grid/boxes';
import { cellAt, headerText } from '../../grid/cells';
import { areLabels, headedKinds, headsSwot, likelyKinds, makeHeader, type Header } from '../headers/header';
import { isAnchorWord } from '../../../tables/headerWords';
import type { SoughtKind } from '../../../tables/tables';
import { wordsOf, textsIn, holdsNumbers, inTable } from '../headers/headerCells';
import { heads, isSubHeader, isSecondLine, widen, hasParents } from '../headers/subHeaders';
import type { Sheet } from './columns';
import { makeRecordTest } from './recordTest';
import { isCovered, splitTables } from './sideBySide';

/** Whether a column of the row belongs to a record of a table that begins further up: plainly, which is soon found out, or by anything. */
export interface Taken {
  readonly plainly: (column: number) => boolean;
  readonly atAll: (column: number) => boolean;
}

export function headersAt(sheet: Sheet, row: number, taken: Taken): readonly Header[] {
  const { grid } = sheet;
  const groups: Box[] = [];
  for (const group of groupsAt(grid, row, taken)) {
    const before = groups.at(-1);
    const last = before === undefined ? null : before.column + before.columns - 1;
    if (!goesOnBelow(grid, group, last)) groups.push(group);
  }
  return splitTables(grid, row, groups).flatMap((box) => {
    if (holdsNumbers(grid, box)) return [];
    const single = makeHeader(grid, box, hasParents(grid, box));
    const double = { ...box, rows: 2 };
    if ((isSubHeader(grid, double) || isSecondLine(grid, box)) && !isRecordUnder(sheet, single)) {
      const header = makeHeader(grid, widen(grid, double), false);
      if (kindsIn(grid, box, wordsOf(header)).length > 0 && !isTitleOver(grid, box, header)) return [header];
    }
    const kinds = kindsIn(grid, box, wordsOf(single));
    return kinds.length === 0 || (headsSwot(textsIn(grid, box)) && followsRecords(grid, box)) ? [] : [single];
  });
}

/**
 * A text alone over a group of headers that stands over a row which heads more, the name of its records under the text: what the table is
 * called.
 */
function isTitleOver(grid: Grid, box: Box, header: Header): boolean {
  const row = header.lastRow + 1;
  const width = (grid.values[row - grid.row] ?? []).length - (box.column - grid.column);
  const lower = numbersFrom(box.column, width).map((column) => headerText(grid, row, column));
  const end = lower.indexOf('');
  const texts = end < 0 ? lower : lower.slice(0, end);
  return (
    textsIn(grid, box).length === 1 &&
    texts.length > header.cells.length &&
    heads(texts[0] ?? '', ['name', 'text']) &&
    headedKinds(texts).length > 0
  );
}

/**
 * Words over some of the headers in the next row, which begin further to the left, below a blank and beside what the last header before
 * them stands over: they head nothing by themselves.
 */
function goesOnBelow(grid: Grid, { row, column }: Box, last: number | null): boolean {
  const isBlankAbove = (each: number): boolean => headerText(grid, row, each) === '';
  // A field over two columns may have its header in the first of them alone.
  const isLower = (each: number): boolean =>
    isBlankAbove(each) && (headerText(grid, row + 1, each) !== '' || isCovered(grid, row + 1, each, 1));
  if (headerText(grid, row + 1, column) === '' || !isLower(column - 1)) return false;
  let first = column - 1;
  while (isLower(first - 1)) first -= 1;
  const isOwn =
    last === null ||
    (first - 1 > last && isBlankAbove(first - 1) && cellAt(grid, row + 1, first - 1) === null);
  return isOwn && numbersFrom(first, column - first).some((each) => cellAt(grid, row + 2, each) !== null);
}

const textsOf = (values: readonly CellValue[]): readonly string[] =>
  values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');

/** Only where a table may begin, below a row of fewer words (a blank one, a title, labels, sums), may a header lack the word for what names the records. */
function kindsIn(
  grid: Grid,
  { row, column, columns }: Pick<Box, 'row' | 'column' | 'columns'>,
  texts: readonly string[],
): readonly SoughtKind[] {
  const start = column - grid.column;
  const wordsIn = (at: number): readonly string[] =>
    textsOf((grid.values[at - grid.row] ?? []).slice(start, start + columns));
  const above = wordsIn(row - 1);
  return above.length < wordsIn(row).length || areLabels(above) ? likelyKinds(texts) : headedKinds(texts);
}

/** Does the row right under this header read as its first record? */
function isRecordUnder(sheet: Sheet, header: Header): boolean {
  const kinds = likelyKinds(wordsOf(header));
  const lastRow = sheet.grid.row + sheet.grid.values.length - 1;
  return makeRecordTest(sheet, { header, kinds, table: null, lastRow }).isRecord(header.lastRow + 1);
}

/** Under a row that fills the same columns, a word for us beside one against us is what a comparison says of two things. */
function followsRecords(grid: Grid, box: Box): boolean {
  const texts = textsIn(grid, box);
  if (texts.every((text) => headedDirection(text) !== null)) return false;
  const filled = columnsOf(box).filter((column) => cellAt(grid, box.row, column) !== null);
  return filled.every((column) => cellAt(grid, box.row - 1, column) !== null);
}

/** Runs of header-like cells in a row, outside real tables; none where no cell of the row is a word that heads columns. */
function groupsAt(grid: Grid, row: number, taken: Taken): readonly Box[] {
  const values = grid.values[row - grid.row] ?? [];
  const columns = numbersFrom(grid.column, values.length).filter(
    (column) =>
      headerText(grid, row, column) !== '' && !inTable(grid, row, column) && !isOverTable(grid, row, column),
  );
  if (columns.every(taken.plainly)) return [];
  const groups: Box[] = [];
  for (const column of columns.filter((each) => !taken.atAll(each))) {
    const last = groups.at(-1);
    if (last && last.column + last.columns === column)
      groups[groups.length - 1] = { ...last, columns: last.columns + 1 };
    else groups.push({ row, column, rows: 1, columns: 1 });
  }
  const isTelling =
    values.some((value) => typeof value === 'string' && isAnchorWord(value)) ||
    headsTwoDirections(values) ||
    groups.some((group) => kindsIn(grid, group, textsIn(grid, group)).length > 0) ||
    (groups.length > 1 &&
      kindsIn(grid, { row, column: grid.column, columns: values.length }, textsOf(values)).length > 0);
  return isTelling ? groups : [];
}

/** Right above the headers of an Excel table stands what groups them, and no header of another table. */
const isOverTable = (grid: Grid, row: number, column: number): boolean =>
  grid.tables.some(
    ({ box, showHeaders }) =>
      showHeaders && box.row === row + 1 && column >= box.column && column < box.column + box.columns,
  );

function headsTwoDirections(values: readonly CellValue[]): boolean {
  const codes = values.map((value) => (typeof value === 'string' ? headedDirection(value) : null));
  return codes.includes('positive') && codes.includes('negative');
}
