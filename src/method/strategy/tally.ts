// A1's sums. The verdict depends on them alone, so changes of factors are judged without looking at the others (ranks.ts).
import type { Loads } from '../ground/quadrants';
import type { Quadrant } from '../ground/words';

export interface Tally {
  readonly loads: Loads;
  readonly counts: Loads;
}

/** All that the sums know of one factor. */
export interface Pull {
  readonly quadrant: Quadrant;
  readonly weight: number;
}

const nothing: Loads = { leverage: 0, maximise: 0, reduce: 0, eliminate: 0 };

/** A1: the loads and the numbers of the factors in the sums. */
export function tallyOf(pulls: readonly Pull[]): Tally {
  const loads = { ...nothing };
  const counts = { ...nothing };
  for (const { quadrant, weight } of pulls) {
    loads[quadrant] += weight;
    counts[quadrant] += 1;
  }
  return { loads, counts };
}
