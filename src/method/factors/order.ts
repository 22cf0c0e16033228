// A9: what comes before something goes to somebody: who is seen first, and who is told.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { makeNameFinder, personCalled, type FindName } from '../ground/names';
import { onceFor } from '../ground/once';
import { isDecidingRole } from '../ground/roles';
import { heardBy } from '../people/introducer';
import { makeOpponentFinder, makeOverheadFinder } from './overhead';
import { adviceQuadrant } from './ownHands';

/** A9 */
export interface Order {
  /** T6g, T10: whom we see before anything goes to `of`: over whose head it would go, or to whom they listen. */
  readonly after?: Readonly<{ name: string; of: string }>;
  /** T6g: who is against us, sees us and works below `of`, whom none of us has met: they hear of it first. */
  readonly tell?: Readonly<{ name: string; of: string }>;
}

interface OrderGround {
  readonly find: FindName<JudgedPerson>;
  readonly isMet: (person: JudgedPerson) => boolean;
}

/** Whom the advice on a factor is for: who has still to be shown it, and who is linked. */
interface For {
  readonly deciders: readonly string[] | undefined;
  readonly names: readonly string[];
  readonly linked: readonly JudgedPerson[];
}

/** Those whom a factor is for. */
interface Meant {
  readonly people: readonly JudgedPerson[];
  /** Above an owner who is against us. */
  readonly above: JudgedPerson | undefined;
  /** Not met, and somebody below them hears of it first. */
  readonly told: JudgedPerson | undefined;
  /** Who decides, sees us, and listens to somebody whom none of us has met. */
  readonly heeding: readonly JudgedPerson[];
}

const nobody: readonly string[] = [];
const orderOf = (one: JudgedPerson, other: JudgedPerson) => ({ name: one.name, of: other.name });

/** A9: `meant`: all whom it is for, as far as the table has them. */
export function makeOrderFinder(
  present: readonly JudgedPerson[],
  { find, isMet }: OrderGround,
): (factor: JudgedFactor, whom: For) => Order & { readonly meant: readonly JudgedPerson[] } {
  const overheadOf = makeOverheadFinder(present);
  const opponentsBelow = makeOpponentFinder(present, makeNameFinder(present));
  const toTell = (person: JudgedPerson): JudgedPerson | null => opponentsBelow(person).find(isMet) ?? null;
  const heardUnmet = (person: JudgedPerson): readonly JudgedPerson[] =>
    heardBy(person, find).filter((each) => !isMet(each) && each.band !== 'against');
  const lookAt = (names: readonly string[]): Meant => {
    const those = names.flatMap((name) => personCalled(name, find) ?? []);
    return {
      people: those,
      above: those.find((each) => overheadOf(each) !== null),
      told: those.find((each) => !isMet(each) && toTell(each) !== null),
      heeding: those.filter(
        (each) => isDecidingRole(each.role) && isMet(each) && heardUnmet(each).length > 0,
      ),
    };
  };
  // Most proofs go to the same list of those who decide.
  const lookAtDeciders = onceFor(lookAt);

  /** T10: whom somebody listens to and none of us has met is seen before that one is to be won; what is theirs they bring themselves. */
  const heardFirst = (meant: readonly JudgedPerson[], linked: readonly JudgedPerson[]): Order['after'] => {
    for (const person of meant) {
      const heard = heardBy(person, find);
      const isWon = heard.some((each) => isMet(each) && each.band === 'for') || person.band === 'for';
      const unmet = heardUnmet(person);
      const first =
        unmet.find((each) => linked.includes(each)) ??
        (person.role === 'approver' && !isWon ? unmet[0] : undefined);
      if (first !== undefined) return orderOf(first, person);
    }
    return undefined;
  };

  return (factor, { deciders = nobody, names, linked }) => {
    const [ofDeciders, ofNames] = [lookAtDeciders(deciders), lookAt(names)];
    const above = ofDeciders.above ?? ofNames.above;
    const below = above === undefined ? null : overheadOf(above);
    // Whom we see already is told, whom we do not see is seen first.
    const over = below === null || isMet(below) || above === undefined ? undefined : orderOf(below, above);
    // What is ours to put right waits for nobody.
    const isOfOurs = adviceQuadrant(factor) === 'eliminate';
    const after =
      over ?? (isOfOurs ? undefined : heardFirst([...ofDeciders.heeding, ...ofNames.heeding], linked));
    const told = ofDeciders.told ?? ofNames.told;
    const tell = told === undefined ? null : toTell(told);
    return {
      meant: [...ofDeciders.people, ...ofNames.people],
      ...(after === undefined ? {} : { after }),
      ...(tell === null || told === undefined ? {} : { tell: orderOf(tell, told) }),
    };
  };
}
