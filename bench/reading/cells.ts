// How one concept is written down a column, cell by cell.
import type { CellValue } from '../../src/sheets/grid/grid';
import type { Locale } from '../../src/text/text';
import type { Key, Said, WrittenCell, Wording } from './case';
import type { Random } from './random';
import { reasons } from './texts';

/** A column's cells, and what its header has to add to them. */
export interface Written {
  readonly cells: readonly WrittenCell[];
  /** Headers of its own, below the concept's: one for each value (one-hot). */
  readonly headers?: readonly string[];
  /** Such as '(1-5)'. */
  readonly hint?: string;
  /** The columns' headers need the concept's name above them. */
  readonly named?: boolean;
  readonly feature: string;
}

/** What a column is written for. */
export interface Task {
  readonly key: Key;
  readonly locale: Locale;
  readonly wording: Wording;
  /** What each record means; null: left blank. */
  readonly means: readonly Said[];
}

export const cellOf = (key: Key, value: CellValue, says: Said, wording: Wording = 'ours'): WrittenCell => ({
  values: [value],
  says: { [key]: says },
  wording,
});

export const blankOf = (key: Key, width = 1, says: Said = null): WrittenCell => ({
  values: Array.from({ length: width }, () => null),
  says: { [key]: says },
  wording: 'ours',
});

/** One column a value, a mark under the one that holds. */
export function writeMarks(
  random: Random,
  { key, locale, means }: Task,
  levels: readonly { readonly header: string; readonly says: Said }[],
): Pick<Written, 'cells' | 'headers'> {
  const mark = random.pick(locale === 'en' ? ['x', 'X', '✓', 'Yes'] : ['√', '✓', 'x', '是']);
  const cells = means.map((meant): WrittenCell => {
    const at = levels.findIndex(({ says }) => says === meant);
    if (at < 0) return blankOf(key, levels.length);
    const values = levels.map((_, index) => (index === at ? mark : null));
    return { values, says: { [key]: meant }, wording: 'ours' };
  });
  return { cells, headers: levels.map(({ header }) => header) };
}

/** What typing, copying and exporting leave in a cell: nothing of it changes what it says. */
const dirt: readonly ((text: string) => string)[] = [
  (text) => `${text} `,
  (text) => `  ${text}`,
  (text) => `${text}\u00a0`,
  (text) => `${text}\u200b`,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
];

/** A third of a column's texts, soiled. */
export function soilCells(random: Random, cells: readonly WrittenCell[]): readonly WrittenCell[] {
  return cells.map((cell) =>
    random.chance(0.35)
      ? {
          ...cell,
          values: cell.values.map((value) => (typeof value === 'string' ? random.pick(dirt)(value) : value)),
        }
      : cell,
  );
}

/** 'High - signs every contract': a value with its reason behind it. */
export function giveReasons(
  random: Random,
  cells: readonly WrittenCell[],
  locale: Locale,
): readonly WrittenCell[] {
  const join = random.pick(
    locale === 'en'
      ? [
          (word: string, why: string) => `${word} - ${why}`,
          (word: string, why: string) => `${word}, ${why}`,
          (word: string, why: string) => `${word} (${why})`,
        ]
      : [
          (word: string, why: string) => `${word}，${why}`,
          (word: string, why: string) => `${word}（${why}）`,
        ],
  );
  return cells.map((cell) => {
    const [value] = cell.values;
    const fits = cell.values.length === 1 && typeof value === 'string' && random.chance(0.4);
    return fits ? { ...cell, values: [join(value, random.pick(reasons[locale]))] } : cell;
  });
}
