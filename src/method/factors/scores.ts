// R4: the sums behind the scores. They can be added and taken away, so that one criterion is tried without all the others.
import type { Criterion } from '../ground/plan';
import type { Settings } from '../ground/settings';
import type { CriterionBelief, Position } from '../ground/words';

/** Our own key among the parties: no competitor's column is without a name. */
export const us = '';

export interface Sum {
  /** Σ pull · rating, and Σ pull, over the criteria that count and are rated. */
  readonly weighted: number;
  readonly pull: number;
  readonly rated: number;
}

/** By competitor, in the order of the table's columns; ours under `us`. */
export type Sums = ReadonlyMap<string, Sum>;

/** R4: how far a criterion counts. Where nothing is said of belief we are not sure either. */
const shares: Readonly<Record<CriterionBelief, number>> = { yes: 1, unsure: 0.5, no: 0 };

export function pullOf({ weight, believed }: Pick<Criterion, 'weight' | 'believed'>): number {
  return (weight ?? 0) * shares[believed ?? 'unsure'];
}

export function sumsOf(criteria: readonly Criterion[]): Sums {
  const sums = new Map<string, Sum>([[us, none]]);
  for (const criterion of criteria) {
    const pull = pullOf(criterion);
    const add = (party: string, rating: number | null): void => {
      const { weighted, pull: all, rated } = sums.get(party) ?? none;
      const counts = pull > 0 && rating !== null;
      const more = counts ? { weighted: pull * rating, pull, rated: 1 } : none;
      sums.set(party, {
        weighted: weighted + more.weighted,
        pull: all + more.pull,
        rated: rated + more.rated,
      });
    };
    add(us, criterion.ourRating);
    for (const { competitor, rating } of criterion.ratings) add(competitor, rating);
  }
  return sums;
}

const none: Sum = { weighted: 0, pull: 0, rated: 0 };

/** The sums with some criteria exchanged for others. */
export function exchange(sums: Sums, out: Sums, into: Sums): Sums {
  return new Map(
    [...sums].map(([party, { weighted, pull, rated }]) => {
      const less = out.get(party) ?? none;
      const more = into.get(party) ?? none;
      return [
        party,
        {
          weighted: weighted - less.weighted + more.weighted,
          pull: pull - less.pull + more.pull,
          rated: rated - less.rated + more.rated,
        },
      ];
    }),
  );
}

/** R4: Σ weight · rating / Σ weight; null where nothing that counts is rated. */
export function scoreOf(sum: Sum | undefined): number | null {
  return sum === undefined || sum.rated === 0 ? null : sum.weighted / sum.pull;
}

/** R4: how we stand against the best competitor. */
export interface Comparison {
  readonly position: Position;
  /** With the highest score, of equals the first column. */
  readonly competitor: string;
  readonly ours: number;
  readonly theirs: number;
}

/** R4: null where one side has no score. */
export function compare(sums: Sums, { levelWithin }: Pick<Settings, 'levelWithin'>): Comparison | null {
  const ours = scoreOf(sums.get(us));
  const best = bestOf(sums);
  if (ours === null || best === null) return null;
  const { competitor, score: theirs } = best;
  // Quotients may miss the limit by a hair.
  const isLevel = Math.abs(ours - theirs) <= levelWithin + 1e-9;
  return { position: isLevel ? 'level' : ours > theirs ? 'ahead' : 'behind', competitor, ours, theirs };
}

interface Best {
  readonly competitor: string;
  readonly score: number;
}

function bestOf(sums: Sums): Best | null {
  let best: Best | null = null;
  for (const [competitor, sum] of sums) {
    const score = competitor === us ? null : scoreOf(sum);
    if (score !== null && (best === null || score > best.score)) best = { competitor, score };
  }
  return best;
}
