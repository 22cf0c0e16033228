// G6: what a job title says of whether its holder decides. It counts as a whole or by its first words: what stands before them
// ('Vice', 'Deputy', 副) makes it another title, which says nothing.
import type { Said, TitleRank } from '../../method/ground/clues';
import { normalise } from '../../method/ground/text';
import { words } from '../column';

const heading = words(
  'chief | ceo | cfo | coo | cio | cto | cpo | cmo | cso | cro | chro | ciso | president | managing director',
  'general manager | plant manager | owner | co-owner | chairman | chairwoman | chairperson',
  '总经理 | 董事长 | 总裁 | 厂长 | 首席执行官 | 首席财务官 | 首席运营官 | 首席技术官 | 首席信息官 | 首席采购官',
);
const assisting = words('assistant | clerk | 专员 | 文员 | 办事员');

/** Whoever works for the one whose title comes first. */
const aides = /\b(assistant|secretary|office|aide)\b|助|秘|办公室|^办|司机|代表/;
const ofAnother = /^(assistant (to|of)\b|chief of staff\b)/;

const beginsWith =
  (list: readonly string[]) =>
  (title: string): string | undefined =>
    list.find((word) => title.startsWith(word) && !/^[\p{L}\p{N}'-]/u.test(restOf(title, word)));

/** Chinese writes no blanks between words. */
const restOf = (title: string, word: string): string =>
  /[\u3400-\u9fff]/.test(word) ? '' : title.slice(word.length);

const headsBy = beginsWith(heading);
const assistsBy = beginsWith(assisting);

/** null where it says nothing. `words` is the title as it stands. */
export function rankOfTitle(text: string): Said<TitleRank> | null {
  const title = normalise(text).replace(/^the /, '');
  if (title === '' || ofAnother.test(title)) return null;
  const head = headsBy(title);
  if (head !== undefined) return aides.test(title.slice(head.length)) ? null : { code: 'heads', words: text };
  const assistant = assistsBy(title);
  if (assistant === undefined || headsBy(title.slice(assistant.length).trim()) !== undefined) return null;
  return aides.test(title.slice(assistant.length)) ? null : { code: 'assists', words: text };
}
