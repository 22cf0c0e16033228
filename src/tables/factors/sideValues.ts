// G6: whose matter a factor is, as cells say it, and as a header or a sheet is called.
import type { Said, Side } from '../../method/ground/clues';
import { normalise } from '../../method/ground/text';
import { type AllowedValue, words } from '../column';

/** Of our own house. As a category they say no more than that. */
export const internalWords = words(
  'internal | internally | in-house | inside | ours | our own | our side | own | us | 内部 | 内因 | 我们 | 己方',
  '自身 | 本公司 | interne | internes | внутренний | внутренние | вътрешен | вътрешни',
);

/** Of the customer or the world around. As a category they are the market's. */
export const externalWords = words(
  'external | externally | outside | theirs | their side | customer | the customer | 外部 | 外因 | 客户 | 客户方',
  '对方 | externe | externes | внешний | внешние | външен | външни',
);

export const sideValues: readonly AllowedValue<Side>[] = [
  { code: 'internal', labels: null, synonyms: words(...internalWords, '我方') },
  { code: 'external', labels: null, synonyms: externalWords },
];

const namedSides: readonly (readonly [Side, RegExp])[] = [
  ['internal', /\binternals?\b|\binternes?\b|内部|внутренни[ейх]+|вътрешни/g],
  ['external', /\bexternals?\b|\bexternes?\b|外部|внешни[ейх]+|външни/g],
];

/** What lists of factors are called besides: 'Internal use only' or '内部资料' is no list of what is internal. */
const listWords =
  /\b(key|main|factors?|forces?|risks?|issues?|causes?|sources?|origin|environment|analysis|list|swot|facteurs?|risques?)\b|因素|风险|环境|分析|清单|列表|主要|关键|问题|原因|факторы|фактори|риски/g;

/** The side that a header or a name is about: 'Internal factors', '外部环境'; null where it names both, or is about something else. */
export function sideOfHeading(text: string): Said<Side> | null {
  const form = normalise(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' '));
  const named = namedSides.filter(([, words]) => form.search(words) >= 0);
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  const rest = form.replace(only[1], ' ').replace(listWords, ' ');
  return /[\p{L}]/u.test(rest) ? null : { code: only[0], words: text };
}
