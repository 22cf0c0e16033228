// A1–A7 and A13 put together: what is shown with every verdict.
import type { Balance, ConfirmedOnly, Strategy } from './assembled';
import { capStanding, suggestedShare } from './resting';
import type { JudgedFactor } from '../ground/judged';
import { factorsBehind, isConfirmed } from './confirmed';
import { isCounted, type CountedFactor } from '../factors/factors';
import { holdOf } from './hold';
import { findPaths, findSetbacks } from './paths';
import { ranksOf } from './ranks';
import { testRobustness } from './robustness';
import { defaultSettings, type Settings } from '../ground/settings';
import { tallyOf } from './tally';
import { judgeTally, type Verdict } from './verdict';
import type { Direction, Standing } from '../ground/words';

/**
 * How far to go. 'verdict': A1–A4 and A7, without what takes trials: robustness null, nothing critical, and no standing but thin,
 * tied, unproven and what lacks evidence. 'standing': with A5 and A13. 'full': with the paths and setbacks of A6, some milliseconds for each account.
 */
export type Depth = 'verdict' | 'standing' | 'full';

/** A1–A7, A13: the strategy of one account, from its judged factors in sheet order. */
export function assembleStrategy(
  factors: readonly JudgedFactor[],
  settings: Settings = defaultSettings,
  depth: Depth = 'full',
): Strategy {
  const counted = factors.filter(isCounted);
  const isKept = factors.some(({ evidenceKnown }) => evidenceKnown);
  const judge = (some: readonly CountedFactor[]) =>
    judgeFactors(some, settings, { isKept, withTrials: depth !== 'verdict' });
  const judged = judge(counted);
  const { macro } = judged;
  const isFull = depth === 'full' && macro !== null;
  // The copy comes last: see judgePerson.
  return {
    paths: isFull ? findPaths(counted, macro, settings) : [],
    setbacks: isFull ? findSetbacks(counted, macro) : null,
    confirmedOnly: judgeConfirmed(counted, judged, judge),
    ...judged,
  };
}

type Judged = Omit<Strategy, 'paths' | 'setbacks' | 'confirmedOnly'>;

interface How {
  /** R2: whether the account says of anything whether it is confirmed. */
  readonly isKept: boolean;
  readonly withTrials: boolean;
}

/** A1–A5, A13 */
function judgeFactors(
  counted: readonly CountedFactor[],
  settings: Settings,
  { isKept, withTrials }: How,
): Judged {
  const tally = tallyOf(counted);
  const verdict = judgeTally(tally);
  if (verdict === null) return { ...noVerdict, ...tally };
  const { robustness, critical } = withTrials
    ? testRobustness(counted, { macro: verdict.macro, ranks: ranksOf(tally) })
    : untested;
  const evidence = isKept ? evidenceOf(counted) : null;
  const hold = withTrials && isKept ? holdOf(counted, verdict.macro) : null;
  const isUnproven = evidence !== null && evidence < settings.leastEvidence;
  const uncapped = standingOf(
    { verdict, robustness, evidence, isUnproven, hold, counted: counted.length },
    settings,
  );
  const { standing, resting } = capStanding(uncapped, suggestedShare(counted), settings);
  const { loads, counts } = tally;
  return {
    loads,
    counts,
    standing,
    balance: balanceOf(counted),
    evidence,
    isUnproven,
    resting,
    robustness,
    hold,
    critical,
    ...verdict,
  };
}

const untested = { robustness: null, critical: [] };

/** A4 */
function evidenceOf(counted: readonly CountedFactor[]): number {
  return weightOf(counted.filter(isConfirmed)) / weightOf(counted);
}

const weightOf = (factors: readonly CountedFactor[]): number =>
  factors.reduce((sum, { weight }) => sum + weight, 0);

/** A4 */
function balanceOf(counted: readonly CountedFactor[]): Balance {
  const of = (direction: Direction): number =>
    weightOf(counted.filter((factor) => factor.direction === direction));
  return { for: of('positive'), against: of('negative') };
}

const noVerdict: Omit<Judged, 'loads' | 'counts'> = {
  macro: null,
  standing: null,
  pair: [],
  candidates: [],
  share: null,
  margin: null,
  balance: { for: 0, against: 0 },
  evidence: null,
  isUnproven: false,
  hold: null,
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
  /** null: kept nowhere. */
  readonly evidence: number | null;
  readonly isUnproven: boolean;
  /** null: not tested, or no evidence is kept. */
  readonly hold: number | null;
  /** Number of factors in the sums. */
  readonly counted: number;
}

/** A4: the first that holds; null where that takes a test that was not made. */
function standingOf(
  { verdict, robustness, evidence, isUnproven, hold, counted }: Grounds,
  settings: Settings,
): Standing | null {
  if (counted < settings.fewestFactors) return 'thin';
  if (isUnproven) return 'unproven';
  if (verdict.candidates.length > 0) return 'tied';
  if (evidence === null) return 'fragile';
  if (robustness === null || hold === null) return null;
  const sureness = Math.min(robustness, hold);
  if (sureness >= settings.firmFrom) return 'firm';
  return sureness >= settings.fairFrom ? 'fair' : 'fragile';
}
