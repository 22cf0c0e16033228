// N7: what another line settles already is no line of its own: it is said there.
import { ofValue, type Topic } from '../../factors/topics/topics';
import { groupBy, groupByAny } from '../../ground/groups';
import type { NextLine, NextParams } from '../nextLine';

/** So far down a line is read together with the first. */
const readTogether = 5;

/** N7: what is cleared in a line close by is not asked for by the commitment as well. */
export function clearedOnce(lines: readonly NextLine[]): readonly NextLine[] {
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

/** N7: a line that another one settles joins it, at the place of whichever stands first. */
export function foldedIn(lines: readonly NextLine[]): readonly NextLine[] {
  const hostFor = makeHostFinder(lines);
  const hostOf = new Map(
    lines.flatMap((line) => {
      const host = hostFor(line);
      return host === undefined ? [] : [[line, host] as const];
    }),
  );
  const joining = groupBy(hostOf.keys(), (line) => hostOf.get(line));
  const joined = new Set<NextLine>();
  return lines.flatMap((line): readonly NextLine[] => {
    const host = hostOf.get(line) ?? line;
    if (joined.has(host)) return [];
    joined.add(host);
    return [withJoining(host, joining.get(host) ?? [])];
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

/** Which line settles another one: the first that has what that one waits for, asks for or shows. */
function makeHostFinder(lines: readonly NextLine[]): (line: NextLine) => NextLine | undefined {
  const indexes = new Map<Settled, ReadonlyMap<string | null, readonly NextLine[]>>();
  return (line) => {
    const wanted = settledBy(line);
    if (wanted === null) return undefined;
    const index = indexes.get(wanted.as) ?? groupByAny(lines, settling[wanted.as]);
    indexes.set(wanted.as, index);
    return index.get(wanted.what)?.find((other) => other !== line);
  };
}

/** As what a line is settled by another: both have the same day, text or name. */
type Settled = 'wait' | 'frozen' | 'forMoney' | 'forName' | 'value' | 'late';

interface Wanted {
  readonly as: Settled;
  readonly what: string | null;
}

function settledBy(line: NextLine): Wanted | null {
  if (line.kind === 'putOff') return settledOfPutOff(line.params);
  const advice = adviceOf(line);
  if (isValue(line) && advice?.rule === 'A9') return { as: 'value', what: advice.deciders?.[0] ?? '' };
  return line.kind === 'goOrNot' && line.params.on === 'late' ? { as: 'late', what: '' } : null;
}

function settledOfPutOff({ until, name, about, day }: NextParams['putOff']): Wanted | null {
  if (until === 'onHold') return { as: 'wait', what: day };
  if (until === 'settled') return { as: 'frozen', what: about };
  return until === 'forMoney' || until === 'forName' ? { as: until, what: name } : null;
}

/** What a line settles of each kind. */
const settling: Readonly<Record<Settled, (host: NextLine) => readonly (string | null)[]>> = {
  /** S9: whatever waits for that day. */
  wait: (host) => {
    const advice = adviceOf(host);
    return advice?.rule === 'N3' && advice.kind === 'wait' && !advice.due ? [advice.day] : [];
  },
  /** N7: a commitment that waits until all spending is free again. */
  frozen: ({ kind, params }) => (kind === 'commitment' && params.frozen !== '' ? [params.frozen] : []),
  /** T4: what is brought to somebody instead, where it is said already. */
  forMoney: (host) => broughtTo(host, 'financial'),
  forName: (host) => broughtTo(host, 'image'),
  value: shownValue,
  /** A9: a topic whose words settle with one's manager how far to go. */
  late: (host) => (isTopic(host, 'lateInvite') ? [''] : []),
};

/** T4: what those linked did, put into money for somebody. */
const isValue = (line: NextLine): boolean => {
  const advice = adviceOf(line);
  return line.state === 'suggested' && advice?.rule === 'A9' && advice.audienceNeed === 'financial';
};

/** A9: who is shown what ours is worth anyway: it is one sum. */
function shownValue(host: NextLine): readonly string[] {
  const advice = adviceOf(host);
  if (advice?.rule !== 'A9' || advice.confirm !== undefined || advice.ownTopic !== undefined) return [];
  const { topic, people, ask = people, deciders = [] } = advice;
  return topic !== null && ofValue.some((each) => each === topic) ? [...ask, ...deciders] : [];
}

function broughtTo(host: NextLine, need: 'financial' | 'image'): readonly string[] {
  const advice = adviceOf(host);
  return advice?.rule === 'A9' && advice.audienceNeed === need ? (advice.deciders ?? []) : [];
}

const adviceOf = ({ kind, params }: NextLine) =>
  kind === 'suggested' || kind === 'way' ? params.action.advice : null;

const isWait = (line: NextLine): boolean => adviceOf(line)?.rule === 'N3';

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
