// A12: which factor a second person's row is about, and where the two ratings differ.
import { groupBy } from '../ground/groups';
import type { JudgedFactor } from '../ground/judged';
import { normalise } from '../ground/text';
import type { SecondRating } from '../ground/plan';
import type { Direction, Level } from '../ground/words';
import { controlOf } from '../reading/suggestions';

/** What a second person can see otherwise; null: not said. */
export interface Ratings {
  readonly direction: Direction | null;
  readonly control: Level | null;
  readonly weight: number | null;
}

/** A12: only what differs, under the same keys. */
export interface Disagreement {
  readonly ours: Partial<Ratings>;
  readonly theirs: Partial<Ratings>;
}

export interface RatedTwice {
  readonly factor: JudgedFactor;
  readonly assessment: SecondRating;
}

export interface Comparison {
  /** In the order of the factors. */
  readonly pairs: readonly RatedTwice[];
  /** Rows that rate something, but no factor of the table. */
  readonly unmatched: readonly SecondRating[];
}

/**
 * A12: one person's rows beside the factors of the same words, the second of two alike beside the second. What rates nothing is no
 * row yet; what is resolved or of weight 0 has left the sums, and is no matter of opinion any more.
 */
export function compareRatings(
  factors: readonly JudgedFactor[],
  assessments: readonly SecondRating[],
): Comparison {
  const rows = groupBy(assessments, ({ text }) => normalise(text));
  const pairs = factors.flatMap((factor): readonly RatedTwice[] => {
    const assessment = rows.get(normalise(factor.text))?.shift();
    if (assessment === undefined || !saysSomething(assessment) || !isOpenToOpinion(factor)) return [];
    return [{ factor, assessment }];
  });
  const left = new Set([...rows.values()].flat());
  return { pairs, unmatched: assessments.filter((row) => left.has(row) && saysSomething(row)) };
}

function saysSomething({ direction, control, weight }: SecondRating): boolean {
  return direction !== null || control !== null || weight !== null;
}

function isOpenToOpinion({ status, weight }: JudgedFactor): boolean {
  return status === 'open' && weight !== 0;
}

/** A12: what the second person says otherwise; null where they agree in all that they say. */
export function disagreementIn({ factor, assessment }: RatedTwice): Disagreement | null {
  const ours = ratingsOf(factor, controlOf(factor));
  const theirs = ratingsOf(assessment, assessment.control?.level ?? null);
  const differing = ratingKeys.filter((key) => theirs[key] !== null && theirs[key] !== ours[key]);
  return differing.length === 0 ? null : { ours: only(ours, differing), theirs: only(theirs, differing) };
}

export const ratingKeys = ['direction', 'control', 'weight'] as const satisfies readonly (keyof Ratings)[];

function ratingsOf({ direction, weight }: JudgedFactor | SecondRating, control: Level | null): Ratings {
  return { direction, control, weight };
}

function only(ratings: Ratings, keys: readonly (keyof Ratings)[]): Partial<Ratings> {
  return Object.fromEntries(keys.map((key) => [key, ratings[key]]));
}
