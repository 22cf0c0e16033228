// Inserting and deleting cells. Univer moves what lies behind them, and its features follow (formulas, merges,
// tables, validations); conditional formats are moved here.
import { Dimension, Direction, type IRange } from '@univerjs/core';
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
import { valueOf } from '../univer/cells';
import { intersect, maximumColumns, maximumRows, toUniverRange, wholeSheet } from './a1';
import { assertArgument, oneOf } from './arguments';
import { type Area, type Excel, limited } from './excel';
import { withFormats } from './formatsFollow';

/** @throws InvalidArgument for another word than Down or Right, or where cells would fall off the sheet */
export function insertCells(excel: Excel, area: Area, shift: string): void {
  const down = oneOf(['Down', 'Right'], shift) === 'Down';
  excel.assertUnprotected(area.sheetId);
  assertRoom(excel, area, down);
  inOneStep(excel, () =>
    withFormats(excel, area, { act: 'insert', vertical: down }, () => {
      if (area.columns === maximumColumns) insertLines(excel, area, 'rows');
      else if (area.rows === maximumRows) insertLines(excel, area, 'columns');
      else insertBlock(excel, area, down);
    }),
  );
}

function inOneStep({ book }: Excel, act: () => void): void {
  book.begin();
  try {
    act();
  } finally {
    book.end();
  }
}

function assertRoom(excel: Excel, area: Area, down: boolean): void {
  const edge: Area = down
    ? { ...area, row: maximumRows - area.rows, rows: area.rows }
    : { ...area, column: maximumColumns - area.columns, columns: area.columns };
  const used = excel.cells(area.sheetId).bounds(edge, (cell) => valueOf(cell) !== '');
  const whole = down ? area.rows === maximumRows : area.columns === maximumColumns;
  assertArgument(used === null || whole);
}

/** @throws InvalidArgument for another word than Up or Left */
export function deleteCells(excel: Excel, area: Area, shift: string): void {
  const up = oneOf(['Up', 'Left'], shift) === 'Up';
  excel.assertUnprotected(area.sheetId);
  inOneStep(excel, () =>
    withFormats(excel, area, { act: 'delete', vertical: up }, () => {
      if (area.columns === maximumColumns) deleteLines(excel, area, 'rows');
      else if (area.rows === maximumRows) deleteLines(excel, area, 'columns');
      else deleteBlock(excel, area, up);
    }),
  );
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

// Univer's type of this one command names a module that it does not ship.
const insertRowCommand = InsertRowCommand as { readonly id: string };

/** What differs between whole rows and whole columns. */
const lineKinds = {
  rows: {
    insert: InsertRowMutation,
    insertCommand: insertRowCommand,
    direction: Direction.UP,
    undoOfInsert: InsertRowMutationUndoFactory,
    remove: RemoveRowMutation,
    removeCommand: RemoveRowCommand,
  },
  columns: {
    insert: InsertColMutation,
    insertCommand: InsertColCommand,
    direction: Direction.LEFT,
    undoOfInsert: InsertColMutationUndoFactory,
    remove: RemoveColMutation,
    removeCommand: RemoveColCommand,
  },
} as const;
type Lines = keyof typeof lineKinds;

/** The lines of an area that Univer's sheet has, or may get. */
function linesOf(excel: Excel, area: Area, lines: Lines): IRange {
  const sheet = excel.sheet(area.sheetId);
  const whole = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  const { row, rows, column, columns } = area;
  return toUniverRange(lines === 'rows' ? { ...whole, row, rows } : { ...whole, column, columns });
}

function insertLines(excel: Excel, area: Area, lines: Lines): void {
  const { book } = excel;
  const kind = lineKinds[lines];
  const [rows, columns] = lines === 'rows' ? [area.row + 1, 1] : [1, area.column + 1];
  excel.cells(area.sheetId).reserve(rows, columns);
  const params = { ...book.target(area.sheetId), range: linesOf(excel, area, lines) };
  const undo = kind.undoOfInsert(book.injector, params);
  const command = { ...params, direction: kind.direction };
  onSheet(excel, area.sheetId, () =>
    book.changeStructure(kind.insertCommand.id, command, {
      redos: [{ id: kind.insert.id, params }],
      undos: [{ id: kind.remove.id, params: undo }],
    }),
  );
}

function deleteLines(excel: Excel, area: Area, lines: Lines): void {
  const { book } = excel;
  const kind = lineKinds[lines];
  const there = intersect(area, limited(excel, { sheetId: area.sheetId, ...wholeSheet }));
  if (there === null) return;
  const range = linesOf(excel, { ...area, ...there }, lines);
  const params = { ...book.target(area.sheetId), range };
  const matrix = excel.sheet(area.sheetId).getCellMatrix();
  const { startRow, endRow, startColumn, endColumn } = range;
  const cellValue = matrix.getSlice(startRow, endRow, startColumn, endColumn).getMatrix();
  onSheet(excel, area.sheetId, () =>
    book.changeStructure(kind.removeCommand.id, params, {
      redos: [{ id: kind.remove.id, params }],
      undos: [
        { id: kind.insert.id, params },
        book.mutation(area.sheetId, SetRangeValuesMutation, { cellValue }),
      ],
    }),
  );
}

function insertBlock(excel: Excel, area: Area, down: boolean): void {
  const sheet = excel.sheet(area.sheetId);
  const used = sheet.getCellMatrix().getDataRange();
  excel
    .cells(area.sheetId)
    .reserve(used.endRow + 1 + (down ? area.rows : 0), used.endColumn + 1 + (down ? 0 : area.columns));
  const command = down ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
  shiftBlock(excel, area, { command, vertical: down, mutations: getInsertRangeMutations });
}

function deleteBlock(excel: Excel, area: Area, up: boolean): void {
  const command = up ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
  shiftBlock(excel, area, { command, vertical: up, mutations: getRemoveRangeMutations });
}

interface Shift {
  readonly command: { readonly id: string };
  readonly vertical: boolean;
  readonly mutations: typeof getInsertRangeMutations;
}

function shiftBlock(excel: Excel, area: Area, { command, vertical, mutations }: Shift): void {
  const { book } = excel;
  const range = toUniverRange(area);
  const shiftDimension = vertical ? Dimension.ROWS : Dimension.COLUMNS;
  onSheet(excel, area.sheetId, () => {
    const { redo, undo } = mutations(book.injector, { ...book.target(area.sheetId), range, shiftDimension });
    book.changeStructure(command.id, { range }, { redos: redo, undos: [...undo].reverse() });
  });
}
