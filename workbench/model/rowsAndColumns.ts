// Widths, heights and visibility of whole rows and columns. Office.js counts in points, Univer in pixels.
import { BooleanNumber, type IColumnData, type IMutationInfo, type IRowData } from '@univerjs/core';
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
} from '@univerjs/sheets';
import { span } from './cellStyles';
import { invalidArgument } from './errors';
import type { Area, Excel } from './excel';

const pointsOfPixel = 0.75;
/** Excel's own limits, in points. */
const widestColumn = 1342.5;
const tallestRow = 409.5;

export function pixelsOf(points: number): number {
  return points / pointsOfPixel;
}

export function pointsOf(pixels: number): number {
  return pixels * pointsOfPixel;
}

/** Changes columns; what the change does not name stays. */
export function changeColumns(excel: Excel, area: Area, change: Partial<IColumnData>): void {
  const { book } = excel;
  excel.assertUnprotected(area.sheetId);
  excel.cells(area.sheetId).reserve(1, area.column + area.columns);
  const columnData = Object.fromEntries(span(area.column, area.columns).map((column) => [column, change]));
  const params = { ...book.target(area.sheetId), columnData };
  const undo = SetColDataMutationFactory(params, excel.sheet(area.sheetId));
  book.change(mutation(SetColDataMutation.id, params), [mutation(SetColDataMutation.id, undo)]);
}

/** Changes rows; what the change does not name stays. */
export function changeRows(excel: Excel, area: Area, change: Partial<IRowData>): void {
  const { book } = excel;
  excel.assertUnprotected(area.sheetId);
  excel.cells(area.sheetId).reserve(area.row + area.rows, 1);
  const rowData = Object.fromEntries(span(area.row, area.rows).map((row) => [row, change]));
  const params = { ...book.target(area.sheetId), rowData };
  const undo = SetRowDataMutationFactory(params, excel.sheet(area.sheetId));
  book.change(mutation(SetRowDataMutation.id, params), [mutation(SetRowDataMutation.id, undo)]);
}

function mutation(id: string, params: object): IMutationInfo {
  return { id, params };
}

export function columnWidth(excel: Excel, area: Area): number | null {
  const sheet = excel.sheet(area.sheetId);
  return common(
    span(area.column, area.columns).map((column) =>
      sheet.getColVisible(column) ? pointsOf(sheet.getColumnWidth(column)) : 0,
    ),
  );
}

/** @throws InvalidArgument beyond Excel's limits */
export function setColumnWidth(excel: Excel, area: Area, points: number): void {
  if (!(points >= 0 && points <= widestColumn)) throw invalidArgument();
  changeColumns(
    excel,
    area,
    points === 0 ? { hd: BooleanNumber.TRUE } : { w: pixelsOf(points), hd: BooleanNumber.FALSE },
  );
}

export function rowHeight(excel: Excel, area: Area): number | null {
  const sheet = excel.sheet(area.sheetId);
  return common(
    span(area.row, area.rows).map((row) =>
      sheet.getRowRawVisible(row) ? pointsOf(sheet.getRowHeight(row)) : 0,
    ),
  );
}

/** @throws InvalidArgument beyond Excel's limits */
export function setRowHeight(excel: Excel, area: Area, points: number): void {
  if (!(points >= 0 && points <= tallestRow)) throw invalidArgument();
  changeRows(
    excel,
    area,
    points === 0
      ? { hd: BooleanNumber.TRUE }
      : { h: pixelsOf(points), ia: BooleanNumber.FALSE, hd: BooleanNumber.FALSE },
  );
}

/** Hidden by the user or by a filter; null where some rows are and some are not. */
export function rowsHidden(excel: Excel, area: Area): boolean | null {
  const sheet = excel.sheet(area.sheetId);
  return common(span(area.row, area.rows).map((row) => !sheet.getRowVisible(row)));
}

export function setRowsHidden(excel: Excel, area: Area, hidden: boolean): void {
  changeRows(excel, area, { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
}

export function columnsHidden(excel: Excel, area: Area): boolean | null {
  const sheet = excel.sheet(area.sheetId);
  return common(span(area.column, area.columns).map((column) => !sheet.getColVisible(column)));
}

export function setColumnsHidden(excel: Excel, area: Area, hidden: boolean): void {
  changeColumns(excel, area, { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
}

function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
