import type { advice as english } from '../en/advice';
import { suggestFrom } from '../suggestion';
import type { AdviceTexts } from '../suggestion';
import { anyFactor, factors } from './advice/factors';
import { macros } from './advice/macros';
import { moves } from './advice/moves';
import { needs, people } from './advice/people';

const texts: AdviceTexts = { factors, anyFactor, people, needs, macros, moves };

export const advice: typeof english = { ...texts, suggest: suggestFrom(texts, '') };
