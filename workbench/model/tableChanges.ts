// What happens to whole tables: adding, naming, resizing, options, filters, removing.
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
  TABLE_FILTER_EMPTY_VALUE,
} from '@univerjs/sheets-table';
import type { Json } from '../protocol/wire';
import { notImplemented, RichApiError } from '../protocol/hostObject';
import { type Rectangle, intersect, toUniverRange } from './a1';
import { assertArgument } from './arguments';
import { clearArea } from './clearing';
import { fill, noContent } from './cellStyles';
import { readTexts, readValues } from './content';
import { invalidArgument } from './errors';
import type { Area, Excel } from './excel';
import { findName } from './nameLookup';
import { isName } from './names';
import { usedArea } from './usedArea';
import { insertCells } from './shifting';
import { mergesIn } from './merging';
import {
  defaultOptions,
  filtersOf,
  findTableByName,
  tableArea,
  type TableOptions,
  tableRecordPrefix,
  tablesIn,
  type TableState,
  titlesOf,
} from './tableLookup';
import { valueFields, valueOf } from '../univer/cells';
import { tableTheme } from '../univer/tableThemes';

/** @throws InvalidArgument beside another table, MergedRangeConflict where cells are merged */
function assertPlace(excel: Excel, area: Area, own: string | null): void {
  excel.assertUnprotected(area.sheetId);
  if (tablesIn(excel, area).some(({ id }) => id !== own))
    throw invalidArgument("A table can't overlap another table.");
  if (mergesIn(excel, area).length > 0) {
    throw new RichApiError(
      'MergedRangeConflict',
      "Cannot complete the operation. A table can't overlap with merged cells.",
    );
  }
}

/** Makes a table of the area. @returns its id */
export function createTable(excel: Excel, area: Area, hasHeaders: boolean): string {
  const { book } = excel;
  const whole = hasHeaders && area.rows > 1 ? area : { ...area, rows: area.rows + 1 };
  assertPlace(excel, whole, null);
  book.begin();
  try {
    if (!hasHeaders) insertCells(excel, { ...area, rows: 1 }, 'Down');
    const header = writeHeader(excel, { ...whole, rows: 1 });
    const tableId = crypto.randomUUID();
    const range = toUniverRange(whole);
    const made = { tableId, name: freeName(excel), range, header, options: { showHeader: true } };
    book.change(book.mutation(area.sheetId, AddSheetTableMutation, made), [
      book.mutation(area.sheetId, DeleteSheetTableMutation, { tableId }),
    ]);
    return tableId;
  } finally {
    book.end();
  }
}

function freeName(excel: Excel): string {
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (findTableByName(excel, name) === null) return name;
  }
}

/** Headers are text, not empty, and each its own: Excel makes them so. */
function writeHeader(excel: Excel, row: Area): string[] {
  const cells = excel.cells(row.sheetId);
  const values = cells.grid(row, valueOf)[0] ?? [];
  const names = uniqueHeaders(values.map(String));
  const changed = names.flatMap((name, index) => (name === values[index] ? [] : [index]));
  if (changed.length > 0) {
    const headers = changed.map((index) => {
      const header = { ...noContent, ...valueFields(names[index] ?? '', true) };
      return [row.column + index, header] as const;
    });
    cells.write({ [row.row]: Object.fromEntries(headers) });
  }
  return names;
}

