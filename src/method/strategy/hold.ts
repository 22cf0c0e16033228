// A13: how the verdict stands against hearsay. Each assumed factor may turn out true or not; hold is the share of these worlds in which
// the verdict is the same.
//
// The four loads are independent, so each quadrant has a distribution of its own: one convolution over its assumed factors. What the
// verdict is depends only on which quadrants lie above, at and below the second place. So the worlds are counted by the second place.
import { otherControl } from '../ground/quadrants';
import { quadrants, type MacroStrategy, type Quadrant } from '../ground/words';
import type { CountedFactor } from '../factors/factors';
import { isConfirmed } from './confirmed';
import { macroOf } from './macros';
import { rankOf, verdictOf, type Ranks } from './ranks';

/** With more assumed factors than this, quadrants of the same load count as level, whatever their numbers of factors. */
export const mostExact = 400;

/**
 * A13: the share of all subsets of the assumed factors, added to the confirmed ones, that bring this verdict, tied or not; 0–1. A
 * world without any factor has no verdict. Exact up to `mostExact` assumed factors.
 * @param factors those in the sums
 * @param macro the verdict on all of them
 */
export function holdOf(factors: readonly CountedFactor[], macro: MacroStrategy): number {
  const assumed = factors.filter((factor) => !isConfirmed(factor));
  if (assumed.length === 0) return 1;
  const isExact = assumed.length <= mostExact;
  const spreads = quadrants.map((quadrant) => {
    const ofQuadrant = factors.filter((factor) => factor.quadrant === quadrant);
    return spreadOf(ofQuadrant, isExact);
  });
  return shareWith(spreads, macro);
}

/** The ranks that a quadrant can have, the lowest first, and how likely each is; one for each quadrant. */
interface Spread {
  readonly ranks: readonly number[];
  readonly shares: readonly number[];
}

function spreadOf(factors: readonly CountedFactor[], isExact: boolean): Spread {
  const assumed = factors.filter((factor) => !isConfirmed(factor)).map(({ weight }) => weight);
  const sure = factors.filter(isConfirmed).map(({ weight }) => weight);
  const count = isExact ? assumed.length : 0;
  const load = sum(assumed);
  // By load, then by number of factors: the order of the places is that of the ranks.
  const width = count + 1;
  const shares = new Float64Array((load + 1) * width);
  shares[0] = 1;
  const step = isExact ? 1 : 0;
  let reached = 0;
  for (const weight of assumed) {
    reached += weight;
    for (let at = (reached + 1) * width - 1; at >= 0; at -= 1) {
      const from = at - weight * width - step;
      // A count never runs over into the next load: nothing lies beyond the number of factors so far.
      shares[at] = ((shares[at] ?? 0) + (from < 0 ? 0 : (shares[from] ?? 0))) / 2;
    }
  }
  const base = isExact ? sum(sure.map(rankOf)) : rankOf(sum(sure)) - 1;
  const possible: number[] = [];
  const likely: number[] = [];
  shares.forEach((share, at) => {
    if (share === 0) return;
    possible.push(base + rankOf(Math.floor(at / width)) - 1 + (at % width));
    likely.push(share);
  });
  return { ranks: possible, shares: likely };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Where a quadrant lies beside the second place. */
type Place = 0 | 1 | 2;
const [below, level, above] = [0, 1, 2] as const;
type Order = readonly [Place, Place, Place, Place];

/** At most one quadrant lies above the second place, and with those that are level there are at least two. */
const orders: readonly Order[] = Array.from({ length: 81 }, (_, code): Order => {
  const at = (digit: number): Place => (Math.floor(code / 3 ** digit) % 3) as Place;
  return [at(0), at(1), at(2), at(3)];
}).filter((order) => {
  const higher = order.filter((place) => place === above).length;
  return higher < 2 && higher + order.filter((place) => place === level).length >= 2;
});

const ranksIn = (order: Order): Ranks =>
  Object.fromEntries(quadrants.map((quadrant, at) => [quadrant, order[at]])) as Record<Quadrant, Place>;

/** A3: nothing stands in second place. */
function loneMacro(order: Order): MacroStrategy | null {
  const only = quadrants.find((_, at) => order[at] === above);
  const isLone =
    only !== undefined && !order.includes(below) && order.filter((each) => each === level).length === 3;
  return isLone ? macroOf(only, otherControl[only]) : null;
}

function shareWith(spreads: readonly Spread[], macro: MacroStrategy): number {
  const wanted = orders.filter((order) => verdictOf(ranksIn(order)) === macro);
  const wantedAlone = orders.filter((order) => loneMacro(order) === macro);
  const next = [0, 0, 0, 0];
  const under = [0, 0, 0, 0];
  const places = spreads.map(() => [0, 0, 0]);
  let share = 0;
  for (;;) {
    const second = Math.min(...spreads.map(({ ranks }, at) => ranks[next[at] ?? 0] ?? Infinity));
    if (second === Infinity) return Math.min(1, share);
    spreads.forEach(({ ranks, shares }, at) => {
      const isAt = ranks[next[at] ?? 0] === second;
      const exactly = isAt ? (shares[next[at] ?? 0] ?? 0) : 0;
      const lower = under[at] ?? 0;
      places[at] = [lower, exactly, Math.max(0, 1 - lower - exactly)];
      if (!isAt) return;
      next[at] = (next[at] ?? 0) + 1;
      under[at] = lower + exactly;
    });
    for (const order of second === 0 ? wantedAlone : wanted) share += likelihoodOf(order, places);
  }
}

function likelihoodOf(order: Order, places: readonly (readonly number[])[]): number {
  let likelihood = 1;
  for (let at = 0; at < 4; at += 1) likelihood *= places[at]?.[order[at] ?? 0] ?? 0;
  return likelihood;
}
