// The user's word against ours: a table where they say it is, with the columns that they name.
import { parseRange } from '../grid/address';
import type { ColumnKey, SoughtKind } from '../../tables/tables';
import type { Box, Grid } from '../grid/grid';
import { parsePlace } from '../grid/places';
import type { OwnWords } from '../../tables/ownWords';
import type { ChosenColumn, TableChoice, TableUse } from '../grid/table';
import type { Assigned, Assignment } from './assign';
import type { Candidate } from './candidates/candidate';
import { likeliest, makeCandidate } from './candidates/candidates';
import { assignIn, type Sheet } from './candidates/columns';
import { findRegions } from './candidates/regions';
import { headerText } from '../grid/cells';
import { headedBy, makeHeader, type Header } from './headers/header';
import { normalise } from '../../method/ground/text';
import type { Region } from './headers/region';

interface Choosing {
  readonly kind: SoughtKind;
  readonly choice: TableChoice;
  /** O2 */
  readonly ownWords: OwnWords | undefined;
}

interface Applying extends Omit<Choosing, 'choice'> {
  readonly choices: readonly TableChoice[];
  /** Of all kinds, the best first. */
  readonly seen: readonly Candidate[];
}

interface Applied {
  /** Of this kind, the best first, each as the user wants it read. */
  readonly candidates: readonly Candidate[];
  readonly said: (candidate: Candidate) => 'also' | 'not' | null;
}

/** The tables of a kind with all that the user decided: which of them is read, and how. */
export function applyChoices(grids: readonly Grid[], { kind, choices, ownWords, seen }: Applying): Applied {
  const uses = new Map<Candidate, TableUse>();
  const chosen = choices.flatMap((choice): readonly Candidate[] => {
    const found = findChosen(grids, { kind, choice, ownWords });
    if (found !== null) uses.set(found, choice.use);
    return found === null ? [] : [found];
  });
  const only = choices.some(({ use }) => use === 'only');
  const ofKind = seen.filter(({ table }) => table.kind === kind);
  const others = ofKind.filter((candidate) => !chosen.some((each) => isSame(each, candidate)));
  const rank = (candidate: Candidate): number => {
    const place = ofKind.findIndex((each) => isSame(each, candidate));
    // What the user pointed at stands first.
    return uses.get(candidate) === 'only' ? -1 : place < 0 ? ofKind.length : place;
  };
  return {
    candidates: [...chosen, ...others].sort((one, other) => rank(one) - rank(other)),
    said: (candidate) => {
      const use = uses.get(candidate);
      if (use === 'not') return 'not';
      if (use === 'only' || use === 'also') return 'also';
      return only ? 'not' : null;
    },
  };
}

function isSame(one: Candidate, other: Candidate): boolean {
  return (
    one.table.sheetId === other.table.sheetId &&
    one.region.header.lastRow === other.region.header.lastRow &&
    one.table.box.column === other.table.box.column
  );
}

/** The chosen table; null where there is none that could be read. */
function findChosen(grids: readonly Grid[], { kind, choice, ownWords }: Choosing): Candidate | null {
  const grid =
    grids.find((each) => each.sheetId === choice.sheetId) ??
    grids.find((each) => each.sheet === choice.sheet);
  if (!grid) return null;
  const bestIn = (regions: readonly Region[]): Region | null => bestRegion({ grid, ownWords }, regions, kind);
  const known = regionOf({ grid, ownWords }, choice);
  const region =
    known ??
    (choice.range === null
      ? bestIn(findRegions({ grid, ownWords }))
      : regionIn(grid, { kind, choice, ownWords, bestIn }));
  if (!region) return null;
  const assignment = withColumns(assignIn({ grid, region, kind, ownWords }), region, choice);
  if (assignment.size === 0) return null;
  const named = withHeaders(grid, region, assignment);
  const candidate = makeCandidate({ grid, region: named, kind, ownWords }, assignment, {
    exact: choice.exact && choice.range !== null,
  });
  return { ...candidate, table: { ...candidate.table, scales: choice.scales } };
}

