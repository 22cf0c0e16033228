// Widths, heights and visibility of whole rows and columns. Office.js counts in points, Univer in pixels.
import { BooleanNumber, type IColumnData, type IRowData } from '@univerjs/core';
import { between } from './arguments';
import { setColumns, setRows, span } from './cellStyles';
import type { Area, Excel } from './excel';

const pointsOfPixel = 0.75;
/** Excel's own limits, in points. */
const widestColumn = 1342.5;
const tallestRow = 409.5;

export const hidden = { hd: BooleanNumber.TRUE } as const;
export const shown = { hd: BooleanNumber.FALSE } as const;

export function pixelsOf(points: number): number {
  return points / pointsOfPixel;
}

export function pointsOf(pixels: number): number {
  return pixels * pointsOfPixel;
}

/** Changes columns; what the change does not name stays. */
export function changeColumns(excel: Excel, area: Area, change: Partial<IColumnData>): void {
  excel.assertUnprotected(area.sheetId);
  excel.cells(area.sheetId).reserve(1, area.column + area.columns);
  setColumns(
    excel,
    area.sheetId,
    Object.fromEntries(span(area.column, area.columns).map((c) => [c, change])),
  );
}

/** Changes rows; what the change does not name stays. */
export function changeRows(excel: Excel, area: Area, change: Partial<IRowData>): void {
  excel.assertUnprotected(area.sheetId);
  excel.cells(area.sheetId).reserve(area.row + area.rows, 1);
  setRows(excel, area.sheetId, Object.fromEntries(span(area.row, area.rows).map((r) => [r, change])));
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
  const w = pixelsOf(between(points, 0, widestColumn));
  changeColumns(excel, area, points === 0 ? hidden : { w, ...shown });
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
  const h = pixelsOf(between(points, 0, tallestRow));
  changeRows(excel, area, points === 0 ? hidden : { h, ia: BooleanNumber.FALSE, ...shown });
}

/** Hidden by the user or by a filter; null where some rows are and some are not. */
export function rowsHidden(excel: Excel, area: Area): boolean | null {
  const sheet = excel.sheet(area.sheetId);
  return common(span(area.row, area.rows).map((row) => !sheet.getRowVisible(row)));
}

export function setRowsHidden(excel: Excel, area: Area, hide: boolean): void {
  changeRows(excel, area, hide ? hidden : shown);
}

export function columnsHidden(excel: Excel, area: Area): boolean | null {
  const sheet = excel.sheet(area.sheetId);
  return common(span(area.column, area.columns).map((column) => !sheet.getColVisible(column)));
}

export function setColumnsHidden(excel: Excel, area: Area, hide: boolean): void {
  changeColumns(excel, area, hide ? hidden : shown);
}

function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
