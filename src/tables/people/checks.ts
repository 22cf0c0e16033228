// What only shows once all people of a table are read.
import { groupBy } from '../../method/ground/groups';
import { type FindName, makeNameFinder } from '../../method/ground/names';
import type { Person } from '../../method/ground/plan';
import { normalise } from '../../method/ground/text';
import type { RecordProblem } from '../table';

/** The same name twice in one account is most often one person entered twice. */
export function duplicates(people: readonly Person[]): readonly RecordProblem<'name'>[] {
  const first = new Map<string, Person>();
  return people.flatMap((person, record): readonly RecordProblem<'name'>[] => {
    const identity = `${accountOf(person)}\n${normalise(person.name)}`;
    const other = first.get(identity);
    if (other === undefined) {
      first.set(identity, person);
      return [];
    }
    const params = { name: person.name, other: other.cell };
    return [{ record, column: 'name', complaint: { code: 'duplicateName', severity: 'warning', params } }];
  });
}

/** T10: a name that is not among the people of the account, that fits several, or that is the person's own is a problem. */
export function influences(people: readonly Person[]): readonly RecordProblem<'influencedBy'>[] {
  if (people.every(({ influencedBy }) => influencedBy.length === 0)) return [];
  const finders = findersByAccount(people);
  return people.flatMap((person, record) =>
    person.influencedBy.flatMap((name): readonly RecordProblem<'influencedBy'>[] => {
      const find = finders.get(accountOf(person));
      const code = find === undefined ? null : problemOf(person, find(name));
      const params = { name };
      return code === null
        ? []
        : [{ record, column: 'influencedBy', complaint: { code, severity: 'warning', params } }];
    }),
  );
}

function findersByAccount(people: readonly Person[]): ReadonlyMap<string, FindName<Person>> {
  return new Map([...groupBy(people, accountOf)].map(([account, group]) => [account, makeNameFinder(group)]));
}

function problemOf(person: Person, match: ReturnType<FindName<Person>>) {
  if (match.kind === 'none') return 'nameNotFound';
  if (match.kind === 'several') return 'nameUnclear';
  return match.person === person ? 'nameOfOneself' : null;
}

const accountOf = ({ account }: Person): string => normalise(account ?? '');
