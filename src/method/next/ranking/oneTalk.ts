// N7: who is to be talked with twice is talked with once: what further lines have to say joins the first line that goes to that person.
import type { SuggestedAction } from '../../actions/suggestedAction';
import type { ConfirmFirst } from '../../factors/confirmer';
import { broughtByFriend, type Topic } from '../../factors/topics/topics';
import type { NextLine, NextParams, NextSaid, SaidToo } from '../nextLine';

/** N7: one line for each of the customer's people whom lines go to or through, its day the earliest of theirs. */
export function inOneTalk(lines: readonly NextLine[]): readonly NextLine[] {
  const talks = new Map<string, Talk>();
  const talkOf = new Map<NextLine, Talk>();
  const kept = lines.filter((line) => {
    const asked = talks.get(friendOf(line));
    if (asked !== undefined && line.state === 'suggested' && isBroughtIn(asked, line)) {
      asked.others.push(line);
      return false;
    }
    const partner = partnerOf(line);
    if (partner === '' || line.state === 'open') return true;
    const talk = talks.get(partner);
    if (talk === undefined) {
      if (isOfPerson(line)) return true;
      const begun = { first: line, others: [], acts: line.also.filter(isAct).length };
      talks.set(partner, begun);
      talkOf.set(line, begun);
      return true;
    }
    // What should have been done by now stays a line of its own, and so does what is too much for one talk.
    if (line.state !== 'suggested' || (isAct(line) && talk.acts >= roomIn(talk.first))) return true;
    // Of whom a factor says nothing, what is suggested of them is no part of it.
    if (isOfPerson(line) && isUnlinked(talk.first)) return true;
    // Nothing is checked in a talk that has to answer somebody who is against us.
    if (talk.first.kind === 'against' && (line.kind === 'verify' || line.kind === 'confirm')) return true;
    talk.others.push(line);
    if (isAct(line)) talk.acts += 1;
    return false;
  });
  return kept.map((line) => {
    const talk = talkOf.get(line);
    return talk === undefined || talk.others.length === 0 ? line : joined(talk);
  });
}

interface Talk {
  readonly first: NextLine;
  /** What joins it. */
  readonly others: NextLine[];
  /** How many of what else it says are things to do. */
  acts: number;
}

/** A9: what is suggested of a factor is a thing to do of its own; so many more fit into one talk. */
const mostActs = 2;
const isAct = ({ kind, params }: SaidToo): boolean =>
  (kind === 'suggested' || kind === 'way') && params.action.advice.rule === 'A9';
/** To go through all people takes most of a talk. */
const roomIn = ({ kind }: NextLine): number => (kind === 'coverage' ? mostActs - 1 : mostActs);
/** A9: topics whose question is who decides from then on: it is asked once. */
const ofWhoDecides: readonly Topic[] = ['merger', 'comes', 'leavesOrComes', 'parentDecides'];
const asksWhoDecides = ({ kind, params }: NextSaid): boolean => {
  const advice = kind === 'suggested' || kind === 'way' ? params.action.advice : null;
  return (
    advice?.rule === 'A9' &&
    advice.confirm === undefined &&
    ofWhoDecides.some((each) => each === advice.topic)
  );
};
/** A9: somebody is asked by name whom the factor does not name. */
const isUnlinked = ({ kind, params }: SaidToo): boolean =>
  kind === 'suggested' && params.action.advice.rule === 'A9' && params.action.advice.people.length === 0;
/** T7: what is suggested of a person is said by whatever else is talked about with them. */
const isOfPerson = ({ kind, params }: SaidToo): boolean =>
  kind === 'suggested' && params.action.advice.rule === 'T7';

/** A9: who brings us to whom the factor names; '' for nobody. */
function friendOf({ kind, params }: NextLine): string {
  const advice = kind === 'suggested' || kind === 'way' ? params.action.advice : null;
  if (advice?.rule !== 'A9' || advice.ownTopic !== undefined || advice.confirm !== undefined) return '';
  return broughtByFriend.some((each) => each === advice.topic) ? (advice.friend ?? '') : '';
}

/** An introduction that joined this talk leads to all whom the line goes to. */
const isBroughtIn = ({ others }: Talk, { people }: NextLine): boolean => {
  const brought = others.flatMap((each) => nameIn(each)?.name ?? []);
  return people.length > 0 && people.every((name) => brought.includes(name));
};

/** A9: nobody of us has been there; whoever takes one of us along mends that too. */
const isOfNobodyInside = ({ kind, params }: SaidToo): boolean =>
  kind === 'suggested' && params.action.advice.rule === 'A9' && params.action.advice.topic === 'neverInside';

