// One run, one entry in Excel's list of Undo: it is, as long as it is one request. Of several, this Excel may make one entry.
import { HostError } from '../../planner/workbook';
import { isDone, type SheetWrite } from '../../sheets/sheetWrite';
import { hasCode } from '../hostError';
import { mergesUndo, undoEndsAt } from '../host';
import { estimateBytes, requestLimit } from '../payload';
import type { Session } from '../session';

const grouping = 'undoGroup';

/** The run may need several requests, and this Excel knows `mergeUndoGroup`; a group with a call that Undo does not know is refused. */
export function isGrouped({ host, refused }: Session, sheets: readonly SheetWrite[]): boolean {
  const writes = sheets.filter((write) => !isDone(write));
  const bytes = writes.reduce((sum, { draft }) => sum + estimateBytes(draft.values), 0);
  if (bytes <= requestLimit / 2 || refused.has(grouping) || !mergesUndo(host())) return false;
  const renames = writes.some(({ draft, grid }) => grid !== null && grid.sheet !== draft.name);
  return !renames || !undoEndsAt(host()).includes('rename');
}

/** Excel's own faults in grouping (office-js issues 6255, 6491, 6711), where all is as it was: without it the run may succeed. */
export const isOfGrouping = (error: unknown): boolean =>
  error instanceof HostError &&
  error.outcome !== 'partial' &&
  hasCode(error, 'UndoNotSupported', 'GeneralException', 'InternalError');

/** From now on each request is an entry of its own. */
export const ungroup = ({ refused }: Session): unknown => refused.add(grouping);
