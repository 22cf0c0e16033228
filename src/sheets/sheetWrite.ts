// One sheet to be written, by whichever port: whether anything is left to do, and what its mark says afterwards.
import type { Grid } from './grid/grid';
import type { ActionTableUpdate } from './actions/actionSteps';
import type { SheetDraft } from './draft';
import { holdsValues, makeMark, parseMark, writtenOf } from './written';

/** `grid` is how the sheet was read (null: a new sheet); with it an unfinished write is put back. */
export interface SheetWrite {
  readonly draft: SheetDraft;
  readonly grid: Grid | null;
  /** Only for the action table, whose other columns are the user's (N1). */
  readonly actionTable?: ActionTableUpdate;
}

/** true where the sheet reads and looks already as the draft says: it costs nothing. */
export function isDone({ draft, grid, actionTable }: SheetWrite): boolean {
  if (grid === null || grid.sheet !== draft.name) return false;
  if (actionTable !== undefined) return actionTable.steps.length === 0;
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
