// G5: the guided rating of the pane, and how each event changes it. Pure; answers wait in the document until they are written.
import type { RatedKind, RatingAnswer } from '../../method/ratingQuestions';
import {
  parseAnswersFlag,
  answersFlag,
  withAnswer,
  type AnswerKey,
  type KeptAnswers,
} from '../../planner/answers';
import type { Overview } from '../../planner/planner';

export interface Rating {
  /** Whose questions are shown in place of their view; null: none. */
  readonly shown: RatedKind | null;
  readonly answers: KeptAnswers;
  /** false: Excel did not keep the last one. */
  readonly kept: boolean;
}

export const noRating: Rating = { shown: null, answers: {}, kept: true };

export type RatingEvent =
  | { readonly name: 'opened'; readonly kind: RatedKind }
  | { readonly name: 'stopped' }
  /** null takes the answer back. */
  | { readonly name: 'answered'; readonly at: AnswerKey; readonly answer: RatingAnswer | null }
  | { readonly name: 'kept'; readonly kept: boolean };

export function reduceRating(rating: Rating, event: RatingEvent): Rating {
  switch (event.name) {
    case 'opened':
      return { ...rating, shown: event.kind };
    case 'stopped':
      return { ...rating, shown: null };
    case 'answered':
      return { ...rating, answers: withAnswer(rating.answers, event.at, event.answer) };
    case 'kept':
      return { ...rating, kept: event.kept };
  }
}

/** What an earlier pane left unwritten. */
export const ratingFrom = ({ reading }: Overview): Rating => ({
  ...noRating,
  answers: parseAnswersFlag(reading.flags[answersFlag]),
});
