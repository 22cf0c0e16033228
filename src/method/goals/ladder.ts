// S5: where the seller stands with this customer, and the next rung up.
import type { Profile } from '../ground/profile';
import { rungs, type Rung } from '../ground/words';

export interface LadderReport {
  readonly today: Rung | null;
  readonly wanted: Rung | null;
  /** The rung above today's; null where today is not known, or there is nothing to climb to. */
  readonly next: Rung | null;
}

/** S5: one rung at a time, up to the wanted one; where no wish is said, up to the top. */
export function climb({ ladderToday: today, ladderWanted: wanted }: Profile): LadderReport {
  const top = wanted === null ? rungs.length - 1 : rungs.indexOf(wanted);
  const place = today === null ? rungs.length : rungs.indexOf(today);
  return { today, wanted, next: place < top ? (rungs[place + 1] ?? null) : null };
}
