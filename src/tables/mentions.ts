// Words of a list inside a longer text: a header, a sheet's name, a sentence.
import type { Said } from '../method/ground/clues';
import { asPattern, normalise } from '../method/ground/text';
import { lookupOf } from './choice';
import type { AllowedValue } from './column';

const cjk = /[\u3400-\u9fff]/;
const initials = /^[a-z](?: ?[/,|+&-] ?[a-z])+$/i;

const patterns = new WeakMap<readonly AllowedValue[], RegExp>();

/**
 * Each of the list's words that the text holds, in the order of the text: 'Strength / weakness' → both. Letters count only where
 * there is nothing else ('S/W').
 */
export function mentionsIn<Code extends string>(
  values: readonly AllowedValue<Code>[],
  text: string,
): readonly Said<Code>[] {
  const lookup = lookupOf(values);
  const held = initials.test(text)
    ? text.split(/[^a-z]+/i)
    : [...text.matchAll(patternOf(values))].map(first);
  return held.flatMap((words): readonly Said<Code>[] => {
    const code = lookup.get(normalise(words));
    return code === undefined ? [] : [{ code: code as Code, words }];
  });
}

const first = ([words]: RegExpMatchArray): string => words;

/** Long words before those that they begin with; between other letters a Latin word is none. Built once per list. */
function patternOf(values: readonly AllowedValue[]): RegExp {
  const known = patterns.get(values);
  if (known) return known;
  const forms = [...lookupOf(values).keys()].filter((form) => form.length > 1);
  const ordered = forms.sort((one, other) => other.length - one.length).map(asPattern);
  const parts = [
    ...ordered.filter((form) => cjk.test(form)),
    ...ordered
      .filter((form) => !cjk.test(form))
      .map((form) => `(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`),
  ];
  const pattern = new RegExp(parts.join('|'), 'giu');
  patterns.set(values, pattern);
  return pattern;
}
