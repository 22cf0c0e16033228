// The steps of an action table (N1) as calls to Excel, forwards and, after a failed write, back.
import { makeRange } from '../../sheets/grid/address';
import type { Box } from '../../sheets/grid/grid';
import type { PutBackStep } from '../../sheets/actions/putBackSteps';
import { makeRewritten } from '../literal';
import { estimateBytes } from '../payload';
import { applyNumberFormats, applyStyles } from './formats';
import { applyValidations } from './rules';
import { fitRows } from './sheetSteps';
import type { Step } from './steps';

const blockRows = 5_000;

/** @param tableId '' for a plain range */
export const actionSteps = (
  get: () => Excel.Worksheet,
  tableId: string,
  steps: readonly PutBackStep[],
): readonly Step[] =>
  steps.flatMap(cutWrite).map((step) => ({
    bytes: weigh(step),
    queue: () => carryOut(get(), tableId, step),
  }));

function cutWrite(step: PutBackStep): readonly PutBackStep[] {
  if (step.kind !== 'write') return [step];
  return Array.from({ length: Math.ceil(step.values.length / blockRows) }, (_, index) => {
    const start = index * blockRows;
    return { ...step, row: step.row + start, values: step.values.slice(start, start + blockRows) };
  });
}

function weigh(step: PutBackStep): number {
  if (step.kind === 'write') return estimateBytes(step.values.map((value) => [value])) + 500;
  return step.kind === 'look' ? 20_000 : 1_000;
}

function carryOut(sheet: Excel.Worksheet, tableId: string, step: PutBackStep): void {
  switch (step.kind) {
    case 'totals':
      sheet.tables.getItem(tableId).showTotals = step.shown;
      return;
    case 'insert':
      if (step.axis === 'row') wholeRows(sheet, step).insert('Down').untrack();
      else wholeColumns(sheet, step).insert('Right').untrack();
      return;
    case 'remove':
      if (step.axis === 'row') wholeRows(sheet, step).delete('Up');
      else wholeColumns(sheet, step).delete('Left');
      return;
    case 'resize':
      if (tableId !== '') sheet.tables.getItem(tableId).resize(makeRange(step.to));
      return;
    case 'write':
      rangeOf(sheet, { ...step, rows: step.values.length, columns: 1 }).values = step.values.map((value) => [
        makeRewritten(value),
      ]);
      return;
    case 'clear':
      return clearCells(rangeOf(sheet, step.box), step.rulesStay);
    case 'adopt':
      return void sheet.tables.add(makeRange(step.box), true);
    case 'dissolve':
      for (const id of step.tableIds) sheet.tables.getItem(id).convertToRange();
      return;
    case 'look':
      applyStyles(sheet, step.styles);
      applyNumberFormats(sheet, step.numberFormats);
      return applyValidations(sheet, step.validations);
    case 'sort':
      return tableOn(sheet, tableId, step.box).sort.apply([
        { key: step.column - step.box.column, ascending: true },
      ]);
    case 'fit':
      return fitRows(sheet, step.box);
  }
}

function clearCells(range: Excel.Range, rulesStay: boolean): void {
  if (!rulesStay) return range.clear('All');
  range.clear('Contents');
  range.clear('Hyperlinks');
  range.dataValidation.clear();
  // Clearing formats would take the conditional ones along.
  range.style = 'Normal';
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns).untrack();

interface Lines {
  readonly at: number;
  readonly count: number;
}

const wholeRows = (sheet: Excel.Worksheet, { at, count }: Lines): Excel.Range =>
  rangeOf(sheet, { row: at, column: 0, rows: count, columns: 1 }).getEntireRow().untrack();

const wholeColumns = (sheet: Excel.Worksheet, { at, count }: Lines): Excel.Range =>
  rangeOf(sheet, { row: 0, column: at, rows: 1, columns: count }).getEntireColumn().untrack();

/** A table made in this run has no id that we know, but it is the only one in its first cell. */
function tableOn(sheet: Excel.Worksheet, tableId: string, box: Box): Excel.Table {
  if (tableId !== '') return sheet.tables.getItem(tableId);
  return sheet.getRange(makeRange(box)).untrack().getTables(false).getFirst();
}
