// T6 h and l: who reports to whom, over whose head we talk, and lines that lead nowhere.
// Over a head is medium, since the one passed over can still speak against us; a wrong line is low: a slip in the table.
import type { JudgedPerson } from '../ground/judged';
import type { Finding } from '../ground/finding';
import { namesNobody, type FindName } from '../ground/names';

/** T6 h, l; without a reports-to column nothing. */
export function findReportingGaps(
  people: readonly JudgedPerson[],
  find: FindName<JudgedPerson>,
): readonly Finding[] {
  const lines = people.filter(({ reportsTo }) => !namesNobody(reportsTo));
  if (lines.length === 0) return [];
  const managers = new Map<JudgedPerson, JudgedPerson>();
  const broken: Finding[] = [];
  for (const person of lines) {
    const match = find(person.reportsTo);
    if (match.kind === 'one') managers.set(person, match.person);
    else broken.push(brokenLine(person, match.kind === 'none' ? 'nobody' : 'several'));
  }
  return [...[...managers].flatMap(overTheHead), ...broken, ...circlesOf(managers).map(circle)];
}

/** h: where the contact of the one passed over is blank, it is not known. */
function overTheHead([person, manager]: readonly [JudgedPerson, JudgedPerson]): readonly Finding[] {
  const isInfluencer = person.role === 'advocate' || person.role === 'gatekeeper';
  if (!isInfluencer || person.contact !== 'none' || !manager.inContact) return [];
  const params = { name: person.name, manager: manager.name };
  return [{ rule: 'T6h', severity: 'medium', cells: [person.cell, manager.cell], params }];
}

/** l */
function brokenLine({ name, cell, reportsTo }: JudgedPerson, kind: 'nobody' | 'several'): Finding {
  return { rule: 'T6l', severity: 'low', cells: [cell], params: { kind, name, manager: reportsTo } };
}

/** l: named is whoever comes first by name, so that the order of rows makes no difference. */
function circle(members: readonly JudgedPerson[]): Finding {
  const names = members.map(({ name }) => name);
  const first = [...names].sort()[0] ?? '';
  const manager = names[(names.indexOf(first) + 1) % names.length] ?? '';
  const params = { kind: 'circle', name: first, manager, count: names.length } as const;
  return { rule: 'T6l', severity: 'low', cells: members.map(({ cell }) => cell), params };
}

/** l: each circle once, each member followed by their manager. Everyone is walked past once. */
function circlesOf(managers: ReadonlyMap<JudgedPerson, JudgedPerson>): readonly (readonly JudgedPerson[])[] {
  const circles: (readonly JudgedPerson[])[] = [];
  const walks = new Map<JudgedPerson, JudgedPerson>();
  for (const start of managers.keys()) {
    const walk: JudgedPerson[] = [];
    let next: JudgedPerson | undefined = start;
    while (next !== undefined && !walks.has(next)) {
      walks.set(next, start);
      walk.push(next);
      next = managers.get(next);
    }
    if (next !== undefined && walks.get(next) === start) circles.push(walk.slice(walk.indexOf(next)));
  }
  return circles;
}
