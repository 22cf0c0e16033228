// One account: its rows judged, the reports of all steps on them, and what is found, missing and to do. Results are written out
// property by property: engines take many times as long over a copy to which properties are added, and accounts come by the thousand.
import type { AccountPlan } from './accounts';
import { adviceOfSale, findingsOfSale, type SaleScope } from './actions/saleRules';
import { suggestActions } from './actions/actions';
import type { AccountAnalysis } from './analysis';
import type { SuggestedAction } from './actions/suggestedAction';
import { findSecondOpinions, reportSecondOpinions } from './strategy/secondOpinions';
import { coverageOf } from './people/coverage';
import { reportCriteria } from './factors/criteria';
import { findCriteriaGaps } from './factors/criteriaFindings';
import { categoriesWithoutFactor, isUnrated, judgeFactor } from './factors/factors';
import type { Finding } from './ground/finding';
import type { JudgedPerson } from './ground/judged';
import { isResting, mayTalk, saleOf } from './ground/sale';
import { fewFindings } from './fewFindings';
import { findFindings } from './findings';
import { findGoalGaps } from './goals/goalFindings';
import type { GoalsReport } from './goals/goalsReport';
import { followedMacro, goOn, groundsOf, isStopped } from './next/going';
import type { makeGoalsReporter } from './goals/groundwork';
import { findMissing } from './missing';
import { findActionGaps, reportNextSteps } from './actions/nextSteps';
import { presentOf } from './people/leaving';
import { isContactKnown, judgePerson, type Viewpoint } from './people/people';
import { withoutDecided } from './actions/decisions';
import type { Memory } from './actions/memory';
import { inOrderOfNext } from './next/inOrder';
import { rankNext } from './next/next';
import { howManyFirst } from './next/nextLine';
import { markSaid } from './said';
import { takenIds, withTaken } from './next/taken';
import { proposeChanges } from './actions/proposals';
import { matchNeeds } from './people/sellerNeed';
import { findUnreasoned, judgeDecision, type Decided } from './strategy/decided';
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
  const { people, present, factors, strategy, coverage, criteria, goalsReport, nextSteps } = judged;
  const { support, secondOpinions } = judged;
  const { profile } = goalsReport;
  const { sellerNeed } = profile;
  const sale = saleOf(profile);
  const { asOf } = context.viewpoint;
  const hasOpenGoal = goals.some(({ due }) => due === null || due >= asOf);
  const waits = !mayTalk(sale, asOf);
  const isKept = goals.length > 0 || profile.vision !== '';
  const grounds = {
    strategy,
    isUnrated: factors.some(isUnrated),
    coverage: isContactKnown(present) ? coverage : null,
    lacksRoles: isContactKnown(present) && coverage === null,
    waits,
    criteria: groundsOf(criteria),
    people: present,
    gate: isKept ? goalsReport.gate : null,
    overdue: nextSteps.commitments?.overdue ?? [],
  };
  const going = sale.state === 'open' ? goOn(grounds, settings) : null;
  const decided = judgeDecision(profile, { decision: going?.decision ?? null, macro: strategy.macro });
  const isStop = isStopped({ going, decided });
  // A10: moves of a strategy are for one that can be relied on, that we decided ourselves, or that says to stop.
  const { standing } = strategy;
  const isReliedOn =
    standing === 'firm' || standing === 'fair' || isStop || (decided !== null && decided.macro !== null);
  const scope: SaleScope = { sale, asOf, hasOpenGoal, isStop };
  const rivals = rivalsIn(plan);
  const suggested = adviceOfSale(
    suggestActions({
      account,
      people,
      factors,
      strategy: { macro: isReliedOn ? followedMacro({ strategy, going, decided }) : null },
      sellerNeed,
      leadership: profile.leadership,
      rivals,
      value: profile.value?.amount ?? null,
      ownTopics: settings.ownTopics,
      nextSteps,
      hasOpenGoal,
    }),
    scope,
  );
  const proposed = proposeChanges(plan, { factors, macro: strategy.macro }, settings);
  const asked = {
    people: present,
    factors,
    goals,
    chain: inSheetOrder(plan, goalsReport),
    sums: strategy,
    viewpoint: context.viewpoint,
    criteria: criteria && { report: criteria, grounds, settings },
  };
  const toRank = {
    account,
    asOf,
    settings,
    people: present,
    factors,
    strategy,
    going,
    isStop,
    criteria,
    rivals,
    commitments: nextSteps.commitments,
    coverage: grounds.coverage,
    gate: grounds.gate,
    sale,
    waits,
    hasOpenGoal,
    coordinator: support?.team.find(({ duty }) => duty === 'coordination')?.person ?? '',
    actions: suggested,
    records: plan.actions ?? [],
    taking: context.memory.taking,
  };
  const next = context.depth === 'verdict' ? [] : rankNext(toRank);
  const withMoves = context.memory.withMoves(plan, suggested, takenIds({ ...toRank, next }));
  const actions = inOrderOfNext(withTaken(withMoves, { ...toRank, next }), next);
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
    going,
    decided,
    sale,
    waits,
    unseenCategories: categoriesWithoutFactor(factors, settings),
    findings: markSaid(findingsOf(plan, { judged, actions, decided, scope }, context), {
      going,
      first: next.slice(0, howManyFirst),
    }),
    missing: context.depth === 'verdict' || isResting(sale) ? [] : findMissing(asked),
    needMatches: matchNeeds(present, sellerNeed),
    nextSteps,
    next,
    proposals: withoutDecided(proposed, factors, { decisions: context.memory.decisions, settings }),
    actions,
  };
}

