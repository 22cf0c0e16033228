// T10: approvers commit on the ideas of those they listen to. Medium: the way to a yes that we do not have, and can still build.
import type { JudgedPerson } from '../ground/judged';
import type { Finding } from '../ground/finding';
import type { FindName } from '../ground/names';
import { heardBy } from './introducer';
import { isAttitudeKnown, isContactKnown } from './people';

/** T10: approvers of whom it is not known whom they listen to, or who listen to nobody on our side; nothing where nobody's influence is filled in. */
export function findInfluenceGaps(
  people: readonly JudgedPerson[],
  find: FindName<JudgedPerson>,
): readonly Finding[] {
  const approvers = people.filter(({ role }) => role === 'approver');
  if (approvers.length === 0 || !people.some(({ influencedBy }) => influencedBy.length > 0)) return [];
  const needs = { attitude: isAttitudeKnown(people), contact: isContactKnown(people) };
  const isWon = (person: JudgedPerson): boolean =>
    (person.attitude > 0 || !needs.attitude) && (person.inContact || !needs.contact);
  return approvers.flatMap((approver): readonly Finding[] => {
    const heard = heardBy(approver, find);
    if (heard.some(isWon)) return [];
    const { name, cell } = approver;
    const first = closest(heard);
    return first === undefined
      ? [{ rule: 'T10', severity: 'medium', cells: [cell], params: { kind: 'nobody', name } }]
      : [
          {
            rule: 'T10',
            severity: 'medium',
            cells: [cell, first.cell],
            params: { kind: 'notWon', name, first: first.name },
          },
        ];
  });
}

/** T10: the person to win first, of those whom they listen to: least against us, then in contact, then by name, whatever the order of rows. */
export function closest(people: readonly JudgedPerson[]): JudgedPerson | undefined {
  return people.reduce<JudgedPerson | undefined>(
    (best, each) => (best === undefined || isCloser(each, best) ? each : best),
    undefined,
  );
}

function isCloser(one: JudgedPerson, other: JudgedPerson): boolean {
  const difference =
    one.attitude - other.attitude ||
    Number(one.inContact) - Number(other.inContact) ||
    compareNames(other.name, one.name);
  return difference > 0;
}

function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
