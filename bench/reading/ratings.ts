// Ratings as people write them (G1, G2): words, letters, numbers on several scales, codes, marks.
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';
import type { Said, WrittenCell } from './case';
import { blankOf, cellOf, type Task, type Written, writeMarks } from './cells';
import type { Random } from './random';
import { foreignValues } from './valueWords';

type Band = 'high' | 'medium' | 'low';
export const bands = ['high', 'medium', 'low'] as const satisfies readonly Band[];
export type Style = (random: Random, task: Task) => Written;

const known: Readonly<Record<Locale, Readonly<Record<Band, readonly string[]>>>> = {
  en: {
    high: words('High | High | High | Very high | Strong'),
    medium: words('Medium | Medium | Moderate'),
    low: words('Low | Low | Low | Very low | Weak'),
  },
  'zh-CN': {
    high: words('高 | 高 | 很高 | 较高 | 强'),
    medium: words('中 | 中 | 中等 | 一般'),
    low: words('低 | 低 | 很低 | 较低 | 弱'),
  },
};

const isBand = (said: Said): said is Band => bands.some((band) => band === said);

const byWord =
  (feature: string, wordOf: (random: Random, band: Band, locale: Locale) => string, hint = ''): Style =>
  (random, { key, locale, means }) => ({
    cells: means.map((said) =>
      isBand(said) ? cellOf(key, wordOf(random, said, locale), said) : blankOf(key),
    ),
    feature,
    hint: random.chance(0.3) ? hint : '',
  });

const plainWords: Style = byWord('ratings in words', (random, band, locale) =>
  random.pick(known[locale][band]),
);
const letters: Style = byWord(
  'ratings H/M/L',
  (_, band) => ({ high: 'H', medium: 'M', low: 'L' })[band],
  '(H/M/L)',
);
const inSigns: Style = byWord('ratings in signs', (random, band) =>
  band === 'medium' ? '0' : random.pick(band === 'high' ? ['+', '++'] : ['-', '--']),
);
/** Without any plus, dashes may mean that nothing is known. */
const signs: Style = (random, task) => (task.means.includes('high') ? inSigns : plainWords)(random, task);

const foreign: Style = (random, { key, locale, means }) => ({
  cells: means.map((said) =>
    isBand(said)
      ? cellOf(key, random.pick(foreignValues.rating[said][locale]), said, 'theirs')
      : blankOf(key),
  ),
  feature: 'ratings in foreign words',
});

const coded: Style = (random, { key, locale, means }) => {
  const code = { high: 3, medium: 2, low: 1 };
  const word = (band: Band): string => known[locale][band][0] ?? band;
  const write = random.pick([
    (band: Band) => `${code[band]} - ${word(band)}`,
    (band: Band) => `${word(band)} (${code[band]})`,
    (band: Band) => `${code[band]}:  ${word(band)}`,
  ]);
  return {
    cells: means.map((said) => (isBand(said) ? cellOf(key, write(said), said) : blankOf(key))),
    feature: 'ratings coded',
  };
};

/** G6: what is ours or inside is in our hands. */
const whose: Style = (random, task) => {
  if (task.key !== 'control') return letters(random, task);
  const [inside, outside] = random.pick(
    task.locale === 'en'
      ? [
          ['Internal', 'External'],
          ['Ours', 'Theirs'],
        ]
      : [
          ['内部', '外部'],
          ['我方', '客户'],
        ],
  );
  const cells = task.means.map((said) =>
    isBand(said)
      ? cellOf(task.key, (said === 'high' ? inside : outside) ?? '', said === 'high' ? 'high' : 'low')
      : blankOf(task.key),
  );
  return { cells, feature: 'control as ours or theirs' };
};

const marks: Style = (random, task) => {
  const label = { high: ['High', '高'], medium: ['Medium', '中'], low: ['Low', '低'] } as const;
  const levels = bands.map((band) => ({ header: label[band][task.locale === 'en' ? 0 : 1], says: band }));
  return { ...writeMarks(random, task, levels), named: true, feature: 'ratings one-hot' };
};

/** Numbers from 1 (or 0) to `high`, whose middle decides. A scale that the numbers do not show has to stand in the header (G1). */
const numbers =
  (low: number, high: number, step: number): Style =>
  (random, { key, means }) => {
    const middle = (low + high) / 2;
    const all = Array.from({ length: (high - low) / step + 1 }, (_, index) => low + index * step);
    const asText = random.chance(0.15);
    const cells = means.map((said): WrittenCell => {
      if (!isBand(said)) return blankOf(key);
      const fits = all.filter((value) => bandOf(value, middle) === said);
      const value = random.pick(fits.length > 0 ? fits : all.filter((each) => each < middle));
      return cellOf(key, asText ? String(value) : value, bandOf(value, middle));
    });
    const named = !isEvident(cells, high) || random.chance(0.3);
    const hint =
      high === 100 && random.chance(0.5) ? '(%)' : random.pick([`(${low}-${high})`, `[${low}–${high}]`]);
    return { cells, hint: named ? hint : '', feature: `ratings ${low}-${high}` };
  };

const bandOf = (value: number, middle: number): Band =>
  value > middle ? 'high' : value === middle ? 'medium' : 'low';

/** G1 takes the shortest of 1–5, 1–10 and 0–100 that holds four in five: more than one in five has to lie beyond the next shorter one. */
export function isEvident(cells: readonly WrittenCell[], high: number): boolean {
  const values = cells.flatMap(({ values: [value] }) =>
    value === null || value === undefined ? [] : [Number(value)],
  );
  const shorter = high === 100 ? 10 : high === 10 ? 5 : 0;
  return values.filter((value) => value > shorter).length * 4 > values.length;
}

const ours: readonly Style[] = [
  plainWords,
  plainWords,
  plainWords,
  letters,
  numbers(1, 5, 1),
  numbers(1, 5, 1),
  numbers(1, 10, 1),
  numbers(0, 100, 5),
  coded,
  marks,
  signs,
  whose,
];

export function writeRatings(random: Random, task: Task): Written {
  return (task.wording === 'theirs' ? foreign : random.pick(ours))(random, task);
}
