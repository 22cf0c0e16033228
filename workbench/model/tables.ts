import { describeApi, HostCollection } from '../protocol/hostObject';
import { contains, intersect } from './a1';
import { areaOf } from './addresses';
import { invalidArgument, itemNotFound } from './errors';
import type { Area, Excel } from './excel';
import { Range } from './range';
import { Table } from './table';
import { allTables, type TableState } from './tableLookup';
import { createTable } from './tableChanges';

/** Tables of a sheet, or of the workbook (null). */
export class TableCollection extends HostCollection<Table> {
  readonly api = collectionApi;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  private get states(): TableState[] {
    return allTables(this.excel).filter(
      (table) => this.sheetId === null || table.area.sheetId === this.sheetId,
    );
  }
  get items(): Table[] {
    return this.states.map(({ id }) => new Table(this.excel, id));
  }
  get count(): number {
    return this.states.length;
  }

  /** @throws InvalidArgument where the place is taken by another table, or cells there are merged */
  add(address: Range | string, hasHeaders: boolean): Table {
    if (typeof hasHeaders !== 'boolean') throw invalidArgument();
    const sheetId = this.sheetId ?? this.excel.activeSheetId;
    const area = address instanceof Range ? address.area : areaOf(this.excel, address, sheetId);
    if (this.sheetId !== null && area.sheetId !== this.sheetId) throw invalidArgument();
    return new Table(this.excel, createTable(this.excel, area, hasHeaders));
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): Table {
    return this.found(this.items[index]);
  }
  /** By name (in whatever case) or id. */
  getItemOrNullObject(key: string): Table | null {
    const wanted = String(key).toLowerCase();
    const state = this.states.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return state === undefined ? null : new Table(this.excel, state.id);
  }
  getItem(key: string): Table {
    return this.found(this.getItemOrNullObject(key) ?? undefined);
  }
  private found(table: Table | undefined): Table {
    if (table === undefined) throw itemNotFound();
    return table;
  }
}

const collectionApi = describeApi<TableCollection>({
  name: 'TableCollection',
  properties: ['count'],
  methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
});

/** Tables that a range touches. */
export class TableScopedCollection extends HostCollection<Table> {
  readonly api = scopedApi;

  constructor(
    private readonly excel: Excel,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  get items(): Table[] {
    const inside = ({ area }: TableState): boolean => {
      if (area.sheetId !== this.area.sheetId) return false;
      return this.fullyContained ? contains(this.area, area) : intersect(this.area, area) !== null;
    };
    return allTables(this.excel)
      .filter(inside)
      .map(({ id }) => new Table(this.excel, id));
  }
  get count(): number {
    return this.items.length;
  }
  getCount(): number {
    return this.count;
  }
  getFirst(): Table {
    const [first] = this.items;
    if (first === undefined) throw itemNotFound();
    return first;
  }
  getItem(key: string): Table {
    const table = this.items.find(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
    if (table === undefined) throw itemNotFound();
    return table;
  }
}

const scopedApi = describeApi<TableScopedCollection>({
  name: 'TableScopedCollection',
  properties: ['count'],
  methods: ['getCount', 'getFirst', 'getItem'],
});
