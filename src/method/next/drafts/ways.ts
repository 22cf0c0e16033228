// A6: the first step to a better strategy.
import type { Standing } from '../../ground/words';
import type { FactorMove } from '../../strategy/assembled';
import { leavesToOthers } from '../../strategy/macros';
import { isInOurHands, type SellerMove } from '../../strategy/moves';
import { linkedPeople, type NextGround } from '../ground';
import type { Draft } from './draft';

/** A5: only few rating changes would change these. */
const reliedOn: readonly Standing[] = ['firm', 'fair'];

/** A6: a longer way is no next step. */
const mostSteps = 2;

/**
 * A6: the first move of a way of one or two steps to a better strategy, of which each is in our hands, or softens what the strategy does
 * not say to leave alone. What to do is what is suggested of the factor.
 */
export function wayDrafts(ground: NextGround): readonly Draft[] {
  const { macro, paths, standing } = ground.strategy;
  // A step to a better strategy says something only where this one can be relied on.
  if (standing === null || !reliedOn.includes(standing)) return [];
  const factorAt = new Map(ground.counted.map((factor) => [factor.cell, factor]));
  const canBeDone = ({ move, factor }: FactorMove<SellerMove>): boolean => {
    if (move === 'soften') return macro === null || !leavesToOthers.includes(macro);
    const moved = factorAt.get(factor);
    return move !== 'winControl' && moved !== undefined && isInOurHands(moved);
  };
  const ways = paths
    .flatMap(({ to, moves }) => (moves === null ? [] : [{ to, moves }]))
    .filter(({ moves }) => moves.length <= mostSteps && moves.every(canBeDone))
    .sort((one, other) => one.moves.length - other.moves.length);
  const [way] = ways;
  const factor = factorAt.get(way?.moves[0]?.factor ?? '');
  const action = factor === undefined ? null : ground.actionOf(factor.cell);
  // A question that any factor would be asked is no step.
  const isAct =
    action?.advice.rule === 'A9' && (action.advice.topic !== null || action.advice.ownTopic !== undefined);
  if (way === undefined || factor === undefined || action === null || !isAct) return [];
  const params = { action, to: way.to, steps: way.moves.length };
  const people = linkedPeople(factor, ground);
  return [{ said: { kind: 'way', params }, rule: 'A6', cells: [factor.cell], people, day: null }];
}
