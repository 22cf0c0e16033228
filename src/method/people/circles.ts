// T6 i, j, k and n: levels and groups that we leave out.
// A committee with somebody against us is high, for one of them can stop it; not knowing is medium. No way to the top is medium;
// so is a level that nobody of us knows; juniors are low, for they seldom decide.
import { groupBy } from '../ground/groups';
import type { JudgedPerson } from '../ground/judged';
import type { Finding } from '../ground/finding';
import { normalise } from '../ground/text';
import { namesNobody } from '../ground/names';
import { personLevels } from '../ground/words';
import { isAttitudeKnown } from './people';

/** T6 i, j, k, n; without a column of levels no i, k and n, without one of groups no j. */
export function findCircleGaps(people: readonly JudgedPerson[]): readonly Finding[] {
  const levels = people.some(({ level }) => level !== null)
    ? [ignoredJuniors, noWayToTheTop, unmetLevels]
    : [];
  return [...levels, unsettledGroups].flatMap((rule) => rule(people));
}

/** i */
function ignoredJuniors(people: readonly JudgedPerson[]): readonly Finding[] {
  const juniors = people.filter(({ level }) => level === 'staff');
  if (juniors.length === 0 || !juniors.every(isUnmet)) return [];
  const cells = juniors.map(({ cell }) => cell);
  return [{ rule: 'T6i', severity: 'low', cells, params: { count: juniors.length } }];
}

/** n: the lowest level is i's. */
function unmetLevels(people: readonly JudgedPerson[]): readonly Finding[] {
  return personLevels.flatMap((level): readonly Finding[] => {
    const those = people.filter((person) => person.level === level);
    if (level === 'staff' || those.length < 2 || !those.every(isUnmet)) return [];
    const cells = those.map(({ cell }) => cell);
    return [{ rule: 'T6n', severity: 'medium', cells, params: { level, count: those.length } }];
  });
}

/** Where the cell is blank, it is not known. */
const isUnmet = ({ contact }: JudgedPerson): boolean => contact === 'none';

/** k */
function noWayToTheTop(people: readonly JudgedPerson[]): readonly Finding[] {
  const isThere = people.some(({ level, group }) => level === 'executive' || isCustomersCustomer(group));
  return isThere ? [] : [{ rule: 'T6k', severity: 'medium', cells: [], params: {} }];
}

/** j: the customer's customer is a group, but no committee that decides together. */
function unsettledGroups(people: readonly JudgedPerson[]): readonly Finding[] {
  if (!isAttitudeKnown(people)) return [];
  const unsettled = people.filter(
    ({ group, attitude, attitudeKnown }) =>
      !namesNobody(group) && !isCustomersCustomer(group) && !(attitudeKnown && attitude >= 0),
  );
  return [...groupBy(unsettled, ({ group }) => normalise(group)).values()].map(unsettledGroup);
}

function unsettledGroup(people: readonly JudgedPerson[]): Finding {
  const [one, ...others] = people;
  // Of several ways to write the group always the same one, whatever the order of rows.
  const group = people.map((person) => person.group.trim()).sort()[0] ?? '';
  const params = { group, count: people.length, name: others.length === 0 ? (one?.name ?? '') : '' };
  const severity = people.some(({ band }) => band === 'against') ? 'high' : 'medium';
  return { rule: 'T6j', severity, cells: people.map(({ cell }) => cell), params };
}

/** k: the group of those whom the customer in turn sells to, as people write it in both languages. */
export function isCustomersCustomer(group: string): boolean {
  return customersCustomer.test(normalise(group).replace(/['’‘`´]/gu, ''));
}

const customersCustomer = new RegExp(
  [
    '^(?:the |our |their )?(?:(?:customer|client)s? |end[ -]?|final |downstream )(?:customer|client)s?$',
    '^(?:the )?(?:customer|client)s? of (?:the |our |their )?(?:customer|client)s?$',
    '^(?:客户|顾客)的?(?:客户|顾客)$',
    '^(?:终端|最终|下游)的?(?:客户|顾客)$',
  ].join('|'),
  'u',
);
