// The action table after a failed write: sorted or not, grown or not, it is found out by looking, and undone step by step.
import type { ActionTableUpdate } from '../../sheets/actions/actionTable';
import { makeRange } from '../../sheets/grid/address';
import type { Box, CellValue, Grid } from '../../sheets/grid/grid';
import { makeRewritten } from '../literal';
import { boxOf, readValues } from '../read/cells';
import { tableJob } from './jobs';
import { linesAbove, type SheetWrite } from '../../sheets/sheetWrite';
import type { Step } from './steps';
import { readsAs, valueAt } from '../../sheets/written';

export interface ActionTableAsked {
  readonly write: SheetWrite;
  readonly grid: Grid;
  readonly update: ActionTableUpdate;
  readonly table: Excel.Table | null;
  readonly tableRange: Excel.Range | null;
  /** The table's cells as they would be afterwards. */
  readonly cells: Excel.Range;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
}

type GetSheet = () => Excel.Worksheet;

const place = 'rowIndex,columnIndex,rowCount,columnCount';

/** Queues the look; to be called for writes of an action table only. */
export function askActionTable(context: Excel.RequestContext, write: SheetWrite): ActionTableAsked {
  const { grid, actionTable: update } = write;
  if (grid === null || update === undefined)
    throw new Error(`${write.draft.name} has no action table to be put back`);
  const sheet = context.workbook.worksheets.getItem(grid.sheetId);
  const known =
    update.tableId === '' ? null : context.workbook.tables.getItemOrNullObject(update.tableId).load('id');
  const { row, column, rows, columns } = update.after;
  return {
    write,
    grid,
    update,
    table: known,
    tableRange: known && known.getRange().load(place).untrack(),
    cells: sheet.getRangeByIndexes(row, column, rows, columns).load('values,valueTypes').untrack(),
    used: sheet.getUsedRange(true).load(place).untrack(),
    tables: sheet.tables.load('items/id'),
  };
}

/** Back to `before`: rows in their old order, old cells, old size, nothing inserted. */
export function actionTablePutBack(get: GetSheet, asked: ActionTableAsked): readonly Step[] {
  const { update, grid, write } = asked;
  const order = sortedOrder(asked);
  const totals = tableJob(write)?.totals ?? false;
  const lines = linesAbove(write).map(({ row, column }) => runOf(grid, { row, column, rows: 1, columns: 1 }));
  return [
    ...(order === null
      ? []
      : [{ bytes: order.length * 12 + 1_000, queue: () => unsort(get(), update, order) }]),
    ...[...oldRuns(asked), ...lines].map(({ box, values }): Step => ({
      bytes: values.length * 60 + 500,
      queue: () => writeBox(get(), box, values),
    })),
    { bytes: 3_000, queue: () => shrink(get(), asked) },
    ...(totals
      ? [{ bytes: 300, queue: () => void (get().tables.getItem(update.tableId).showTotals = true) }]
      : []),
  ];
}

/**
 * Where each row stood before the sorting; null where nothing was sorted. The order column does not tell: it may read
 * 1, 2, 3 … before the run and after it. So both states are held against what is there, and the nearer one it is;
 * cells that calculate something of their own differ from both.
 */
function sortedOrder(asked: ActionTableAsked): readonly number[] | null {
  const { update, cells } = asked;
  if (update.sorted) return null;
  const body = (readValues(cells) ?? []).slice(1);
  const { old, final } = bodiesOf(asked);
  const orderOf = (row: number) => Number(final[row]?.[update.orderColumn - update.after.column]);
  const order = final.map((_, row) => row).sort((one, other) => orderOf(one) - orderOf(other) || one - other);
  const unlike = (isLike: (value: CellValue, row: number, column: number) => boolean) =>
    body.reduce(
      (sum, values, row) => sum + values.filter((value, column) => !isLike(value, row, column)).length,
      0,
    );
  const unlikeUnsorted = unlike(
    (value, row, column) => sameValue(value, old[row]?.[column]) || sameValue(value, final[row]?.[column]),
  );
  const unlikeSorted = unlike((value, row, column) => sameValue(value, final[order[row] ?? row]?.[column]));
  return unlikeSorted < unlikeUnsorted ? order : null;
}

interface Bodies {
  /** Row by row as it was read, and as it is after all writes but the sorting. */
  readonly old: readonly (readonly CellValue[])[];
  readonly final: readonly (readonly CellValue[])[];
}

function bodiesOf({ update, grid }: ActionTableAsked): Bodies {
  const { before, after } = update;
  const isTable = (row: number, column: number) => row < before.rows - 1 && column < before.columns;
  const old = Array.from({ length: after.rows - 1 }, (_, row) =>
    Array.from({ length: after.columns }, (__, column) =>
      isTable(row, column) ? valueAt(grid, before.row + 1 + row, before.column + column) : null,
    ),
  );
  const final = old.map((row) => [...row]);
  for (const { column, fromRow, values } of update.columns) {
    values.forEach((value, index) => {
      const row = final[fromRow + index];
      if (row) row[column - after.column] = readsAs(value);
    });
  }
  return { old, final };
}

