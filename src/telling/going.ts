// R6 in words: whether to go on, with the reasons.
import type { AccountAnalysis } from '../method/analysis';
import { lineOfReason } from '../method/next/conditions';
import { isStopped, type GoingReason } from '../method/next/going';
import type { GoingDecision, Severity } from '../method/ground/words';
import type { Text } from '../text/text';
import type { Line } from './line';
import { tellLine, type NextTold } from './next';

export interface GoingTelling {
  readonly title: string;
  /** '' where ratings are missing for a verdict: what is missing says more than a decision. */
  readonly decision: string;
  /** A14: what we decided ourselves, with what is computed beside it; null where we did not, or the sale is not open any more (S9). */
  readonly decided: Line | null;
  /** A14: the same where it leads, piece by piece. */
  readonly own: OwnTold | null;
  /** S9: until when nobody may talk with them; null where everybody may. */
  readonly noContact: Line | null;
  /** 'for 3 reasons' */
  readonly count: string;
  /** Each with the decision that it speaks for as its note. */
  readonly reasons: readonly ReasonTold[];
}

export interface OwnTold {
  readonly title: string;
  readonly why: string;
  readonly computed: string;
  /** What was computed then has changed; '' where it has not. */
  readonly renew: string;
  readonly cell: string;
}

export interface ReasonTold extends Line {
  /** N7: the line that is taken where this is made an action; null where there is nothing to do. */
  readonly next: NextTold | null;
}

const severities: Readonly<Record<GoingDecision, Severity>> = {
  go: 'low',
  goWithConditions: 'medium',
  stopAndRethink: 'high',
};

export function tellGoing(analysis: AccountAnalysis, text: Text): GoingTelling {
  const { decision = null, reasons = [] } = analysis.going ?? {};
  const words = text.strategy.going;
  return {
    title: words.title,
    decision: decision === null ? '' : words.decisions[decision],
    decided: tellDecided(analysis, text),
    own: tellOwn(analysis, text),
    noContact: tellNoContact(analysis, text),
    count: decision === null ? '' : words.count(decision, reasons.length),
    reasons: reasons.map((reason) => ({
      words: words.reason(reason),
      cells: reason.cells,
      severity: severities[reason.decision],
      note: words.decisions[reason.decision],
      next: tellNextOf(reason, analysis, text),
    })),
  };
}

function tellNextOf(reason: GoingReason, { next }: AccountAnalysis, text: Text): NextTold | null {
  const line = reason.decision === 'go' ? null : lineOfReason(reason, next);
  return line && tellLine(line, text);
}

/** Why the moves are not those of the strategy's name; '' where they are. */
export function whyOtherMoves(analysis: AccountAnalysis, text: Text): string {
  const { macro } = analysis.strategy;
  const isOther = macro !== null && macro !== 'rethink' && isStopped(analysis);
  return isOther ? text.strategy.going.stopFirst(macro) : '';
}

/** A14 */
function tellDecided(
  { decided, going, strategy, goalsReport, sale }: AccountAnalysis,
  { strategy: { going: words }, sheets }: Text,
): Line | null {
  if (decided === null || sale.state !== 'open') return null;
  const { decision, decisionStrategy } = goalsReport.profile.cells;
  const said = words.decided(decided, { decision: going?.decision ?? null, macro: strategy.macro });
  return {
    words: decided.lapsed ? sheets.join(said, words.renew) : said,
    cells: [decision ?? decisionStrategy ?? ''].filter((cell) => cell !== ''),
    severity: decided.lapsed ? 'medium' : 'low',
  };
}

/** A14 */
function tellOwn(
  { decided, going, strategy, goalsReport, sale }: AccountAnalysis,
  { strategy: { going: words } }: Text,
): OwnTold | null {
  if (decided === null || sale.state !== 'open') return null;
  const { decision, decisionStrategy } = goalsReport.profile.cells;
  return {
    title: words.own(decided),
    why: words.ownWhy(decided),
    computed: words.computed({ decision: going?.decision ?? null, macro: strategy.macro }),
    renew: decided.lapsed ? words.renew : '',
    cell: decision ?? decisionStrategy ?? '',
  };
}

/** S9: what waits, in one line. */
function tellNoContact(
  { sale, goalsReport, waits }: AccountAnalysis,
  { nextSteps, format }: Text,
): Line | null {
  const { noContactBefore: day } = sale;
  if (day === null || !waits) return null;
  const cell = goalsReport.profile.cells.noContactBefore;
  return { words: nextSteps.noContact(format.date(day)), cells: cell === undefined ? [] : [cell] };
}
