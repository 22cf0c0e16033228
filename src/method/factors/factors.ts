// R1, R2 and G4: what each factor is, and which of them count.
import type { JudgedFactor } from '../ground/judged';
import type { Factor } from '../ground/plan';
import { quadrantOf } from '../ground/quadrants';
import type { Settings } from '../ground/settings';
import type { Category, Quadrant } from '../ground/words';
import { suggestControl } from '../reading/suggestions';

/** A factor in the sums of A1, whose quadrant and weight are therefore known. */
export type CountedFactor = JudgedFactor & { readonly quadrant: Quadrant; readonly weight: number };

// What is judged already would keep its old judgement (see the copy below).
type Unjudged = Factor & { readonly quadrant?: never };

const nothingSuggested: JudgedFactor['suggestions'] = [];

/** R1, R2, G4, G6: the factor with its quadrant, and whether it is in the sums: open, classified, of weight 1–5. */
export function judgeFactor(factor: Unjudged): JudgedFactor {
  const suggested = suggestControl(factor);
  const suggestions = suggested === null ? nothingSuggested : [suggested];
  const quadrant = quadrantOf(factor.direction, factor.control?.level ?? suggested?.level ?? null);
  const weighs = factor.weight !== null && factor.weight > 0;
  // The copy comes last: see judgePerson.
  return {
    suggestions,
    quadrant,
    counted: factor.status === 'open' && quadrant !== null && weighs,
    ...factor,
  };
}

export function isCounted(factor: JudgedFactor): factor is CountedFactor {
  return factor.counted;
}

/** An open factor that is not in the sums because a rating of it is missing. */
export function isUnrated({ status, counted, weight }: JudgedFactor): boolean {
  return status === 'open' && !counted && weight !== 0;
}

/** R2: the categories in use that no factor has, resolved ones included: nobody has looked at them. */
export function categoriesWithoutFactor(
  factors: readonly Factor[],
  { categories }: Pick<Settings, 'categories'>,
): readonly Category[] {
  return categories.filter((category) => !factors.some((factor) => factor.category === category));
}
