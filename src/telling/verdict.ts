// A1–A5 and A13 in words: the strategy, what it means, why, and how sure it is; or why there is none.
import type { AccountAnalysis } from '../method/analysis';
import type { Standing } from '../method/ground/words';
import type { Text } from '../text/text';

export interface VerdictTelling {
  readonly title: string;
  /** What the strategy means, or why there is none. */
  readonly meaning: string;
  /** Which two quadrants bring it, or what would help. */
  readonly reason: string;
  /** null without a verdict. */
  readonly sureness: SurenessTelling | null;
}

export interface SurenessTelling {
  /** 'Fair', and 'holds in 82 % of single changes' ('' where that was not worked out). */
  readonly standing: string;
  readonly holds: string;
  /** Both in one sentence. */
  readonly sentence: string;
  readonly meaning: string;
  /** G6: how much of it rests on suggested ratings; '' where nothing does. */
  readonly suggested: string;
  /** A2: '' where it is not tied. */
  readonly tie: string;
  readonly runnerUp: string;
  /** A4: the weight for and against us. */
  readonly balance: string;
  /** A4, A13: what it rests on: how much is confirmed, and how it stands against hearsay. */
  readonly ground: readonly string[];
  /** A4: how much stands behind it, and how far ahead it is. */
  readonly weights: readonly string[];
}

export function tellVerdict({ strategy, factors }: AccountAnalysis, text: Text): VerdictTelling {
  const { macro, pair, loads, standing } = strategy;
  if (macro === null || standing === null) {
    const { title, reason, help } = text.strategy.noVerdict;
    return { title, meaning: reason(factors.length), reason: help(factors.length), sureness: null };
  }
  return {
    title: text.labels.macros[macro],
    meaning: meaningOf(text.advice.macros[macro].meaning, standing, text),
    reason: text.strategy.reason(macro, pair, loads),
    sureness: tellSureness(strategy, standing, text),
  };
}

/** A4: nothing is ordered on hearsay. */
const meaningOf = (meaning: string, standing: Standing, { strategy }: Text): string =>
  standing === 'unproven' ? strategy.ifTrue(meaning) : meaning;

function tellSureness(
  {
    robustness,
    runnerUp,
    share,
    margin,
    candidates,
    resting,
    balance,
    evidence,
    isUnproven,
    hold,
  }: AccountAnalysis['strategy'],
  standing: Standing,
  { strategy: words, suggestions, labels }: Text,
): SurenessTelling {
  // What rests on too little, or on hearsay, is not called settled.
  const isWeak = standing === 'thin' || standing === 'unproven';
  return {
    standing: labels.standings[standing],
    holds: robustness === null ? '' : words.holds(robustness),
    sentence: words.standing(standing, robustness),
    meaning: resting.capped ? suggestions.capped : labels.standingMeanings[standing],
    suggested: resting.share === 0 ? '' : suggestions.resting(resting.share),
    tie: candidates.length > 1 ? words.tie(candidates) : '',
    runnerUp: isWeak && runnerUp === null ? '' : words.runnerUp(runnerUp),
    balance: words.balance(balance),
    ground: [
      words.evidence(evidence),
      ...(hold === null || (isWeak && hold === 1) ? [] : [words.hold(hold)]),
      ...(standing === 'thin' && isUnproven ? [labels.standingMeanings.unproven] : []),
    ],
    weights: [
      ...(share === null ? [] : [words.share(share)]),
      ...(margin === null ? [] : [words.margin(margin)]),
    ],
  };
}
