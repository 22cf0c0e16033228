// *Restore*: takes back our last run that wrote to sheets, on every platform, whatever Excel's own list of Undo holds.
import type { Restorable, RestoreOutcome } from '../../planner/workbook';
import { undoEndsAt } from '../host';
import type { Session } from '../session';

/** How long our own change events may arrive after the write, in milliseconds. */
const echo = 500;

export function restorable({ last, host }: Session): Restorable | null {
  if (last === null) return null;
  const ends = undoEndsAt(host());
  const emptiesUndo = (last.deletes && ends.includes('delete')) || (last.renames && ends.includes('rename'));
  return { sheets: last.sheets, emptiesUndo };
}

/** @throws HostError with what became of the workbook */
export async function restore(session: Session): Promise<RestoreOutcome> {
  const { last } = session;
  if (last === null) return { kind: 'changed', sheets: [] };
  const looked = await last.look();
  if ('changed' in looked) return { kind: 'changed', sheets: looked.changed };
  session.writing += 1;
  try {
    await looked();
    session.last = null;
    return { kind: 'restored' };
  } finally {
    setTimeout(() => (session.writing -= 1), echo);
  }
}
