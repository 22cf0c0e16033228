// The action table brought up to date (N1): only what changed and new rows are written, then Excel itself sorts the rows,
// so that whatever the user keeps in columns of their own moves along.
import { makeCell, makeRange } from '../../sheets/grid/address';
import type { ActionColumnValues, ActionTableUpdate } from '../../sheets/actions/actionTable';
import { makeWritten } from '../literal';
import { estimateBytes } from '../payload';
import { applyNumberFormats, applyStyles } from './formats';
import { applyValidations } from './rules';
import { fitRows } from './sheetSteps';
import type { Step } from './steps';

const blockRows = 5_000;

export interface ActionTableJob {
  readonly update: ActionTableUpdate;
  /** The table shows a totals row, which is switched off meanwhile. */
  readonly totals: boolean;
}

type GetSheet = () => Excel.Worksheet;

/** Everything up to the sorting, after which the rows still stand where they were read. */
export function actionTableSteps(get: GetSheet, { update, totals }: ActionTableJob): readonly Step[] {
  const headers = update.headers.map(({ column, header }): Step => {
    const cell = makeCell(update.after.row, column);
    return {
      bytes: 500,
      queue: () => void (get().getRange(cell).untrack().values = [[makeWritten(header)]]),
    };
  });
  const grow: Step = { bytes: 2_500, queue: () => growTable(get(), update, totals) };
  const adopt: Step = { bytes: 500, queue: () => void get().tables.add(makeRange(update.after), true) };
  const looks: Step = { bytes: 20_000, queue: () => applyLooks(get(), update) };
  const columns = update.columns.flatMap((run) => runSteps(get, update, run));
  return [grow, ...headers, ...columns, ...(update.tableId === '' ? [adopt] : []), looks];
}

/** The rows put in order, each as high as its texts, and the totals row shown again. */
export function sortSteps(get: GetSheet, { update, totals }: ActionTableJob): readonly Step[] {
  const sort: Step = { bytes: 500, queue: () => sortByOrder(get(), update) };
  const restoreTotals: Step = {
    bytes: 300,
    queue: () => void (get().tables.getItem(update.tableId).showTotals = true),
  };
  const fit: Step = { bytes: 300, queue: () => fitRows(get(), update.after) };
  return [...(update.sorted ? [] : [sort]), fit, ...(totals ? [restoreTotals] : [])];
}

/** Sorts the body ascending by the hidden order column. */
export function sortByOrder(
  sheet: Excel.Worksheet,
  { tableId, after, orderColumn }: ActionTableUpdate,
): void {
  // A table made in this run has no id that we know, but it is the only one in its first cell.
  const table =
    tableId === ''
      ? sheet.getRange(makeRange(after)).untrack().getTables(false).getFirst()
      : sheet.tables.getItem(tableId);
  table.sort.apply([{ key: orderColumn - after.column, ascending: true }]);
}

function growTable(sheet: Excel.Worksheet, update: ActionTableUpdate, totals: boolean): void {
  const { before, after, insertRows, insertColumns, tableId } = update;
  if (totals) sheet.tables.getItem(tableId).showTotals = false;
  if (insertRows > 0) {
    const below = sheet.getRangeByIndexes(before.row + before.rows, before.column, insertRows, 1).untrack();
    below.getEntireRow().untrack().insert('Down').untrack();
  }
  if (insertColumns > 0) {
    const beside = sheet
      .getRangeByIndexes(before.row, before.column + before.columns, 1, insertColumns)
      .untrack();
    beside.getEntireColumn().untrack().insert('Right').untrack();
  }
  const grows = makeRange(before) !== makeRange(after);
  if (grows && tableId !== '') sheet.tables.getItem(tableId).resize(makeRange(after));
}

function applyLooks(sheet: Excel.Worksheet, { looks }: ActionTableUpdate): void {
  applyStyles(sheet, looks.styles);
  applyNumberFormats(sheet, looks.numberFormats);
  applyValidations(sheet, looks.validations);
}

function runSteps(get: GetSheet, { after }: ActionTableUpdate, run: ActionColumnValues): Step[] {
  const first = after.row + 1 + run.fromRow;
  const steps: Step[] = [];
  for (let start = 0; start < run.values.length; start += blockRows) {
    const rows = run.values.slice(start, start + blockRows).map((value) => [makeWritten(value)]);
    steps.push({
      bytes: estimateBytes(rows) + 500,
      queue: () => {
        get()
          .getRangeByIndexes(first + start, run.column, rows.length, 1)
          .untrack().values = rows;
      },
    });
  }
  return steps;
}
