// Whom does a name mean? People are written in full, by first or last name alone, by initials, with or without titles.
import { groupBy, groupByAny } from './groups';
import { normalise } from './text';

/** `several`: it could be any of them, so it is none. */
export type NameMatch<Named> =
  { readonly kind: 'one'; readonly person: Named } | { readonly kind: 'none' } | { readonly kind: 'several' };

export type FindName<Named> = (name: string) => NameMatch<Named>;

interface Known<Named> {
  readonly person: Named;
  readonly parts: readonly string[];
}

/**
 * Names as users write them, looked up among these people: the whole name first, then without titles and in any order, then a
 * part or initials of it; each only where nobody fits better. Nothing is prepared before the first look-up.
 */
export function makeNameFinder<Named extends { readonly name: string }>(
  people: readonly Named[],
): FindName<Named> {
  const known = new Map<string, NameMatch<Named>>();
  let index: NameIndex<Named> | null = null;
  return (name) => {
    const match = known.get(name) ?? search((index ??= indexNames(people)), name);
    known.set(name, match);
    return match;
  };
}

/** The person called so; null where a cell names nobody, nobody is called so, or several could be. */
export function personCalled<Named>(name: string, find: FindName<Named>): Named | null {
  const match = namesNobody(name) ? null : find(name);
  return match?.kind === 'one' ? match.person : null;
}

/** Does a cell of names say that there is nobody, or that it is not known? */
export function namesNobody(name: string): boolean {
  return nobody.has(normalise(name));
}

const nobody: ReadonlySet<string> = new Set(
  '|-|–|—|/|?|？|n/a|na|none|nobody|no one|no-one|unknown|tbd|tbc|无|没有|没人|未知|不详|待定'.split('|'),
);

interface NameIndex<Named> {
  readonly whole: ReadonlyMap<string, readonly Known<Named>[]>;
  readonly ordered: ReadonlyMap<string, readonly Known<Named>[]>;
  readonly parts: ReadonlyMap<string, readonly Known<Named>[]>;
}

function indexNames<Named extends { readonly name: string }>(people: readonly Named[]): NameIndex<Named> {
  const known = people.map((person) => ({ person, parts: partsOf(person.name) }));
  return {
    whole: groupBy(known, ({ person }) => normalise(person.name)),
    ordered: groupBy(known, ({ parts }) => keyOf(parts)),
    parts: groupByAny(known, ({ parts }) => [...new Set(parts.flatMap(partsOfPart))]),
  };
}

function search<Named>({ whole, ordered, parts }: NameIndex<Named>, name: string): NameMatch<Named> {
  const asked = partsOf(name);
  if (asked.length === 0) return { kind: 'none' };
  const same = whole.get(normalise(name)) ?? ordered.get(keyOf(asked));
  if (same !== undefined) return only(same);
  const groups = asked.flatMap((part) => (isInitial(part) ? [] : [parts.get(part) ?? []]));
  const [fewest = []] = groups
    .filter(({ length }) => length > 0)
    .sort((one, other) => one.length - other.length);
  return only(fewest.filter((person) => fits(asked, person.parts)));
}

function only<Named>(people: readonly Known<Named>[]): NameMatch<Named> {
  const [one, other] = people;
  if (one === undefined) return { kind: 'none' };
  return other === undefined ? { kind: 'one', person: one.person } : { kind: 'several' };
}

/** Is each part that is asked for a part of this name, or its initial, or the other way round? */
function fits(asked: readonly string[], parts: readonly string[]): boolean {
  const left = [...parts];
  return asked.every((part) => {
    const place = left.findIndex((each) => isSamePart(part, each));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

function isSamePart(asked: string, part: string): boolean {
  if (isInitial(asked) || isInitial(part)) return asked[0] === part[0];
  return partsOfPart(part).includes(asked);
}

function isInitial(part: string): boolean {
  return part.length === 1 && !isHan(part);
}

function keyOf(parts: readonly string[]): string {
  return [...parts].sort().join(' ');
}

/** 'Dr. Anna Lindqvist (quality)' → anna, lindqvist; '王总' → 王. Of titles alone, the titles. */
function partsOf(name: string): readonly string[] {
  const all = normalise(name)
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[\s.,;·•]+/u)
    .filter((part) => part !== '');
  const parts = all.filter((part) => !titles.has(part)).map(withoutHanTitle);
  return parts.length === 0 ? all : parts;
}

const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame herr frau hr fr doktor ing dipl mag mme mlle monsieur madame ' +
    'señor señora sr sra jr phd mba 先生 女士 小姐 老师 博士 教授'
  ).split(' '),
);

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

const hanTitle =
  /(?:副?总经理|副?董事长|总监|总裁|总工|先生|女士|小姐|老师|博士|教授|经理|主任|主管|部长|处长|科长|院长|局长|厂长|书记|总|工)$/u;

function withoutHanTitle(part: string): string {
  if (!isHan(part)) return part;
  const name = part.replace(hanTitle, '').replace(/^老(?=\p{Script=Han}$)/u, '');
  return name === '' ? part : name;
}

const doubleSurname = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|端木)/u;

/** Of a Chinese name in one word: 欧阳倩 → 欧阳, 王强 → 王. */
export const surnameOf = (name: string): string => doubleSurname.exec(name)?.[0] ?? name.charAt(0);

/** A Chinese name in one word is known by its surname and its given name too. */
function partsOfPart(part: string): readonly string[] {
  if (part.length < 2 || !isHan(part)) return [part];
  const surname = surnameOf(part);
  const given = part.slice(surname.length);
  return given.length < 2 ? [part, surname] : [part, surname, given];
}
