// Tables: Univer's manager keeps their names, places and filters; what Excel adds to that is a record of ours.
import { TableManager } from '@univerjs/sheets-table';
import { fromUniverRange } from './a1';
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

export function findTableById(excel: Excel, id: string): TableState | null {
  return allTables(excel).find((table) => table.id === id) ?? null;
}

export function findTableByName(excel: Excel, name: string): TableState | null {
  return allTables(excel).find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
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
