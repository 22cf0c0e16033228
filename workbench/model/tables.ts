import { type HostClass, hostClass } from '../protocol/hostObject';
import { contains } from './a1';
import { areaOf, type Reference } from './addresses';
import { assertArgument } from './arguments';
import { isSameName, itemAt, lookup, required } from './collections';
import type { Excel, Place, Scope } from './excel';
import { Table } from './table';
import { createTable } from './tableChanges';
import { allTables, tablesIn, type TableState } from './tableLookup';

function made(excel: Excel, state: TableState | undefined) {
  return state === undefined ? null : new Table({ excel, id: state.id });
}

/** By name (in whatever case) or id. */
function called(states: readonly TableState[], key: string): TableState | undefined {
  return states.find(({ id, name }) => id === key || isSameName(name, key));
}

const statesOf = ({ excel, sheetId }: Scope): TableState[] =>
  allTables(excel).filter(({ area }) => sheetId === null || area.sheetId === sheetId);
const tablesOf = (scope: Scope) => statesOf(scope).map(({ id }) => new Table({ excel: scope.excel, id }));
const tableCount = (scope: Scope): number => statesOf(scope).length;

/** @throws InvalidArgument where the place is taken by another table, or cells there are merged */
function addTable({ excel, sheetId }: Scope, place: Reference, hasHeaders: boolean) {
  assertArgument(typeof hasHeaders === 'boolean');
  const area = areaOf(excel, place, sheetId ?? excel.activeSheetId);
  assertArgument(sheetId === null || area.sheetId === sheetId);
  return new Table({ excel, id: createTable(excel, area, hasHeaders) });
}

/** Tables of a sheet, or of the workbook. */
export const TableCollection: HostClass<Scope, 'TableCollection'> = hostClass('TableCollection', {
  items: tablesOf,
  properties: { count: tableCount },
  methods: {
    add: addTable,
    getCount: tableCount,
    ...lookup('getItem', (scope: Scope, key: string) => made(scope.excel, called(statesOf(scope), key))),
    getItemAt: itemAt(tablesOf),
  },
});

interface TouchedPlace extends Place {
  readonly fullyContained: boolean;
}

function touchedStates({ excel, area, fullyContained }: TouchedPlace): TableState[] {
  return tablesIn(excel, area).filter((table) => !fullyContained || contains(area, table.area));
}

/** Tables that a range touches. */
export const TableScopedCollection: HostClass<TouchedPlace, 'TableScopedCollection'> = hostClass(
  'TableScopedCollection',
  {
    items: (place) => touchedStates(place).map(({ id }) => new Table({ excel: place.excel, id })),
    methods: {
      getCount: (place) => touchedStates(place).length,
      getFirst: required((place: TouchedPlace) => made(place.excel, touchedStates(place)[0])),
      getItem: required((place: TouchedPlace, key: string) =>
        made(place.excel, called(touchedStates(place), key)),
      ),
    },
  },
);
