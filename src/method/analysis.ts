// What the method says of a plan. The shapes follow `analyse --json`; texts are keys, sentences are made in src/text.
import type { AssessorReport } from './assessors';
import type { CriteriaReport } from './criteria';
import type { Finding } from './finding';
import type { GoingOn } from './going';
import type { GoalsReport } from './goalsReport';
import type { Move, SellerMove, SetbackMove } from './moves';
import type { NextSteps } from './nextSteps';
import type { Factor, Goal, Person } from './plan';
import type { SupportReport } from './support';
import type { Proposal } from './proposals';
import type { NeedMatch } from './sellerNeed';
import type {
  ActionStatus,
  AttitudeBand,
  FactorCategory,
  IndividualNeed,
  MacroStrategy,
  Quadrant,
  Role,
  Rung,
  Standing,
} from './words';

export const ruleVersion = '1';

export interface JudgedPerson extends Person {
  /** T1: null where a rating is missing. */
  readonly role: Role | null;
  /** T1: high authority; false where authority is not known. */
  readonly decider: boolean;
  readonly band: AttitudeBand;
  /** T5: in contact at all (any depth but none). */
  readonly inContact: boolean;
  /** T5: the last contact is older than the role's limit; false where there is none or no date. */
  readonly stale: boolean;
}

export interface JudgedFactor extends Factor {
  /** R1: null where direction or control is missing. */
  readonly quadrant: Quadrant | null;
  /** In the sums of A1: open, classified, weight of 1 to 5. */
  readonly counted: boolean;
}

/** R5: what can be missing, by table: of factors, of people, of goals, of buying criteria. */
export const missingItems = [
  'direction',
  'control',
  'weight',
  'evidence',
  'category',
  'authority',
  'involvement',
  'attitude',
  'contact',
  'influencedBy',
  'individualNeed',
  'organisationalNeed',
  'measure',
  'baseline',
  'target',
  'due',
  'belief',
  'demand',
  'ourRating',
] as const;
export type MissingItem = (typeof missingItems)[number];

/** R5: what knowing it could change, the greatest first. */
export const missingEffects = [
  'verdict', // the macro strategy, or that on confirmed factors alone
  'going', // R6
  'role', // T1
  'gaps', // T6, T10
  'coverage', // T8
  'sums', // brings the factor into the sums, which would not change the verdict
  'comparison', // R4
  'confidence', // no value of it would change the verdict
  'goal', // S3
  'advice', // T7, A9
] as const;
export type MissingEffect = (typeof missingEffects)[number];

/** R5 */
export interface MissingInformation {
  readonly what: MissingItem;
  /** The row's first cell; '' where no row of the table has it. */
  readonly cell: string;
  /** The row in the user's words: a factor's or goal's text, a person's name; '' as above. */
  readonly name: string;
  readonly effect: MissingEffect;
}

export type Loads = Readonly<Record<Quadrant, number>>;

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

/** A1–A7. No verdict (A3): macro and standing null, share, margin and robustness null. */
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
  readonly runnerUp: MacroStrategy | null;
  /** A5: 0–1. */
  readonly robustness: number | null;
  /** A5: cells of the factors with an edit that changes the verdict, in sheet order. */
  readonly critical: readonly string[];
  /** A6: one for each strategy less cautious than the verdict, in A2's order. */
  readonly paths: readonly Path[];
  /** A6: null from rethink, without a verdict, and where `mostMoves` bring no other. */
  readonly setbacks: Setbacks | null;
  readonly confirmedOnly: ConfirmedOnly;
}

/** What a suggested action says, as keys; src/text makes the sentence. */
export type Advice =
  /** A move of a path that the user made an action. */
  | { readonly rule: 'A6'; readonly move: SellerMove }
  | { readonly rule: 'A9'; readonly category: FactorCategory | null; readonly quadrant: Quadrant }
  | {
      readonly rule: 'T7';
      readonly role: Role;
      readonly band: AttitudeBand;
      readonly need: IndividualNeed | null;
      /** T9: the seller's own need, only where it equals the person's or clashes with it. */
      readonly seller?: IndividualNeed;
    }
  /** N5: `due` null: now. */
  | {
      readonly rule: 'N5';
      readonly kind: 'touch';
      readonly role: Role | null;
      readonly due: string | null;
    }
  | { readonly rule: 'N5'; readonly kind: 'rung'; readonly rung: Rung }
  /** `move` counts from 0, up to macroMoves. */
  | { readonly rule: 'A10'; readonly macro: MacroStrategy; readonly move: number };

/** N1: a suggestion with a stable identity; owner, due, status and notes live in the sheet. */
export interface SuggestedAction {
  /** Stable from run to run: made of rule, account and what the source is called, never of its place. */
  readonly id: string;
  readonly rule: Advice['rule'];
  readonly account: string | null;
  /** Cell of the factor or person it comes from; '' for the macro strategy and a rung of the ladder. */
  readonly source: string;
  /** The source in the user's words: a factor's text, a person's name; '' as above. */
  readonly from: string;
  readonly advice: Advice;
  readonly owner: string;
  readonly due: string | null;
  readonly status: ActionStatus;
}

export interface AccountAnalysis {
  readonly account: string | null;
  readonly goals: readonly Goal[];
  /** S1–S7 */
  readonly goalsReport: GoalsReport;
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  readonly strategy: Strategy;
  /** A11: null where nothing asks for it; at depth 'verdict' also where only the number of people does. */
  readonly support: SupportReport | null;
  /** A12: empty without a table of second opinions. */
  readonly assessors: readonly AssessorReport[];
  /** T8: 0–1; null where nobody has a role. */
  readonly coverage: number | null;
  /** R4: null without buying criteria. */
  readonly criteria: CriteriaReport | null;
  /** R6: of a depth less than 'standing', without what only robustness tells. */
  readonly going: GoingOn;
  /** R2: categories that no factor has, resolved ones included: not looked at. */
  readonly unseenCategories: readonly FactorCategory[];
  /** Most severe first, then rule, then sheet order. */
  readonly findings: readonly Finding[];
  /** R5: by effect, the greatest first; empty at depth 'verdict'. */
  readonly missing: readonly MissingInformation[];
  /** T9: owners and approvers whose need equals the seller's or clashes with it. */
  readonly needMatches: readonly NeedMatch[];
  /** N2, N3, N5 */
  readonly nextSteps: NextSteps;
  /** N4: what actions that are done propose, in the order of the action table. */
  readonly proposals: readonly Proposal[];
  /** Moves of A6 that the user made actions (moveActions.ts), the macro strategy's, owners' and approvers', factors' in A9's order, other people's (actions.ts). */
  readonly actions: readonly SuggestedAction[];
}

/** O2: a setting that the workbook changes. */
export interface ChangedSetting {
  readonly key: string;
  /** A figure as a number, all else as it is written: a scale '1-10', words, a list parted by '; '. */
  readonly value: number | string;
  /** Of the value. */
  readonly cell: string;
}

export interface Analysis {
  readonly ruleVersion: string;
  /** O2: in the order of the table. */
  readonly changedSettings: readonly ChangedSetting[];
  /** ISO date. */
  readonly asOf: string;
  readonly accounts: readonly AccountAnalysis[];
}
