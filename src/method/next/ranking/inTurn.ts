// N7: what has to come after something else: an action that waits stands right behind what it waits for, and nobody above an owner who is
// against us is seen before that owner.
import { addDays } from '../../ground/days';
import { groupBy, groupByAny } from '../../ground/groups';
import { onceFor } from '../../ground/once';
import type { NextGround } from '../ground';
import { metBy, type NextLine } from '../nextLine';
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
  // Without any other there is none to stand behind.
  if (others.length === 0) return notBefore(lines, asOf);
  const behind = groupBy(waiting, (each) => placeBehind(each, others, cellsOf));
  const placed = others.flatMap((line, index) => [line, ...(behind.get(index) ?? [])]);
  return notBefore(placed, asOf);
}

/** No further down than this: what is planned for soon has to be read. */
const lastPlace = 3;

function placeBehind(
  line: NextLine,
  others: readonly NextLine[],
  cellsOf: ReadonlyMap<string, readonly string[]>,
): number {
  const cells = (line.kind === 'putOff' && cellsOf.get(line.params.text)) || [];
  const near = others.slice(0, lastPlace);
  const found = near.findIndex((each) => each.cells.some((cell) => cells.includes(cell)));
  return found === -1 ? near.length - 1 : found;
}

/** Whom the customer's people of a line are, once it is done: seen, or brought together with us. */
const metIn = (line: NextLine): readonly string[] => [line, ...line.also].flatMap(metBy);

/** T6g, T10: who is seen or told before; and whom something is shown to that another line first brings us to. Lists of names as they are. */
function before({ kind, params }: NextLine): readonly (readonly string[])[] {
  if (kind === 'unmet') return [[params.after]];
  const advice = kind === 'suggested' || kind === 'way' ? params.action.advice : null;
  if (advice?.rule === 'T7') return [[advice.lead?.after ?? '']];
  if (advice?.rule !== 'A9') return [];
  const { after, tell, deciders = [] } = advice;
  return [[after?.name ?? '', tell?.name ?? ''], deciders];
}

/** What a day forces keeps its day. */
const isForced = ({ kind, params }: NextLine): boolean => kind === 'suggested' && params.day !== null;

/** A day after whoever has to be seen before. */
function notBefore(lines: readonly NextLine[], asOf: string): readonly NextLine[] {
  const byName = groupByAny(lines, (line) => [...new Set(metIn(line))]);
  // One list of those who decide stands in many lines.
  const latestOf = onceFor((names: readonly string[]) =>
    latestFirst(names.flatMap((name) => byName.get(name) ?? [])),
  );
  return lines.map((line) => {
    if (line.state !== 'suggested' || line.due === null || isForced(line)) return line;
    const days = before(line).flatMap(
      (names) => latestOf(names).find((each) => each.line !== line)?.day ?? [],
    );
    const last = days.sort().at(-1);
    return last === undefined || line.due >= last || last <= asOf ? line : { ...line, due: last };
  });
}

interface Meeting {
  readonly line: NextLine;
  /** The day after it. */
  readonly day: string;
}

const latestFirst = (lines: readonly NextLine[]): readonly Meeting[] =>
  lines
    .flatMap((line) => {
      const day = addDays(line.due ?? '', 1);
      return day === null ? [] : [{ line, day }];
    })
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
