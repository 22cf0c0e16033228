// From headers to tables: what each could be, how far it reaches and how sure that is.
import { type ColumnKey, type SoughtKind, tableOf } from '../../../tables/tables';
import type { Grid } from '../../grid/grid';
import { cellAt } from '../../grid/cells';
import { type Places } from '../../grid/places';
import { lastRecordRow, type Rows } from '../../grid/rows';
import type { OwnWords } from '../../../tables/ownWords';
import { assignColumns, type Assignment } from '../assign';
import { findRegions, type Region } from '../headers/regions';
import { type Candidate } from './candidate';
import { countRows } from './classified';
import { makeTable } from './foundTable';
import { confidenceOf, weightOf, isPlausible } from './likelihood';

/** How the user bounds a region: `exact` ends where its last row says. */
export interface Bounds {
  readonly exact: boolean;
}

const sampleRows = 300;

/** All tables on a sheet, each as the kind that it is most likely to be. */
export function findCandidates(sheet: Sheet): readonly Candidate[] {
  return findRegions(sheet.grid).flatMap((region) => {
    const candidates = region.kinds
      .map((kind) => likeliest({ ...sheet, region, kind }))
      .filter((candidate) => isPlausible(candidate));
    return candidates.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 1);
  });
}

/** A sheet, and the company's own words for what stands on it (O2). */
export interface Sheet {
  readonly grid: Grid;
  readonly ownWords: OwnWords | undefined;
}

/** A region, read as one kind of table. */
export interface Guess extends Sheet {
  readonly region: Region;
  readonly kind: SoughtKind;
}

/** The table that it is by its headers and values. */
export const likeliest = (guess: Guess): Candidate => makeCandidate(guess, assignIn(guess));

/** The concepts of its columns. */
export function assignIn({ grid, region, kind, ownWords }: Guess): Assignment {
  const { header, lastRow } = region;
  const samples = new Map<number, ReturnType<typeof cellAt>[]>();
  const sample = (column: number): ReturnType<typeof cellAt>[] => {
    const known = samples.get(column) ?? sampleOf(grid, { ...region, lastRow }, column);
    samples.set(column, known);
    return known;
  };
  const hidden = new Set(grid.hiddenColumns);
  return assignColumns({ kind, header, sample, hidden, ownWords });
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
  { grid, region, kind, ownWords }: Guess,
  assignment: Assignment,
  bounds: Bounds = { exact: false },
): Candidate {
  const places = placesIn(kind, assignment);
  const rows: Rows = { grid, kind, places, ownWords };
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

/** In the order of the template, whatever the order of the sheet. */
function placesIn(kind: SoughtKind, assignment: Assignment): Places {
  const places = new Map<ColumnKey, readonly number[]>();
  for (const { key } of tableOf[kind].columns) {
    const assigned = assignment.get(key);
    if (assigned) places.set(key, assigned.columns);
  }
  return places;
}
