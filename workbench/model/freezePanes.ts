import { SetFrozenMutation } from '@univerjs/sheets';
import { describeApi, HostObject } from '../protocol/hostObject';
import { maximumColumns, maximumRows } from './a1';
import { areaOf } from './addresses';
import { invalidArgument, itemNotFound } from './errors';
import type { Excel } from './excel';
import { Range } from './range';

export class WorksheetFreezePanes extends HostObject {
  readonly api = api;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string,
  ) {
    super();
  }

  freezeRows(count = 0): void {
    this.freeze(count, 0);
  }
  freezeColumns(count = 0): void {
    this.freeze(0, count);
  }
  /** Freezes everything from the sheet's corner to the end of the range. */
  freezeAt(frozen: Range | string): void {
    const area = frozen instanceof Range ? frozen.area : areaOf(this.excel, frozen, this.sheetId);
    if (area.sheetId !== this.sheetId) throw invalidArgument();
    const rows = area.rows === maximumRows ? 0 : area.row + area.rows;
    const columns = area.columns === maximumColumns ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }
  unfreeze(): void {
    this.freeze(0, 0);
  }
  getLocationOrNullObject(): Range | null {
    const { ySplit, xSplit } = this.excel.sheet(this.sheetId).getFreeze();
    if (ySplit === 0 && xSplit === 0) return null;
    const area = {
      sheetId: this.sheetId,
      row: 0,
      column: 0,
      rows: ySplit || maximumRows,
      columns: xSplit || maximumColumns,
    };
    return new Range(this.excel, area);
  }
  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (location === null) throw itemNotFound();
    return location;
  }

  private freeze(rows: number, columns: number): void {
    if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0)) throw invalidArgument();
    const target = this.excel.book.target(this.sheetId);
    const before = this.excel.sheet(this.sheetId).getFreeze();
    const next = {
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    };
    const info = (freeze: typeof next) => ({ id: SetFrozenMutation.id, params: { ...target, ...freeze } });
    this.excel.book.change(info(next), [info({ ...before })]);
  }
}

const api = describeApi<WorksheetFreezePanes>({
  name: 'WorksheetFreezePanes',
  methods: ['freezeAt', 'freezeColumns', 'freezeRows', 'getLocation', 'getLocationOrNullObject', 'unfreeze'],
});
