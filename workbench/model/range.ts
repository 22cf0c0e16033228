import { describeApi, HostObject } from '../protocol/hostObject';
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
import {
  assertSize,
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeEntries,
  writeNumberFormats,
} from './content';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { invalidArgument, itemNotFound } from './errors';
import { type Area, type Excel, limit } from './excel';
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from './rowsAndColumns';
import { areaOf } from './addresses';
import { clearArea } from './clearing';
import { cellProperties, columnProperties, rowProperties } from './properties';
import { RangeFormat } from './rangeFormat';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import { deleteCells, insertCells } from './shifting';
import { TableScopedCollection } from './tables';
import { Worksheet } from './worksheet';
import { mergeArea, unmergeArea } from './merging';

const api = describeApi<Range>({
  name: 'Range',
  properties: [
    'address',
    'addressLocal',
    'cellCount',
    'columnCount',
    'columnHidden',
    'columnIndex',
    'formulas',
    'formulasLocal',
    'hidden',
    'hyperlink',
    'isEntireColumn',
    'isEntireRow',
    'numberFormat',
    'numberFormatLocal',
    'rowCount',
    'rowHidden',
    'rowIndex',
    'text',
    'valueTypes',
    'values',
  ],
  writable: [
    'columnHidden',
    'formulas',
    'formulasLocal',
    'hyperlink',
    'numberFormat',
    'numberFormatLocal',
    'rowHidden',
    'values',
  ],
  navigations: ['format', 'worksheet', 'dataValidation', 'conditionalFormats'],
  methods: [
    '_ValidateArraySize',
    'clear',
    'delete',
    'getAbsoluteResizedRange',
    'getBoundingRect',
    'getCell',
    'getCellProperties',
    'getColumn',
    'getColumnProperties',
    'getEntireColumn',
    'getEntireRow',
    'getIntersection',
    'getIntersectionOrNullObject',
    'getLastCell',
    'getLastColumn',
    'getLastRow',
    'getOffsetRange',
    'getResizedRange',
    'getRow',
    'getRowProperties',
    'getTables',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    'insert',
    'merge',
    'select',
    'unmerge',
  ],
});

/** A rectangle of cells on one sheet. It names a place: it does not follow cells that move. */
export class Range extends HostObject {
  readonly api = api;

  constructor(
    readonly excel: Excel,
    readonly area: Area,
  ) {
    super();
  }

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
  get isEntireRow(): boolean {
    return this.area.columns === maximumColumns;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === maximumRows;
  }

  /** null for whole rows and columns: Excel does not read unbounded ranges. */
  get values(): Json {
    return this.isUnbounded ? null : readValues(this.excel, this.area);
  }
  set values(input: Json) {
    writeEntries(this.excel, this.area, input);
  }
  get formulas(): Json {
    return this.isUnbounded ? null : readFormulas(this.excel, this.area);
  }
  set formulas(input: Json) {
    writeEntries(this.excel, this.area, input);
  }
  get formulasLocal(): Json {
    return this.formulas;
  }
  set formulasLocal(input: Json) {
    this.formulas = input;
  }
  get text(): Json {
    return this.isUnbounded ? null : readTexts(this.excel, this.area);
  }
  get valueTypes(): Json {
    return this.isUnbounded ? null : readValueTypes(this.excel, this.area);
  }
  get numberFormat(): Json {
    return this.isUnbounded ? null : readNumberFormats(this.excel, this.area);
  }
  set numberFormat(input: Json) {
    writeNumberFormats(this.excel, this.isUnbounded ? this.limited : this.area, input);
  }
  get numberFormatLocal(): Json {
    return this.numberFormat;
  }
  set numberFormatLocal(input: Json) {
    this.numberFormat = input;
  }
  private get isUnbounded(): boolean {
    return this.isEntireRow || this.isEntireColumn;
  }
  private get limited(): Area {
    return { sheetId: this.area.sheetId, ...limit(this.area, this.excel.sheet(this.area.sheetId)) };
  }

  get rowHidden(): boolean | null {
    return rowsHidden(this.excel, this.limited);
  }
  set rowHidden(hidden: boolean) {
    setRowsHidden(this.excel, this.limited, hidden);
  }
  get columnHidden(): boolean | null {
    return columnsHidden(this.excel, this.limited);
  }
  set columnHidden(hidden: boolean) {
    setColumnsHidden(this.excel, this.limited, hidden);
  }
  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }
  get hyperlink(): Json {
    return readHyperlink(this.excel, this.area);
  }
  set hyperlink(link: Json) {
    writeHyperlink(this.excel, this.area, link);
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

/** The used part of an area: cells with content, and formatted ones unless `valuesOnly`; null where there is none. */
export function usedArea(excel: Excel, area: Area, valuesOnly: boolean): Rectangle | null {
  return excel.cells(area.sheetId).bounds(area, (cell) => {
    const filled =
      (cell.v !== null && cell.v !== undefined && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p;
    return filled || (!valuesOnly && !!cell.s);
  });
}
