// One account: its rows judged, the reports of all steps on them, and what is found, missing and to do. Results are written out
// property by property: engines take many times as long over a copy to which properties are added, and accounts come by the thousand.
import type { AccountPlan } from './accounts';
import { suggestActions } from './actions/actions';
import type { AccountAnalysis } from './analysis';
import type { SuggestedAction } from './actions/suggestedAction';
import { findSecondOpinions, reportSecondOpinions } from './strategy/secondOpinions';
import { coverageOf } from './people/coverage';
import { reportCriteria } from './factors/criteria';
import { findCriteriaGaps } from './factors/criteriaFindings';
import { categoriesWithoutFactor, judgeFactor } from './factors/factors';
import type { Finding } from './ground/finding';
import { findFindings } from './findings';
import { findGoalGaps } from './goals/goalFindings';
import { goOn, groundsOf } from './strategy/going';
import type { makeGoalsReporter } from './goals/groundwork';
import { findMissing } from './missing';
import { findActionGaps, reportNextSteps } from './actions/nextSteps';
import { isContactKnown, judgePerson, type Viewpoint } from './people/people';
import { withoutDecided } from './actions/decisions';
import type { Memory } from './actions/memory';
import { proposeChanges } from './actions/proposals';
import { matchNeeds } from './people/sellerNeed';
import { assembleStrategy, type Depth } from './strategy/strategy';
import { findSupportGaps, isSupportAsked, reportSupport } from './strategy/support';

/** What is the same for every account. */
export interface Context {
  readonly viewpoint: Viewpoint;
  readonly depth: Depth;
  readonly reportGoals: ReturnType<typeof makeGoalsReporter>;
  readonly memory: Memory;
}

/** R4: whom the criteria compare us with. */
const rivalsIn = ({ criteria = [] }: AccountPlan): readonly string[] => [
  ...new Set(criteria.flatMap(({ ratings }) => ratings.map(({ competitor }) => competitor))),
];

export function analyseAccount(plan: AccountPlan, context: Context): AccountAnalysis {
  const { settings } = context.viewpoint;
  const { account, goals } = plan;
  const judged = judgeAccount(plan, context);
  const { people, factors, strategy, coverage, criteria, goalsReport, nextSteps, support, secondOpinions } =
    judged;
  const { sellerNeed } = goalsReport.profile;
  const { afterSale } = nextSteps;
  const rivals = rivalsIn(plan);
  const suggested = suggestActions({ account, people, factors, strategy, sellerNeed, afterSale, rivals });
  const actions = context.memory.withMoves(plan, suggested);
  const proposed = proposeChanges(plan, { factors, macro: strategy.macro }, settings);
  const known = isContactKnown(people) ? coverage : null;
  const grounds = { strategy, coverage: known, criteria: groundsOf(criteria) };
  const asked = {
    people,
    factors,
    goals,
    sums: strategy,
    criteria: criteria && { report: criteria, grounds, settings },
  };
  return {
    account,
    goals,
    goalsReport,
    people,
    factors,
    strategy,
    support,
    secondOpinions,
    coverage,
    criteria,
    going: goOn(grounds, settings),
    unseenCategories: categoriesWithoutFactor(factors, settings),
    findings: findingsOf(plan, { judged, actions }, context),
    missing: context.depth === 'verdict' ? [] : findMissing(asked),
    needMatches: matchNeeds(people, sellerNeed),
    nextSteps,
    proposals: withoutDecided(proposed, factors, context.memory.decisions),
    actions,
  };
}

type Judged = Pick<
  AccountAnalysis,
  | 'people'
  | 'factors'
  | 'strategy'
  | 'coverage'
  | 'criteria'
  | 'goalsReport'
  | 'nextSteps'
  | 'support'
  | 'secondOpinions'
>;

function judgeAccount(plan: AccountPlan, { viewpoint, depth, reportGoals }: Context): Judged {
  const { settings } = viewpoint;
  const { team, milestones } = plan;
  const goalsReport = reportGoals(plan);
  const people = plan.people.map((person) => judgePerson(person, viewpoint));
  const factors = plan.factors.map(judgeFactor);
  const strategy = assembleStrategy(factors, settings, depth);
  const supportPlan = { people, team, profile: goalsReport.profile };
  return {
    people,
    factors,
    strategy,
    coverage: coverageOf(people, settings),
    criteria: reportCriteria(plan.criteria, people, settings),
    goalsReport,
    nextSteps: reportNextSteps({ milestones, people, goalsReport }, viewpoint),
    support: depth !== 'verdict' || isSupportAsked(supportPlan) ? reportSupport(supportPlan, settings) : null,
    secondOpinions: reportSecondOpinions(factors, plan.assessments, strategy),
  };
}

interface Found {
  readonly judged: Judged;
  readonly actions: readonly SuggestedAction[];
}

function findingsOf(
  plan: AccountPlan,
  { judged, actions }: Found,
  { viewpoint, memory: { isComing } }: Context,
): readonly Finding[] {
  const { account, team, actions: records } = plan;
  const { people, factors, strategy, goalsReport, nextSteps } = judged;
  const supportPlan = { people, team, profile: goalsReport.profile };
  const ground = { account, people, factors, strategy, goalsReport, nextSteps, actions, isComing, records };
  const ofTables = [
    ...findGoalGaps(plan, goalsReport),
    ...findCriteriaGaps(judged.criteria),
    ...findSupportGaps(supportPlan, judged.support),
    ...findSecondOpinions(judged.secondOpinions),
    ...findActionGaps(ground, viewpoint),
  ];
  return findFindings({ people, factors }, viewpoint, ofTables);
}
