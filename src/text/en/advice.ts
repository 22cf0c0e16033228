import { suggestFrom } from '../suggestion';
import type { AdviceTexts } from '../suggestion';
import { anyFactor, factors } from './advice/factors';
import { macros } from './advice/macros';
import { moves } from './advice/moves';
import { clashingNeeds, needs, people, sameNeeds } from './advice/people';
import { rungs, touch } from './advice/relation';

const texts: AdviceTexts = {
  factors,
  anyFactor,
  people,
  needs,
  sameNeeds,
  clashingNeeds,
  touch,
  rungs,
  macros,
  moves,
};

export const advice = {
  ...texts,
  /** The words for a suggested action: its advice, and its source as the user calls it. */
  suggest: suggestFrom(texts, ' '),
};
