// T7: who can bring us together with somebody.
import type { JudgedPerson } from '../ground/judged';
import { personCalled, type FindName } from '../ground/names';

/** null: nobody, and whom they listen to is to be found out. */
export type FindIntroducer = (person: JudgedPerson) => JudgedPerson | null;

/**
 * T7: in this order whom they listen to, whom they report to, who reports to them or listens to them; of these the first who is in
 * contact with attitude +1 or more, else one known to be neutral; else, by the same measure, who reports to the same person. Whoever
 * only keeps the gate, and is not one whom they listen to, is asked where there is nobody else. Nothing is prepared before the first look-up.
 */
export function makeIntroducerFinder(
  people: readonly JudgedPerson[],
  find: FindName<JudgedPerson>,
): FindIntroducer {
  let known: Lines | null = null;
  return (person) => {
    const { reports, under } = (known ??= linesOf(people, find));
    const manager = personCalled(person.reportsTo, find);
    const heard = heardBy(person, find);
    const isOther = (each: JudgedPerson): boolean => each !== person;
    const near = [...heard, ...(manager === null ? [] : [manager]), ...(under.get(person) ?? [])];
    const beside = manager === null ? [] : (reports.get(manager) ?? []);
    const others = [near.filter(isOther), beside.filter(isOther)];
    const firstOf = (isAsked: (each: JudgedPerson) => boolean): JudgedPerson | null =>
      others.map((each) => friendliest(each.filter(isAsked))).find((each) => each !== null) ?? null;
    const isLast = (each: JudgedPerson): boolean => each.role === 'gatekeeper' && !heard.includes(each);
    return firstOf((each) => !isLast(each)) ?? firstOf(isLast);
  };
}

/** T10: whom a person listens to, as far as the table holds them and they are somebody else. */
export function heardBy(person: JudgedPerson, find: FindName<JudgedPerson>): readonly JudgedPerson[] {
  return person.influencedBy.flatMap((name) => {
    const heard = personCalled(name, find);
    return heard !== null && heard !== person ? [heard] : [];
  });
}

/** Who reports to somebody, and who reports or listens to them, in sheet order. */
interface Lines {
  readonly reports: ReadonlyMap<JudgedPerson, readonly JudgedPerson[]>;
  readonly under: ReadonlyMap<JudgedPerson, readonly JudgedPerson[]>;
}

function linesOf(people: readonly JudgedPerson[], find: FindName<JudgedPerson>): Lines {
  const reports = new Map<JudgedPerson, JudgedPerson[]>();
  const under = new Map<JudgedPerson, JudgedPerson[]>();
  const add = (lines: Map<JudgedPerson, JudgedPerson[]>, to: JudgedPerson, person: JudgedPerson): void => {
    const others = lines.get(to);
    if (others === undefined) lines.set(to, [person]);
    else others.push(person);
  };
  for (const person of people) {
    const manager = personCalled(person.reportsTo, find);
    if (manager !== null) add(reports, manager, person);
    const above = new Set([...(manager === null ? [] : [manager]), ...heardBy(person, find)]);
    for (const each of above) add(under, each, person);
  }
  return { reports, under };
}

/** For us first, else neutral; always in contact. */
function friendliest(people: readonly JudgedPerson[]): JudgedPerson | null {
  const met = people.filter(({ inContact }) => inContact);
  const isNeutral = ({ attitude, attitudeKnown }: JudgedPerson): boolean => attitudeKnown && attitude === 0;
  return met.find(({ attitude }) => attitude >= 1) ?? met.find(isNeutral) ?? null;
}
