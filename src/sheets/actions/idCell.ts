// What the hidden cell of each row remembers: which suggestion it is, what we last wrote beside it, and where it came
// from. `A9:1x7k#<account>.<from>.<action>.<why>!@Factors!B7`; '!' where the source was gone.
import { ourTexts, type OurText } from './actionWords';

export type Sums = Readonly<Record<OurText, string>>;

export interface IdCell {
  readonly id: string;
  /** Checksum of each text as we last wrote it: a text that no longer has it is the user's. */
  readonly sums: Sums;
  readonly gone: boolean;
  /** The source's cell at that time; '' for the macro strategy. */
  readonly source: string;
}

/** FNV-1a, 32 bits: enough to tell a changed text from an unchanged one. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  // Excel knows one kind of line break.
  const line = text.replace(/\r\n?/g, '\n');
  for (let index = 0; index < line.length; index += 1) {
    hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** One checksum for each of our texts. */
export function sumsOf(sumOf: (column: OurText) => string): Sums {
  return { account: sumOf('account'), from: sumOf('from'), action: sumOf('action'), why: sumOf('why') };
}

export function makeIdCell({ id, sums, gone, source }: IdCell): string {
  const all = ourTexts.map((column) => sums[column]).join('.');
  return `${id}#${all}${gone ? '!' : ''}@${source}`;
}

/** null for any cell that we did not write. */
export function parseIdCell(text: string): IdCell | null {
  const match = /^([A-Z]\w*:[\w-]+)#([0-9a-z]+)\.([0-9a-z]+)\.([0-9a-z]+)\.([0-9a-z]+)(!?)@(.*)$/s.exec(text);
  if (match === null) return null;
  const [, id = '', account = '', from = '', action = '', why = '', gone, source = ''] = match;
  return { id, sums: { account, from, action, why }, gone: gone === '!', source };
}
