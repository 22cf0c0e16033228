import { describeApi, HostCollection, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { invalidArgument, itemNotFound } from './errors';
import type { Excel } from './excel';

const prefix = 'setting/';

/** workbook.settings: any JSON value by key. */
export class SettingCollection extends HostCollection<Setting> {
  readonly api = collectionApi;

  constructor(private readonly excel: Excel) {
    super();
  }

  get items(): Setting[] {
    return this.excel.book.recordsWith(prefix).map(([key]) => new Setting(this.excel, key));
  }
  add(key: string, value: Json): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    this.excel.book.setRecord(prefix + key, { value: value ?? null });
    return new Setting(this.excel, key);
  }
  getCount(): number {
    return this.items.length;
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.excel.book.records.has(prefix + key) ? new Setting(this.excel, key) : null;
  }
  getItem(key: string): Setting {
    const item = this.getItemOrNullObject(key);
    if (item === null) throw itemNotFound();
    return item;
  }
}

const collectionApi = describeApi<SettingCollection>({
  name: 'SettingCollection',
  methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
});

export class Setting extends HostObject {
  readonly api = settingApi;

  constructor(
    private readonly excel: Excel,
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
  get value(): Json {
    const record = this.excel.book.records.get(prefix + this.key);
    if (record === undefined) throw itemNotFound();
    return (record as { value: Json }).value;
  }
  set value(value: Json) {
    this.excel.book.setRecord(prefix + this.key, { value });
  }
  delete(): void {
    this.excel.book.setRecord(prefix + this.key, null);
  }
}

const settingApi = describeApi<Setting>({
  name: 'Setting',
  properties: ['key', 'value', '_Id'],
  writable: ['value'],
  methods: ['delete'],
});
