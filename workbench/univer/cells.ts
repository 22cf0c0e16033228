// Cells in bulk: one Univer mutation for a whole block.
import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Rectangle } from '../model/a1';
import { type CellValue, isErrorValue } from '../model/entry';
import type { Json } from '../protocol/wire';
import type { Book } from './book';
import { grow, noCorners } from './corners';
import type { FormatChange } from './formats';
import { undoOfPatch } from './styleMerge';

/** What a cell carries that Univer's own fields have no room for. It moves with the cell. */
export interface CellExtra {
  /** The entry began with an apostrophe. */
  readonly quoted?: true;
  /** Absent where the cell has not been told: it is locked then, unless its column or sheet says otherwise. */
  readonly locked?: boolean;
  readonly hyperlink?: { readonly [key: string]: Json };
  /** An alignment Univer does not know. */
  readonly alignment?: string;
}

export type Cell = Nullable<ICellData>;

/** Cells to set, by row and column; null removes a cell altogether. */
export type CellBlock = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export class Cells {
  constructor(
    private readonly book: Book,
    readonly sheetId: string,
  ) {}

  private get sheet() {
    const sheet = this.book.sheet(this.sheetId);
    if (sheet === null) throw new Error(`There is no sheet ${this.sheetId}.`);
    return sheet;
  }

  at(row: number, column: number): Cell {
    this.book.formats.flush(this.sheetId);
    return this.contentAt(row, column);
  }

  /** The cell for its content only: its format may be about to change. */
  contentAt(row: number, column: number): Cell {
    return this.sheet.getCellMatrix().getValue(row, column);
  }

  extra(row: number, column: number): CellExtra {
    return (this.at(row, column)?.custom ?? {}) as CellExtra;
  }

  /** Cells into which array formulas of the sheet spill, by row and column. */
  private spilled(): CellBlock | undefined {
    const data = this.book.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return data[this.book.unitId]?.[this.sheetId];
  }

  /** Calls `read` for every cell of the rectangle and gives the results as rows. */
  grid<T>(rectangle: Rectangle, read: (cell: Cell, row: number, column: number) => T): T[][] {
    this.book.formats.flush(this.sheetId);
    return this.contents(rectangle, read);
  }

  /** As `grid`, for the content of cells only: formats may be about to change. */
  contents<T>(
    { row, column, rows, columns }: Rectangle,
    read: (cell: Cell, row: number, column: number) => T,
  ): T[][] {
    const matrix = this.sheet.getCellMatrix().getMatrix();
    const spilled = this.spilled();
    const out: T[][] = [];
    for (let r = row; r < row + rows; r++) {
      const line: T[] = [];
      const cells = matrix[r];
      const spill = spilled?.[r];
      for (let c = column; c < column + columns; c++)
        line.push(read(withSpill(cells?.[c], spill?.[c]), r, c));
      out.push(line);
    }
    return out;
  }

  /** Calls `visit` for the cells of the rectangle that exist. */
  visit(rectangle: Rectangle, visit: (cell: ICellData, row: number, column: number) => void): void {
    this.book.formats.flush(this.sheetId);
    const { row, column, rows, columns } = rectangle;
    for (const [r, line] of numbered(this.sheet.getCellMatrix().getMatrix())) {
      if (r < row || r >= row + rows) continue;
      for (const [c, cell] of numbered(line)) {
        if (c >= column && c < column + columns && cell !== null && cell !== undefined) visit(cell, r, c);
      }
    }
  }

  /** The smallest rectangle around the cells that `counts` accepts, or null. */
  bounds(within: Rectangle, counts: (cell: ICellData) => boolean): Rectangle | null {
    const corners = noCorners();
    this.visit(within, (cell, row, column) => {
      if (counts(cell)) grow(corners, row, column);
    });
    const { top, left, bottom, right } = corners;
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Sets the cells of the block; properties that a cell of the block does not name stay as they are. */
  write(block: CellBlock): void {
    this.makeRoom(block);
    const kinds = kindsOf(block);
    if (kinds.format) this.book.formats.flush(this.sheetId);
    // Univer takes the formula out of a cell that is written without one, unless it is told that formats are set.
    const trigger = kinds.content ? {} : { trigger: SetStyleCommand.id };
    const next = { cellValue: block, ...trigger };
    const before = { cellValue: this.undoOf(block, kinds.content), ...trigger };
    this.book.swap(this.sheetId, SetRangeValuesMutation, { next, before });
  }

  /** Changes the format of all cells of the rectangle, before anything looks at it. */
  changeFormat(rectangle: Rectangle, change: FormatChange): void {
    this.reserve(rectangle.row + rectangle.rows, rectangle.column + rectangle.columns);
    this.book.formats.add(this.sheetId, rectangle, change);
  }

  private undoOf(block: CellBlock, content: boolean): CellBlock {
    const matrix = this.sheet.getCellMatrix().getMatrix();
    const styles = this.book.workbook.getStyles();
    const undo: CellBlock = {};
    for (const [row, line] of numbered(block)) {
      const cells = matrix[row];
      const out: { [column: number]: ICellData } = (undo[row] = {});
      for (const column in line) {
        const [cell, change] = [cells?.[column], line[column]];
        const former: ICellData = content ? formerContent(cell) : {};
        if (!change || change.custom !== undefined) former.custom = cell?.custom ?? null;
        if (!change || change.s) {
          const style = styles.getStyleByCell(cell) ?? {};
          former.s = undoOfPatch(style, styles.getStyleByCell(change) ?? {}) as IStyleData;
        }
        out[Number(column)] = former;
      }
    }
    return undo;
  }

  private makeRoom(block: CellBlock): void {
    const corners = noCorners();
    for (const [row, line] of numbered(block)) for (const column in line) grow(corners, row, Number(column));
    this.reserve(corners.bottom + 1, corners.right + 1);
  }

  /** Univer's sheets have an end; ours grow where something is put beyond it. */
  reserve(rows: number, columns: number): void {
    const { book, sheetId } = this;
    const rowCount = this.sheet.getRowCount();
    const columnCount = this.sheet.getColumnCount();
    if (rows > rowCount) {
      const next = { rowCount: rows + 200 };
      book.swap(sheetId, SetWorksheetRowCountMutation, { next, before: { rowCount } });
    }
    if (columns > columnCount) {
      const next = { columnCount: columns + 10 };
      book.swap(sheetId, SetWorksheetColumnCountMutation, { next, before: { columnCount } });
    }
  }
}

const noContent = { v: null, t: null, f: null, si: null, p: null } as const;

/** The content of a cell as a change that brings it back. */
function formerContent(cell: Cell): ICellData {
  if (!cell) return { ...noContent };
  const { s: _style, custom: _custom, p, ...content } = cell;
  return { ...noContent, ...content, ...(p ? { p: structuredClone(p) } : {}) };
}

/** Whether the block changes contents, and whether it changes what cells look like or carry. */
function kindsOf(block: CellBlock): { content: boolean; format: boolean } {
  const kinds = { content: false, format: false };
  for (const row in block) {
    const line = block[row] ?? {};
    for (const column in line) {
      const cell = line[column];
      kinds.content ||= touchesContent(cell);
      kinds.format ||= !cell || cell.s !== undefined || cell.custom !== undefined;
    }
  }
  return kinds;
}

/** Whether a change of a cell is one of its content, not only of its format. */
export function touchesContent(cell: Cell): boolean {
  return (
    cell === null ||
    cell === undefined ||
    cell.v !== undefined ||
    cell.f !== undefined ||
    cell.p !== undefined
  );
}

function withSpill(cell: Cell, spill: Cell): Cell {
  if (spill === null || spill === undefined || (cell?.v !== undefined && cell.v !== null)) return cell;
  return { ...cell, ...spill };
}

function* numbered<T>(block: { [key: number]: T } | undefined): Generator<[number, T]> {
  for (const key of Object.keys(block ?? {}).map(Number)) yield [key, block?.[key] as T];
}

/** The value of a cell as Office.js gives it: '' where there is none, errors as their text. */
export function valueOf(cell: Cell): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return richText(cell);
  if (cell?.t === CellValueType.BOOLEAN)
    return value === 1 || value === true || value === '1' || value === 'TRUE';
  return value;
}

function richText(cell: Cell): string {
  const stream = cell?.p?.body?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueTypeOf(cell: Cell): ValueType {
  const value = valueOf(cell);
  if (value === '') return cell?.f ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  const forced = cell?.t === CellValueType.FORCE_STRING;
  return isErrorValue(value) && !forced ? 'Error' : 'String';
}

/** Univer's value fields for a value; text that looks like something else is forced to stay text. */
export function valueFields(value: CellValue, forced = false): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: forced || looksLikeOther(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function looksLikeOther(text: string): boolean {
  return (text.trim() !== '' && Number.isFinite(Number(text))) || /^(true|false)$/i.test(text);
}
