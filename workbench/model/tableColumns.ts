import { type HostClass, hostClass } from '../protocol/hostObject';
import { valueOf } from '../univer/cells';
import { assertArgument } from './arguments';
import { isSameName, itemAt, lookup } from './collections';
import { writeEntries } from './content';
import { span } from './cellStyles';
import { itemAlreadyExists } from './errors';
import type { Area, Excel } from './excel';
import { Range } from './range';
import { tablePart, type TablePlace, type TableState, tableState, titlesOf } from './tableLookup';
import { partRanges } from './tableRanges';

/** Column titles as the header cells say. */
export function headersOf(excel: Excel, table: TableState): string[] {
  const header = tablePart(table, 'header');
  if (header === null) return titlesOf(table);
  return (excel.cells(header.sheetId).grid(header, valueOf)[0] ?? []).map(String);
}

interface ColumnPlace extends TablePlace {
  readonly index: number;
}

const columnCount = (table: TablePlace): number => tableState(table).area.columns;

const columnsOf = (table: TablePlace) =>
  span(0, columnCount(table)).map((index) => new TableColumn({ ...table, index }));

/** By name (in whatever case) or id. */
function findColumn(table: TablePlace, key: string | number) {
  const names = headersOf(table.excel, tableState(table));
  const index = names.findIndex((name, at) => isSameName(name, key) || at + 1 === key);
  return index < 0 ? null : new TableColumn({ ...table, index });
}

export const TableColumnCollection: HostClass<TablePlace, 'TableColumnCollection'> = hostClass(
  'TableColumnCollection',
  {
    items: columnsOf,
    properties: { count: columnCount },
    methods: { getCount: columnCount, ...lookup('getItem', findColumn), getItemAt: itemAt(columnsOf) },
  },
);

const slice = (area: Area, { index }: ColumnPlace): Area => ({
  ...area,
  column: area.column + index,
  columns: 1,
});

function rename(column: ColumnPlace, name: string): void {
  const table = tableState(column);
  const header = tablePart(table, 'header');
  assertArgument(typeof name === 'string' && name !== '' && header !== null);
  const others = headersOf(column.excel, table).filter((_, index) => index !== column.index);
  if (others.some((other) => isSameName(other, name))) throw itemAlreadyExists();
  writeEntries(column.excel, slice(header, column), `'${name}`);
}

const TableColumn: HostClass<ColumnPlace, 'TableColumn'> = hostClass('TableColumn', {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: { get: (column) => headersOf(column.excel, tableState(column))[column.index] ?? '', set: rename },
    values: (column) =>
      new Range({ excel: column.excel, area: slice(tableState(column).area, column) }).values,
  },
  methods: partRanges(slice),
});

const rowCount = (table: TablePlace): number => tablePart(tableState(table), 'body')?.rows ?? 0;

export const TableRowCollection: HostClass<TablePlace, 'TableRowCollection'> = hostClass(
  'TableRowCollection',
  { properties: { count: rowCount }, methods: { getCount: rowCount } },
);
