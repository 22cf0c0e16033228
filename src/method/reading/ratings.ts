// G1 and G2: what scale a column of numbers is on, and what a number or word on it means.
import type { Rating } from '../ground/plan';
import type { Level } from '../ground/words';

/** A scale of numbers, both ends included. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

export interface FoundScale {
  /** null: there are no numbers, or they fit no scale. */
  readonly scale: Scale | null;
  /** The other scale that a warning offers (only 1, 2 and 3 occur); else null. */
  readonly offers: Scale | null;
}

/** The words of G1, synonyms already resolved by the sheet's reader. */
export type RatingWord = Level | 'medium';

const scaleText =
  /^[([（【]?\s*([01])\s*(?:-|‐|‑|–|—|−|~|～|〜|\.{2,3}|…|to|至|到)\s*(\d{1,3})\s*[)\]）】]?$/i;
const percentText = /^[([（]?\s*[%％]\s*[)\]）]?$/;

/**
 * G1: reads '1-5', '(1–10)', '0 to 100' or '%' (0–100); the low end is 0 or 1.
 * @returns null where the text names no scale
 */
export function parseScale(text: string): Scale | null {
  const trimmed = text.trim();
  if (percentText.test(trimmed)) return { low: 0, high: 100 };
  const [, low, high] = scaleText.exec(trimmed) ?? [];
  if (low === undefined || high === undefined) return null;
  const scale = { low: Number(low), high: Number(high) };
  return scale.low < scale.high && scale.high <= 100 ? scale : null;
}

/** The inverse of parseScale: '1-5'. */
export function makeScale(scale: Scale): string {
  return `${scale.low}-${scale.high}`;
}

/** G1, G3: is the number on the scale at all? */
export function isOnScale(value: number, scale: Scale): boolean {
  return value >= scale.low && value <= scale.high;
}

/**
 * G1: the one scale of a column.
 * @param numbers all numbers of the column (resolved rows and all accounts too), without blanks and words
 * @param named the scale that the header names or the user chose, which holds whatever the numbers are
 */
export function findScale(numbers: readonly number[], named: Scale | null): FoundScale {
  const known = numbers.filter(Number.isFinite);
  if (named !== null) return { scale: isPercentCells(known, named) ? unit : named, offers: null };
  if (known.length === 0) return { scale: null, offers: null };
  if (isUnit(known)) return { scale: unit, offers: null };
  const tens = known.some((value) => value >= 0 && value < 1) ? { low: 0, high: 10 } : { low: 1, high: 10 };
  const scale = [fives, tens, { low: 0, high: 100 }].find((each) => holdsFourInFive(known, each));
  return { scale: scale ?? null, offers: isOneTwoThree(known) ? { low: 1, high: 3 } : null };
}

/** G1: a number on a scale that runs the other way, 1 being the highest: 2 of 1–5 is 4. */
export function turnNumber(value: number, scale: Scale): number {
  return scale.low + scale.high - value;
}

/**
 * G2: strictly above the middle is high, else low; exactly in the middle is low and borderline.
 * @returns null where the number is off the scale (G3)
 */
export function rateNumber(value: number, scale: Scale): Rating | null {
  if (!isOnScale(value, scale)) return null;
  const middle = (scale.low + scale.high) / 2;
  return { level: value > middle ? 'high' : 'low', borderline: value === middle };
}

/** G2: 'medium' is low and borderline. */
export function rateWord(word: RatingWord): Rating {
  return { level: word === 'high' ? 'high' : 'low', borderline: word === 'medium' };
}

const unit: Scale = { low: 0, high: 1 };
const fives: Scale = { low: 1, high: 5 };

function isUnit(numbers: readonly number[]): boolean {
  return numbers.every((value) => isOnScale(value, unit)) && numbers.some((value) => value < 1);
}

// A cell that shows 80 % holds 0.8: under a header that says % such a column would otherwise be low throughout.
function isPercentCells(numbers: readonly number[], named: Scale): boolean {
  const isPercent = named.low === 0 && named.high === 100;
  return isPercent && isUnit(numbers) && numbers.some((value) => value > 0 && value < 1);
}

function holdsFourInFive(numbers: readonly number[], scale: Scale): boolean {
  const held = numbers.filter((value) => isOnScale(value, scale)).length;
  return held * 5 >= numbers.length * 4;
}

function isOneTwoThree(numbers: readonly number[]): boolean {
  const different = new Set(numbers);
  return different.size === 3 && [1, 2, 3].every((value) => different.has(value));
}
