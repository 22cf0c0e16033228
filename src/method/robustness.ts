// A5: how much of the verdict hangs on single ratings. Factors of the same quadrant and weight are alike to the sums,
// so each of the few kinds is tried once, whatever the number of factors.
import type { CountedFactor } from './factors';
import { otherControl, otherDirection } from './quadrants';
import { replacePull, tallyOf, type Pull, type Tally } from './tally';
import { judgeTally } from './verdict';
import type { MacroStrategy } from './words';

export interface Robustness {
  /** The share of single edits that keep the macro strategy, 0–1. */
  readonly robustness: number;
  /** Cells of the factors with an edit that changes it, in sheet order. */
  readonly critical: readonly string[];
}

/**
 * A5: tries every single edit of the factors in the sums.
 * @param macro the verdict on these factors; there is at least one
 */
export function testRobustness(factors: readonly CountedFactor[], macro: MacroStrategy): Robustness {
  const tally = tallyOf(factors);
  const trials = new Map<string, Trial>();
  const critical: string[] = [];
  let edits = 0;
  let kept = 0;
  for (const factor of factors) {
    const kind = `${factor.quadrant} ${factor.weight}`;
    const trial = trials.get(kind) ?? tryEdits(tally, factor, macro);
    trials.set(kind, trial);
    edits += trial.edits;
    kept += trial.kept;
    if (trial.kept < trial.edits) critical.push(factor.cell);
  }
  return { robustness: kept / edits, critical };
}

interface Trial {
  readonly edits: number;
  readonly kept: number;
}

function tryEdits(tally: Tally, factor: Pull, macro: MacroStrategy): Trial {
  const edited = editsOf(factor);
  const kept = edited.filter((to) => judgeTally(replacePull(tally, factor, to))?.macro === macro);
  return { edits: edited.length, kept: kept.length };
}

/** A5: flip direction, flip control, take out, weight −1 and +1 within 1–5. */
function editsOf({ quadrant, weight }: Pull): readonly (Pull | null)[] {
  const weights = [weight - 1, weight + 1].filter((each) => each >= 1 && each <= 5);
  return [
    { quadrant: otherDirection[quadrant], weight },
    { quadrant: otherControl[quadrant], weight },
    null,
    ...weights.map((each) => ({ quadrant, weight: each })),
  ];
}
