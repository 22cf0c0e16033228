import { type HostClass, hostClass, notImplemented } from '../protocol/hostObject';
import { wholeSheet } from './a1';
import { itemAt, required } from './collections';
import {
  changeFormat,
  type ConditionalPlace,
  conditionalState,
  kindNavigations,
} from './conditionalFormatKinds';
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  conditionalTypes,
  removeConditionalFormat,
} from './conditionalFormatRules';
import { itemNotFound } from './errors';
import type { Place } from './excel';
import { Range } from './range';

const formatsOf = ({ excel, area }: Place) =>
  conditionalFormatsIn(excel, area).map(
    ({ id }) => new ConditionalFormat({ excel, sheetId: area.sheetId, id }),
  );

/** @throws NotImplemented for scales, bars, icons and the like */
function addFormat({ excel, area }: Place, type: string) {
  const known = conditionalTypes.find((name) => name.toLowerCase() === String(type).toLowerCase());
  if (known === undefined) throw notImplemented(`conditional formats of the type ${type}`);
  excel.assertUnprotected(area.sheetId);
  const record = { type: known, stopIfTrue: false, formula: '', rule: {}, format: {} };
  const id = addConditionalFormat(excel, area, record);
  return new ConditionalFormat({ excel, sheetId: area.sheetId, id });
}

export const ConditionalFormatCollection: HostClass<Place, 'ConditionalFormatCollection'> = hostClass(
  'ConditionalFormatCollection',
  {
    items: formatsOf,
    methods: {
      add: addFormat,
      clearAll: ({ excel, area }) => {
        excel.assertUnprotected(area.sheetId);
        clearConditionalFormats(excel, area);
      },
      getCount: (place) => formatsOf(place).length,
      getItem: required(
        (place: Place, id: string) => formatsOf(place).find(({ self }) => self.id === id) ?? null,
      ),
      getItemAt: itemAt(formatsOf),
    },
  },
);

const ConditionalFormat: HostClass<ConditionalPlace, 'ConditionalFormat'> = hostClass('ConditionalFormat', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    /** From 0, the one that wins first. */
    priority: ({ excel, sheetId, id }) =>
      conditionalFormatsIn(excel, { sheetId, ...wholeSheet }).findIndex((state) => state.id === id),
    stopIfTrue: {
      get: (format) => conditionalState(format).record.stopIfTrue,
      set: (format, stopIfTrue: boolean) => changeFormat(format, { stopIfTrue }),
    },
    type: (format) => conditionalState(format).record.type,
  },
  navigations: kindNavigations,
  methods: {
    delete: (format) => {
      format.excel.assertUnprotected(format.sheetId);
      removeConditionalFormat(format.excel, conditionalState(format));
    },
    getRange: (format) => {
      const [area, ...more] = conditionalState(format).areas;
      if (area === undefined || more.length > 0) throw itemNotFound();
      return new Range({ excel: format.excel, area });
    },
  },
});
