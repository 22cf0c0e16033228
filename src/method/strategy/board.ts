// A6: what the search works on. Factors of one quadrant and weight are alike to the sums, and of those alike that allow the same moves
// only the first `mostMoves` of the sheet can be part of a best path: there are at most 30 such classes, whatever the number of factors.
import type { CountedFactor } from '../factors/factors';
import { changesOf, mostMoves, type Move, type MovesOf } from './moves';
import { effectOf, ranksOf, type Ranks } from './ranks';
import { tallyOf, type Pull } from './tally';
import { compareKinds } from './ways';

export interface Board<Kind extends Move> {
  readonly ranks: Ranks;
  /** Those of a class follow each other. */
  readonly options: readonly Option<Kind>[];
}

/** One class of factors, and one thing that becomes of a factor of it. */
export interface Option<Kind extends Move> {
  /** The first of the class, in sheet order; one array for all options of the class. */
  readonly members: readonly Member[];
  readonly moves: readonly Kind[];
  /** The weight moved. */
  readonly weight: number;
  readonly effect: Ranks;
}

interface Member {
  /** In the order of the sheet. */
  readonly place: number;
  readonly cell: string;
}

/** A6: the factors in the sums, given in sheet order, with all that the moves on each can make of them. */
export function boardOf<Kind extends Move>(
  factors: readonly CountedFactor[],
  movesOn: (factor: CountedFactor) => MovesOf<Kind>,
): Board<Kind> {
  const options = classesOf(factors, movesOn).flatMap(({ pull, movesOf, members }) =>
    changesOf(pull, movesOf)
      .map(({ to, moves, weight }) => ({ members, moves, weight, effect: effectOf(pull, to) }))
      .sort(compareOptions),
  );
  return { ranks: ranksOf(tallyOf(factors)), options };
}

interface FactorClass<Kind extends Move> {
  readonly pull: Pull;
  readonly movesOf: MovesOf<Kind>;
  readonly members: Member[];
}

function classesOf<Kind extends Move>(
  factors: readonly CountedFactor[],
  movesOn: (factor: CountedFactor) => MovesOf<Kind>,
): readonly FactorClass<Kind>[] {
  const classes = new Map<string, FactorClass<Kind>>();
  const kinds: MovesOf<Kind>[] = [];
  factors.forEach((factor, place) => {
    const { quadrant, weight, cell } = factor;
    const movesOf = movesOn(factor);
    if (!kinds.includes(movesOf)) kinds.push(movesOf);
    const key = `${quadrant} ${weight} ${kinds.indexOf(movesOf)}`;
    const known = classes.get(key);
    if (known === undefined) {
      classes.set(key, { pull: { quadrant, weight }, movesOf, members: [{ place, cell }] });
    } else if (known.members.length < mostMoves) known.members.push({ place, cell });
  });
  return [...classes.values()];
}

// Options chosen in this order are given to the members from the top of the sheet: so the one with the most moves comes first, for
// the earliest places; and of as many moves the earlier kinds.
function compareOptions(one: Option<Move>, other: Option<Move>): number {
  return other.moves.length - one.moves.length || compareKinds(one.moves, other.moves);
}
