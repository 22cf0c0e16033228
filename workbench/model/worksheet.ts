import { BooleanNumber } from '@univerjs/core';
import { ToggleGridlinesMutation } from '@univerjs/sheets';
import { describeApi, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { maximumColumns, maximumRows } from './a1';
import { areaOf } from './addresses';
import { invalidArgument } from './errors';
import type { Area, Excel } from './excel';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection } from './names';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { usedArea } from './usedArea';
import {
  removeSheet,
  renameSheet,
  setSheetPosition,
  setSheetVisibility,
  setTabColor,
  sheetVisibility,
} from './sheets';
import { TableCollection } from './tables';
import { WorksheetCustomPropertyCollection } from './customProperties';

export class Worksheet extends HostObject {
  readonly api = api;

  constructor(
    readonly excel: Excel,
    readonly id: string,
  ) {
    super();
  }

  override identity(): { [key: string]: Json } {
    return { Id: this.id };
  }

  private get whole(): Area {
    return { sheetId: this.id, row: 0, column: 0, rows: maximumRows, columns: maximumColumns };
  }

  get name(): string {
    return this.excel.sheet(this.id).getName();
  }
  set name(name: string) {
    renameSheet(this.excel, this.id, name);
  }
  get position(): number {
    this.excel.sheet(this.id);
    return this.excel.sheetIds().indexOf(this.id);
  }
  set position(position: number) {
    setSheetPosition(this.excel, this.id, position);
  }
  get visibility(): string {
    return sheetVisibility(this.excel, this.id);
  }
  set visibility(visibility: string) {
    setSheetVisibility(this.excel, this.id, visibility);
  }
  /** "#RRGGBB", or '' for no colour. */
  get tabColor(): string {
    return (this.excel.sheet(this.id).getTabColor() ?? '').toUpperCase();
  }
  set tabColor(color: string) {
    setTabColor(this.excel, this.id, color);
  }
  get showGridlines(): boolean {
    return !this.excel.sheet(this.id).hasHiddenGridlines();
  }
  set showGridlines(show: boolean) {
    const info = (on: boolean) => ({
      id: ToggleGridlinesMutation.id,
      params: {
        ...this.excel.book.target(this.id),
        showGridlines: on ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
    });
    this.excel.book.change(info(show), [info(this.showGridlines)]);
  }
  /** Office.js sends showGridlines under this name (Worksheet_ShowGridlines_Set), and reads it under its own. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }

  get tables(): TableCollection {
    return new TableCollection(this.excel, this.id);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.excel, this.id);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.excel, this.id);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.excel, this.id);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.excel, this.id);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.excel, this.id);
  }

  getRange(address?: string): Range {
    this.excel.sheet(this.id);
    return new Range(this.excel, address === undefined ? this.whole : areaOf(this.excel, address, this.id));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    this.excel.sheet(this.id);
    const inside =
      [row, column].every((index) => Number.isInteger(index) && index >= 0) && rows > 0 && columns > 0;
    if (!inside || row + rows > maximumRows || column + columns > maximumColumns) throw invalidArgument();
    return new Range(this.excel, { sheetId: this.id, row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  /** null where the sheet is blank. */
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.excel, this.whole, valuesOnly);
    return used === null ? null : new Range(this.excel, { sheetId: this.id, ...used });
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  activate(): void {
    this.excel.activate(this.id);
  }
  delete(): void {
    removeSheet(this.excel, this.id);
  }
  _RegisterDataChangedEvent(): void {
    this.excel.sheet(this.id);
  }
  _UnregisterDataChangedEvent(): void {
    // Events are pushed to the client in any case; it drops those nobody listens to.
  }
}

const events = ['_RegisterDataChangedEvent', '_UnregisterDataChangedEvent'] as const;

const api = describeApi<Worksheet>({
  name: 'Worksheet',
  properties: ['id', 'name', 'position', 'showGridlines', 'tabColor', 'visibility'],
  writable: ['gridlines', 'name', 'position', 'showGridlines', 'tabColor', 'visibility'],
  navigations: ['tables', 'names', 'protection', 'customProperties', 'freezePanes', 'pageLayout'],
  methods: [
    'activate',
    'delete',
    'getCell',
    'getRange',
    'getRangeByIndexes',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    ...events,
  ],
});
