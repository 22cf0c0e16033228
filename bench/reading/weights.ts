// Weights as people write them (G4): numbers on several scales, shares of a whole, words, codes.
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';
import type { WrittenCell } from './case';
import { blankOf, cellOf, type Task, type Written, writeMarks } from './cells';
import type { Random } from './random';
import { isEvident } from './ratings';
import { foreignValues } from './valueWords';

type Style = (random: Random, task: Task) => Written;

/** Weights that words can say. */
const byThree = (weight: number): 1 | 3 | 5 => (weight > 3 ? 5 : weight === 3 ? 3 : 1);
const wordsOf: Readonly<Record<Locale, Readonly<Record<1 | 3 | 5, readonly string[]>>>> = {
  en: {
    5: words('High | High | Critical | Very high'),
    3: words('Medium | Medium | Moderate'),
    1: words('Low | Low | Minor'),
  },
  'zh-CN': { 5: words('高 | 很高 | 重要'), 3: words('中 | 中等 | 一般'), 1: words('低 | 很低 | 次要') },
};

const byWeight =
  (feature: string, write: (weight: number) => WrittenCell, hint = ''): Style =>
  (_random, { key, means }) => ({
    cells: means.map((said) => (typeof said === 'number' ? write(said) : blankOf(key))),
    feature,
    hint,
  });

const plain: Style = (random, task) => {
  const asText = random.chance(0.15);
  const write = (weight: number) => cellOf('weight', asText ? String(weight) : weight, weight);
  return byWeight('weights 1-5', write, random.chance(0.3) ? '(1-5)' : '')(random, task);
};

/** Half or a twentieth of the number, rounded up. */
const upTo =
  (high: 10 | 100): Style =>
  (random, task) => {
    const step = high / 5;
    const write = (weight: number) => {
      const value = high === 10 ? weight * 2 - random.int(0, 1) : weight * step - 5 * random.int(0, 3);
      return cellOf('weight', value, weight);
    };
    const written = byWeight(`weights 1-${high}`, write)(random, task);
    const named = !isEvident(written.cells, high) || random.chance(0.3);
    return { ...written, hint: named ? (high === 10 ? '(1-10)' : '(0-100)') : '' };
  };

const inWords: Style = (random, task) =>
  byWeight('weights in words', (weight) => {
    const three = byThree(weight);
    return cellOf('weight', random.pick(wordsOf[task.locale][three]), three);
  })(random, task);

const coded: Style = (random, task) => {
  const names =
    task.locale === 'en'
      ? words('Very low | Low | Medium | High | Very high')
      : words('很低 | 低 | 中 | 高 | 很高');
  // Where no code goes beyond 3, 'High' of three steps could be meant.
  if (!task.means.some((said) => typeof said === 'number' && said > 3)) return inWords(random, task);
  return byWeight('weights coded', (weight) =>
    cellOf('weight', `${weight} - ${names[weight - 1] ?? ''}`, weight),
  )(random, task);
};

const foreign: Style = (random, task) =>
  byWeight('weights in foreign words', (weight) => {
    const three = byThree(weight);
    return cellOf('weight', random.pick(foreignValues.weight[three][task.locale]), three, 'theirs');
  })(random, task);

/** Shares that sum to 1: five times the share by the greatest, halves up, at least 1. */
const shares: Style = (random, { key, means }) => {
  const parts = means.map(() => random.int(1, 9));
  const sum = parts.reduce((all, part) => all + part, 0);
  const rounded = parts.map((part) => Math.round((part / sum) * 1000));
  const first = rounded[0] ?? 0;
  const thousandths = [first + 1000 - rounded.reduce((all, part) => all + part, 0), ...rounded.slice(1)];
  const greatest = Math.max(...thousandths);
  const inPercent = random.chance(0.5);
  const cells = thousandths.map((share) => {
    const weight = Math.max(1, Math.floor((10 * share + greatest) / (2 * greatest)));
    return cellOf(key, inPercent ? `${share / 10}%` : share / 1000, weight);
  });
  return { cells, feature: 'weights as shares' };
};

const marks: Style = (random, task) => {
  const names = task.locale === 'en' ? ['VL', 'L', 'M', 'H', 'VH'] : ['很低', '低', '中', '高', '很高'];
  const three = [1, 3, 5];
  const levels = names.map((header, index) => ({ header, says: [1, 1, 3, 5, 5][index] ?? null }));
  const means = task.means.map((said) =>
    typeof said === 'number' ? (three.find((each) => each === byThree(said)) ?? null) : null,
  );
  return { ...writeMarks(random, { ...task, means }, levels), named: true, feature: 'weights one-hot' };
};

const ours: readonly Style[] = [
  plain,
  plain,
  plain,
  plain,
  upTo(10),
  upTo(100),
  inWords,
  inWords,
  coded,
  shares,
  marks,
];

/** `means` are weights 1–5; null: left blank. */
export function writeWeights(random: Random, task: Task): Written {
  const chosen = task.wording === 'theirs' ? foreign : random.pick(ours);
  const enough = task.means.length >= 3 && !task.means.includes(null);
  return (chosen === shares && !enough ? plain : chosen)(random, task);
}

/** A signed number that says both: 'Impact (-5 to +5)'. */
export function writeSignedWeights(
  directions: readonly (string | null)[],
  weights: readonly (number | null)[],
): Written {
  const cells = weights.map((weight, index): WrittenCell => {
    const direction = directions[index] ?? null;
    if (weight === null || direction === null)
      return { ...blankOf('weight'), says: { weight: null, direction: null } };
    const value = direction === 'negative' ? -weight : weight;
    return { values: [value], says: { weight, direction }, wording: 'ours' };
  });
  return { cells, feature: 'signed weights' };
}
