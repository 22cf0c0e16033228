// G6 in words: what counts by a suggestion, with the reason, to be confirmed or changed.
import type { AccountAnalysis } from '../method/analysis';
import type { SuggestedRating } from '../method/ground/clues';
import type { JudgedFactor, JudgedPerson } from '../method/ground/judged';
import type { Text } from '../text/text';
import { inOneLine, type Line } from './line';

type Judged = JudgedPerson | JudgedFactor;

/** '≈ control high (“Strength”)'; '' where nothing is suggested. */
export const suggestionNote = ({ suggestions }: Pick<Judged, 'suggestions'>, text: Text): string =>
  inOneLine(...suggestions.map((each) => text.suggestions.note(each)));

/** The name with its sign where it counts by a suggestion. */
export const signed = (name: string, { suggestions }: Pick<Judged, 'suggestions'>, text: Text): string =>
  suggestions.length === 0 ? name : `${name} ${text.suggestions.sign}`;

/** R5: of one row its note, of several how many. */
export function suggestedTogether(suggestions: readonly SuggestedRating[], text: Text): string {
  const [only, ...others] = suggestions;
  if (only === undefined) return '';
  return others.length === 0 ? text.suggestions.note(only) : text.suggestions.rows(suggestions.length);
}

/** Those of one kind, in sheet order: what they are called, and the note. Resolved factors are settled. */
export const tellSuggested = (rows: readonly Judged[], text: Text): readonly Line[] =>
  rows
    .filter((row) => row.suggestions.length > 0 && !('status' in row && row.status === 'resolved'))
    .map((row) => ({
      words: 'text' in row ? row.text : row.name,
      cells: [row.cell],
      note: suggestionNote(row, text),
    }));

/** Those of factors, then of people. */
export const tellSuggestions = ({ factors, people }: AccountAnalysis, text: Text): readonly Line[] => [
  ...tellSuggested(factors, text),
  ...tellSuggested(people, text),
];
