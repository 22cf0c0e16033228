// Tables that nobody has to have: found by our mark and by headers that say exactly what they are, never by likelihood.
import type { Problem } from '../../method/ground/problem';
import { cellAddress, makeLetters, makeRange, parseLetters, quoteSheet } from '../grid/address';
import {
  type ColumnKey,
  type OfferedKind,
  offeredKinds,
  tableOf,
  neededKeys,
  columnOf,
} from '../../tables/tables';
import type { Box, Grid, GridTable } from '../grid/grid';
import { cellAt, cellText } from '../grid/cells';
import { parseChoice } from '../../tables/choice';
import { makePlace } from '../grid/places';
import type { FoundTable } from '../grid/table';
import { normalise } from '../../method/ground/text';
import { findCompetitors } from './columns/competitors';

type OfferedTable = FoundTable<OfferedKind>;

export interface OfferedTables {
  /** At most one of each kind, in the order of the kinds. */
  readonly tables: readonly OfferedTable[];
  /** Further ones, which are not read. */
  readonly others: readonly OfferedTable[];
  readonly problems: readonly Problem[];
}

/** What to look for. */
export interface Looking {
  readonly kinds: readonly OfferedKind[];
  /** O2: whether a text names a setting. */
  readonly isSetting: (name: string) => boolean;
}

/** The offered tables of all sheets: of two of a kind the one on a sheet of ours, then the one with more rows. */
export function findOffered(grids: readonly Grid[], looking: Looking): OfferedTables {
  const found = grids.flatMap((grid) => offeredIn(grid, looking).map((table) => ({ grid, table })));
  const isMarked = ({ grid, table }: (typeof found)[number]): number =>
    grid.mark?.kind === table.kind ? 1 : 0;
  const ranked = [...found].sort(
    (one, other) => isMarked(other) - isMarked(one) || other.table.rows - one.table.rows,
  );
  const byKind = offeredKinds.map((kind) => ranked.filter(({ table }) => table.kind === kind));
  const tables = byKind.flatMap(([first]) => (first === undefined ? [] : [first.table]));
  const others = byKind.flatMap(([, ...rest]) => rest.map(({ table }) => table));
  const problems = tables.flatMap((table) => [
    ...missingColumns(table),
    ...rivals(
      table,
      others.filter(({ kind, rows }) => kind === table.kind && rows > 0),
    ),
  ]);
  return { tables, others, problems };
}

function missingColumns(table: OfferedTable): readonly Problem[] {
  return tableOf[table.kind].columns
    .filter(({ key, need }) => need === 'needed' && table.columns[key] === undefined)
    .map(({ key }) => ({
      code: 'missingColumn',
      severity: 'error',
      cell: headerCell(table),
      params: { column: key, table: table.kind },
    }));
}

function rivals(table: OfferedTable, others: readonly OfferedTable[]): readonly Problem[] {
  if (others.length === 0) return [];
  const params = { table: table.kind, used: addressOf(table), others: others.map(addressOf) };
  return [{ code: 'severalTables', severity: 'warning', cell: headerCell(table), params }];
}

const addressOf = ({ sheet, range }: OfferedTable): string => `${quoteSheet(sheet)}!${range}`;

const headerCell = ({ sheet, box }: OfferedTable): string => cellAddress(sheet, box.row, box.column);

type Keys = ReadonlyMap<ColumnKey, number>;

interface Headed {
  readonly kind: OfferedKind;
  readonly columns: Keys;
}

/** Plain ranges begin within so many rows; a table of Excel's own may stand anywhere. */
const mostRowsAbove = 60;

function offeredIn(grid: Grid, looking: Looking): readonly OfferedTable[] {
  const own = grid.tables.filter(({ showHeaders }) => showHeaders);
  const real = own.flatMap((table) => {
    const headed = headedBy(grid, table.box, looking);
    return headed === null ? [] : [makeTable(grid, headed, table)];
  });
  const plain: OfferedTable[] = [];
  const last = Math.min(grid.row + grid.values.length, grid.row + mostRowsAbove);
  const width = grid.values[0]?.length ?? 0;
  for (let row = grid.row; row < last; row += 1) {
    const box: Box = { row, column: grid.column, rows: 1, columns: width };
    if (own.some(({ box: { row: top, rows } }) => row >= top && row < top + rows)) continue;
    const headed = headedBy(grid, box, looking);
    if (headed !== null) plain.push(makeTable(grid, headed, { box }));
  }
  // What somebody has hidden and we did not write is no table to go by.
  const meant = [...real, ...plain].filter(
    (table) => (grid.visible || grid.mark?.kind === table.kind) && isMeant(grid, table, looking),
  );
  return withoutTitles(grid, meant);
}

/** On a sheet of ours the title above the table may be a word of its header too; the row with more of them is the header. */
function withoutTitles({ mark }: Grid, found: readonly OfferedTable[]): readonly OfferedTable[] {
  const own = found.filter(({ kind }) => kind === mark?.kind);
  const widthOf = ({ columns }: OfferedTable): number => Object.keys(columns).length;
  const most = Math.max(...own.map(widthOf));
  return found.filter((table) => !own.includes(table) || widthOf(table) === most);
}

