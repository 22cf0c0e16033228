// A7: which assumed factors bring the verdict on all to the confirmed ones.
//
// A strategy is named by two quadrants, and each of them has to hold its own against the two others. An assumed factor in the others
// only raises what is to be reached, and one in the two helps its own quadrant alone: so each of the two is raised by itself. How many
// factors that takes is told by its heaviest; which, is decided from the top of the sheet. Exact for any number of factors.
import { ranking } from '../ground/ranking';
import type { CountedFactor } from '../factors/factors';
import { macroOf, pairOf } from './macros';
import { rankOf, ranksOf, type Ranks } from './ranks';
import { tallyOf } from './tally';
import { macroStrategies, quadrants, type MacroStrategy, type Quadrant } from '../ground/words';

/** R2 */
export function isConfirmed({ evidence }: CountedFactor): boolean {
  return evidence === 'confirmed';
}

/**
 * A7: cells of the smallest set of assumed factors that, added to the confirmed ones, brings this verdict, tied or not. Of equally
 * small sets: the one that holds the factor highest in the sheet of those that not both hold.
 * @param factors those in the sums, in sheet order
 * @param macro the verdict on all of them, which the confirmed ones alone do not bring
 */
export function factorsBehind(factors: readonly CountedFactor[], macro: MacroStrategy): readonly string[] {
  const confirmed = ranksOf(tallyOf(factors.filter(isConfirmed)));
  const assumed = factors.filter((factor) => !isConfirmed(factor) && pairOf[macro].includes(factor.quadrant));
  if (isOneEnough(confirmed, macro)) return assumed.slice(0, 1).map(({ cell }) => cell);
  const chosen = new Set(
    pairOf[macro].flatMap((quadrant) => {
      const missing = rankNeeded(confirmed, macro, quadrant) - confirmed[quadrant];
      return fewestReaching(
        assumed.filter((factor) => factor.quadrant === quadrant),
        missing,
      );
    }),
  );
  return assumed.filter((factor) => chosen.has(factor)).map(({ cell }) => cell);
}

/** A3: nothing is confirmed, and one quadrant stands for both of its direction. */
function isOneEnough(confirmed: Ranks, macro: MacroStrategy): boolean {
  const isOneDirection = macro === 'moveFast' || macro === 'rethink';
  return isOneDirection && quadrants.every((quadrant) => confirmed[quadrant] === 0);
}

/** A2: what one of the strategy's quadrants needs to go before both others, or to share a place where that is no more cautious. */
function rankNeeded(ranks: Ranks, macro: MacroStrategy, quadrant: Quadrant): number {
  const pair = pairOf[macro];
  const partner = pair[0] === quadrant ? pair[1] : pair[0];
  const needed = quadrants
    .filter((outside) => !pair.includes(outside))
    .map((outside) => ranks[outside] + (compareMacros(macroOf(partner, outside), macro) < 0 ? 1 : 0));
  return Math.max(1, ...needed);
}

const compareMacros = ranking(macroStrategies);

/** The fewest of these factors whose ranks add up to what is missing, from the top of the sheet where there is a choice. */
function fewestReaching(factors: readonly CountedFactor[], missing: number): readonly CountedFactor[] {
  const below = countWeights(factors);
  let left = 0;
  while (left < factors.length && heaviestOf(below, left) < missing) left += 1;
  const chosen: CountedFactor[] = [];
  let needed = missing;
  for (const factor of factors) {
    below[factor.weight] = (below[factor.weight] ?? 0) - 1;
    if (left === 0 || rankOf(factor.weight) + heaviestOf(below, left - 1) < needed) continue;
    chosen.push(factor);
    needed -= rankOf(factor.weight);
    left -= 1;
  }
  return chosen;
}

/** How many factors there are of each weight. */
function countWeights(factors: readonly CountedFactor[]): number[] {
  const counts: number[] = [0, 0, 0, 0, 0, 0];
  for (const { weight } of factors) counts[weight] = (counts[weight] ?? 0) + 1;
  return counts;
}

/** The rank of the so many heaviest factors together. */
function heaviestOf(counts: readonly number[], number: number): number {
  let sum = 0;
  let left = number;
  for (let weight = counts.length - 1; weight > 0; weight -= 1) {
    const taken = Math.min(left, counts[weight] ?? 0);
    sum += taken * rankOf(weight);
    left -= taken;
  }
  return sum;
}
