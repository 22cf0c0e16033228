// A11: whether a customer needs more of our house than one seller, who does what for them, and what nobody does yet.
import { groupBy } from '../ground/groups';
import type { JudgedPerson } from '../ground/judged';
import type { Finding } from '../ground/finding';
import { normalise } from '../ground/text';
import { makeNameFinder, namesNobody } from '../ground/names';
import type { TeamMember } from '../ground/plan';
import type { Profile } from '../ground/profile';
import type { Settings } from '../ground/settings';
import { supportDuties, type SupportDuty } from '../ground/words';

/** Any one of them asks for support. */
export const supportReasons = ['manyPeople', 'highExpectations', 'complexDelivery'] as const;
export type SupportReason = (typeof supportReasons)[number];

export interface SupportGap {
  /** null: a function of the user's own, called `text`. */
  readonly duty: SupportDuty | null;
  readonly text: string;
  /** Whose sponsor is missing, of the customer's people; '' for anything else. */
  readonly counterpart: string;
  /** The counterpart's cell, or that of the team's row without a person; '' where there is none. */
  readonly cell: string;
  /** Who of us comes to mind; null: nothing speaks for anybody. */
  readonly suggested: string | null;
}

export interface SupportReport {
  /** Empty where only a team's table is there. */
  readonly reasons: readonly SupportReason[];
  /** How many key people there are. */
  readonly people: number;
  /** Who does what: the method's duties in their order, then the user's own. */
  readonly team: readonly TeamMember[];
  readonly gaps: readonly SupportGap[];
}

export interface SupportPlan {
  readonly people: readonly JudgedPerson[];
  /** undefined: there is no such table. */
  readonly team: readonly TeamMember[] | undefined;
  readonly profile: Pick<Profile, 'highExpectations' | 'complexDelivery'>;
}

/** A11: null where nothing asks for support and no team is written down. */
export function reportSupport(
  { people, team = [], profile }: SupportPlan,
  { keyPeopleForSupport }: Pick<Settings, 'keyPeopleForSupport'>,
): SupportReport | null {
  const reasons = supportReasons.filter((reason) =>
    reason === 'manyPeople' ? people.length >= keyPeopleForSupport : profile[reason] === true,
  );
  if (reasons.length === 0 && team.length === 0) return null;
  const held = team.filter(({ person }) => !namesNobody(person));
  const inOrder = [...supportDuties, null].flatMap((duty) => held.filter((member) => member.duty === duty));
  const gaps = reasons.length === 0 ? [] : findGaps({ people, team, held, profile });
  return { reasons, people: people.length, team: inOrder, gaps };
}

/** Does anybody ask by more than the number of people? Only then are gaps findings, and worth the work for accounts by the thousand. */
export function isSupportAsked({ team, profile }: SupportPlan): boolean {
  return team !== undefined || profile.highExpectations === true || profile.complexDelivery === true;
}

interface Staffed extends SupportPlan {
  readonly team: readonly TeamMember[];
  /** The rows of the team with a person. */
  readonly held: readonly TeamMember[];
}

function findGaps(staffed: Staffed): readonly SupportGap[] {
  const { team, held, profile } = staffed;
  const asked = supportDuties.filter(
    (duty) => profile.complexDelivery === true || (duty !== 'expert' && duty !== 'service'),
  );
  const ofDuties = asked.flatMap((duty) => {
    if (duty === 'sponsor') return findSponsorGaps(staffed);
    return held.some((member) => member.duty === duty) ? [] : [dutyGap(duty, staffed)];
  });
  const own = team
    .filter(({ duty, person }) => duty === null && namesNobody(person))
    .map(({ text, cell }) => ({ duty: null, text, counterpart: '', cell, suggested: null }));
  return [...ofDuties, ...own];
}

/** Coordinating and calling meetings fall to whoever knows the most of them; an expert is none of those who own contacts. */
function dutyGap(duty: SupportDuty, { team, held, people }: Staffed): SupportGap {
  const coordinator = held.find((member) => member.duty === 'coordination')?.person;
  const cell = team.find((member) => member.duty === duty)?.cell ?? '';
  const suggested =
    duty === 'coordination' || duty === 'meetings' ? (coordinator ?? mostContacts(people)) : null;
  return { duty, text: '', counterpart: '', cell, suggested };
}

/** A sponsor for each who is at the top or signs; where there is nobody like that, one at all. */
function findSponsorGaps(staffed: Staffed): readonly SupportGap[] {
  const { people, held } = staffed;
  const sponsors = held.filter(({ duty }) => duty === 'sponsor');
  const atTheTop = people.filter(({ level, role }) => level === 'executive' || role === 'approver');
  if (atTheTop.length === 0) return sponsors.length === 0 ? [dutyGap('sponsor', staffed)] : [];
  const find = makeNameFinder(people);
  const sponsored = new Set(
    sponsors.flatMap(({ counterparts }) =>
      counterparts.flatMap((name) => {
        const match = find(name);
        return match.kind === 'one' ? [match.person] : [];
      }),
    ),
  );
  const free = sponsors.find(({ counterparts }) => counterparts.length === 0)?.person;
  return atTheTop
    .filter((person) => !sponsored.has(person))
    .map(({ name: counterpart, cell, ownedBy }) => {
      const suggested = free ?? (namesNobody(ownedBy) ? null : ownedBy.trim());
      return { duty: 'sponsor', text: '', counterpart, cell, suggested };
    });
}

/** Of equally many the one first by name, whatever the order of rows. */
function mostContacts(people: readonly JudgedPerson[]): string | null {
  const named = people.flatMap(({ ownedBy }) => (namesNobody(ownedBy) ? [] : [ownedBy.trim()]));
  const owners = groupBy(named, normalise);
  const [most] = [...owners].sort(
    ([one, { length: few }], [other, { length: many }]) => many - few || (one < other ? -1 : 1),
  );
  return most === undefined ? null : ([...most[1]].sort()[0] ?? null);
}

/** A11: medium where the profile asks for it, low where only the number of people does. */
export function findSupportGaps(plan: SupportPlan, report: SupportReport | null): readonly Finding[] {
  if (report === null || report.gaps.length === 0 || !isSupportAsked(plan)) return [];
  const { reasons, gaps } = report;
  const duties = supportDuties.filter((duty) => gaps.some((gap) => gap.duty === duty));
  const cells = gaps.flatMap(({ cell }) => (cell === '' ? [] : [cell]));
  const severity = reasons.some((reason) => reason !== 'manyPeople') ? 'medium' : 'low';
  return [{ rule: 'A11', severity, cells, params: { duties, count: gaps.length } }];
}
