// A1's sums. The verdict depends on them alone, so one edit of one factor is judged without looking at the others.
import type { Loads } from './analysis';
import type { Quadrant } from './words';

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

/** The tally after one of its factors was replaced by another; null takes it out. */
export function replacePull(tally: Tally, from: Pull, to: Pull | null): Tally {
  const without = addPull(tally, from, -1);
  return to === null ? without : addPull(without, to, 1);
}

function addPull({ loads, counts }: Tally, { quadrant, weight }: Pull, times: 1 | -1): Tally {
  return {
    loads: { ...loads, [quadrant]: loads[quadrant] + times * weight },
    counts: { ...counts, [quadrant]: counts[quadrant] + times },
  };
}
