import { suggestFrom } from '../suggestion';
import type { AdviceTexts } from '../suggestion';
import { anyFactor, factors } from './advice/factors';
import { macros } from './advice/macros';
import { moves } from './advice/moves';
import { needs, people } from './advice/people';

const texts: AdviceTexts = { factors, anyFactor, people, needs, macros, moves };

export const advice = {
  ...texts,
  /** The words for a suggested action: its advice, and its source as the user calls it. */
  suggest: suggestFrom(texts, ' '),
};