function joined({ first, others }: Talk): NextLine {
  // Whom the same one brings us to is one request, those who decide and take part first.
  const brought = first.kind === 'unmet' ? others.filter((line) => nameIn(line) !== null) : [];
  const said = first.kind === 'unmet' ? { ...first, params: withAll(first.params, brought) } : first;
  // Whom a friend takes us along to is not asked for a second time.
  const along = new Set(others.flatMap((line) => (friendOf(line) === '' ? [] : line.people)));
  const isAlong = (line: NextLine): boolean =>
    along.has(nameIn(line)?.name ?? '') || (along.size > 0 && isOfNobodyInside(line));
  const more = others.filter((line) => !isOfPerson(line));
  const days = [first.due, ...more.map(({ due }) => due)].filter((day) => day !== null).sort();
  const isBrought = new Set(brought);
  return {
    ...said,
    cells: [...new Set([first, ...more].flatMap(({ cells }) => cells))],
    people: [...new Set([first, ...more].flatMap(({ people }) => people))],
    due: first.state === 'suggested' ? (days[0] ?? null) : first.due,
    also: [
      ...first.also,
      ...askedOnce(first, others).filter(
        (line) => !('id' in line && (isAlong(line) || [...isBrought].some(({ id }) => line.id === id))),
      ),
    ],
  };
}

/** A9: who decides from then on is asked once, of whichever of these. */
function askedOnce(first: NextLine, others: readonly NextLine[]): readonly (NextLine | SaidToo)[] {
  const asking = [first, ...others].filter(asksWhoDecides).slice(1);
  return others.map((line) => (asking.includes(line) ? { ...line, twin: true, follows: true } : line));
}

type Unmet = NextParams['unmet'];

interface Other {
  readonly name: string;
  readonly isOwner: boolean;
}

/** To whom a line asks to be brought. */
function nameIn({ kind, params }: NextLine): Other | null {
  if (kind === 'unmet') return { name: params.name, isOwner: params.role === 'owner' };
  // It names those who decide first.
  return kind === 'fewContacts' && params.to !== '' ? { name: params.to, isOwner: true } : null;
}

/** An owner who is added stands first, unless the first is an owner already. */
function withAll(one: Unmet, lines: readonly NextLine[]): Unmet {
  const others = lines.flatMap((line) => nameIn(line) ?? []);
  const isAhead = ({ isOwner }: Other): boolean => isOwner && one.role !== 'owner';
  const ahead = others.filter(isAhead).map(({ name }) => name);
  const behind = others.filter((other) => !isAhead(other)).map(({ name }) => name);
  return { ...one, names: [...ahead.reverse(), ...one.names, ...behind] };
}

/** Whom of the customer a line goes to; '' for nobody, or where it is no talk. */
function partnerOf({ kind, params }: NextLine): string {
  if (kind === 'suggested' || kind === 'way') return partnerOfAdvice(params.action);
  if (kind === 'commitment') return params.open === '' && params.frozen === '' ? '' : (params.names[0] ?? '');
  if (kind === 'coverage') return params.name ?? '';
  if (kind === 'leaver') return params.isMet ? params.name : '';
  if (kind === 'against') return params.through || params.name;
  if (kind === 'unmet' || kind === 'confidant') return params.through;
  if (kind === 'verify') return params.confirm === null ? '' : partnerOfConfirm(params.confirm);
  if (kind === 'confirm') return params.names[0] ?? '';
  if (kind === 'fewContacts')
    return params.about !== '' ? params.to : params.names.length === 1 ? (params.names[0] ?? '') : '';
  return kind === 'stale' ? params.name : '';
}

/** T7: the person; A9: the only one who is asked, linked or not. */
function partnerOfAdvice({ advice, from }: SuggestedAction): string {
  if (advice.rule === 'T7') return from;
  if (advice.rule !== 'A9' || advice.withoutTalks === true) return '';
  if (advice.confirm !== undefined) return partnerOfConfirm(advice.confirm);
  const { people, ask = people } = advice;
  // What a day stands in is a line of its own, unless it is theirs alone.
  const isDated = people.length === 0 && ofADay.some((each) => each === advice.topic);
  return ask.length === 1 && people.length <= 1 && !isDated ? (ask[0] ?? '') : '';
}

const ofADay: readonly Topic[] = ['deadline', 'window', 'rivalContract'];

/** Whoever brings us there is talked with first. */
const partnerOfConfirm = ({ who, through = who }: ConfirmFirst): string => through;
