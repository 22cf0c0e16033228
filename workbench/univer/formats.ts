// Changes of format are gathered, rectangle by rectangle, and carried out together before anything looks at cells:
// an add-in formats one range by a dozen properties, and each of its cells is then touched once.
import {
  CommandType,
  type IAccessor,
  type ICellData,
  type ICommandInfo,
  type IMutationInfo,
  type IStyleData,
  IUniverInstanceService,
  type Nullable,
  type Styles,
  type Workbook,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Rectangle } from '../model/a1';
import type { CellBlock, CellExtra } from './cells';
import { type Corners, grow, noCorners } from './corners';
import { stylePatchBetween } from './styleMerge';

/** A change of what cells look like, or of what they carry beside their content. */
export interface FormatChange {
  /** Says what `style` does: the same key, the same change. */
  readonly key?: string;
  readonly style?: (style: IStyleData) => IStyleData;
  readonly extra?: (extra: CellExtra) => CellExtra;
}

/** Style (by its id) and extra of a cell. Equal states of cells without an extra are one object. */
interface CellState {
  readonly s: ICellData['s'] | null;
  readonly custom: CellExtra | null;
}

type StylesAfter = Map<CellState['s'], CellState['s']>;

interface States {
  [row: number]: { [column: number]: CellState };
}

interface SetFormats {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cells: States;
}

interface Waiting {
  readonly area: Rectangle;
  readonly changes: FormatChange[];
}

/** What formats are carried out on. */
export interface FormatTarget {
  readonly unitId: string;
  readonly workbook: Workbook;
  change(redo: IMutationInfo, undos: readonly IMutationInfo[]): void;
}

export class Formats {
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly outcomes = new Map<string, StylesAfter>();
  private readonly plain = new Map<ICellData['s'] | null, CellState>();

  constructor(private readonly book: FormatTarget) {}

  add(sheetId: string, area: Rectangle, change: FormatChange): void {
    const list = this.waiting.get(sheetId) ?? [];
    this.waiting.set(sheetId, list);
    const last = list.at(-1);
    if (last !== undefined && isSame(last.area, area)) last.changes.push(change);
    else list.push({ area, changes: [change] });
  }

  /** Carries out what waits, on one sheet or on all. */
  flush(sheetId?: string): void {
    if (this.waiting.size === 0) return;
    const ids = sheetId === undefined ? [...this.waiting.keys()] : [sheetId];
    for (const id of ids) {
      const list = this.waiting.get(id);
      this.waiting.delete(id);
      if (list !== undefined) this.carryOut(id, list);
    }
  }

  private carryOut(sheetId: string, list: readonly Waiting[]): void {
    const sheet = this.book.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const matrix = sheet.getCellMatrix().getMatrix();
    const before: States = {};
    const next: States = {};
    for (const { area, changes } of list) {
      const known = this.stylesAfter(changes);
      const { row, column, rows, columns } = area;
      for (let r = row; r < row + rows; r++) {
        const olds = (before[r] ??= {});
        const line = (next[r] ??= {});
        for (let c = column; c < column + columns; c++) {
          const state = line[c] ?? (olds[c] = this.stateOf(matrix[r]?.[c]));
          line[c] = this.changed(state, changes, known);
        }
      }
    }
    this.write(sheetId, before, next);
  }

  private stateOf(cell: Nullable<ICellData>): CellState {
    const s = cell?.s ?? null;
    const extra = cell?.custom as CellExtra | null | undefined;
    if (extra && Object.keys(extra).length > 0) return { s, custom: extra };
    const state = this.plain.get(s) ?? { s, custom: null };
    this.plain.set(s, state);
    return state;
  }

  /** Style ids and what the changes make of them, as far as it was worked out before. */
  private stylesAfter(changes: readonly FormatChange[]): StylesAfter {
    const keys = changes.filter(({ style }) => style !== undefined).map(({ key }) => key);
    if (keys.includes(undefined)) return new Map();
    const key = keys.join('\n');
    const known = this.outcomes.get(key) ?? (new Map() as StylesAfter);
    this.outcomes.set(key, known);
    return known;
  }

  private changed(state: CellState, changes: readonly FormatChange[], known: StylesAfter): CellState {
    let s = known.get(state.s);
    if (s === undefined) known.set(state.s, (s = this.restyled(state, changes)));
    let custom = state.custom;
    for (const { extra } of changes) if (extra !== undefined) custom = extra(custom ?? {});
    if (s === state.s && custom === state.custom) return state;
    return this.stateOf({ s: s ?? null, custom: custom as ICellData['custom'] });
  }

