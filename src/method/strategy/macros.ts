// A1: which macro strategy a pair of quadrants names, A2: which of several is the most cautious, A10: how many moves each has.
import { macroStrategies, type MacroStrategy, type Quadrant } from '../ground/words';

export type Pair = readonly [Quadrant, Quadrant];

/** A1: the two quadrants that name each macro strategy. */
export const pairOf: Readonly<Record<MacroStrategy, Pair>> = {
  moveFast: ['leverage', 'maximise'],
  rethink: ['reduce', 'eliminate'],
  takeARisk: ['leverage', 'reduce'],
  persevere: ['maximise', 'eliminate'],
  proceedWithCare: ['leverage', 'eliminate'],
  sellThrough: ['maximise', 'reduce'],
};

/** A1: the macro strategy of two different quadrants, in either order. */
export function macroOf(one: Quadrant, other: Quadrant): MacroStrategy {
  const macro = macroStrategies.find((each) => pairOf[each].includes(one) && pairOf[each].includes(other));
  if (macro === undefined || one === other) throw new RangeError(`${one} and ${other} are no pair`);
  return macro;
}

/** A10: they say to leave alone what others control. */
export const leavesToOthers: readonly MacroStrategy[] = ['sellThrough'];

/** A10: how many moves each macro strategy suggests; the texts have as many. */
export const macroMoves: Readonly<Record<MacroStrategy, number>> = {
  rethink: 4,
  proceedWithCare: 3,
  takeARisk: 3,
  sellThrough: 3,
  persevere: 3,
  moveFast: 3,
};
