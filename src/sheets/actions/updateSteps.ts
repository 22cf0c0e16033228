// The changes of an action table put into the order in which they are carried out.
import { makeRange, parseRange } from '../grid/address';
import type { DraftValue, SheetDraft } from '../draft';
import type { Box, Grid } from '../grid/grid';
import { cellsOf, readsAs, valueAt } from '../written';
import type { ActionStep, LookStep, WriteStep } from './actionSteps';
import { textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';

export type Write = WriteStep<DraftValue>;

export interface Changes {
  readonly grid: Grid;
  readonly table: ActionTableOnSheet;
  readonly after: Box;
  readonly writes: readonly Write[];
  readonly look: LookStep;
  /** Zero-based sheet column; null: the rows stand in their order already. */
  readonly sortBy: number | null;
}

/** None where nothing changes. */
export function updateSteps({ grid, table, after, writes, look, sortBy }: Changes): readonly ActionStep[] {
  const isGrown = makeRange(table.box) !== makeRange(after);
  if (!isGrown && writes.length === 0 && sortBy === null) return [];
  const totals = (shown: boolean): readonly ActionStep[] => (table.totals ? [{ kind: 'totals', shown }] : []);
  return [
    ...totals(false),
    ...roomFor(grid, table, after),
    ...(isGrown ? [{ kind: 'resize', to: after } as const] : []),
    ...writes,
    ...(table.tableId === '' ? [{ kind: 'adopt', box: after } as const] : []),
    look,
    ...(sortBy === null ? [] : [{ kind: 'sort', box: after, column: sortBy } as const]),
    { kind: 'fit', box: after },
    ...totals(true),
  ];
}

/** Rows and columns to insert where something stands in the table's way. */
function roomFor(grid: Grid, { box, totals }: ActionTableOnSheet, after: Box): readonly ActionStep[] {
  const rows = after.rows - box.rows;
  const columns = after.columns - box.columns;
  const below = { ...after, row: box.row + box.rows + (totals ? 1 : 0), rows };
  const beside = { ...after, column: box.column + box.columns, columns };
  const isFilled = (place: Box): boolean =>
    cellsOf(grid, place).some((row) =>
      row.some((cell) => textOfCell(cell) !== '' || (typeof cell === 'object' && cell !== null)),
    );
  const room: readonly ActionStep[] = [
    { kind: 'insert', axis: 'row', at: box.row + box.rows, count: isFilled(below) ? rows : 0 },
    { kind: 'insert', axis: 'column', at: box.column + box.columns, count: isFilled(beside) ? columns : 0 },
  ];
  return room.filter((step) => step.kind === 'insert' && step.count > 0);
}

/** Texts above the action table that are ours and differ: title and legend, where they stand as the draft has them. */
export function linesAbove({ values, layout }: SheetDraft, grid: Grid, table: Box): readonly Write[] {
  const start = layout.table && parseRange(layout.table.range);
  if (start?.row !== table.row) return [];
  return values.slice(0, start.row).flatMap((line, row) =>
    line.flatMap((value, column): Write[] => {
      const isRight = value === null || readsAs(value) === valueAt(grid, row, column);
      return isRight ? [] : [{ kind: 'write', row, column, values: [value] }];
    }),
  );
}
