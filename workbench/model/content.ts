// Values, formulas, texts and number formats of a block of cells, read and written whole.
import { type ICellData, type IStyleData, numfmt, type Nullable } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder, Lexer } from '@univerjs/engine-formula';
import type { Json } from '../protocol/wire';
import {
  type Cell,
  type CellBlock,
  type CellExtra,
  valueFields,
  valueOf,
  type ValueType,
  valueTypeOf,
} from '../univer/cells';
import { patch } from '../univer/style';
import { type CellValue, longestText, parseEntry } from './entry';
import { cellLimitExceeded, invalidArgument } from './errors';
import { type Area, type Excel, ownSerial } from './excel';
import { assertArgument } from './arguments';
import { applyStyle, noContent, styleReader } from './cellStyles';

/** Excel reads no more cells in one request. */
const mostCells = 5_000_000;

function assertReadable(area: Area): void {
  if (area.rows * area.columns > mostCells) throw cellLimitExceeded();
}

export function readValues(excel: Excel, area: Area): CellValue[][] {
  assertReadable(area);
  return excel.cells(area.sheetId).contents(area, valueOf);
}

export function readValueTypes(excel: Excel, area: Area): ValueType[][] {
  assertReadable(area);
  return excel.cells(area.sheetId).contents(area, valueTypeOf);
}

export function readFormulas(excel: Excel, area: Area): CellValue[][] {
  assertReadable(area);
  return excel
    .cells(area.sheetId)
    .contents(
      area,
      (cell, row, column) => formulaOf(excel, area.sheetId, { cell, row, column }) ?? valueOf(cell),
    );
}

/** The formula of a cell, also where it shares one that is stored elsewhere; null where it has none. */
export function formulaOf(
  excel: Excel,
  sheetId: string,
  { cell, row, column }: { cell: Cell; row: number; column: number },
): string | null {
  if (cell?.f) return cell.f;
  if (!cell?.si) return null;
  const formulas = excel.book.injector.get(FormulaDataModel);
  return formulas.getFormulaStringByCell(row, column, sheetId, excel.book.unitId) ?? null;
}

export function readNumberFormats(excel: Excel, area: Area): string[][] {
  assertReadable(area);
  const styleAt = styleReader(excel, area.sheetId);
  return excel.cells(area.sheetId).grid(area, (cell, row, column) => styleAt(cell, row, column).numberFormat);
}

export function readTexts(excel: Excel, area: Area): string[][] {
  assertReadable(area);
  const styleAt = styleReader(excel, area.sheetId);
  return excel
    .cells(area.sheetId)
    .grid(area, (cell, row, column) => formatValue(valueOf(cell), styleAt(cell, row, column).numberFormat));
}

function formatValue(value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  return numfmt.format(format, value, { locale: 'en', throws: false });
}

/**
 * Spreads what was assigned over the area: a grid of its size, or one value for all cells.
 * @throws InvalidArgument where the sizes differ
 */
export function spread(area: Area, input: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) {
    const line = new Array<unknown>(area.columns).fill(input);
    return new Array<unknown[]>(area.rows).fill(line);
  }
  assertSize(area, input.length, Array.isArray(input[0]) ? input[0].length : -1);
  for (const line of input) if (!Array.isArray(line) || line.length !== area.columns) throw sizeError();
  return input as unknown[][];
}

export function assertSize(area: Area, rows: unknown, columns: unknown): void {
  if (rows !== area.rows || columns !== area.columns) throw sizeError();
}

function sizeError() {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/**
 * Writes values or formulas as if they were typed (they are the same to Excel).
 * @throws AccessDenied on locked cells, InvalidArgument on a wrong size, a bad formula or too long a text
 */
export function writeEntries(excel: Excel, area: Area, input: unknown): void {
  const grid = spread(area, input);
  excel.assertEditable(area);
  const cells = excel.cells(area.sheetId);
  const styleAt = styleReader(excel, area.sheetId);
  const block: CellBlock = {};
  grid.forEach((line, i) => {
    const row = area.row + i;
    const out: { [column: number]: Nullable<ICellData> } = {};
    line.forEach((value, j) => {
      if (value === null || value === undefined) return;
      const column = area.column + j;
      const cell = cells.at(row, column);
      const entry = makeEntry(excel, { value, cell, format: styleAt(cell, row, column).numberFormat });
      if (entry !== null) out[column] = entry;
    });
    if (Object.keys(out).length > 0) block[row] = out;
  });
  if (Object.keys(block).length > 0) cells.write(block);
}

interface Target {
  readonly value: unknown;
  readonly cell: Cell;
  readonly format: string;
}

/** The change one entry makes to its cell, or null where it makes none. */
function makeEntry(excel: Excel, { value, cell, format }: Target): ICellData | null {
  assertArgument(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');
  assertArgument(typeof value !== 'string' || value.length <= longestText);
  const entry = parseEntry(value, format === '@', ownSerial(excel, 0));
  const custom = quoteMark(cell, entry.kind === 'quoted');
  switch (entry.kind) {
    case 'blank':
      return cell === null || cell === undefined ? null : { ...noContent, ...custom };
    case 'quoted':
      return { ...noContent, ...valueFields(entry.value, true), ...custom };
    case 'formula':
      assertFormula(excel, entry.formula);
      return { ...noContent, f: entry.formula, ...custom };
    case 'value': {
      const style =
        entry.format !== undefined && format === 'General'
          ? { s: patch.numberFormat(entry.format) as IStyleData }
          : {};
      return { ...noContent, ...valueFields(entry.value, format === '@'), ...custom, ...style };
    }
  }
}

function quoteMark(cell: Cell, quoted: boolean): { custom?: NonNullable<ICellData['custom']> } {
  const extra = (cell?.custom ?? {}) as CellExtra;
  if (quoted === (extra.quoted === true)) return {};
  const { quoted: _former, ...rest } = extra;
  return { custom: quoted ? { ...rest, quoted: true } : rest };
}

/** @throws InvalidArgument where the formula does not parse */
function assertFormula(excel: Excel, formula: string): void {
  const { injector } = excel.book;
  const complete = injector.get(LexerTreeBuilder).checkIfAddBracket(formula) === 0;
  const tree = complete ? injector.get(Lexer).treeBuilder(formula) : null;
  assertArgument(tree !== null && typeof tree !== 'string');
  assertArgument(!/[-+*/^&=<>,(]$/.test(formula.slice(1).trimEnd()));
}

/** @throws InvalidArgument on a wrong size; null leaves a cell's format */
export function writeNumberFormats(excel: Excel, area: Area, input: unknown): void {
  if (typeof input === 'string') return applyStyle(excel, area, patch.numberFormat(input));
  const grid = spread(area, input) as readonly (readonly Json[])[];
  excel.assertUnprotected(area.sheetId);
  const patches = new Map<string, IStyleData>();
  const block: CellBlock = {};
  grid.forEach((line, i) => {
    const out: { [column: number]: Nullable<ICellData> } = {};
    line.forEach((format, j) => {
      if (typeof format !== 'string') return;
      const style = patches.get(format) ?? (patch.numberFormat(format) as IStyleData);
      patches.set(format, style);
      out[area.column + j] = { s: style };
    });
    block[area.row + i] = out;
  });
  excel.cells(area.sheetId).write(block);
}
