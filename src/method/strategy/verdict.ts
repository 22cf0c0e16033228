// A1–A4: from the sums to the macro strategy, its pair of quadrants, ties and the runner-up.
import type { Loads } from '../ground/quadrants';
import { pairOf, type Pair } from './macros';
import { candidatesOf, ranksOf, type Ranks } from './ranks';
import type { Tally } from './tally';
import { macroStrategies, quadrants, type MacroStrategy, type Quadrant } from '../ground/words';

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
  const places = [...quadrants].sort((first, second) => ranks[second] - ranks[first]) as Places;
  return {
    macro,
    pair: ranks[other] > ranks[one] ? [other, one] : [one, other],
    candidates: next === undefined ? [] : candidates,
    runnerUp: next ?? thirdPlace(ranks, places),
    ...leadOf(tally.loads, places),
  };
}

/** A2: the greatest rank first, and with it the greatest load. */
type Places = [Quadrant, Quadrant, Quadrant, Quadrant];

/** A4; places without a factor weigh nothing (A3). */
function leadOf(loads: Loads, [first, second, third, fourth]: Places): Pick<Verdict, 'share' | 'margin'> {
  const ahead = loads[first] + loads[second];
  const total = ahead + loads[third] + loads[fourth];
  return { share: ahead / total, margin: (loads[second] - loads[third]) / total };
}

/** A4, untied: first and third place, the more cautious where either is shared; null where the third is empty. */
function thirdPlace(ranks: Ranks, [first, , third]: Places): MacroStrategy | null {
  if (ranks[third] === 0) return null;
  const isPair = ([one, other]: Pair): boolean =>
    Math.max(ranks[one], ranks[other]) === ranks[first] &&
    Math.min(ranks[one], ranks[other]) === ranks[third];
  return macroStrategies.find((macro) => isPair(pairOf[macro])) ?? null;
}
