// Advice as the user reads it, and how a piece of advice (keys) finds its words.
import type { Advice } from '../method/analysis';
import type { SellerMove } from '../method/moves';
import type {
  AttitudeBand,
  FactorCategory,
  IndividualNeed,
  MacroStrategy,
  Quadrant,
  Role,
} from '../method/words';

/** What to do, then why. */
export interface Suggestion {
  readonly action: string;
  readonly why: string;
}

/** A10 */
export interface MacroAdvice {
  readonly meaning: string;
  readonly moves: readonly Suggestion[];
  readonly avoid: readonly string[];
}

export interface AdviceTexts {
  /** A9: one for each category and quadrant. */
  readonly factors: Readonly<Record<FactorCategory, Readonly<Record<Quadrant, Suggestion>>>>;
  /** A9 for a factor without a category. */
  readonly anyFactor: Readonly<Record<Quadrant, Suggestion>>;
  /** T7: of the person's name. */
  readonly people: Readonly<Record<Role, Readonly<Record<AttitudeBand, (name: string) => Suggestion>>>>;
  /** T7: what the person's own need adds. */
  readonly needs: Readonly<Record<IndividualNeed, string>>;
  readonly macros: Readonly<Record<MacroStrategy, MacroAdvice>>;
  /** A6: what to do to make a move. */
  readonly moves: Readonly<Record<SellerMove, Suggestion>>;
}

/**
 * The words for one piece of advice.
 * `from` is the source in the user's words: a person's name for T7, unused by the others.
 * Throws a RangeError where A10's move is none of the strategy's: a bug, since the count is a table of the method.
 */
export const suggestFrom =
  (texts: AdviceTexts, joiner: string) =>
  (advice: Advice, from: string): Suggestion => {
    switch (advice.rule) {
      case 'A6':
        return texts.moves[advice.move];
      case 'A9':
        return (advice.category === null ? texts.anyFactor : texts.factors[advice.category])[advice.quadrant];
      case 'T7': {
        const { action, why } = texts.people[advice.role][advice.band](from);
        return { action, why: advice.need === null ? why : why + joiner + texts.needs[advice.need] };
      }
      case 'A10': {
        const move = texts.macros[advice.macro].moves[advice.move];
        if (move === undefined) throw new RangeError(`${advice.macro} has no move ${advice.move}`);
        return move;
      }
    }
  };
