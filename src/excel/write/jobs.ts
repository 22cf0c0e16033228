// From a write plan to jobs: what has to be done to which sheet, and whether it may be.
import { HostError, type SheetWrite } from '../../planner/workbook';
import type { ActionTableUpdate } from '../../sheets/actions/actionTable';
import { makeRange, parseRange } from '../../sheets/grid/address';
import { makeWritten } from '../literal';
import type { ActionTableJob } from './actionTableSteps';
import type { Line, SheetJob } from './sheetSteps';
import {
  extentOf,
  holdsValues,
  makeMark,
  parseMark,
  readsAs,
  valueAt,
  writtenOf,
} from '../../sheets/written';

/** true where the sheet reads and looks already as the draft says: it costs nothing. */
export function isDone(write: SheetWrite): boolean {
  const { draft, grid, actionTable } = write;
  if (grid === null || grid.sheet !== draft.name) return false;
  if (actionTable !== undefined) return isUpToDate(write, actionTable);
  return grid.mark?.layout === makeMark(writtenOf(draft)) && holdsValues(grid, draft);
}

/** What the mark says after the write; the layout of an action table that is brought up to date stays as it is. */
export function finalMark({ draft, grid, actionTable }: SheetWrite): string {
  const kept = actionTable && grid?.mark && parseMark(grid.mark.layout) ? grid.mark.layout : null;
  return kept ?? makeMark(writtenOf(draft));
}

/** @throws HostError where Excel would refuse the write, or spoil data in doing it */
export function checkWrites(writes: readonly SheetWrite[]): void {
  for (const { grid, actionTable } of writes) {
    if (grid?.protected) throw new HostError('protectedSheet', grid.sheet);
    // Excel writes under a filter into the wrong rows.
    const table = grid?.tables.find(({ id }) => id === actionTable?.tableId);
    if (grid && table?.filtered) throw new HostError('filtered', grid.sheet);
  }
}

export function makeJob({ draft, grid, actionTable }: SheetWrite): SheetJob {
  return {
    id: grid?.sheetId ?? null,
    kind: draft.kind,
    name: draft.name,
    values: draft.values.map((row) => row.map(makeWritten)),
    before: grid === null ? { rows: 0, columns: 0 } : extentOf(grid),
    oldLayout: grid?.mark ? (parseMark(grid.mark.layout)?.layout ?? null) : null,
    layout: draft.layout,
    renameTo: grid !== null && grid.sheet !== draft.name ? draft.name : null,
    // The action table is brought up to date by itself.
    tables: actionTable === undefined ? (grid?.tables ?? []) : [],
  };
}

/** The action table's part of the write; null for every other sheet. */
export function tableJob({ grid, actionTable }: SheetWrite): ActionTableJob | null {
  if (actionTable === undefined) return null;
  const table = grid?.tables.find(({ id }) => id === actionTable.tableId);
  return { update: actionTable, totals: table?.showTotals ?? false };
}

/** Texts above the action table that are ours and differ: title and legend, where they stand as the draft has them. */
export function linesAbove({ draft, grid, actionTable }: SheetWrite): readonly Line[] {
  const start = draft.layout.table && parseRange(draft.layout.table.range);
  if (actionTable === undefined || grid === null || start?.row !== actionTable.before.row) return [];
  return draft.values
    .slice(0, start.row)
    .flatMap((values, row) =>
      values.flatMap((value, column) =>
        value === null || readsAs(value) === valueAt(grid, row, column) ? [] : [{ row, column, value }],
      ),
    );
}

function isUpToDate(write: SheetWrite, update: ActionTableUpdate): boolean {
  const changes = update.columns.length + update.headers.length + linesAbove(write).length;
  return changes === 0 && update.sorted && makeRange(update.before) === makeRange(update.after);
}
