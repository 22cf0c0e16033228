// The whole method over one workbook's plan: same plan, date and settings, same analysis, byte for byte (P1).
import { splitByAccount } from './accounts';
import { analyseAccount } from './analyseAccount';
import { ruleVersion, type Analysis } from './analysis';
import { makeGoalsReporter } from './goals/groundwork';
import type { Viewpoint } from './people/people';
import type { Plan } from './ground/plan';
import type { Depth } from './strategy/strategy';

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
