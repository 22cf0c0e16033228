// What every reader of a column needs: the table, its cells, and a place for what is wrong with them.
import type { CellComplaints, Complaint, Problem } from '../../method/ground/problem';
import { cellAddress } from '../grid/address';
import { type ColumnKey, columnOf, nameOf } from '../../tables/tables';
import type { AllowedValue } from '../../tables/column';
import type { CellValue, Grid } from '../grid/grid';
import { columnIn, valuesIn, type OwnWords } from '../../tables/ownWords';
import { headedDirection } from '../../tables/factors/headedDirection';
import { cellAt, cellText, headerText } from '../grid/cells';
import type { FoundTable } from '../grid/table';
import { combinedKeys, combinedPart, isCombined } from '../grid/combined';
import { markedCells } from '../grid/marks';
import { shownAt } from '../grid/merges';
import { parseChoice } from '../../tables/choice';
import { type Places, placesOf } from '../grid/places';
import { codeOfHeader } from '../../tables/spread';

/** One record: its row, the column that names it, and the rows that only continue its texts. */
export interface RecordPlace {
  readonly row: number;
  readonly column: number;
  readonly continued: readonly number[];
}

export interface Context {
  readonly grid: Grid;
  readonly table: FoundTable;
  /** O2 */
  readonly ownWords: OwnWords | undefined;
  readonly places: Places;
  /** The two concepts of a combined column, under each of them. */
  readonly pairs: ReadonlyMap<ColumnKey, Pair>;
  /** Filled while reading, in reading order. */
  readonly problems: Problem[];
  /** G1: what was found per rated column, filled while reading. */
  readonly scales: Partial<Record<ColumnKey, string>>;
}

type Pair = readonly [ColumnKey, ColumnKey];

/** O2: a table, the sheet that holds it, and the company's own words and scales. */
interface Read {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly ownWords?: OwnWords | undefined;
}

export function makeContext({ grid, table, ownWords }: Read): Context {
  const places = placesOf(table);
  return { grid, table, ownWords, places, pairs: findPairs(table, places), problems: [], scales: {} };
}

export function has(context: Context, key: ColumnKey): boolean {
  return context.places.has(key);
}

export function allowedIn(context: Context, key: ColumnKey): readonly AllowedValue[] {
  return valuesIn(context.ownWords, columnOf(context.table.kind, key)?.values ?? []);
}

/** What a record says under a concept, with one-hot and combined columns already taken apart. */
export function valueOf(context: Context, key: ColumnKey, record: RecordPlace): CellValue {
  const columns = context.places.get(key) ?? [];
  if (key === 'direction' && columns.includes(record.column)) return directionAbove(context, record);
  if (columns.length > 1) return spreadValue(context, { key, columns, record });
  const value = shownAt(context.grid, record.row, columns[0] ?? -1);
  const pair = context.pairs.get(key);
  return pair && isCombined(value, pair) ? combinedPart(value, pair, key) : value;
}

export function textOf(context: Context, key: ColumnKey, record: RecordPlace): string {
  return cellText(valueOf(context, key, record));
}

/** `Sheet!A1` of a record's cell; of a concept over several columns, the first of them. */
export function cellOf(context: Context, key: ColumnKey, record: RecordPlace): string {
  const columns = context.places.get(key) ?? [];
  const column = columns.includes(record.column) ? record.column : (columns[0] ?? record.column);
  return cellAddress(context.grid.sheet, record.row, column);
}

/** The cell of a column's header; without such a column, the table's first header cell. */
export function headerCellOf(context: Context, key: ColumnKey): string {
  const column = context.places.get(key)?.[0] ?? firstHeaderColumn(context);
  return cellAddress(context.grid.sheet, context.table.headerRows[1] - 1, column);
}

function firstHeaderColumn({ table, places }: Context): number {
  return places.get(nameOf(table.kind))?.[0] ?? table.box.column;
}

/** A problem of one cell; `column` and `table` are always among its parameters. */
export function complain<Code extends keyof CellComplaints>(
  context: Context,
  key: ColumnKey,
  cell: string,
  complaint: Complaint<Code>,
): void {
  const { code, severity, params } = complaint;
  const whole = { code, severity, cell, params: { ...params, column: key, table: context.table.kind } };
  // Code and parameters go together, as in the complaint.
  context.problems.push(whole as Problem);
}

interface SpreadCells {
  readonly key: ColumnKey;
  readonly columns: readonly number[];
  readonly record: RecordPlace;
}

function spreadValue(context: Context, { key, columns, record }: SpreadCells): CellValue {
  const described = columnOf(context.table.kind, key);
  const column = described && columnIn(context.ownWords, described);
  const header = (at: number): string => headerText(context.grid, context.table.headerRows[1] - 1, at);
  const code = (at: number): string =>
    (key === 'direction' ? headedDirection(header(at)) : null) ??
    (column && codeOfHeader(column, header(at))) ??
    header(at);
  if (key === 'text' || key === 'name') return cellAt(context.grid, record.row, record.column);
  const marked = markedCells(columns.map((at) => cellAt(context.grid, record.row, at)));
  const codes = [...new Set(marked.map((index) => code(columns[index] ?? -1)))];
  const words = marked.map((index) => header(columns[index] ?? -1));
  if (codes.length > 1) return words.join(', ');
  // The user's own word where it is understood alone: problems show it.
  const said = words[0] ?? '';
  return column && parseChoice(column.values, said) === codes[0] ? said : (codes[0] ?? null);
}

function directionAbove(context: Context, record: RecordPlace): CellValue {
  return headedDirection(textAbove(context, record));
}

/** Of texts under strengths and threats: the nearest such word above, in the header or in a row of its own; '' without. */
export function textAbove({ grid, table }: Context, record: RecordPlace): string {
  for (let row = record.row; row >= table.headerRows[0] - 1; row--) {
    const text = headerText(grid, row, record.column);
    if (headedDirection(text) !== null) return text;
  }
  return '';
}

function findPairs(table: FoundTable, places: Places): ReadonlyMap<ColumnKey, Pair> {
  const pairs = new Map<ColumnKey, Pair>();
  for (const [key, columns] of table.kind === 'people' ? places : []) {
    const pair = combinedKeys(table.headers[key] ?? '');
    const other = pair?.find((each) => each !== key);
    if (pair?.includes(key) && other && places.get(other)?.[0] === columns[0]) pairs.set(key, pair);
  }
  return pairs;
}
