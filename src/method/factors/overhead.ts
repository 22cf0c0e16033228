// N7, T6g: over whose head nobody goes.
import type { JudgedPerson } from '../ground/judged';
import { makeNameFinder, personCalled } from '../ground/names';
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
