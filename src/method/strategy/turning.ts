// A12: which changes turn the verdict: single ones, or the smallest set where none does so alone.
import { addRanks, verdictOf, type Ranks } from './ranks';
import type { MacroStrategy } from '../ground/words';

export interface Effect {
  /** What the change adds to the ranks. */
  readonly effect: Ranks;
}

export interface Turning<Change> {
  /** In the order given. */
  readonly found: readonly Change[];
  /** Only all of them together do it. */
  readonly together: boolean;
}

/** Sets are exact up to so many changes; of more, all together are named. */
export const mostTogether = 4;

/**
 * Every change that alone brings another macro strategy; where none does, but all together do, the smallest set of them that does: of
 * equally small ones the one that holds the earliest of those that not both hold.
 */
export function findTurning<Change extends Effect>(
  { ranks, macro }: { readonly ranks: Ranks; readonly macro: MacroStrategy | null },
  changes: readonly Change[],
): Turning<Change> {
  const isOther = (sum: Ranks): boolean => verdictOf(sum) !== macro;
  const alone = changes.filter(({ effect }) => isOther(addRanks(ranks, effect)));
  if (alone.length > 0) return { found: alone, together: false };
  const all = changes.reduce((sum, { effect }) => addRanks(sum, effect), ranks);
  if (!isOther(all)) return { found: [], together: false };
  const options = firstOfEachEffect(changes);
  for (let size = 2; size <= mostTogether; size += 1) {
    const found = firstSet({ options, isOther }, { next: 0, left: size, ranks });
    if (found !== null) return { found, together: true };
  }
  return { found: changes, together: true };
}

/** Of changes that are alike to the sums, no smallest set needs others than the earliest. */
function firstOfEachEffect<Change extends Effect>(changes: readonly Change[]): readonly Change[] {
  const counts = new Map<string, number>();
  return changes.filter(({ effect }) => {
    const key = Object.values(effect).join(' ');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= mostTogether;
  });
}

interface Search<Change> {
  readonly options: readonly Change[];
  readonly isOther: (ranks: Ranks) => boolean;
}

interface Position {
  /** Options before this one are not chosen any more, so that each set comes up once, and in order. */
  readonly next: number;
  readonly left: number;
  readonly ranks: Ranks;
}

function firstSet<Change extends Effect>(
  search: Search<Change>,
  { next, left, ranks }: Position,
): readonly Change[] | null {
  if (left === 0) return search.isOther(ranks) ? [] : null;
  for (let index = next; index <= search.options.length - left; index += 1) {
    const option = search.options[index];
    if (option === undefined) continue;
    const position = { next: index + 1, left: left - 1, ranks: addRanks(ranks, option.effect) };
    const rest = firstSet(search, position);
    if (rest !== null) return [option, ...rest];
  }
  return null;
}
