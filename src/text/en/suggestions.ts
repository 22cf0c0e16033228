// G6: ratings that nobody gave but that the row's own words suggest.
import type { RatingReason, SuggestedKey, SuggestedRating } from '../../method/ground/clues';
import { cut } from '../sentences';
import { format } from './format';
import type { Labels } from './labels';

const ratings: Readonly<Record<SuggestedKey, string>> = {
  control: 'control',
  authority: 'authority',
  involvement: 'involvement',
};

/** The word that spoke, and where it stands unless that is plain. */
const reasonIn =
  ({ categories, personLevels, roles }: Labels) =>
  (reason: RatingReason): string => {
    switch (reason.source) {
      case 'swot':
      case 'side':
        return format.quote(cut(reason.words));
      case 'response':
        return `response ${format.quote(cut(reason.words))}`;
      case 'title':
        return `title ${format.quote(cut(reason.words))}`;
      case 'role':
        return `role ${format.quote(reason.words === '' ? roles[reason.role] : cut(reason.words))}`;
      case 'level':
        return `level ${format.quote(personLevels[reason.level])}`;
      case 'category':
        return `category ${format.quote(categories[reason.category])}`;
    }
  };

/** In the words of these labels. */
export const suggestionsIn = (labels: Labels) => ({
  /** Beside the name of whatever counts by a suggestion. */
  sign: '≈',
  meaning: 'suggested',
  heading: 'Suggested ratings',
  hint: 'Fill in the cell to confirm or change a rating: these come from the row’s own words.',
  /** The words that spoke. */
  reason: reasonIn(labels),
  /** '≈ control high (“Strength”)' */
  note: ({ key, level, reason }: SuggestedRating): string =>
    `≈ ${format.aside(`${ratings[key]} ${labels.levels[level].toLowerCase()}`, reasonIn(labels)(reason))}`,
  /** Of rows that are told together. */
  rows: (count: number): string => `≈ suggested in ${format.rows(count)}`,
  /** With the verdict: how much of the weight in the sums. */
  resting: (share: number): string =>
    `Confirm the suggested ratings (≈) first: ${format.percent(share)} of the weight rests on them.`,
  /** In place of what the standing means, where it is lower for that. */
  capped: `Take it as a first sketch: until the suggested ratings are confirmed, it is ${format.quote(labels.standings.fragile)} at best.`,
});
