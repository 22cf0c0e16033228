import type { AdviceTexts } from '../suggestion';
import type { Labels } from '../en/labels';
import { anyFactor, factors } from './advice/factors';
import { macros } from './advice/macros';
import { moves } from './advice/moves';
import { clashingNeeds, needs, peopleIn, sameNeeds } from './advice/people';
import { rest, rungs, touchIn, touchTime } from './advice/relation';

export const adviceIn = (labels: Labels): AdviceTexts => ({
  factors,
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
