// R5: what is missing of the factors, and whether any value of it would change the verdict. Factors that are alike to the sums are
// tried once, so thousands of rows cost some dozens of trials.
import { directions, grades, levels, type Level } from './ground/words';
import type { Strategy } from './strategy/assembled';
import type { JudgedFactor } from './ground/judged';
import type { MissingEffect, MissingInformation, MissingItem } from './missingInformation';
import { isCounted } from './factors/factors';
import { daysBetween } from './ground/days';
import type { Viewpoint } from './people/people';
import { quadrantOf } from './ground/quadrants';
import { controlOf } from './reading/suggestions';
import { addRanks, additionOf, effectOf, ranksOf, verdictOf, type Ranks } from './strategy/ranks';
import type { Pull } from './strategy/tally';

/** Something missing, with how much its row matters: less is more. */
export interface Gap extends MissingInformation {
  readonly place: number;
}

export type JudgedSums = Pick<Strategy, 'macro' | 'loads' | 'counts' | 'confirmedOnly'>;

/** R5: of open factors; weight 0 is a decision, and nothing is missing there. */
export function missingOfFactors(factors: readonly JudgedFactor[], sums: JudgedSums): readonly Gap[] {
  const turns = makeTrials(sums);
  const behind = new Set(sums.confirmedOnly.differsBecauseOf);
  return factors.flatMap((factor): readonly Gap[] => {
    if (factor.status !== 'open' || factor.weight === 0) return [];
    const { cell, text: name } = factor;
    const place = 5 - (factor.weight ?? 3);
    const gap = (what: MissingItem, otherwise: MissingEffect): Gap => {
      const isTurning = turns(factor, what) || (what === 'evidence' && behind.has(cell));
      const suggestions = factor.suggestions.filter(({ key }) => key === what);
      return { what, cell, name, effect: isTurning ? 'verdict' : otherwise, place, suggestions };
    };
    return [
      ...(factor.direction === null ? [gap('direction', 'sums')] : []),
      ...(factor.control === null
        ? [gap('control', factor.suggestions.length > 0 ? 'confidence' : 'sums')]
        : []),
      ...(factor.weight === null ? [gap('weight', 'sums')] : []),
      ...(factor.weightAssumed && factor.weight !== null ? [gap('weight', 'confidence')] : []),
      ...(factor.evidence === 'assumed' ? [gap('evidence', 'confidence')] : []),
      ...(factor.category === null ? [gap('category', 'advice')] : []),
    ];
  });
}

/** R2: a factor of at least this weight is to be looked at again after some time. */
const watchedFrom = 3;

/** R2: open factors that nobody has looked at for long: are they still true? */
export function unseenFactors(
  factors: readonly JudgedFactor[],
  sums: JudgedSums,
  { asOf, settings }: Viewpoint,
): readonly Gap[] {
  const isUnseen = ({ status, weight, lastSeen }: JudgedFactor): boolean =>
    lastSeen !== null &&
    status === 'open' &&
    (weight ?? 0) >= watchedFrom &&
    (daysBetween(lastSeen, asOf) ?? 0) > settings.unseenDays;
  const unseen = factors.filter(isUnseen);
  if (unseen.length === 0) return [];
  const turns = makeTrials(sums);
  return unseen.map((factor) => {
    const effect = turns(factor, 'lastSeen') ? 'verdict' : 'confidence';
    const { cell, text: name, weight } = factor;
    return { what: 'lastSeen', cell, name, effect, place: 5 - (weight ?? 3), suggestions: [] };
  });
}

type Trial = (factor: JudgedFactor, what: MissingItem) => boolean;

/** Would any value of what is missing bring another macro strategy? */
function makeTrials({ macro, loads, counts }: JudgedSums): Trial {
  const ranks = ranksOf({ loads, counts });
  const known = new Map<string, boolean>();
  const isOther = (change: Ranks): boolean => verdictOf(addRanks(ranks, change)) !== macro;
  return (factor, what) => {
    if (what === 'category') return false;
    const { direction, control, weight, counted } = factor;
    // What is asked about may be anything; what is only suggested may hang on the direction.
    const rated =
      control?.level ?? directions.map((each) => controlOf({ ...factor, direction: each })).join();
    const key = `${what} ${direction} ${rated} ${weight} ${counted}`;
    const turns = known.get(key) ?? changesOf(factor, what).some(isOther);
    known.set(key, turns);
    return turns;
  };
}

/** What each possible value would add to the ranks. An assumption that proves wrong, and what is true no more, takes its factor out. */
function changesOf(factor: JudgedFactor, what: MissingItem): readonly Ranks[] {
  if (what === 'evidence' || what === 'lastSeen') return isCounted(factor) ? [effectOf(factor, null)] : [];
  return placesOf(factor, what).map((to) => (isCounted(factor) ? effectOf(factor, to) : additionOf(to)));
}

/** Where a factor may stand once this is known; what else it lacks may then be anything, but for what its words suggest (G6). */
function placesOf(factor: JudgedFactor, what: MissingItem): readonly Pull[] {
  const { direction, weight } = factor;
  const weights = what === 'weight' || weight === null ? grades : [weight];
  return (direction === null ? directions : [direction]).flatMap((each) =>
    controlsOf({ ...factor, direction: each }, what).flatMap((level) => {
      const quadrant = quadrantOf(each, level);
      return quadrant === null ? [] : weights.map((pull) => ({ quadrant, weight: pull }));
    }),
  );
}

/** A suggested control may be otherwise where it is asked about; what suggests it may hang on the direction. */
function controlsOf(factor: JudgedFactor, what: MissingItem): readonly Level[] {
  const control = controlOf(factor);
  return control === null || (what === 'control' && factor.control === null) ? levels : [control];
}