  private restyled(state: CellState, changes: readonly FormatChange[]): CellState['s'] {
    const styles = this.book.workbook.getStyles();
    const former = styleOf(styles, state);
    const style = changes.reduce((current, change) => change.style?.(current) ?? current, former);
    return style === former ? state.s : makeStyleId(styles, style);
  }

  private write(sheetId: string, before: States, next: States): void {
    const target = { unitId: this.book.unitId, subUnitId: sheetId };
    const { rich, corners } = this.sortOut(sheetId, before, next);
    const info = (cells: States): IMutationInfo => ({
      id: setFormats.id,
      params: { ...target, cells } satisfies SetFormats,
    });
    const set = (cellValue: CellBlock): IMutationInfo => ({
      id: SetRangeValuesMutation.id,
      params: { ...target, cellValue, trigger: SetStyleCommand.id },
    });
    if (Object.keys(next).length > 0) {
      this.book.change(info(next), [info(before), set(corners)]);
      // Univer draws anew, and fits rows, where it hears of its own mutation.
      this.book.change(set(corners), []);
    }
    if (Object.keys(rich.redo).length > 0) this.book.change(set(rich.redo), [set(rich.undo)]);
  }

  /**
   * Leaves only the cells that change. Cells of rich text are taken out: Univer itself spreads their style over
   * the pieces of the text.
   */
  private sortOut(
    sheetId: string,
    before: States,
    next: States,
  ): { rich: { redo: CellBlock; undo: CellBlock }; corners: CellBlock } {
    const matrix = this.book.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() as CellBlock;
    const rich: { redo: CellBlock; undo: CellBlock } = { redo: {}, undo: {} };
    const corners = noCorners();
    for (const row of Object.keys(next).map(Number)) {
      const line = next[row] ?? {};
      const olds = before[row] ?? {};
      let left = 0;
      for (const column of Object.keys(line).map(Number)) {
        const [old, state] = [olds[column], line[column]];
        const text = matrix[row]?.[column]?.p;
        if (old !== state && old !== undefined && state !== undefined && text) {
          (rich.redo[row] ??= {})[column] = this.richChange(old, state);
          (rich.undo[row] ??= {})[column] = { ...this.richChange(state, old), p: structuredClone(text) };
        }
        if (old === state || text) {
          delete line[column];
          delete olds[column];
        } else {
          left += 1;
          grow(corners, row, column);
        }
      }
      if (left > 0) continue;
      delete next[row];
      delete before[row];
    }
    return { rich, corners: cornerBlock(corners) };
  }

  private richChange(from: CellState, to: CellState): ICellData {
    const styles = this.book.workbook.getStyles();
    const s = stylePatchBetween(styleOf(styles, from), styleOf(styles, to)) as IStyleData;
    return { s, custom: to.custom === null ? null : { ...to.custom } };
  }
}

/** Two cells that say nothing, in the corners of what changed. */
function cornerBlock({ top, left, bottom, right }: Corners): CellBlock {
  if (bottom < 0) return {};
  const block: CellBlock = { [top]: { [left]: {} } };
  (block[bottom] ??= {})[right] = {};
  return block;
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

function styleOf(styles: Styles, { s }: CellState): IStyleData {
  return (typeof s === 'string' ? styles.get(s) : s) ?? {};
}

function makeStyleId(styles: Styles, style: IStyleData): string | null {
  return Object.keys(style).length === 0 ? null : (styles.setValue(style) ?? null);
}

const setFormats = {
  id: 'embedded-excel.mutation.set-formats',
  type: CommandType.MUTATION as const,
  handler: (accessor: IAccessor, params?: SetFormats): boolean => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(params?.unitId ?? '');
    const matrix = workbook?.getSheetBySheetId(params?.subUnitId ?? '')?.getCellMatrix();
    if (matrix === undefined || params === undefined) return false;
    for (const row of Object.keys(params.cells).map(Number)) {
      const line = params.cells[row] ?? {};
      for (const column of Object.keys(line).map(Number)) {
        const cell = matrix.getValue(row, column) ?? {};
        setState(cell, line[column] ?? { s: null, custom: null });
        if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
        else matrix.setValue(row, column, cell);
      }
    }
    return true;
  },
};

function setState(cell: ICellData, { s, custom }: CellState): void {
  if (s === null || s === undefined) delete cell.s;
  else cell.s = s;
  if (custom === null) delete cell.custom;
  else cell.custom = { ...custom };
}

/** Univer's mutation of ours, to be registered once. */
export const formatsMutation: typeof setFormats & ICommandInfo = setFormats;
