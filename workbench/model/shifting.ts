// Inserting and deleting cells. Univer moves what lies behind them, and its features follow (formulas, merges,
// tables, validations, conditional formats).
import { Dimension, Direction, type IMutationInfo } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColCommand,
  InsertColMutation,
  InsertColMutationUndoFactory,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  InsertRowMutation,
  InsertRowMutationUndoFactory,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { maximumColumns, maximumRows, toUniverRange } from './a1';
import { invalidArgument } from './errors';
import type { Area, Excel } from './excel';
import { oneOf } from './rangeFormat';
import { valueOf } from '../univer/cells';

/** @throws InvalidArgument for another word than Down or Right, or where cells would fall off the sheet */
export function insertCells(excel: Excel, area: Area, shift: string): void {
  const down = oneOf(['Down', 'Right'], shift) === 'Down';
  excel.assertUnprotected(area.sheetId);
  assertRoom(excel, area, down);
  if (area.columns === maximumColumns) insertRows(excel, area);
  else if (area.rows === maximumRows) insertColumns(excel, area);
  else insertBlock(excel, area, down);
}

function assertRoom(excel: Excel, area: Area, down: boolean): void {
  const edge: Area = down
    ? { ...area, row: maximumRows - area.rows, rows: area.rows }
    : { ...area, column: maximumColumns - area.columns, columns: area.columns };
  const used = excel.cells(area.sheetId).bounds(edge, (cell) => valueOf(cell) !== '');
  const whole = down ? area.rows === maximumRows : area.columns === maximumColumns;
  if (used !== null && !whole) throw invalidArgument();
}

/** @throws InvalidArgument for another word than Up or Left */
export function deleteCells(excel: Excel, area: Area, shift: string): void {
  const up = oneOf(['Up', 'Left'], shift) === 'Up';
  excel.assertUnprotected(area.sheetId);
  if (area.columns === maximumColumns) deleteRows(excel, area);
  else if (area.rows === maximumRows) deleteColumns(excel, area);
  else deleteBlock(excel, area, up);
}

/**
 * Univer's features look at the active sheet; it is made active for them, and nobody is told. The grid paints the sheet
 * that was changed last: by the operation at the end it learns which one is shown.
 */
function onSheet(excel: Excel, sheetId: string, act: () => void): void {
  const { workbook } = excel.book;
  const active = workbook.getActiveSheet();
  const sheet = excel.sheet(sheetId);
  if (active !== sheet) workbook.setActiveSheet(sheet);
  try {
    act();
  } finally {
    const { commands } = excel.book;
    if (active !== sheet)
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, excel.book.target(active.getSheetId()));
  }
}

const info = (id: string, params: object): IMutationInfo => ({ id, params });

// Univer's type of this one command names a module that it does not ship.
const insertRowCommand = InsertRowCommand as { readonly id: string };

function insertRows(excel: Excel, area: Area): void {
  const { book } = excel;
  excel.cells(area.sheetId).reserve(area.row + 1, 1);
  const range = toUniverRange({ ...area, column: 0, columns: excel.sheet(area.sheetId).getColumnCount() });
  const params = { ...book.target(area.sheetId), range };
  const undo = InsertRowMutationUndoFactory(book.injector, params);
  onSheet(excel, area.sheetId, () =>
    book.changeStructure(
      insertRowCommand.id,
      { ...params, direction: Direction.UP },
      {
        redos: [info(InsertRowMutation.id, params)],
        undos: [info(RemoveRowMutation.id, undo)],
      },
    ),
  );
}

function insertColumns(excel: Excel, area: Area): void {
  const { book } = excel;
  excel.cells(area.sheetId).reserve(1, area.column + 1);
  const range = toUniverRange({ ...area, row: 0, rows: excel.sheet(area.sheetId).getRowCount() });
  const params = { ...book.target(area.sheetId), range };
  const undo = InsertColMutationUndoFactory(book.injector, params);
  onSheet(excel, area.sheetId, () =>
    book.changeStructure(
      InsertColCommand.id,
      { ...params, direction: Direction.LEFT },
      {
        redos: [info(InsertColMutation.id, params)],
        undos: [info(RemoveColMutation.id, undo)],
      },
    ),
  );
}

function deleteRows(excel: Excel, area: Area): void {
  const { book } = excel;
  const sheet = excel.sheet(area.sheetId);
  if (area.row >= sheet.getRowCount()) return;
  const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
  const range = toUniverRange({ ...area, rows, column: 0, columns: sheet.getColumnCount() });
  const params = { ...book.target(area.sheetId), range };
  const cellValue = sheet
    .getCellMatrix()
    .getSlice(range.startRow, range.endRow, 0, range.endColumn)
    .getMatrix();
  onSheet(excel, area.sheetId, () =>
    book.changeStructure(RemoveRowCommand.id, params, {
      redos: [info(RemoveRowMutation.id, params)],
      undos: [
        info(InsertRowMutation.id, params),
        info(SetRangeValuesMutation.id, { ...book.target(area.sheetId), cellValue }),
      ],
    }),
  );
}

function deleteColumns(excel: Excel, area: Area): void {
  const { book } = excel;
  const sheet = excel.sheet(area.sheetId);
  if (area.column >= sheet.getColumnCount()) return;
  const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
  const range = toUniverRange({ ...area, columns, row: 0, rows: sheet.getRowCount() });
  const params = { ...book.target(area.sheetId), range };
  const cellValue = sheet
    .getCellMatrix()
    .getSlice(0, range.endRow, range.startColumn, range.endColumn)
    .getMatrix();
  onSheet(excel, area.sheetId, () =>
    book.changeStructure(RemoveColCommand.id, params, {
      redos: [info(RemoveColMutation.id, params)],
      undos: [
        info(InsertColMutation.id, params),
        info(SetRangeValuesMutation.id, { ...book.target(area.sheetId), cellValue }),
      ],
    }),
  );
}

function insertBlock(excel: Excel, area: Area, down: boolean): void {
  const { book } = excel;
  const sheet = excel.sheet(area.sheetId);
  const used = sheet.getCellMatrix().getDataRange();
  excel
    .cells(area.sheetId)
    .reserve(used.endRow + 1 + (down ? area.rows : 0), used.endColumn + 1 + (down ? 0 : area.columns));
  const range = toUniverRange(area);
  const params = {
    ...book.target(area.sheetId),
    range,
    shiftDimension: down ? Dimension.ROWS : Dimension.COLUMNS,
  };
  const command = down ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
  onSheet(excel, area.sheetId, () => {
    const { redo, undo } = getInsertRangeMutations(book.injector, params);
    book.changeStructure(command.id, { range }, { redos: redo, undos: [...undo].reverse() });
  });
}

function deleteBlock(excel: Excel, area: Area, up: boolean): void {
  const { book } = excel;
  const range = toUniverRange(area);
  const params = {
    ...book.target(area.sheetId),
    range,
    shiftDimension: up ? Dimension.ROWS : Dimension.COLUMNS,
  };
  const command = up ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
  onSheet(excel, area.sheetId, () => {
    const { redo, undo } = getRemoveRangeMutations(book.injector, params);
    book.changeStructure(command.id, { range }, { redos: redo, undos: [...undo].reverse() });
  });
}