function unsort(sheet: Excel.Worksheet, update: ActionTableUpdate, order: readonly number[]): void {
  const { after, orderColumn, tableId } = update;
  const column = sheet.getRangeByIndexes(after.row + 1, orderColumn, order.length, 1).untrack();
  column.values = order.map((row) => [row + 1]);
  const table = tableId === '' ? column.getTables(false).getFirst() : sheet.tables.getItem(tableId);
  table.sort.apply([{ key: orderColumn - after.column, ascending: true }]);
}

interface OldRun {
  readonly box: Box;
  readonly values: readonly (readonly CellValue[])[];
}

/** The old cells under every run and header that was in the table before. */
function oldRuns({ update, grid }: ActionTableAsked): readonly OldRun[] {
  const { before, columns, headers } = update;
  const bodyRows = before.rows - 1;
  const runs = columns.flatMap(({ column, fromRow, values }): OldRun[] => {
    const rows = Math.min(values.length, bodyRows - fromRow);
    if (rows < 1 || column >= before.column + before.columns) return [];
    return [runOf(grid, { row: before.row + 1 + fromRow, column, rows, columns: 1 })];
  });
  const old = headers.filter(({ column }) => column < before.column + before.columns);
  const order = { row: before.row + 1, column: update.orderColumn, rows: bodyRows, columns: 1 };
  const hasOrder = update.orderColumn < before.column + before.columns && bodyRows > 0 && !update.sorted;
  return [
    ...runs,
    ...(hasOrder ? [runOf(grid, order)] : []),
    ...old.map(({ column }) => runOf(grid, { row: before.row, column, rows: 1, columns: 1 })),
  ];
}

function runOf(grid: Grid, box: Box): OldRun {
  const values = Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (__, column) => valueAt(grid, box.row + row, box.column + column)),
  );
  return { box, values };
}

function writeBox(sheet: Excel.Worksheet, box: Box, values: OldRun['values']): void {
  const range = sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns).untrack();
  range.values = values.map((row) => row.map(makeRewritten));
}

/** Takes away what the table grew by: its size, its new cells, the rows and columns inserted for them. */
function shrink(sheet: Excel.Worksheet, asked: ActionTableAsked): void {
  const { update, tableRange, table, tables, grid } = asked;
  const { before, after, insertRows, insertColumns } = update;
  if (update.tableId === '') {
    const known = grid.tables.map(({ id }) => id);
    for (const { id } of tables.items) if (!known.includes(id)) sheet.tables.getItem(id).convertToRange();
  } else if (
    table &&
    !table.isNullObject &&
    tableRange &&
    makeRange(boxOf(tableRange)) !== makeRange(before)
  ) {
    sheet.tables.getItem(update.tableId).resize(makeRange(before));
  }
  const inserted = insertedNow(asked);
  const end = { row: before.row + before.rows, column: before.column + before.columns };
  // Cells that needed no insertion were empty before; inserted ones go as they came.
  const newRows = insertRows === 0 ? after.rows - before.rows : 0;
  const newColumns = insertColumns === 0 ? after.columns - before.columns : 0;
  const cleared = [
    { row: end.row, column: before.column, rows: newRows, columns: after.columns },
    { row: before.row, column: end.column, rows: after.rows, columns: newColumns },
  ];
  for (const { row, column, rows, columns } of cleared) {
    if (rows > 0 && columns > 0) sheet.getRangeByIndexes(row, column, rows, columns).untrack().clear('All');
  }
  if (inserted.rows) {
    const rows = sheet.getRangeByIndexes(end.row, before.column, insertRows, 1).untrack();
    rows.getEntireRow().untrack().delete('Up');
  }
  if (inserted.columns) {
    const columns = sheet.getRangeByIndexes(before.row, end.column, 1, insertColumns).untrack();
    columns.getEntireColumn().untrack().delete('Left');
  }
}

/** Insertions push what stands below and beside the table: the used cells then reach further than they did. */
function insertedNow({ update, grid, used }: ActionTableAsked): {
  readonly rows: boolean;
  readonly columns: boolean;
} {
  const now = boxOf(used);
  const endRow = grid.row + grid.values.length;
  const endColumn = grid.column + (grid.values[0]?.length ?? 0);
  return {
    rows: update.insertRows > 0 && now.row + now.rows >= endRow + update.insertRows,
    columns: update.insertColumns > 0 && now.column + now.columns >= endColumn + update.insertColumns,
  };
}

function sameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}
