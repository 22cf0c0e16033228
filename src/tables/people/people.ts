import { nameRole } from '../../method/ground/roleNames';
import { duplicates, influences } from './checks';
import type { Person } from '../../method/ground/plan';
import { suggestRatings } from '../../method/reading/suggestions';
import { missingRatings } from '../missingRatings';
import type { Written } from '../row';
import { describeTable } from '../table';
import { contactColumns } from './contact';
import { identityColumns } from './identity';
import { judgementColumns } from './judgement';
import { rankOfTitle } from './titleRanks';

type Unrated = Pick<Person, 'unreadable' | 'titleRank'>;

const ratings = ['authority', 'involvement'] as const;
const rated: Unrated = { unreadable: [], titleRank: null };

/** G3, G6: ratings that stand and cannot be read; of authority that is missing, what the title says. */
const unrated = (row: Pick<Person, 'authority' | 'involvement' | 'title'>, { cell }: Written): Unrated => ({
  unreadable: ratings.filter((key) => row[key] === null && cell(key) !== ''),
  titleRank: row.authority === null ? rankOfTitle(row.title) : null,
});

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
  readRow: ({ firstName, name, role, attitude, ...row }, written): Person => ({
    ...row,
    ...(row.authority === null || row.involvement === null ? unrated(row, written()) : rated),
    ...attitude,
    name: fullName(firstName, name),
    namedRole: nameRole(
      role.codes.filter((code) => code !== 'other'),
      role.text.replace(/\s+/g, ' '),
    ),
  }),
  check: (records) => [
    ...missingRatings(records, ratings, suggestRatings),
    ...duplicates(records),
    ...influences(records),
  ],
});

/** Some lists part first and last names. */
function fullName(first: string, last: string): string {
  if (first === '') return last;
  return /\p{Script=Han}/u.test(last) ? `${last}${first}` : `${first} ${last}`;
}
