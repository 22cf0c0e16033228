// G5: the questions of the guided rating and their answers, as the pane gets and gives them.
import type {
  AskedKey,
  PlaceObstacle,
  RatedKind,
  RatingAnswer,
  RatingQuestion,
} from '../method/ratingQuestions';
import type { FoundTable } from '../sheets/grid/table';
import { answerAt, type AnswerKey, type KeptAnswers } from './answers';

/** A question with the name under which its answer is kept. */
export interface AskedRating extends RatingQuestion, AnswerKey {}

/** Ratings that are missing in a table and cannot be written into it. */
export interface LeftOut {
  readonly table: FoundTable;
  readonly why: PlaceObstacle;
}

export interface Asking {
  readonly questions: readonly AskedRating[];
  /** Tables of which nothing, or not everything that is missing, is asked; once for each reason. */
  readonly leftOut: readonly LeftOut[];
}

export interface GivenRating extends AskedRating {
  readonly answer: RatingAnswer;
}

/** Of these questions, those that are answered. */
export const givenOf = (questions: readonly AskedRating[], kept: KeptAnswers): readonly GivenRating[] =>
  questions.flatMap((question) => {
    const answer = answerAt(kept, question);
    return answer === null ? [] : [{ ...question, answer }];
  });

/** What a press would write: one column of one table. */
export interface AnswerTarget {
  readonly sheet: string;
  readonly kind: RatedKind;
  readonly key: AskedKey;
  /** The column's header as it is, or as it will be. */
  readonly header: string;
  /** `Sheet!G4:G18`: the column's cells beside the table's rows. */
  readonly range: string;
  /** null: a column that is there. */
  readonly added: 'inTable' | 'beside' | null;
  readonly count: number;
}

export interface AnswersToWrite {
  readonly given: readonly GivenRating[];
  /** All that is kept, of other accounts and tables too. */
  readonly kept: KeptAnswers;
}
