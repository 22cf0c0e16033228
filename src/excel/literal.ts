// Writing to a cell is typing into it: Excel turns '=1+1' into a formula, '1/2' into a date and 'wahr' into a boolean.
// A leading apostrophe keeps a text as it is and is no part of it.
import type { CellValue } from '../sheets/grid/grid';
import type { DraftValue } from '../sheets/draft';
import { keptText } from '../sheets/written';

/** What Range.values takes; null would leave the old value, '' clears it. */
export type WrittenValue = string | number | boolean;

/** What reads as a boolean when typed, in the languages of Excel whose words have letters only. */
const booleans = new Set(
  (
    'true false wahr falsch vrai faux verdadero falso vero sann falskt sant falsk tosi epätosi ' +
    'prawda fałsz pravda nepravda igaz hamis waar onwaar verdadeiro ' +
    'истина ложь істина хибність doğru yanliş yanlış αληθησ ψευδησ ' +
    'adevărat fals resnično napačno točno netočno'
  ).split(' '),
);

/** A number or date of Chinese numerals only, which Excel in Chinese may take for a value. */
const chineseNumber = /^[零一二三四五六七八九十百千万亿两年月日时分秒上下午周星期\s]+$/u;

/**
 * A text as it has to be written so that it stays that text. Safe as it is: it starts with a letter, holds no digit of any
 * script, and is no boolean in any language. Everything else gets an apostrophe: formula starters (= + - @), signs,
 * currencies, brackets, blanks, digits, dates with month names, error names (#N/A) and texts that start with an apostrophe.
 */
export function makeLiteral(text: string): string {
  if (text === '') return '';
  const kept = keptText(text);
  return isSafe(kept) ? kept : `'${kept}`;
}

/** One value of a draft as Range.values takes it. */
export function makeWritten(value: DraftValue): WrittenValue {
  if (value === null) return '';
  return typeof value === 'string' ? makeLiteral(value) : value;
}

/** A value as it was read, to be put back; an error is typed by its name, which gives the error again. */
export function makeRewritten(value: CellValue): WrittenValue {
  return typeof value === 'object' && value !== null ? value.error : makeWritten(value);
}

function isSafe(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /\p{N}/u.test(text)) return false;
  return !booleans.has(text.trim().toLowerCase()) && !chineseNumber.test(text);
}
