// N7: who is to be talked with twice is talked with once: what further lines have to say joins the first line that goes to that person.
import type { SuggestedAction } from '../actions/suggestedAction';
import type { ConfirmFirst } from '../factors/confirmer';
import type { Topic } from '../factors/topics/topics';
import type { NextLine, NextParams, SaidToo } from './nextLine';

/** N7: one line for each of the customer's people whom lines go to or through, its day the earliest of theirs. */
export function inOneTalk(lines: readonly NextLine[]): readonly NextLine[] {
  const talks = new Map<string, NextLine>();
  const firstOf = new Map<string, NextLine>();
  const kept = lines.filter((line) => {
    const partner = partnerOf(line);
    if (partner === '' || line.state === 'open') return true;
    const talk = talks.get(partner);
    if (talk === undefined) {
      if (isOfPerson(line)) return true;
      talks.set(partner, line);
      firstOf.set(line.id, line);
      return true;
    }
    // What should have been done by now stays a line of its own, and so does what is too much for one talk.
    if (line.state !== 'suggested' || (isAct(line) && talk.also.filter(isAct).length >= mostActs))
      return true;
    // Of whom a factor says nothing, what is suggested of them is no part of it.
    if (isOfPerson(line) && isUnlinked(talk)) return true;
    // Nothing is checked in a talk that has to answer somebody who is against us.
    if (talk.kind === 'against' && (line.kind === 'verify' || line.kind === 'confirm')) return true;
    talks.set(partner, joined(talk, line));
    return false;
  });
  const talkOf = new Map([...talks.values()].map((talk) => [talk.id, talk]));
  return kept.map((line) => (firstOf.get(line.id) === line ? (talkOf.get(line.id) ?? line) : line));
}

/** A9: what is suggested of a factor is a thing to do of its own; so many more fit into one talk. */
const mostActs = 2;
const isAct = ({ kind, params }: SaidToo): boolean =>
  (kind === 'suggested' || kind === 'way') && params.action.advice.rule === 'A9';
/** A9: somebody is asked by name whom the factor does not name. */
const isUnlinked = ({ kind, params }: SaidToo): boolean =>
  kind === 'suggested' && params.action.advice.rule === 'A9' && params.action.advice.people.length === 0;
/** T7: what is suggested of a person is said by whatever else is talked about with them. */
const isOfPerson = ({ kind, params }: SaidToo): boolean =>
  kind === 'suggested' && params.action.advice.rule === 'T7';

function joined(talk: NextLine, line: NextLine): NextLine {
  // Whom the same one brings us to is one request, those who decide and take part first.
  const other = talk.kind === 'unmet' ? nameIn(line) : null;
  const isBoth = talk.kind === 'unmet' && other !== null;
  const said = isBoth ? { ...talk, params: bothOf(talk.params, other) } : talk;
  if (isOfPerson(line)) return { ...said, also: [...talk.also, line] };
  const days = [talk.due, line.due].filter((day) => day !== null).sort();
  return {
    ...said,
    cells: [...new Set([...talk.cells, ...line.cells])],
    people: [...new Set([...talk.people, ...line.people])],
    due: talk.state === 'suggested' ? (days[0] ?? null) : talk.due,
    also: isBoth ? talk.also : [...talk.also, line],
  };
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

const bothOf = (one: Unmet, other: Other): Unmet => ({
  ...one,
  names: other.isOwner && one.role !== 'owner' ? [other.name, ...one.names] : [...one.names, other.name],
});

/** Whom of the customer a line goes to; '' for nobody, or where it is no talk. */
function partnerOf({ kind, params }: NextLine): string {
  if (kind === 'suggested' || kind === 'way') return partnerOfAdvice(params.action);
  if (kind === 'commitment') return params.open === '' && params.frozen === '' ? '' : (params.names[0] ?? '');
  if (kind === 'coverage') return params.name ?? '';
  if (kind === 'leaver') return params.isMet ? params.name : '';
  if (kind === 'against') return params.onPaper ? '' : params.through || params.name;
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
