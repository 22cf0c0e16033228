// A1–A3 on one number per quadrant: its load, then its number of factors. Ranks add up as loads and counts do, so a change of
// factors is a sum, and thousands of changes are judged without looking at a factor.
import { macroOf, pairOf, type Pair } from './macros';
import { otherControl } from '../ground/quadrants';
import type { Pull, Tally } from './tally';
import { macroStrategies, quadrants, type MacroStrategy, type Quadrant } from '../ground/words';

/** A2: the greater goes before; 0 where there is no factor. */
export type Ranks = Readonly<Record<Quadrant, number>>;

// More than a sheet has rows, so that no number of factors makes up for a load.
const perLoad = 2 ** 21;

/** What one factor of this weight adds to its quadrant. */
export function rankOf(weight: number): number {
  return weight * perLoad + 1;
}

export function ranksOf({ loads, counts }: Tally): Ranks {
  return {
    leverage: loads.leverage * perLoad + counts.leverage,
    maximise: loads.maximise * perLoad + counts.maximise,
    reduce: loads.reduce * perLoad + counts.reduce,
    eliminate: loads.eliminate * perLoad + counts.eliminate,
  };
}

export function addRanks(one: Ranks, other: Ranks): Ranks {
  return {
    leverage: one.leverage + other.leverage,
    maximise: one.maximise + other.maximise,
    reduce: one.reduce + other.reduce,
    eliminate: one.eliminate + other.eliminate,
  };
}

const nothing: Ranks = { leverage: 0, maximise: 0, reduce: 0, eliminate: 0 };

/** What a factor more adds to the ranks. */
export function additionOf({ quadrant, weight }: Pull): Ranks {
  return { ...nothing, [quadrant]: rankOf(weight) };
}

/** What replacing one factor by another adds to the ranks; null takes it out. */
export function effectOf(from: Pull, to: Pull | null): Ranks {
  const without = { ...nothing, [from.quadrant]: -rankOf(from.weight) };
  return to === null ? without : { ...without, [to.quadrant]: without[to.quadrant] + rankOf(to.weight) };
}

/**
 * A1–A3: the strategies whose pair may be the two heaviest quadrants, the most cautious first. The first is the verdict; two or
 * more are a tie; none: there is no factor.
 */
export function candidatesOf(ranks: Ranks): readonly MacroStrategy[] {
  const lone = loneVerdict(ranks);
  if (lone !== undefined) return lone === null ? [] : [lone];
  return sides.filter((side) => isAllowed(ranks, side)).map(({ macro }) => macro);
}

/** The verdict alone, for those who ask thousands of times; null: there is no factor. */
export function verdictOf(ranks: Ranks): MacroStrategy | null {
  const lone = loneVerdict(ranks);
  if (lone !== undefined) return lone;
  for (const side of sides) if (isAllowed(ranks, side)) return side.macro;
  return null;
}

/** A3: the verdict of one populated quadrant, null of none; undefined: there are several. */
function loneVerdict(ranks: Ranks): MacroStrategy | null | undefined {
  const total = ranks.leverage + ranks.maximise + ranks.reduce + ranks.eliminate;
  if (total === 0) return null;
  const only = quadrants.find((quadrant) => ranks[quadrant] === total);
  return only === undefined ? undefined : macroOf(only, otherControl[only]);
}

/** A2: a pair may be the two heaviest when no quadrant outside it goes before one inside. */
function isAllowed(ranks: Ranks, { inside, outside }: Sides): boolean {
  const best = ranks[outside[0]] > ranks[outside[1]] ? ranks[outside[0]] : ranks[outside[1]];
  return ranks[inside[0]] >= best && ranks[inside[1]] >= best;
}

interface Sides {
  readonly macro: MacroStrategy;
  readonly inside: Pair;
  readonly outside: Pair;
}

// The two quadrants outside a pair are the pair of its opposite.
const opposite: Readonly<Record<MacroStrategy, MacroStrategy>> = {
  rethink: 'moveFast',
  proceedWithCare: 'sellThrough',
  takeARisk: 'persevere',
  sellThrough: 'proceedWithCare',
  persevere: 'takeARisk',
  moveFast: 'rethink',
};

const sides: readonly Sides[] = macroStrategies.map((macro) => ({
  macro,
  inside: pairOf[macro],
  outside: pairOf[opposite[macro]],
}));
