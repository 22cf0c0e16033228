// R6 in words: whether to go on, with the reasons.
import type { AccountAnalysis } from '../method/analysis';
import { followedMacro } from '../method/going';
import type { GoingDecision, Severity } from '../method/ground/words';
import type { Text } from '../text/text';
import type { Line } from './line';

export interface GoingTelling {
  readonly title: string;
  readonly decision: string;
  /** 'for 3 reasons' */
  readonly count: string;
  /** Each with the decision that it speaks for as its note. */
  readonly reasons: readonly Line[];
}

const severities: Readonly<Record<GoingDecision, Severity>> = {
  go: 'low',
  goWithConditions: 'medium',
  stopAndRethink: 'high',
};

/** null where ratings are missing for a verdict: what is missing says more than a decision. */
export function tellGoing({ going }: AccountAnalysis, text: Text): GoingTelling | null {
  if (going === null) return null;
  const { decision, reasons } = going;
  const words = text.strategy.going;
  return {
    title: words.title,
    decision: words.decisions[decision],
    count: words.count(decision, reasons.length),
    reasons: reasons.map((reason) => ({
      words: words.reason(reason),
      cells: reason.cells,
      severity: severities[reason.decision],
      note: words.decisions[reason.decision],
    })),
  };
}

/** Why the moves are not those of the strategy's name; '' where they are. */
export function whyOtherMoves(analysis: AccountAnalysis, text: Text): string {
  const { macro } = analysis.strategy;
  const isOther = macro !== null && followedMacro(analysis) !== macro;
  return isOther ? text.strategy.going.stopFirst(macro) : '';
}