/** The region under the headers of the choice, wherever it stands on the sheet now; null where its words are not known, or stand twice. */
function regionOf(sheet: Sheet, { headers, exact }: TableChoice): Region | null {
  if (headers === '' || exact) return null;
  const alike = findRegions(sheet).filter(({ header }) => headedBy(header) === headers);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

interface Bounding extends Choosing {
  readonly bestIn: (regions: readonly Region[]) => Region | null;
}

/** Within the range; around it where it is a cell of a table; else its first row is the header, if the user named columns. */
function regionIn(grid: Grid, { kind, choice, ownWords, bestIn }: Bounding): Region | null {
  const range = parseRange(choice.range ?? '');
  const box = range && clip(range, grid);
  if (!box) return null;
  const bottom = choice.exact ? box.row + box.rows - 1 : grid.row + grid.values.length - 1;
  const within = findRegions({ grid: cut(grid, box, bottom), ownWords }).filter(
    ({ header }) => header.firstRow < box.row + box.rows,
  );
  const inside = bestIn(within);
  if (inside) return choice.exact ? { ...inside, table: null, lastRow: bottom } : inside;
  const around = choice.exact
    ? null
    : bestIn(findRegions({ grid, ownWords }).filter((region) => holds(region, box)));
  if (around) return around;
  const named = Object.values(choice.columns).some((letters) => letters !== null);
  const header = makeHeader(grid, { ...box, rows: 1 }, false);
  return named && header.cells.length > 0 ? { header, lastRow: bottom, table: null, kinds: [kind] } : null;
}

function clip(range: Box, grid: Grid): Box | null {
  const width = Math.max(0, ...grid.values.slice(0, 1).map((row) => row.length));
  const row = Math.max(range.row, grid.row);
  const column = Math.max(range.column, grid.column);
  const rows = Math.min(range.row + range.rows, grid.row + grid.values.length) - row;
  const columns = Math.min(range.column + range.columns, grid.column + width) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The part of a sheet under a range, as if there were nothing else. */
function cut(grid: Grid, box: Box, bottom: number): Grid {
  const left = box.column - grid.column;
  return {
    ...grid,
    row: box.row,
    column: box.column,
    values: grid.values
      .slice(box.row - grid.row, bottom - grid.row + 1)
      .map((row) => row.slice(left, left + box.columns)),
    tables: grid.tables.filter(
      (table) =>
        table.box.row >= box.row &&
        table.box.column >= box.column &&
        table.box.column + table.box.columns <= box.column + box.columns,
    ),
  };
}

function bestRegion(sheet: Sheet, regions: readonly Region[], kind: SoughtKind): Region | null {
  const rated = regions
    .map((region) => ({ region, candidate: likeliest({ ...sheet, region, kind }) }))
    .filter(({ candidate }) => candidate.assignment.size > 0)
    .sort((a, b) => b.candidate.table.confidence - a.candidate.table.confidence);
  return rated[0]?.region ?? null;
}

function holds({ header, lastRow }: Region, box: Box): boolean {
  const rows = box.row <= lastRow && box.row + box.rows - 1 >= header.firstRow;
  return rows && box.column <= header.lastColumn && box.column + box.columns - 1 >= header.firstColumn;
}

/** A column that the user gives to one concept is taken from any other that we gave it to. */
function withColumns(assignment: Assignment, { header }: Region, choice: TableChoice): Assignment {
  const changed = new Map<ColumnKey, Assigned>(assignment);
  const set = Object.entries(choice.columns) as [ColumnKey, ChosenColumn | null][];
  for (const [key] of set) changed.delete(key);
  for (const [key, column] of set) {
    const columns = column === null ? null : placeOf(header, column);
    if (!columns) continue;
    for (const [other, assigned] of changed) {
      const isChosen = choice.columns[other] !== undefined && choice.columns[other] !== null;
      if (!isChosen && assigned.columns.some((each) => columns.includes(each))) changed.delete(other);
    }
    changed.set(key, { columns, score: 1 });
  }
  return changed;
}

/** The column under that header, where it stands now; by its letters where no header says it, or several do. */
function placeOf(header: Header, { letters, header: words }: ChosenColumn): readonly number[] | null {
  const place = parsePlace(letters);
  const named = header.cells.filter(({ text }) => words !== '' && normalise(text) === normalise(words));
  const stays = named.some(({ column }) => place?.includes(column));
  const [only, ...others] = named;
  return stays || only === undefined || others.length > 0 ? place : [only.column];
}

/** Columns outside the header's own, which only the user knew of. */
function withHeaders(grid: Grid, region: Region, assignment: Assignment): Region {
  const { header } = region;
  const known = new Set(header.cells.map((cell) => cell.column));
  const columns = [...assignment.values()].flatMap((assigned) => assigned.columns);
  const missing = [...new Set(columns)].filter((column) => !known.has(column));
  if (missing.length === 0) return region;
  const cells = missing.map((column) => ({
    column,
    text: headerText(grid, header.lastRow, column),
    parent: '',
  }));
  return {
    ...region,
    header: {
      ...header,
      firstColumn: Math.min(header.firstColumn, ...missing),
      lastColumn: Math.max(header.lastColumn, ...missing),
      cells: [...header.cells, ...cells.filter((cell) => cell.text !== '')].sort(
        (a, b) => a.column - b.column,
      ),
    },
  };
}
