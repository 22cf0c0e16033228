// Small pieces of text that several result sheets share.
import type { Text } from '../../text/text';
import { footerText } from './page';

/** 'Strategy · Halden Precision', or the name alone where the account has none. */
export const titleOf = (name: string, account: string | null): string =>
  account === null ? name : `${name} · ${account}`;

/** Title, date and page, for the foot of a printed page (Excel's codes). */
export const footerOf = (title: string, asOf: string, text: Text): string =>
  `${footerText(title)} · ${footerText(text.format.date(asOf))} · &P / &N`;

/** Full-width characters take two places of a column's width. */
const places = (character: string): number => (/[\u1100-\u11ff\u2e80-\uffe6]/.test(character) ? 2 : 1);

/** Width of a text in characters of a column. */
export const placesOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + places(character), 0);

/** The text, or its beginning with '…', within so many characters of a column. */
export function shorten(text: string, width: number): string {
  // One between a number and its sign stays.
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  let used = 0;
  let kept = '';
  for (const character of line) {
    used += places(character);
    if (used > width) return `${kept.trimEnd()}…`;
    if (used <= width - 1) kept += character;
  }
  return line;
}

/** The text in lines of so many characters of a column, broken at spaces or between Chinese characters; a longer word stays whole. */
export function breakLines(text: string, width: number): readonly string[] {
  // Only blanks that may break: one between a number and its sign stays.
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  const pieces = line.match(/[^ \u2e80-\uffe6]+ ?|[\u2e80-\uffe6] ?| /g) ?? [];
  const lines: string[] = [];
  let used = 0;
  for (const piece of pieces) {
    const length = placesOf(piece);
    // Punctuation never begins a line.
    const isMark = /^[，。；：、？！”）》]/.test(piece);
    if (lines.length === 0 || (used + placesOf(piece.trimEnd()) > width && !isMark)) {
      lines.push(piece);
      used = length;
    } else {
      lines[lines.length - 1] += piece;
      used += length;
    }
  }
  return lines.map((line) => line.trimEnd());
}

/** 'People!B14' → 'B14': what a narrow column shows of a link. */
export const cellPart = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
