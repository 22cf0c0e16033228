// G6: a verdict is worth what it rests on. Where most of the weight rests on suggested ratings, it is fragile at best.
import type { CountedFactor } from '../factors/factors';
import type { Settings } from '../ground/settings';
import type { Standing } from '../ground/words';
import type { Resting } from './assembled';

/** G6: the share of the weight in the sums whose factors count by a suggestion, 0–1. */
export function suggestedShare(counted: readonly CountedFactor[]): number {
  let suggested = 0;
  let whole = 0;
  for (const { weight, suggestions } of counted) {
    whole += weight;
    if (suggestions.length > 0) suggested += weight;
  }
  return whole === 0 ? 0 : suggested / whole;
}

/** G6: above the limit firm and fair become fragile, and nothing else changes; exactly at it nothing does. */
export function capStanding(
  standing: Standing | null,
  share: number,
  { mostSuggested }: Pick<Settings, 'mostSuggested'>,
): { readonly standing: Standing | null; readonly resting: Resting } {
  const capped = share > mostSuggested && (standing === 'firm' || standing === 'fair');
  return { standing: capped ? 'fragile' : standing, resting: { share, capped } };
}
