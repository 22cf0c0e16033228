// A1–A4: from the sums to the macro strategy, its pair of quadrants, ties and the runner-up.
import { byCaution, macroOf, pairOf, type Pair } from './macros';
import { candidatesOf, ranksOf, type Ranks } from './ranks';
import type { Tally } from './tally';
import { quadrants, type MacroStrategy, type Quadrant } from './words';

export interface Verdict {
  readonly macro: MacroStrategy;
  /** First the heavier. */
  readonly pair: Pair;
  /** Two or more where tied, the most cautious first; else empty. */
  readonly candidates: readonly MacroStrategy[];
  readonly runnerUp: MacroStrategy | null;
  /** 0–1. */
  readonly share: number;
  /** 0–1. */
  readonly margin: number;
}

/** A1–A4: the verdict on the sums; null where no quadrant is populated (A3). */
export function judgeTally(tally: Tally): Verdict | null {
  const ranks = ranksOf(tally);
  const candidates = candidatesOf(ranks);
  const [macro, next] = candidates;
  if (macro === undefined) return null;
  const [one, other] = pairOf[macro];
  return {
    macro,
    pair: ranks[other] > ranks[one] ? [other, one] : [one, other],
    candidates: next === undefined ? [] : candidates,
    runnerUp: next ?? thirdPlace(ranks),
    ...leadOf(tally),
  };
}

/** A4; places without a factor weigh nothing (A3). */
function leadOf({ loads }: Tally): Pick<Verdict, 'share' | 'margin'> {
  const [first, second, third, fourth] = quadrants
    .map((quadrant) => loads[quadrant])
    .sort((one, other) => other - one) as [number, number, number, number];
  const total = first + second + third + fourth;
  return { share: (first + second) / total, margin: (second - third) / total };
}

/** A4, untied: first and third place, the more cautious where either is shared; null where the third is empty. */
function thirdPlace(ranks: Ranks): MacroStrategy | null {
  const [first = 0, , third = 0] = quadrants
    .map((quadrant) => ranks[quadrant])
    .sort((one, other) => other - one);
  if (third === 0) return null;
  const sharing = (rank: number): readonly Quadrant[] =>
    quadrants.filter((quadrant) => ranks[quadrant] === rank);
  const macros = sharing(first).flatMap((one) => sharing(third).map((other) => macroOf(one, other)));
  return byCaution(macros)[0] ?? null;
}
