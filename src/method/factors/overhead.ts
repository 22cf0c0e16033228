// N7, T6g: over whose head nobody goes.
import type { JudgedPerson } from '../ground/judged';
import { groupBy } from '../ground/groups';
import { makeNameFinder, personCalled, type FindName } from '../ground/names';
import { once } from '../ground/once';
import { levelPlace } from '../ground/roles';
import { heardBy } from '../people/introducer';

/** N7, T6g: the owner who is against us and stands below this person: nobody goes there before that owner; null: nobody. */
export function makeOverheadFinder(
  people: readonly JudgedPerson[],
): (person: JudgedPerson) => JudgedPerson | null {
  const find = makeNameFinder(people);
  const hostile = people.filter(({ role, band }) => role === 'owner' && band === 'against');
  return (person) =>
    hostile.find(
      (each) =>
        each !== person &&
        (personCalled(each.reportsTo, find) === person ||
          heardBy(person, find).includes(each) ||
          (person.role === 'approver' && levelPlace(person) <= levelPlace(each))),
    ) ?? null;
}

/** T6g: against us, and somebody below this person to whom they listen, or who reports to them; in the order of the rows. */
export function makeOpponentFinder(
  people: readonly JudgedPerson[],
  find: FindName<JudgedPerson>,
): (person: JudgedPerson) => readonly JudgedPerson[] {
  const against = people.filter(({ band }) => band === 'against');
  const places = once(() => new Map(against.map((person, place) => [person, place])));
  const reporting = once(() => groupBy(against, ({ reportsTo }) => personCalled(reportsTo, find)));
  const placeOf = (person: JudgedPerson): number => places().get(person) ?? 0;
  return (person) => {
    const heard = heardBy(person, find).filter((each) => places().has(each));
    const below = new Set([...(reporting().get(person) ?? []), ...heard]);
    return [...below].sort((one, other) => placeOf(one) - placeOf(other));
  };
}
