// Attitudes as people write them (T3): degrees, words, signs, the letters and columns of engagement grids.
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';
import type { Said } from './case';
import { blankOf, cellOf, type Task, type Written, writeMarks } from './cells';
import type { Random } from './random';
import { foreignValues } from './valueWords';

type Degrees = Readonly<Record<string, readonly string[]>>;

const known: Readonly<Record<Locale, Degrees>> = {
  en: {
    '3': words('Strongly support | Champion | +3 sells for us'),
    '2': words('Supporter | Supportive | For | +2 supports us'),
    '1': words('Somewhat supportive | +1 leans to us'),
    '0': words('Neutral | Undecided | 0 neutral'),
    '-1': words('Sceptical | Doubtful | −1 doubts us'),
    '-2': words('Opponent | Resistant | Against | −2 opposes us'),
    '-3': words('Strongly against | Hostile | −3 works against us'),
  },
  'zh-CN': {
    '3': words('强烈支持 | 大力支持 | +3 替我们推动'),
    '2': words('支持 | 赞成 | +2 支持我们'),
    '1': words('比较支持 | 略支持 | +1 偏向我们'),
    '0': words('中立 | 观望 | 0 中立'),
    '-1': words('怀疑 | 略反对 | -1 有疑虑'),
    '-2': words('反对 | 抵制 | -2 反对我们'),
    '-3': words('强烈反对 | 坚决反对 | -3 与我们作对'),
  },
};

type Style = (random: Random, task: Task) => Written;

/** The nearest of those degrees: not every way of writing tells all seven apart. */
const nearest = (degrees: readonly number[], said: number): number =>
  [...degrees].sort((one, other) => Math.abs(one - said) - Math.abs(other - said))[0] ?? 0;

/** A way of writing by one text a degree. */
const byDegree =
  (feature: string, textOf: Readonly<Record<string, readonly string[] | undefined>>): Style =>
  (random, { key, means }) => ({
    cells: means.map((said) => {
      if (typeof said !== 'number') return blankOf(key);
      const degree = nearest(Object.keys(textOf).map(Number), said);
      return cellOf(key, random.pick(textOf[String(degree)] ?? ['']), degree);
    }),
    feature,
  });

const plainWords: Style = (random, task) => byDegree('attitudes in words', known[task.locale])(random, task);
const inSigns: Style = byDegree('attitudes in signs', {
  '3': ['++'],
  '2': ['+'],
  '0': ['0'],
  '-2': ['-'],
  '-3': ['--'],
});
/** Without any plus or double sign a dash may mean that nothing is known. */
const signs: Style = (random, task) =>
  task.means.some((said) => typeof said === 'number' && said > 1)
    ? inSigns(random, task)
    : plainWords(random, task);

const faces: Style = byDegree('attitudes in faces', { '2': ['🙂'], '0': ['😐'], '-2': ['🙁'] });

const letters: Style = (random, task) => {
  const written = byDegree('attitudes U/R/N/S/L', { '3': ['L'], '2': ['S'], '0': ['N'], '-2': ['R'] })(
    random,
    task,
  );
  return { ...written, hint: random.chance(0.4) ? '(U/R/N/S/L)' : '' };
};

const numbers: Style = (random, { key, means }) => {
  const signed = random.chance(0.4);
  const cells = means.map((said) => {
    if (typeof said !== 'number') return blankOf(key);
    return cellOf(key, signed && said > 0 ? `+${said}` : said, said);
  });
  const evident = means.some((said) => typeof said === 'number' && said < 0);
  return { cells, hint: evident && random.chance(0.6) ? '' : '(-3 to +3)', feature: 'attitudes in numbers' };
};

const foreign: Style = (random, { key, locale, means }) => {
  const texts: Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> = foreignValues.attitude;
  return {
    cells: means.map((said) => {
      if (typeof said !== 'number') return random.chance(0.5) ? blankOf(key) : unknown(random, key, locale);
      return cellOf(key, random.pick(texts[String(said)]?.[locale] ?? ['']), said, 'theirs');
    }),
    feature: 'attitudes in foreign words',
  };
};

const unknown = (random: Random, key: Task['key'], locale: Locale) =>
  cellOf(key, random.pick(foreignValues.attitude.unknown[locale]), null, 'theirs');

interface Grade {
  readonly header: string;
  readonly says: Said;
}
const grids: Readonly<Record<Locale, readonly (readonly Grade[])[]>> = {
  en: [
    [
      { header: 'Unaware', says: null },
      { header: 'Resistant', says: -2 },
      { header: 'Neutral', says: 0 },
      { header: 'Supportive', says: 2 },
      { header: 'Leading', says: 3 },
    ],
    [
      { header: 'Against', says: -2 },
      { header: 'Neutral', says: 0 },
      { header: 'For', says: 2 },
    ],
  ],
  'zh-CN': [
    [
      { header: '不知晓', says: null },
      { header: '抵制', says: -2 },
      { header: '中立', says: 0 },
      { header: '支持', says: 2 },
      { header: '领导', says: 3 },
    ],
    [
      { header: '反对', says: -2 },
      { header: '中立', says: 0 },
      { header: '支持', says: 2 },
    ],
  ],
};

const marks: Style = (random, task) => {
  const levels = random.pick(grids[task.locale]);
  const degrees = levels.flatMap(({ says }) => (typeof says === 'number' ? [says] : []));
  const means = task.means.map((said) => (typeof said === 'number' ? nearest(degrees, said) : said));
  return {
    ...writeMarks(random, { ...task, means }, levels),
    named: random.chance(0.6),
    feature: 'attitudes one-hot',
  };
};

/** T3: a column headed by its own state: yes is what it says, no is neither. */
const headed: Style = (random, { key, locale, means }) => {
  const [header, yes, no] = random.pick(
    locale === 'en'
      ? [
          ['Supporter?', 'Yes', 'No'],
          ['Supporter', 'x', null],
        ]
      : [
          ['是否支持', '是', '否'],
          ['支持者', '√', null],
        ],
  );
  const cells = means.map((said) =>
    typeof said === 'number' && said > 0
      ? cellOf(key, yes ?? null, 2)
      : no === null
        ? blankOf(key)
        : cellOf(key, no ?? null, 0),
  );
  return { cells, headers: [header ?? ''], feature: 'attitudes headed by their state' };
};

const ours: readonly Style[] = [
  headed,
  plainWords,
  plainWords,
  plainWords,
  signs,
  faces,
  letters,
  numbers,
  numbers,
  marks,
];

/** `means` are degrees of T3; null: not known. */
export function writeAttitudes(random: Random, task: Task): Written {
  return (task.wording === 'theirs' ? foreign : random.pick(ours))(random, task);
}
