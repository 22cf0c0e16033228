// A6: what a seller can do to a factor and what can go wrong with one, on its quadrant and weight; and what a few moves
// make of one factor at the least.
import {
  highestGrade,
  isOurCategory,
  type Category,
  type FactorCategory,
  type Quadrant,
} from '../ground/words';
import type { Factor } from '../ground/plan';
import { otherControl } from '../ground/quadrants';
import type { Settings } from '../ground/settings';
import type { Pull } from './tally';

/** What a seller can do, in A6's order. */
export const sellerMoves = ['resolve', 'soften', 'winControl', 'strengthen'] as const;
export type SellerMove = (typeof sellerMoves)[number];

/** What can go wrong, in A6's order. */
export const setbackMoves = ['lose', 'loseControl', 'worsen'] as const;
export type SetbackMove = (typeof setbackMoves)[number];

export type Move = SellerMove | SetbackMove;

/** A6: paths are exact up to so many moves, and longer ones are not looked for. */
export const mostMoves = 4;

export interface MoveOn<Kind extends Move> {
  readonly move: Kind;
  /** null: out of the sums. */
  readonly to: Pull | null;
  /** The weight it moves. */
  readonly weight: number;
}

/** The moves that one factor allows. */
export type MovesOf<Kind extends Move> = (pull: Pull) => readonly MoveOn<Kind>[];

/** A6: whether control of a factor of that category can be won; of the others, such as a law or the press, only the effect is softened. */
const canBeWon: Readonly<Record<FactorCategory, boolean>> = {
  offering: true,
  terms: true,
  history: true,
  seller: true,
  competition: false,
  culture: false,
  timing: false,
};

export type OwnCategories = Pick<Settings, 'ownCategories'>;

/** A6: without a category it can; of a company's own category (O2) the company says it. */
export function canWinControl(category: Category | null, { ownCategories }: OwnCategories): boolean {
  if (category === null) return true;
  if (isOurCategory(category)) return canBeWon[category];
  return ownCategories.find(({ name }) => name === category)?.canBeWon ?? true;
}

/** Quadrants of high control. */
const ourQuadrants: readonly (Quadrant | null)[] = ['maximise', 'eliminate'];

/** R1: is a factor in our own hands? */
export const isInOurHands = ({ quadrant }: { readonly quadrant: Quadrant | null }): boolean =>
  ourQuadrants.includes(quadrant);

/** A6: the moves that a seller has on such a factor; without a category control can be won. */
export const sellerMovesOn =
  (own: OwnCategories) =>
  ({ category, quadrant }: Pick<Factor, 'category'> & Pick<Pull, 'quadrant'>): MovesOf<SellerMove> =>
    // What is in our hands stays there, so that there the category makes no difference.
    canWinControl(category, own) || ourQuadrants.includes(quadrant) ? sellerMovesOf : sellerMovesButWin;

const sellerMovesButWin: MovesOf<SellerMove> = (pull) =>
  sellerMovesOf(pull).filter(({ move }) => move !== 'winControl');

/** A6: resolve, soften, winControl, strengthen. */
const sellerMovesOf: MovesOf<SellerMove> = ({ quadrant, weight }) => {
  const won = { quadrant: otherControl[quadrant], weight };
  const moves: Readonly<Record<Quadrant, readonly MoveOn<SellerMove>[]>> = {
    leverage: [{ move: 'winControl', to: won, weight }],
    maximise: addOne('strengthen', { quadrant, weight }),
    reduce: [
      { move: 'soften', to: { quadrant, weight: 1 }, weight: weight - 1 },
      { move: 'winControl', to: won, weight },
    ],
    eliminate: [{ move: 'resolve', to: null, weight }],
  };
  return moves[quadrant];
};

/** A6: lose, loseControl, worsen, whatever the category. */
export const setbackMovesOn = (): MovesOf<SetbackMove> => setbackMovesOf;

const setbackMovesOf: MovesOf<SetbackMove> = ({ quadrant, weight }) => {
  type Back = MoveOn<SetbackMove>;
  const lose: Back = { move: 'lose', to: null, weight };
  const slip: Back = { move: 'loseControl', to: { quadrant: otherControl[quadrant], weight }, weight };
  const worsen = addOne('worsen', { quadrant, weight });
  const moves: Readonly<Record<Quadrant, readonly Back[]>> = {
    leverage: [lose],
    maximise: [lose, slip],
    reduce: worsen,
    eliminate: [slip, ...worsen],
  };
  return moves[quadrant];
};

function addOne<Kind extends Move>(move: Kind, { quadrant, weight }: Pull): readonly MoveOn<Kind>[] {
  return weight < highestGrade ? [{ move, to: { quadrant, weight: weight + 1 }, weight: 1 }] : [];
}

/** One factor after one or more moves, made in this order. */
export interface Change<Kind extends Move> {
  readonly to: Pull | null;
  readonly moves: readonly Kind[];
  /** The weight that the moves move altogether. */
  readonly weight: number;
}

/**
 * All that up to `mostMoves` moves make of a factor, each end reached by the fewest moves, then the smallest weight. Other ways
 * to the same end are never part of a best path: in their place these would make it shorter or lighter.
 */
export function changesOf<Kind extends Move>(from: Pull, movesOf: MovesOf<Kind>): readonly Change<Kind>[] {
  const changes = new Map<string, Change<Kind>>([[keyOf(from), { to: from, moves: [], weight: 0 }]]);
  // A map is walked in the order of its making, with what is added on the way: fewer moves come first.
  for (const { to, moves, weight } of changes.values()) {
    if (to === null || moves.length === mostMoves) continue;
    for (const step of movesOf(to)) {
      const change = { to: step.to, moves: [...moves, step.move], weight: weight + step.weight };
      const known = changes.get(keyOf(step.to));
      if (known === undefined || isLighter(change, known)) changes.set(keyOf(step.to), change);
    }
  }
  return [...changes.values()].slice(1);
}

function isLighter(one: Change<Move>, other: Change<Move>): boolean {
  return one.moves.length === other.moves.length && one.weight < other.weight;
}

function keyOf(pull: Pull | null): string {
  return pull === null ? 'out' : `${pull.quadrant} ${pull.weight}`;
}

/** Each kind of move once, with how often. */
export const runsOf = <Kind extends Move>(
  moves: readonly Kind[],
): readonly { readonly move: Kind; readonly times: number }[] =>
  [...new Set(moves)].map((move) => ({ move, times: moves.filter((each) => each === move).length }));
