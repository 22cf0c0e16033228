import { describeApi, HostObject } from '../protocol/hostObject';
import { itemNotFound } from './errors';
import type { Excel } from './excel';
import { Range } from './range';
import { clearFilters } from './tableChanges';
import { findTableById, type TableState } from './tableLookup';

/** The filter of a table. */
export class AutoFilter extends HostObject {
  readonly api = api;

  constructor(
    private readonly excel: Excel,
    private readonly tableId: string,
  ) {
    super();
  }

  private get state(): TableState {
    const state = findTableById(this.excel, this.tableId);
    if (state === null) throw itemNotFound();
    return state;
  }
  get enabled(): boolean {
    return this.state.options.showFilterButton;
  }
  get isDataFiltered(): boolean {
    const { univer, area } = this.state;
    return Array.from({ length: area.columns }, (_, index) => univer.getTableFilterColumn(index)).some(
      (filter) => filter !== undefined,
    );
  }
  clearCriteria(): void {
    clearFilters(this.excel, this.state);
  }
  getRangeOrNullObject(): Range | null {
    const { state } = this;
    return state.options.showFilterButton ? new Range(this.excel, state.area) : null;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }
}

const api = describeApi<AutoFilter>({
  name: 'AutoFilter',
  properties: ['enabled', 'isDataFiltered'],
  methods: ['clearCriteria', 'getRange', 'getRangeOrNullObject'],
});
