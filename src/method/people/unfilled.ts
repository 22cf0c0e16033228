// T6: columns of the people table that nobody's row fills. One finding for all of them; the rules that need them keep silent.
import type { Finding, PeopleColumn } from '../ground/finding';
import type { JudgedPerson } from '../ground/judged';
import { namesNobody } from '../ground/names';
import { isAttitudeKnown, isContactKnown } from './people';

type IsFilled = (people: readonly JudgedPerson[]) => boolean;

/** What the rules on people go by, beside the ratings; of listening T10 asks only where there is an approver. */
const filled: Readonly<Record<PeopleColumn, IsFilled>> = {
  attitude: isAttitudeKnown,
  contact: isContactKnown,
  level: (people) => people.some(({ level }) => level !== null),
  reportsTo: (people) => people.some(({ reportsTo }) => !namesNobody(reportsTo)),
  influencedBy: (people) =>
    people.every(({ role }) => role !== 'approver') ||
    people.some(({ influencedBy }) => influencedBy.length > 0),
};
const columns = Object.keys(filled) as readonly PeopleColumn[];

/** Without them most rules are blind. */
const needed: ReadonlySet<PeopleColumn> = new Set<PeopleColumn>(['attitude', 'contact']);

/** T6: of one person alone a blank is a blank cell (R5). */
export function findUnfilled(people: readonly JudgedPerson[]): readonly Finding[] {
  if (people.length < 2) return [];
  const missing = columns.filter((column) => !filled[column](people));
  if (missing.length === 0) return [];
  const severity = missing.some((column) => needed.has(column)) ? 'medium' : 'low';
  return [{ rule: 'T6', severity, cells: [], params: { columns: missing } }];
}
