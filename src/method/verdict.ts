// A1–A4: from the sums to the macro strategy, its pair of quadrants, ties and the runner-up.
import { byCaution, macroOf } from './macros';
import { otherControl } from './quadrants';
import type { Tally } from './tally';
import { quadrants, type MacroStrategy, type Quadrant } from './words';

type Pair = readonly [Quadrant, Quadrant];

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
  const places = quadrants
    .filter((quadrant) => tally.counts[quadrant] > 0)
    .sort((one, other) => compare(tally, one, other));
  const [first, second, third] = places;
  if (first === undefined) return null;
  if (second === undefined) return judgeOne(first);
  const total = places.reduce((sum, quadrant) => sum + tally.loads[quadrant], 0);
  const thirdLoad = third === undefined ? 0 : tally.loads[third];
  return {
    ...nameStrategy(tally, [first, second, ...places.slice(2)]),
    share: (tally.loads[first] + tally.loads[second]) / total,
    margin: (tally.loads[second] - thirdLoad) / total,
  };
}

/** A2: negative where `one` goes before `other`: the greater load, then the more factors. 0: they share a place. */
function compare({ loads, counts }: Tally, one: Quadrant, other: Quadrant): number {
  return loads[other] - loads[one] || counts[other] - counts[one];
}

/** A3: only one quadrant is populated. */
function judgeOne(quadrant: Quadrant): Verdict {
  const pair: Pair = [quadrant, otherControl[quadrant]];
  return { macro: macroOf(...pair), pair, candidates: [], runnerUp: null, share: 1, margin: 0 };
}

type Places = readonly [Quadrant, Quadrant, ...Quadrant[]];
type Named = Pick<Verdict, 'macro' | 'pair' | 'candidates' | 'runnerUp'>;

/** A1, A2: two or more quadrants are populated. Of the pairs that the order allows the most cautious names the strategy. */
function nameStrategy(tally: Tally, places: Places): Named {
  const pairs = pairsOf(places).filter((pair) => isAllowed(tally, pair, places));
  const candidates = byCaution(pairs.map((pair) => macroOf(...pair)));
  const macro = candidates[0] ?? macroOf(places[0], places[1]);
  const pair = pairs.find((each) => macroOf(...each) === macro) ?? [places[0], places[1]];
  if (candidates.length < 2) return { macro, pair, candidates: [], runnerUp: thirdPlace(tally, places) };
  return { macro, pair, candidates, runnerUp: candidates[1] ?? null };
}

/** A2: a pair may be the two heaviest when no quadrant outside it goes before one inside. */
function isAllowed(tally: Tally, pair: Pair, places: Places): boolean {
  const outside = places.filter((quadrant) => !pair.includes(quadrant));
  return outside.every((out) => pair.every((inside) => compare(tally, inside, out) <= 0));
}

/** A4, untied: first and third place, the more cautious where either is shared; null where the third is empty. */
function thirdPlace(tally: Tally, places: Places): MacroStrategy | null {
  const third = places[2];
  if (third === undefined) return null;
  const sharing = (place: Quadrant) => places.filter((each) => compare(tally, each, place) === 0);
  const macros = sharing(places[0]).flatMap((one) => sharing(third).map((other) => macroOf(one, other)));
  return byCaution(macros)[0] ?? null;
}

function pairsOf(places: Places): readonly Pair[] {
  return places.flatMap((one, index) => places.slice(index + 1).map((other): Pair => [one, other]));
}
