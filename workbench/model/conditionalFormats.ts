import { describeApi, HostCollection, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  type ConditionalRecord,
  conditionalFormatsIn,
  type ConditionalState,
  type ConditionalType,
  conditionalTypes,
  removeConditionalFormat,
} from './conditionalFormatRules';
import { CustomConditionalFormat, RuledConditionalFormat } from './conditionalFormatKinds';
import { invalidArgument, itemNotFound, notImplemented } from './errors';
import type { Area, Excel } from './excel';
import { Range } from './range';

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly api = collectionApi;

  constructor(
    private readonly excel: Excel,
    private readonly area: Area,
  ) {
    super();
  }

  get items(): ConditionalFormat[] {
    return conditionalFormatsIn(this.excel, this.area).map(
      ({ id }) => new ConditionalFormat(this.excel, this.area.sheetId, id),
    );
  }
  /** @throws NotImplemented for scales, bars, icons and the like */
  add(type: string): ConditionalFormat {
    const known = conditionalTypes.find((name) => name.toLowerCase() === String(type).toLowerCase());
    if (known === undefined) throw notImplemented(`conditional formats of the type ${type}`);
    this.excel.assertUnprotected(this.area.sheetId);
    const record: ConditionalRecord = { type: known, stopIfTrue: false, formula: '', rule: {}, format: {} };
    return new ConditionalFormat(
      this.excel,
      this.area.sheetId,
      addConditionalFormat(this.excel, this.area, record),
    );
  }
  clearAll(): void {
    this.excel.assertUnprotected(this.area.sheetId);
    clearConditionalFormats(this.excel, this.area);
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(id: string): ConditionalFormat {
    const item = this.items.find((format) => format.id === id);
    if (item === undefined) throw itemNotFound();
    return item;
  }
  getItemAt(index: number): ConditionalFormat {
    const item = this.items[index];
    if (item === undefined) throw itemNotFound();
    return item;
  }
}

const collectionApi = describeApi<ConditionalFormatCollection>({
  name: 'ConditionalFormatCollection',
  methods: ['add', 'clearAll', 'getCount', 'getItem', 'getItemAt'],
});

const wholeSheet = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

export class ConditionalFormat extends HostObject {
  readonly api = formatApi;

  constructor(
    readonly excel: Excel,
    readonly sheetId: string,
    readonly id: string,
  ) {
    super();
  }

  override identity(): { [key: string]: Json } {
    return { Id: this.id };
  }
  /** @throws ItemNotFound where it was removed */
  get state(): ConditionalState {
    const state = conditionalFormatsIn(this.excel, { sheetId: this.sheetId, ...wholeSheet }).find(
      ({ id }) => id === this.id,
    );
    if (state === undefined) throw itemNotFound();
    return state;
  }
  change(change: Partial<ConditionalRecord>): void {
    this.excel.assertUnprotected(this.sheetId);
    changeConditionalFormat(this.excel, this.state, { ...this.state.record, ...change });
  }

  get type(): ConditionalType {
    return this.state.record.type;
  }
  /** From 0, the one that wins first. */
  get priority(): number {
    return conditionalFormatsIn(this.excel, { sheetId: this.sheetId, ...wholeSheet }).findIndex(
      ({ id }) => id === this.id,
    );
  }
  get stopIfTrue(): boolean {
    return this.state.record.stopIfTrue;
  }
  set stopIfTrue(stop: boolean) {
    this.change({ stopIfTrue: stop });
  }
  private ofType<T>(type: ConditionalType, make: () => T): T | null {
    return this.type === type ? make() : null;
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.ofType('Custom', () => new CustomConditionalFormat(this));
  }
  get cellValueOrNullObject(): RuledConditionalFormat | null {
    return this.ofType('CellValue', () => new RuledConditionalFormat(this, 'CellValue'));
  }
  get textComparisonOrNullObject(): RuledConditionalFormat | null {
    return this.ofType('ContainsText', () => new RuledConditionalFormat(this, 'ContainsText'));
  }
  get custom(): CustomConditionalFormat {
    return present(this.customOrNullObject);
  }
  get cellValue(): RuledConditionalFormat {
    return present(this.cellValueOrNullObject);
  }
  get textComparison(): RuledConditionalFormat {
    return present(this.textComparisonOrNullObject);
  }
  getRange(): Range {
    const [area, ...more] = this.state.areas;
    if (area === undefined || more.length > 0) throw itemNotFound();
    return new Range(this.excel, area);
  }
  delete(): void {
    this.excel.assertUnprotected(this.sheetId);
    removeConditionalFormat(this.excel, this.state);
  }
}

function present<T>(object: T | null): T {
  if (object === null) throw invalidArgument();
  return object;
}

const kinds = [
  'custom',
  'customOrNullObject',
  'cellValue',
  'cellValueOrNullObject',
  'textComparison',
  'textComparisonOrNullObject',
] as const;

const formatApi = describeApi<ConditionalFormat>({
  name: 'ConditionalFormat',
  properties: ['id', 'priority', 'stopIfTrue', 'type'],
  writable: ['stopIfTrue'],
  navigations: kinds,
  methods: ['delete', 'getRange'],
});
