// Small pieces of text that several result sheets share.
import type { AccountAnalysis, Finding } from '../../method/analysis';
import type { Severity } from '../../method/words';
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

/** The text, or its beginning with '…', within so many characters of a column. */
export function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  let used = 0;
  let kept = '';
  for (const character of line) {
    used += places(character);
    if (used > width) return `${kept.trimEnd()}…`;
    if (used <= width - 1) kept += character;
  }
  return line;
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
