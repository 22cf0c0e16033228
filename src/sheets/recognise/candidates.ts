// From headers to tables: what each could be, how far it reaches and how sure that is.
import { makeLetters, makeRange } from '../address';
import { columnOf, columnsOf, type ColumnKey } from '../columns';
import type { Grid } from '../grid';
import { cellAt, cellText, errorIn, isContent } from '../read/cells';
import { parseChoice, parseCodedNumber, parseNumber } from '../read/choice';
import { anchorKeyOf, type Places } from '../read/places';
import { lastRecordRow, stateOf, type Rows } from '../read/rows';
import type { FoundTable, TableKind } from '../table';
import { assumedDirection } from './assumed';
import { assignColumns, type Assignment } from './assign';
import { headedDirection, type Header } from './header';
import { matchHeader } from './headers';
import { findRegions, type Region } from './regions';

/** A table that was seen, with what is needed to choose between several. */
export interface Candidate {
  readonly table: FoundTable;
  readonly grid: Grid;
  readonly region: Region;
  readonly assignment: Assignment;
  /** Records with everything that the method needs. */
  readonly classified: number;
}

/** How the user bounds a region: `exact` ends where its last row says. */
export interface Bounds {
  readonly exact: boolean;
}

const sampleRows = 300;

/** All tables on a sheet, each as the kind that it is most likely to be. */
export function findCandidates(grid: Grid): readonly Candidate[] {
  return findRegions(grid).flatMap((region) => {
    const candidates = region.kinds
      .map((kind) => makeCandidate(grid, region, assignIn(grid, region, kind), kind))
      .filter((candidate) => isPlausible(candidate));
    return candidates.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 1);
  });
}

/** The concepts of one region, read as one kind of table. */
export function assignIn(grid: Grid, region: Region, kind: TableKind): Assignment {
  const { header, lastRow } = region;
  const samples = new Map<number, ReturnType<typeof cellAt>[]>();
  const sample = (column: number): ReturnType<typeof cellAt>[] => {
    const known = samples.get(column) ?? sampleOf(grid, { ...region, lastRow }, column);
    samples.set(column, known);
    return known;
  };
  return assignColumns({ kind, header, sample, hidden: new Set(grid.hiddenColumns) });
}

function sampleOf(grid: Grid, region: Region, column: number): ReturnType<typeof cellAt>[] {
  const values = [];
  const last = Math.min(region.lastRow, region.header.lastRow + sampleRows);
  for (let row = region.header.lastRow + 1; row <= last; row++) {
    const value = cellAt(grid, row, column);
    if (value !== null) values.push(value);
  }
  return values;
}

/** The table that a region is, once its columns are known. */
export function makeCandidate(
  grid: Grid,
  region: Region,
  assignment: Assignment,
  kind: TableKind,
  bounds: Bounds = { exact: false },
): Candidate {
  const places = placesIn(kind, assignment);
  const rows: Rows = { grid, kind, places };
  const first = region.header.lastRow + 1;
  const open = region.table === null && !bounds.exact;
  const last = lastRecordRow(rows, first, { last: region.lastRow, open });
  const counts = countRows(rows, first, last);
  const table = makeTable({ grid, region, kind, places, last, rows: counts.records });
  return {
    table: { ...table, confidence: confidenceOf(table, assignment) },
    grid,
    region,
    assignment,
    classified: counts.classified,
  };
}

/** Without what stands beside the table after a blank column, such as a legend. */
function withoutStrangers(header: Header, used: ReadonlySet<number>): Header {
  const own = header.cells.filter((cell) => used.has(cell.column)).map((cell) => cell.column);
  const headed = new Set(header.cells.map((cell) => cell.column));
  if (own.length === 0) return header;
  let firstColumn = Math.min(...used);
  let lastColumn = Math.max(...used);
  while (headed.has(firstColumn - 1)) firstColumn--;
  while (headed.has(lastColumn + 1)) lastColumn++;
  const cells = header.cells.filter(({ column }) => column >= firstColumn && column <= lastColumn);
  return { ...header, firstColumn, lastColumn, cells };
}

/** In the order of the template, whatever the order of the sheet. */
function placesIn(kind: TableKind, assignment: Assignment): Places {
  const places = new Map<ColumnKey, readonly number[]>();
  for (const { key } of columnsOf[kind]) {
    const assigned = assignment.get(key);
    if (assigned) places.set(key, assigned.columns);
  }
  return places;
}

function countRows(rows: Rows, first: number, last: number): { records: number; classified: number } {
  const anchors = rows.places.get(anchorKeyOf(rows.kind)) ?? [];
  const needed = columnsOf[rows.kind].filter(
    (column) => column.need === 'needed' && column.key !== anchorKeyOf(rows.kind),
  );
  let records = 0;
  let classified = 0;
  for (let row = first; row <= last; row++) {
    if (stateOf(rows, row) !== 'record') continue;
    records +=
      anchors.length === 1 ? 1 : anchors.filter((column) => isContent(cellAt(rows.grid, row, column))).length;
    if (needed.every((column) => isUnderstood(rows, row, column.key))) classified++;
  }
  return { records, classified };
}

function isUnderstood(rows: Rows, row: number, key: ColumnKey): boolean {
  const columns = rows.places.get(key);
  if (!columns) return key === 'direction';
  if (columns.length > 1) return columns.some((column) => cellAt(rows.grid, row, column) !== null);
  const value = cellAt(rows.grid, row, columns[0] ?? -1);
  const text = cellText(value);
  if (value === null || errorIn(value) !== null) return false;
  const values = columnOf(rows.kind, key)?.values ?? [];
  return (
    values.length === 0 ||
    parseNumber(text) !== null ||
    parseChoice(values, text) !== null ||
    parseCodedNumber(text) !== null
  );
}

