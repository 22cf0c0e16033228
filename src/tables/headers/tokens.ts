// The words of a header, one by one: of joined words, in either script, without what only helps to fill the column in.
import { normalise, tidy } from '../../method/ground/text';

const inBrackets = /\([^)]*\)?|\[[^\]]*\]?|【[^】]*】?|（[^）]*）?|\{[^}]*\}?/g;
const wholeInBrackets = /^[([{【（<〈《"“]+([^()[\]{}【】（）<>〈〉《》]*)[)\]}】）>〉》"”]+$/;
/** 'fullName', 'HTTPName' → their words. */
const camel = /(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
/** A scale, a list of values or an explanation at the end. */
const scale =
  /(?<!\d)\d+ ?(-|~|to|至|到|\.\.| ) ?\d+(?!\d).*$|^\d{1,3}[.)、] |[:=].*$|\b[a-z]\/[a-z](\/[a-z])*$|[高中低]\/[高中低].*$/;
const word = /[\u3400-\u9fff]|[\p{L}\p{M}\p{N}']+/gu;

/** Without its help: 'Influence (1-5)' → 'Influence', '[Name]' → 'Name'; joined words are parted. */
export function bareHeader(text: string): string {
  const whole = tidy(text).replace(/\s+/g, ' ');
  const inner = wholeInBrackets.exec(whole)?.[1] ?? whole;
  const bare = inner.replace(inBrackets, ' ');
  return (/[\p{L}\p{N}]/u.test(bare) ? bare : inner).replaceAll('_', ' ').replace(camel, ' ').trim();
}

/** What a header says in brackets: often the values of its column. */
export function bracketsOf(text: string): readonly string[] {
  return [...tidy(text).matchAll(inBrackets)].map(([inside]) => inside.replace(/^.|[)\]】）}]$/g, ''));
}

/** 能不能, 有没有, 喜不喜欢, 支持不支持: a question, and only the second half of it says of what. */
const whetherOrNot = /([\u3400-\u9fff]{1,3})[不没](?=\1)/g;

/** A header's words in their plain forms; every Chinese character is one. */
export function tokensOf(bare: string): readonly string[] {
  const known = normalise(bare).replace(/(?<=[^\d\s])\d{1,2}$/, '');
  const unscaled = known.replace(scale, ' ');
  const asked = /[\p{L}]/u.test(unscaled) ? unscaled : known;
  const tokens = asked.replace(whetherOrNot, '').match(word) ?? [];
  return tokens.map(plainForm);
}

/** One and many, possessives and both spellings come to the same: 'risks', "risk's" → 'risk'. */
export function plainForm(token: string): string {
  const bare = token.replace(/'s?$/, '');
  if (bare.length < 4 || !/^[a-z]+$/.test(bare)) return bare;
  const one = bare
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/(?<![sui])s$/, '');
  return one.replace(/isation/g, 'ization').replace(/avour/g, 'avor');
}
