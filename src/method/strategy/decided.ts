// A14: what we decided ourselves. It leads; what is computed stands beside it, and when that changes, the decision asks to be renewed.
import type { Finding } from '../ground/finding';
import type { Profile } from '../ground/profile';
import { goingDecisions, type GoingDecision, type MacroStrategy } from '../ground/words';

export interface Decided {
  /** R6's words; null where only a strategy was chosen. */
  readonly decision: GoingDecision | null;
  readonly macro: MacroStrategy | null;
  readonly by: string;
  /** ISO date; null where it is not said. */
  readonly on: string | null;
  readonly reason: string;
  /** What was computed then is no longer what is computed. */
  readonly lapsed: boolean;
}

/** A14: what we decide now; null of a strategy: the computed one is as good. */
export interface OwnDecision {
  readonly decision: GoingDecision | null;
  readonly macro: MacroStrategy | null;
  readonly by: string;
  readonly reason: string;
}

export interface Computed {
  readonly decision: GoingDecision | null;
  readonly macro: MacroStrategy | null;
}

/** A14: null where we decided nothing. Where nothing is said of what was computed then, it never lapses. */
export function judgeDecision(profile: Profile, computed: Computed): Decided | null {
  const { decision, decisionStrategy: macro, computedThen } = profile;
  if (decision === null && macro === null) return null;
  const isGoing = (code: string): boolean => goingDecisions.some((each) => each === code);
  const lapsed = computedThen.some((code) => code !== (isGoing(code) ? computed.decision : computed.macro));
  const { decisionBy: by, decisionOn: on, decisionReason: reason } = profile;
  return { decision, macro, by, on, reason, lapsed };
}

/** A14: medium, a decision that nobody can judge later, since it has no reason. */
export function findUnreasoned(decided: Decided | null, { cells }: Profile): readonly Finding[] {
  if (decided === null || decided.reason !== '') return [];
  const at = cells.decision ?? cells.decisionStrategy;
  const { by } = decided;
  return [{ rule: 'A14', severity: 'medium', cells: at === undefined ? [] : [at], params: { by } }];
}
