// Does the action table still stand as a run left it? Then its steps can be taken back from their end (putBackSteps).
import { sameBox } from '../grid/boxes';
import type { CellValue, Grid } from '../grid/grid';
import { cellsOf, readsAs, sameValue, valueAt } from '../written';
import type { ActionTableUpdate, WriteStep } from './actionSteps';
import { bodiesOf, orderOf } from './putBackSteps';

export interface TableLeft {
  readonly update: ActionTableUpdate;
  /** The sheet as it was read before the run. */
  readonly grid: Grid;
  /** The sheet as it is. */
  readonly now: Grid;
  /** true where a formula stands in that cell now; zero-based places on the sheet. */
  readonly calculates: (row: number, column: number) => boolean;
}

interface LeftCell {
  readonly value: CellValue;
  /** The run wrote it. */
  readonly ours: boolean;
  /** In a row that was there before. */
  readonly old: boolean;
}

/** Every cell of it is as the run left it, in the order that it left; what calculates for the user may show something else by now. */
export function isTableAsLeft(left: TableLeft): boolean {
  const { update, now, calculates } = left;
  const { after, steps, tableId } = update;
  if (!hasItsPlace(left)) return false;
  const above = steps.flatMap((step) => (step.kind === 'write' && step.row <= after.row ? [step] : []));
  if (!above.every((step) => holds(step, left))) return false;
  const body = bodyLeft(left);
  const first = after.row + 1;
  const isCalculated = (column: number): boolean =>
    tableId !== '' && body.every((_, row) => calculates(first + row, after.column + column));
  return body.every((cells, row) =>
    cells.every(({ value, ours, old }, column) => {
      const place = [first + row, after.column + column] as const;
      // A table fills its calculated columns into new rows by itself.
      if (calculates(...place)) return !ours && (old || isCalculated(column));
      return sameValue(value, valueAt(now, ...place));
    }),
  );
}

/** The Excel table reaches as far as it did, with or without its totals as before. */
function hasItsPlace({ update: { tableId, after, steps }, grid, now }: TableLeft): boolean {
  const boxes = now.tables.map(({ id, box, showTotals }) => ({
    id,
    showTotals,
    box: { ...box, rows: box.rows - (showTotals ? 1 : 0) },
  }));
  const before = grid.tables.find(({ id }) => id === tableId);
  if (tableId !== '') {
    const table = boxes.find(({ id }) => id === tableId);
    return table !== undefined && sameBox(table.box, after) && table.showTotals === before?.showTotals;
  }
  return !steps.some(({ kind }) => kind === 'adopt') || boxes.some(({ box }) => sameBox(box, after));
}

/** Only as far as the headers: what a step writes below them moves with its row. */
function holds({ row, column, values }: WriteStep<unknown>, { update, now, calculates }: TableLeft): boolean {
  return values.every((value, index) => {
    const at = row + index;
    if (at > update.after.row) return true;
    return (
      !calculates(at, column) && sameValue(readsAs(value as CellValue & string), valueAt(now, at, column))
    );
  });
}

/** The rows below the headers, in the order that the run left. */
function bodyLeft({ update, grid }: TableLeft): readonly (readonly LeftCell[])[] {
  const { before, after, steps } = update;
  const { final } = bodiesOf({ update, grid });
  const written = new Set(
    steps.flatMap((step) =>
      step.kind === 'write' ? step.values.map((_, index) => `${step.row + index} ${step.column}`) : [],
    ),
  );
  const rows = final.map((cells, row) =>
    cells.map((value, column): LeftCell => {
      const place = `${after.row + 1 + row} ${after.column + column}`;
      return { value, ours: written.has(place), old: row < before.rows - 1 };
    }),
  );
  const [column] = steps.flatMap((step) => (step.kind === 'sort' ? [step.column - step.box.column] : []));
  return column === undefined ? rows : orderOf(final, column).map((row) => rows[row] ?? []);
}

/** After a run that was carried out in part: each cell holds what it held, what it was to hold, or nothing. */
export function isTableHalfLeft({ update, grid, now, calculates }: TableLeft): boolean {
  const { after, before } = update;
  const { old, final } = bodiesOf({ update, grid });
  const known = Array.from({ length: after.columns }, (_, column) => [
    ...[...old, ...final].map((row) => row[column] ?? null),
    null,
  ]);
  const orders = update.steps.flatMap((step) => (step.kind === 'sort' ? [step.column - after.column] : []));
  const rows = Math.max(before.rows, after.rows) - 1;
  return cellsOf(now, { ...after, row: after.row + 1, rows }).every((cells, row) =>
    cells.every(
      (value, column) =>
        calculates(after.row + 1 + row, after.column + column) ||
        orders.includes(column) ||
        known[column]?.some((each) => sameValue(each, value)) === true,
    ),
  );
}
