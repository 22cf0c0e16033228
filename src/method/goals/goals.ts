// S3: is a goal measurable, relevant, realistic and challenging?
import { daysBetween } from '../ground/days';
import type { GoalMeasure } from '../ground/finding';
import { makeCheck, type Check, type GoalGrowth, type GrowthGap } from './goalsReport';
import { normalise } from '../ground/text';
import { findIssue } from './issues';
import type { Goal, Issue } from '../ground/plan';
import type { Settings } from '../ground/settings';

const daysAYear = 365.25;

/** S3: (target − baseline) / |baseline|, spread over the years from `asOf` (ISO) until due. */
export function growthOf({ cell, baseline, target, due }: Goal, asOf: string): GoalGrowth {
  const days = due === null ? null : daysBetween(asOf, due);
  const missing: GrowthGap[] = [
    ...(baseline === null ? (['baseline'] as const) : baseline === 0 ? (['zeroBaseline'] as const) : []),
    ...(target === null ? (['target'] as const) : []),
    ...(days === null ? (['due'] as const) : days <= 0 ? (['duePassed'] as const) : []),
  ];
  const isKnown = baseline !== null && target !== null && days !== null && missing.length === 0;
  const perYear = isKnown ? (target - baseline) / Math.abs(baseline) / (days / daysAYear) : null;
  return { cell, perYear, missing };
}

export interface GoalFooting {
  readonly vision: string;
  readonly issues: readonly Issue[];
  /** The customer's own revenue, a ratio a year. */
  readonly trend: number | null;
  readonly settings: Pick<Settings, 'growthNeedingProof'>;
}

/** S3: the three checks of one goal. */
export function checkGoal(goal: Goal, growth: GoalGrowth, footing: GoalFooting): readonly Check[] {
  return [checkMeasurable(goal), checkRelevant(goal, footing), checkChallenging(goal, growth, footing)];
}

function checkMeasurable({ cell, text, measure, target, due }: Goal): Check {
  const missing: readonly GoalMeasure[] = [
    ...(measure.trim() === '' ? (['measure'] as const) : []),
    ...(target === null ? (['target'] as const) : []),
    ...(due === null ? (['due'] as const) : []),
  ];
  if (missing.length === 0) return makeCheck('measurable', 'whole', { cell, params: { goal: text } });
  return makeCheck('measurable', 'missing', { cell, params: { goal: text, missing } });
}

/** How the reader writes a link to the vision, whatever the language. */
export const visionLink = 'vision';

function checkRelevant(
  { cell, text, linkedTo }: Goal,
  { vision, issues }: Pick<GoalFooting, 'vision' | 'issues'>,
): Check {
  const link = linkedTo.trim();
  const params = { goal: text, link };
  if (link === '') return makeCheck('relevant', 'noLink', { cell, params });
  const isVision = vision !== '' && [visionLink, normalise(vision)].includes(normalise(link));
  const isIssue = normalise(link) !== visionLink && (issues.length === 0 || findIssue(issues, link) !== null);
  return makeCheck('relevant', isVision || isIssue ? 'linked' : 'unknownLink', { cell, params });
}

function checkChallenging(
  { cell, text: goal }: Goal,
  { perYear: growth, missing }: GoalGrowth,
  { trend, settings }: Pick<GoalFooting, 'trend' | 'settings'>,
): Check {
  if (growth === null || trend === null) {
    const gaps = [...missing, ...(trend === null ? (['trend'] as const) : [])];
    return makeCheck('challenging', 'unknown', { cell, params: { goal, missing: gaps } });
  }
  const params = { goal, growth, trend };
  if (growth <= trend) return makeCheck('challenging', 'notChallenging', { cell, params });
  const isSteep = growth > trend + settings.growthNeedingProof;
  return makeCheck('challenging', isSteep ? 'needsProof' : 'fits', { cell, params });
}
