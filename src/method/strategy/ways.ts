// A6: moves found, and which of two lists of moves is better.
import { sellerMoves, setbackMoves, type Move } from './moves';
import type { MacroStrategy } from '../ground/words';

/** Where some moves lead. */
export interface Way<Kind extends Move> {
  readonly to: MacroStrategy;
  /** In sheet order; on one factor in the order in which they are made. */
  readonly moves: readonly PlacedMove<Kind>[];
  /** The weight moved. */
  readonly weight: number;
}

export interface PlacedMove<Kind extends Move> {
  readonly move: Kind;
  /** The factor's cell. */
  readonly factor: string;
  /** Its place in the order of the sheet. */
  readonly place: number;
}

/** A6, of as many moves: the smaller weight; then the earlier places, all of them, before the earlier kinds of move. */
export function compareWays(one: Way<Move>, other: Way<Move>): number {
  const places = ({ moves }: Way<Move>) => moves.map(({ place }) => place);
  const kinds = ({ moves }: Way<Move>) => moves.map(({ move }) => move);
  return (
    one.weight - other.weight ||
    compareNumbers(places(one), places(other)) ||
    compareKinds(kinds(one), kinds(other))
  );
}

const kindsInOrder: readonly Move[] = [...sellerMoves, ...setbackMoves];

/** In the order of A6's lists; the first difference decides. */
export function compareKinds(one: readonly Move[], other: readonly Move[]): number {
  const numbers = (moves: readonly Move[]) => moves.map((move) => kindsInOrder.indexOf(move));
  return compareNumbers(numbers(one), numbers(other));
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
