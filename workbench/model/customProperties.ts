import { describeApi, HostCollection, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { invalidArgument, itemNotFound } from './errors';
import { type Excel, recordKey } from './excel';

const prefix = 'property/';
const longestKey = 255;

/** Custom properties of a sheet: keys in whatever case, values are strings. */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  readonly api = collectionApi;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string,
  ) {
    super();
  }

  get items(): WorksheetCustomProperty[] {
    return this.keys().map((key) => new WorksheetCustomProperty(this.excel, this.sheetId, key));
  }
  private keys(): string[] {
    return this.excel.book.recordsWith(recordKey(this.sheetId, prefix)).map(([key]) => key);
  }
  private find(key: string): string | undefined {
    return this.keys().find((known) => known.toLowerCase() === key.toLowerCase());
  }

  /** Sets a property, new or not. @throws InvalidArgument where key or value is no string or too long */
  add(key: string, value: string): WorksheetCustomProperty {
    if (typeof key !== 'string' || key === '' || key.length > longestKey || typeof value !== 'string')
      throw invalidArgument();
    const known = this.find(key) ?? key;
    this.excel.setRecord(this.sheetId, prefix + known, value);
    return new WorksheetCustomProperty(this.excel, this.sheetId, known);
  }
  getCount(): number {
    return this.keys().length;
  }
  getItemOrNullObject(key: string): WorksheetCustomProperty | null {
    const known = this.find(String(key));
    return known === undefined ? null : new WorksheetCustomProperty(this.excel, this.sheetId, known);
  }
  getItem(key: string): WorksheetCustomProperty {
    const item = this.getItemOrNullObject(key);
    if (item === null) throw itemNotFound();
    return item;
  }
}

const collectionApi = describeApi<WorksheetCustomPropertyCollection>({
  name: 'WorksheetCustomPropertyCollection',
  methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
});

export class WorksheetCustomProperty extends HostObject {
  readonly api = itemApi;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string,
    readonly key: string,
  ) {
    super();
  }

  override identity(): { [key: string]: Json } {
    return { _Id: this.key };
  }
  get _Id(): string {
    return this.key;
  }
  get value(): string {
    const value = this.excel.record(this.sheetId, prefix + this.key);
    if (typeof value !== 'string') throw itemNotFound();
    return value;
  }
  set value(value: string) {
    if (typeof value !== 'string') throw invalidArgument();
    this.excel.setRecord(this.sheetId, prefix + this.key, value);
  }
  delete(): void {
    this.excel.setRecord(this.sheetId, prefix + this.key, null);
  }
}

const itemApi = describeApi<WorksheetCustomProperty>({
  name: 'WorksheetCustomProperty',
  properties: ['key', 'value', '_Id'],
  writable: ['value'],
  methods: ['delete'],
});
