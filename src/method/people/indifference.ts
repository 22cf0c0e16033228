// R7: whoever decides and gains nothing that we know of does nothing. Medium: no harm yet, but the sale waits for them.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import type { Finding } from '../ground/finding';
import { namesNobody, type FindName } from '../ground/names';
import { isDecidingRole } from '../ground/roles';

/** R7: owners and approvers whose attitude is given as 0 and to whom no open negative factor is linked; nothing where no factor names anybody. */
export function findIndifference(
  people: readonly JudgedPerson[],
  factors: readonly JudgedFactor[],
  find: FindName<JudgedPerson>,
): readonly Finding[] {
  const neutral = people.filter(
    ({ role, attitude, attitudeKnown }) => isDecidingRole(role) && attitudeKnown && attitude === 0,
  );
  const isLinked = factors.some((factor) => factor.people.some((name) => !namesNobody(name)));
  if (neutral.length === 0 || !isLinked) return [];
  const concerned = concernedBy(factors, find);
  return neutral.flatMap((person): readonly Finding[] => {
    const { name, role } = person;
    if (!isDecidingRole(role) || concerned.has(person)) return [];
    const params = { name, role };
    return [{ rule: 'R7', severity: 'medium', cells: [person.cell], params }];
  });
}

function concernedBy(
  factors: readonly JudgedFactor[],
  find: FindName<JudgedPerson>,
): ReadonlySet<JudgedPerson> {
  const concerned = new Set<JudgedPerson>();
  for (const { direction, status, people } of factors) {
    if (direction !== 'negative' || status !== 'open') continue;
    for (const name of people) {
      const match = find(name);
      if (match.kind === 'one') concerned.add(match.person);
    }
  }
  return concerned;
}
