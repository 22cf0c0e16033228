// What every reader of a column needs: the table, its cells, and a place for what is wrong with them.
import type { CellComplaints, Complaint, Problem } from '../../method/ground/problem';
import { cellAddress } from '../grid/address';
import { type ColumnKey, columnOf, nameOf } from '../../tables/tables';
import type { AllowedValue, State } from '../../tables/column';
import { stateOfHeader } from '../../tables/headers/stateOfHeader';
import { areMarks, areTruths, holdTicks, parseTruth } from '../../tables/truth';
import type { CellValue, Grid } from '../grid/grid';
import { columnIn, valuesIn, type OwnWords } from '../../tables/ownWords';
import { headedDirection } from '../../tables/factors/headedDirection';
import { cellAt, cellText, headerText } from '../grid/cells';
import type { FoundTable } from '../grid/table';
import { combinedKeys, combinedPart, isHalfCombined } from '../grid/combined';
import { markedCells } from '../grid/marks';
import { shownAt } from '../grid/merges';
import { numbersFrom } from '../grid/boxes';
import { stateOf } from '../grid/rows';
import { parseChoice } from '../../tables/choice';
import { knownWords } from './knownWords';
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
  /** Columns headed by a value of theirs: what yes and no mean there. */
  readonly states: ReadonlyMap<ColumnKey, HeadedState>;
  /** The two concepts of a combined column, under each of them. */
  readonly pairs: ReadonlyMap<ColumnKey, Pair>;
  /** Filled while reading, in reading order. */
  readonly problems: Problem[];
  /** Records that the user left out, filled while they are listed. */
  readonly leftOut: RecordPlace[];
  /** G1: what was found per rated column, filled while reading. */
  readonly scales: Partial<Record<ColumnKey, string>>;
}

/** Of a column headed by its own state. */
interface HeadedState extends State {
  /** An x beside ticks is a cross. */
  readonly crossed: boolean;
  /** No tick says no. */
  readonly marksOnly: boolean;
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
  return {
    grid,
    table,
    ownWords,
    places,
    states: findStates(grid, table, places),
    pairs: findPairs(table, places),
    problems: [],
    leftOut: [],
    scales: {},
  };
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
  const value = stateValue(context.states.get(key), shownAt(context.grid, record.row, columns[0] ?? -1));
  const pair = context.pairs.get(key);
  return pair && isHalfCombined(value, pair) ? combinedPart(value, pair, key) : value;
}

export function textOf(context: Context, key: ColumnKey, record: RecordPlace): string {
  return cellText(valueOf(context, key, record));
}

/** `Sheet!A1` of a record's cell; of a concept over several columns, the first of them, or the marked one that is no level we know. */
export function cellOf(context: Context, key: ColumnKey, record: RecordPlace): string {
  const columns = context.places.get(key) ?? [];
  const marked = columns.length > 1 ? strangeColumn(context, key, record) : undefined;
  const column = columns.includes(record.column) ? record.column : (marked ?? columns[0] ?? record.column);
  return cellAddress(context.grid.sheet, record.row, column);
}

/** Where the record's only mark stands, if its header is none of the column's values. */
function strangeColumn(context: Context, key: ColumnKey, { row }: RecordPlace): number | undefined {
  const { grid, table, places } = context;
  const columns = places.get(key) ?? [];
  const marked = markedCells(columns.map((at) => cellAt(grid, row, at)));
  const column = marked.length === 1 ? columns[marked[0] ?? -1] : undefined;
  const described = columnOf(table.kind, key);
  if (column === undefined || !described || described.values.length === 0) return undefined;
  const header = headerAt(context, column);
  return codeOfHeader(columnIn(context.ownWords, described), header) === null ? column : undefined;
}

/** The cell of a column's header; without such a column, the table's first header cell. */
export function headerCellOf(context: Context, key: ColumnKey): string {
  const column = context.places.get(key)?.[0] ?? firstHeaderColumn(context);
  return cellAddress(context.grid.sheet, context.table.headerRows[1] - 1, column);
}

function firstHeaderColumn({ table, places }: Context): number {
  return places.get(nameOf(table.kind))?.[0] ?? table.box.column;
}

/** A word that is not understood names those that are. */
const namesWords: ReadonlySet<keyof CellComplaints> = new Set<keyof CellComplaints>([
  'unknownValue',
  'attitudeUnreadable',
  'evidenceUnreadable',
  'statusUnreadable',
]);

