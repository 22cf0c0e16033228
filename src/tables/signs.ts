// Signs in place of words: '++', '−', '±', '0'. What a dash means shows only in its column (T3, G2).
import { tidy } from '../method/ground/text';

export type Sign =
  | { readonly is: 'plus' | 'minus'; readonly count: number }
  /** A dash that is a minus only beside other signs. */
  | { readonly is: 'dash' }
  | { readonly is: 'zero' | 'unknown' | 'blank' };

const plus = /^[+\uff0b\u2795]{1,3}$/;
const hyphen = /^[-\u2010\u2011\u2012\uff0d\ufe63]{1,3}$/;
const minus = /^[\u2212\u2796]{1,3}$/;
const longDash = /^[\u2013\u2014\u2015]+$/;
const zero = /^(0|=|\uff1d|±|\+ ?\/ ?[-\u2010-\u2013\u2212]|[-\u2010-\u2013\u2212] ?\/ ?\+|\+-)$/;

/** What a cell of signs alone says; null for anything else. */
export function parseSign(text: string): Sign | null {
  const bare = tidy(text).replaceAll(' ', '');
  if (plus.test(bare)) return { is: 'plus', count: bare.length };
  if (minus.test(bare)) return { is: 'minus', count: bare.length };
  if (hyphen.test(bare)) return bare.length === 1 ? { is: 'dash' } : { is: 'minus', count: bare.length };
  if (longDash.test(bare)) return bare.length === 1 ? { is: 'dash' } : { is: 'blank' };
  if (zero.test(bare)) return { is: 'zero' };
  return bare === '?' || bare === '？' ? { is: 'unknown' } : null;
}

/** T3: beside plus signs or double signs, a dash is a minus. */
export function holdsSigns(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const sign = parseSign(text);
    return sign?.is === 'plus' || (sign?.is === 'minus' && sign.count > 1);
  });
}

/** Plus or minus in several steps: how much there is of something, not for or against. */
export function isScaleOfSigns(texts: readonly string[]): boolean {
  const signs = texts.map(parseSign);
  const steps = signs.some(
    (sign) => sign?.is === 'zero' || ((sign?.is === 'plus' || sign?.is === 'minus') && sign.count > 1),
  );
  return steps && holdsSigns(texts);
}
