// N7: what another line settles already is no line of its own: it is said there.
import type { Topic } from '../factors/topics/topics';
import type { NextLine, NextParams } from './nextLine';

/** N7: a line that another one settles joins it, at the place of whichever stands first. */
export function foldedIn(lines: readonly NextLine[]): readonly NextLine[] {
  const hostOf = new Map(
    lines.flatMap((line) => {
      const host = lines.find((other) => other !== line && settles(other, line));
      return host === undefined ? [] : [[line, host] as const];
    }),
  );
  const joined = new Set<NextLine>();
  return lines.flatMap((line): readonly NextLine[] => {
    const host = hostOf.get(line) ?? line;
    if (joined.has(host)) return [];
    joined.add(host);
    return [
      withJoining(
        host,
        lines.filter((each) => hostOf.get(each) === host),
      ),
    ];
  });
}

function withJoining(host: NextLine, others: readonly NextLine[]): NextLine {
  if (others.length === 0) return host;
  const all = [host, ...others];
  // Who waits for a day waits for it still.
  const days = isWait(host) ? [] : all.flatMap(({ due }) => due ?? []).sort();
  return {
    ...host,
    cells: [...new Set(all.flatMap(({ cells }) => cells))],
    people: [...new Set(all.flatMap(({ people }) => people))],
    due: host.state === 'suggested' ? (days[0] ?? host.due) : host.due,
    also: [...host.also, ...others],
  };
}

function settles(host: NextLine, line: NextLine): boolean {
  if (line.kind === 'putOff') return takesItsPlace(host, line.params);
  return line.kind === 'goOrNot' && line.params.on === 'late' && isTopic(host, 'lateInvite');
}

const adviceOf = ({ kind, params }: NextLine) =>
  kind === 'suggested' || kind === 'way' ? params.action.advice : null;

/** S9: whatever waits for that day; T4: what is brought to somebody instead, where it is said already. */
function takesItsPlace(host: NextLine, { until, name, day }: NextParams['putOff']): boolean {
  const advice = adviceOf(host);
  if (until === 'onHold')
    return advice?.rule === 'N3' && advice.kind === 'wait' && !advice.due && advice.day === day;
  const need = until === 'forMoney' ? 'financial' : until === 'forName' ? 'image' : null;
  if (need === null || advice?.rule !== 'A9') return false;
  return advice.audienceNeed === need && (advice.deciders ?? []).includes(name);
}

const isWait = (line: NextLine): boolean => adviceOf(line)?.rule === 'N3';

/** A9: a topic whose words settle with one's manager how far to go. */
const isTopic = (host: NextLine, topic: Topic): boolean => {
  const advice = adviceOf(host);
  return (
    advice?.rule === 'A9' &&
    advice.topic === topic &&
    advice.ownTopic === undefined &&
    advice.confirm === undefined &&
    advice.withoutTalks !== true
  );
};
