// N1: suggested actions; texts are keys, sentences are made in src/text.
import type { FactorAddress } from '../factors/asked';
import type { LeadTo } from '../people/leads';
import { macroMoves } from '../strategy/macros';
import type { SellerMove } from '../strategy/moves';
import type {
  ActionStatus,
  AttitudeBand,
  IndividualNeed,
  LeadershipPath,
  MacroStrategy,
  OrganisationalNeed,
  Quadrant,
  Role,
  Rung,
} from '../ground/words';

/** What a suggested action says, as keys; src/text makes the sentence. */
export type Advice =
  /** A move of a path that the user made an action. */
  | { readonly rule: 'A6'; readonly move: SellerMove }
  /** `topic` null: the quadrant's own act; `quadrant` null: it is not said whether the factor is for us or against us. */
  | (FactorAddress & {
      readonly rule: 'A9';
      /** O2: the company's own topic, which stands before ours, and its text; null: the quadrant's own act. */
      readonly ownTopic?: { readonly name: string; readonly text: string | null };
      readonly quadrant: Quadrant | null;
      /** S9: nobody may talk with the customer's people yet. */
      readonly withoutTalks?: true;
    })
  | {
      readonly rule: 'T7';
      readonly role: Role;
      readonly band: AttitudeBand;
      readonly need: IndividualNeed | null;
      /** T4: what the person needs for the organisation, where it is known: the proof to bring. */
      readonly proof?: OrganisationalNeed;
      /** T9: the seller's own need, only where it equals the person's or clashes with it. */
      readonly seller?: IndividualNeed;
      /** Who leads to the person, where the table says it. */
      readonly lead?: LeadTo;
    }
  /** N5: `due` null: now. */
  | {
      readonly rule: 'N5';
      readonly kind: 'touch';
      readonly role: Role | null;
      readonly due: string | null;
      /** Its day has passed. */
      readonly overdue: boolean;
    }
  /** N3, S9: of a sale that is lost: part well; of one that is lost or on hold: the day, null where none is set. `who` decided, or ''. */
  | { readonly rule: 'N3'; readonly kind: 'partWell'; readonly plan: string; readonly who: string }
  /** S9: on hold, and what they look at on that day has to be ready before: `by`. */
  | {
      readonly rule: 'N3';
      readonly kind: 'prepare';
      readonly day: string;
      readonly by: string;
      readonly who: string;
    }
  | {
      readonly rule: 'N3';
      readonly kind: 'comeBack' | 'wait';
      readonly day: string | null;
      readonly due: boolean;
      readonly who: string;
    }
  | { readonly rule: 'N5'; readonly kind: 'rung'; readonly rung: Rung }
  /** N7: a line of the ranking that the user took. Its words are the line's; `words`: as its row says it, where no line does any more. */
  | { readonly rule: 'N7'; readonly words: string }
  /** `move` counts from 0, up to macroMoves. `path`, S1: how the customer leads its market, of the first move where it is known. */
  | {
      readonly rule: 'A10';
      readonly macro: MacroStrategy;
      readonly move: number;
      /** S9: as of A9. */
      readonly withoutTalks?: true;
      readonly path?: LeadershipPath;
    };

/** A10: every move of a macro strategy; the first says which proof the customer wants, where S1 knows its path. */
export function movesOf(
  macro: MacroStrategy,
  path: LeadershipPath | null,
): readonly Extract<Advice, { rule: 'A10' }>[] {
  return Array.from({ length: macroMoves[macro] }, (_, move) => ({
    ...{ rule: 'A10', macro, move },
    ...(move === 0 && path !== null ? { path } : {}),
  }));
}

/** N1: a suggestion with a stable identity; owner, due, status and notes live in the sheet. Only what is taken by the run has an owner and a day. */
export interface SuggestedAction {
  /** Stable from run to run: made of rule, account and what the source is called, never of its place. */
  readonly id: string;
  readonly rule: Advice['rule'];
  readonly account: string | null;
  /** Cell of the factor, person, criterion or commitment it comes from; '' for the macro strategy, a rung of the ladder and a condition. */
  readonly source: string;
  /** The source in the user's words: a factor's text, a person's name; '' as above. */
  readonly from: string;
  readonly advice: Advice;
  readonly owner: string;
  readonly due: string | null;
  readonly status: ActionStatus;
}
