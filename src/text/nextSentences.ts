// N7: a line as people read it, in one language.
import type { NextKind, NextLine, NextParams, NextState } from '../method/next/nextLine';
import type { SuggestedAction } from '../method/actions/suggestedAction';
import type { Suggestion } from './suggestion';
import { cutAll } from './sentences';

type Own = Exclude<NextKind, 'suggested'>;

/** What to do and why, by kind; what is suggested anyway (T7, A9, N3, N5) has its words there, and its reason here. */
export type NextSentences = {
  readonly [Kind in Own]: (params: NextParams[Kind]) => Suggestion;
} & {
  readonly whySuggested: (params: NextParams['suggested']) => string;
  readonly nobody: string;
  /** N7: the press. */
  readonly take: string;
  /** An ISO date. */
  readonly by: (day: string) => string;
  readonly title: string;
  readonly more: (count: number) => string;
  readonly states: Readonly<Record<NextState, string>>;
};

type Suggest = (advice: SuggestedAction['advice'], from: string) => Suggestion;

/** N7: what to do, and why in a few words. */
export const sayNext =
  (sentences: NextSentences, suggest: Suggest) =>
  (line: NextLine): Suggestion => {
    if (line.kind === 'suggested') {
      const { action } = line.params;
      const said = suggest(action.advice, action.from);
      return { action: said.action, why: sentences.whySuggested(line.params) || said.why };
    }
    // The compiler does not follow that a kind's sentence takes that kind's parameters.
    const sentence = sentences[line.kind] as (params: NextParams[Own]) => Suggestion;
    return sentence(cutAll(line.params));
  };
