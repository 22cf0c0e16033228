// T7: who leads to a person, where the advice would otherwise only say that somebody does.
import { groupBy } from '../ground/groups';
import type { JudgedPerson } from '../ground/judged';
import { makeNameFinder, personCalled } from '../ground/names';
import type { AttitudeBand, Role } from '../ground/words';
import { heardBy, makeIntroducerFinder, type SharedFactor } from './introducer';
import { closest } from './influence';
import { isContactKnown } from './people';

/** T7: what is said in place of the advice for role and attitude, and of which. */
export const adviceOfLead = {
  /** Somebody who can introduce us answers the objection. */
  objectionThrough: { role: 'approver', band: 'against' },
  /** Nobody can introduce us, but they listen to somebody: win them first (T10). */
  objectionFirst: { role: 'approver', band: 'against' },
  meetThrough: { role: 'approver', band: 'neutral' },
  meetFirst: { role: 'approver', band: 'neutral' },
  /** Whom they listen to is against us: what that one holds against us comes before the favour. */
  meetOwed: { role: 'approver', band: 'neutral' },
  /** An owner refuses us: whoever stands above is met after that owner. */
  meetAfter: { role: 'approver', band: 'neutral' },
  /** We are in contact. */
  meetAgain: { role: 'approver', band: 'neutral' },
  /** To the approver whom none of us has met. */
  accessTo: { role: 'owner', band: 'for' },
  /** An owner who refuses us, or whom none of us has met, is not met alone. */
  ownerThrough: { role: 'owner', band: 'against' },
  ownerFirst: { role: 'owner', band: 'against' },
  ownerFind: { role: 'owner', band: 'against' },
  /** None of us has met the owner who is said to be for us. */
  ownerMeet: { role: 'owner', band: 'for' },
  ownerMeetFind: { role: 'owner', band: 'for' },
  /** None of us has met the owner, of whom nothing is said. */
  ownerReach: { role: 'owner', band: 'neutral' },
  ownerReachFirst: { role: 'owner', band: 'neutral' },
  /** None of us has met them: nothing can be prepared with them, nor asked of them, before a first talk. */
  advocateCall: { role: 'advocate', band: 'for' },
  advocateHear: { role: 'advocate', band: 'against' },
  /** They report to an owner who is against us and whom none of us has met: nobody calls past that owner. */
  advocateHearAfter: { role: 'advocate', band: 'against' },
  /** T11: they are on our side and leave soon: nothing is prepared for a time when they are gone. */
  leavesSoon: { role: 'advocate', band: 'for' },
  leavesSoonAsk: { role: 'advocate', band: 'for' },
  gatekeeperCall: { role: 'gatekeeper', band: 'neutral' },
} as const satisfies Readonly<Record<string, Readonly<{ role: Role; band: AttitudeBand }>>>;
export type Lead = keyof typeof adviceOfLead;
export const leads = Object.keys(adviceOfLead) as readonly Lead[];

export interface LeadTo {
  readonly lead: Lead;
  /** The other person's name; '' where there is none. */
  readonly other: string;
  /** With whom to speak before; only of `meetAfter` and `advocateHearAfter`. */
  readonly after?: string;
}

/** From here on a person refuses more than they object. */
const refuses = -2;

/** Influencers are called directly; what is advised of a neutral advocate holds before the first talk as well. */
function firstCall({ role, band }: JudgedPerson): Lead | null {
  if (role === 'gatekeeper') return 'gatekeeperCall';
  return band === 'for' ? 'advocateCall' : band === 'against' ? 'advocateHear' : null;
}

