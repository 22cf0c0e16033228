// A6: the way up to each less cautious strategy, and the way down to a more cautious one.
import type { FactorMove, Path, Setbacks } from './assembled';
import { boardOf } from './board';
import type { CountedFactor } from '../factors/factors';
import { mostMoves, setbackMovesOn, sellerMovesOn, type Move, type OwnCategories } from './moves';
import { findWays, type Reached } from './search';
import { compareWays, type Way } from './ways';
import { macroStrategies, type MacroStrategy } from '../ground/words';

/**
 * A6: for each strategy later in A2's order than the verdict, in that order, the best of a seller's moves that reach it untied;
 * null where `mostMoves` do not.
 * @param factors those in the sums, in sheet order
 */
export function findPaths(
  factors: readonly CountedFactor[],
  macro: MacroStrategy,
  own: OwnCategories,
): readonly Path[] {
  const targets = macroStrategies.slice(macroStrategies.indexOf(macro) + 1);
  const board = boardOf(factors, sellerMovesOn(own));
  const paths = new Map<MacroStrategy, Path>();
  const reached: Reached = ([first, second]) =>
    first !== undefined && second === undefined && targets.includes(first) && !paths.has(first)
      ? first
      : null;
  for (let moves = 1; moves <= mostMoves && paths.size < targets.length; moves += 1) {
    for (const [to, way] of findWays(board, moves, reached)) paths.set(to, { to, moves: namedMoves(way) });
  }
  return targets.map((to) => paths.get(to) ?? { to, moves: null });
}

/**
 * A6: the fewest setbacks after which the verdict, tied or not, is a more cautious one; null from rethink, and where `mostMoves` do
 * not bring one.
 * @param factors those in the sums, in sheet order
 */
export function findSetbacks(factors: readonly CountedFactor[], macro: MacroStrategy): Setbacks | null {
  const targets = macroStrategies.slice(0, macroStrategies.indexOf(macro));
  if (targets.length === 0) return null;
  const board = boardOf(factors, setbackMovesOn);
  const reached: Reached = ([first]) => (first !== undefined && targets.includes(first) ? first : null);
  for (let moves = 1; moves <= mostMoves; moves += 1) {
    const [best] = [...findWays(board, moves, reached).values()].sort(compareWays);
    if (best !== undefined) return { to: best.to, moves: namedMoves(best) };
  }
  return null;
}

function namedMoves<Kind extends Move>({ moves }: Way<Kind>): readonly FactorMove<Kind>[] {
  return moves.map(({ move, factor }) => ({ move, factor }));
}
