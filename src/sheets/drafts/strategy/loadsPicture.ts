// The four loads as a small 2×2: columns low and high control, rows for us and against us.
import type { Strategy } from '../../../method/strategy/assembled';
import type { Quadrant } from '../../../method/ground/words';
import type { StyleName } from '../../styles';
import type { Page } from '../page';
import type { ResultInput } from '../resultInput';

interface Place {
  readonly quadrant: Quadrant;
  readonly ground: StyleName;
  readonly head: StyleName;
  /** Across and down in the 2×2. */
  readonly across: 0 | 1;
  readonly down: 0 | 1;
}

/** Where each quadrant stands, and its colours. */
export const quadrantPlaces: readonly Place[] = [
  { quadrant: 'leverage', ground: 'leverage', head: 'leverageHead', across: 0, down: 0 },
  { quadrant: 'maximise', ground: 'maximise', head: 'maximiseHead', across: 1, down: 0 },
  { quadrant: 'reduce', ground: 'reduce', head: 'reduceHead', across: 0, down: 1 },
  { quadrant: 'eliminate', ground: 'eliminate', head: 'eliminateHead', across: 1, down: 1 },
];

/** 'Maximise ◆': the two heaviest quadrants carry the sign, an empty one (A3) never. */
export const quadrantTitle = (quadrant: Quadrant, { analysis, text }: ResultInput): string =>
  text.labels.quadrants[quadrant] + (isHeavy(quadrant, analysis.strategy) ? ' ◆' : '');

const isHeavy = (quadrant: Quadrant, { pair, loads }: Strategy): boolean =>
  pair.includes(quadrant) && loads[quadrant] > 0;

/** Draws the loads from that cell on: the axes above and beside two rows of two boxes, a name and its weight each. */
export function drawLoads(page: Page, at: { row: number; column: number }, input: ResultInput): void {
  const { axes, controls } = input.text.labels;
  page.put(at.row, at.column, controls.low, 'axis');
  page.put(at.row, at.column + 3, controls.high, 'axis');
  for (const [down, direction] of [axes.forUs, axes.againstUs].entries()) {
    page.put(at.row + 1 + down, at.column - 2, direction, 'axis', 'right');
  }
  for (const { quadrant, ground, head, across, down } of quadrantPlaces) {
    const row = at.row + 1 + down;
    const column = at.column + 3 * across;
    page.look(ground, { row, column, rows: 1, columns: 2 });
    page.look(head, { row, column, rows: 1, columns: 2 });
    page.put(row, column, quadrantTitle(quadrant, input));
    page.put(row, column + 1, input.analysis.strategy.loads[quadrant], 'right');
  }
}
