// What tables of people and of factors have in common when they are made up.
import type { Locale } from '../../src/text/text';
import type { Content, Said, WrittenColumn } from './case';
import type { Manner } from './columns';
import { makeExtra } from './extras';
import { companyNames } from './names';
import type { Random } from './random';

/** A column with such a chance. */
export const maybe = (random: Random, share: number, make: () => WrittenColumn): readonly WrittenColumn[] =>
  random.chance(share) ? [make()] : [];

/** Half of them high, half low, and some in the middle. */
export const drawBand = (random: Random): Said => random.pick(['high', 'high', 'low', 'low', 'medium']);

/** Two or three companies, one after the other. */
export function accountsOf(random: Random, locale: Locale, count: number): readonly string[] {
  const companies = random.shuffle(companyNames[locale]).slice(0, random.int(2, 3));
  return Array.from(
    { length: count },
    (_, row) => companies[Math.floor((row * companies.length) / count)] ?? '',
  );
}

/** The table with up to three columns that are none of ours. */
export function finish(
  { random, kind, locale, features }: Manner,
  columns: readonly WrittenColumn[],
  assumed: Content['assumed'] = {},
): Content {
  const count = columns[0]?.cells.length ?? 0;
  const extras = Array.from({ length: random.pick([0, 0, 1, 2, 3]) }, () =>
    makeExtra(random, { kind, locale, count }),
  );
  for (const { feature } of extras) features.add(feature);
  return {
    kind,
    locale,
    columns: withoutTwins([...columns, ...extras.map(({ column }) => column)]),
    assumed,
    ordered: features.has('account stands for the rows below') || features.has('merged downwards'),
    features: [...features],
  };
}

/** No header stands twice in a table: of two alike, the one of ours stays. */
function withoutTwins(columns: readonly WrittenColumn[]): readonly WrittenColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ headers, parent, keys }) => {
    const form = [parent, ...headers].join('|').toLowerCase().trim();
    const isTwin = seen.has(form) && keys.length === 0;
    seen.add(form);
    return !isTwin;
  });
}
