// R1: the four micro strategies as the quadrants of direction × control.
import type { Direction, Level, Quadrant } from './words';

/** A figure for each quadrant: A1's weights or numbers of factors. */
export type Loads = Readonly<Record<Quadrant, number>>;

const quadrantsByAxes: Readonly<Record<Direction, Readonly<Record<Level, Quadrant>>>> = {
  positive: { low: 'leverage', high: 'maximise' },
  negative: { low: 'reduce', high: 'eliminate' },
};

/** R1: direction × control → quadrant; null where either is not known. */
export function quadrantOf(direction: Direction | null, control: Level | null): Quadrant | null {
  if (direction === null || control === null) return null;
  return quadrantsByAxes[direction][control];
}

/** The quadrant of the other direction and the same control. */
export const otherDirection: Readonly<Record<Quadrant, Quadrant>> = {
  leverage: 'reduce',
  maximise: 'eliminate',
  reduce: 'leverage',
  eliminate: 'maximise',
};

/** The quadrant of the same direction and the other control. */
export const otherControl: Readonly<Record<Quadrant, Quadrant>> = {
  leverage: 'maximise',
  maximise: 'leverage',
  reduce: 'eliminate',
  eliminate: 'reduce',
};
