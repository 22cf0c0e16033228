// G4: how strongly a factor pulls on this sale, as a whole number 1–5; 0 takes it out.
import { highestGrade } from '../ground/words';
import { findScale, isOnScale, type Scale } from './ratings';

export interface Weighed {
  /** 0–5. */
  readonly weight: number;
  /** The number was a fraction: worth a note. */
  readonly rounded: boolean;
}

/** G4: a blank cell weighs this much, reported as assumed. */
export const assumedWeight = 3;

/** G4: the words of a weight column, synonyms already resolved by the sheet's reader. */
export const weightWords = {
  critical: 5,
  veryHigh: 5,
  high: 5,
  medium: 3,
  low: 1,
  veryLow: 1,
} as const;

/**
 * G1 for a weight column. Zeros do not count here: they say "leave it out" and are no places on a scale;
 * 1, 2 and 3 are plain weights and need no warning.
 */
export function findWeightScale(numbers: readonly number[], named: Scale | null): Scale | null {
  return findScale(
    numbers.filter((value) => value !== 0),
    named,
  ).scale;
}

/**
 * G4: a number of a weight column as a weight.
 * @param scale the column's scale; null or 1–5 takes the number as it is, other scales map evenly
 * @returns null where the number is no weight: a problem, and the factor stays out of the sums
 */
export function weighNumber(value: number, scale: Scale | null): Weighed | null {
  if (value === 0) return { weight: 0, rounded: false };
  const weight = mapToFive(value, scale);
  if (weight === null) return null;
  return { weight, rounded: !Number.isInteger(value) };
}

function mapToFive(value: number, scale: Scale | null): number | null {
  if (scale === null || scale.high === highestGrade) return roundedInRange(value);
  if (!isOnScale(value, scale)) return null;
  if (scale.high > 1 && scale.high < highestGrade) return spread(value, scale);
  // 1–10: half, 0–100: a twentieth, 0–1: five times; rounded up. Products such as 0.2 × 5 may miss a whole number by a hair.
  return Math.max(1, Math.ceil((value * highestGrade) / scale.high - 1e-9));
}

function roundedInRange(value: number): number | null {
  const weight = Math.floor(value + 0.5);
  return value > 0 && weight <= highestGrade ? weight : null;
}

// A scale shorter than ours (1–3) is pulled apart, end to end, as low, medium and high are 1, 3 and 5.
function spread(value: number, scale: Scale): number {
  return Math.floor(1 + ((value - scale.low) * 4) / (scale.high - scale.low) + 0.5);
}
