// R5: what can be missing and what knowing it could change.

import type { SuggestedRating } from './ground/clues';

/** R5: what can be missing, by table: of factors, of people, of goals, of business issues, of buying criteria. */
export const missingItems = [
  'direction',
  'control',
  'weight',
  'evidence',
  'category',
  'lastSeen',
  'authority',
  'involvement',
  'attitude',
  'contact',
  'influencedBy',
  'individualNeed',
  'organisationalNeed',
  'measure',
  'baseline',
  'target',
  'due',
  'layer',
  'because',
  'belief',
  'demand',
  'ourRating',
] as const;
export type MissingItem = (typeof missingItems)[number];

/** R5: what knowing it could change, the greatest first. */
export const missingEffects = [
  'verdict', // the macro strategy, or that on confirmed factors alone
  'going', // R6
  'role', // T1
  'gaps', // T6, T10
  'coverage', // T8
  'sums', // brings the factor into the sums, which would not change the verdict
  'comparison', // R4
  'confidence', // no value of it would change the verdict
  'goal', // S3
  'advice', // T7, A9
] as const;
export type MissingEffect = (typeof missingEffects)[number];

/** R5 */
export interface MissingInformation {
  readonly what: MissingItem;
  /** The row's first cell; '' where no row of the table has it. */
  readonly cell: string;
  /** The row in the user's words: a factor's or goal's text, a person's name; '' as above. */
  readonly name: string;
  readonly effect: MissingEffect;
  /** G6: what the words of the row say, to be confirmed: none or one; of rows that are told together, those of all. */
  readonly suggestions: readonly SuggestedRating[];
}
