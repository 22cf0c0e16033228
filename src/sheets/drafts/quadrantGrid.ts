// A 2×2 on a sheet: axis names above and beside, four tinted boxes that grow together, rows of entries in each.
import type { ConditionalFormat, DraftValue } from '../draft';
import type { StyleName } from '../styles';
import type { Page } from './page';

/** An empty box keeps so many rows. */
const leastRows = 3;

export interface GridBox {
  readonly title: string;
  readonly total: number;
  readonly ground: StyleName;
  readonly head: StyleName;
  /** Values of each entry, from the box's first column on; as many as the box has columns. */
  readonly entries: readonly (readonly DraftValue[])[];
}

export interface GridFrame {
  readonly row: number;
  /** Column of the row names; the left box starts beside it. */
  readonly column: number;
  /** Columns of one box; between the boxes lies one column. */
  readonly boxColumns: number;
  readonly columnNames: readonly [string, string];
  readonly rowNames: readonly [string, string];
  /** Upper left, upper right, lower left, lower right. */
  readonly boxes: readonly [GridBox, GridBox, GridBox, GridBox];
}

/** Row where entries start, and how many rows a box has below its head. */
interface Band {
  readonly row: number;
  readonly rows: number;
}

export interface DrawnGrid {
  /** The row after the grid. */
  readonly end: number;
  /** First row with entries and the number of rows to the end of the grid: where conditional formats apply. */
  readonly entries: Band;
  /** First columns of the left and the right boxes. */
  readonly boxColumns: readonly [number, number];
}

/** Draws the grid; gives where it ended. */
export function drawGrid(page: Page, frame: GridFrame): DrawnGrid {
  const left = frame.column + 1;
  const right = left + frame.boxColumns + 1;
  const [upperLeft, upperRight, lowerLeft, lowerRight] = frame.boxes;
  page.put(frame.row, left, frame.columnNames[0], 'axis');
  page.put(frame.row, right, frame.columnNames[1], 'axis');
  const upper = { row: frame.row + 1, rows: rowsFor(upperLeft, upperRight) };
  const lower = { row: upper.row + upper.rows + 2, rows: rowsFor(lowerLeft, lowerRight) };
  page.put(upper.row, frame.column, frame.rowNames[0], 'axis');
  page.put(lower.row, frame.column, frame.rowNames[1], 'axis');
  const draw = (box: GridBox, band: Band, column: number): void =>
    drawBox(page, box, { ...band, column, columns: frame.boxColumns });
  draw(upperLeft, upper, left);
  draw(upperRight, upper, right);
  draw(lowerLeft, lower, left);
  draw(lowerRight, lower, right);
  const end = lower.row + lower.rows + 1;
  const entries = { row: upper.row + 1, rows: end - upper.row - 1 };
  return { end, entries, boxColumns: [left, right] };
}

const rowsFor = (one: GridBox, other: GridBox): number =>
  Math.max(leastRows, one.entries.length, other.entries.length);

interface BoxPlace extends Band {
  readonly column: number;
  readonly columns: number;
}

function drawBox(page: Page, box: GridBox, { row, rows, column, columns }: BoxPlace): void {
  const last = column + columns - 1;
  page.look(box.ground, { row, column, rows: rows + 1, columns });
  page.look(box.head, { row, column, rows: 1, columns });
  page.look('wrapped', { row: row + 1, column: last - 1, rows, columns: 1 });
  page.look('right', { row, column: last, rows: rows + 1, columns: 1 });
  page.put(row, column, box.title);
  page.put(row, last, box.total);
  box.entries.forEach((entry, index) =>
    entry.forEach((value, offset) => page.put(row + 1 + index, column + offset, value)),
  );
}

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Colours every cell of a range that holds one of these texts, or ends with one of the endings. */
export const colourWhere = (
  { range, first }: { readonly range: string; readonly first: string },
  style: StyleName,
  { texts, endings }: { readonly texts: readonly string[]; readonly endings: readonly string[] },
): ConditionalFormat => {
  const tests = [
    ...texts.map((text) => `${first}=${quoted(text)}`),
    ...endings.map((ending) => `RIGHT(${first},${ending.length})=${quoted(ending)}`),
  ];
  return { range, style, formula: tests.length === 1 ? `=${tests.join('')}` : `=OR(${tests.join(',')})` };
};
