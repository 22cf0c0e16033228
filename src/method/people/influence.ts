// T10: approvers commit on the ideas of those they listen to. Medium: the way to a yes that we do not have, and can still build.
import type { JudgedPerson } from '../ground/judged';
import type { Finding } from '../ground/finding';
import { personCalled, type FindName } from '../ground/names';
import { isAttitudeKnown, isContactKnown } from './people';

/** T10: approvers without anybody on our side whom they listen to; nothing where nobody's influence is filled in. */
export function findInfluenceGaps(
  people: readonly JudgedPerson[],
  find: FindName<JudgedPerson>,
): readonly Finding[] {
  const approvers = people.filter(({ role }) => role === 'approver');
  if (approvers.length === 0 || !people.some(({ influencedBy }) => influencedBy.length > 0)) return [];
  const needs = { attitude: isAttitudeKnown(people), contact: isContactKnown(people) };
  const isWon = (person: JudgedPerson): boolean =>
    (person.attitude > 0 || !needs.attitude) && (person.inContact || !needs.contact);
  const near = influencersNear(people, find);
  return approvers.flatMap((approver) => {
    const heard = heardBy(approver, find);
    if (heard.some(isWon)) return [];
    const first = closest(heard) ?? closest(near(approver));
    return [gap(approver, first, heard.length > 0 ? 'notWon' : 'nobody')];
  });
}

function gap(
  { name, cell }: JudgedPerson,
  first: JudgedPerson | undefined,
  kind: 'nobody' | 'notWon',
): Finding {
  const cells = first === undefined ? [cell] : [cell, first.cell];
  return { rule: 'T10', severity: 'medium', cells, params: { kind, name, first: first?.name ?? '' } };
}

/** T10: whom a person listens to, as far as the table holds them and they are somebody else. */
function heardBy(person: JudgedPerson, find: FindName<JudgedPerson>): readonly JudgedPerson[] {
  return person.influencedBy.flatMap((name) => {
    const heard = personCalled(name, find);
    return heard !== null && heard !== person ? [heard] : [];
  });
}

/** Who is likeliest to have an approver's ear where nothing is said: those who report to them, else advocates, else gatekeepers. */
function influencersNear(
  people: readonly JudgedPerson[],
  find: FindName<JudgedPerson>,
): (approver: JudgedPerson) => readonly JudgedPerson[] {
  const influencers = people.filter(({ role }) => role === 'advocate' || role === 'gatekeeper');
  const advocates = influencers.filter(({ role }) => role === 'advocate');
  const under = new Map<JudgedPerson, JudgedPerson[]>();
  for (const influencer of influencers) {
    const manager = personCalled(influencer.reportsTo, find);
    if (manager === null) continue;
    const others = under.get(manager);
    if (others === undefined) under.set(manager, [influencer]);
    else others.push(influencer);
  }
  return (approver) => under.get(approver) ?? (advocates.length > 0 ? advocates : influencers);
}

/** T10: the person to win first: least against us, then in contact, then by name, whatever the order of rows. */
function closest(people: readonly JudgedPerson[]): JudgedPerson | undefined {
  return people.reduce<JudgedPerson | undefined>(
    (best, each) => (best === undefined || isCloser(each, best) ? each : best),
    undefined,
  );
}

function isCloser(one: JudgedPerson, other: JudgedPerson): boolean {
  const difference =
    one.attitude - other.attitude ||
    Number(one.inContact) - Number(other.inContact) ||
    compareNames(other.name, one.name);
  return difference > 0;
}

function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
