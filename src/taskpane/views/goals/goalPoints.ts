// The checks of step S as the Goals view lists them: what is to be written, what is not known yet, what holds. Pure.
import type { Check, CheckName, GoalsReport } from '../../../method/goals/goalsReport';
import { isOwed } from '../../../method/goals/groundwork';
import { quoteSheet } from '../../../sheets/grid/address';
import type { TableKind } from '../../../tables/tables';
import type { FoundTable } from '../../../sheets/grid/table';

/** A check, and where its answer belongs: the cell, or the table that has none for it yet. */
export interface GoalPoint {
  readonly check: Check;
  /** S6: the gate rests on it. */
  readonly owed: boolean;
  /** `Sheet!A1`, or the table's range. */
  readonly cell: string;
  /** The table to go to; null: the cell itself. */
  readonly table: TableKind | null;
}

export interface GoalPoints {
  readonly toWrite: readonly GoalPoint[];
  readonly open: readonly GoalPoint[];
  readonly held: readonly Check[];
}

type Home = 'goals' | 'profile' | 'issues' | 'steps';

/** Where the answer to a check is written. */
const homes: Readonly<Record<CheckName, Home>> = {
  visionWritten: 'profile',
  visionFigure: 'profile',
  visionHorizon: 'profile',
  visionIssue: 'profile',
  leadershipPath: 'profile',
  chain: 'issues',
  goalWritten: 'goals',
  measurable: 'goals',
  relevant: 'goals',
  challenging: 'goals',
  market: 'goals',
  steps: 'steps',
  ladder: 'profile',
};

/** What cannot be told for want of a trend alone is answered in the profile. */
function homeOf({ check, reason, params }: Check): Home {
  const [gap, ...others] = reason === 'unknown' && 'missing' in params ? params.missing : [];
  const isTrend = (gap === 'trend' || gap === 'market') && others.length === 0;
  return isTrend ? 'profile' : homes[check];
}

/** Nobody is asked for what belongs to a table that is only offered: the offer itself says what it would give. */
export function goalPoints({ checks }: GoalsReport, tables: readonly FoundTable[]): GoalPoints {
  const points = checks.flatMap((check) => (check.passed === true ? [] : (pointAt(check, tables) ?? [])));
  const isToWrite = ({ check, owed }: GoalPoint): boolean => owed || check.passed === false;
  return {
    toWrite: points.filter(isToWrite),
    open: points.filter((point) => !isToWrite(point)),
    held: checks.filter(({ passed }) => passed === true),
  };
}

function pointAt(check: Check, tables: readonly FoundTable[]): GoalPoint | null {
  const home = homeOf(check);
  const owed = isOwed(check);
  const table = tables.find(({ kind }) => kind === home);
  if (table === undefined) return home === 'goals' ? { check, owed, cell: check.cell, table: null } : null;
  const isThere = check.cell !== '' && home === homes[check.check];
  if (isThere) return { check, owed, cell: check.cell, table: null };
  return { check, owed, cell: `${quoteSheet(table.sheet)}!${table.range}`, table: table.kind };
}
