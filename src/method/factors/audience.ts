// A9: to whom a proof goes. Whoever must decide or act has to see it; not who made it, and not who is for us already.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { personCalled, type FindName } from '../ground/names';
import { isDecidingRole } from '../ground/roles';
import { personLevels, type OrganisationalNeed } from '../ground/words';

/** A9: who has still to be shown, and how. */
export interface Audience {
  /** Who decides or must act and has still to be shown; absent: nobody by name. */
  readonly deciders?: readonly string[];
  /** T4: what those need for the organisation, where figures of technique are no proof for them. */
  readonly audienceNeed?: Exclude<OrganisationalNeed, 'performance'>;
  /** Nobody is left who has to be shown: it is a reference for others. */
  readonly outside?: true;
}

/** From here on a person refuses more than they object. */
export const refuses = -2;
/** From here on a person is on our side, and has seen enough. */
const isFor = 1;

export interface AudienceGround {
  readonly people: readonly JudgedPerson[];
  readonly find: FindName<JudgedPerson>;
  readonly isMet: (person: JudgedPerson) => boolean;
}

interface Proof {
  readonly linked: readonly JudgedPerson[];
  /** Somebody linked takes it there: then they need not have met us. */
  readonly isCarried: boolean;
  /** Its figures are of technique. */
  readonly isTechnical: boolean;
  /** What it is worth: for whoever of those linked decides, though we have not met them. */
  readonly isOfValue?: boolean;
}

/** T4: whoever needs a name is not won by figures of money. */
const asksForValue = ({ role, organisationalNeed }: JudgedPerson): boolean =>
  isDecidingRole(role) && organisationalNeed !== 'image';

/** A9: somebody who decides has still to be shown what it is worth. */
export const isToBeShownValue = (person: JudgedPerson): boolean =>
  asksForValue(person) && (!person.inContact || person.attitude < isFor);

/** A9: most proofs are linked to nobody who decides: those have one audience. */
export function makeAudienceFinder(ground: AudienceGround): (proof: Proof) => Audience {
  let usual: Audience | null = null;
  return (proof) => {
    if (proof.isCarried || proof.isOfValue === true || proof.linked.some(({ role }) => isDecidingRole(role)))
      return audienceOf(ground, proof);
    return (usual ??= named(metDeciders(ground, proof)));
  };
}

function audienceOf(ground: AudienceGround, proof: Proof): Audience {
  const ofThem = proof.linked.filter(
    (each) => isDecidingRole(each.role) && !ground.isMet(each) && each.attitude > refuses,
  );
  if (proof.isOfValue === true && ofThem.length > 0) return named(ofThem);
  if (!proof.isCarried) return named(metDeciders(ground, proof));
  const those = carriedTo(ground, proof);
  const [first] = those;
  if (first === undefined) {
    const isKnown = ground.people.some(({ role }) => isDecidingRole(role));
    return isKnown ? { outside: true } : {};
  }
  const need = first.organisationalNeed;
  if (!proof.isTechnical || need === null || need === 'performance') return named(those);
  return { ...named(those.filter((each) => each.organisationalNeed === need)), audienceNeed: need };
}

const named = (people: readonly JudgedPerson[]): Audience =>
  people.length === 0 ? {} : { deciders: people.map(({ name }) => name) };

/**
 * We bring it ourselves. Those not linked come first, since they do not know it yet; of those linked only where nobody else decides.
 * Nobody is named below an approver whom we have not met: it is to reach that one.
 */
function metDeciders(
  { people, isMet }: AudienceGround,
  { linked, isOfValue }: Proof,
): readonly JudgedPerson[] {
  const deciding = people.filter((each) =>
    isOfValue === true ? asksForValue(each) : isDecidingRole(each.role),
  );
  const others = deciding.filter((each) => !isIn(linked, each));
  const from = others.length > 0 ? others.filter(({ attitude }) => attitude < isFor) : deciding;
  const unmet = others.filter((each) => each.role === 'approver' && !isMet(each));
  const highest = unmet.reduce((rank, each) => Math.min(rank, rankOf(each)), Infinity);
  return from.filter((each) => isMet(each) && each.attitude > refuses && rankOf(each) <= highest);
}

/**
 * Those linked bring it: to whoever decides and listens to one of them; else to all who decide and are not for us yet, those whom we have
 * not met first; else to whoever of those linked decides and is not for us; else to those who have to act.
 */
function carriedTo(ground: AudienceGround, { linked }: Proof): readonly JudgedPerson[] {
  const { people, find, isMet } = ground;
  const isOpen = (each: JudgedPerson): boolean =>
    each.attitude > refuses && (!isMet(each) || each.attitude < isFor);
  // Who brings a proof to a boss who is against us stands alone for it.
  const isExposed = (each: JudgedPerson): boolean =>
    each.band === 'against' && linked.some(({ reportsTo }) => personCalled(reportsTo, find) === each);
  const open = people.filter((each) => isOpen(each) && !isExposed(each));
  const others = open.filter((each) => !isIn(linked, each));
  const deciding = others.filter(({ role }) => isDecidingRole(role));
  const listening = deciding.filter((each) =>
    each.influencedBy.some((name) => isIn(linked, personCalled(name, find))),
  );
  const groups = [
    listening,
    [...deciding.filter((each) => !isMet(each)), ...deciding.filter(isMet)],
    open.filter((each) => isDecidingRole(each.role) && isIn(linked, each) && isMet(each)),
    others.filter(({ role }) => role === 'advocate'),
  ];
  return groups.find(({ length }) => length > 0) ?? [];
}

const isIn = (people: readonly JudgedPerson[], person: JudgedPerson | null): boolean =>
  people.some(({ cell }) => cell === person?.cell);

/** 0 is the top; who is on no level stands below all. */
const rankOf = ({ level }: JudgedPerson): number =>
  level === null ? personLevels.length : personLevels.indexOf(level);

/** Of a factor, those of its people whom the table has. */
export const linkedOf = (
  { people }: Pick<JudgedFactor, 'people'>,
  find: FindName<JudgedPerson>,
): readonly { readonly name: string; readonly person: JudgedPerson | null }[] =>
  people.map((name) => ({ name, person: personCalled(name, find) }));
