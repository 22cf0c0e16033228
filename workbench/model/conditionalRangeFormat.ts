import { describeApi, HostObject } from '../protocol/hostObject';
import type { ConditionalRecord } from './conditionalFormatRules';
import type { ConditionalFormat } from './conditionalFormats';
import { oneOf, parseColor } from './rangeFormat';

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
