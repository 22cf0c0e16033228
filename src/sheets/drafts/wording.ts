// Small pieces of text that several result sheets share.
import type { AccountAnalysis } from '../../method/analysis';
import type { Finding } from '../../method/ground/finding';
import type { Severity } from '../../method/ground/words';
import type { Text } from '../../text/text';
import { footerText } from './page';

/** 'Strategy · Halden Precision', or the name alone where the account has none. */
export const titleOf = (name: string, account: string | null): string =>
  account === null ? name : `${name} · ${account}`;

/** Title, date and page, for the foot of a printed page (Excel's codes). */
export const footerOf = (title: string, asOf: string, text: Text): string =>
  `${footerText(title)} · ${footerText(text.format.date(asOf))} · &P / &N`;

/** High and medium carry a sign, low none. */
export const severitySigns: Readonly<Record<Severity, string>> = { high: '▲▲', medium: '▲', low: '' };

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

/** Names of people by their cell, made once for all findings of an account. */
export const namesOf = (people: AccountAnalysis['people']): ReadonlyMap<string, string> =>
  new Map(people.map(({ cell, name }) => [cell, name]));

/** Names of the people a finding is about, as the sheet has them. */
export function whoOf(finding: Finding, known: ReadonlyMap<string, string>, text: Text): string {
  const names = finding.cells.flatMap((cell) => known.get(cell) ?? []);
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} ${text.sheets.more(more)}` : text.format.list(shown);
}

/** 'People!B14' → 'B14': what a narrow column shows of a link. */
export const cellPart = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** A number as people write it in a sentence: 1,200,000 and 0.85. */
export const figure = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
