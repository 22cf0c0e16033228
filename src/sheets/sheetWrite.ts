// One sheet to be written, by whichever port: whether anything is left to do, and what its mark says afterwards.
import { sameBox } from './grid/boxes';
import type { Box, Grid } from './grid/grid';
import type { ActionTableUpdate } from './actions/actionSteps';
import type { SheetDraft } from './draft';
import { type NewNameSign, nameSignOf, nameSignOfActions } from './signs/nameSign';
import { holdsValues, makeMark, parseMark, writtenOf } from './written';

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
  if (grid === null || grid.sheet !== draft.name || !isSigned(write, grid)) return false;
  if (actionTable !== undefined) return actionTable.steps.length === 0;
  return grid.mark?.layout === makeMark(writtenOf(draft)) && holdsValues(grid, draft);
}

/** What the mark says after the write; the layout of an action table that is brought up to date stays as it is. */
export function finalMark({ draft, grid, actionTable }: SheetWrite): string {
  const kept = actionTable && grid?.mark && parseMark(grid.mark.layout) ? grid.mark.layout : null;
  return kept ?? makeMark(writtenOf(draft));
}

/** The name that the sheet bears afterwards, beside its mark. */
export const finalName = ({ draft, actionTable }: SheetWrite): NewNameSign =>
  actionTable === undefined ? nameSignOf(draft) : nameSignOfActions(actionTable.ids, actionTable.after);

/** Names of ours that the sheet bears now and not afterwards. */
export function namesThatGo(write: SheetWrite): readonly string[] {
  const { name } = finalName(write);
  const names = write.grid?.signs?.names ?? [];
  return names.map((each) => each.name).filter((each) => each.toLowerCase() !== name.toLowerCase());
}

/** Both signs are there, as they would be written. */
function isSigned(write: SheetWrite, { sheet, signs }: Grid): boolean {
  if (signs === undefined) return true;
  const { name, box } = finalName(write);
  // Around the action table the user's own rows and columns may grow.
  const isPlace = (place: Box): boolean => write.actionTable !== undefined || sameBox(place, box);
  const [only, ...others] = signs.names;
  return (
    signs.mark?.kind === write.draft.kind &&
    others.length === 0 &&
    only?.name === name &&
    only.target?.sheet === sheet &&
    isPlace(only.target.box)
  );
}

/** A filter hides rows of the action table: they would be written or sorted past the user's eyes. */
export const isFiltered = ({ grid, actionTable }: SheetWrite): boolean =>
  grid?.tables.find(({ id }) => id === actionTable?.tableId)?.filtered === true;
