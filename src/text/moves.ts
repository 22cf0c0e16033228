// A6's moves on their way into a sentence: together by factor.
import type { Move } from '../method/strategy/moves';

/** All the moves on one factor, in the order in which they are made. */
export interface FactorMoves<Kind extends Move> {
  /** In the user's words. */
  readonly factor: string;
  readonly moves: readonly Kind[];
}

/** Of a long list of factors so many are named. */
export const mostNamed = 2;
