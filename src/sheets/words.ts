// Texts as people type them → texts that can be compared.

const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]|\u200d|\ufe0e|\ufe0f/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const spaces = /\s+/g;
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** The user's own words without what cannot be seen: zero-width characters, no-break spaces, padding. Line breaks stay. */
export function tidy(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .trim();
}

/** For comparing: width (NFKC), case, invisible characters, kinds of dash, quote and space no longer matter. */
export function normalise(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(spaces, ' ')
    .trim()
    .toLowerCase();
}
