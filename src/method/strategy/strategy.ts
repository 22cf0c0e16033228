// A1–A7 put together: what is shown with every verdict.
import type { ConfirmedOnly, Strategy } from './assembled';
import { capStanding, suggestedShare } from './resting';
import type { JudgedFactor } from '../ground/judged';
import { factorsBehind, isConfirmed } from './confirmed';
import { isCounted, type CountedFactor } from '../factors/factors';
import { findPaths, findSetbacks } from './paths';
import { ranksOf } from './ranks';
import { testRobustness } from './robustness';
import { defaultSettings, type Settings } from '../ground/settings';
import { tallyOf } from './tally';
import { judgeTally, type Verdict } from './verdict';
import type { Standing } from '../ground/words';

/**
 * How far to go. 'verdict': A1–A4 and A7, without what takes trials: robustness null, nothing critical, and no standing but thin and
 * tied. 'standing': with A5. 'full': with the paths and setbacks of A6, some milliseconds for each account.
 */
export type Depth = 'verdict' | 'standing' | 'full';

/** A1–A7: the strategy of one account, from its judged factors in sheet order. */
export function assembleStrategy(
  factors: readonly JudgedFactor[],
  settings: Settings = defaultSettings,
  depth: Depth = 'full',
): Strategy {
  const counted = factors.filter(isCounted);
  const judge = (some: readonly CountedFactor[]) => judgeFactors(some, settings, depth !== 'verdict');
  const judged = judge(counted);
  const { macro } = judged;
  const isFull = depth === 'full' && macro !== null;
  // The copy comes last: see judgePerson.
  return {
    paths: isFull ? findPaths(counted, macro) : [],
    setbacks: isFull ? findSetbacks(counted, macro) : null,
    confirmedOnly: judgeConfirmed(counted, judged, judge),
    ...judged,
  };
}

type Judged = Omit<Strategy, 'paths' | 'setbacks' | 'confirmedOnly'>;

/** A1–A5 */
function judgeFactors(counted: readonly CountedFactor[], settings: Settings, withTrials: boolean): Judged {
  const tally = tallyOf(counted);
  const verdict = judgeTally(tally);
  if (verdict === null) return { ...noVerdict, ...tally };
  const { robustness, critical } = withTrials
    ? testRobustness(counted, { macro: verdict.macro, ranks: ranksOf(tally) })
    : untested;
  const uncapped = standingOf({ verdict, robustness, counted: counted.length }, settings);
  const { standing, resting } = capStanding(uncapped, suggestedShare(counted), settings);
  const { loads, counts } = tally;
  return { loads, counts, standing, resting, robustness, critical, ...verdict };
}

const untested = { robustness: null, critical: [] };

const noVerdict: Omit<Judged, 'loads' | 'counts'> = {
  macro: null,
  standing: null,
  pair: [],
  candidates: [],
  share: null,
  margin: null,
  resting: { share: 0, capped: false },
  runnerUp: null,
  ...untested,
};

/** A7 */
function judgeConfirmed(
  counted: readonly CountedFactor[],
  all: Judged,
  judge: (some: readonly CountedFactor[]) => Judged,
): ConfirmedOnly {
  const confirmed = counted.filter(isConfirmed);
  const { macro, standing } = confirmed.length === counted.length ? all : judge(confirmed);
  const isSame = all.macro === null || macro === all.macro;
  return { macro, standing, differsBecauseOf: isSame ? [] : factorsBehind(counted, all.macro) };
}

interface Grounds {
  readonly verdict: Verdict;
  /** null: not tested. */
  readonly robustness: number | null;
  /** Number of factors in the sums. */
  readonly counted: number;
}

/** A4: the first that holds; null where that takes a test that was not made. */
function standingOf({ verdict, robustness, counted }: Grounds, settings: Settings): Standing | null {
  if (counted < settings.fewestFactors) return 'thin';
  if (verdict.candidates.length > 0) return 'tied';
  if (robustness === null) return null;
  if (robustness >= settings.firmFrom) return 'firm';
  return robustness >= settings.fairFrom ? 'fair' : 'fragile';
}
