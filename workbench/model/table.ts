import { each, type HostClass, hostClass, type Property } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { areaOf, type Reference } from './addresses';
import { AutoFilter } from './autoFilter';
import { Range } from './range';
import { clearFilters, removeTable, renameTable, resizeTable, setTableOption } from './tableChanges';
import { TableColumnCollection, TableRowCollection } from './tableColumns';
import { defaultOptions, type TableOptions, type TablePlace, tableState } from './tableLookup';
import { partRanges } from './tableRanges';
import { TableSort } from './tableSort';
import { Worksheet } from './worksheet';

function option(key: keyof TableOptions): Property<TablePlace> {
  return {
    get: (table) => tableState(table).options[key],
    set: (table, value: Json) => setTableOption(table.excel, tableState(table), { key, value }),
  };
}

/** The new place must begin with the header row where it is, and share a cell with the old one. */
function resize(table: TablePlace, place: Reference): void {
  const state = tableState(table);
  resizeTable(table.excel, state, areaOf(table.excel, place, state.area.sheetId));
}

export const Table: HostClass<TablePlace, 'Table'> = hostClass('Table', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    name: {
      get: (table) => tableState(table).name,
      set: (table, name: string) => renameTable(table.excel, tableState(table), name),
    },
    ...each(Object.keys(defaultOptions) as (keyof TableOptions)[], option),
  },
  navigations: {
    autoFilter: (table) => new AutoFilter(table),
    columns: (table) => new TableColumnCollection(table),
    rows: (table) => new TableRowCollection(table),
    sort: (table) => new TableSort(table),
    worksheet: (table) => new Worksheet({ excel: table.excel, sheetId: tableState(table).area.sheetId }),
  },
  methods: {
    ...partRanges<TablePlace>((area) => area),
    resize,
    clearFilters: (table) => clearFilters(table.excel, tableState(table)),
    convertToRange: (table) => {
      const state = tableState(table);
      removeTable(table.excel, state, 'keepCells');
      return new Range({ excel: table.excel, area: state.area });
    },
    delete: (table) => removeTable(table.excel, tableState(table), 'clearCells'),
  },
});
