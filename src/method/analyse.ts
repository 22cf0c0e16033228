// The whole method over one workbook's plan: same plan, date and settings, same analysis, byte for byte (P1).
import { splitByAccount, type AccountPlan } from './accounts';
import { analyseAccount } from './analyseAccount';
import { nothingRemembered, recollect, type Remembered } from './actions/memory';
import { ruleVersion, type AccountAnalysis, type Analysis } from './analysis';
import { makeGoalsReporter } from './goals/groundwork';
import type { Viewpoint } from './people/people';
import type { Plan } from './ground/plan';
import type { Depth } from './strategy/strategy';

export interface Scope {
  /** Less than 'full' where accounts come by the thousand; `assembleStrategy` gives the rest for one of them. */
  readonly depth?: Depth;
  readonly remembered?: Remembered;
}

/**
 * Judges a plan as of a date (ISO), each account by itself. Never throws: what could not be read is null in the plan.
 */
export function analyse(
  plan: Plan,
  viewpoint: Viewpoint,
  { depth = 'full', remembered = nothingRemembered }: Scope = {},
): Analysis {
  const plans = splitByAccount(plan);
  const memory = recollect(plans, plan.actions, remembered);
  const context = { viewpoint, depth, memory, reportGoals: makeGoalsReporter(viewpoint) };
  const accounts = plans.map((account) => withName(analyseAccount(account, context), account));
  const { asOf, changedSettings = [] } = viewpoint;
  return { ruleVersion, changedSettings, asOf, accounts };
}

/** M2, N1: a name from the profile is put on when all is judged, so that it changes nothing else, no action's identity either. */
function withName(analysis: AccountAnalysis, { called }: Pick<AccountPlan, 'called'>): AccountAnalysis {
  if (called === null) return analysis;
  const actions = analysis.actions.map((action) => ({ ...action, account: called }));
  return { ...analysis, account: called, actions };
}
