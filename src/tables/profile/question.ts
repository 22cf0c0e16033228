// What a question of the profile is.
import type { AllowedValue, Words } from '../column';

/** `amount`: a number, in a currency where one is written; `ratio`: a share a year, such as 4 %; `truth`: yes or no; `choices`: one or several. */
export type AnswerKind =
  | { readonly kind: 'text' | 'number' | 'amount' | 'ratio' | 'date' }
  | { readonly kind: 'choice' | 'truth'; readonly values: readonly AllowedValue[] }
  /** Of all of these lists; nothing is offered. */
  | { readonly kind: 'choices'; readonly lists: readonly (readonly AllowedValue[])[] };

export interface ProfileQuestion {
  readonly labels: Words;
  readonly synonyms: readonly string[];
  /** Shown where the user answers. */
  readonly help: Words;
  readonly answer: AnswerKind;
}
