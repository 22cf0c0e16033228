// The words of a list of values, each with what it means among others.
import type { AllowedValue } from '../column';
import { normalise } from '../../method/ground/text';
import { parseTruth } from '../truth';

export interface Meant {
  readonly code: string;
  /** One of steps to either side (T3): of two, the stronger holds. */
  readonly isDegree: boolean;
  /** How much, and not what: denied, it may be anything else. */
  readonly isGrade: boolean;
  /** What something is about. */
  readonly isTopic: boolean;
}

interface Index {
  readonly index: ReadonlyMap<string, Meant>;
  /** Words of the longest. */
  readonly longest: number;
}

const indexes = new WeakMap<readonly AllowedValue[], Index>();

/** Built once per list. Yes and no, letters and signs say nothing among other words. */
export function indexOf(
  values: readonly AllowedValue[],
  tokensIn: (text: string) => readonly string[],
): Index {
  const known = indexes.get(values);
  if (known) return known;
  const index = new Map<string, Meant>();
  for (const { code, labels, synonyms, terms = [], grades, topic = false } of values) {
    const own = [...Object.values(labels ?? {}), ...synonyms];
    const isDegree = /^[+-]?\d$/.test(code) && values.some((value) => value.code.startsWith('-'));
    for (const each of [...terms, ...(grades ?? []), ...own]) {
      const form = tokensIn(normalise(each)).join(' ');
      const speaks = /[\u3400-\u9fff]|\p{L}{2}/u.test(form) && parseTruth(each) === null;
      if (speaks && !index.has(form))
        index.set(form, {
          code,
          isDegree,
          isGrade: grades !== undefined && !terms.includes(each),
          isTopic: topic,
        });
    }
  }
  const longest = Math.max(1, ...[...index.keys()].map((form) => form.split(' ').length));
  const built = { index, longest };
  indexes.set(values, built);
  return built;
}
