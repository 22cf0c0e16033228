// What the method says of a plan. The shapes follow `analyse --json`; texts are keys, sentences are made in src/text.
import type { SecondOpinion } from './strategy/secondOpinions';
import type { Strategy } from './strategy/assembled';
import type { CriteriaReport } from './factors/criteria';
import type { Finding } from './ground/finding';
import type { GoalsReport } from './goals/goalsReport';
import type { GoingOn } from './next/going';
import type { JudgedFactor, JudgedPerson } from './ground/judged';
import type { MissingInformation } from './missingInformation';
import type { NextLine } from './next/nextLine';
import type { NextSteps } from './actions/nextSteps';
import type { Goal } from './ground/plan';
import type { SaleItself } from './ground/sale';
import type { Decided } from './strategy/decided';
import type { Proposal } from './actions/proposals';
import type { NeedMatch } from './people/sellerNeed';
import type { ChangedSetting } from './ground/settings';
import type { SuggestedAction } from './actions/suggestedAction';
import type { SupportReport } from './strategy/support';
import type { Category } from './ground/words';

export const ruleVersion = '2';

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
  readonly secondOpinions: readonly SecondOpinion[];
  /** T8: 0–1; null where nobody has a role. */
  readonly coverage: number | null;
  /** R4: null without buying criteria. */
  readonly criteria: CriteriaReport | null;
  /** R6: null where there is no verdict for lack of ratings, and where the sale is no longer open (S9); of a depth less than 'standing', without what only robustness tells. */
  readonly going: GoingOn | null;
  /** A14: what we decided ourselves; null where we did not. */
  readonly decided: Decided | null;
  /** S9 */
  readonly sale: SaleItself;
  /** S9: nobody may talk with the customer's people yet. */
  readonly waits: boolean;
  /** R2: categories that no factor has, resolved ones included: not looked at. */
  readonly unseenCategories: readonly Category[];
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
  /** N7: all that could be done, the next three first; empty at depth 'verdict'. */
  readonly next: readonly NextLine[];
  /** Moves of A6 that the user made actions (moveActions.ts), the macro strategy's, owners' and approvers', factors' in A9's order, other people's (actions.ts). */
  readonly actions: readonly SuggestedAction[];
}

export interface Analysis {
  readonly ruleVersion: string;
  /** O2: in the order of the table. */
  readonly changedSettings: readonly ChangedSetting[];
  /** ISO date. */
  readonly asOf: string;
  readonly accounts: readonly AccountAnalysis[];
}
