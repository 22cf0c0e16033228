// G6, R1: the four parts of a SWOT. Each says a direction; that it also speaks of control is the method's.
import type { SwotWord } from '../../method/ground/clues';
import { type AllowedValue, words } from '../column';

export const strengthWords = words(
  'strength | strengths | strenghts | strenght | s | 优势 | 长处 | forces | force | atout | atouts',
  'сильные стороны | силни страни | güçlü yönler',
);

export const weaknessWords = words(
  'weakness | weaknesses | weeknesses | w | 劣势 | 弱点 | 短处 | faiblesses | faiblesse',
  'слабые стороны | слаби страни | zayıf yönler',
);

export const opportunityWords = words(
  'opportunity | opportunities | opp | opp. | opps | o | 机会 | 机遇 | opportunités | opportunité',
  'возможности | возможность | възможности | възможност | fırsatlar | fırsat',
);

export const threatWords = words(
  'threat | threats | t | 威胁 | menaces | menace | men | men. | угрозы | угроза | заплахи | заплаха',
  'tehditler | tehdit',
);

export const swotValues: readonly AllowedValue<SwotWord>[] = [
  { code: 'strength', labels: { en: 'Strength', 'zh-CN': '优势' }, synonyms: strengthWords },
  { code: 'weakness', labels: { en: 'Weakness', 'zh-CN': '劣势' }, synonyms: weaknessWords },
  { code: 'opportunity', labels: { en: 'Opportunity', 'zh-CN': '机会' }, synonyms: opportunityWords },
  { code: 'threat', labels: { en: 'Threat', 'zh-CN': '威胁' }, synonyms: threatWords },
];
