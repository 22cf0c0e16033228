// A table of people as somebody would keep it.
import type { Locale } from '../../src/text/text';
import type { Content, Said, WrittenColumn } from './case';
import { closedColumn, makeManner, type Manner, textColumn } from './columns';
import { carry, mergeRuns } from './carried';
import { cellOf } from './cells';
import { colleagues, makeExtra } from './extras';
import { companyNames, departmentNames, groupNames, jobTitles, makeNames, type Name } from './names';
import type { Random } from './random';
import { remarks, trickyTitles } from './texts';

const band = (random: Random): Said => random.pick(['high', 'high', 'low', 'low', 'medium']);
const degree = (random: Random): Said => random.pick([3, 2, 2, 1, 0, 0, -1, -2, -2, -3, null]);
const depth = (random: Random): Said => random.pick(['none', 'brief', 'several', 'close']);

interface Draft extends Manner {
  readonly names: readonly Name[];
}

const repeat = <T>({ names }: Draft, make: () => T): readonly T[] => names.map(make);

export function makePeople(random: Random, locale: Locale): Content {
  const count = random.chance(0.06) ? 2 : random.int(3, 14);
  const manner = makeManner(random, 'people', locale);
  const draft: Draft = { ...manner, names: namesFor(random, locale, count) };
  const judged = judgementColumns(draft);
  const columns = [
    ...accountColumn(draft),
    ...nameColumns(draft),
    ...titleColumns(draft),
    ...judged,
    ...contactColumns(draft),
  ];
  const extras = Array.from({ length: random.pick([0, 0, 1, 2, 3]) }, () => {
    const { column, feature } = makeExtra(random, { kind: 'people', locale, count });
    draft.features.add(feature);
    return column;
  });
  const all = withoutTwins([...columns, ...extras]);
  const ordered =
    draft.features.has('account stands for the rows below') || draft.features.has('merged downwards');
  return { kind: 'people', locale, columns: all, assumed: {}, ordered, features: [...draft.features] };
}

function namesFor(random: Random, locale: Locale, count: number): readonly Name[] {
  return makeNames(random, locale, count).map((name) => {
    const group = random.pick(groupNames[locale]);
    return random.chance(0.03) ? { first: '', last: group, full: group } : name;
  });
}

function accountColumn(draft: Draft): readonly WrittenColumn[] {
  if (!draft.random.chance(0.1)) return [];
  return [
    carry(draft, textColumn(draft, 'account', accountsOf(draft.random, draft.locale, draft.names.length))),
  ];
}

/** Two or three companies, one after the other. */
export function accountsOf(random: Random, locale: Locale, count: number): readonly string[] {
  const companies = random.shuffle(companyNames[locale]).slice(0, random.int(2, 3));
  return Array.from(
    { length: count },
    (_, row) => companies[Math.floor((row * companies.length) / count)] ?? '',
  );
}

function nameColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, names } = draft;
  const isSplit = random.chance(0.05) && names.every(({ first }) => first !== '');
  if (!isSplit)
    return [
      textColumn(
        draft,
        'name',
        names.map(({ full }) => full),
      ),
    ];
  draft.features.add('first and last names apart');
  const first = textColumn(
    draft,
    'firstName',
    names.map(({ first }) => first),
  );
  const header = locale === 'en' ? random.pick(['Last name', 'Surname']) : '姓';
  const cells = names.map(({ last, full }) => cellOf('name', last, full));
  return [first, { keys: ['name'], allowed: [], parent: '', headers: [header], wording: 'ours', cells }];
}

function titleColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, locale } = draft;
  const isTricky = random.chance(0.06);
  const titles = repeat(draft, () => random.pick(jobTitles[locale]));
  const place = isTricky ? random.int(0, titles.length - 1) : -1;
  if (isTricky) draft.features.add('a title that is a header elsewhere');
  const written = titles.map((title, row) => (row === place ? random.pick(trickyTitles[locale]) : title));
  return [
    ...(isTricky || random.chance(0.8) ? [textColumn(draft, 'title', written)] : []),
    ...(random.chance(0.25)
      ? [
          textColumn(
            draft,
            'department',
            repeat(draft, () => random.pick(departmentNames[locale])),
          ),
        ]
      : []),
  ];
}

function judgementColumns(draft: Draft): readonly WrittenColumn[] {
  const { random } = draft;
  const isFull = random.chance(0.85);
  const authority = isFull || random.chance(0.5);
  const kept = [
    ...(authority
      ? [
          closedColumn(
            draft,
            'authority',
            repeat(draft, () => band(random)),
          ),
        ]
      : []),
    ...(isFull || !authority
      ? [
          closedColumn(
            draft,
            'involvement',
            repeat(draft, () => band(random)),
          ),
        ]
      : []),
    ...(!isFull || random.chance(0.6)
      ? [
          closedColumn(
            draft,
            'attitude',
            repeat(draft, () => degree(random)),
          ),
        ]
      : []),
  ];
  return mergeRuns(draft, kept);
}

function contactColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, names } = draft;
  const boss = names[0]?.full ?? '';
  return [
    ...(random.chance(0.15)
      ? [
          closedColumn(
            draft,
            'contact',
            repeat(draft, () => depth(random)),
          ),
        ]
      : []),
    ...(random.chance(0.15) ? [textColumn(draft, 'ownedBy', colleagues(random, locale, names.length))] : []),
    ...(random.chance(0.12)
      ? [
          textColumn(
            draft,
            'reportsTo',
            names.map((_, row) => (row === 0 ? null : boss)),
          ),
        ]
      : []),
    ...(random.chance(0.3)
      ? [
          textColumn(
            draft,
            'notes',
            repeat(draft, () => (random.chance(0.3) ? null : random.pick(remarks[locale]))),
          ),
        ]
      : []),
  ];
}

/** No header stands twice in a table: of two alike, the first stays. */
export function withoutTwins(columns: readonly WrittenColumn[]): readonly WrittenColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ headers, parent, keys }) => {
    const form = [parent, ...headers].join('|').toLowerCase().trim();
    const twin = seen.has(form) && keys.length === 0;
    seen.add(form);
    return !twin;
  });
}
