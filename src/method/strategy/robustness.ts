// A5: how much of the verdict hangs on single ratings. Factors of the same quadrant and weight are alike to the sums,
// so each of the few kinds is tried once, whatever the number of factors.
import { highestGrade, lowestGrade, type MacroStrategy } from '../ground/words';
import type { CountedFactor } from '../factors/factors';
import { otherControl, otherDirection } from '../ground/quadrants';
import { addRanks, effectOf, verdictOf, type Ranks } from './ranks';
import type { Pull } from './tally';

export interface Robustness {
  /** The share of single edits that keep the macro strategy, 0–1. */
  readonly robustness: number;
  /** Cells of the factors with an edit that changes it, in sheet order. */
  readonly critical: readonly string[];
}

/**
 * A5: tries every single edit of the factors in the sums.
 * @param verdict the macro strategy of these factors and their ranks; there is at least one factor
 */
export function testRobustness(factors: readonly CountedFactor[], verdict: JudgedRanks): Robustness {
  const trials = new Map<string, Trial>();
  const critical: string[] = [];
  let edits = 0;
  let kept = 0;
  for (const factor of factors) {
    const kind = `${factor.quadrant} ${factor.weight}`;
    const trial = trials.get(kind) ?? tryEdits(factor, verdict);
    trials.set(kind, trial);
    edits += trial.edits;
    kept += trial.kept;
    if (trial.kept < trial.edits) critical.push(factor.cell);
  }
  return { robustness: kept / edits, critical };
}

export interface JudgedRanks {
  readonly macro: MacroStrategy;
  readonly ranks: Ranks;
}

interface Trial {
  readonly edits: number;
  readonly kept: number;
}

function tryEdits(factor: Pull, { macro, ranks }: JudgedRanks): Trial {
  const edited = editsOf(factor);
  const kept = edited.filter((to) => verdictOf(addRanks(ranks, effectOf(factor, to))) === macro);
  return { edits: edited.length, kept: kept.length };
}

/** A5: flip direction, flip control, take out, weight −1 and +1 within 1–5. */
function editsOf({ quadrant, weight }: Pull): readonly (Pull | null)[] {
  const weights = [weight - 1, weight + 1].filter((each) => each >= lowestGrade && each <= highestGrade);
  return [
    { quadrant: otherDirection[quadrant], weight },
    { quadrant: otherControl[quadrant], weight },
    null,
    ...weights.map((each) => ({ quadrant, weight: each })),
  ];
}
