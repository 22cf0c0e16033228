// S1–S7 together: the report on step S of one account.
import { checkMarket, checkSteps, compareTrends } from './comparisons';
import { checkGoal, growthOf } from './goals';
import { makeCheck, type Check, type Comparisons, type GoalsReport, type ResearchItem } from './goalsReport';
import { chainOf, type ChainLink } from './issues';
import { climb, type LadderReport } from './ladder';
import type { Goal, Issue, OfferedTables } from '../ground/plan';
import { profileOf, type Profile } from '../ground/profile';
import type { Settings } from '../ground/settings';
import { checkVision } from './vision';

export interface GoalsPlan extends Pick<OfferedTables, 'profile' | 'issues' | 'sales' | 'steps'> {
  readonly goals: readonly Goal[];
}

interface Viewpoint {
  /** ISO date. */
  readonly asOf: string;
  readonly settings: Settings;
}

/** S1–S7 account by account. Those that say nothing of step S share one report: among thousands they are the most. */
export function makeGoalsReporter(viewpoint: Viewpoint): (plan: GoalsPlan) => GoalsReport {
  const blank = reportGoals({ goals: [] }, viewpoint);
  return (plan) => (saysNothing(plan) ? blank : reportGoals(plan, viewpoint));
}

function saysNothing({ goals, profile, issues, sales, steps }: GoalsPlan): boolean {
  const isBlank = (rows: readonly unknown[] | undefined): boolean => rows === undefined || rows.length === 0;
  return isBlank(goals) && isBlank(profile) && isBlank(issues) && isBlank(sales) && isBlank(steps);
}

/** S1–S7 for one account; without any of their tables every check says what to write. */
export function reportGoals(
  { goals: rows, profile: answers = [], issues = [], sales = [], steps = [] }: GoalsPlan,
  { asOf, settings }: Viewpoint,
): GoalsReport {
  const goals = rows.filter(({ text }) => text.trim() !== '');
  const profile = profileOf(answers);
  const comparisons = compareTrends(profile, sales, steps);
  const ladder = climb(profile);
  const growth = goals.map((goal) => growthOf(goal, asOf));
  const footing = { vision: profile.vision, issues, trend: comparisons.customer, settings };
  const ofGoals = goals.flatMap((goal, index): readonly Check[] => {
    const own = growth[index] ?? growthOf(goal, asOf);
    return [...checkGoal(goal, own, footing), checkMarket(goal, own, comparisons.market)];
  });
  const chain = chainOf(issues);
  const checks = [
    ...checkVision(profile, issues, { ...settings, asOf }),
    checkChain(chain),
    makeCheck('goalWritten', goals.length === 0 ? 'blank' : 'written', {
      cell: goals[0]?.cell ?? '',
      params: {},
    }),
    ...ofGoals,
    checkSteps(comparisons),
    checkLadder(ladder, profile),
  ];
  const research = listResearch(comparisons, issues);
  return { profile, checks, chain, gate: gateOf(checks), growth, comparisons, ladder, research };
}

function checkChain(chain: readonly ChainLink[]): Check {
  if (chain.length === 0) return makeCheck('chain', 'noIssues', { params: {} });
  const breaks = chain.filter(({ gap }) => gap !== null);
  const [first] = breaks;
  if (first === undefined) return makeCheck('chain', 'holds', { params: {} });
  const { cell, text } = first.issue;
  return makeCheck('chain', 'broken', { cell, params: { count: breaks.length, text } });
}

function checkLadder({ today, wanted, next }: LadderReport, { cells }: Profile): Check {
  const at = { cell: cells.ladderToday ?? '', params: {} };
  if (today === null) return makeCheck('ladder', 'noToday', at);
  if (next === null) return makeCheck('ladder', 'reached', at);
  return makeCheck('ladder', wanted === null ? 'noWish' : 'climbing', { ...at, params: { next } });
}

/** S6: what the gate rests on. */
export function isOwed({ rule, check }: Check): boolean {
  return rule === 'S1' || check === 'goalWritten' || check === 'measurable' || check === 'relevant';
}

/** S6: step S is complete when the vision stands, and each goal is measurable and relevant. */
function gateOf(checks: readonly Check[]): GoalsReport['gate'] {
  const owed = checks.filter((check) => isOwed(check) && check.passed !== true);
  // What hangs on something that is not written yet is no further point.
  const written = owed.filter(({ passed }) => passed === false);
  return { complete: owed.length === 0, open: written.length === 0 ? owed.length : written.length };
}

/** S7: only what the public can know. */
function listResearch({ customer, market }: Comparisons, issues: readonly Issue[]): readonly ResearchItem[] {
  const has = (layer: Issue['layer']): boolean => issues.some((issue) => issue.layer === layer);
  return [
    ...(customer === null ? (['customerTrend'] as const) : []),
    ...(market === null ? (['marketTrend'] as const) : []),
    ...(has('external') ? [] : (['external'] as const)),
    ...(has('response') ? [] : (['response'] as const)),
  ];
}
