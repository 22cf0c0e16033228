// T6d, T6e, R6: whom to meet where we know hardly anybody, and who says who decides.
import type { CountedFactor } from '../../factors/factors';
import type { JudgedFactor, JudgedPerson } from '../../ground/judged';
import { byDecisiveness } from '../../ground/roles';
import { namesNobody, personCalled } from '../../ground/names';
import { isConfirmed } from '../../strategy/confirmed';
import { isInOurHands } from '../../strategy/moves';
import { byWeight, linkedPeople, type NextGround } from '../ground';
import type { Draft } from './draft';
import { isUnmetDecider } from './unmet';

/** T6d, T6e: only one person, or only gatekeepers, in contact. */
export function fewContactsDrafts(ground: NextGround): readonly Draft[] {
  const { people, waits } = ground;
  const met = people.filter(({ inContact }) => inContact);
  const isGatekeepers = met.every(({ role }) => role === 'gatekeeper');
  const [first] = met;
  if (waits || first === undefined || people.length < 2 || (met.length > 1 && !isGatekeepers)) return [];
  const names = met.map(({ name }) => name);
  const rule = isGatekeepers ? 'T6e' : 'T6d';
  // What speaks for us opens a door of its own: then nobody who only keeps the gate has to.
  const opener = isGatekeepers ? unmetAdvocate(ground) : null;
  if (opener !== null) {
    const above = personCalled(opener.person.reportsTo, ground.find);
    // Whom somebody we know can bring us to is asked of them.
    const isOpen = above !== null && isUnmetDecider(above) && ground.introducerOf(above) === null;
    const after = isOpen ? above : null;
    const params = {
      names,
      to: opener.person.name,
      about: opener.factor.text,
      after: after?.name ?? '',
      isGatekeepers,
    };
    return [
      {
        said: { kind: 'fewContacts', params },
        rule,
        cells: [opener.person.cell],
        // To begin with what they thanked one of us for is what is suggested of that factor.
        covers: [opener.factor.cell, ...(after === null ? [] : [after.cell])],
        people: [opener.person, ...(after === null ? [] : [after])],
        day: null,
      },
    ];
  }
  const to = nextContact(ground);
  const params = { names, to: to?.name ?? '', about: '', after: '', isGatekeepers };
  const cells = [to?.cell ?? first.cell];
  return [{ said: { kind: 'fewContacts', params }, rule, cells, people: met, day: null }];
}

/** Who decides and is not known yet; where nobody has a role, who has the problem that speaks for us, before whoever is highest. */
function nextContact(ground: NextGround): JudgedPerson | undefined {
  const unmet = ground.people.filter(({ inContact }) => !inContact);
  const [highest] = byDecisiveness(unmet);
  if (ground.people.some(({ role }) => role !== null)) return highest;
  const forUs = byWeight(ground.factors.filter(isOpenForUs));
  const offered = [...forUs.filter(({ category }) => category === 'offering'), ...forUs];
  const withProblem = offered.flatMap((factor) => linkedPeople(factor, ground));
  return withProblem.find((person) => unmet.includes(person) && !isNameless(person)) ?? highest;
}

/** A row for somebody whose name is still to be found out. */
const isNameless = ({ name }: JudgedPerson): boolean =>
  namesNobody(name) || /\bunknown\b|\bname\b|不详|未知|待定|姓名|[?？]/i.test(name);

const isOpenForUs = ({ status, direction }: JudgedFactor): boolean =>
  status !== 'resolved' && direction === 'positive';

/** R6: nobody has a role yet: whoever we know is asked who signs and who sits in; null where we know nobody. */
export function rolesDrafts({ going, people, waits }: NextGround): readonly Draft[] {
  const isAsked = (going?.reasons ?? []).some(
    (each) => each.reason === 'coverageUnknown' && each.params.lacksRoles === true,
  );
  const [asked] = people.filter(({ inContact, band }) => inContact && band !== 'against');
  if (!isAsked || waits || asked === undefined) return [];
  const params = { coverage: null, lacksRoles: true, name: asked.name } as const;
  return [{ said: { kind: 'coverage', params }, rule: 'R6', cells: [], people: [asked], day: null }];
}

/** An advocate whom none of us has met, linked to a confirmed factor for us: one in our hands first, then the heaviest. */
function unmetAdvocate(
  ground: NextGround,
): { readonly person: JudgedPerson; readonly factor: CountedFactor } | null {
  // A first talk does not begin with what we have only heard.
  const forUs = byWeight(
    ground.counted.filter((factor) => factor.direction === 'positive' && isConfirmed(factor)),
  );
  const bySureness = [...forUs.filter(isInOurHands), ...forUs];
  for (const factor of bySureness) {
    const person = linkedPeople(factor, ground).find(
      ({ role, inContact, band }) => role === 'advocate' && !inContact && band !== 'against',
    );
    if (person !== undefined) return { person, factor };
  }
  return null;
}
