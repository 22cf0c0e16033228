// Text for people, within 80 columns; Chinese characters take two.
import { breakLines, placesOf } from '../../sheets/drafts/wording';
import { mostSaid } from '../../telling/line';
import { tellRest } from '../../telling/rest';
import type { RestKind } from '../../text/rest';
import type { Text } from '../../text/text';

const width = 80;

/** Filled with spaces to so many columns. */
export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - placesOf(text)));

/** Stands for a space at which a line is not broken. */
const tie = '\u0001';

/** Words that stay on one line: an address, a name with its column. */
export const together = (text: string): string => text.replaceAll(' ', tie);

/** The text in lines: the first behind `lead`, the others under its end. */
export function hang(lead: string, text: string): readonly string[] {
  const indent = placesOf(lead);
  // Chinese punctuation never begins a line, and hangs over the end of the one before.
  const overhang = /[\u2e80-\uffe6]/.test(text) ? 2 : 0;
  const [first = '', ...others] = breakLines(text, width - indent - overhang);
  const lines = [lead + first, ...others.map((line) => ' '.repeat(indent) + line)];
  return lines.map((line) => line.replaceAll(tie, ' ').trimEnd());
}

/** R8: the first so many, and a line that says of what there is more, and where. */
export function firstOf<Item>(
  items: readonly Item[],
  { most, cellsOf }: { readonly most: PageList; readonly cellsOf: (item: Item) => readonly string[] },
  text: Text,
): { readonly shown: readonly Item[]; readonly more: readonly string[] } {
  const limit = mostSaid.page[most];
  const rest = items.slice(limit);
  const cells = rest.flatMap((item) => cellsOf(item).slice(0, 1));
  const words = tellRest({ kind: most, count: rest.length, cells }, text);
  return { shown: items.slice(0, limit), more: rest.length === 0 ? [] : hang('  ', words) };
}

/** Lists of which the page tells the first. */
type PageList = keyof typeof mostSaid.page & RestKind;

export interface Labelled {
  readonly label: string;
  /** Each begins a line of its own. */
  readonly texts: readonly string[];
}

/** Labels in a column of their own, texts beside them; a label without text is left out. */
export function labelled(rows: readonly Labelled[], indent: string): readonly string[] {
  const filled = rows.filter(({ texts }) => texts.length > 0);
  const column = Math.max(0, ...filled.map(({ label }) => placesOf(label))) + 2;
  return filled.flatMap(({ label, texts }) =>
    texts.flatMap((text, index) => hang(indent + padEnd(index === 0 ? label : '', column), text)),
  );
}
