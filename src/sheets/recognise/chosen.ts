// The user's word against ours: a table where they say it is, with the columns that they name.
import { parseRange } from '../grid/address';
import type { ColumnKey, SoughtKind } from '../../tables/tables';
import type { Box, Grid } from '../grid/grid';
import { parsePlace } from '../grid/places';
import type { OwnWords } from '../../tables/ownWords';
import type { TableChoice } from '../grid/table';
import type { Assigned, Assignment } from './assign';
import type { Candidate } from './candidates/candidate';
import { likeliest, makeCandidate } from './candidates/candidates';
import { assignIn, type Sheet } from './candidates/columns';
import { findRegions } from './candidates/regions';
import { headerText } from '../grid/cells';
import { makeHeader } from './headers/header';
import type { Region } from './headers/region';

interface Choosing {
  readonly kind: SoughtKind;
  readonly choice: TableChoice;
  /** O2 */
  readonly ownWords: OwnWords | undefined;
}

/** The chosen table; null where there is none that could be read. */
export function findChosen(grids: readonly Grid[], { kind, choice, ownWords }: Choosing): Candidate | null {
  const grid =
    grids.find((each) => each.sheetId === choice.sheetId) ??
    grids.find((each) => each.sheet === choice.sheet);
  if (!grid) return null;
  const bestIn = (regions: readonly Region[]): Region | null => bestRegion({ grid, ownWords }, regions, kind);
  const region =
    choice.range === null
      ? bestIn(findRegions({ grid, ownWords }))
      : regionIn(grid, { kind, choice, ownWords, bestIn });
  if (!region) return null;
  const assignment = withColumns(assignIn({ grid, region, kind, ownWords }), choice);
  if (assignment.size === 0) return null;
  const named = withHeaders(grid, region, assignment);
  const candidate = makeCandidate({ grid, region: named, kind, ownWords }, assignment, {
    exact: choice.exact && choice.range !== null,
  });
  return { ...candidate, table: { ...candidate.table, scales: choice.scales } };
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
function withColumns(assignment: Assignment, choice: TableChoice): Assignment {
  const changed = new Map<ColumnKey, Assigned>(assignment);
  const set = Object.entries(choice.columns) as [ColumnKey, string | null][];
  for (const [key] of set) changed.delete(key);
  for (const [key, letters] of set) {
    const columns = letters === null ? null : parsePlace(letters);
    if (!columns) continue;
    for (const [other, assigned] of changed) {
      const chosen = typeof choice.columns[other] === 'string';
      if (!chosen && assigned.columns.some((column) => columns.includes(column))) changed.delete(other);
    }
    changed.set(key, { columns, score: 1 });
  }
  return changed;
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
