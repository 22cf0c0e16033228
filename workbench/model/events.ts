// What the add-in is told of changes, worked out from Univer's own mutations, so that the grid, the API and undo
// raise the same events. Changes of one request or one edit to one sheet become one event.
import { type ICommandInfo, type IDisposable, type IExecutionOptions, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { RichApiEvent } from '../protocol/conversation';
import type { Json } from '../protocol/wire';
import { type Cell, type CellBlock, touchesContent, valueOf, valueTypeOf } from '../univer/cells';
import {
  boundingRectangle,
  fromUniverRange,
  makeAddress,
  maximumColumns,
  maximumRows,
  type Rectangle,
} from './a1';
import { type Area, type Excel } from './excel';

const eventTypes = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

const workbookTarget = 'Workbook';

type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

interface Change {
  readonly sheetId: string;
  readonly type: ChangeType;
  area: Rectangle;
  /** The one cell's content before, where one cell was changed. */
  readonly before: { readonly row: number; readonly column: number; readonly cell: Cell } | null;
}

const structural: { readonly [id: string]: ChangeType } = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** What the mutations and operations that are watched may say. */
interface Params {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly cellValue?: CellBlock;
  readonly trigger?: string;
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
}

export class Events {
  private changes: Change[] = [];
  private others: RichApiEvent[] = [];
  private readonly listeners: IDisposable[];
  private before: Change['before'] = null;
  private byAddin = false;
  private flushing = false;
  private toldActive: string;

  constructor(
    private readonly excel: Excel,
    private readonly push: (events: readonly RichApiEvent[]) => void,
  ) {
    const { commands } = excel.book;
    this.toldActive = excel.activeSheetId;
    this.listeners = [
      commands.beforeCommandExecuted((command, options) => this.remember(command, options)),
      commands.onCommandExecuted((command, options) => this.observe(command, options)),
    ];
  }

  /** Changes until `endRequest` are the add-in's own. */
  beginRequest(): void {
    this.flush();
    this.byAddin = true;
  }

  endRequest(): void {
    this.flush();
    this.byAddin = false;
  }

  private remember(command: ICommandInfo, options?: IExecutionOptions): void {
    if (command.id !== SetRangeValuesMutation.id || isCalculation(options)) return;
    const { subUnitId, cellValue } = command.params as Params;
    const cell = singleCell(cellValue);
    const known = cell !== null && this.excel.book.sheet(subUnitId) !== null;
    this.before = known
      ? { ...cell, cell: { ...this.excel.cells(subUnitId).contentAt(cell.row, cell.column) } }
      : null;
  }

  private observe(command: ICommandInfo, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== this.excel.book.unitId) return;
    const type = structural[command.id];
    if (
      command.id === SetRangeValuesMutation.id &&
      !isCalculation(options) &&
      params.trigger !== SetStyleCommand.id
    ) {
      const area = changedArea(params.cellValue);
      if (area !== null)
        this.addChange({ sheetId: params.subUnitId, type: 'RangeEdited', area, before: this.before });
    } else if (type !== undefined && params.range !== undefined) {
      const area = fromUniverRange(params.range);
      const whole = type.startsWith('Row')
        ? { ...area, column: 0, columns: maximumColumns }
        : { ...area, row: 0, rows: maximumRows };
      this.addChange({ sheetId: params.subUnitId, type, area: whole, before: null });
    } else if (command.id === InsertSheetMutation.id && params.sheet !== undefined) {
      this.addOther(eventTypes.added, { worksheetId: params.sheet.id, source: 'Local' });
    } else if (command.id === RemoveSheetMutation.id) {
      this.addOther(eventTypes.deleted, { worksheetId: params.subUnitId, source: 'Local' });
    } else if (command.id === SetWorksheetActiveOperation.id) {
      this.activated(params.subUnitId);
    } else if (command.id === SetSelectionsOperation.id) {
      this.selectionMoved(params);
    }
  }

  /** A sheet that is made active again after work on another was never left, as Excel has it. */
  private activated(sheetId: string): void {
    if (sheetId === this.toldActive) return;
    this.toldActive = sheetId;
    this.addOther(eventTypes.activated, { worksheetId: sheetId });
  }

  /** The user moved the selection in the grid. */
  private selectionMoved({ subUnitId, selections }: Params): void {
    const range = selections?.at(-1)?.range;
    if (range !== undefined && Number.isFinite(range.startRow))
      this.excel.selected({ sheetId: subUnitId, ...fromUniverRange(range) });
  }

  private addChange(change: Change): void {
    const last = this.changes.find(
      ({ sheetId, type }) =>
        sheetId === change.sheetId && type === 'RangeEdited' && change.type === 'RangeEdited',
    );
    if (last === undefined) this.changes.push(change);
    else last.area = boundingRectangle(last.area, change.area);
    this.schedule();
  }

  private addOther(type: number, args: Json): void {
    this.others.push({ type, target: workbookTarget, args });
    this.schedule();
  }

  selected(area: Area): void {
    const args = { worksheetId: area.sheetId, address: makeAddress(area), isInsideTable: false };
    this.others.push({ type: eventTypes.selectionChanged, target: workbookTarget, args });
    this.schedule();
  }

  /** Outside a request the changes of one task are told together. */
  private schedule(): void {
    if (this.byAddin || this.flushing) return;
    this.flushing = true;
    queueMicrotask(() => {
      this.flushing = false;
      this.flush();
    });
  }

  /** Tells what has gathered, to handlers of the workbook and of the sheet. */
  flush(): void {
    const changes = this.changes.splice(0);
    const others = this.others.splice(0);
    if (!this.excel.enableEvents || changes.length + others.length === 0) return;
    const told = changes.flatMap((change) => {
      const args = this.describe(change);
      return [workbookTarget, change.sheetId].map((target) => ({ type: eventTypes.changed, target, args }));
    });
    this.push([...others, ...told]);
  }

  private describe({ sheetId, type, area, before }: Change): Json {
    const args = {
      worksheetId: sheetId,
      address: makeAddress(area),
      changeType: type,
      source: 'Local',
      triggerSource: this.byAddin ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
    };
    const single =
      before !== null && area.rows === 1 && area.columns === 1 && this.excel.book.sheet(sheetId) !== null;
    return single ? { ...args, ...this.details(sheetId, before) } : args;
  }

  private details(
    sheetId: string,
    { row, column, cell }: NonNullable<Change['before']>,
  ): { [key: string]: Json } {
    const after = this.excel.cells(sheetId).at(row, column);
    return {
      valueBefore: valueOf(cell),
      valueTypeBefore: valueTypeOf(cell),
      valueAfter: valueOf(after),
      valueTypeAfter: valueTypeOf(after),
    };
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }
}

function isCalculation(options?: IExecutionOptions): boolean {
  return options?.['fromFormula'] === true || options?.['applyFormulaCalculationResult'] === true;
}

/** The place of a block's only cell; null where it has several. */
function singleCell(block: CellBlock | undefined): { row: number; column: number } | null {
  const [row, ...rows] = Object.keys(block ?? {}).slice(0, 2);
  if (row === undefined || rows.length > 0) return null;
  const [column, ...columns] = Object.keys(block?.[Number(row)] ?? {}).slice(0, 2);
  return column === undefined || columns.length > 0 ? null : { row: Number(row), column: Number(column) };
}

/** The cells of a block whose content changes; null where only formats do. */
function changedArea(block: CellBlock | undefined): Rectangle | null {
  let area: Rectangle | null = null;
  for (const row in block) {
    const line = block[Number(row)];
    let left = -1;
    let right = -1;
    for (const column in line) {
      if (!touchesContent(line[Number(column)])) continue;
      if (left < 0 || Number(column) < left) left = Number(column);
      right = Math.max(right, Number(column));
    }
    if (left < 0) continue;
    const span = { row: Number(row), column: left, rows: 1, columns: right - left + 1 };
    area = area === null ? span : boundingRectangle(area, span);
  }
  return area;
}
