// O2, A9: topics of a company's own, known by its words.
import { keeping } from '../../ground/kept';
import type { OwnTopic } from '../../ground/settings';
import { asPattern, normalise } from '../../ground/text';

/**
 * A9: the first of the company's topics of which the text says a word: whole words, also with a plural s; Chinese ones wherever they
 * stand. 'Two ESG audits in May' is about 'ESG audit'.
 */
export function ownTopicOf(text: string, topics: readonly OwnTopic[]): OwnTopic | null {
  if (topics.length === 0) return null;
  const form = normalise(text);
  return topics.find(({ words }) => words.some((word) => patternOf(word).test(form))) ?? null;
}

/** A letter or digit of a script that parts its words by blanks. */
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]';

const patternOf = keeping(1000, (word: string): RegExp => {
  const form = asPattern(normalise(word));
  const isParted = (end: string): boolean => new RegExp(`^${letter}$`, 'u').test(end);
  const before = isParted(form.charAt(0)) ? `(?<!${letter})` : '';
  const behind = isParted(form.at(-1) ?? '') ? `s?(?!${letter})` : '';
  return new RegExp(`${before}${form}${behind}`, 'u');
});
