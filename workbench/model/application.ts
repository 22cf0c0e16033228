import { describeApi, HostObject } from '../protocol/hostObject';
import { invalidArgument } from './errors';
import type { Excel } from './excel';
import { oneOf } from './rangeFormat';

export class Application extends HostObject {
  readonly api = applicationApi;

  constructor(private readonly excel: Excel) {
    super();
  }

  get calculationMode(): string {
    return 'Automatic';
  }
  get calculationState(): string {
    return 'Done';
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.excel);
  }
  /** Everything is calculated before a request is answered, whatever the kind. */
  calculate(kind: string): void {
    oneOf(['Recalculate', 'Full', 'FullRebuild'], kind);
  }
  suspendApiCalculationUntilNextSync(): void {
    // The calculation runs once a request anyway.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The grid is painted after the request anyway.
  }
}

const applicationApi = describeApi<Application>({
  name: 'Application',
  properties: ['calculationMode', 'calculationState'],
  navigations: ['cultureInfo'],
  methods: ['calculate', 'suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'],
});

export class CultureInfo extends HostObject {
  readonly api = cultureApi;

  constructor(private readonly excel: Excel) {
    super();
  }

  /** As .NET names it, e.g. "zh-CN". */
  get name(): string {
    return this.excel.locale;
  }
  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.excel);
  }
}

const cultureApi = describeApi<CultureInfo>({
  name: 'CultureInfo',
  properties: ['name'],
  navigations: ['numberFormat', 'datetimeFormat'],
});

export class NumberFormatInfo extends HostObject {
  readonly api = numberApi;

  get numberDecimalSeparator(): string {
    return '.';
  }
  get numberGroupSeparator(): string {
    return ',';
  }
}

const numberApi = describeApi<NumberFormatInfo>({
  name: 'NumberFormatInfo',
  properties: ['numberDecimalSeparator', 'numberGroupSeparator'],
});

export class DatetimeFormatInfo extends HostObject {
  readonly api = dateApi;

  constructor(private readonly excel: Excel) {
    super();
  }

  get dateSeparator(): string {
    return '/';
  }
  get shortDatePattern(): string {
    return this.excel.locale.startsWith('zh') ? 'yyyy/M/d' : 'M/d/yyyy';
  }
}

const dateApi = describeApi<DatetimeFormatInfo>({
  name: 'DatetimeFormatInfo',
  properties: ['dateSeparator', 'shortDatePattern'],
});

/** context.runtime: whether the add-in's handlers hear of changes. */
export class Runtime extends HostObject {
  readonly api = runtimeApi;

  constructor(private readonly excel: Excel) {
    super();
  }

  get enableEvents(): boolean {
    return this.excel.enableEvents;
  }
  set enableEvents(on: boolean) {
    if (typeof on !== 'boolean') throw invalidArgument();
    this.excel.enableEvents = on;
  }
}

const runtimeApi = describeApi<Runtime>({
  name: 'Runtime',
  properties: ['enableEvents'],
  writable: ['enableEvents'],
});
