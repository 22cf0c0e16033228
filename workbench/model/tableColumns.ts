import { describeApi, HostCollection, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { valueOf } from '../univer/cells';
import { writeEntries } from './content';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './errors';
import type { Area, Excel } from './excel';
import { Range } from './range';
import { findTableById, type TablePart, tablePart, type TableState } from './tableLookup';

function stateOf(excel: Excel, tableId: string): TableState {
  const state = findTableById(excel, tableId);
  if (state === null) throw itemNotFound();
  return state;
}

/** Column titles as the header cells say. */
export function headersOf(excel: Excel, table: TableState): string[] {
  const header = tablePart(table, 'header');
  if (header === null)
    return Array.from({ length: table.area.columns }, (_, index) => table.univer.getColumnNameByIndex(index));
  return (excel.cells(header.sheetId).grid(header, valueOf)[0] ?? []).map(String);
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly api = collectionApi;

  constructor(
    private readonly excel: Excel,
    private readonly tableId: string,
  ) {
    super();
  }

  get items(): TableColumn[] {
    const { area } = stateOf(this.excel, this.tableId);
    return Array.from(
      { length: area.columns },
      (_, index) => new TableColumn(this.excel, this.tableId, index),
    );
  }
  get count(): number {
    return stateOf(this.excel, this.tableId).area.columns;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): TableColumn {
    return this.found(this.items[index]);
  }
  /** By name (in whatever case) or id. */
  getItemOrNullObject(key: string | number): TableColumn | null {
    const wanted = String(key).toLowerCase();
    return (
      this.items.find(
        (column) => column.name.toLowerCase() === wanted || (typeof key === 'number' && column.id === key),
      ) ?? null
    );
  }
  getItem(key: string | number): TableColumn {
    return this.found(this.getItemOrNullObject(key) ?? undefined);
  }
  private found(column: TableColumn | undefined): TableColumn {
    if (column === undefined) throw itemNotFound();
    return column;
  }
}

const collectionApi = describeApi<TableColumnCollection>({
  name: 'TableColumnCollection',
  properties: ['count'],
  methods: ['getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
});

export class TableColumn extends HostObject {
  readonly api = columnApi;

  constructor(
    private readonly excel: Excel,
    private readonly tableId: string,
    readonly index: number,
  ) {
    super();
  }

  override identity(): { [key: string]: Json } {
    return { Id: this.id };
  }
  private get state(): TableState {
    return stateOf(this.excel, this.tableId);
  }
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    return headersOf(this.excel, this.state)[this.index] ?? '';
  }
  set name(name: string) {
    const header = tablePart(this.state, 'header');
    if (typeof name !== 'string' || name === '' || header === null) throw invalidArgument();
    const others = headersOf(this.excel, this.state).filter((_, index) => index !== this.index);
    if (others.some((other) => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
    writeEntries(this.excel, this.slice(header), `'${name}`);
  }
  get values(): Json {
    return new Range(this.excel, this.slice(this.state.area)).values;
  }
  private slice(area: Area): Area {
    return { ...area, column: area.column + this.index, columns: 1 };
  }
  private part(part: TablePart): Range {
    const area = tablePart(this.state, part);
    if (area === null) throw itemNotFound();
    return new Range(this.excel, this.slice(area));
  }
  getRange(): Range {
    return this.part('all');
  }
  getHeaderRowRange(): Range {
    return this.part('header');
  }
  getDataBodyRange(): Range {
    return this.part('body');
  }
  getTotalRowRange(): Range {
    return this.part('totals');
  }
}

const columnApi = describeApi<TableColumn>({
  name: 'TableColumn',
  properties: ['id', 'index', 'name', 'values'],
  writable: ['name'],
  methods: ['getDataBodyRange', 'getHeaderRowRange', 'getRange', 'getTotalRowRange'],
});

export class TableRowCollection extends HostObject {
  readonly api = rowsApi;

  constructor(
    private readonly excel: Excel,
    private readonly tableId: string,
  ) {
    super();
  }

  get count(): number {
    return tablePart(stateOf(this.excel, this.tableId), 'body')?.rows ?? 0;
  }
  getCount(): number {
    return this.count;
  }
}

const rowsApi = describeApi<TableRowCollection>({
  name: 'TableRowCollection',
  properties: ['count'],
  methods: ['getCount'],
});
