// T7: who leads to a person, where the advice would otherwise only say that somebody does.
import type { JudgedPerson } from '../ground/judged';
import { makeNameFinder } from '../ground/names';
import type { AttitudeBand, Role } from '../ground/words';
import { heardBy, makeIntroducerFinder } from './introducer';
import { closest } from './influence';

/** T7: what is said in place of the advice for role and attitude, and of which. */
export const adviceOfLead = {
  /** Somebody who can introduce us answers the objection. */
  objectionThrough: { role: 'approver', band: 'against' },
  /** Nobody can introduce us, but they listen to somebody: win them first (T10). */
  objectionFirst: { role: 'approver', band: 'against' },
  meetThrough: { role: 'approver', band: 'neutral' },
  meetFirst: { role: 'approver', band: 'neutral' },
  /** We are in contact. */
  meetAgain: { role: 'approver', band: 'neutral' },
  /** To the approver whom none of us has met. */
  accessTo: { role: 'owner', band: 'for' },
} as const satisfies Readonly<Record<string, Readonly<{ role: Role; band: AttitudeBand }>>>;
export type Lead = keyof typeof adviceOfLead;
export const leads = Object.keys(adviceOfLead) as readonly Lead[];

export interface LeadTo {
  readonly lead: Lead;
  /** The other person's name; '' where there is none. */
  readonly other: string;
}

/** T7: null where the advice for role and attitude says it already. Influencers are called directly. */
export function makeLeadFinder(people: readonly JudgedPerson[]): (person: JudgedPerson) => LeadTo | null {
  const find = makeNameFinder(people);
  const introducerOf = makeIntroducerFinder(people, find);
  const unmet = people.find(({ role, inContact }) => role === 'approver' && !inContact);
  const leadTo = (person: JudgedPerson, through: Lead, first: Lead): LeadTo | null => {
    const introducer = introducerOf(person);
    if (introducer !== null) return { lead: through, other: introducer.name };
    const heard = closest(heardBy(person, find));
    return heard === undefined ? null : { lead: first, other: heard.name };
  };
  return (person) => {
    const { role, band, inContact } = person;
    if (role === 'owner' && band === 'for' && unmet !== undefined)
      return { lead: 'accessTo', other: unmet.name };
    if (role !== 'approver' || band === 'for') return null;
    if (band === 'against') return leadTo(person, 'objectionThrough', 'objectionFirst');
    return inContact ? { lead: 'meetAgain', other: '' } : leadTo(person, 'meetThrough', 'meetFirst');
  };
}
