// Effective formats of cells (cell over row over column over sheet), and changes of them in bulk.
import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IRowData,
  IStyleData,
  Nullable,
} from '@univerjs/core';
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetDefaultStyleMutationFactory,
} from '@univerjs/sheets';
import type { Cell, CellBlock, CellExtra } from '../univer/cells';
import { type CellFormat, readFormat, type StylePatch } from '../univer/style';
import { mergeStyle } from '../univer/styleMerge';
import { maximumColumns, maximumRows } from './a1';
import { type Area, type Excel, limited } from './excel';

/** Reads formats of many cells of a sheet; equal ones are worked out once. */
export function styleReader(
  excel: Excel,
  sheetId: string,
): (cell: Cell, row: number, column: number) => CellFormat {
  const sheet = excel.sheet(sheetId);
  excel.book.formats.flush(sheetId);
  const known = new Map<string, CellFormat>();
  return (cell, row, column) => {
    const style = cell?.s;
    const rowStyle = sheet.getRowStyle(row, true);
    const columnStyle = sheet.getColumnStyle(column, true);
    const key = `${keyOf(style)}|${keyOf(rowStyle)}|${keyOf(columnStyle)}`;
    const format = known.get(key) ?? readFormat(sheet.getComposedCellStyleByCellData(row, column, cell));
    known.set(key, format);
    return format;
  };
}

function keyOf(style: Nullable<IStyleData | string>): string {
  return typeof style === 'string' ? style : style ? JSON.stringify(style) : '';
}

/** Calls `read` for the format of each cell; the common result, or null where the cells differ. */
export function commonFormat<T>(
  excel: Excel,
  area: Area,
  read: (format: CellFormat, extra: CellExtra) => T,
): T | null {
  const styleAt = styleReader(excel, area.sheetId);
  const found = new Set<T>();
  excel.cells(area.sheetId).grid(limited(excel, area), (cell, row, column) => {
    if (found.size < 2) found.add(read(styleAt(cell, row, column), (cell?.custom ?? {}) as CellExtra));
  });
  return found.size === 1 ? ([...found][0] as T) : null;
}

/** Changes the format of every cell of the area; of whole rows, columns and sheets also what comes later. */
export function applyStyle(excel: Excel, area: Area, style: StylePatch): void {
  changeStyle(excel, area, { key: JSON.stringify(style), patch: () => style });
}

export interface StyleChange {
  /** Says what the change is: the same key, the same change. */
  readonly key: string;
  readonly patch: (style: IStyleData) => StylePatch;
}

/** As applyStyle, with a change that depends on what the cell looks like. */
export function changeStyle(excel: Excel, area: Area, change: StyleChange): void {
  excel.assertUnprotected(area.sheetId);
  excel.book.begin();
  try {
    const format = {
      key: change.key,
      style: (current: IStyleData): IStyleData => mergeStyle(current, change.patch(current)),
    };
    if (area.rows === maximumRows || area.columns === maximumColumns) applyWide(excel, area, format);
    else excel.cells(area.sheetId).changeFormat(area, format);
  } finally {
    excel.book.end();
  }
}

function applyWide(
  excel: Excel,
  area: Area,
  format: { key: string; style: (style: IStyleData) => IStyleData },
): void {
  const { book } = excel;
  const { sheetId } = area;
  const sheet = excel.sheet(sheetId);
  const merged = (current: Nullable<IStyleData>): IStyleData => format.style(current ?? {});
  const mergedLines = (indexes: readonly number[], styleOf: (index: number) => Nullable<IStyleData>) =>
    Object.fromEntries(indexes.map((index) => [index, { s: merged(styleOf(index)) }]));
  if (area.rows === maximumRows && area.columns === maximumColumns) {
    const next = { ...book.target(sheetId), defaultStyle: merged(sheet.getDefaultCellStyleInternal()) };
    const before = SetWorksheetDefaultStyleMutationFactory(book.injector, next);
    book.swap(sheetId, SetWorksheetDefaultStyleMutation, { next, before });
  } else if (area.rows === maximumRows) {
    const columns = span(area.column, area.columns);
    setColumns(
      excel,
      sheetId,
      mergedLines(columns, (column) => sheet.getColumnStyle(column)),
    );
  } else {
    const rows = span(area.row, area.rows);
    setRows(
      excel,
      sheetId,
      mergedLines(rows, (row) => sheet.getRowStyle(row)),
    );
  }
  const cells = excel.cells(sheetId);
  cells.visit(area, (cell, row, column) => {
    if (cell.s) cells.changeFormat({ row, column, rows: 1, columns: 1 }, format);
  });
}

export function setColumns(
  excel: Excel,
  sheetId: string,
  columnData: IObjectArrayPrimitiveType<IColumnData>,
): void {
  const next = { ...excel.book.target(sheetId), columnData };
  const before = SetColDataMutationFactory(next, excel.sheet(sheetId));
  excel.book.swap(sheetId, SetColDataMutation, { next, before });
}

export function setRows(excel: Excel, sheetId: string, rowData: IObjectArrayPrimitiveType<IRowData>): void {
  const next = { ...excel.book.target(sheetId), rowData };
  const before = SetRowDataMutationFactory(next, excel.sheet(sheetId));
  excel.book.swap(sheetId, SetRowDataMutation, { next, before });
}

/** Content of a cell that is none. */
export const noContent = { v: null, f: null, si: null, p: null } as const;

export function span(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** The same change for every cell of the area. */
export function fill(area: Area, change: ICellData): CellBlock {
  const line = Object.fromEntries(span(area.column, area.columns).map((column) => [column, change]));
  return Object.fromEntries(span(area.row, area.rows).map((row) => [row, { ...line }]));
}

/** Changes what cells carry beside Univer's own fields. */
export function applyExtra(excel: Excel, area: Area, change: (extra: CellExtra) => CellExtra): void {
  excel.cells(area.sheetId).changeFormat(area, { extra: change });
}
