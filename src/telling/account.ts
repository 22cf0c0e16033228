// What an analysis says of one account, as one value; the Strategy sheet, the pane and the page set it, each in its own way.
import type { AccountAnalysis } from '../method/analysis';
import type { Text } from '../text/text';
import { tellCommitments } from './commitments';
import { tellCriteria } from './criteria';
import { tellFindings, tellMissing } from './findings';
import { decidingFactors } from './footing';
import { tellGoing } from './going';
import { tellGoals } from './goals';
import { tellOutcome } from './outcome';
import { tellSecondOpinions } from './secondOpinions';
import { tellSuggestions } from './suggestions';
import { tellSupport } from './support';
import { tellVerdict } from './verdict';
import { confirmedSentence, setbackSentence, tellWays } from './ways';

export type Telling = Readonly<ReturnType<typeof tell>>;

export function tell(analysis: AccountAnalysis, text: Text) {
  const { macro } = analysis.strategy;
  const advice = macro === null ? null : text.advice.macros[macro];
  return {
    /** A1–A5, R6 */
    verdict: tellVerdict(analysis, text),
    going: tellGoing(analysis, text),
    /** A10 */
    todo: advice?.moves ?? [],
    avoid: advice?.avoid ?? [],
    /** A5 */
    deciding: decidingFactors(analysis, text),
    /** A6: the way up, nearest first. */
    ways: tellWays(analysis, text),
    /** A6, A7: the way down, and on what is confirmed; '' where there is nothing to say. */
    setback: setbackSentence(analysis, text) ?? '',
    confirmed: confirmedSentence(analysis, text) ?? '',
    findings: tellFindings(analysis.findings, text),
    /** R5 */
    missing: tellMissing(analysis, text),
    /** G6: what counts by a suggestion, factors before people. */
    suggestions: tellSuggestions(analysis, text),
    /** S1–S6 */
    goals: tellGoals(analysis, text),
    /** R4 */
    criteria: tellCriteria(analysis, text),
    /** A12, A11 */
    secondOpinions: tellSecondOpinions(analysis, text),
    support: tellSupport(analysis, text),
    /** N2 */
    commitments: tellCommitments(analysis, text),
    /** N5, N3 */
    outcome: tellOutcome(analysis, text),
  };
}
