import { type HostClass, hostClass } from '../protocol/hostObject';
import { assertArgument, oneOf } from './arguments';
import type { Excel } from './excel';

export const Application: HostClass<Excel, 'Application'> = hostClass('Application', {
  properties: {
    calculationMode: () => 'Automatic',
    calculationState: () => 'Done',
  },
  navigations: { cultureInfo: (excel) => new CultureInfo(excel) },
  methods: {
    /** Everything is calculated before a request is answered, whatever the kind. */
    calculate: (_, kind: string) => void oneOf(['Recalculate', 'Full', 'FullRebuild'], kind),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const CultureInfo: HostClass<Excel, 'CultureInfo'> = hostClass('CultureInfo', {
  /** As .NET names it, e.g. "zh-CN". */
  properties: { name: ({ locale }) => locale },
  navigations: {
    numberFormat: (excel) => new NumberFormatInfo(excel),
    datetimeFormat: (excel) => new DatetimeFormatInfo(excel),
  },
});

const NumberFormatInfo: HostClass<Excel, 'NumberFormatInfo'> = hostClass('NumberFormatInfo', {
  properties: { numberDecimalSeparator: () => '.', numberGroupSeparator: () => ',' },
});

const DatetimeFormatInfo: HostClass<Excel, 'DatetimeFormatInfo'> = hostClass('DatetimeFormatInfo', {
  properties: {
    dateSeparator: () => '/',
    shortDatePattern: ({ locale }) => (locale.startsWith('zh') ? 'yyyy/M/d' : 'M/d/yyyy'),
  },
});

/** context.runtime: whether the add-in's handlers hear of changes. */
export const Runtime: HostClass<Excel, 'Runtime'> = hostClass('Runtime', {
  properties: {
    enableEvents: {
      get: ({ enableEvents }) => enableEvents,
      set: (excel, on: boolean) => {
        assertArgument(typeof on === 'boolean');
        excel.enableEvents = on;
      },
    },
  },
});
