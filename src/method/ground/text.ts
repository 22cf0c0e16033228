// Texts as people type them → texts that can be compared.
import { keeping } from './kept';

const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]|\u200d|\ufe0e|\ufe0f/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const apostrophes = /[\u02b9\u02bc\u2018-\u201b\u2032]/g;
const quotes = /[\u00ab\u00bb\u201c-\u201f]/g;
const spaces = /\s+/g;
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const untidy = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|\ufe0e|\ufe0f|[^\S ]|^ | $| {2}/;

/** The user's own words without what cannot be seen: zero-width characters, no-break spaces, padding. Line breaks stay. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .trim();
}

/** Nothing but blanks and characters that cannot be seen? */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  const seen = (first > 0x20 && first < 0x7f) || (first >= 0x3400 && first < 0xa000);
  return !seen && tidy(text) === '';
}

/** For comparing: width (NFKC), case, invisible characters, kinds of dash, quote and space no longer matter. */
export function normalise(text: string): string {
  return text.length > longestKept ? normaliseAfresh(text) : normaliseShort(text);
}

const longestKept = 24;
const normaliseShort = keeping(4000, normaliseAfresh);

function normaliseAfresh(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return (
    text
      // NFKC would make a blank and an accent of it.
      .replace(/\u00b4/g, "'")
      .normalize('NFKC')
      .replace(invisible, '')
      .replace(apostrophes, "'")
      .replace(dashes, '-')
      .replace(quotes, '"')
      .replace(spaces, ' ')
      .trim()
      .toLowerCase()
  );
}

/** A text as a pattern that finds just this text, whether the pattern bears the flag u or not (which refuses escapes that nothing needs). */
export const asPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
