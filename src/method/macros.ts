// A1: which macro strategy a pair of quadrants names, A2: which of several is the most cautious, A10: how many moves each has.
import { macroStrategies, type MacroStrategy, type Quadrant } from './words';

// The diagonal is A3: a quadrant alone stands for itself and the other of its direction.
const macrosByPair: Readonly<Record<Quadrant, Readonly<Record<Quadrant, MacroStrategy>>>> = {
  leverage: {
    leverage: 'moveFast',
    maximise: 'moveFast',
    reduce: 'takeARisk',
    eliminate: 'proceedWithCare',
  },
  maximise: { leverage: 'moveFast', maximise: 'moveFast', reduce: 'sellThrough', eliminate: 'persevere' },
  reduce: { leverage: 'takeARisk', maximise: 'sellThrough', reduce: 'rethink', eliminate: 'rethink' },
  eliminate: {
    leverage: 'proceedWithCare',
    maximise: 'persevere',
    reduce: 'rethink',
    eliminate: 'rethink',
  },
};

/** A1, A3: the macro strategy of two quadrants, in either order. */
export function macroOf(one: Quadrant, other: Quadrant): MacroStrategy {
  return macrosByPair[one][other];
}

/** A2: the given strategies, each once, the most cautious first. */
export function byCaution(macros: readonly MacroStrategy[]): readonly MacroStrategy[] {
  return macroStrategies.filter((macro) => macros.includes(macro));
}

/** A10: how many moves each macro strategy suggests; the texts have as many. */
export const macroMoves: Readonly<Record<MacroStrategy, number>> = {
  rethink: 4,
  proceedWithCare: 3,
  takeARisk: 3,
  sellThrough: 3,
  persevere: 3,
  moveFast: 3,
};
