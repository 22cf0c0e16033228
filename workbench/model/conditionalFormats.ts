import { describeApi, HostCollection, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import {
  addConditionalFormat,
  cellValueOperators,
  changeConditionalFormat,
  clearConditionalFormats,
  type ConditionalRecord,
  conditionalFormatsIn,
  type ConditionalState,
  type ConditionalType,
  conditionalTypes,
  removeConditionalFormat,
  textOperators,
} from './conditionalFormatRules';
import { invalidArgument, itemNotFound, notImplemented } from './errors';
import type { Area, Excel } from './excel';
import { Range } from './range';
import { oneOf, parseColor } from './rangeFormat';

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

export class CustomConditionalFormat extends HostObject {
  readonly api = customApi;

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

const customApi = describeApi<CustomConditionalFormat>({
  name: 'CustomConditionalFormat',
  navigations: ['format', 'rule'],
});

export class ConditionalFormatRule extends HostObject {
  readonly api = ruleApi;

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get formula(): string {
    return this.owner.state.record.formula;
  }
  set formula(formula: string) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument();
    this.owner.change({ formula });
  }
}

const ruleApi = describeApi<ConditionalFormatRule>({
  name: 'ConditionalFormatRule',
  properties: ['formula'],
  writable: ['formula'],
});

/** Formats whose rule is one value: comparisons and texts. */
export class RuledConditionalFormat extends HostObject {
  readonly api;

  constructor(
    private readonly owner: ConditionalFormat,
    private readonly kind: 'CellValue' | 'ContainsText',
  ) {
    super();
    this.api = kind === 'CellValue' ? cellValueApi : textApi;
  }

  get rule(): Json {
    return { ...this.owner.state.record.rule };
  }
  set rule(rule: Json) {
    if (rule === null || typeof rule !== 'object' || Array.isArray(rule)) throw invalidArgument();
    const known = this.kind === 'CellValue' ? cellValueOperators : Object.keys(textOperators);
    const operator = oneOf(known, rule['operator'] ?? null);
    const needed = this.kind === 'CellValue' ? rule['formula1'] : rule['text'];
    if (typeof needed !== 'string' || needed === '') throw invalidArgument();
    this.owner.change({ rule: { ...rule, operator } });
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

const ruled = { properties: ['rule'], writable: ['rule'], navigations: ['format'] } as const;
const cellValueApi = describeApi<RuledConditionalFormat>({ name: 'CellValueConditionalFormat', ...ruled });
const textApi = describeApi<RuledConditionalFormat>({ name: 'TextConditionalFormat', ...ruled });

export class ConditionalRangeFormat extends HostObject {
  readonly api = rangeFormatApi;

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get numberFormat(): string | null {
    return this.owner.state.record.format.numberFormat ?? null;
  }
  set numberFormat(numberFormat: string) {
    this.owner.change({ format: { ...this.owner.state.record.format, numberFormat } });
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}

const rangeFormatApi = describeApi<ConditionalRangeFormat>({
  name: 'ConditionalRangeFormat',
  properties: ['numberFormat'],
  writable: ['numberFormat'],
  navigations: ['fill', 'font'],
});

export class ConditionalRangeFill extends HostObject {
  readonly api = fillApi;

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get color(): string | null {
    return this.owner.state.record.format.fill ?? null;
  }
  set color(color: string) {
    this.owner.change({ format: { ...this.owner.state.record.format, fill: parseColor(color) } });
  }
  clear(): void {
    const { fill: _fill, ...format } = this.owner.state.record.format;
    this.owner.change({ format });
  }
}

const fillApi = describeApi<ConditionalRangeFill>({
  name: 'ConditionalRangeFill',
  properties: ['color'],
  writable: ['color'],
  methods: ['clear'],
});

export class ConditionalRangeFont extends HostObject {
  readonly api = fontApi;

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  private get format(): ConditionalRecord['format'] {
    return this.owner.state.record.format;
  }
  private put(change: ConditionalRecord['format']): void {
    this.owner.change({ format: { ...this.format, ...change } });
  }
  get color(): string | null {
    return this.format.fontColor ?? null;
  }
  set color(color: string) {
    this.put({ fontColor: parseColor(color) });
  }
  get bold(): boolean | null {
    return this.format.bold ?? null;
  }
  set bold(bold: boolean) {
    this.put({ bold });
  }
  get italic(): boolean | null {
    return this.format.italic ?? null;
  }
  set italic(italic: boolean) {
    this.put({ italic });
  }
  get underline(): string | null {
    return this.format.underline ?? null;
  }
  set underline(underline: string) {
    this.put({ underline: oneOf(['None', 'Single', 'Double'], underline) });
  }
  get strikethrough(): boolean | null {
    return this.format.strikethrough ?? null;
  }
  set strikethrough(strikethrough: boolean) {
    this.put({ strikethrough });
  }
}

const fonts = ['bold', 'color', 'italic', 'strikethrough', 'underline'] as const;
const fontApi = describeApi<ConditionalRangeFont>({
  name: 'ConditionalRangeFont',
  properties: fonts,
  writable: fonts,
});
