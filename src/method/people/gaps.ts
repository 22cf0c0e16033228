// T6 a–g and m: what is missing among the people, each gap a finding. Levels and groups: circles.ts; reports-to: reporting.ts.
import type { JudgedPerson } from '../ground/judged';
import type { Finding, FindingParams, FindingRule } from '../ground/finding';
import { isAttitudeKnown, isContactKnown } from './people';
import { isDecidingRole, signsThemselves } from '../ground/roles';
import type { Severity } from '../ground/words';

type GapRule = Extract<FindingRule, `T6${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'm'}`>;

const severities: Readonly<Record<GapRule, Severity>> = {
  T6a: 'high',
  T6b: 'high',
  T6c: 'medium',
  T6d: 'medium',
  T6e: 'medium',
  T6f: 'high',
  T6g: 'high',
  T6m: 'medium',
};

/**
 * T6 a–g and m over the people of one account. An empty table has no gaps: it is a problem of reading. A blank cell is none either:
 * it is not known (R5, R8).
 */
export function findGaps(people: readonly JudgedPerson[]): readonly Finding[] {
  const findings: Finding[] = [...missingRoles(people), ...missingSupporter(people)];
  if (isContactKnown(people)) findings.push(...singleThread(people), ...onlyGatekeepers(people));
  for (const person of people) {
    const { role, name, contact, band } = person;
    if (role === 'advocate' && band === 'against') findings.push(gap('T6m', [person], { name }));
    if (!isDecidingRole(role)) continue;
    if (contact === 'none') findings.push(gap('T6f', [person], { name, role }));
    if (band === 'against') findings.push(gap('T6g', [person], { name, role }));
  }
  return findings;
}

/** a, b: where nobody has a role, it is the ratings that are missing. */
function missingRoles(people: readonly JudgedPerson[]): readonly Finding[] {
  if (people.every(({ role }) => role === null)) return [];
  const owner = people.some(({ role }) => role === 'owner') ? [] : [gap('T6a', [], {})];
  const isThere = people.some((person) => person.role === 'approver' || signsThemselves(person));
  const approver = isThere ? [] : [gap('T6b', [], {})];
  return [...owner, ...approver];
}

/** c: names the advocates there are, none of whom is for us; of whom no attitude is known there is no telling. */
function missingSupporter(people: readonly JudgedPerson[]): readonly Finding[] {
  if (people.every(({ role }) => role === null)) return [];
  const advocates = people.filter(({ role }) => role === 'advocate');
  const isUnknown = advocates.length > 0 && !isAttitudeKnown(advocates);
  const isThere = advocates.some(({ attitude }) => attitude >= 1);
  return isUnknown || isThere ? [] : [gap('T6c', advocates, {})];
}

/** d: one person alone is no thread among several. */
function singleThread(people: readonly JudgedPerson[]): readonly Finding[] {
  const [one, ...others] = people.filter(({ inContact }) => inContact);
  if (one === undefined || others.length > 0 || people.length < 2) return [];
  return [gap('T6d', [one], { name: one.name })];
}

/** e: someone in contact without a role may be more than a gatekeeper. */
function onlyGatekeepers(people: readonly JudgedPerson[]): readonly Finding[] {
  const met = people.filter(({ inContact }) => inContact);
  const isGap = met.length > 0 && met.every(({ role }) => role === 'gatekeeper');
  return isGap ? [gap('T6e', met, { count: met.length })] : [];
}

function gap<Rule extends GapRule>(
  rule: Rule,
  people: readonly JudgedPerson[],
  params: FindingParams[Rule],
): Finding<Rule> {
  return { rule, severity: severities[rule], cells: people.map(({ cell }) => cell), params };
}
