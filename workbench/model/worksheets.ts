import { describeApi, HostCollection } from '../protocol/hostObject';
import { BooleanNumber } from '@univerjs/core';
import { itemNotFound } from './errors';
import type { Excel } from './excel';
import { addSheet } from './sheets';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly api = api;

  constructor(private readonly excel: Excel) {
    super();
  }

  get items(): Worksheet[] {
    return this.excel.sheetIds().map((id) => new Worksheet(this.excel, id));
  }
  private counted(visibleOnly: boolean): Worksheet[] {
    return this.items.filter(
      ({ id }) => !visibleOnly || this.excel.sheet(id).isSheetHidden() !== BooleanNumber.TRUE,
    );
  }

  add(name?: string): Worksheet {
    return new Worksheet(this.excel, addSheet(this.excel, name));
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.excel, this.excel.activeSheetId);
  }
  getCount(visibleOnly = false): number {
    return this.counted(visibleOnly).length;
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.edge(this.counted(visibleOnly)[0]);
  }
  getLast(visibleOnly = false): Worksheet {
    return this.edge(this.counted(visibleOnly).at(-1));
  }
  private edge(sheet: Worksheet | undefined): Worksheet {
    if (sheet === undefined) throw itemNotFound();
    return sheet;
  }
  /** By name (in whatever case) or id. */
  getItemOrNullObject(key: string): Worksheet | null {
    const id = this.excel.findSheet(String(key));
    return id === null ? null : new Worksheet(this.excel, id);
  }
  getItem(key: string): Worksheet {
    return this.edge(this.getItemOrNullObject(key) ?? undefined);
  }

  _RegisterDataChangedEvent(): void {
    // Changes are always pushed; the client drops those nobody listens to.
  }
  _UnregisterDataChangedEvent(): void {
    this._RegisterDataChangedEvent();
  }
  _RegisterAddedEvent(): void {
    this._RegisterDataChangedEvent();
  }
  _UnregisterAddedEvent(): void {
    this._RegisterDataChangedEvent();
  }
  _RegisterDeletedEvent(): void {
    this._RegisterDataChangedEvent();
  }
  _UnregisterDeletedEvent(): void {
    this._RegisterDataChangedEvent();
  }
  _RegisterActivatedEvent(): void {
    this._RegisterDataChangedEvent();
  }
  _UnregisterActivatedEvent(): void {
    this._RegisterDataChangedEvent();
  }
  _RegisterSelectionChangedEvent(): void {
    this._RegisterDataChangedEvent();
  }
  _UnregisterSelectionChangedEvent(): void {
    this._RegisterDataChangedEvent();
  }
}

const api = describeApi<WorksheetCollection>({
  name: 'WorksheetCollection',
  methods: [
    'add',
    'getActiveWorksheet',
    'getCount',
    'getFirst',
    'getItem',
    'getItemOrNullObject',
    'getLast',
    '_RegisterDataChangedEvent',
    '_UnregisterDataChangedEvent',
    '_RegisterAddedEvent',
    '_UnregisterAddedEvent',
    '_RegisterDeletedEvent',
    '_UnregisterDeletedEvent',
    '_RegisterActivatedEvent',
    '_UnregisterActivatedEvent',
    '_RegisterSelectionChangedEvent',
    '_UnregisterSelectionChangedEvent',
  ],
});
