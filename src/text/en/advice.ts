import type { AdviceTexts, AdviceWords } from '../suggestion';
import {
  anyFactor,
  anyFactorOnPaper,
  anyUnasked,
  confirmFirst,
  forNeed,
  forOthers,
  owed,
  accepted,
  unclear,
  unclearOfInterest,
} from './advice/factors';
import { macros } from './advice/macros';
import { moves } from './advice/moves';
import { clashingNeeds, leadsIn, needs, peopleIn, sameNeeds } from './advice/people';
import { pathProofs, proofs } from './advice/proofs';
import { rest, rungs, touchIn, touchTime } from './advice/relation';
import { topicTexts } from './advice/topics';
import { unaskedTexts } from './advice/unasked';
import { format } from './format';
import type { Labels } from './labels';

/** In the words of these labels. */
export const adviceIn = (labels: Labels): AdviceTexts => ({
  topics: topicTexts,
  unasked: unaskedTexts,
  anyFactor,
  anyUnasked,
  anyFactorOnPaper,
  forNeed,
  forOthers,
  owed,
  accepted,
  unclear,
  unclearOfInterest,
  confirmFirst,
  people: peopleIn(labels),
  leads: leadsIn(labels),
  needs,
  proofs,
  pathProofs,
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
  names: (named, more) => format.list(more === 0 ? named : [...named, `${format.number(more)} more`]),
  aside: format.aside,
  quote: format.quote,
  after: (name) => `See ${name} before, or have them there.`,
  tell: (name) => `Tell ${name} beforehand.`,
  way: (through, tell) => `Go there through ${through}.${tell === '' ? '' : ` Tell ${tell} beforehand.`}`,
};
