import { type HostClass, hostClass } from '../protocol/hostObject';
import { itemAt } from './collections';
import { invalidArgument } from './errors';
import type { Area, Excel } from './excel';
import { Range } from './range';
import { addressOf } from './rangeProperties';

interface Places {
  readonly excel: Excel;
  readonly areas: readonly Area[];
}

/** Several areas of a sheet, such as its print areas and what is merged in a range. */
export const RangeAreas: HostClass<Places, 'RangeAreas'> = hostClass('RangeAreas', {
  properties: {
    address: ({ excel, areas }) => areas.map((area) => addressOf({ excel, area })).join(','),
    areaCount: ({ areas }) => areas.length,
  },
  navigations: { areas: (places) => new RangeCollection(places) },
});

const rangesOf = ({ excel, areas }: Places) => areas.map((area) => new Range({ excel, area }));

const RangeCollection: HostClass<Places, 'RangeCollection'> = hostClass('RangeCollection', {
  items: rangesOf,
  methods: { getCount: ({ areas }) => areas.length, getItemAt: itemAt(rangesOf, invalidArgument) },
});
