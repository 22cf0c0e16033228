// N1: moves of A6 as actions. A path names a move today and another one tomorrow; the action that the user made of it stays, as long
// as the factor is there.
import type { FactorMove } from '../strategy/assembled';
import type { Factor } from '../ground/plan';
import type { SuggestedAction } from './suggestedAction';
import { identify } from '../ground/identity';
import { sellerMoves, type SellerMove } from '../strategy/moves';

interface MoveSources {
  readonly account: string | null;
  readonly factors: readonly Pick<Factor, 'cell' | 'text'>[];
}

/** N1: every move on every factor as an action, whether a path names it or not; by factor, then in A6's order. */
export function actionsOfMoves({ account, factors }: MoveSources): readonly SuggestedAction[] {
  const byMove = sellerMoves.map((move) => actionsOfMove(move, { account, factors }));
  return factors.flatMap((_, index) => byMove.flatMap((actions) => actions[index] ?? []));
}

/** N1: the action that one move becomes; null where no factor has that cell. */
export function actionOfMove(
  sources: MoveSources,
  { move, factor }: FactorMove<SellerMove>,
): SuggestedAction | null {
  return actionsOfMove(move, sources).find(({ source }) => source === factor) ?? null;
}

/** The move is part of the identity, so that two moves on one factor are two actions. */
function actionsOfMove(move: SellerMove, { account, factors }: MoveSources): readonly SuggestedAction[] {
  return identify({ rule: `A6${move}`, account }, factors, ({ text }) => text).map(
    ({ source: { cell: source, text: from }, id }): SuggestedAction => {
      const advice = { rule: 'A6', move } as const;
      return { id, rule: 'A6', account, source, from, advice, owner: '', due: null, status: 'open' };
    },
  );
}
