// R6: go on, go on with conditions, or stop and rethink: from the macro strategy, the buying criteria and coverage.
import { ranking } from '../ground/ranking';
import type { Strategy } from './assembled';
import type { CriteriaReport } from '../factors/criteria';
import type { Comparison } from '../factors/scores';
import type { Settings } from '../ground/settings';
import {
  goingDecisions,
  type GoingDecision,
  type MacroStrategy,
  type Position,
  type Standing,
} from '../ground/words';

type Nothing = Readonly<Record<never, never>>;
type OfStrategy = Readonly<{ macro: MacroStrategy }>;
type OfStanding = Readonly<{ standing: Standing }>;
/** G6: with the share of the weight on suggestions where that makes the strategy fragile. */
type OfUnsure = Readonly<{ standing: Standing; suggested?: number }>;

/** What each reason says beside its cells. */
export interface GoingParams {
  rethink: OfStrategy;
  flagsAndBehind: Readonly<{ count: number; competitor: string }>;
  noVerdict: Nothing;
  cautious: OfStrategy;
  unsure: OfUnsure;
  redFlags: Readonly<{ count: number }>;
  behind: Readonly<{ competitor: string }>;
  coverageUnknown: Nothing;
  coverageLow: Readonly<{ coverage: number; limit: number }>;
  strategy: OfStrategy;
  sure: OfStanding;
  position: Readonly<{ position: Position; competitor: string }>;
  noFlags: Nothing;
  coverage: Readonly<{ coverage: number }>;
}
export type GoingReasonName = keyof GoingParams;

/** What each reason speaks for. The most serious decides; reasons stand in this order. */
export const decisionOfReason: Readonly<Record<GoingReasonName, GoingDecision>> = {
  rethink: 'stopAndRethink',
  flagsAndBehind: 'stopAndRethink',
  noVerdict: 'goWithConditions',
  cautious: 'goWithConditions',
  unsure: 'goWithConditions',
  redFlags: 'goWithConditions',
  behind: 'goWithConditions',
  coverageUnknown: 'goWithConditions',
  coverageLow: 'goWithConditions',
  strategy: 'go',
  sure: 'go',
  position: 'go',
  noFlags: 'go',
  coverage: 'go',
};

export const goingReasons = Object.keys(decisionOfReason) as readonly GoingReasonName[];

/** One of the reasons; by itself any. */
export type GoingReason<Name extends GoingReasonName = GoingReasonName> = {
  readonly [Each in Name]: {
    readonly reason: Each;
    /** What it speaks for. */
    readonly decision: GoingDecision;
    /** Red flags, by sheet order; empty for all else. */
    readonly cells: readonly string[];
    readonly params: GoingParams[Each];
  };
}[Name];

export interface GoingOn {
  readonly decision: GoingDecision;
  /** Never empty: those for the decision; of a stop also the conditions that hold besides. */
  readonly reasons: readonly GoingReason[];
}

/** R6: what is weighed of the buying criteria. */
export interface CriteriaGrounds {
  readonly comparison: Pick<Comparison, 'position' | 'competitor'> | null;
  /** Their cells. */
  readonly redFlags: readonly string[];
}

export interface GoingGrounds {
  /** The standing is null where there is no verdict, or where nothing but thin and tied was looked at (Depth). */
  readonly strategy: Pick<Strategy, 'macro' | 'standing'> & Partial<Pick<Strategy, 'resting'>>;
  /** null where it is not known: nobody has a role, or contact is said of nobody. */
  readonly coverage: number | null;
  /** S9: nobody may talk with them yet, so that coverage waits. */
  readonly waits?: boolean;
  /** null without buying criteria. */
  readonly criteria: CriteriaGrounds | null;
}

type Limits = Pick<Settings, 'goCoverage'>;

export function groundsOf(report: CriteriaReport | null): CriteriaGrounds | null {
  if (report === null) return null;
  const { comparison, redFlags } = report;
  return { comparison, redFlags: redFlags.map(({ cell }) => cell) };
}

/** R6 */
export function goOn(grounds: GoingGrounds, settings: Limits): GoingOn {
  const coverage = grounds.waits === true ? [] : [weighCoverage(grounds.coverage, settings)];
  const all = [...weighStrategy(grounds.strategy), ...weighCriteria(grounds.criteria), ...coverage];
  const decision = all.map((each) => each.decision).reduce(moreSerious);
  const reasons = all
    .filter((each) => decision === 'go' || each.decision !== 'go')
    .sort((one, other) => compareReasons(one.reason, other.reason));
  return { decision, reasons };
}

const compareReasons = ranking(goingReasons);
const compareDecisions = ranking(goingDecisions);

function moreSerious(one: GoingDecision, other: GoingDecision): GoingDecision {
  return compareDecisions(one, other) < 0 ? other : one;
}

function weighStrategy({ macro, standing, resting }: GoingGrounds['strategy']): readonly GoingReason[] {
  if (macro === null) return [give('noVerdict', {})];
  const ofMacro = give(reasonOfMacro[macro], { macro });
  if (standing === null) return [ofMacro];
  const ofStanding =
    resting?.capped === true
      ? give('unsure', { standing, suggested: resting.share })
      : give(reasonOfStanding[standing], { standing });
  return [ofMacro, ofStanding];
}

const reasonOfMacro: Readonly<Record<MacroStrategy, 'rethink' | 'cautious' | 'strategy'>> = {
  rethink: 'rethink',
  proceedWithCare: 'cautious',
  takeARisk: 'cautious',
  sellThrough: 'strategy',
  persevere: 'strategy',
  moveFast: 'strategy',
};

const reasonOfStanding: Readonly<Record<Standing, 'sure' | 'unsure'>> = {
  firm: 'sure',
  fair: 'sure',
  fragile: 'unsure',
  tied: 'unsure',
  thin: 'unsure',
};

/** Red flags and a better competitor together are a stop, each alone is a condition. */
function weighCriteria(criteria: CriteriaGrounds | null): readonly GoingReason[] {
  if (criteria === null) return [];
  const { comparison, redFlags } = criteria;
  const count = redFlags.length;
  const ofFlags = count > 0 ? give('redFlags', { count }, redFlags) : give('noFlags', {});
  if (comparison === null) return [ofFlags];
  const { position, competitor } = comparison;
  if (position !== 'behind') return [ofFlags, give('position', { position, competitor })];
  return count > 0
    ? [give('flagsAndBehind', { count, competitor }, redFlags)]
    : [ofFlags, give('behind', { competitor })];
}

function weighCoverage(coverage: number | null, { goCoverage: limit }: Limits): GoingReason {
  if (coverage === null) return give('coverageUnknown', {});
  return coverage < limit ? give('coverageLow', { coverage, limit }) : give('coverage', { coverage });
}

function give<Name extends GoingReasonName>(
  reason: Name,
  params: GoingParams[Name],
  cells: readonly string[] = [],
): GoingReason<Name> {
  return { reason, decision: decisionOfReason[reason], cells, params };
}
