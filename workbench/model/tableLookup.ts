// Tables: Univer's manager keeps their names, places and filters; what Excel adds to that is a record of ours.
import { TableManager } from '@univerjs/sheets-table';
import { fromUniverRange, intersect } from './a1';
import { isSameName } from './collections';
import { itemNotFound } from './errors';
import type { Area, Excel } from './excel';

type UniverTable = NonNullable<ReturnType<TableManager['getTable']>>;

export interface TableOptions {
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export const defaultOptions: TableOptions = {
  style: 'TableStyleMedium2',
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export interface TableState {
  readonly id: string;
  readonly name: string;
  /** Headers and totals included. */
  readonly area: Area;
  readonly options: TableOptions;
  readonly univer: UniverTable;
}

export const tableRecordPrefix = 'table/';

export function allTables(excel: Excel): TableState[] {
  const manager = excel.book.injector.get(TableManager);
  const sheets = excel
    .sheetIds()
    .flatMap((sheetId) => manager.getTablesBySubunitId(excel.book.unitId, sheetId));
  return sheets.map((table) => stateOf(excel, table));
}

function stateOf(excel: Excel, table: UniverTable): TableState {
  const record = excel.book.records.get(tableRecordPrefix + table.getId());
  return {
    id: table.getId(),
    name: table.getDisplayName(),
    area: { sheetId: table.getSubunitId(), ...fromUniverRange(table.getRange()) },
    options: { ...defaultOptions, ...(record as Partial<TableOptions> | undefined) },
    univer: table,
  };
}

/** Tables that touch the area. */
export function tablesIn(excel: Excel, area: Area): TableState[] {
  return allTables(excel).filter(
    (table) => table.area.sheetId === area.sheetId && intersect(table.area, area) !== null,
  );
}

/** A table by its id. */
export interface TablePlace {
  readonly excel: Excel;
  readonly id: string;
}

/** @throws ItemNotFound where the table was deleted */
export function tableState({ excel, id }: TablePlace): TableState {
  const state = allTables(excel).find((table) => table.id === id);
  if (state === undefined) throw itemNotFound();
  return state;
}

export function findTableByName(excel: Excel, name: string): TableState | null {
  return allTables(excel).find((table) => isSameName(table.name, name)) ?? null;
}

/** What the user filters by, column by column; undefined where a column is not filtered. */
export function filtersOf({ univer, area }: TableState) {
  return Array.from({ length: area.columns }, (_, column) => univer.getTableFilterColumn(column));
}

export function isFiltered(table: TableState): boolean {
  return filtersOf(table).some((filter) => filter !== undefined);
}

/** Column titles as Univer keeps them. */
export function titlesOf({ univer, area }: TableState): string[] {
  return Array.from({ length: area.columns }, (_, column) => univer.getColumnNameByIndex(column));
}

export type TablePart = 'all' | 'header' | 'body' | 'totals';

/** The area of a part; null where the table does not show that part. */
export function tablePart({ area, options }: TableState, part: TablePart): Area | null {
  const head = options.showHeaders ? 1 : 0;
  const foot = options.showTotals ? 1 : 0;
  switch (part) {
    case 'all':
      return area;
    case 'header':
      return head === 0 ? null : { ...area, rows: 1 };
    case 'body':
      return { ...area, row: area.row + head, rows: area.rows - head - foot };
    case 'totals':
      return foot === 0 ? null : { ...area, row: area.row + area.rows - 1, rows: 1 };
  }
}

export function tableArea(table: TableState, part: 'all' | 'body'): Area {
  return tablePart(table, part) ?? table.area;
}
