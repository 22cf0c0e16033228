// A5–A7 on their way to people: the ways to other strategies, the way down and the confirmed facts, in the order in which they are told.
import type { AccountAnalysis } from '../method/analysis';
import type { FactorMove, Path, Strategy } from '../method/strategy/assembled';
import { runsOf, type Move, type SellerMove } from '../method/strategy/moves';
import type { MacroStrategy } from '../method/ground/words';
import type { Text } from '../text/text';
import type { FactorMoves } from '../text/moves';

/** A6: a path that there is. */
export interface Way {
  readonly to: MacroStrategy;
  readonly moves: readonly FactorMove<SellerMove>[];
}

export interface Ways {
  /** The fewest moves first. */
  readonly open: readonly Way[];
  /** Strategies that so few moves do not reach. */
  readonly beyond: readonly MacroStrategy[];
}

/** A6: the ways that are open, and what is too far. */
export function waysOf({ paths }: Pick<Strategy, 'paths'>): Ways {
  const open = paths.flatMap(({ to, moves }) => (moves === null ? [] : [{ to, moves }]));
  return {
    open: [...open].sort((one, other) => one.moves.length - other.moves.length),
    beyond: paths.filter((path: Path) => path.moves === null).map(({ to }) => to),
  };
}

/** A6: moves by factor, in their order. `textOf` gives the user's words for a cell. */
export const movesByFactor = <Kind extends Move>(
  moves: readonly FactorMove<Kind>[],
  textOf: (cell: string) => string,
): readonly FactorMoves<Kind>[] =>
  [...new Set(moves.map(({ factor }) => factor))].map((cell) => ({
    factor: textOf(cell),
    moves: moves.filter(({ factor }) => factor === cell).map(({ move }) => move),
  }));

/** The factors' texts by their cells; a cell without a factor stands for itself. */
export function factorTexts({ factors }: Pick<AccountAnalysis, 'factors'>): (cell: string) => string {
  const texts = new Map(factors.map(({ cell, text }) => [cell, text]));
  return (cell) => texts.get(cell) ?? cell;
}

/** A6: a way in words. One move is a sentence; two or more are steps, one a line under what they lead to. */
export interface ToldWay {
  readonly words: string;
  readonly steps: readonly string[];
}

/** A6: each way, and in one sentence all that is too far; none without a verdict. */
export function tellWays(
  analysis: Pick<AccountAnalysis, 'strategy' | 'factors'>,
  text: Text,
): readonly ToldWay[] {
  const { open, beyond } = waysOf(analysis.strategy);
  return [
    ...open.map((way) => tellWay(way, factorTexts(analysis), text)),
    ...(beyond.length === 0 ? [] : [{ words: text.strategy.outOfReach(beyond), steps: [] }]),
  ];
}

function tellWay({ to, moves }: Way, textOf: (cell: string) => string, { strategy }: Text): ToldWay {
  const byFactor = movesByFactor(moves, textOf);
  // The same move on one factor, made again, is one step.
  const steps = byFactor.flatMap(({ factor, moves: each }) =>
    runsOf(each).map(({ move, times }) => ({ factor, moves: Array<SellerMove>(times).fill(move) })),
  );
  return steps.length < 2
    ? { words: strategy.path(to, byFactor), steps: [] }
    : {
        words: strategy.inSteps(to, steps.length),
        steps: steps.map((step, index) => `${index + 1}. ${strategy.move(step)}`),
      };
}

/** A6: the way down; null from the most cautious strategy, and without a verdict. */
export function setbackSentence(analysis: AccountAnalysis, text: Text): string | null {
  const { macro, setbacks } = analysis.strategy;
  if (macro === null || macro === 'rethink') return null;
  const textOf = factorTexts(analysis);
  return text.strategy.setbacks(
    setbacks === null ? null : { to: setbacks.to, steps: movesByFactor(setbacks.moves, textOf) },
  );
}

/** A7: what the confirmed facts alone say; null without a verdict, and where nothing is only assumed. */
export function confirmedSentence(analysis: AccountAnalysis, text: Text): string | null {
  const { macro, confirmedOnly } = analysis.strategy;
  const isAssumed = analysis.factors.some(({ counted, evidence }) => counted && evidence === 'assumed');
  if (macro === null || !isAssumed) return null;
  return text.strategy.confirmedOnly(
    confirmedOnly.macro,
    confirmedOnly.differsBecauseOf.map(factorTexts(analysis)),
  );
}
