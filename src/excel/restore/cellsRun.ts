// Cells of the user's tables that we wrote, as something that can be taken back, and what became of them where Excel refused.
import { HostError } from '../../planner/workbook';
import { hostErrorOf } from '../hostError';
import type { LastRun, Session, TakeBack } from '../session';

/** The error to be thrown, once what was written is taken back. */
export async function afterFailure(error: HostError, takeBack: TakeBack): Promise<HostError> {
  try {
    await takeBack();
    return hostErrorOf(error, 'restored');
  } catch (second) {
    // While a cell is being edited Excel takes no request at all, so that nothing was written either.
    const editing = error.code === 'cellEditMode' && hostErrorOf(second).code === 'cellEditMode';
    return hostErrorOf(error, editing ? 'untouched' : 'partial');
  }
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
          const isAsLeft = await look().then(
            (each) => each !== null,
            () => hostErrorOf(error).code === 'cellEditMode',
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
