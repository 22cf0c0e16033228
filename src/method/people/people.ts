// T1, T3 and T5: what each person is to the sale, and how the contact stands.
import type { JudgedPerson, Leaving } from '../ground/judged';
import type { ChangedSetting, Settings } from '../ground/settings';
import { daysBetween } from '../ground/days';
import type { Person } from '../ground/plan';
import { roleOf } from '../ground/roles';
import type { AttitudeBand, Role } from '../ground/words';
import { suggestRatings } from '../reading/suggestions';

export interface Viewpoint {
  /** ISO date. */
  readonly asOf: string;
  readonly settings: Settings;
  /** O2: what of it the workbook itself changes; the analysis says so. */
  readonly changedSettings?: readonly ChangedSetting[];
}

// What is judged already would keep its old judgement (see the copy below).
type Unjudged = Person & { readonly role?: never };

/** T1, T3, T5, G6: the person with role, attitude band and contact. */
export function judgePerson(person: Unjudged, { asOf, settings }: Viewpoint): JudgedPerson {
  const suggestions = suggestRatings(person);
  const levelOf = (key: 'authority' | 'involvement') =>
    person[key]?.level ?? suggestions.find((each) => each.key === key)?.level ?? null;
  const authority = levelOf('authority');
  const role = roleOf(levelOf('involvement'), authority);
  const days = daysSinceContact(person, asOf);
  // The copy comes last: engines make that ten times faster than a copy to which properties are added.
  return {
    suggestions,
    role,
    decider: authority === 'high',
    band: bandOf(person.attitude),
    inContact: isInContact(person),
    stale: days !== null && days > staleLimit(role, settings),
    leaving: leavingOf(person, { asOf, settings }),
    ...person,
  };
}

/** T7: which band an attitude of −3…+3 falls in. */
function bandOf(attitude: number): AttitudeBand {
  if (attitude > 0) return 'for';
  return attitude < 0 ? 'against' : 'neutral';
}

/** T11: on the last day itself they are gone; null where no last day is near. */
function leavingOf({ leavesOn }: Pick<Person, 'leavesOn'>, { asOf, settings }: Viewpoint): Leaving | null {
  const days = leavesOn === null ? null : daysBetween(asOf, leavesOn);
  if (days === null || days > settings.leavingDays) return null;
  return days > 0 ? 'soon' : 'gone';
}

/** T5: the age in days after which a contact is stale. */
export function staleLimit(role: Role | null, settings: Settings): number {
  return role === null ? settings.staleDaysWithoutRole : settings.staleDays[role];
}

/** T5: days since the last contact; null without contact or date; negative where the date is still to come. */
export function daysSinceContact(person: Person, asOf: string): number | null {
  if (!isInContact(person) || person.lastContact === null) return null;
  return daysBetween(person.lastContact, asOf);
}

/** T5: do these people's rows say anything of contact at all? If not, its absence means nothing (T6d–f). */
export function isContactKnown(people: readonly Person[]): boolean {
  return people.some((person) => person.contact !== null || person.lastContact !== null);
}

/** T3: does any of these people's rows say an attitude? If not, nobody can be called neutral or unknown (T6j, T10, R7). */
export function isAttitudeKnown(people: readonly Person[]): boolean {
  return people.some((person) => person.attitudeKnown);
}

// A blank depth beside a date is a contact; a blank depth alone is none.
function isInContact({ contact, lastContact }: Person): boolean {
  return contact === null ? lastContact !== null : contact !== 'none';
}
