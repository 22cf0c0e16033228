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

/** Whom the customer's people of a line are, once it is done: seen, or brought together with us. */
const metIn = (line: NextLine): readonly string[] =>
  [line, ...line.also].flatMap(({ kind, params }) => {
    if (kind === 'against' || kind === 'unmet') return params.names;
    if (kind === 'confidant') return [params.name];
    return kind === 'fewContacts' && params.to !== '' ? [params.to] : [];
  });

/** T6g, T10: who is seen or told before; and whom something is shown to that another line first brings us to. */
function before({ kind, params }: NextLine): readonly string[] {
  if (kind === 'unmet') return [params.after];
  const advice = kind === 'suggested' || kind === 'way' ? params.action.advice : null;
  if (advice?.rule === 'T7') return [advice.lead?.after ?? ''];
  if (advice?.rule !== 'A9') return [];
  const { after, tell, deciders = [] } = advice;
  return [after?.name ?? '', tell?.name ?? '', ...deciders];
}

/** What a day forces keeps its day. */
const isForced = ({ kind, params }: NextLine): boolean => kind === 'suggested' && params.day !== null;

/** A day after whoever has to be seen before. */
function notBefore(lines: readonly NextLine[], asOf: string): readonly NextLine[] {
  const meetings = lines.flatMap((line) =>
    line.due === null ? [] : metIn(line).map((name) => ({ name, line, due: line.due ?? '' })),
  );
  return lines.map((line) => {
    if (line.state !== 'suggested' || line.due === null || isForced(line)) return line;
    const needed = before(line);
    const days = meetings
      .filter((each) => each.line !== line && needed.includes(each.name))
      .flatMap(({ due }) => addDays(due, 1) ?? [])
      .sort();
    const last = days.at(-1);
    return last === undefined || line.due >= last || last <= asOf ? line : { ...line, due: last };
  });
}
