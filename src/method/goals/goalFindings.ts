// S2 and S6 as findings: only for whoever has written a goal; all others are told so in one line. What is blank is R5's (R8).
import type { Finding } from '../ground/finding';
import type { GoalsReport } from './goalsReport';
import type { GoalsPlan } from './groundwork';

/** S2: low, a chain that follows from what is not in the list. S6: low. */
export function findGoalGaps(
  { goals, profile, issues, sales, steps }: GoalsPlan,
  { chain, gate }: GoalsReport,
): readonly Finding[] {
  if (goals.every(({ text }) => text.trim() === '')) return [];
  const gaps = new Map(chain.map(({ issue, gap }) => [issue, gap]));
  const chains = (issues ?? []).flatMap((issue): readonly Finding[] => {
    const gap = gaps.get(issue) ?? null;
    if (gap !== 'unknownBehind') return [];
    const { cell, text, layer, because } = issue;
    const params = { kind: gap, text, layer, because };
    return [{ rule: 'S2', severity: 'low', cells: [cell], params }];
  });
  // Who has none of the tables beside the goals is not told to fill them in.
  const isAlone = [profile, issues, sales, steps].every((table) => table === undefined);
  const closed: readonly Finding[] =
    gate.complete || isAlone
      ? []
      : [{ rule: 'S6', severity: 'low', cells: [], params: { count: gate.open } }];
  return [...chains, ...closed];
}
