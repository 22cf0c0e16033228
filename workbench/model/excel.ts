// What all host objects share: the book, the sheets by id, selection and protection.
import type { Worksheet as UniverSheet } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Json } from '../protocol/wire';
import type { Book } from '../univer/book';
import { Cells } from '../univer/cells';
import { toUniverRange, type Rectangle } from './a1';
import { accessDenied, itemNotFound } from './errors';

/** A block of cells on a sheet. */
export interface Area extends Rectangle {
  readonly sheetId: string;
}

/** What host objects know: a block of cells, a sheet, or a sheet or the whole workbook (null). */
export interface Place {
  readonly excel: Excel;
  readonly area: Area;
}
export interface SheetPlace {
  readonly excel: Excel;
  readonly sheetId: string;
}
export interface Scope {
  readonly excel: Excel;
  readonly sheetId: string | null;
}

const firstCell: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

/** Days between 1 January 1904 and Excel's other beginning. */
const days1904 = 1462;

/** A serial of the usual counting as this workbook holds it. */
export const ownSerial = ({ date1904 }: Pick<Excel, 'date1904'>, serial: number): number =>
  date1904 ? serial - days1904 : serial;

export class Excel {
  /** runtime.enableEvents: whether handlers of the add-in are told of changes. */
  enableEvents = true;
  /** Display language of Office. */
  locale: string;
  name = 'Book1.xlsx';
  /** The workbook counts its days from 1904: its serials are lower by 1462. */
  date1904 = false;
  /** Called after the selection moved. */
  onSelected: (area: Area) => void = () => undefined;
  private readonly selections = new Map<string, Rectangle>();

  constructor(
    readonly book: Book,
    locale: string,
  ) {
    this.locale = locale;
  }

  /** @throws ItemNotFound where the sheet was deleted */
  sheet(sheetId: string): UniverSheet {
    const sheet = this.book.sheet(sheetId);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  sheetIds(): readonly string[] {
    return this.book.workbook.getSheetOrders();
  }

  findSheet(key: string): string | null {
    const wanted = key.toLowerCase();
    const found = this.sheetIds().find(
      (id) => id === key || this.book.sheet(id)?.getName().toLowerCase() === wanted,
    );
    return found ?? null;
  }

  cells(sheetId: string): Cells {
    this.sheet(sheetId);
    return new Cells(this.book, sheetId);
  }

  get activeSheetId(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    this.sheet(sheetId);
    if (this.activeSheetId === sheetId) return;
    this.book.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, this.book.target(sheetId));
  }

  get selection(): Area {
    const sheetId = this.activeSheetId;
    return { sheetId, ...(this.selections.get(sheetId) ?? firstCell) };
  }

  /** An add-in selects: the grid that one sees follows. */
  select(area: Area): void {
    this.activate(area.sheetId);
    this.selected(area);
    const range = toUniverRange(area);
    const primary = {
      ...range,
      actualRow: area.row,
      actualColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.book.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...this.book.target(area.sheetId),
      selections: [{ range, primary, style: null }],
    });
  }

  /** The selection is there now, whoever moved it. */
  selected({ sheetId, row, column, rows, columns }: Area): void {
    const rectangle = { row, column, rows, columns };
    const before = JSON.stringify(this.selections.get(sheetId));
    if (this.activeSheetId === sheetId && before === JSON.stringify(rectangle)) return;
    this.activate(sheetId);
    this.selections.set(sheetId, rectangle);
    this.onSelected({ sheetId, ...rectangle });
  }

  /** A record of the sheet, or null. */
  record(sheetId: string, key: string): Json {
    return this.book.records.get(recordKey(sheetId, key)) ?? null;
  }

  setRecord(sheetId: string, key: string, value: Json): void {
    this.book.setRecord(recordKey(sheetId, key), value);
  }

  isProtected(sheetId: string): boolean {
    return this.record(sheetId, 'protection') !== null;
  }

  /** @throws AccessDenied where the sheet is protected: for changes of structure and format */
  assertUnprotected(sheetId: string): void {
    if (this.isProtected(sheetId)) throw accessDenied();
  }

  /** @throws AccessDenied where a cell of the area is locked on a protected sheet */
  assertEditable(area: Area): void {
    if (this.isProtected(area.sheetId) && this.lockState(area) !== false) throw accessDenied();
  }

  /** Whether the cells are locked; null where some are and some are not. */
  lockState(area: Area): boolean | null {
    const cells = this.cells(area.sheetId);
    const wide = this.record(area.sheetId, 'locked') !== false;
    const lockOf = (_cell: unknown, row: number, column: number) => cells.extra(row, column).locked ?? wide;
    const states = new Set(cells.grid(limited(this, area), lockOf).flat());
    return states.size === 1 ? states.has(true) : null;
  }
}

export function recordKey(sheetId: string, key: string): string {
  return `sheet/${sheetId}/${key}`;
}

/** The part of an area that Univer's sheet really has; at least one cell. */
export function limited(excel: Excel, { sheetId, row, column, rows, columns }: Area): Area {
  const sheet = excel.sheet(sheetId);
  return {
    sheetId,
    row,
    column,
    rows: Math.max(1, Math.min(rows, sheet.getRowCount() - row)),
    columns: Math.max(1, Math.min(columns, sheet.getColumnCount() - column)),
  };
}
