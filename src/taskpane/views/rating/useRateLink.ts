// G5: the way to the questions from wherever a rating is missing.
import { useMemo } from 'react';
import type { RatedKind } from '../../../method/ratingQuestions';
import type { Overview } from '../../../planner/planner';
import type { RatingCommands } from '../../session/ratingCommands';

export interface RateLink {
  /** How many ratings are asked; 0: it is said why none is. */
  readonly count: number;
  readonly onOpen: () => void;
}

interface Asking {
  readonly overview: Overview;
  readonly commands: Pick<RatingCommands, 'askAbout' | 'rate'>;
}

/** null where nothing is to be asked of the shown account, nor to be said why not. */
export function useRateLink(kind: RatedKind, { overview, commands }: Asking): RateLink | null {
  return useMemo(() => {
    const { questions, leftOut } = commands.askAbout(overview, kind);
    if (questions.length + leftOut.length === 0) return null;
    return { count: questions.length, onOpen: () => commands.rate(kind) };
  }, [kind, overview, commands]);
}
