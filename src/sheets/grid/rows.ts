// Which rows under a header are records, and where they end.
import { columnOf, type TableKind, nameOf } from '../../tables/tables';
import type { CellValue, Grid } from './grid';
import { headedDirection } from '../../tables/factors/headedDirection';
import { saysTotal } from '../../tables/totals';
import type { OwnWords } from '../../tables/ownWords';
import { normalise } from '../../method/ground/text';
import { cellAt, cellText, isContent } from './cells';
import { parseNumber } from '../../tables/choice';
import { type Places } from './places';

/** `loose`: content, but nothing that names the record. `footer`: a total. `section`: a title between records. */
export type RowState = 'record' | 'loose' | 'blank' | 'footer' | 'section';

export interface Rows {
  readonly grid: Grid;
  readonly kind: TableKind;
  readonly places: Places;
  /** O2 */
  readonly ownWords: OwnWords | undefined;
}

/** What one row is, by the columns that are read. */
export function stateOf(rows: Rows, row: number): RowState {
  const anchor = rows.places.get(nameOf(rows.kind)) ?? [];
  const value = anchor.map((column) => cellAt(rows.grid, row, column)).find(isContent);
  if (value !== undefined) {
    if (saysTotal(cellText(value)) && !isFilledLikeOthers(rows, row)) return 'footer';
    if (typeof value === 'number' && hasTotal(rows, row)) return 'footer';
    return isSection(rows, row, anchor) ? 'section' : 'record';
  }
  return contentOf(rows, row) === 0 ? 'blank' : hasTotal(rows, row) ? 'footer' : 'loose';
}

const groupTitle =
  /^((internal|external|primary|secondary|key|other)( (stakeholders?|people|parties|contacts|factors))?|strengths|weaknesses|opportunities|threats|(内部|外部|主要|次要|关键|其他)(干系人|相关方|利益相关者|人员|因素)?|优势|劣势|机会|威胁) ?:?$/;

/** Nothing in the row but a word like 'Internal stakeholders' or 'How severe:', or like 'Strengths' where such rows say the direction. */
function isSection(rows: Rows, row: number, anchor: readonly number[]): boolean {
  const isTitle = (text: string): boolean =>
    groupTitle.test(normalise(text)) ||
    /[:\uff1a]$/.test(text) ||
    (rows.places.get('direction')?.[0] === anchor[0] && headedDirection(text) !== null);
  const content = contentOf(rows, row);
  if (content > anchor.length) return false;
  let titles = 0;
  for (const column of anchor) {
    const value = cellAt(rows.grid, row, column);
    if (!isContent(value)) continue;
    if (typeof value !== 'string' || value.length > 40 || !isTitle(cellText(value))) return false;
    titles++;
  }
  return content === titles;
}

/** How many cells of the row that are read hold something. */
export function contentOf(rows: Rows, row: number): number {
  let count = 0;
  for (const column of columnsIn(rows.places)) if (isContent(cellAt(rows.grid, row, column))) count++;
  return count;
}

const columnsKnown = new WeakMap<Places, readonly number[]>();

/** Asked for every row, so worked out once per table. */
function columnsIn(places: Places): readonly number[] {
  const known = columnsKnown.get(places) ?? [...new Set([...places.values()].flat())];
  columnsKnown.set(places, known);
  return known;
}

function hasTotal(rows: Rows, row: number): boolean {
  const values = rows.grid.values[row - rows.grid.row] ?? [];
  return values.some((value) => typeof value === 'string' && saysTotal(value));
}

/** Somebody may be called Sum: a row that fills all that its neighbour fills, and adds up nothing. */
function isFilledLikeOthers(rows: Rows, row: number): boolean {
  // A rating over several columns is filled by one mark, wherever it stands.
  const fields = [...rows.places.values()];
  const holds = (at: number, columns: readonly number[]): boolean =>
    columns.some((column) => isContent(cellAt(rows.grid, at, column)));
  const isFilled = (other: number): boolean =>
    fields.filter((columns) => holds(other, columns)).length > 1 &&
    fields.every((columns) => holds(row, columns) || !holds(other, columns));
  if (!isFilled(row - 1) && !isFilled(row + 1)) return false;
  return (
    columnsIn(rows.places).some(
      (column) => !isNumeric(cellAt(rows.grid, row, column)) && isJudged(rows, column),
    ) || !addsUp(rows, row)
  );
}

function isNumeric(value: CellValue): boolean {
  return value === null || parseNumber(cellText(value)) !== null;
}

/** Is it a column that knows its values? */
function isJudged({ kind, places }: Rows, column: number): boolean {
  return [...places].some(
    ([key, columns]) => columns.includes(column) && (columnOf(kind, key)?.values.length ?? 0) > 0,
  );
}

/** Is every number of the row what those above it come to, together or on average? */
function addsUp({ grid, places }: Rows, row: number): boolean {
  return columnsIn(places).every((column) => {
    const value = cellAt(grid, row, column);
    if (typeof value !== 'number') return true;
    const above: number[] = [];
    for (let at = row - 1; at >= grid.row; at--) {
      const number = cellAt(grid, at, column);
      if (typeof number === 'number') above.push(number);
    }
    const sum = above.reduce((total, number) => total + number, 0);
    return [sum, sum / Math.max(1, above.length)].some((result) => Math.abs(result - value) < 0.051);
  });
}
