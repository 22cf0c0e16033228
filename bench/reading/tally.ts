// What many readings come to: shares by level, kinds of error, and what each unusual thing costs.
import type { Case, Wording } from './case';
import type { Item, Level, Verdict } from './item';

export type Counts = Readonly<Record<Verdict, number>>;
type Open = Record<Verdict, number>;
export type Line = Readonly<Record<Level, Counts>>;

export const lineNames = ['all', 'English', 'Chinese', 'our words', 'their words'] as const;
export type LineName = (typeof lineNames)[number];

interface ErrorKind {
  readonly name: string;
  readonly count: number;
  /** Of them, without a word. */
  readonly silent: number;
  readonly seeds: readonly number[];
  readonly example: string;
}

interface FeatureCount {
  readonly name: string;
  readonly cases: number;
  /** Cases with everything right; with anything wrong that nothing is said of. */
  readonly right: number;
  readonly silent: number;
}

export interface Tally {
  add(each: Case, items: readonly Item[]): void;
  lines(): Readonly<Record<LineName, Line>>;
  errors(): readonly ErrorKind[];
  features(): readonly FeatureCount[];
}

const none = (): Open => ({ right: 0, said: 0, silent: 0 });
const emptyLine = (): Record<Level, Open> => ({
  tables: none(),
  rows: none(),
  columns: none(),
  cells: none(),
});
const byWording: Readonly<Record<Wording, LineName>> = { ours: 'our words', theirs: 'their words' };
const mostSeeds = 3;

type OpenError = {
  -readonly [Part in keyof ErrorKind]: ErrorKind[Part] extends readonly number[] ? number[] : ErrorKind[Part];
};

export function makeTally(): Tally {
  const lines = Object.fromEntries(lineNames.map((name) => [name, emptyLine()])) as Record<
    LineName,
    Record<Level, Open>
  >;
  const errors = new Map<string, OpenError>();
  const features = new Map<string, { cases: number; right: number; silent: number }>();
  const addError = ({ error, verdict, detail, wording, level }: Item, seed: number): void => {
    const name = wording === 'theirs' && level === 'columns' ? `${error} (their words)` : error;
    const known = errors.get(name) ?? { name, count: 0, silent: 0, seeds: [], example: detail };
    known.count++;
    known.silent += verdict === 'silent' ? 1 : 0;
    if (known.seeds.length < mostSeeds && !known.seeds.includes(seed)) known.seeds.push(seed);
    errors.set(name, known);
  };
  return {
    add({ seed, locale, features: unusual }, items) {
      for (const item of items) {
        for (const name of ['all', locale === 'en' ? 'English' : 'Chinese', byWording[item.wording]] as const)
          lines[name][item.level][item.verdict]++;
        if (item.error !== '') addError(item, seed);
      }
      const isRight = items.every(({ verdict }) => verdict === 'right');
      const isSilent = items.some(({ verdict }) => verdict === 'silent');
      for (const name of unusual) {
        const known = features.get(name) ?? { cases: 0, right: 0, silent: 0 };
        features.set(name, {
          cases: known.cases + 1,
          right: known.right + (isRight ? 1 : 0),
          silent: known.silent + (isSilent ? 1 : 0),
        });
      }
    },
    lines: () => lines,
    errors: () =>
      [...errors.values()].sort((one, other) => other.silent - one.silent || other.count - one.count),
    features: () =>
      [...features]
        .map(([name, counts]) => ({ name, ...counts }))
        .sort((one, other) => other.silent / other.cases - one.silent / one.cases),
  };
}

/** Of all there are, 0–100 with two decimals; 100 where there is none. */
export function shareOf(counts: Counts, verdict: Verdict): number {
  const all = counts.right + counts.said + counts.silent;
  if (all === 0) return verdict === 'right' ? 100 : 0;
  return Math.round((counts[verdict] / all) * 10_000) / 100;
}