/** "", "Name", "name" → "Column1", "Name", "name2". */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text.trim() === '' ? `Column${index + 1}` : text;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** @throws InvalidArgument for a name Excel does not take, also for one in use (OfficeDev/office-js#551) */
export function renameTable(excel: Excel, table: TableState, name: string): void {
  assertArgument(isName(name));
  if (name === table.name) return;
  const holder = findTableByName(excel, name);
  const isFree = holder === null || holder.id === table.id;
  assertArgument(isFree && findName(excel, name, null) === null);
  configure(excel, table, { next: { name }, before: { name: table.name } });
}

function configure(
  { book }: Excel,
  { id: tableId, area }: TableState,
  { next, before }: { next: object; before: object },
): void {
  book.swap(area.sheetId, SetSheetTableMutation, {
    next: { tableId, config: next },
    before: { tableId, config: before },
  });
}

/** @throws InvalidArgument where the header row would move, nothing is shared, or the place is taken */
export function resizeTable(excel: Excel, table: TableState, area: Area): void {
  const { options } = table;
  const least = 1 + (options.showHeaders ? 1 : 0) + (options.showTotals ? 1 : 0);
  const sameTop = area.sheetId === table.area.sheetId && area.row === table.area.row;
  assertArgument(sameTop && area.rows >= least && intersect(area, table.area) !== null);
  assertPlace(excel, area, table.id);
  excel.book.begin();
  excel.cells(area.sheetId).reserve(area.row + area.rows, area.column + area.columns);
  if (options.showHeaders) writeHeader(excel, { ...area, rows: 1 });
  moveTable(excel, table, area);
  excel.book.end();
}

function moveTable(excel: Excel, table: TableState, area: Rectangle): void {
  const config = (rectangle: Rectangle) => ({ updateRange: { newRange: toUniverRange(rectangle) } });
  configure(excel, table, { next: config(area), before: config(table.area) });
}

export function setTableOption(
  excel: Excel,
  table: TableState,
  { key, value }: { key: keyof TableOptions; value: Json },
): void {
  excel.assertUnprotected(table.area.sheetId);
  assertArgument(typeof value === typeof defaultOptions[key]);
  if (table.options[key] === value) return;
  if (key === 'showHeaders') throw notImplemented('changing Table.showHeaders');
  excel.book.begin();
  if (key === 'showTotals') toggleTotals(excel, table, value === true);
  const options = { ...table.options, [key]: value };
  excel.book.setRecord(tableRecordPrefix + table.id, options);
  showTheme(excel, table, options);
  excel.book.end();
}

/** Shows the table in its style. */
function showTheme(excel: Excel, table: TableState, options: TableOptions): void {
  const themeOf = ({ style, showBandedRows }: TableOptions): string => tableTheme(style, showBandedRows);
  const [before, next] = [themeOf(table.options), themeOf(options)];
  if (before !== next) configure(excel, table, { next: { theme: next }, before: { theme: before } });
}

function toggleTotals(excel: Excel, table: TableState, on: boolean): void {
  const { area } = table;
  if (!on) {
    clearArea(excel, { ...area, row: area.row + area.rows - 1, rows: 1 }, 'All');
    moveTable(excel, table, { ...area, rows: area.rows - 1 });
    return;
  }
  const below: Area = { ...area, row: area.row + area.rows, rows: 1 };
  if (usedArea(excel, below, true) !== null) insertCells(excel, below, 'Down');
  excel.cells(area.sheetId).write(fill({ ...below, columns: 1 }, valueFields('Total')));
  moveTable(excel, table, { ...area, rows: area.rows + 1 });
}

/** Shows only rows whose text in the column is among `values`; null shows all. */
export function filterTable(
  excel: Excel,
  table: TableState,
  { column, values }: { column: number; values: readonly string[] | null },
): void {
  const { id: tableId, area, univer } = table;
  const makeFilter = (shown: readonly string[]) => ({
    filterType: 'manual',
    values: filterKeys(excel, tableColumn(table, column), shown),
    isAllSelected: false,
  });
  excel.book.swap(area.sheetId, SetSheetTableFilterMutation, {
    next: { tableId, column, tableFilter: values === null ? undefined : makeFilter(values) },
    before: { tableId, column, tableFilter: univer.getTableFilterColumn(column) },
  });
}

function tableColumn(table: TableState, column: number): Area {
  const body = tableArea(table, 'body');
  return { ...body, column: body.column + column, columns: 1 };
}

/** Excel filters by what cells show; Univer compares their values, and has a word of its own for blanks. */
function filterKeys(excel: Excel, area: Area, shown: readonly string[]): (string | number)[] {
  const values = readValues(excel, area).flat();
  const texts = readTexts(excel, area).flat();
  const keys = values.flatMap((value, index) => {
    const text = texts[index] ?? '';
    if (!shown.includes(text) && !shown.includes(String(value))) return [];
    return typeof value === 'boolean' ? [text] : [value === '' ? TABLE_FILTER_EMPTY_VALUE : value];
  });
  return [...new Set([...shown, ...keys])];
}

export function clearFilters(excel: Excel, table: TableState): void {
  excel.assertUnprotected(table.area.sheetId);
  excel.book.begin();
  for (const [column, filter] of filtersOf(table).entries())
    if (filter !== undefined) filterTable(excel, table, { column, values: null });
  excel.book.end();
}

export function removeTable(excel: Excel, table: TableState, cells: 'keepCells' | 'clearCells'): void {
  const { book } = excel;
  excel.assertUnprotected(table.area.sheetId);
  const { id: tableId, name, area } = table;
  const options = { showHeader: table.options.showHeaders };
  const again = { tableId, name, range: toUniverRange(area), header: titlesOf(table), options };
  book.begin();
  clearFilters(excel, table);
  book.change(book.mutation(area.sheetId, DeleteSheetTableMutation, { tableId }), [
    book.mutation(area.sheetId, AddSheetTableMutation, again),
  ]);
  book.setRecord(tableRecordPrefix + tableId, null);
  if (cells === 'clearCells') clearArea(excel, table.area, 'All');
  book.end();
}
