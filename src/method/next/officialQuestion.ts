// S9: what is asked officially is published to everybody: the subject in neutral words, never our own words or figures.
import { isAskable, type Askable } from './nextLine';
import type { CountedFactor } from '../factors/factors';

/** In either language, words that are a question already. */
const question = /[?？]|是否|能否|可否|^(?:whether|who|what|which|when|how|does)\b/i;

const mostAsked = 2;

export interface Asked {
  /** Factors whose own words are a question. */
  readonly about: readonly string[];
  /** All else by its category, each once; what is about rivals or ourselves is no question for the customer. */
  readonly subjects: readonly Askable[];
  readonly cells: readonly string[];
}

/** The two heaviest of these that can be asked; the heaviest come first. */
export function askNeutrally(factors: readonly CountedFactor[]): Asked {
  const asked = factors
    .filter(({ text, category }) => question.test(text) || isAskable(category))
    .slice(0, mostAsked);
  const about = asked.filter(({ text }) => question.test(text)).map(({ text }) => text);
  const subjects = asked.flatMap(({ text, category }) =>
    !question.test(text) && isAskable(category) ? [category] : [],
  );
  return { about, subjects: [...new Set(subjects)], cells: asked.map(({ cell }) => cell) };
}
