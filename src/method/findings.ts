// T2, T5, T6, T10, R2, R3 and R7: everything worth a look among people and factors, the most severe first.
import { ranking } from './ground/ranking';
import type { JudgedFactor, JudgedPerson } from './ground/judged';
import { findCircleGaps } from './people/circles';
import { findingRules, type Finding } from './ground/finding';
import { findGaps } from './people/gaps';
import { findHygiene } from './factors/hygiene';
import { findIndifference } from './people/indifference';
import { findLeaving } from './people/leaving';
import { findInfluenceGaps } from './people/influence';
import { makeNameFinder } from './ground/names';
import { daysSinceContact, staleLimit, type Viewpoint } from './people/people';
import { findReportingGaps } from './people/reporting';
import { differenceOf } from './ground/roleNames';
import { findUnfilled } from './people/unfilled';
import { isDecidingRole } from './ground/roles';
import { severities, type Severity } from './ground/words';

export interface Judged {
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
}

/** All findings of one account, those of other tables given: most severe first, then by rule, then in sheet order. */
export function findFindings(
  { people, factors }: Judged,
  viewpoint: Viewpoint,
  ofTables: readonly Finding[] = [],
): readonly Finding[] {
  const find = makeNameFinder(people);
  return [
    ...ofTables,
    ...findInPersons(people, viewpoint),
    ...findGaps(people),
    ...findUnfilled(people),
    ...findReportingGaps(people, find),
    ...findCircleGaps(people),
    ...findInfluenceGaps(people, find),
    ...findLeaving(people, factors, find),
    ...findHygiene(factors, viewpoint.settings),
    ...findIndifference(people, factors, find),
  ].sort(compareFindings);
}

const compareRules = ranking(findingRules);
const compareSeverities = ranking(severities);

// Array sort is stable: what compares equal stays in sheet order.
function compareFindings(one: Finding, other: Finding): number {
  return compareSeverities(one.severity, other.severity) || compareRules(one.rule, other.rule);
}

/** T2, T5 */
function findInPersons(people: readonly JudgedPerson[], viewpoint: Viewpoint): readonly Finding[] {
  const findings: Finding[] = [];
  for (const person of people) {
    const conflict = findRoleConflict(person);
    if (conflict !== null) findings.push(conflict);
    const contact = findStaleContact(person, viewpoint);
    if (contact !== null) findings.push(contact);
  }
  return findings;
}

/** T2, O3 */
function findRoleConflict({ namedRole, role: computed, name, cell }: JudgedPerson): Finding | null {
  const [named] = namedRole?.roles ?? [];
  if (namedRole === null || named === undefined || computed === null) return null;
  const differsIn = differenceOf(namedRole, computed);
  if (differsIn === null) return null;
  const params = { name, named, said: namedRole.said, computed, differsIn };
  return { rule: 'T2', severity: 'medium', cells: [cell], params };
}

/** T5 */
function findStaleContact(person: JudgedPerson, { asOf, settings }: Viewpoint): Finding | null {
  const days = person.stale ? daysSinceContact(person, asOf) : null;
  if (days === null) return null;
  const params = { name: person.name, days, limit: staleLimit(person.role, settings) };
  return { rule: 'T5', severity: severityFor(person), cells: [person.cell], params };
}

function severityFor({ role }: JudgedPerson): Severity {
  return isDecidingRole(role) ? 'medium' : 'low';
}
