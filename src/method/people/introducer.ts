// T7: who can bring us together with somebody.
import type { JudgedPerson } from '../ground/judged';
import { personCalled, type FindName } from '../ground/names';

/**
 * T7: in this order whom they listen to, whom they report to, who reports to them or listens to them; of these the first who is in
 * contact with attitude +1 or more, else one known to be neutral; else, by the same measure, who reports to the same person. null:
 * nobody, and whom they listen to is to be found out.
 */
export function introducerOf(
  person: JudgedPerson,
  people: readonly JudgedPerson[],
  find: FindName<JudgedPerson>,
): JudgedPerson | null {
  const manager = personCalled(person.reportsTo, find);
  const heard = person.influencedBy.flatMap((name) => personCalled(name, find) ?? []);
  const under = people.filter(
    ({ reportsTo, influencedBy }) =>
      personCalled(reportsTo, find) === person ||
      influencedBy.some((name) => personCalled(name, find) === person),
  );
  const beside = people.filter(
    ({ reportsTo }) => manager !== null && personCalled(reportsTo, find) === manager,
  );
  const isOther = (each: JudgedPerson): boolean => each !== person;
  const near = [...heard, ...(manager === null ? [] : [manager]), ...under].filter(isOther);
  return friendliest(near) ?? friendliest(beside.filter(isOther));
}

/** For us first, else neutral; always in contact. */
function friendliest(people: readonly JudgedPerson[]): JudgedPerson | null {
  const met = people.filter(({ inContact }) => inContact);
  const isNeutral = ({ attitude, attitudeKnown }: JudgedPerson): boolean => attitudeKnown && attitude === 0;
  return met.find(({ attitude }) => attitude >= 1) ?? met.find(isNeutral) ?? null;
}
