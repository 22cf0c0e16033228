// A9: in which quadrant a factor is advised on. Every open factor gets advice, rated or not: where control is missing and nothing suggests
// it (G6), what speaks of our own product, terms or doing is ours, and all else is theirs.
import type { JudgedFactor } from '../ground/judged';
import { quadrantOf } from '../ground/quadrants';
import type { Quadrant } from '../ground/words';

/** An open factor that is not set aside by a weight of 0. */
export const isAdvised = ({ status, weight }: JudgedFactor): boolean => status === 'open' && weight !== 0;

const speaksOfUs = /\b(?:we|us|our|ours)\b|我们|我方|我司|咱们|本公司/i;

/** A9: null where it is not said whether the factor is for us or against us. */
export function adviceQuadrant(factor: JudgedFactor): Quadrant | null {
  const { quadrant, direction, category, text } = factor;
  if (quadrant !== null || direction === null) return quadrant;
  const isOurs = category !== 'competition' && speaksOfUs.test(text);
  return quadrantOf(direction, isOurs ? 'high' : 'low');
}
