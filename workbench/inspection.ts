// What tests look at and do beside the add-in: formats, tables, validations, and the user's changes of structure.
import { commonFormat } from './model/cellStyles';
import { type Area, type Excel, limited } from './model/excel';
import { setColumnsHidden, setRowsHidden } from './model/rowsAndColumns';
import { addSheet, removeSheet, renameSheet, setSheetVisibility } from './model/sheets';
import { filterTable } from './model/tableChanges';
import { headersOf } from './model/tableColumns';
import { allTables, findTableByName, isFiltered } from './model/tableLookup';
import { rulesIn } from './model/validationRules';
import { conditionalFormatsIn, type ConditionalRecord } from './model/conditionalFormatRules';
import { protect, unprotect } from './model/protection';
import { writeEntries } from './model/content';
import { fromUniverRange, makeAddress, parseAddress } from './model/a1';
import { DataValidation } from './model/dataValidation';
import { readHyperlink } from './model/hyperlinks';
import { pointsOf } from './model/rowsAndColumns';
import type { CellValue } from './model/entry';
import type { OfficeObject } from './protocol/hostObject';
import type { Json } from './protocol/wire';
import type { CellFormat } from './univer/style';

export interface TableSight {
  readonly name: string;
  readonly sheet: string;
  /** With headers and totals. */
  readonly address: string;
  readonly headers: readonly string[];
  readonly style: string;
  readonly isFiltered: boolean;
}

export interface ValidationSight extends Pick<
  OfficeObject<'DataValidation'>,
  'type' | 'rule' | 'prompt' | 'errorAlert'
> {
  readonly address: string;
}

export abstract class Inspection {
  abstract get excel(): Excel;
  protected abstract area(sheet: string, address: string): Area;
  abstract act(change: () => void): Promise<void>;

  private id(sheet: string): string {
    return this.area(sheet, 'A1').sheetId;
  }

  /** The effective format of one cell; `alignment` says CenterAcrossSelection where it is so. */
  styleAt(sheet: string, cell: string): CellFormat & { readonly locked: boolean } {
    const area = this.area(sheet, cell);
    const text = commonFormat(this.excel, area, (format, extra) =>
      JSON.stringify({
        ...format,
        horizontalAlignment: extra.alignment ?? format.horizontalAlignment,
        locked: extra.locked ?? true,
      }),
    );
    if (text === null) throw new Error(`${cell} is more than one cell.`);
    return JSON.parse(text) as CellFormat & { locked: boolean };
  }

  /** Widths of the columns of an address, in points; 0 where hidden. */
  columnWidths(sheet: string, address: string): number[] {
    const { sheetId, column, columns } = this.area(sheet, address);
    const univer = this.excel.sheet(sheetId);
    return Array.from({ length: columns }, (_, index) =>
      univer.getColVisible(column + index) ? pointsOf(univer.getColumnWidth(column + index)) : 0,
    );
  }

  tables(): TableSight[] {
    return allTables(this.excel).map((table) => ({
      name: table.name,
      sheet: this.excel.sheet(table.area.sheetId).getName(),
      address: makeAddress(table.area),
      headers: headersOf(this.excel, table),
      style: table.options.style,
      isFiltered: isFiltered(table),
    }));
  }

  /** Validation rules that touch the address, each with the whole place it governs. */
  validations(sheet: string, address: string): ValidationSight[] {
    const { sheetId } = this.area(sheet, address);
    return rulesIn(this.excel, this.area(sheet, address)).flatMap((rule) =>
      rule.ranges.map((range) => {
        const area = { sheetId, ...fromUniverRange(range) };
        const { type, rule: said, prompt, errorAlert } = new DataValidation({ excel: this.excel, area });
        return { address: makeAddress(area), type, rule: said, prompt, errorAlert };
      }),
    );
  }

  conditionalFormats(
    sheet: string,
    address: string,
  ): (ConditionalRecord & { readonly addresses: readonly string[] })[] {
    return conditionalFormatsIn(this.excel, this.area(sheet, address)).map(({ record, areas }) => ({
      ...record,
      addresses: areas.map(makeAddress),
    }));
  }

  hyperlinkAt(sheet: string, cell: string): Json {
    return readHyperlink(this.excel, this.area(sheet, cell));
  }

  /** The links within an address, by cell. */
  hyperlinks(sheet: string, address: string): readonly (readonly [cell: string, link: Json])[] {
    const area = this.area(sheet, address);
    const cells = Array.from({ length: area.rows * area.columns }, (_, index) => {
      const [down, across] = [Math.floor(index / area.columns), index % area.columns];
      return makeAddress({ row: area.row + down, column: area.column + across, rows: 1, columns: 1 });
    });
    return cells.map((cell) => [cell, this.hyperlinkAt(sheet, cell)] as const).filter(([, link]) => link);
  }

  /** Rows of the used sheet that the user does not see, from 0. */
  hiddenRows(sheet: string): number[] {
    const univer = this.excel.sheet(this.id(sheet));
    return Array.from({ length: univer.getRowCount() }, (_, row) => row).filter(
      (row) => !univer.getRowVisible(row),
    );
  }

  async addSheet(name: string, values: readonly (readonly (CellValue | null)[])[] = []): Promise<void> {
    await this.act(() => {
      const sheetId = addSheet(this.excel, name);
      const [first] = values;
      if (first !== undefined)
        writeEntries(
          this.excel,
          { sheetId, row: 0, column: 0, rows: values.length, columns: first.length },
          values,
        );
    });
  }
  async deleteSheet(name: string): Promise<void> {
    await this.act(() => removeSheet(this.excel, this.id(name)));
  }
  async renameSheet(name: string, next: string): Promise<void> {
    await this.act(() => renameSheet(this.excel, this.id(name), next));
  }
  async setVisibility(name: string, visibility: 'Visible' | 'Hidden' | 'VeryHidden'): Promise<void> {
    await this.act(() => setSheetVisibility(this.excel, this.id(name), visibility));
  }
  /** Hides or shows whole rows ("3:5") or columns ("C:D"). */
  async setHidden(sheet: string, address: string, hidden: boolean): Promise<void> {
    const area = this.area(sheet, address);
    const isRows = /^\$?\d+:/.test(address) && parseAddress(address) !== null;
    const setHidden = isRows ? setRowsHidden : setColumnsHidden;
    await this.act(() => setHidden(this.excel, limited(this.excel, area), hidden));
  }
  async setProtected(sheet: string, on: boolean): Promise<void> {
    const place = { excel: this.excel, sheetId: this.id(sheet) };
    await this.act(() => (on ? protect(place) : unprotect(place)));
  }
  /** Shows only rows of a table whose text in the column is among `values`; null takes the filter away. */
  async setFilter(tableName: string, column: string, values: readonly string[] | null): Promise<void> {
    const table = findTableByName(this.excel, tableName);
    if (table === null) throw new Error(`There is no table "${tableName}".`);
    const index = headersOf(this.excel, table).indexOf(column);
    if (index < 0) throw new Error(`The table has no column "${column}".`);
    await this.act(() => filterTable(this.excel, table, { column: index, values }));
  }
}
