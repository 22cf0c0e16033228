// R6: go on, go on with conditions, or stop and rethink: from the macro strategy, the buying criteria and coverage.
import type { Strategy } from './assembled';
import type { CriteriaReport } from '../factors/criteria';
import type { Comparison } from '../factors/scores';
import type { Settings } from '../ground/settings';
import { goingDecisions, type GoingDecision, type MacroStrategy, type Standing } from '../ground/words';

/** What each reason speaks for. The most serious decides; reasons stand in this order. */
export const decisionOfReason = {
  rethink: 'stopAndRethink',
  flagsAndBehind: 'stopAndRethink', // count, competitor
  noVerdict: 'goWithConditions',
  cautious: 'goWithConditions', // macro
  unsure: 'goWithConditions', // standing
  redFlags: 'goWithConditions', // count
  behind: 'goWithConditions', // competitor
  coverageUnknown: 'goWithConditions',
  coverageLow: 'goWithConditions', // coverage, limit
  strategy: 'go', // macro
  sure: 'go', // standing
  position: 'go', // position, competitor
  noFlags: 'go',
  coverage: 'go', // coverage
} as const satisfies Readonly<Record<string, GoingDecision>>;

export type GoingReasonName = keyof typeof decisionOfReason;
export const goingReasons = Object.keys(decisionOfReason) as readonly GoingReasonName[];

export interface GoingReason {
  readonly reason: GoingReasonName;
  /** What it speaks for. */
  readonly decision: GoingDecision;
  /** Red flags, by sheet order; empty for all else. */
  readonly cells: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
}

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
  readonly strategy: Pick<Strategy, 'macro' | 'standing'>;
  /** null where it is not known: nobody has a role, or contact is said of nobody. */
  readonly coverage: number | null;
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
  const coverage = weighCoverage(grounds.coverage, settings);
  const all = [...weighStrategy(grounds.strategy), ...weighCriteria(grounds.criteria), coverage];
  const decision = all.map((each) => each.decision).reduce(moreSerious, coverage.decision);
  const reasons = all
    .filter((each) => decision === 'go' || each.decision !== 'go')
    .sort((one, other) => goingReasons.indexOf(one.reason) - goingReasons.indexOf(other.reason));
  return { decision, reasons };
}

function moreSerious(one: GoingDecision, other: GoingDecision): GoingDecision {
  return goingDecisions.indexOf(one) < goingDecisions.indexOf(other) ? other : one;
}

function weighStrategy({ macro, standing }: GoingGrounds['strategy']): readonly GoingReason[] {
  if (macro === null) return [give('noVerdict')];
  const ofMacro = give(reasonOfMacro[macro], { macro });
  return standing === null ? [ofMacro] : [ofMacro, give(reasonOfStanding[standing], { standing })];
}

const reasonOfMacro: Readonly<Record<MacroStrategy, GoingReasonName>> = {
  rethink: 'rethink',
  proceedWithCare: 'cautious',
  takeARisk: 'cautious',
  sellThrough: 'strategy',
  persevere: 'strategy',
  moveFast: 'strategy',
};

const reasonOfStanding: Readonly<Record<Standing, GoingReasonName>> = {
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
  const ofFlags = count > 0 ? give('redFlags', { count }, redFlags) : give('noFlags');
  if (comparison === null) return [ofFlags];
  const { position, competitor } = comparison;
  if (position !== 'behind') return [ofFlags, give('position', { position, competitor })];
  return count > 0
    ? [give('flagsAndBehind', { count, competitor }, redFlags)]
    : [ofFlags, give('behind', { competitor })];
}

function weighCoverage(coverage: number | null, { goCoverage: limit }: Limits): GoingReason {
  if (coverage === null) return give('coverageUnknown');
  return coverage < limit ? give('coverageLow', { coverage, limit }) : give('coverage', { coverage });
}

type Params = GoingReason['params'];

function give(reason: GoingReasonName, params: Params = {}, cells: readonly string[] = []): GoingReason {
  return { reason, decision: decisionOfReason[reason], cells, params };
}
