import { describeApi, HostCollection, HostObject } from '../protocol/hostObject';
import { invalidArgument } from './errors';
import type { Area, Excel } from './excel';
import { Range } from './range';

/** Several areas of a sheet; the print area is one. */
export class RangeAreas extends HostObject {
  readonly api = areasApi;

  constructor(
    private readonly excel: Excel,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  get address(): string {
    return this.areas.items.map((range) => range.address).join(',');
  }
  get areaCount(): number {
    return this.list.length;
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.excel, this.list);
  }
}

const areasApi = describeApi<RangeAreas>({
  name: 'RangeAreas',
  properties: ['address', 'areaCount'],
  navigations: ['areas'],
});

export class RangeCollection extends HostCollection<Range> {
  readonly api = rangesApi;

  constructor(
    private readonly excel: Excel,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  get items(): Range[] {
    return this.list.map((area) => new Range(this.excel, area));
  }
  getCount(): number {
    return this.list.length;
  }
  getItemAt(index: number): Range {
    const range = this.items[index];
    if (range === undefined) throw invalidArgument();
    return range;
  }
}

const rangesApi = describeApi<RangeCollection>({
  name: 'RangeCollection',
  methods: ['getCount', 'getItemAt'],
});
