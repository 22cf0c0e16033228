// A8: what a scenario changes, in words.
import type { Factor } from '../../../method/ground/plan';
import type { FactorChange } from '../../../method/strategy/scenario';
import { inOneLine } from '../../../telling/line';
import type { Text } from '../../../text/text';
import type { Scenario } from '../../session/whatIf';

/** One change of a factor: 'resolved · weight 1'. */
export function wordsOfChange(change: FactorChange, { labels, pane }: Text): string {
  const { direction, control, weight, evidence, status } = change;
  return inOneLine(
    direction && labels.directions[direction],
    control && labels.controls[control.level],
    typeof weight === 'number' && pane.whatIf.weight(weight),
    evidence && labels.evidences[evidence],
    status && labels.factorStatuses[status],
  );
}

/** All changes of a scenario, in sheet order: '“Price”: resolved'. */
export function differences(
  { changes }: Scenario,
  factors: readonly Factor[],
  text: Text,
): readonly string[] {
  return factors.flatMap(({ cell, text: name }) => {
    const change = changes[cell];
    if (change === undefined) return [];
    return [`${text.format.quote(name)}${text.format.colon}${wordsOfChange(change, text)}`];
  });
}

/** A scenario's own name, or its number. */
export const nameOfScenario = ({ name, id }: Scenario, { pane }: Text): string =>
  name.trim() === '' ? pane.whatIf.scenario(id) : name;
