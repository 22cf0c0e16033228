// Recognised tables → the plan, with every problem on the way. Reading never stops at a problem and never throws.
import type { OfferedTables, Plan } from '../method/plan';
import type { Problem } from '../method/problem';
import type { Grid } from './grid';
import { type Context, makeContext } from './read/context';
import { readCriteria } from './read/criteria';
import { readAssessments } from './read/assessments';
import { readFactors } from './read/factors';
import { readGoals } from './read/goals';
import { readIssues } from './read/issues';
import { readMilestones } from './read/milestones';
import { readPeople } from './read/people';
import { readProfile } from './read/profile';
import { readSales } from './read/sales';
import { readSteps } from './read/steps';
import { readTeam } from './read/team';
import type { FoundTable, TableKind } from './table';

export interface PlanReading {
  readonly plan: Plan;
  /** In the order of the tables; within one, by column and row. */
  readonly problems: readonly Problem[];
  /** The tables with the scales that were found (G1). */
  readonly tables: readonly FoundTable[];
}

/** An offered table that the workbook has none of stays absent. */
function rowsOf<Name extends keyof OfferedTables>(
  name: Name,
  contexts: readonly Context[],
  read: (context: Context) => NonNullable<OfferedTables[Name]>,
): Pick<OfferedTables, Name> | object {
  return contexts.length === 0 ? {} : { [name]: contexts.flatMap((context) => [...read(context)]) };
}

/** Reads each table from its sheet; a table whose sheet is not among the grids has no records. */
export function readPlan(grids: readonly Grid[], tables: readonly FoundTable[]): PlanReading {
  const contexts = tables.flatMap((table): readonly Context[] => {
    const grid = grids.find((each) => each.sheetId === table.sheetId);
    return grid ? [makeContext(grid, table)] : [];
  });
  const of = (kind: TableKind): readonly Context[] => contexts.filter(({ table }) => table.kind === kind);
  const plan: Plan = {
    goals: of('goals').flatMap(readGoals),
    people: of('people').flatMap(readPeople),
    factors: of('factors').flatMap(readFactors),
    ...rowsOf('profile', of('profile'), readProfile),
    ...rowsOf('issues', of('issues'), readIssues),
    ...rowsOf('sales', of('sales'), readSales),
    ...rowsOf('steps', of('steps'), readSteps),
    ...rowsOf('criteria', of('criteria'), readCriteria),
    ...rowsOf('team', of('team'), readTeam),
    ...rowsOf('assessments', of('assessments'), readAssessments),
    ...rowsOf('milestones', of('milestones'), readMilestones),
  };
  return {
    plan,
    problems: contexts.flatMap(({ problems }) => problems),
    tables: tables.map((table) => {
      const scales = contexts.find((context) => context.table === table)?.scales ?? {};
      return { ...table, scales: { ...table.scales, ...scales } };
    }),
  };
}
