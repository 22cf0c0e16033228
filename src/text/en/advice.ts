import type { AdviceTexts, AdviceWords } from '../suggestion';
import { anyFactor } from './advice/factors';
import { macros } from './advice/macros';
import { moves } from './advice/moves';
import { clashingNeeds, needs, peopleIn, sameNeeds } from './advice/people';
import { rest, rungs, touchIn, touchTime } from './advice/relation';
import { topicTexts } from './advice/topics';
import { format } from './format';
import type { Labels } from './labels';

/** In the words of these labels. */
export const adviceIn = (labels: Labels): AdviceTexts => ({
  topics: topicTexts,
  anyFactor,
  people: peopleIn(labels),
  needs,
  sameNeeds,
  clashingNeeds,
  touch: touchIn(labels),
  touchTime,
  rest,
  rungs,
  macros,
  moves,
});

export const adviceWords: AdviceWords = {
  joiner: ' ',
  whoever: 'those concerned',
  others: (count) => `${count} more`,
  list: format.list,
  aside: format.aside,
  quote: format.quote,
};
