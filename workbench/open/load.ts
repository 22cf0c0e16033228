// Puts an opened file into a blank embedded workbook, through the same host objects that the add-in talks to.
import { BooleanNumber, IUndoRedoService } from '@univerjs/core';
import { WorksheetCustomPropertyCollection } from '../model/customProperties';
import type { Area, Excel } from '../model/excel';
import { NamedItemCollection } from '../model/names';
import { WorksheetProtection } from '../model/protection';
import { Range } from '../model/range';
import { changeColumns, changeRows, pixelsOf } from '../model/rowsAndColumns';
import { tableRecordPrefix } from '../model/tableLookup';
import { TableCollection } from '../model/tables';
import { SettingCollection } from '../model/settings';
import { addSheet } from '../model/sheets';
import { Worksheet } from '../model/worksheet';
import type { Json } from '../protocol/wire';
import { makeBlock } from './loadCells';
import { loadConditionalFormat, loadFilter, loadPage, loadValidation } from './loadRules';
import { rectangleOf } from './rectangle';
import type { CellArea, SheetFile, TableFile, WorkbookFile } from './workbookFile';

/** Something of the file that the embedded workbook could not take, and why; everything else is there. */
export interface Loss {
  readonly sheet: string;
  readonly what: string;
  readonly reason: string;
}

/** Pixels of the widest digit of Calibri 11, in which Excel counts widths. */
const DIGIT = 7;
const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

class Loader {
  readonly losses: Loss[] = [];

  constructor(private readonly excel: Excel) {}