/** T7: null where the advice for role and attitude says it already. `factors`: who is linked to the same one can introduce us. */
export function makeLeadFinder(
  people: readonly JudgedPerson[],
  factors: readonly SharedFactor[] = [],
): (person: JudgedPerson) => LeadTo | null {
  const find = makeNameFinder(people);
  const introducerOf = makeIntroducerFinder(people, find, factors);
  const knowsContact = isContactKnown(people);
  const unmet = people.find(({ role, inContact }) => role === 'approver' && !inContact);
  const hostile = people.find(({ role, attitude }) => role === 'owner' && attitude <= refuses);
  /** Whom to win first: whom they listen to, else who reports to them and is not against us, met or not. */
  let under: ReadonlyMap<JudgedPerson | null, readonly JudgedPerson[]> | null = null;
  const firstToWin = (person: JudgedPerson): JudgedPerson | undefined => {
    under ??= groupBy(
      people.filter(({ band, role }) => band !== 'against' && role !== 'gatekeeper'),
      ({ reportsTo }) => personCalled(reportsTo, find),
    );
    return closest(heardBy(person, find)) ?? closest(under.get(person) ?? []);
  };
  const leadTo = (person: JudgedPerson, through: Lead, first: Lead): LeadTo | null => {
    const introducer = introducerOf(person);
    if (introducer !== null) return { lead: through, other: introducer.name };
    const heard = firstToWin(person);
    return heard === undefined ? null : { lead: first, other: heard.name };
  };
  /** The complaint comes before the favour, and the owner who refuses us before whoever stands above. */
  const meeting = (person: JudgedPerson): LeadTo | null => {
    const lead = leadTo(person, 'meetThrough', 'meetFirst');
    if (lead?.lead === 'meetThrough' && hostile !== undefined && hostile.name !== lead.other)
      return { lead: 'meetAfter', other: lead.other, after: hostile.name };
    const first = people.find(({ name }) => name === lead?.other);
    return lead?.lead === 'meetFirst' && first?.band === 'against' ? { ...lead, lead: 'meetOwed' } : lead;
  };
  return (person) => {
    const { role, band, attitude, inContact } = person;
    const isUnmet = knowsContact && !inContact;
    if (role === 'advocate' && band === 'for' && person.leaving === 'soon' && inContact) {
      const successor = people.find(({ name }) => name === person.successor)?.name ?? person.successor;
      const other = successor !== '' ? successor : (unmet?.name ?? '');
      return { lead: other === '' ? 'leavesSoonAsk' : 'leavesSoon', other };
    }
    if (role === 'advocate' || role === 'gatekeeper') {
      const call = isUnmet ? firstCall(person) : null;
      const boss = personCalled(person.reportsTo, find);
      if (call === 'advocateHear' && boss?.role === 'owner' && boss.band === 'against' && !boss.inContact)
        return { lead: 'advocateHearAfter', other: '', after: boss.name };
      return call === null ? null : { lead: call, other: '' };
    }
    if (role === 'owner' && band === 'against' && (isUnmet || attitude <= refuses))
      return leadTo(person, 'ownerThrough', 'ownerFirst') ?? { lead: 'ownerFind', other: '' };
    if (role === 'owner' && band === 'for' && isUnmet)
      return leadTo(person, 'ownerMeet', 'ownerMeetFind') ?? { lead: 'ownerMeetFind', other: '' };
    if (role === 'owner' && band === 'neutral' && isUnmet)
      return leadTo(person, 'ownerReach', 'ownerReachFirst');
    if (role === 'owner' && band === 'for' && unmet !== undefined && isAskedFor(unmet, person))
      return { lead: 'accessTo', other: unmet.name };
    if (role !== 'approver' || band === 'for') return null;
    if (band === 'against') return leadTo(person, 'objectionThrough', 'objectionFirst');
    return inContact ? { lead: 'meetAgain', other: '' } : meeting(person);
  };

  /** Whom an owner is asked for is whom nobody else leads to: two ways to one person would be one too many. */
  function isAskedFor(approver: JudgedPerson, owner: JudgedPerson): boolean {
    const introducer = introducerOf(approver);
    return introducer === null || introducer === owner;
  }
}
