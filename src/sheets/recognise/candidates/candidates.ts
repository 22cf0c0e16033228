// From headers to tables: what each could be, how far it reaches and how sure that is.
import { type ColumnKey, type SoughtKind, tableOf } from '../../../tables/tables';
import { type Places } from '../../grid/places';
import type { Rows } from '../../grid/rows';
import type { Assignment } from '../columns/assignment';
import { findRegions } from './regions';
import { type Candidate } from './candidate';
import { assignIn, type Guess, type Sheet } from './columns';
import { countRows } from './classified';
import { lastRecordRow } from './extent';
import { makeTable } from './foundTable';
import { confidenceOf, isPlausible, likeliestOf } from './likelihood';

/** How the user bounds a region: `exact` ends where its last row says; all records through that row belong to it. */
export interface Bounds {
  readonly exact: boolean;
  readonly through?: number;
}

/** All tables on a sheet, each as the kind that it is most likely to be. */
export function findCandidates(sheet: Sheet): readonly Candidate[] {
  return findRegions(sheet).flatMap((region) => {
    const candidates = region.kinds
      .map((kind) => likeliest({ ...sheet, region, kind }))
      .filter((candidate) => isPlausible(candidate));
    const chosen = likeliestOf(candidates, ({ table: { kind }, assignment }) => ({
      kind,
      assignment,
      region,
    }));
    return chosen === null ? [] : [{ ...chosen.best, nearly: chosen.next }];
  });
}

/** The table that it is by its headers and values. */
export const likeliest = (guess: Guess): Candidate => makeCandidate(guess, assignIn(guess));

/** The table that a region is, once its columns are known. */
export function makeCandidate(
  { grid, region, kind, ownWords }: Guess,
  assignment: Assignment,
  bounds: Bounds = { exact: false },
): Candidate {
  const places = placesIn(kind, assignment);
  const rows: Rows = { grid, kind, places, ownWords };
  const read = new Set([...places.values()].flat());
  const unread = region.header.cells.map(({ column }) => column).filter((column) => !read.has(column));
  const first = region.header.lastRow + 1;
  const open = region.table === null && !bounds.exact;
  const lastUntil = (bounds: { readonly last: number; readonly open: boolean }): number =>
    lastRecordRow({ ...rows, unread }, first, bounds);
  const through = lastUntil({ last: bounds.through ?? first - 1, open: false });
  const last = Math.max(through, lastUntil({ last: region.lastRow, open }));
  const counts = countRows(rows, first, last);
  const table = makeTable({ grid, region, kind, places, last, rows: counts.records });
  return {
    table: { ...table, confidence: confidenceOf(table, assignment) },
    grid,
    region,
    assignment,
    classified: counts.classified,
    nearly: null,
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
