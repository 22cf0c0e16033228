// Cells of the user's tables that we wrote, as something that can be taken back, and what became of them where Excel refused.
import { HostError } from '../../planner/workbook';
import { hostErrorOf } from '../hostError';
import type { LastRun, Session, TakeBack } from '../session';
import { isStoppedByGuards } from '../write/guards';

interface Failed {
  readonly takeBack: TakeBack;
  /** Whether everything stands as it did before; it may reject. */
  readonly isAsRead: () => Promise<boolean>;
}

/** The error to be thrown, once what was written is taken back; `changedMeanwhile` where something had moved just before. */
export async function afterFailure(error: HostError, { takeBack, isAsRead }: Failed): Promise<HostError> {
  // Whatever stands in those places now is somebody else's.
  if (isStoppedByGuards(error)) return new HostError('changedMeanwhile', error.detail);
  try {
    await takeBack();
    return hostErrorOf(error, 'restored');
  } catch (second) {
    // While a cell is being edited Excel takes no request at all, so that nothing was written either.
    const editing = error.code === 'cellEditMode' && hostErrorOf(second).code === 'cellEditMode';
    const isUntouched = editing || (await isAsRead().catch(() => false));
    return hostErrorOf(error, isUntouched ? 'untouched' : 'partial');
  }
}

/** @returns 'changed' where something had moved just before the write. @throws any other error */
export function changedOrThrow(error: HostError): 'changed' {
  if (error.code === 'changedMeanwhile') return 'changed';
  throw error;
}

interface Cells {
  readonly sheets: readonly string[];
  /** null: what stands there is not what was left. */
  readonly look: () => Promise<TakeBack | null>;
  /** The same after it was taken back in part. */
  readonly broken: () => LastRun;
}

export function cellsRun(session: Session, { sheets, look, broken }: Cells): LastRun {
  return {
    sheets,
    deletes: false,
    renames: false,
    look: async () => {
      const takeBack = await look().catch(goneIsChanged);
      if (takeBack === null) return { changed: sheets };
      return () =>
        takeBack().catch(async (error: unknown) => {
          const failed = hostErrorOf(error);
          if (isStoppedByGuards(failed)) throw new HostError('changedMeanwhile', failed.detail);
          const isAsLeft = await look().then(
            (each) => each !== null,
            () => failed.code === 'cellEditMode',
          );
          if (isAsLeft) throw hostErrorOf(error, 'untouched');
          session.last = broken();
          throw hostErrorOf(error, 'partial');
        });
    },
  };
}

function goneIsChanged(error: unknown): null {
  if (error instanceof HostError && error.code === 'sheetGone') return null;
  throw error;
}
