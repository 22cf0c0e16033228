// The steps of an action table taken back after a failed write: the same list from its end. Excel stops anywhere in it, so
// what was carried out is found out by looking.
import { makeRange } from '../grid/address';
import type { Box, CellValue, Grid } from '../grid/grid';
import { cellsOf, readsAs, sameValue } from '../written';
import type { ActionStep, ActionTableUpdate, InsertStep, WriteStep } from './actionSteps';

export type PutBackStep =
  | ActionStep
  | WriteStep<CellValue>
  | (Omit<InsertStep, 'kind'> & { readonly kind: 'remove' })
  /** Cells and all that is on them; where `rulesStay`, all but the conditional formats. */
  | { readonly kind: 'clear'; readonly box: Box; readonly rulesStay: boolean }
  /** Tables become cells again. */
  | { readonly kind: 'dissolve'; readonly tableIds: readonly string[] };

/** What a look at the sheet shows after the failure. */
export interface TableNow {
  /** null: no table was known before, or it is gone. Without a totals row. */
  readonly box: Box | null;
  readonly totals: boolean;
  /** The cells of the update's `after`. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly used: Box;
  readonly tableIds: readonly string[];
}

interface Known {
  readonly update: ActionTableUpdate;
  /** The sheet as it was read. */
  readonly grid: Grid;
}

interface Failed extends Known {
  readonly now: TableNow;
}

/** Back to `before`: rows in their old order, old cells, old size, nothing inserted. */
export const putBackSteps = (failed: Failed): readonly PutBackStep[] =>
  [...failed.update.steps].reverse().flatMap((step) => takeBack(step, failed));

function takeBack(step: ActionStep, failed: Failed): readonly PutBackStep[] {
  const { update, grid, now } = failed;
  const isResized = now.box !== null && makeRange(now.box) !== makeRange(update.before);
  switch (step.kind) {
    case 'totals':
      return !step.shown || (now.totals && isResized) ? [{ kind: 'totals', shown: !step.shown }] : [];
    case 'insert':
      return isInserted(step, grid, now) ? [{ ...step, kind: 'remove' }] : [];
    case 'resize':
      return [...(isResized ? [{ ...step, to: update.before }] : []), ...clearGrown(update)];
    case 'write':
      return oldCells(step, failed);
    case 'adopt': {
      const known = grid.tables.map(({ id }) => id);
      return [{ kind: 'dissolve', tableIds: now.tableIds.filter((id) => !known.includes(id)) }];
    }
    case 'sort':
      return unsort(step, failed);
    case 'look':
    case 'fit':
      return [];
  }
}

/** Insertions push what stands below and beside the table: the used cells then reach further than they did. */
function isInserted({ axis, count }: InsertStep, grid: Grid, { used }: TableNow): boolean {
  return axis === 'row'
    ? used.row + used.rows >= grid.row + grid.values.length + count
    : used.column + used.columns >= grid.column + (grid.values[0]?.length ?? 0) + count;
}

/** Cells that needed no insertion were empty before; inserted ones go as they came. */
function clearGrown({ before, after, steps }: ActionTableUpdate): readonly PutBackStep[] {
  const isFree = (axis: InsertStep['axis']): boolean =>
    !steps.some((step) => step.kind === 'insert' && step.axis === axis);
  const rows = isFree('row') ? after.rows - before.rows : 0;
  const columns = isFree('column') ? after.columns - before.columns : 0;
  const grown = [
    // Conditional formats are laid over the rows that the table may grow into, too.
    { kind: 'clear', box: { ...after, row: before.row + before.rows, rows }, rulesStay: true },
    { kind: 'clear', box: { ...after, column: before.column + before.columns, columns }, rulesStay: false },
  ] as const;
  return grown.filter(({ box }) => box.rows > 0 && box.columns > 0);
}

/** The old cells under a run of cells, as far as it was in the table or above it. */
function oldCells(
  { row, column, values }: Pick<WriteStep<unknown>, 'row' | 'column' | 'values'>,
  { update: { before }, grid }: Failed,
): readonly PutBackStep[] {
  const isWithin = row < before.row || column < before.column + before.columns;
  const rows = Math.min(values.length, before.row + before.rows - row);
  if (!isWithin || rows < 1) return [];
  const old = cellsOf(grid, { row, column, rows, columns: 1 });
  return [{ kind: 'write', row, column, values: old.flat() }];
}

type SortStep = Extract<ActionStep, { kind: 'sort' }>;

/** The rows numbered by where they stood and sorted by that; then the old numbers come back. */
function unsort(step: SortStep, failed: Failed): readonly PutBackStep[] {
  const order = sortedOrder(step, failed);
  const place = { kind: 'write', row: step.box.row + 1, column: step.column } as const;
  const numbers = order?.map((row) => row + 1);
  const old = oldCells({ ...place, values: Array<null>(step.box.rows - 1).fill(null) }, failed);
  return numbers === undefined ? old : [{ ...place, values: numbers }, step, ...old];
}

/**
 * Where each row stood before the sorting; null where nothing was sorted. The order column does not tell: it may read
 * 1, 2, 3 … before the run and after it. So both states are held against what is there, and the nearer one it is;
 * cells that calculate something of their own differ from both.
 */
function sortedOrder({ box, column: orderColumn }: SortStep, failed: Failed): readonly number[] | null {
  const { old, final } = bodiesOf(failed);
  const order = orderOf(final, orderColumn - box.column);
  const unlike = (isLike: (value: CellValue, row: number, column: number) => boolean) =>
    failed.now.cells
      .slice(1)
      .reduce(
        (sum, values, row) => sum + values.filter((value, column) => !isLike(value, row, column)).length,
        0,
      );
  const unlikeUnsorted = unlike(
    (value, row, column) => sameValue(value, old[row]?.[column]) || sameValue(value, final[row]?.[column]),
  );
  const unlikeSorted = unlike((value, row, column) => sameValue(value, final[order[row] ?? row]?.[column]));
  return unlikeSorted < unlikeUnsorted ? order : null;
}

/** The rows as a sorting by that column brings them, each by where it stands now. */
export function orderOf(body: Body, column: number): readonly number[] {
  const place = (row: number) => Number(body[row]?.[column]);
  return body.map((_, row) => row).sort((one, other) => place(one) - place(other) || one - other);
}

type Body = readonly (readonly CellValue[])[];

interface Bodies {
  /** Row by row as it was read, and as it is after all writes but the sorting. */
  readonly old: Body;
  readonly final: Body;
}

export function bodiesOf({ update: { before, after, steps }, grid }: Known): Bodies {
  const first = after.row + 1;
  const cells = cellsOf(grid, { ...before, row: first, rows: before.rows - 1 });
  const old = Array.from({ length: after.rows - 1 }, (_, row) =>
    Array.from({ length: after.columns }, (__, column) => cells[row]?.[column] ?? null),
  );
  const final = old.map((row) => [...row]);
  for (const step of steps) {
    if (step.kind !== 'write') continue;
    step.values.forEach((value, index) => {
      const row = final[step.row + index - first];
      if (row) row[step.column - after.column] = readsAs(value);
    });
  }
  return { old, final };
}
