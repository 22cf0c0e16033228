// A1–A7 put together: what is shown with every verdict.
import type { ConfirmedOnly, JudgedFactor, Strategy } from './analysis';
import { factorsBehind, isConfirmed } from './confirmed';
import { isCounted, type CountedFactor } from './factors';
import { findPaths, findSetbacks } from './paths';
import { ranksOf } from './ranks';
import { testRobustness } from './robustness';
import { defaultSettings, type Settings } from './settings';
import { tallyOf } from './tally';
import { judgeTally, type Verdict } from './verdict';
import type { Standing } from './words';

/** A1–A7: the strategy of one account, from its judged factors in sheet order. */
export function assembleStrategy(
  factors: readonly JudgedFactor[],
  settings: Settings = defaultSettings,
): Strategy {
  const counted = factors.filter(isCounted);
  const judged = judgeFactors(counted, settings);
  const { macro } = judged;
  return {
    ...judged,
    paths: macro === null ? [] : findPaths(counted, macro),
    setbacks: macro === null ? null : findSetbacks(counted, macro),
    confirmedOnly: judgeConfirmed(counted, judged, settings),
  };
}

type Judged = Omit<Strategy, 'paths' | 'setbacks' | 'confirmedOnly'>;

/** A1–A5 */
function judgeFactors(counted: readonly CountedFactor[], settings: Settings): Judged {
  const tally = tallyOf(counted);
  const verdict = judgeTally(tally);
  if (verdict === null) return { ...noVerdict, ...tally };
  const { robustness, critical } = testRobustness(counted, { macro: verdict.macro, ranks: ranksOf(tally) });
  const standing = standingOf({ verdict, robustness, counted: counted.length }, settings);
  return { ...verdict, ...tally, standing, robustness, critical };
}

const noVerdict: Omit<Judged, 'loads' | 'counts'> = {
  macro: null,
  standing: null,
  pair: [],
  candidates: [],
  share: null,
  margin: null,
  runnerUp: null,
  robustness: null,
  critical: [],
};

/** A7 */
function judgeConfirmed(counted: readonly CountedFactor[], all: Judged, settings: Settings): ConfirmedOnly {
  const confirmed = counted.filter(isConfirmed);
  const { macro, standing } = confirmed.length === counted.length ? all : judgeFactors(confirmed, settings);
  const isSame = all.macro === null || macro === all.macro;
  return { macro, standing, differsBecauseOf: isSame ? [] : factorsBehind(counted, all.macro) };
}

interface Grounds {
  readonly verdict: Verdict;
  readonly robustness: number;
  /** Number of factors in the sums. */
  readonly counted: number;
}

/** A4: the first that holds. */
function standingOf({ verdict, robustness, counted }: Grounds, settings: Settings): Standing {
  if (counted < settings.fewestFactors) return 'thin';
  if (verdict.candidates.length > 0) return 'tied';
  if (robustness >= settings.firmFrom) return 'firm';
  return robustness >= settings.fairFrom ? 'fair' : 'fragile';
}
