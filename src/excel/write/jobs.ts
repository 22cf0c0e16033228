// From a write plan to jobs: what has to be done to which sheet, and whether it may be.
import { HostError } from '../../planner/workbook';
import { makeWritten } from '../literal';
import type { SheetJob } from './sheetSteps';
import { inOwnCount } from '../../sheets/dateSystem';
import { isFiltered, type SheetWrite } from '../../sheets/sheetWrite';
import { extentOf, parseMark } from '../../sheets/written';

/** @throws HostError where Excel would refuse the write, or spoil data in doing it */
export function checkWrites(writes: readonly SheetWrite[]): void {
  for (const write of writes) {
    const { grid } = write;
    if (grid?.protected) throw new HostError('protectedSheet', grid.sheet);
    // Excel writes under a filter into the wrong rows.
    if (grid && isFiltered(write)) throw new HostError('filtered', grid.sheet);
  }
}

interface Setting {
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** A new sheet may be hidden. */
  readonly hides: boolean;
}

export function makeJob({ draft, grid, actionTable }: SheetWrite, { date1904, hides }: Setting): SheetJob {
  const { values } = date1904 ? inOwnCount(draft) : draft;
  return {
    id: grid?.sheetId ?? null,
    kind: draft.kind,
    marked: (grid?.signs?.mark ?? null)?.kind === draft.kind,
    name: draft.name,
    values: values.map((row) => row.map(makeWritten)),
    before: grid === null ? { rows: 0, columns: 0 } : extentOf(grid),
    oldLayout: grid?.mark ? (parseMark(grid.mark.layout)?.layout ?? null) : null,
    layout: draft.layout,
    hide: hides && !draft.layout.visible,
    renameTo: grid !== null && grid.sheet !== draft.name ? draft.name : null,
    // The action table is brought up to date by itself.
    tables: actionTable === undefined ? (grid?.tables ?? []) : [],
  };
}
