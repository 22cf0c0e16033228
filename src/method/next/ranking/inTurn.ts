// N7: what has to come after something else: an action that waits stands right behind what it waits for, and nobody above an owner who is
// against us is seen before that owner.
import { addDays } from '../../ground/days';
import type { NextGround } from '../ground';
import type { NextLine } from '../nextLine';
import type { PutOff } from '../putOff';

/** N7 */
export function inTurn(
  lines: readonly NextLine[],
  { asOf }: NextGround,
  putOff: readonly PutOff[],
): readonly NextLine[] {
  const cellsOf = new Map(putOff.map(({ record, cells }) => [record.text, cells]));
  const isOfAction = (line: NextLine): boolean => line.kind === 'putOff';
  const others = lines.filter((line) => !isOfAction(line));
  const waiting = lines.filter(isOfAction);
  const placed = others.flatMap((line, index) => [
    line,
    ...waiting.filter((each) => placeBehind(each, others, cellsOf) === index),
  ]);
  const missed = waiting.filter((each) => !placed.includes(each));
  return notBefore(missed.length === 0 ? placed : lines, asOf);
}

/** No further down than this: what is planned for soon has to be read. */
const lastPlace = 3;

function placeBehind(
  line: NextLine,
  others: readonly NextLine[],
  cellsOf: ReadonlyMap<string, readonly string[]>,
): number {
  const cells = (line.kind === 'putOff' && cellsOf.get(line.params.text)) || [];
  const found = others.findIndex((each) => each.cells.some((cell) => cells.includes(cell)));
  const last = Math.min(lastPlace, others.length) - 1;
  return found === -1 || found > last ? Math.max(0, last) : found;
}

/** T6g: who is seen before, or hears of it before; '' for nobody. */
function firstSeen({ kind, params }: NextLine): string {
  if (kind === 'unmet') return params.after;
  const advice = kind === 'suggested' || kind === 'way' ? params.action.advice : null;
  return advice?.rule === 'A9' ? (advice.after?.name ?? advice.tell?.name ?? '') : '';
}

/** T6g: a day after the owner who is against us. */
function notBefore(lines: readonly NextLine[], asOf: string): readonly NextLine[] {
  const seen = new Map(
    lines.flatMap((line) =>
      line.kind === 'against' && line.due !== null ? [[line.params.name, line.due]] : [],
    ),
  );
  return lines.map((line) => {
    const due = line.state === 'suggested' ? seen.get(firstSeen(line)) : undefined;
    const after = due === undefined ? null : addDays(due, 1);
    return after === null || line.due === null || line.due >= after || after <= asOf
      ? line
      : { ...line, due: after };
  });
}
