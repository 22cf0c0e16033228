// N4: what the user decided on proposals, so that nobody is asked twice.
import type { ActionRecord, Factor } from '../ground/plan';
import type { OwnCategories, SellerMove } from '../strategy/moves';
import { isOpenTo, stampOf, type Proposal, type ProposingAction } from './proposals';

export const decisionKinds = ['accepted', 'declined'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface Decision {
  readonly kind: DecisionKind;
  /** Identity of the action, and what the user had written beside it. */
  readonly action: string;
  readonly stamp: string;
  readonly move: SellerMove;
  /** The weight that was proposed; null where none was. */
  readonly weight: number | null;
}

/** One for each action behind the proposal. */
export function decide(kind: DecisionKind, { actions, move, weight }: Proposal): readonly Decision[] {
  return actions.map(({ id: action, stamp }) => ({ kind, action, stamp, move, weight }));
}

/** N4: the proposals on these factors that are still to be decided. */
export function withoutDecided(
  proposals: readonly Proposal[],
  rows: readonly Factor[],
  { decisions, settings }: { readonly decisions: readonly Decision[]; readonly settings: OwnCategories },
): readonly Proposal[] {
  if (proposals.length === 0 || decisions.length === 0) return proposals;
  const factors = new Map(rows.map((factor) => [factor.cell, factor]));
  return proposals.flatMap((proposal): readonly Proposal[] => {
    const factor = factors.get(proposal.factor);
    const actions = proposal.actions.filter(
      (action) =>
        !decisions.some((decision) => settles(decision, { action, move: proposal.move, factor }, settings)),
    );
    return actions.length === 0 ? [] : [{ ...proposal, actions }];
  });
}

interface Question {
  readonly action: ProposingAction;
  readonly move: SellerMove;
  readonly factor: Factor | undefined;
}

/**
 * What was declined is not proposed again. An action whose proposal was accepted has had its effect and proposes nothing more,
 * as long as the factor says so: undone in the sheet, it is proposed again.
 */
function settles(decision: Decision, { action, move, factor }: Question, own: OwnCategories): boolean {
  if (decision.action !== action.id || decision.stamp !== action.stamp) return false;
  return decision.kind === 'declined'
    ? decision.move === move
    : factor !== undefined && hasHappened(decision, factor, own);
}

function hasHappened({ move, weight }: Decision, factor: Factor, own: OwnCategories): boolean {
  if (move === 'strengthen') return (factor.weight ?? 0) >= (weight ?? 0);
  return !isOpenTo(move, factor, own);
}

/** N4: the decisions that still mean something: their action is done, and stands as it stood then. */
export function keepDecisions(
  decisions: readonly Decision[],
  records: readonly ActionRecord[],
): readonly Decision[] {
  const keyOf = (action: string, stamp: string): string => `${action} ${stamp}`;
  const done = records.flatMap((record) =>
    record.id !== null && record.status === 'done' ? [keyOf(record.id, stampOf(record))] : [],
  );
  const standing = new Set(done);
  return decisions.filter(({ action, stamp }) => standing.has(keyOf(action, stamp)));
}
