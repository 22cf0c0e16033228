// G5: what the guided rating shows of the state: the questions, what is answered, and where that would go.
import { useMemo } from 'react';
import { editOfAnswer, type RatedKind } from '../../../method/ratingQuestions';
import type { Edit } from '../../../method/strategy/scenario';
import { areTooMany, type KeptAnswers } from '../../../planner/answers';
import { givenOf, type AnswerTarget, type Asking, type GivenRating } from '../../../planner/asking';
import { isTheirs } from '../../../planner/bringingPlan';
import type { RatingCommands } from '../../session/ratingCommands';
import type { PaneState } from '../../session/paneState';

export interface RatingRound extends Asking {
  readonly kind: RatedKind;
  readonly answers: KeptAnswers;
  readonly given: readonly GivenRating[];
  /** As edits of the plan, to be tried. */
  readonly edits: readonly Edit[];
  readonly targets: readonly AnswerTarget[];
  /** Some of the tables are the user's own, and can be brought into the template. */
  readonly theirs: boolean;
  /** false: Excel did not keep the last answer. */
  readonly kept: boolean;
  /** true where the document can keep no more. */
  readonly full: boolean;
}

/** null while nothing is asked. */
export function useRating(
  { overview, account, rating }: PaneState,
  commands: RatingCommands,
): RatingRound | null {
  const { shown, answers, kept } = rating;
  const asking = useMemo(
    () => (shown === null || overview === null ? null : commands.askAbout(overview, shown)),
    // The commands ask about the account that is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [shown, overview, account, commands],
  );
  return useMemo(() => {
    if (shown === null || asking === null || overview === null) return null;
    const given = givenOf(asking.questions, answers);
    const edits = given.map(editOfAnswer);
    const targets = commands.targetsOf(given);
    const full = areTooMany(answers);
    const theirs = isTheirs(overview, shown);
    return { ...asking, kind: shown, answers, given, edits, targets, theirs, kept, full };
  }, [shown, overview, asking, answers, kept, commands]);
}
