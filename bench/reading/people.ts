// A table of people as somebody would keep it.
import type { Locale } from '../../src/text/text';
import { carry, mergeRuns } from './carried';
import type { Content, Said, WrittenColumn } from './case';
import { cellOf } from './cells';
import { closedColumn, makeManner, type Manner, textColumn } from './columns';
import { combinedColumn } from './combined';
import { colleagues } from './extras';
import { departmentNames, groupNames, jobTitles, makeNames, type Name } from './names';
import { accountsOf, drawBand, finish, maybe } from './parts';
import type { Random } from './random';
import { remarks, trickyTitles } from './texts';

const drawDegree = (random: Random): Said => random.pick([3, 2, 2, 1, 0, 0, -1, -2, -2, -3, null]);
const drawDepth = (random: Random): Said => random.pick(['none', 'brief', 'several', 'close']);

interface Draft extends Manner {
  readonly names: readonly Name[];
}

export function makePeople(random: Random, locale: Locale): Content {
  const count = random.chance(0.06) ? 2 : random.int(3, 14);
  const manner = makeManner(random, 'people', locale);
  const draft: Draft = { ...manner, names: namesFor(random, locale, count) };
  return finish(draft, [
    ...accountColumn(draft),
    ...nameColumns(draft),
    ...titleColumns(draft),
    ...judgementColumns(draft),
    ...contactColumns(draft),
  ]);
}

function namesFor(random: Random, locale: Locale, count: number): readonly Name[] {
  return makeNames(random, locale, count).map((name) => {
    const group = random.pick(groupNames[locale]);
    return random.chance(0.03) ? { first: '', last: group, full: group } : name;
  });
}

function accountColumn(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, names, features } = draft;
  return maybe(random, 0.1, () => {
    features.add('several accounts');
    return carry(draft, textColumn(draft, 'account', accountsOf(random, locale, names.length)));
  });
}

function nameColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, names, features } = draft;
  const fullNames = names.map(({ full }) => full);
  const isSplit = random.chance(0.05) && names.every(({ first }) => first !== '');
  if (!isSplit) return [textColumn(draft, 'name', fullNames)];
  features.add('first and last names apart');
  const firstNames = names.map(({ first }) => first);
  const header = locale === 'en' ? random.pick(['Last name', 'Surname']) : '姓';
  const cells = names.map(({ last, full }) => cellOf('name', last, full));
  const lastNames = {
    ...textColumn(draft, 'name', fullNames),
    headers: [header],
    wording: 'ours',
    cells,
  } as const;
  return [textColumn(draft, 'firstName', firstNames), lastNames];
}

function titleColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, names, features } = draft;
  const isTricky = random.chance(0.06);
  if (isTricky) features.add('a title that is a header elsewhere');
  const place = isTricky ? random.int(0, names.length - 1) : -1;
  const titles = names.map((_, row) => random.pick((row === place ? trickyTitles : jobTitles)[locale]));
  const departments = names.map(() => random.pick(departmentNames[locale]));
  return [
    ...maybe(random, isTricky ? 1 : 0.8, () => textColumn(draft, 'title', titles)),
    ...maybe(random, 0.25, () => textColumn(draft, 'department', departments)),
  ];
}

function judgementColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, names } = draft;
  if (random.chance(0.05)) return [combinedColumn(draft, names.length)];
  const isFull = random.chance(0.85);
  const hasAuthority = isFull || random.chance(0.5);
  const rate = (key: 'authority' | 'involvement') => () =>
    closedColumn(
      draft,
      key,
      names.map(() => drawBand(random)),
    );
  const degrees = names.map(() => drawDegree(random));
  return mergeRuns(draft, [
    ...maybe(random, hasAuthority ? 1 : 0, rate('authority')),
    ...maybe(random, isFull || !hasAuthority ? 1 : 0, rate('involvement')),
    ...maybe(random, isFull ? 0.6 : 1, () => closedColumn(draft, 'attitude', degrees)),
  ]);
}

function contactColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, names } = draft;
  const depths = names.map(() => drawDepth(random));
  const bosses = names.map((_, row) => (row === 0 ? null : (names[0]?.full ?? null)));
  const notes = names.map(() => (random.chance(0.3) ? null : random.pick(remarks[locale])));
  return [
    ...maybe(random, 0.15, () => closedColumn(draft, 'contact', depths)),
    ...maybe(random, 0.15, () => textColumn(draft, 'ownedBy', colleagues(random, locale, names.length))),
    ...maybe(random, 0.12, () => textColumn(draft, 'reportsTo', bosses)),
    ...maybe(random, 0.3, () => textColumn(draft, 'notes', notes)),
  ];
}
