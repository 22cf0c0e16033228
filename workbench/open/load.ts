// Puts an opened file into a blank embedded workbook, by the same functions that the host objects of the add-in call.
import { BooleanNumber, IUndoRedoService } from '@univerjs/core';
import { fromUniverRange, makeAddress, wholeSheet } from '../model/a1';
import type { Area, Excel, SheetPlace } from '../model/excel';
import { mergeArea } from '../model/merging';
import { addName } from '../model/names';
import { protect } from '../model/protection';
import { customProperties, settings } from '../model/records';
import { changeColumns, changeRows, hidden, pixelsOf, shown } from '../model/rowsAndColumns';
import { addSheet, renameSheet } from '../model/sheets';
import { createTable, renameTable, setTableOption } from '../model/tableChanges';
import { tableRecordPrefix, tableState } from '../model/tableLookup';
import { Worksheet } from '../model/worksheet';
import type { Json } from '../protocol/wire';
import { makeBlock } from './loadCells';
import { loadConditionalFormat, loadFilter, loadPage, loadValidation } from './loadRules';
import type { CellArea, SheetFile, TableFile, WorkbookFile } from './workbookFile';

/** Something of the file that the embedded workbook could not take, and why; everything else is there. */
export interface Loss {
  readonly sheet: string;
  readonly what: string;
  readonly reason: string;
}

/** Carries out a part of the loading; what it throws is a loss. */
type Attempt = (sheet: string, what: string, load: () => void) => void;

/** A sheet of the file, and where it goes. */
interface LoadedSheet extends SheetPlace {
  readonly file: SheetFile;
}

/** Pixels of the widest digit of Calibri 11, in which Excel counts widths. */
const DIGIT = 7;
const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function areaOf({ sheetId }: SheetPlace, area: CellArea): Area {
  return { sheetId, ...fromUniverRange(area) };
}

function addSheets(excel: Excel, files: readonly SheetFile[]): LoadedSheet[] {
  const [first] = excel.sheetIds();
  return files.map((file, index) => {
    if (index > 0 || first === undefined) return { excel, file, sheetId: addSheet(excel, file.name) };
    renameSheet(excel, first, file.name);
    return { excel, file, sheetId: first };
  });
}

function loadCells(sheet: LoadedSheet, attempt: Attempt): void {
  const { excel, file, sheetId } = sheet;
  excel.cells(sheetId).write(makeBlock(file.cells));
  for (const { column, width, hidden: isHidden } of file.columns) {
    const size = width === undefined ? {} : { w: Math.round(width * DIGIT) };
    const area = { sheetId, row: 0, column, rows: 1, columns: 1 };
    changeColumns(excel, area, { ...size, ...(isHidden ? hidden : shown) });
  }
  loadRows(sheet);
  for (const merge of file.merges)
    attempt(file.name, 'merge', () => mergeArea(excel, areaOf(sheet, merge), false));
}

/** Rows that a table's filter hides are left to the filter: clearing it must show them again. */
function loadRows({ excel, file, sheetId }: LoadedSheet): void {
  const filtered = file.filters.filter(({ table }) => table !== undefined).map(({ area }) => area);
  for (const { row, height, hidden: isHidden } of file.rows) {
    const byFilter = filtered.some(({ startRow, endRow }) => row > startRow && row <= endRow);
    const size = height === undefined ? {} : { h: pixelsOf(height), ia: BooleanNumber.FALSE };
    const area = { sheetId, row, column: 0, rows: 1, columns: 1 };
    changeRows(excel, area, { ...size, ...(isHidden && !byFilter ? hidden : shown) });
  }
}

function loadTable(sheet: LoadedSheet, file: TableFile): void {
  const { excel } = sheet;
  if (!file.showHeaders) throw new Error('A table without a header row stays a plain range.');
  const table = { excel, id: createTable(excel, areaOf(sheet, file.area), true) };
  renameTable(excel, tableState(table), file.name);
  for (const key of ['style', 'showBandedRows', 'showFilterButton'] as const)
    setTableOption(excel, tableState(table), { key, value: file[key] });
  if (!file.showTotals) return;
  // Switching totals on would add a row; the file's table has it already.
  const options = { ...tableState(table).options, showTotals: true };
  excel.book.setRecord(tableRecordPrefix + table.id, options);
}

function loadRules(sheet: LoadedSheet, attempt: Attempt): void {
  const { excel, file, sheetId } = sheet;
  for (const table of file.tables) attempt(file.name, `table ${table.name}`, () => loadTable(sheet, table));
  for (const rule of file.validations)
    attempt(file.name, 'data validation', () => loadValidation(excel, sheetId, rule));
  const formats = [...file.conditionalFormats].sort((one, other) => other.priority - one.priority);
  for (const format of formats)
    attempt(file.name, 'conditional format', () => loadConditionalFormat(excel, sheetId, format));
  for (const filter of file.filters) attempt(file.name, 'filter', () => loadFilter(excel, filter));
}

/** What hides, freezes and protects comes last, so that it does not stand in the way. */
function loadView(sheet: LoadedSheet, attempt: Attempt): void {
  const { file } = sheet;
  const worksheet = new Worksheet(sheet);
  for (const { name, value } of file.properties)
    attempt(file.name, `property ${name}`, () => customProperties.add(sheet, name, value));
  if (file.tabColor !== undefined) worksheet.tabColor = file.tabColor;
  if (!file.showGridlines) worksheet.showGridlines = false;
  const { rows, columns } = file.frozen;
  if (rows > 0 || columns > 0) {
    const size = { rows: rows || wholeSheet.rows, columns: columns || wholeSheet.columns };
    worksheet.freezePanes.freezeAt(makeAddress({ ...wholeSheet, ...size }));
  }
  attempt(file.name, 'page layout', () => loadPage(sheet, file.page));
  if (file.visibility !== 'visible') worksheet.visibility = VISIBILITIES[file.visibility];
  if (file.isProtected) protect(sheet);
}

/**
 * Loads a file into a blank workbook of one sheet. Opening is no step that can be undone.
 * @returns what could not be carried over, by sheet
 */
export function loadWorkbook(excel: Excel, file: WorkbookFile): readonly Loss[] {
  const losses: Loss[] = [];
  const attempt: Attempt = (sheet, what, load) => {
    try {
      load();
    } catch (error) {
      losses.push({ sheet, what, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  excel.date1904 = file.dateSystem === '1904';
  // All sheets first: formulas, lists and names may point to any of them.
  const sheets = addSheets(excel, file.sheets);
  for (const sheet of sheets) loadCells(sheet, attempt);
  for (const { name, formula, sheet: scope = '', hidden = false } of file.names) {
    const sheetId = sheets.find((sheet) => sheet.file.name === scope)?.sheetId ?? null;
    attempt(scope, `name ${name}`, () => {
      const added = addName({ excel, sheetId }, name, formula);
      if (hidden) added.visible = false;
    });
  }
  for (const sheet of sheets) loadRules(sheet, attempt);
  for (const sheet of sheets) loadView(sheet, attempt);
  for (const { name, value } of file.settings)
    attempt('', `setting ${name}`, () =>
      settings.add({ excel, sheetId: null }, name, JSON.parse(value) as Json),
    );
  const isShown = ({ file: { visibility } }: LoadedSheet): boolean => visibility === 'visible';
  const active = sheets.find((sheet, index) => index >= file.activeSheet && isShown(sheet));
  if (active !== undefined) excel.activate(active.sheetId);
  excel.book.injector.get(IUndoRedoService).clearUndoRedo(excel.book.unitId);
  return losses;
}
