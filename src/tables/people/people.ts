import { nameRole } from '../../method/ground/roleNames';
import { duplicates, influences } from './checks';
import type { Person } from '../../method/ground/plan';
import { describeTable } from '../table';
import { contactColumns } from './contact';
import { identityColumns } from './identity';
import { judgementColumns } from './judgement';

export const people = describeTable({
  found: 'sought',
  page: 'people',
  tableName: 'Quadrille_People',
  blankRows: 12,
  names: ['name'],
  unnamed: 'missing',
  telling: [
    'authority',
    'involvement',
    'attitude',
    'role',
    'contact',
    'individualNeed',
    'organisationalNeed',
    'reportsTo',
    'influencedBy',
  ],
  shown: ['name', 'authority', 'involvement', 'attitude', 'contact'],
  mayLack: false,
  columns: [...identityColumns, ...judgementColumns, ...contactColumns],
  readRow: ({ firstName, name, role, attitude, ...row }): Person => ({
    ...row,
    ...attitude,
    name: fullName(firstName, name),
    namedRole: nameRole(
      role.codes.filter((code) => code !== 'other'),
      role.text.replace(/\s+/g, ' '),
    ),
  }),
  check: (records) => [...duplicates(records), ...influences(records)],
});

/** Some lists part first and last names. */
function fullName(first: string, last: string): string {
  if (first === '') return last;
  return /\p{Script=Han}/u.test(last) ? `${last}${first}` : `${first} ${last}`;
}