/** S2 */
const inSheetOrder = ({ issues = [] }: AccountPlan, { chain }: GoalsReport): GoalsReport['chain'] => {
  const links = new Map(chain.map((link) => [link.issue, link]));
  return issues.flatMap((issue) => links.get(issue) ?? []);
};

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
> & {
  /** T11: those for whom the other rules hold. */
  readonly present: readonly JudgedPerson[];
};

function judgeAccount(plan: AccountPlan, { viewpoint, depth, reportGoals }: Context): Judged {
  const { settings } = viewpoint;
  const { team, milestones } = plan;
  const goalsReport = reportGoals(plan);
  const people = plan.people.map((person) => judgePerson(person, viewpoint));
  const present = presentOf(people);
  const factors = plan.factors.map(judgeFactor);
  const strategy = assembleStrategy(factors, settings, depth);
  const supportPlan = { people: present, team, profile: goalsReport.profile };
  return {
    people,
    present,
    factors,
    strategy,
    coverage: coverageOf(present, settings),
    criteria: reportCriteria(plan.criteria, present, settings),
    goalsReport,
    nextSteps: reportNextSteps({ milestones, people: present, goalsReport }, viewpoint),
    support: depth !== 'verdict' || isSupportAsked(supportPlan) ? reportSupport(supportPlan, settings) : null,
    secondOpinions: reportSecondOpinions(factors, plan.assessments, strategy),
  };
}

interface Found {
  readonly judged: Judged;
  readonly actions: readonly SuggestedAction[];
  readonly decided: Decided | null;
  readonly scope: SaleScope;
}

function findingsOf(
  plan: AccountPlan,
  { judged, actions, decided, scope }: Found,
  { viewpoint }: Context,
): readonly Finding[] {
  const { account, team, actions: records } = plan;
  const { present: people, factors, strategy, goalsReport, nextSteps } = judged;
  const supportPlan = { people, team, profile: goalsReport.profile };
  const ground = { account, people, factors, strategy, goalsReport, nextSteps, actions, records };
  const ofTables = [
    ...findGoalGaps(plan, goalsReport),
    ...findCriteriaGaps(judged.criteria),
    ...findSupportGaps(supportPlan, judged.support),
    ...findSecondOpinions(judged.secondOpinions),
    ...findUnreasoned(decided, goalsReport.profile),
    ...findActionGaps(ground, viewpoint),
  ];
  return fewFindings(findingsOfSale(findFindings({ people, factors }, viewpoint, ofTables), scope));
}
