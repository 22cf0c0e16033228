// Rows around a table that hold something and are not read: they are named, so that nobody misses them.
import type { Problem } from '../../method/ground/problem';
import { cellAddress, makeRange, quoteSheet } from '../grid/address';
import { cellAt, isContent } from '../grid/cells';
import { columnsOf, numbersFrom, sharesColumns } from '../grid/boxes';
import { placesOf } from '../grid/places';
import { stateOf } from '../grid/rows';
import type { FoundTable } from '../grid/table';
import type { OwnWords } from '../../tables/ownWords';
import type { Candidate } from './candidates/candidate';
import { makeRecordTest } from './candidates/recordTest';

/** What stands after more blank rows is likely a thing of its own. */
const nearRows = 5;

interface Around {
  /** All tables that were seen, read or not: their rows are no news. */
  readonly tables: readonly FoundTable[];
  readonly ownWords: OwnWords | undefined;
}

/** One problem for each run of such rows: right below the table whatever they hold, further down and above where they read like its own. */
export function rowsNotRead(candidate: Candidate, around: Around): readonly Problem[] {
  const { table, grid } = candidate;
  const { box } = table;
  const others = around.tables.filter(
    ({ sheetId, box: other }) => sheetId === table.sheetId && other !== box,
  );
  const isTaken = (row: number): boolean =>
    others.some(
      ({ box: other }) => row >= other.row && row < other.row + other.rows && sharesColumns(other, box),
    );
  const rows = { grid, kind: table.kind, places: placesOf(table), ownWords: around.ownWords };
  const isMissed = (row: number): boolean =>
    !isTaken(row) && isFilled(candidate, row) && stateOf(rows, row) !== 'footer';
  const { isRecord } = makeRecordTest({ grid, ownWords: around.ownWords }, candidate.region);
  // What an Excel table holds besides records is its own: totals, blank rows.
  const own = candidate.region.table?.box ?? box;
  const end = own.row + own.rows;
  const above = numbersFrom(grid.row, box.row - grid.row).filter((row) => isMissed(row) && isRecord(row));
  const below = numbersFrom(end, grid.row + grid.values.length - end).filter(isMissed);
  const isNear = ({ first, last }: Run): boolean =>
    (first >= end && first - end <= nearRows) || numbersFrom(first, last - first + 1).some(isRecord);
  return runsOf([...above, ...below])
    .filter(isNear)
    .map((run) => complaintOf(candidate, run));
}

function complaintOf({ table }: Candidate, run: Run): Problem {
  const { sheet, box, kind } = table;
  const rows = run.last - run.first + 1;
  const address = `${quoteSheet(sheet)}!${makeRange({ ...box, row: run.first, rows })}`;
  return {
    code: 'rowsNotRead',
    severity: 'warning',
    cell: cellAddress(sheet, run.first, box.column),
    params: { table: kind, range: address, rows },
  };
}

/** At least two cells under the table's own columns hold something. */
function isFilled({ grid, table: { box } }: Candidate, row: number): boolean {
  return columnsOf(box).filter((column) => isContent(cellAt(grid, row, column))).length >= 2;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.last === row - 1) runs[runs.length - 1] = { ...last, last: row };
    else runs.push({ first: row, last: row });
  }
  return runs;
}
