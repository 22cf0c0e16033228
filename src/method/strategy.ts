// A1–A5 put together: what is shown with every verdict.
import type { JudgedFactor, Strategy } from './analysis';
import { isCounted } from './factors';
import { testRobustness } from './robustness';
import { defaultSettings, type Settings } from './settings';
import { tallyOf } from './tally';
import { judgeTally, type Verdict } from './verdict';
import type { Standing } from './words';

/** A1–A5: the strategy of one account, from its judged factors in sheet order. */
export function assembleStrategy(
  factors: readonly JudgedFactor[],
  settings: Settings = defaultSettings,
): Strategy {
  const counted = factors.filter(isCounted);
  const tally = tallyOf(counted);
  const verdict = judgeTally(tally);
  if (verdict === null) return { ...noVerdict, ...tally };
  const { robustness, critical } = testRobustness(counted, verdict.macro);
  const standing = standingOf({ verdict, robustness, counted: counted.length }, settings);
  return { ...verdict, ...tally, standing, robustness, critical };
}

const noVerdict: Omit<Strategy, 'loads' | 'counts'> = {
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
