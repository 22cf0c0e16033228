// S7: what to bring to the talk with one's manager.
import type { AccountAnalysis } from './analysis';
import type { Check, GoalsReport } from './goals/goalsReport';
import type { Goal } from './ground/plan';
import type { LeadershipPath, MacroStrategy, Standing } from './ground/words';

export interface Brief {
  readonly goals: readonly Goal[];
  readonly gate: GoalsReport['gate'];
  /** S1: how the customer leads its market; null where it is not said. */
  readonly leadership: LeadershipPath | null;
  readonly macro: MacroStrategy | null;
  readonly standing: Standing | null;
  /** The first three of R5. */
  readonly missing: AccountAnalysis['missing'];
  /** What does not hold yet, what is owed first, then what is only unknown. */
  readonly openQuestions: readonly Check[];
}

const mostMissing = 3;

/** S7: goals, gate, verdict and open questions of one account. */
export function briefOf({ goals, goalsReport, strategy, missing }: AccountAnalysis): Brief {
  const { checks, gate, profile } = goalsReport;
  const wrong = checks.filter(({ passed }) => passed === false);
  const unknown = checks.filter(({ passed }) => passed === null);
  const { macro, standing } = strategy;
  const openQuestions = [...wrong, ...unknown];
  const { leadership } = profile;
  return { goals, gate, leadership, macro, standing, missing: missing.slice(0, mostMissing), openQuestions };
}
