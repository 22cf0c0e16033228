// T: rows of a people table → persons.
import type { Person } from '../../method/ground/plan';
import { nameRole, type NamedRole, type RoleName } from '../../method/ground/roleNames';
import type {
  ContactDepth,
  IndividualNeed,
  OrganisationalNeed,
  PersonLevel,
} from '../../method/ground/words';
import { normalise } from '../../method/ground/text';
import { readAttitudes } from './columns/attitudes';
import { readAccount, readCode, readCodes, readDate, readNames } from './columns/chosenWords';
import { cellOf, complain, type Context, textOf, type RecordPlace } from './context';
import { complainOfInfluences } from './influences';
import { readRatings } from './columns/rated';
import { joinedText, listRecords } from './rows/records';

export function readPeople(context: Context): readonly Person[] {
  const records = listRecords(context);
  const authority = readRatings(context, 'authority', records);
  const involvement = readRatings(context, 'involvement', records);
  const attitudes = readAttitudes(context, records);
  const people = records.map((record, index) => {
    const { attitude, known } = attitudes[index] ?? { attitude: 0, known: false };
    const rated = { authority: authority[index] ?? null, involvement: involvement[index] ?? null };
    return readPerson(context, record, { ...rated, attitude, attitudeKnown: known });
  });
  complainOfDuplicates(context, people);
  complainOfInfluences(context, records, people);
  return people;
}

type Rated = Pick<Person, 'authority' | 'involvement' | 'attitude' | 'attitudeKnown'>;

function readPerson(context: Context, record: RecordPlace, rated: Rated): Person {
  return {
    cell: cellOf(context, 'name', record),
    account: readAccount(context, record),
    name: fullName(context, record),
    title: joinedText(context, 'title', record),
    level: readCode<PersonLevel>(context, 'level', record),
    department: joinedText(context, 'department', record),
    involvement: rated.involvement,
    authority: rated.authority,
    namedRole: readRole(context, record),
    attitude: rated.attitude,
    attitudeKnown: rated.attitudeKnown,
    individualNeed: readCode<IndividualNeed>(context, 'individualNeed', record),
    organisationalNeed: readCode<OrganisationalNeed>(context, 'organisationalNeed', record),
    contact: readCode<ContactDepth>(context, 'contact', record),
    lastContact: readDate(context, 'lastContact', record),
    ownedBy: joinedText(context, 'ownedBy', record),
    reportsTo: joinedText(context, 'reportsTo', record),
    influencedBy: readNames(context, 'influencedBy', record),
    group: joinedText(context, 'group', record),
    notes: joinedText(context, 'notes', record),
  };
}

/** T2, O3 */
function readRole(context: Context, record: RecordPlace): NamedRole | null {
  const codes = readCodes<RoleName | 'other'>(context, 'role', record);
  const words = textOf(context, 'role', record).replace(/\s+/g, ' ');
  return nameRole(
    codes.filter((code) => code !== 'other'),
    words,
  );
}

/** Some lists part first and last names. */
function fullName(context: Context, record: RecordPlace): string {
  const last = textOf(context, 'name', record);
  const first = joinedText(context, 'firstName', record);
  if (first === '') return last;
  return /\p{Script=Han}/u.test(last) ? `${last}${first}` : `${first} ${last}`;
}

/** The same name twice in one account is most often one person entered twice. */
function complainOfDuplicates(context: Context, people: readonly Person[]): void {
  const first = new Map<string, Person>();
  for (const person of people) {
    const identity = `${normalise(person.account ?? '')}\n${normalise(person.name)}`;
    const other = first.get(identity);
    if (!other) first.set(identity, person);
    else {
      const params = { name: person.name, other: other.cell };
      complain(context, 'name', person.cell, { code: 'duplicateName', severity: 'warning', params });
    }
  }
}
