import type { AdviceTexts, AdviceWords } from '../suggestion';
import { format } from './format';
import type { Labels } from '../en/labels';
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
  joiner: '',
  whoever: '相关的人',
  names: (named, more) =>
    `${named.join('、')}${more === 0 ? '' : `等 ${format.number(named.length + more)} 人`}`,
  aside: format.aside,
  quote: format.quote,
  after: (name) => `先见过${name}，或请${name}到场，再做这一步。`,
  tell: (name) => `事先告诉${name}。`,
  way: (through, tell) => `请${through}引见。${tell === '' ? '' : `事先告诉${tell}。`}`,
};
