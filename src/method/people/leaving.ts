// T11: people with a last day. Before it they can still open doors; from it on they stay in the list and leave all other rules.
import type { Finding } from '../ground/finding';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { makeNameFinder, namesNobody, personCalled, type FindName } from '../ground/names';
import { isDecidingRole } from '../ground/roles';
import { isContactKnown } from './people';

/** T11: those for whom the other rules hold: nobody who is gone, and nobody who still reports or listens to one who is. */
export function presentOf(people: readonly JudgedPerson[]): readonly JudgedPerson[] {
  if (people.every(({ leaving }) => leaving !== 'gone')) return people;
  const find = makeNameFinder(people);
  const isGone = (name: string): boolean => personCalled(name, find)?.leaving === 'gone';
  return people.flatMap((person): readonly JudgedPerson[] => {
    if (person.leaving === 'gone') return [];
    const { reportsTo, influencedBy } = person;
    if (!isGone(reportsTo) && !influencedBy.some(isGone)) return [person];
    const heard = influencedBy.filter((name) => !isGone(name));
    return [{ ...person, reportsTo: isGone(reportsTo) ? '' : reportsTo, influencedBy: heard }];
  });
}

/** T11: high, for it can only be done while they are there. The first cell is theirs, then come those they are to introduce us to. */
export function findLeaving(
  people: readonly JudgedPerson[],
  factors: readonly JudgedFactor[],
  find: FindName<JudgedPerson>,
): readonly Finding[] {
  const isWorth = ({ role, attitude }: JudgedPerson): boolean => isDecidingRole(role) || attitude >= 1;
  return people.flatMap((person): readonly Finding[] => {
    const { name, role, leavesOn: on, successor } = person;
    if (person.leaving !== 'soon' || on === null || !isWorth(person)) return [];
    const isMet = person.contact !== 'none';
    const others = isContactKnown(people) && isMet ? unmetBeside(person, factors, find) : [];
    const cells = [person, ...others].map(({ cell }) => cell);
    const params = {
      name,
      role,
      on,
      successor: namesNobody(successor) ? '' : successor,
      beside: others.map((each) => each.name),
      isMet,
    };
    return [{ rule: 'T11', severity: 'high', cells, params }];
  });
}

/** Owners and approvers without contact who are linked to the same open factor, each once, in the order of the factors. */
function unmetBeside(
  person: JudgedPerson,
  factors: readonly JudgedFactor[],
  find: FindName<JudgedPerson>,
): readonly JudgedPerson[] {
  const linked = factors
    .filter(({ status }) => status === 'open')
    .map(({ people }) => people.flatMap((name) => personCalled(name, find) ?? []))
    .filter((named) => named.includes(person))
    .flat();
  const unmet = linked.filter(
    (each) => each !== person && isDecidingRole(each.role) && !each.inContact && each.leaving === null,
  );
  return [...new Set(unmet)];
}
