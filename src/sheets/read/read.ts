// Recognised tables → the plan, with every problem on the way. Reading never stops at a problem and never throws.
import type { OfferedTables, Plan } from '../../method/ground/plan';
import type { Problem } from '../../method/ground/problem';
import type { Grid } from '../grid/grid';
import { type Context, makeContext } from './context';
import { readCriteria } from './criteria';
import { readAssessments } from './assessments';
import { readFactors } from './factors';
import { readGoals } from './goals';
import { readIssues } from './issues';
import { readMilestones } from './milestones';
import { readPeople } from './people';
import { readProfile } from './profile';
import { readSales } from './sales';
import { readSteps } from './steps';
import { readTeam } from './team';
import type { TableKind } from '../../tables/kinds';
import type { OwnWords } from '../../tables/ownWords';
import type { FoundTable } from '../grid/table';

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
export function readPlan(
  grids: readonly Grid[],
  tables: readonly FoundTable[],
  ownWords?: OwnWords,
): PlanReading {
  const contexts = tables.flatMap((table): readonly Context[] => {
    const grid = grids.find((each) => each.sheetId === table.sheetId);
    return grid ? [makeContext({ grid, table, ownWords })] : [];
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
