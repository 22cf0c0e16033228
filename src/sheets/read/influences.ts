// T10: names in the column of those whom people listen to, once all people are read.
import { makeNameFinder, type FindName } from '../../method/ground/names';
import type { Person } from '../../method/ground/plan';
import { normalise } from '../../method/ground/text';
import { cellOf, complain, type Context, type RecordPlace } from './context';

/** T10: a name that is not among the people of the account, that fits several, or that is the person's own is a problem. */
export function complainOfInfluences(
  context: Context,
  records: readonly RecordPlace[],
  people: readonly Person[],
): void {
  if (people.every(({ influencedBy }) => influencedBy.length === 0)) return;
  const finders = findersByAccount(people);
  people.forEach((person, index) => {
    const record = records[index];
    const find = finders.get(accountOf(person));
    if (record === undefined || find === undefined) return;
    for (const name of person.influencedBy) {
      const code = problemOf(person, find(name));
      if (code === null) continue;
      const cell = cellOf(context, 'influencedBy', record);
      complain(context, 'influencedBy', cell, { code, severity: 'warning', params: { name } });
    }
  });
}

function findersByAccount(people: readonly Person[]): ReadonlyMap<string, FindName<Person>> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const account = accountOf(person);
    const group = groups.get(account);
    if (group === undefined) groups.set(account, [person]);
    else group.push(person);
  }
  return new Map([...groups].map(([account, group]) => [account, makeNameFinder(group)]));
}

function problemOf(person: Person, match: ReturnType<FindName<Person>>) {
  if (match.kind === 'none') return 'nameNotFound';
  if (match.kind === 'several') return 'nameUnclear';
  return match.person === person ? 'nameOfOneself' : null;
}

function accountOf({ account }: Person): string {
  return normalise(account ?? '');
}
