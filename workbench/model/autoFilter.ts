import { type HostClass, hostClass } from '../protocol/hostObject';
import { lookup } from './collections';
import { Range } from './range';
import { clearFilters } from './tableChanges';
import { isFiltered, type TablePlace, tableState } from './tableLookup';

/** The filter of a table. */
export const AutoFilter: HostClass<TablePlace, 'AutoFilter'> = hostClass('AutoFilter', {
  properties: {
    enabled: (table) => tableState(table).options.showFilterButton,
    isDataFiltered: (table) => isFiltered(tableState(table)),
  },
  methods: {
    clearCriteria: (table) => clearFilters(table.excel, tableState(table)),
    ...lookup('getRange', (table: TablePlace) => {
      const { options, area } = tableState(table);
      return options.showFilterButton ? new Range({ excel: table.excel, area }) : null;
    }),
  },
});