/** The kind whose needed columns all stand in this row; on a sheet of ours its own kind, as soon as one of them does. */
function headedBy(grid: Grid, { row, column, columns }: Box, { kinds }: Looking): Headed | null {
  const words: { readonly word: string; readonly column: number }[] = [];
  for (let at = column; at < column + columns; at += 1) {
    const value = cellAt(grid, row, at);
    if (typeof value === 'string' && value.length <= longestHeader)
      words.push({ word: headerForm(value), column: at });
  }
  if (!words.some(({ word }) => neededWords.has(word))) return null;
  for (const kind of kinds) {
    const found = new Map<ColumnKey, number>();
    for (const { word, column: at } of words) {
      const key = dictionaries[kind].get(word);
      if (key !== undefined && !found.has(key)) found.set(key, at);
    }
    const needed = neededKeys(kind).filter((key) => found.has(key)).length;
    const enough = grid.mark?.kind === kind ? 1 : neededKeys(kind).length;
    if (needed >= enough) return { kind, columns: found };
  }
  return null;
}

const longestHeader = 60;

/** Without units or hints in brackets behind it. */
function headerForm(text: string): string {
  const whole = normalise(text);
  return whole.includes('(') ? whole.replace(/ ?\([^)]*\)$/, '') : whole;
}

type Dictionary = ReadonlyMap<string, ColumnKey>;

function makeDictionary(kind: OfferedKind): Dictionary {
  const dictionary = new Map<string, ColumnKey>();
  // Headers that are names of the user's are known by their place and values.
  for (const { key, labels, synonyms } of tableOf[kind].columns.filter(
    ({ headings }) => headings === undefined,
  ))
    for (const word of [...Object.values(labels), key, ...synonyms])
      if (!dictionary.has(normalise(word))) dictionary.set(normalise(word), key);
  return dictionary;
}

const dictionaries = Object.fromEntries(offeredKinds.map((kind) => [kind, makeDictionary(kind)])) as Readonly<
  Record<OfferedKind, Dictionary>
>;

/** Asked of every cell: most rows head nothing. */
const neededWords: ReadonlySet<string> = new Set(
  offeredKinds.flatMap((kind) =>
    [...dictionaries[kind]].filter(([, key]) => neededKeys(kind).includes(key)).map(([word]) => word),
  ),
);

interface Bounds {
  readonly box: Box;
  readonly name?: string;
  readonly showTotals?: boolean;
}

function makeTable(grid: Grid, { kind, columns }: Headed, bounds: Bounds | GridTable): OfferedTable {
  const isReal = bounds.name !== undefined;
  const header = isReal ? bounds.box : around(grid, bounds.box, [...columns.values()]);
  const last = isReal
    ? bounds.box.row + bounds.box.rows - 1 - (bounds.showTotals === true ? 1 : 0)
    : lastRowOf(grid, header);
  const box = { ...header, rows: last - header.row + 1 };
  const named = tableOf[kind].columns.find(({ headings }) => headings !== undefined)?.key;
  const competitors = named === undefined ? [] : findCompetitors(grid, box, columns);
  const used = [...columns.values(), ...competitors];
  const rows = Array.from({ length: box.rows - 1 }, (_, index) => box.row + 1 + index);
  const headers = [...columns].map(([key, at]) => [key, cellText(cellAt(grid, box.row, at))] as const);
  return {
    kind,
    sheetId: grid.sheetId,
    sheet: grid.sheet,
    tableName: bounds.name ?? null,
    box,
    range: makeRange(box),
    headerRows: [box.row + 1, box.row + 1],
    rows: rows.filter((row) => used.some((at) => cellAt(grid, row, at) !== null)).length,
    columns: {
      ...Object.fromEntries([...columns].map(([key, at]) => [key, makeLetters(at)])),
      ...(named === undefined || competitors.length === 0 ? {} : { [named]: makePlace(competitors) }),
    },
    headers: Object.fromEntries(headers),
    headed: '',
    choice: null,
    unused: unusedIn(grid, box, used),
    scales: {},
    confidence: 1,
    account: null,
    title: '',
  };
}

/** The headers that stand together with these, without a blank cell between. */
function around(grid: Grid, { row }: Box, used: readonly number[]): Box {
  let first = Math.min(...used);
  let last = Math.max(...used);
  while (cellAt(grid, row, first - 1) !== null) first -= 1;
  while (cellAt(grid, row, last + 1) !== null) last += 1;
  return { row, column: first, rows: 1, columns: last - first + 1 };
}

/** Two blank rows end a table; a single one does not. */
function lastRowOf(grid: Grid, { row, column, columns }: Box): number {
  const isBlank = (at: number): boolean =>
    Array.from({ length: columns }, (_, offset) => cellAt(grid, at, column + offset)).every(
      (value) => value === null,
    );
  let last = row;
  for (let at = row + 1; at < grid.row + grid.values.length && at - last <= 2; at += 1)
    if (!isBlank(at)) last = at;
  return last;
}

function unusedIn(grid: Grid, { row, column, columns }: Box, used: readonly number[]): FoundTable['unused'] {
  return Array.from({ length: columns }, (_, offset) => column + offset)
    .filter((at) => !used.includes(at) && cellAt(grid, row, at) !== null)
    .map((at) => ({ column: makeLetters(at), header: cellText(cellAt(grid, row, at)) }));
}

/** Where headers alone are words of many tables, only rows with names that we know make one of ours. */
function isMeant(grid: Grid, { kind, box, columns }: OfferedTable, { isSetting }: Looking): boolean {
  const { meantBy } = tableOf[kind];
  const at = parseLetters((meantBy && columns[meantBy]) ?? '');
  if (meantBy === undefined || at === null) return true;
  const values = columnOf(kind, meantBy)?.values ?? [];
  const isOurs = (name: string): boolean =>
    values.length === 0 ? isSetting(name) : parseChoice(values, name) !== null;
  return Array.from({ length: box.rows - 1 }, (_, index) => cellAt(grid, box.row + 1 + index, at)).some(
    (value) => isOurs(cellText(value)),
  );
}
