// A6: the best moves to every strategy that so many moves can reach, by trying all that differ to the sums. The 30 classes of
// factors have 51 options at most, and up to 4 moves of them make 38,239 choices, for any number of factors (setbacks: 49 and
// 40,571). Each is judged by adding four numbers (ranks.ts); only those that reach something are placed in the sheet.
import type { Board, Option } from './board';
import type { Move } from './moves';
import { addRanks, candidatesOf, type Ranks } from './ranks';
import { compareWays, type PlacedMove, type Way } from './ways';
import type { MacroStrategy } from '../ground/words';

/** The strategy that counts as reached with these candidates (ranks.ts); null: none that is looked for. */
export type Reached = (candidates: readonly MacroStrategy[]) => MacroStrategy | null;

/** A6: for each strategy that exactly so many moves reach, the best way to it. */
export function findWays<Kind extends Move>(
  board: Board<Kind>,
  moves: number,
  reached: Reached,
): ReadonlyMap<MacroStrategy, Way<Kind>> {
  const ways = new Map<MacroStrategy, Way<Kind>>();
  tryAll(board, { next: 0, left: moves, ranks: board.ranks, weight: 0, last: null }, (end) => {
    const to = reached(candidatesOf(end.ranks));
    const known = to === null ? undefined : ways.get(to);
    if (to === null || (known !== undefined && known.weight < end.weight)) return;
    const way = { to, weight: end.weight, moves: placeMoves(end.last) };
    if (known === undefined || compareWays(way, known) < 0) ways.set(to, way);
  });
  return ways;
}

/** Some options chosen, and what came of it. */
interface Position<Kind extends Move> {
  /** Options before this one are not chosen any more, so that each set of options comes up once. */
  readonly next: number;
  /** Moves still to be made. */
  readonly left: number;
  readonly ranks: Ranks;
  /** The weight moved. */
  readonly weight: number;
  readonly last: Choice<Kind> | null;
}

interface Choice<Kind extends Move> {
  readonly option: Option<Kind>;
  /** Which of the option's members. */
  readonly member: number;
  readonly before: Choice<Kind> | null;
}

function tryAll<Kind extends Move>(
  board: Board<Kind>,
  { next, left, ranks, weight, last }: Position<Kind>,
  visit: (end: Position<Kind>) => void,
): void {
  for (let index = next; index < board.options.length; index += 1) {
    const option = board.options[index];
    if (option === undefined || option.moves.length > left) continue;
    const member = last?.option.members === option.members ? last.member + 1 : 0;
    if (member === option.members.length) continue;
    const position: Position<Kind> = {
      next: index,
      left: left - option.moves.length,
      ranks: addRanks(ranks, option.effect),
      weight: weight + option.weight,
      last: { option, member, before: last },
    };
    if (position.left === 0) visit(position);
    else tryAll(board, position, visit);
  }
}

function placeMoves<Kind extends Move>(last: Choice<Kind> | null): readonly PlacedMove<Kind>[] {
  const moves: PlacedMove<Kind>[] = [];
  for (let choice = last; choice !== null; choice = choice.before) {
    const { option, member } = choice;
    const { place = 0, cell = '' } = option.members[member] ?? {};
    // Backwards, and the sort below keeps the order on one factor.
    moves.push(...option.moves.map((move) => ({ move, factor: cell, place })));
  }
  return moves.sort((one, other) => one.place - other.place);
}
