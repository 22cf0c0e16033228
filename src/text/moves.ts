// A6's moves on their way into a sentence: together by factor, and repeated ones once with their number.
import type { Move } from '../method/strategy/moves';

/** All the moves on one factor, in the order in which they are made. */
export interface FactorMoves<Kind extends Move> {
  /** In the user's words. */
  readonly factor: string;
  readonly moves: readonly Kind[];
}

/** Each kind of move once, with how often. */
export const runsOf = <Kind extends Move>(
  moves: readonly Kind[],
): readonly { readonly move: Kind; readonly times: number }[] =>
  [...new Set(moves)].map((move) => ({ move, times: moves.filter((each) => each === move).length }));

/** Of a long list of factors so many are named. */
export const mostNamed = 3;
