import { describeApi, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { AutoFilter } from './autoFilter';
import { areaOf } from './addresses';
import { itemNotFound } from './errors';
import type { Excel } from './excel';
import { Range } from './range';
import { clearFilters, removeTable, renameTable, resizeTable, setTableOption } from './tableChanges';
import { TableColumnCollection, TableRowCollection } from './tableColumns';
import { findTableById, type TableOptions, type TablePart, tablePart, type TableState } from './tableLookup';
import { TableSort } from './tableSort';
import { Worksheet } from './worksheet';

export class Table extends HostObject {
  readonly api = api;

  constructor(
    private readonly excel: Excel,
    readonly id: string,
  ) {
    super();
  }

  override identity(): { [key: string]: Json } {
    return { Id: this.id };
  }
  /** @throws ItemNotFound where the table was deleted */
  get state(): TableState {
    const state = findTableById(this.excel, this.id);
    if (state === null) throw itemNotFound();
    return state;
  }
  private option(key: keyof TableOptions): boolean {
    return this.state.options[key] === true;
  }
  private setOption(key: keyof TableOptions, value: Json): void {
    setTableOption(this.excel, this.state, { key, value });
  }

  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    renameTable(this.excel, this.state, name);
  }
  get style(): string {
    return this.state.options.style;
  }
  set style(style: string) {
    this.setOption('style', style);
  }
  get showHeaders(): boolean {
    return this.option('showHeaders');
  }
  set showHeaders(on: boolean) {
    this.setOption('showHeaders', on);
  }
  get showTotals(): boolean {
    return this.option('showTotals');
  }
  set showTotals(on: boolean) {
    this.setOption('showTotals', on);
  }
  get showBandedRows(): boolean {
    return this.option('showBandedRows');
  }
  set showBandedRows(on: boolean) {
    this.setOption('showBandedRows', on);
  }
  get showBandedColumns(): boolean {
    return this.option('showBandedColumns');
  }
  set showBandedColumns(on: boolean) {
    this.setOption('showBandedColumns', on);
  }
  get showFilterButton(): boolean {
    return this.option('showFilterButton');
  }
  set showFilterButton(on: boolean) {
    this.setOption('showFilterButton', on);
  }
  get highlightFirstColumn(): boolean {
    return this.option('highlightFirstColumn');
  }
  set highlightFirstColumn(on: boolean) {
    this.setOption('highlightFirstColumn', on);
  }
  get highlightLastColumn(): boolean {
    return this.option('highlightLastColumn');
  }
  set highlightLastColumn(on: boolean) {
    this.setOption('highlightLastColumn', on);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.excel, this.state.area.sheetId);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.excel, this.id);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.excel, this.id);
  }
  get sort(): TableSort {
    return new TableSort(this.excel, this.id);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.excel, this.id);
  }

  private part(part: TablePart): Range {
    const area = tablePart(this.state, part);
    if (area === null) throw itemNotFound();
    return new Range(this.excel, area);
  }
  getRange(): Range {
    return this.part('all');
  }
  getHeaderRowRange(): Range {
    return this.part('header');
  }
  getDataBodyRange(): Range {
    return this.part('body');
  }
  getTotalRowRange(): Range {
    return this.part('totals');
  }
  /** The new place must begin with the header row where it is, and share a cell with the old one. */
  resize(range: Range | string): void {
    const { state } = this;
    resizeTable(
      this.excel,
      state,
      range instanceof Range ? range.area : areaOf(this.excel, range, state.area.sheetId),
    );
  }
  clearFilters(): void {
    clearFilters(this.excel, this.state);
  }
  convertToRange(): Range {
    const { state } = this;
    removeTable(this.excel, state, 'keepCells');
    return new Range(this.excel, state.area);
  }
  delete(): void {
    removeTable(this.excel, this.state, 'clearCells');
  }
}

const options = [
  'highlightFirstColumn',
  'highlightLastColumn',
  'showBandedColumns',
  'showBandedRows',
  'showFilterButton',
  'showHeaders',
  'showTotals',
  'style',
] as const;

const api = describeApi<Table>({
  name: 'Table',
  properties: ['id', 'name', ...options],
  writable: ['name', ...options],
  navigations: ['autoFilter', 'columns', 'rows', 'sort', 'worksheet'],
  methods: [
    'clearFilters',
    'convertToRange',
    'delete',
    'getDataBodyRange',
    'getHeaderRowRange',
    'getRange',
    'getTotalRowRange',
    'resize',
  ],
});
