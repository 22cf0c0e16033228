// The whole method over one workbook's plan: same plan, date and settings, same analysis, byte for byte (P1).
import { splitByAccount, type AccountPlan } from './accounts';
import { suggestActions } from './actions';
import { findOpinions, reportAssessors } from './assessors';
import { ruleVersion, type AccountAnalysis, type Analysis } from './analysis';
import { coverageOf } from './coverage';
import { reportCriteria } from './criteria';
import { findCriteriaGaps } from './criteriaFindings';
import { categoriesWithoutFactor, judgeFactor } from './factors';
import { findFindings } from './findings';
import { findGoalGaps } from './goalFindings';
import { goOn, groundsOf } from './going';
import { makeGoalsReporter } from './groundwork';
import { findMissing } from './missing';
import { findActionGaps, reportNextSteps } from './nextSteps';
import { isContactKnown, judgePerson, type Viewpoint } from './people';
import type { Plan } from './plan';
import { proposeChanges } from './proposals';
import { matchNeeds } from './sellerNeed';
import { assembleStrategy, type Depth } from './strategy';
import { findSupportGaps, isSupportAsked, reportSupport } from './support';

/**
 * Judges a plan as of a date (ISO), each account by itself. Never throws: what could not be read is null in the plan.
 * @param depth less than 'full' where accounts come by the thousand; `assembleStrategy` gives the rest for one of them
 */
export function analyse(plan: Plan, viewpoint: Viewpoint, depth: Depth = 'full'): Analysis {
  const context = { viewpoint, depth, reportGoals: makeGoalsReporter(viewpoint) };
  const accounts = splitByAccount(plan).map((account) => analyseAccount(account, context));
  const { asOf, changedSettings = [] } = viewpoint;
  return { ruleVersion, changedSettings, asOf, accounts };
}

/** What is the same for every account. */
interface Context {
  readonly viewpoint: Viewpoint;
  readonly depth: Depth;
  readonly reportGoals: ReturnType<typeof makeGoalsReporter>;
}

function analyseAccount(plan: AccountPlan, { viewpoint, depth, reportGoals }: Context): AccountAnalysis {
  const { account, goals, team } = plan;
  const { settings } = viewpoint;
  const goalsReport = reportGoals(plan);
  const people = plan.people.map((person) => judgePerson(person, viewpoint));
  const factors = plan.factors.map(judgeFactor);
  const strategy = assembleStrategy(factors, settings, depth);
  const coverage = coverageOf(people, settings);
  const report = reportCriteria(plan.criteria, people, settings);
  const known = isContactKnown(people) ? coverage : null;
  const grounds = { strategy, coverage: known, criteria: groundsOf(report) };
  const criteria = report && { report, grounds, settings };
  const { sellerNeed } = goalsReport.profile;
  const nextSteps = reportNextSteps({ milestones: plan.milestones, people, goalsReport }, viewpoint);
  const { afterSale } = nextSteps;
  const actions = suggestActions({ account, people, factors, strategy, sellerNeed, afterSale });
  const house = { people, team, profile: goalsReport.profile };
  const support = depth !== 'verdict' || isSupportAsked(house) ? reportSupport(house, settings) : null;
  const assessors = reportAssessors(factors, plan.assessments, strategy);
  const judged = { account, people, factors, strategy, goalsReport, nextSteps, actions };
  const ofTables = [
    ...findGoalGaps(plan, goalsReport),
    ...findCriteriaGaps(report),
    ...findSupportGaps(house, support),
    ...findOpinions(assessors),
    ...findActionGaps({ ...judged, records: plan.actions }, viewpoint),
  ];
  return {
    ...judged,
    goals,
    support,
    assessors,
    coverage,
    criteria: report,
    going: goOn(grounds, settings),
    unseenCategories: categoriesWithoutFactor(factors, settings),
    findings: findFindings({ people, factors }, viewpoint, ofTables),
    missing: depth === 'verdict' ? [] : findMissing({ people, factors, goals, sums: strategy, criteria }),
    needMatches: matchNeeds(people, sellerNeed),
    proposals: proposeChanges(plan, { factors, macro: strategy.macro }, settings),
  };
}
