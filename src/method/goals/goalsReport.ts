// S1–S7: what step S comes to for one account. Every check has its reasons once; a reason says whether the check holds.
import type { ChainLink } from './issues';
import type { Unmeasured } from '../ground/finding';
import type { StepPair } from '../ground/plan';
import type { Rung } from '../ground/words';
import type { LadderReport } from './ladder';
import type { Profile } from '../ground/profile';
import type { SalesTrends } from './sales';

/** true: holds; false: something is to be written or changed; null: too little is said to tell, and nobody has to say it. */
export const checkReasons = {
  visionWritten: { written: true, blank: false },
  visionFigure: { figure: true, noFigure: false, noVision: null },
  visionHorizon: { far: true, near: false, blank: false },
  visionIssue: { named: true, unknown: false, blank: false },
  leadershipPath: { named: true, blank: false },
  chain: { holds: true, broken: false, noIssues: null },
  goalWritten: { written: true, blank: false },
  measurable: { whole: true, missing: false },
  relevant: { linked: true, unknownLink: false, noLink: false },
  challenging: { fits: true, notChallenging: false, needsProof: false, unknown: null },
  market: { ahead: true, level: true, behind: false, unknown: null },
  steps: { matched: true, unmatched: false, blank: null },
  ladder: { reached: true, climbing: true, noToday: null, noWish: null },
} as const;

export type CheckName = keyof typeof checkReasons;
export type Reason<Name extends CheckName> = keyof (typeof checkReasons)[Name] & string;
export const checkNames = Object.keys(checkReasons) as readonly CheckName[];

export const ruleOfCheck: Readonly<Record<CheckName, 'S1' | 'S2' | 'S3' | 'S4' | 'S5'>> = {
  visionWritten: 'S1',
  visionFigure: 'S1',
  visionHorizon: 'S1',
  visionIssue: 'S1',
  leadershipPath: 'S1',
  chain: 'S2',
  goalWritten: 'S3',
  measurable: 'S3',
  relevant: 'S3',
  challenging: 'S3',
  market: 'S4',
  steps: 'S4',
  ladder: 'S5',
};

type Growing = Readonly<{ goal: string; growth: number; trend: number }>;
type Lacking<Gap> = Readonly<{ goal: string; missing: readonly Gap[] }>;

/** What checks say beside their cell; reasons that are not here say nothing. */
interface ToldParams {
  visionHorizon: Record<'far' | 'near', Readonly<{ limit: number; years: number }>> &
    Record<'blank', Readonly<{ limit: number }>>;
  visionIssue: Record<'unknown' | 'blank', Readonly<{ words: string }>>;
  /** `text` is the first one's. */
  chain: Record<'broken', Readonly<{ count: number; text: string }>>;
  measurable: Record<'whole', Readonly<{ goal: string }>> & Record<'missing', Unmeasured>;
  relevant: Record<Reason<'relevant'>, Readonly<{ goal: string; link: string }>>;
  challenging: Record<'fits' | 'notChallenging' | 'needsProof', Growing> &
    Record<'unknown', Lacking<GrowthGap>>;
  market: Record<'ahead' | 'level' | 'behind', Growing> & Record<'unknown', Lacking<GrowthGap | 'market'>>;
  /** How many stand alone, and the first of each; '' for none. */
  steps: Record<
    'matched' | 'unmatched',
    Readonly<{ buying: number; selling: number; buyingStep: string; sellingStep: string }>
  >;
  ladder: Record<'climbing' | 'noWish', Readonly<{ next: Rung }>>;
}

type ParamsOf<Told, Key> = Key extends keyof Told ? Told[Key] : Readonly<Record<never, never>>;
/** By check and reason. */
export type CheckParams = {
  readonly [Name in CheckName]: {
    readonly [Why in Reason<Name>]: ParamsOf<ParamsOf<ToldParams, Name>, Why>;
  };
};

/** One of the checks with one of its reasons; by itself any. */
export type Check<Name extends CheckName = CheckName> = {
  readonly [Each in Name]: {
    readonly [Why in Reason<Each>]: {
      readonly rule: (typeof ruleOfCheck)[CheckName];
      readonly check: Each;
      readonly reason: Why;
      readonly passed: boolean | null;
      /** Where the answer stands; '' where there is none yet. */
      readonly cell: string;
      readonly params: CheckParams[Each][Why];
    };
  }[Reason<Each>];
}[Name];

export function makeCheck<Name extends CheckName, Why extends Reason<Name>>(
  check: Name,
  reason: Why,
  { cell = '', params }: { readonly cell?: string; readonly params: CheckParams[Name][Why] },
): Check {
  const reasons: Readonly<Record<string, boolean | null>> = checkReasons[check];
  const passed = reasons[reason] ?? null;
  // Name and reason go with their parameters, as the arguments are typed.
  return { rule: ruleOfCheck[check], check, reason, passed, cell, params } as Check;
}

/** S3: what growth cannot be told without; the last two: the date is past, the baseline is 0. */
export type GrowthGap = 'baseline' | 'target' | 'due' | 'trend' | 'duePassed' | 'zeroBaseline';

/** S3, S4: how fast a goal grows. */
export interface GoalGrowth {
  readonly cell: string;
  /** A ratio a year, from the date of the analysis until due; null where `missing` says why. */
  readonly perYear: number | null;
  readonly missing: readonly GrowthGap[];
}

/** S4: trends as ratios a year. */
export interface Comparisons {
  readonly market: number | null;
  readonly customer: number | null;
  /** Whether the profile says the customer's trend, or the sales record does. */
  readonly customerFrom: 'profile' | 'record' | null;
  readonly sales: SalesTrends;
  readonly steps: readonly StepPair[];
  /** Cells of steps that no other stands beside. */
  readonly buyingAlone: readonly string[];
  readonly sellingAlone: readonly string[];
}

/** S7: what is blank and can be looked up in public. */
export const researchItems = ['customerTrend', 'marketTrend', 'external', 'response'] as const;
export type ResearchItem = (typeof researchItems)[number];

export interface GoalsReport {
  readonly profile: Profile;
  /** In the order of the rules; those of S3 goal by goal. */
  readonly checks: readonly Check[];
  /** S2: the issues in the order of their chains. */
  readonly chain: readonly ChainLink[];
  /** S6: `open`: how many of the checks it rests on do not hold. */
  readonly gate: { readonly complete: boolean; readonly open: number };
  readonly growth: readonly GoalGrowth[];
  readonly comparisons: Comparisons;
  readonly ladder: LadderReport;
  readonly research: readonly ResearchItem[];
}
