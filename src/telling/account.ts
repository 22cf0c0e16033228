// What an analysis says of one account, as one value; the Strategy sheet, the pane and the page set it, each in its own way.
import { movesOf } from '../method/actions/suggestedAction';
import type { AccountAnalysis } from '../method/analysis';
import type { MacroStrategy } from '../method/ground/words';
import { followedMacro } from '../method/next/going';
import type { Text } from '../text/text';
import { tellCommitments } from './commitments';
import { tellCriteria } from './criteria';
import { tellFindings, tellMissing, unsaid } from './findings';
import { decidingFactors, nothingDecides } from './footing';
import { tellGoing, whyOtherMoves } from './going';
import { tellGoals } from './goals';
import { tellNext } from './next';
import { tellOutcome } from './outcome';
import { isResting } from '../method/ground/sale';
import { tellSaleVerdict } from './saleVerdict';
import { tellSecondOpinions } from './secondOpinions';
import { tellSuggestions } from './suggestions';
import { tellSupport } from './support';
import { tellVerdict } from './verdict';
import { confirmedSentence, setbackSentence, tellWays } from './ways';

export type Telling = Readonly<ReturnType<typeof tell>>;

/** A10, with S1's proof in its first move. */
const todoOf = ({ goalsReport, waits }: AccountAnalysis, macro: MacroStrategy, { advice }: Text) =>
  movesOf(macro, goalsReport.profile.leadership).map((move) =>
    advice.suggest(waits ? { ...move, withoutTalks: true } : move, ''),
  );

export function tell(analysis: AccountAnalysis, text: Text) {
  // S9: once the sale is won, lost or on hold there is nothing left to win it by.
  const isOpen = analysis.sale.state === 'open';
  const macro = isOpen ? followedMacro(analysis) : null;
  const advice = macro === null ? null : text.advice.macros[macro];
  return {
    /** S9 */
    isOpen,
    /** R6 comes before the strategy's name. */
    going: tellGoing(analysis, text),
    /** N7 */
    next: tellNext(analysis, text),
    /** A1–A5, A13; S9: what the sale is and what is left, once it is not open any more. */
    verdict: tellSaleVerdict(analysis, text) ?? tellVerdict(analysis, text),
    /** A10 */
    todo: macro === null ? [] : todoOf(analysis, macro, text),
    /** R6: why these and not the strategy's own; '' where they are. */
    todoInstead: isOpen ? whyOtherMoves(analysis, text) : '',
    avoid: advice?.avoid ?? [],
    /** A5 */
    deciding: isOpen ? decidingFactors(analysis, text) : nothingDecides,
    /** A6: the way up, nearest first. */
    ways: isOpen ? tellWays(analysis, text) : [],
    /** A6, A7: the way down, and on what is confirmed; '' where there is nothing to say. */
    setback: isOpen ? (setbackSentence(analysis, text) ?? '') : '',
    confirmed: isOpen ? (confirmedSentence(analysis, text) ?? '') : '',
    /** R8: without what a condition or the next three say already. */
    findings: tellFindings(unsaid(analysis), text),
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
    /** N5; the plan of a sale that rests (N3) is what the next lines say. */
    outcome: isResting(analysis.sale) ? null : tellOutcome(analysis, text),
  };
}