/** A problem of one cell; `column` and `table` are always among its parameters. */
export function complain<Code extends keyof CellComplaints>(
  context: Context,
  key: ColumnKey,
  cell: string,
  complaint: Complaint<Code>,
): void {
  const { code, severity, params } = complaint;
  const known = namesWords.has(code) ? knownWords(context.table, allowedIn(context, key)) : [];
  const words = known.length === 0 ? {} : { known };
  const whole = {
    code,
    severity,
    cell,
    params: { ...params, ...words, column: key, table: context.table.kind },
  };
  // Code and parameters go together, as in the complaint.
  context.problems.push(whole as Problem);
}

/** Of two header rows the lower one, where it says something: a scale may stand below others. */
function headerAt({ grid, table }: Context, column: number): string {
  const [first, last] = table.headerRows;
  const lower = headerText(grid, last - 1, column);
  return lower === '' ? headerText(grid, first - 1, column) : lower;
}

interface SpreadCells {
  readonly key: ColumnKey;
  readonly columns: readonly number[];
  readonly record: RecordPlace;
}

function spreadValue(context: Context, { key, columns, record }: SpreadCells): CellValue {
  const described = columnOf(context.table.kind, key);
  const column = described && columnIn(context.ownWords, described);
  const header = (at: number): string => headerAt(context, at);
  const code = (at: number): string =>
    (key === 'direction' ? headedDirection(header(at)) : null) ??
    (column && codeOfHeader(column, header(at))) ??
    header(at);
  if (key === 'text' || key === 'name') return cellAt(context.grid, record.row, record.column);
  const marked = markedCells(columns.map((at) => cellAt(context.grid, record.row, at)));
  const codes = [...new Set(marked.map((index) => code(columns[index] ?? -1)))];
  const words = marked.map((index) => header(columns[index] ?? -1));
  if (codes.length > 1) return words.join(', ');
  if (codes.length === 0 && key === 'attitude' && saysNo(context, columns, record)) return 0;
  // The user's own word where it is understood alone: problems show it.
  const said = words[0] ?? '';
  return column && parseChoice(column.values, said) === codes[0] ? said : (codes[0] ?? null);
}

/** T3: 'no' to supporter and to opponent is neither. */
const saysNo = ({ grid }: Context, columns: readonly number[], { row }: RecordPlace): boolean =>
  columns.every((at) => parseTruth(cellText(cellAt(grid, row, at))) === false);

/** Yes and no as what they mean under such a header. */
function stateValue(state: HeadedState | undefined, value: CellValue): CellValue {
  if (state === undefined) return value;
  if (value === null) return state.marksOnly && state.blankIsNo === true ? state.no : null;
  const truth = parseTruth(cellText(value), state.crossed);
  return truth === null ? value : truth ? state.yes : state.no;
}

function findStates(grid: Grid, table: FoundTable, places: Places): Context['states'] {
  const states = new Map<ColumnKey, HeadedState>();
  for (const [key, [column = -1, ...others]] of places) {
    const described = columnOf(table.kind, key);
    const state = described && stateOfHeader(described, table.headers[key] ?? '');
    if (!state || others.length > 0) continue;
    const texts = Array.from({ length: table.box.rows }, (_, index) =>
      cellText(cellAt(grid, table.headerRows[1] + index, column)),
    ).filter((text) => text !== '');
    if (areTruths(texts))
      states.set(key, { ...state, crossed: holdTicks(texts), marksOnly: areMarks(texts) });
  }
  return states;
}

function directionAbove(context: Context, record: RecordPlace): CellValue {
  return headedDirection(textAbove(context, record));
}

/** Of texts under strengths and threats: the nearest such word above, in the header or in a row of its own; '' without. */
export function textAbove(context: Context, { row, column }: RecordPlace): string {
  const ofColumns = headings.get(context) ?? new Map<number, readonly string[]>();
  headings.set(context, ofColumns);
  const ofRows = ofColumns.get(column) ?? headingsOver(context, column);
  ofColumns.set(column, ofRows);
  return ofRows[row - context.table.headerRows[1]] ?? '';
}

const headings = new WeakMap<Context, Map<number, readonly string[]>>();

/** By row, from the first below the headers on. A record that is called 'Strength' heads none of those below it. */
function headingsOver({ grid, table, places, ownWords }: Context, column: number): readonly string[] {
  const rows = { grid, kind: table.kind, places, ownWords };
  const [first, last] = table.headerRows;
  const heads = (row: number): boolean => headedDirection(headerText(grid, row, column)) !== null;
  const above = numbersFrom(first - 1, last - first + 1).filter(heads);
  let text = above.length === 0 ? '' : headerText(grid, above.at(-1) ?? 0, column);
  return numbersFrom(last, table.box.row + table.box.rows - last).map((row) => {
    const over = text;
    if (heads(row) && stateOf(rows, row) === 'section') text = headerText(grid, row, column);
    return over;
  });
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
