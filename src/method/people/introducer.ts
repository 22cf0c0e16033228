// T7: who can bring us together with somebody.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { personCalled, type FindName } from '../ground/names';
import { personLevels } from '../ground/words';
import { makeMentionFinder } from './mentions';
import { makeSharedWorkFinder } from './sharedWork';

/** null: nobody, and whom they listen to is to be found out. */
export type FindIntroducer = (person: JudgedPerson) => JudgedPerson | null;

/** What ties people together beside their own rows: who is linked to the same open factor. */
export type SharedFactor = Pick<JudgedFactor, 'people' | 'status'>;

/**
 * T7: in contact and with an attitude of +1 or more, in this order: whom they listen to; who is linked to the same open factor; whom they
 * report to, who reports to them or listens to them; whom the notes of one of the two name, or put into one
 * group with them. Else, known to be neutral, whom they listen
 * to, report to or who reports to them. Else who reports to the same person. Of several the friendliest, then the deepest contact. Whoever
 * only keeps the gate, and is not one whom they listen to, is asked where there is nobody else. Where nothing ties anybody to them, and
 * they listen to nobody whom we could win: an owner on our side; else, to whoever is not against us, the only one whom we know.
 * Nothing is prepared before the first look-up.
 */
export function makeIntroducerFinder(
  people: readonly JudgedPerson[],
  find: FindName<JudgedPerson>,
  factors: readonly SharedFactor[] = [],
): FindIntroducer {
  let known: (Lines & { readonly untiedOf: FindIntroducer }) | null = null;
  const mentionsOf = makeMentionFinder(people);
  const sharing = makeSharedWorkFinder(people);
  return (person) => {
    known ??= { ...linesOf(people, find, factors), untiedOf: makeUntiedFinder(people) };
    const { reports, under, beside, untiedOf } = known;
    const manager = personCalled(person.reportsTo, find);
    const heard = heardBy(person, find);
    const lines = [...(manager === null ? [] : [manager]), ...(under.get(person) ?? [])];
    const peers = manager === null ? [] : (reports.get(manager) ?? []);
    const steps: readonly (readonly [readonly JudgedPerson[], IsFit])[] = [
      [heard, isFriend],
      [beside.get(person) ?? [], isFriend],
      [lines, isFriend],
      [mentionsOf(person), isFriend],
      [sharing(person), isFriend],
      [heard, isNeutral],
      [lines, isNeutral],
      [peers, isFriend],
      [peers, isNeutral],
    ];
    const isLast = (each: JudgedPerson): boolean => each.role === 'gatekeeper' && !heard.includes(each);
    const firstOf = (isAsked: IsFit): JudgedPerson | null => {
      for (const [group, isFit] of steps) {
        const [best] = closestTo(
          person,
          group.filter((each) => each !== person && isFit(each) && isAsked(each)),
        );
        if (best !== undefined) return best;
      }
      return null;
    };
    const isHeard = heard.some(({ band }) => band !== 'against');
    return firstOf((each) => !isLast(each)) ?? firstOf(isLast) ?? (isHeard ? null : untiedOf(person));
  };
}

/** T10: whom a person listens to, as far as the table holds them and they are somebody else. */
export function heardBy(person: JudgedPerson, find: FindName<JudgedPerson>): readonly JudgedPerson[] {
  return person.influencedBy.flatMap((name) => {
    const heard = personCalled(name, find);
    return heard !== null && heard !== person ? [heard] : [];
  });
}

type IsFit = (each: JudgedPerson) => boolean;
const isFriend: IsFit = ({ inContact, attitude }) => inContact && attitude >= 1;
const isNeutral: IsFit = ({ inContact, attitude, attitudeKnown }) =>
  inContact && attitudeKnown && attitude === 0;

/** Nothing in the table ties them to anybody. Who comes first differs only by the level of whoever is to be met. */
function makeUntiedFinder(people: readonly JudgedPerson[]): FindIntroducer {
  const met = people.filter(({ inContact }) => inContact);
  const friends = met.filter((each) => each.role === 'owner' && isFriend(each));
  const byLevel = new Map<JudgedPerson['level'], readonly JudgedPerson[]>();
  return (person) => {
    const inOrder = byLevel.get(person.level) ?? closestTo(person, friends);
    byLevel.set(person.level, inOrder);
    const owner = inOrder.find((each) => each !== person);
    if (owner !== undefined) return owner;
    const [only, another] = met.slice(0, 3).filter((each) => each !== person);
    const isOpen = person.band !== 'against' && only?.band !== 'against';
    return isOpen && another === undefined ? (only ?? null) : null;
  };
}

const depths = ['close', 'several', 'brief', 'none', null] as const;

/** The friendliest first, then the deepest contact, then the nearest in level; the order of rows decides nothing but between equals. */
function closestTo(person: JudgedPerson, people: readonly JudgedPerson[]): readonly JudgedPerson[] {
  const apart = ({ level }: JudgedPerson): number =>
    level === null || person.level === null
      ? personLevels.length
      : Math.abs(personLevels.indexOf(level) - personLevels.indexOf(person.level));
  return [...people].sort(
    (one, other) =>
      other.attitude - one.attitude ||
      depths.indexOf(one.contact) - depths.indexOf(other.contact) ||
      apart(one) - apart(other) ||
      (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
  );
}

/** Who reports to somebody; who reports or listens to them; who is linked to the same open factor. */
type Lines = Readonly<
  Record<'reports' | 'under' | 'beside', ReadonlyMap<JudgedPerson, readonly JudgedPerson[]>>
>;

function linesOf(
  people: readonly JudgedPerson[],
  find: FindName<JudgedPerson>,
  factors: readonly SharedFactor[],
): Lines {
  const reports = new Map<JudgedPerson, JudgedPerson[]>();
  const under = new Map<JudgedPerson, JudgedPerson[]>();
  const beside = new Map<JudgedPerson, JudgedPerson[]>();
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
  for (const factor of factors) {
    if (factor.status !== 'open') continue;
    const linked = new Set(factor.people.flatMap((name) => personCalled(name, find) ?? []));
    for (const person of linked) for (const other of linked) if (other !== person) add(beside, person, other);
  }
  return { reports, under, beside };
}
