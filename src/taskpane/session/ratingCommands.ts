// G5: what the pane asks and answers in the guided rating.
import type { JudgedPerson } from '../../method/ground/judged';
import type { RatedKind, RatingAnswer } from '../../method/ratingQuestions';
import type { Edit } from '../../method/strategy/scenario';
import type { AnswerKey } from '../../planner/answers';
import type { BringOutlook } from '../../planner/outlook';
import type { AnswerTarget, Asking, GivenRating } from '../../planner/asking';
import type { Overview, Planner } from '../../planner/planner';
import type { Locale } from '../../text/text';
import type { PaneStore } from './paneStore';

export interface RatingCommands {
  /** Shows the questions about people or factors in place of their view; null ends that. */
  readonly rate: (kind: RatedKind | null) => void;
  /** The questions about the shown account, as this look at the workbook has it. */
  readonly askAbout: (overview: Overview, kind: RatedKind) => Asking;
  /** Keeps an answer, in the document too; null takes it back. */
  readonly answer: (at: AnswerKey, answer: RatingAnswer | null) => void;
  /** Where these answers would be written. */
  readonly targetsOf: (given: readonly GivenRating[]) => readonly AnswerTarget[];
  /** What bringing the tables of that kind into the template would do; null where none is the user's own. */
  readonly previewBringing: (kind: RatedKind) => BringOutlook | null;
  /** T1: the shown account's people after these edits. */
  readonly tryPeople: (edits: readonly Edit[]) => readonly JudgedPerson[];
}

interface RatingDeps {
  readonly store: PaneStore;
  /** null: Excel is not there yet. */
  readonly planner: () => Planner | null;
  /** Language of the sheets. */
  readonly locale: () => Locale;
}

interface Keeping extends RatingDeps {
  /** Answers are being kept; `again`: there are newer ones. */
  keeping: 'no' | 'yes' | 'again';
}

/** G5: one request at a time, the last with the newest answers. */
async function keepAnswers(work: Keeping): Promise<void> {
  const planner = work.planner();
  if (planner === null) return;
  if (work.keeping !== 'no') {
    work.keeping = 'again';
    return;
  }
  do {
    work.keeping = 'yes';
    const kept = await planner.keepAnswers(work.store.state().rating.answers).then(
      () => true,
      // The pane says so; the next answer tries once more.
      () => false,
    );
    work.store.dispatch({ type: 'rating', event: { name: 'kept', kept } });
  } while (isNewer(work));
  work.keeping = 'no';
}

const isNewer = ({ keeping }: Keeping): boolean => keeping === 'again';

export function createRatingCommands(deps: RatingDeps): RatingCommands {
  const { store, planner: plannerNow } = deps;
  const work: Keeping = { ...deps, keeping: 'no' };
  const ask = <Answer>(empty: Answer, question: (planner: Planner, overview: Overview) => Answer): Answer => {
    const { overview } = store.state();
    const planner = plannerNow();
    return planner === null || overview === null ? empty : question(planner, overview);
  };
  return {
    rate: (kind) =>
      store.dispatch({
        type: 'rating',
        event: kind === null ? { name: 'stopped' } : { name: 'opened', kind },
      }),
    askAbout: (overview, kind) =>
      plannerNow()?.askAbout(overview, store.state().account, kind) ?? { questions: [], leftOut: [] },
    answer: (at, answer) => {
      store.dispatch({ type: 'rating', event: { name: 'answered', at, answer } });
      void keepAnswers(work);
    },
    targetsOf: (given) =>
      ask<readonly AnswerTarget[]>([], (planner, overview) => planner.targetsOf(overview, given)),
    previewBringing: (kind) =>
      ask<BringOutlook | null>(null, (planner, overview) =>
        planner.previewBringing(overview, {
          kind,
          locale: deps.locale(),
          kept: store.state().rating.answers,
        }),
      ),
    tryPeople: (edits) =>
      ask<readonly JudgedPerson[]>([], (planner, overview) => {
        const judged = overview.analysis?.accounts[store.state().account]?.people ?? [];
        const cells = new Set(judged.map(({ cell }) => cell));
        return planner.tryPeople(
          overview,
          overview.plan.people.filter(({ cell }) => cells.has(cell)),
          edits,
        );
      }),
  };
}