interface Making {
  readonly grid: Grid;
  readonly region: Region;
  readonly kind: TableKind;
  readonly places: Places;
  readonly last: number;
  readonly rows: number;
}

function makeTable({ grid, region, kind, places, last, rows }: Making): FoundTable {
  const used = new Set([...places.values()].flat());
  const header = region.table === null ? withoutStrangers(region.header, used) : region.header;
  const top = region.table === null ? header.firstRow : header.lastRow;
  const box = {
    row: top,
    column: header.firstColumn,
    rows: Math.max(last, header.lastRow) - top + 1,
    columns: header.lastColumn - header.firstColumn + 1,
  };
  return {
    kind,
    sheetId: grid.sheetId,
    sheet: grid.sheet,
    tableName: region.table?.name ?? null,
    box,
    range: makeRange(box),
    headerRows: [top + 1, header.lastRow + 1],
    rows,
    columns: lettersOf(places),
    headers: headersOf(region, places),
    unused: header.cells
      .filter((cell) => !used.has(cell.column))
      .map((cell) => ({ column: makeLetters(cell.column), header: cell.text })),
    scales: {},
    confidence: 0,
  };
}

function lettersOf(places: Places): FoundTable['columns'] {
  return Object.fromEntries(
    [...places].map(([key, columns]) => {
      const first = makeLetters(Math.min(...columns));
      return [key, columns.length === 1 ? first : `${first}:${makeLetters(Math.max(...columns))}`];
    }),
  );
}

/** Of a spread concept, the words above its columns, or those of its columns. */
function headersOf(region: Region, places: Places): FoundTable['headers'] {
  return Object.fromEntries(
    [...places].map(([key, columns]) => {
      const cells = region.header.cells.filter((cell) => columns.includes(cell.column));
      const parent = cells[0]?.parent ?? '';
      const texts = cells.map((cell) => cell.text).join(' | ');
      return [key, parent !== '' && columns.length > 1 ? parent : texts];
    }),
  );
}

function confidenceOf(table: FoundTable, assignment: Assignment): number {
  const anchor = anchorKeyOf(table.kind);
  const needed = columnsOf[table.kind].filter((column) => column.need === 'needed' && column.key !== anchor);
  const wanted = columnsOf[table.kind].filter(
    (column) => column.need === 'wanted' && assignment.has(column.key),
  );
  const scoreOf = (key: ColumnKey): number =>
    assignment.get(key)?.score ?? (key === 'direction' && assumedDirection(table) !== null ? 0.6 : 0);
  const sure = needed.reduce((sum, column) => sum + scoreOf(column.key), 0) / Math.max(1, needed.length);
  const share = needed.length === 0 ? 0.45 * scoreOf(anchor) : 0.45 * sure;
  const confidence = 0.4 * scoreOf(anchor) + share + 0.15 * Math.min(1, wanted.length / 2);
  return Math.round((table.rows === 0 ? 0.7 : 1) * confidence * 100) / 100;
}

/** How much speaks for this kind of table, to tell people from factors. */
function weightOf({ table, assignment }: Candidate): number {
  const values = { needed: 2, wanted: 1, optional: 0.5 } as const;
  let weight = 0;
  for (const [key, { score }] of assignment) {
    const need = columnOf(table.kind, key)?.need ?? 'optional';
    weight += score * (key === anchorKeyOf(table.kind) ? 3 : values[need]);
  }
  return weight;
}

const telling: Readonly<Record<TableKind, readonly ColumnKey[]>> = {
  people: [
    'authority',
    'involvement',
    'attitude',
    'role',
    'contact',
    'individualNeed',
    'organisationalNeed',
    'reportsTo',
    'influencedBy',
  ],
  factors: ['direction', 'control', 'weight', 'category', 'status', 'evidence'],
  goals: ['measure', 'baseline', 'target', 'due'],
};
const surely = /stakeholder|干系人|相关方|利益相关者|关键人|partie|стейкхолдер|заинтересован|paydaş/i;

/** Strengths with more columns of their own, weaknesses beside them: reading one of them alone would tell half of the truth. */
function isHalfOfSwot(header: Header, column: number): boolean {
  const directions = header.cells.filter((cell) => headedDirection(cell.text) !== null);
  return (
    directions.some((cell) => cell.column === column) &&
    new Set(directions.map((cell) => headedDirection(cell.text))).size > 1
  );
}

/** A list of names or things alone is no table of ours. */
function isPlausible({ table, region, assignment }: Candidate): boolean {
  const anchor = assignment.get(anchorKeyOf(table.kind));
  const header = table.headers[anchorKeyOf(table.kind)] ?? '';
  if (!anchor) return false;
  const others = telling[table.kind].filter((key) => assignment.has(key)).length;
  if (anchor.columns.length > 1) return true;
  if (isHalfOfSwot(region.header, anchor.columns[0] ?? -1)) return false;
  if (table.kind === 'people' && surely.test(header) && assignment.size >= 2) return true;
  const strong = matchHeader(table.kind, header).some(
    (match) => !match.hint && match.column.key === anchorKeyOf(table.kind),
  );
  if (strong && anchor.score >= 0.6) return others >= 1;
  const judged = assignment.has('direction') || assignment.has('control') || table.kind === 'people';
  return judged && others >= 2;
}
