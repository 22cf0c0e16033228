// One sheet to be written, by whichever port: whether anything is left to do, and what its mark says afterwards.
import { makeRange, parseRange } from './grid/address';
import type { Grid } from './grid/grid';
import type { ActionTableUpdate } from './actions/actionTable';
import type { DraftValue, SheetDraft } from './draft';
import { holdsValues, makeMark, parseMark, readsAs, valueAt, writtenOf } from './written';

/** `grid` is how the sheet was read (null: a new sheet); with it an unfinished write is put back. */
export interface SheetWrite {
  readonly draft: SheetDraft;
  readonly grid: Grid | null;
  /** Only for the action table, whose other columns are the user's (N1). */
  readonly actionTable?: ActionTableUpdate;
}

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

/** A filter hides rows of the action table: they would be written or sorted past the user's eyes. */
export const isFiltered = ({ grid, actionTable }: SheetWrite): boolean =>
  grid?.tables.find(({ id }) => id === actionTable?.tableId)?.filtered === true;

/** One cell of ours on a sheet that is not rewritten. */
export interface Line {
  readonly row: number;
  readonly column: number;
  readonly value: DraftValue;
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
