// What an analysis says of one account, as one value; the Strategy sheet, the pane and the page set it, each in its own way.
import type { AccountAnalysis } from '../method/analysis';
import type { Text } from '../text/text';
import { tellCommitments, type CommitmentsTelling } from './commitments';
import { tellCriteria, type CriteriaTelling } from './criteria';
import { tellFindings, tellMissing } from './findings';
import { decidingFactors, type Deciding } from './footing';
import { tellGoing, type GoingTelling } from './going';
import { tellGoals, type GoalsTelling } from './goals';
import type { Line } from './line';
import { tellOutcome, type OutcomeTelling } from './outcome';
import { tellSecondOpinions, type SecondOpinionTelling } from './secondOpinions';
import { tellSupport, type SupportTelling } from './support';
import { tellVerdict, type VerdictTelling } from './verdict';
import { confirmedSentence, setbackSentence, waySentences } from './ways';

export interface Telling {
  readonly verdict: VerdictTelling;
  readonly going: GoingTelling;
  /** A10 */
  readonly todo: readonly { readonly action: string; readonly why: string }[];
  readonly avoid: readonly string[];
  /** A5 */
  readonly deciding: Deciding;
  /** A6: the way up, nearest first. */
  readonly ways: readonly string[];
  /** A6, A7: the way down, and on what is confirmed; '' where there is nothing to say. */
  readonly setback: string;
  readonly confirmed: string;
  readonly findings: readonly Line[];
  readonly missing: readonly Line[];
  /** S3, S6 */
  readonly goals: GoalsTelling;
  /** R4 */
  readonly criteria: CriteriaTelling | null;
  /** A12 */
  readonly secondOpinions: readonly SecondOpinionTelling[];
  /** A11 */
  readonly support: SupportTelling | null;
  /** N2 */
  readonly commitments: CommitmentsTelling | null;
  /** N5, N3 */
  readonly outcome: OutcomeTelling | null;
}

export function tell(analysis: AccountAnalysis, text: Text): Telling {
  const { macro } = analysis.strategy;
  const advice = macro === null ? null : text.advice.macros[macro];
  return {
    verdict: tellVerdict(analysis, text),
    going: tellGoing(analysis, text),
    todo: advice?.moves ?? [],
    avoid: advice?.avoid ?? [],
    deciding: decidingFactors(analysis, text),
    ways: waySentences(analysis, text),
    setback: setbackSentence(analysis, text) ?? '',
    confirmed: confirmedSentence(analysis, text) ?? '',
    findings: tellFindings(analysis.findings, text),
    missing: tellMissing(analysis, text),
    goals: tellGoals(analysis, text),
    criteria: tellCriteria(analysis, text),
    secondOpinions: tellSecondOpinions(analysis, text),
    support: tellSupport(analysis, text),
    commitments: tellCommitments(analysis, text),
    outcome: tellOutcome(analysis, text),
  };
}
