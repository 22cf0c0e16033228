// G1: weights that are shares of a whole, such as 0.072, 7.2 or 7.2 %.
import { highestGrade } from '../ground/words';

/** A number of a weight column, as written. */
export interface WrittenWeight {
  readonly number: number;
  /** '7.2 %': a hundredth, whatever its neighbours are. */
  readonly percent: boolean;
  /** M2: the sum is that of every account. */
  readonly account: string;
}

/** What the column's header says: `percent` of its numbers, `scale`: another scale than that. */
export interface WeightHeader {
  readonly percent: boolean;
  readonly scale: boolean;
}

/** Sums of numbers as written may miss by a hair. */
const hair = 1e-9;
const wholes = [
  { sum: 1, within: 0.02 },
  { sum: 100, within: 2 },
] as const;
const fewest = 3;
const fewestInPercent = 2;

/** The share that a number stands for, sign dropped. */
export const shareOf = ({ number, percent }: WrittenWeight): number => Math.abs(number) / (percent ? 100 : 1);

/**
 * G1: the greatest share of each account.
 * @param numbers all numbers of the column, without blanks and words; zeros do not count
 * @returns null where they are no shares
 */
export function findShares(
  numbers: readonly WrittenWeight[],
  header: WeightHeader,
): ReadonlyMap<string, number> | null {
  const counted = numbers.filter(({ number }) => Number.isFinite(number) && number !== 0);
  const least = header.percent ? fewestInPercent : fewest;
  if (header.scale || counted.length < least || counted.every(isPlainWeight)) return null;
  const sums = new Map<string, number>();
  const greatest = new Map<string, number>();
  for (const each of counted) {
    const share = shareOf(each);
    sums.set(each.account, (sums.get(each.account) ?? 0) + share);
    greatest.set(each.account, Math.max(greatest.get(each.account) ?? 0, share));
  }
  return [...sums.values()].every(isWhole) ? greatest : null;
}

/** 5 × share / greatest share, halves up, at least 1; 0 stays 0. */
export function weighShare(share: number, greatest: number): number {
  return share === 0 ? 0 : Math.max(1, Math.floor((highestGrade * share) / greatest + 0.5 + hair));
}

const isWhole = (sum: number): boolean =>
  wholes.some((whole) => Math.abs(sum - whole.sum) <= whole.within + hair);

const isPlainWeight = ({ number, percent }: WrittenWeight): boolean =>
  !percent && Number.isInteger(number) && Math.abs(number) >= 1 && Math.abs(number) <= highestGrade;
