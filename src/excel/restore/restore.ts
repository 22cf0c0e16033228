// *Restore*: takes back our last run that wrote to sheets, on every platform, whatever Excel's own list of Undo holds.
import { HostError, type Restorable, type RestoreOutcome } from '../../planner/workbook';
import { undoEndsAt } from '../host';
import { whileWriting, type Session } from '../session';

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
  return whileWriting(session, async () => {
    try {
      await looked();
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'changedMeanwhile') throw error;
      return { kind: 'changed', sheets: last.sheets };
    }
    session.last = null;
    return { kind: 'restored' };
  });
}
