// N7: what another line settles already is no line of its own: it is said there.
import { ofValue, type Topic } from '../../factors/topics/topics';
import type { NextLine, NextParams } from '../nextLine';

/** N7: a line that another one settles joins it, at the place of whichever stands first; and what is cleared in a line of its own is not asked for twice. */
export const foldedIn = (lines: readonly NextLine[]): readonly NextLine[] => clearedOnce(joinedAll(lines));

/** So far down a line is read together with the first. */
const readTogether = 5;

function clearedOnce(lines: readonly NextLine[]): readonly NextLine[] {
  const first = lines.slice(0, readTogether);
  const isSaid = (text: string): boolean =>
    first.some(
      (line) => (line.kind === 'suggested' || line.kind === 'way') && line.params.action.from === text,
    );
  return lines.map((line) =>
    line.kind === 'commitment' && line.params.clear !== '' && isSaid(line.params.clear)
      ? { ...line, params: { ...line.params, clear: '' } }
      : line,
  );
}

function joinedAll(lines: readonly NextLine[]): readonly NextLine[] {
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
    also: [
      ...host.also,
      ...others.map((line) => (isValue(line) ? { ...line, inMoney: true as const } : line)),
    ],
  };
}

function settles(host: NextLine, line: NextLine): boolean {
  if (line.kind === 'putOff') return takesItsPlace(host, line.params) || waitsForSame(host, line.params);
  if (isValue(line)) return showsValue(host, line);
  return line.kind === 'goOrNot' && line.params.on === 'late' && isTopic(host, 'lateInvite');
}

/** T4: what those linked did, put into money for somebody. */
const isValue = (line: NextLine): boolean => {
  const advice = adviceOf(line);
  return line.state === 'suggested' && advice?.rule === 'A9' && advice.audienceNeed === 'financial';
};

/** A9: the same person is shown what ours is worth anyway: it is one sum. */
function showsValue(host: NextLine, line: NextLine): boolean {
  const advice = adviceOf(host);
  const shown = adviceOf(line);
  if (advice?.rule !== 'A9' || shown?.rule !== 'A9' || advice.confirm !== undefined) return false;
  const { topic, people, ask = people, deciders = [] } = advice;
  const isOfValue = topic !== null && ofValue.some((each) => each === topic) && advice.ownTopic === undefined;
  const [first = ''] = shown.deciders ?? [];
  return isOfValue && [...ask, ...deciders].includes(first);
}

/** N7: a commitment that waits until all spending is free again. */
const waitsForSame = ({ kind, params }: NextLine, { until, about }: NextParams['putOff']): boolean =>
  kind === 'commitment' && params.frozen !== '' && until === 'settled' && params.frozen === about;

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