  private attempt(sheet: string, what: string, load: () => void): void {
    try {
      load();
    } catch (error) {
      this.losses.push({ sheet, what, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  /** All sheets first: formulas, lists and names may point to any of them. */
  load(file: WorkbookFile): void {
    const [first] = this.excel.sheetIds();
    const ids = file.sheets.map(({ name }, index) => {
      if (index > 0 || first === undefined) return addSheet(this.excel, name);
      new Worksheet(this.excel, first).name = name;
      return first;
    });
    const sheets = file.sheets.map((sheet, index) => ({ sheet, id: ids[index] ?? '' }));
    for (const { sheet, id } of sheets) this.loadCells(sheet, id);
    this.loadNames(file, sheets);
    for (const { sheet, id } of sheets) this.loadRules(sheet, id);
    for (const { sheet, id } of sheets) this.loadView(sheet, id);
    this.loadSettings(file);
    const active = sheets.find(
      ({ sheet }, index) => index >= file.activeSheet && sheet.visibility === 'visible',
    );
    if (active !== undefined) this.excel.activate(active.id);
  }

  private loadCells(sheet: SheetFile, id: string): void {
    this.excel.cells(id).write(makeBlock(sheet.cells));
    this.loadColumns(sheet, id);
    this.loadRows(sheet, id);
    for (const merge of sheet.merges) {
      this.attempt(sheet.name, 'merge', () => new Range(this.excel, this.areaOf(merge, id)).merge(false));
    }
  }

  private areaOf(area: CellArea, sheetId: string): Area {
    return { sheetId, ...rectangleOf(area) };
  }

  private loadColumns(sheet: SheetFile, sheetId: string): void {
    for (const { column, width, hidden } of sheet.columns) {
      changeColumns(
        this.excel,
        { sheetId, row: 0, column, rows: 1, columns: 1 },
        {
          ...(width === undefined ? {} : { w: Math.round(width * DIGIT) }),
          hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        },
      );
    }
  }

  /** Rows that a table's filter hides are left to the filter: clearing it must show them again. */
  private loadRows(sheet: SheetFile, sheetId: string): void {
    const filtered = sheet.filters.filter(({ table }) => table !== undefined).map(({ area }) => area);
    for (const { row, height, hidden } of sheet.rows) {
      const byFilter = filtered.some(({ startRow, endRow }) => row > startRow && row <= endRow);
      changeRows(
        this.excel,
        { sheetId, row, column: 0, rows: 1, columns: 1 },
        {
          ...(height === undefined ? {} : { h: pixelsOf(height), ia: BooleanNumber.FALSE }),
          hd: hidden && !byFilter ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        },
      );
    }
  }

  private loadNames(file: WorkbookFile, sheets: readonly { sheet: SheetFile; id: string }[]): void {
    for (const { name, formula, sheet: scope } of file.names) {
      const owner = sheets.find(({ sheet }) => sheet.name === scope)?.id ?? null;
      this.attempt(scope ?? '', `name ${name}`, () =>
        new NamedItemCollection(this.excel, owner).add(name, formula),
      );
    }
  }

  private loadSettings({ settings }: WorkbookFile): void {
    const collection = new SettingCollection(this.excel);
    for (const { name, value } of settings)
      this.attempt('', `setting ${name}`, () => collection.add(name, JSON.parse(value) as Json));
  }

  private loadTable(table: TableFile, id: string): void {
    if (!table.showHeaders) throw new Error('A table without a header row stays a plain range.');
    const area = new Range(this.excel, this.areaOf(table.area, id));
    const made = new TableCollection(this.excel, id).add(area, true);
    made.name = table.name;
    made.style = table.style;
    made.showBandedRows = table.showBandedRows;
    made.showFilterButton = table.showFilterButton;
    // Switching totals on would add a row; the file's table has it already.
    if (table.showTotals) {
      this.excel.book.setRecord(tableRecordPrefix + made.id, { ...made.state.options, showTotals: true });
    }
  }

  private loadRules(sheet: SheetFile, id: string): void {
    const { excel } = this;
    for (const table of sheet.tables) {
      this.attempt(sheet.name, `table ${table.name}`, () => this.loadTable(table, id));
    }
    for (const rule of sheet.validations) {
      this.attempt(sheet.name, 'data validation', () => loadValidation(excel, id, rule));
    }
    const formats = [...sheet.conditionalFormats].sort((one, other) => other.priority - one.priority);
    for (const format of formats) {
      this.attempt(sheet.name, 'conditional format', () => loadConditionalFormat(excel, id, format));
    }
    for (const filter of sheet.filters) {
      this.attempt(sheet.name, 'filter', () => loadFilter(excel, filter));
    }
  }

  /** What hides, freezes and protects comes last, so that it does not stand in the way. */
  private loadView(sheet: SheetFile, id: string): void {
    const worksheet = new Worksheet(this.excel, id);
    const { rows, columns } = sheet.frozen;
    const properties = new WorksheetCustomPropertyCollection(this.excel, id);
    for (const { name, value } of sheet.properties) {
      this.attempt(sheet.name, `property ${name}`, () => properties.add(name, value));
    }
    if (sheet.tabColor !== undefined) worksheet.tabColor = sheet.tabColor;
    if (!sheet.showGridlines) worksheet.showGridlines = false;
    if (rows > 0 || columns > 0) {
      const frozen = { sheetId: id, row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 };
      worksheet.freezePanes.freezeAt(new Range(this.excel, frozen));
    }
    this.attempt(sheet.name, 'page layout', () => loadPage(worksheet, sheet.page));
    if (sheet.visibility !== 'visible') worksheet.visibility = VISIBILITIES[sheet.visibility];
    if (sheet.isProtected) new WorksheetProtection(this.excel, id).protect();
  }
}

/**
 * Loads a file into a blank workbook of one sheet. Opening is no step that can be undone.
 * @returns what could not be carried over, by sheet
 */
export function loadWorkbook(excel: Excel, file: WorkbookFile): readonly Loss[] {
  const loader = new Loader(excel);
  loader.load(file);
  excel.book.injector.get(IUndoRedoService).clearUndoRedo(excel.book.unitId);
  return loader.losses;
}
