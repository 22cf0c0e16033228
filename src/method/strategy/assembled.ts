// What step A says of an account's factors.
import type { Move, SellerMove, SetbackMove } from './moves';
import type { Loads } from '../ground/quadrants';
import type { MacroStrategy, Quadrant, Standing } from '../ground/words';

/** A6: one move on one factor, which is named by its cell. */
export interface FactorMove<Kind extends Move> {
  readonly move: Kind;
  readonly factor: string;
}

/** A6: moves stand in sheet order, on one factor in the order in which they are made. */
export interface Path {
  readonly to: MacroStrategy;
  /** null: not within `mostMoves`. */
  readonly moves: readonly FactorMove<SellerMove>[] | null;
}

/** A6: the way down to a more cautious verdict. */
export interface Setbacks {
  readonly to: MacroStrategy;
  readonly moves: readonly FactorMove<SetbackMove>[];
}

/** A7: the verdict on the confirmed factors alone; macro and standing null without one. */
export interface ConfirmedOnly {
  readonly macro: MacroStrategy | null;
  readonly standing: Standing | null;
  /** Cells of the assumed factors that bring the verdict on all, in sheet order; empty where the strategies are the same. */
  readonly differsBecauseOf: readonly string[];
}

/** G6: how much of the weight in the sums rests on suggested ratings, 0–1, and whether the standing is lower for it. */
export interface Resting {
  readonly share: number;
  readonly capped: boolean;
}

/** A4: weight of the factors in the sums. */
export interface Balance {
  readonly for: number;
  readonly against: number;
}

/** A1–A7, A13. No verdict (A3): macro and standing null, share, margin, robustness, evidence and hold null, the balance 0 : 0. */
export interface Strategy {
  readonly macro: MacroStrategy | null;
  readonly standing: Standing | null;
  /** The two quadrants behind the verdict, first the heavier; empty without a verdict. */
  readonly pair: readonly Quadrant[];
  /** Two or more where tied, in A2's order of caution; else empty. */
  readonly candidates: readonly MacroStrategy[];
  readonly loads: Loads;
  readonly counts: Loads;
  readonly share: number | null;
  readonly margin: number | null;
  readonly balance: Balance;
  /** A4: confirmed weight by weight in the sums, 0–1; null where evidence is kept nowhere. */
  readonly evidence: number | null;
  /** A4: so little of the weight is confirmed that it would be unproven, whatever else it is. */
  readonly isUnproven: boolean;
  readonly resting: Resting;
  readonly runnerUp: MacroStrategy | null;
  /** A5: 0–1. */
  readonly robustness: number | null;
  /** A13: 0–1; null where evidence is kept nowhere, and where it was not worked out (Depth). */
  readonly hold: number | null;
  /** A5: cells of the factors with an edit that changes the verdict, in sheet order. */
  readonly critical: readonly string[];
  /** A6: one for each strategy less cautious than the verdict, in A2's order. */
  readonly paths: readonly Path[];
  /** A6: null from rethink, without a verdict, and where `mostMoves` bring no other. */
  readonly setbacks: Setbacks | null;
  readonly confirmedOnly: ConfirmedOnly;
}
