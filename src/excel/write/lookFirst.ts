// Just before a write: is all that it is about to change still as it was read? A sync of its own; nothing is written by it.
import { HostError, type WorkbookReading, type WritePlan } from '../../planner/workbook';
import type { Grid, GridTable } from '../../sheets/grid/grid';
import type { SheetWrite } from '../../sheets/sheetWrite';
import { sameValue } from '../../sheets/written';
import { readSheets } from '../read/readWorkbook';
import type { Session } from '../session';
import { changedFlags } from './flags';
import { lookBeyond, type Beyond } from './lookBeyond';

/**
 * @param writes those of the plan with anything left to do
 * @returns what else has to be known of them
 * @throws HostError `changedMeanwhile` where a sheet, a table or a flag is not as it was read any more; `hiddenRows`; any of a read
 */
export async function lookFirst(
  session: Session,
  { flags }: WritePlan,
  writes: readonly SheetWrite[],
): Promise<Beyond> {
  const beyond = await lookBeyond(session, writes);
  const { flags: flagsRead, listed } = session;
  const ids = writes.flatMap(({ grid }) => grid?.sheetId ?? []);
  const now = await readSheets(session, ids);
  const differs = [
    ...Object.keys(changedFlags(flagsRead, flags)).filter((key) => flagsRead[key] !== now.flags[key]),
    ...writes.filter((write) => !isAsRead(write, now, listed)).map(({ draft }) => draft.name),
  ];
  if (differs.length > 0) throw new HostError('changedMeanwhile', differs.join(', '));
  if (beyond.hiddenRows !== null) throw new HostError('hiddenRows', beyond.hiddenRows);
  return beyond;
}

function isAsRead({ draft, grid }: SheetWrite, now: WorkbookReading, listed: Session['listed']): boolean {
  const added = now.sheets.filter(({ sheetId }) => !listed.has(sheetId));
  // Another pane's, or a copy of ours with its signs: of two only the user knows which is ours.
  if (added.some(({ kind }) => kind === draft.kind)) return false;
  if (grid === null) {
    const isTaken = added.some(({ sheet }) => isSameName(sheet, draft.name));
    const table = draft.layout.table?.name;
    return !isTaken && !(table !== undefined && now.tableNames.some((name) => isSameName(name, table)));
  }
  const found = now.grids.find(({ sheetId }) => sheetId === grid.sheetId);
  return found !== undefined && isSameSheet(grid, found);
}

/** Excel tells names of sheets and tables apart without regard to case. */
const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function isSameSheet(read: Grid, now: Grid): boolean {
  return (
    read.sheet === now.sheet &&
    read.protected === now.protected &&
    // As they stand on the sheet: the plan's own mark is what they were judged to mean.
    JSON.stringify(read.signs) === JSON.stringify(now.signs) &&
    read.row === now.row &&
    read.column === now.column &&
    JSON.stringify(read.tables.map(placeOf)) === JSON.stringify(now.tables.map(placeOf)) &&
    haveSameValues(read.values, now.values)
  );
}

const placeOf = ({ id, box, showHeaders, showTotals, filtered }: GridTable): unknown => [
  ...[id, box.row, box.column, box.rows, box.columns],
  ...[showHeaders, showTotals, filtered],
];

const haveSameValues = (one: Grid['values'], other: Grid['values']): boolean =>
  one.length === other.length &&
  one.every((row, down) => {
    const now = other[down];
    return now?.length === row.length && row.every((value, right) => sameValue(value, now[right]));
  });
