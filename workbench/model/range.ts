import type { Json } from '../protocol/wire';
import {
  boundingRectangle,
  fits,
  intersect,
  makeAddress,
  maximumColumns,
  maximumRows,
  quoteSheetName,
  type Rectangle,
} from './a1';
import { areaOf } from './addresses';
import { clearArea } from './clearing';
import { ConditionalFormatCollection } from './conditionalFormats';
import { assertSize } from './content';
import { DataValidation } from './dataValidation';
import { invalidArgument, itemNotFound } from './errors';
import type { Area } from './excel';
import { mergeArea, unmergeArea } from './merging';
import { cellProperties, columnProperties, rowProperties } from './properties';
import { rangeApi } from './rangeApi';
import { RangeContents } from './rangeContents';
import { RangeFormat } from './rangeFormat';
import { deleteCells, insertCells } from './shifting';
import { TableScopedCollection } from './tables';
import { usedArea } from './usedArea';
import { Worksheet } from './worksheet';

/** A rectangle of cells on one sheet. It names a place: it does not follow cells that move. */
export class Range extends RangeContents {
  readonly api = rangeApi;

  private at(rectangle: Rectangle): Range {
    if (!fits(rectangle)) throw invalidArgument();
    return new Range(this.excel, { sheetId: this.area.sheetId, ...rectangle });
  }

  get address(): string {
    return `${quoteSheetName(this.excel.sheet(this.area.sheetId).getName())}!${makeAddress(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  /** −1 beyond 2³¹ − 1, as in Excel. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get format(): RangeFormat {
    return new RangeFormat(this.excel, this.area);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.excel, this.area.sheetId);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.excel, this.area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.excel, this.area);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    assertSize(this.area, rows, columns);
  }
  getCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: maximumColumns });
  }
  getEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: maximumRows });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }
  getBoundingRect(other: Range | string): Range {
    return this.at(boundingRectangle(this.area, this.other(other)));
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const common = intersect(this.area, this.other(other));
    return common === null ? null : this.at(common);
  }
  getIntersection(other: Range | string): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (range === null) throw itemNotFound();
    return range;
  }

  private other(other: Range | string): Area {
    const area = other instanceof Range ? other.area : areaOf(this.excel, other, this.area.sheetId);
    if (area.sheetId !== this.area.sheetId) throw invalidArgument();
    return area;
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.excel, this.area, valuesOnly);
    return used === null ? null : this.at(used);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.excel, this.area, fullyContained);
  }

  select(): void {
    this.excel.select(this.area);
  }
  clear(applyTo = 'All'): void {
    clearArea(this.excel, this.area, applyTo);
  }
  insert(shift: string): Range {
    insertCells(this.excel, this.area, shift);
    return this.at(this.area);
  }
  delete(shift: string): void {
    deleteCells(this.excel, this.area, shift);
  }
  merge(across = false): void {
    mergeArea(this.excel, this.area, across);
  }
  unmerge(): void {
    unmergeArea(this.excel, this.area);
  }

  getCellProperties(wanted: Json): Json {
    return cellProperties(this.excel, this.limited, wanted);
  }
  getColumnProperties(wanted: Json): Json {
    return columnProperties(this.excel, this.limited, wanted);
  }
  getRowProperties(wanted: Json): Json {
    return rowProperties(this.excel, this.limited, wanted);
  }
}
