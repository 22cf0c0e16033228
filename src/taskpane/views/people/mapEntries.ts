// The rows of the relationship map, from the people of one account.
import type { JudgedPerson } from '../../../method/ground/judged';
import { makeNameFinder, namesNobody, type FindName } from '../../../method/ground/names';
import { isDecidingRole } from '../../../method/ground/roles';
import { inOneLine } from '../../../telling/line';
import { signed, suggestionNote } from '../../../telling/suggestions';
import type { Text } from '../../../text/text';
import { contactBars, type ContactBars, type MapEntry } from '../../parts/map/mapContent';
import { makeReportingTree, type Reporting, type TreeRow } from '../../pictures/reportingTree';
import { signOfPerson, wordOfPerson } from '../pictureTiles';

/** Does the table say of anybody whom they report or listen to? */
export function hasRelations(people: readonly JudgedPerson[]): boolean {
  return people.some(
    ({ reportsTo, influencedBy }) =>
      !namesNobody(reportsTo) || influencedBy.some((name) => !namesNobody(name)),
  );
}

/** Everybody once, in the order in which the map shows them, with whom they listen to. */
export function mapEntries(people: readonly JudgedPerson[], text: Text): readonly MapEntry[] {
  const relations = relationsOf(people);
  const rows = makeReportingTree(relations.map(({ reporting }) => reporting));
  const rowOf = new Map<number, number>();
  rows.forEach((row, index) => row.kind === 'person' && rowOf.set(row.person, index));
  return rows.map((row, index) => {
    if (row.kind !== 'person') return headEntry({ row, index, rows, people, relations }, text);
    const heard = relations[row.person]?.listensTo ?? [];
    return {
      ...personEntry({ row, people, relations }, text),
      listensTo: heard.flatMap((person) => rowOf.get(person) ?? []),
    };
  });
}

interface Relations {
  readonly reporting: Reporting;
  /** More than one person fits the superior's name. */
  readonly several: boolean;
  /** Indices of people, each once, never the person's own. */
  readonly listensTo: readonly number[];
}

function relationsOf(people: readonly JudgedPerson[]): readonly Relations[] {
  const find = makeNameFinder(people);
  const indices = new Map(people.map((person, index) => [person, index]));
  return people.map((person) => {
    const { name, reportsTo } = person;
    const superior = namesNobody(reportsTo) ? null : find(reportsTo);
    const index = superior?.kind === 'one' ? (indices.get(superior.person) ?? null) : null;
    const outside = superior === null || index !== null ? '' : reportsTo;
    return {
      reporting: { name, superior: index, outside },
      several: superior?.kind === 'several',
      listensTo: heardBy(person, find).flatMap((each) => indices.get(each) ?? []),
    };
  });
}

/** T10: whom somebody listens to, as far as the table holds them. */
function heardBy(person: JudgedPerson, find: FindName<JudgedPerson>): readonly JudgedPerson[] {
  const heard = person.influencedBy.flatMap((name) => {
    const match = namesNobody(name) ? null : find(name);
    return match?.kind === 'one' && match.person !== person ? [match.person] : [];
  });
  return [...new Set(heard)];
}

interface HeadInput {
  readonly row: Exclude<TreeRow, { readonly kind: 'person' }>;
  readonly index: number;
  readonly rows: readonly TreeRow[];
  readonly people: readonly JudgedPerson[];
  readonly relations: readonly Relations[];
}

/** Somebody outside the table, or the heading of those who stand alone. */
function headEntry({ row, index, rows, people, relations }: HeadInput, text: Text): MapEntry {
  const words = text.pane.people.map;
  const under = rows.find(({ parent }) => parent === index);
  const first = under?.kind === 'person' ? under.person : -1;
  const unclear = relations[first]?.several ? words.several : words.outside;
  const name = row.kind === 'outside' ? row.name : words.loose;
  return {
    row,
    name,
    note: row.kind === 'outside' ? unclear : '',
    strong: false,
    person: null,
    details: row.kind === 'outside' ? [unclear] : [],
    cell: row.kind === 'outside' ? (people[first]?.cell ?? '') : '',
    listensTo: [],
    always: false,
  };
}

interface PersonInput {
  readonly row: Extract<TreeRow, { readonly kind: 'person' }>;
  readonly people: readonly JudgedPerson[];
  readonly relations: readonly Relations[];
}

function personEntry({ row, people, relations }: PersonInput, text: Text): MapEntry {
  const person = people[row.person];
  if (person === undefined) throw new Error(`The map has no person ${row.person}`);
  const { name, title, role, decider, cell } = person;
  return {
    row,
    name: signed(name, person, text),
    note: row.circle ? text.pane.people.map.inCircle : title,
    strong: decider,
    person: { role, sign: signOfPerson(person), contact: contactOf(person) },
    // What is read aloud begins with what is written in the row.
    details: [
      ...(row.circle ? [text.pane.people.map.inCircle] : []),
      statusOf(person, text),
      ...linesOf({ row, people, relations }, text),
    ],
    cell,
    listensTo: [],
    always: isDecidingRole(role),
  };
}

/** A date without a depth is a contact of the least depth. */
function contactOf({ contact, inContact, stale }: JudgedPerson): ContactBars {
  return { bars: inContact ? contactBars[contact ?? 'brief'] : 0, stale };
}

/** Title, role, attitude and contact in one line. */
function statusOf(person: JudgedPerson, text: Text): string {
  const { contact: words, map } = text.pane.people;
  const { role, title, contact, inContact, lastContact, stale } = person;
  const depth = contact === null ? '' : map.contact(text.labels.contactDepths[contact]);
  return inOneLine(
    title,
    role === null ? text.pane.people.noRole : text.labels.roles[role],
    wordOfPerson(person, text),
    inContact ? depth : words.none,
    lastContact && words.last(text.format.shortDate(lastContact)),
    stale && words.stale,
    suggestionNote(person, text),
  );
}

/** Whom the person reports to, listens to, and who listens to them. */
function linesOf({ row, people, relations }: PersonInput, text: Text): readonly string[] {
  const words = text.pane.people.map;
  const nameOf = (index: number): string => people[index]?.name ?? '';
  const own = relations[row.person];
  const superior = people[row.person]?.reportsTo ?? '';
  const heard = (own?.listensTo ?? []).map(nameOf);
  const hearers = relations.flatMap(({ listensTo }, index) =>
    listensTo.includes(row.person) ? [nameOf(index)] : [],
  );
  const above = own?.reporting.superior ?? null;
  return [
    ...(namesNobody(superior) ? [] : [words.reportsTo(above === null ? superior : nameOf(above))]),
    ...(heard.length === 0 ? [] : [words.listensTo(text.format.list(heard))]),
    ...(hearers.length === 0 ? [] : [words.heardBy(text.format.list(hearers))]),
  ];
}
