// N7: a line before it is ranked.
import type { SuggestedAction } from '../../actions/suggestedAction';
import { isCounted } from '../../factors/factors';
import type { JudgedFactor, JudgedPerson } from '../../ground/judged';
import { namesNobody, personCalled } from '../../ground/names';
import { linkedPeople, type NextGround } from '../ground';
import type { NextSaid, SaidToo } from '../nextLine';

/** A line before it is known who does it and by when. */
export interface Draft {
  readonly said: NextSaid;
  readonly rule: string;
  /** What it speaks of, its subject first. */
  readonly cells: readonly string[];
  /** What needs no line of its own after this one, though it is not its subject. */
  readonly covers?: readonly string[];
  /** What else is said in the same talk. */
  readonly also?: readonly SaidToo[];
  /** With whom; who of us is taken from them, in this order. */
  readonly people: readonly JudgedPerson[];
  /** Its own day; null for none. */
  readonly day: string | null;
  /** Who of us, where that is said already; absent or blank: it is not. */
  readonly owner?: string;
}

/** A line of what is suggested of a factor or person anyway; null where nothing is. */
export function suggestedDraft(
  ground: NextGround,
  subject: JudgedFactor | JudgedPerson,
  day: string | null = null,
): Draft | null {
  const action = ground.actionOf(subject.cell);
  if (action === null) return null;
  const isFactor = 'text' in subject;
  const said: NextSaid = {
    kind: 'suggested',
    params: {
      action,
      weight: isFactor ? subject.weight : null,
      isCounted: isFactor && isCounted(subject),
      role: isFactor ? null : subject.role,
      day,
    },
  };
  const linked = isFactor ? linkedPeople(subject, ground) : [subject];
  const asked = askedIn(action, ground);
  const people = linked.length > 0 ? linked : asked;
  // T7: nobody of us knows those linked: whoever knows who speaks with them for us.
  const owner = people.some(({ ownedBy }) => !namesNobody(ownedBy)) ? '' : (asked[0]?.ownedBy ?? '');
  return { said, rule: action.rule, cells: [subject.cell], people, day, owner };
}

/** A9: who is asked by name, or brings us there. */
function askedIn({ advice }: SuggestedAction, { find }: NextGround): readonly JudgedPerson[] {
  if (advice.rule !== 'A9' || advice.withoutTalks === true) return [];
  const { ask = [], friend = '', confirm } = advice;
  const names = confirm === undefined ? [...ask, friend] : [confirm.through ?? '', confirm.who];
  return [...new Set(names.flatMap((name) => personCalled(name, find) ?? []))];
}
