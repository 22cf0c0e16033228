// A column of the strategy sheet as blocks: a heading with items under it, each item ruled off. What a block holds is data.
import type { DraftValue } from '../../draft';
import type { Page } from '../page';
import { breakLines, shorten } from '../wording';

export interface Item {
  readonly text: string;
  /** The cell that it leads to. */
  readonly target?: string;
  /** At the right edge. */
  readonly figure?: DraftValue;
  /** Said in passing: smaller, and without a rule. */
  readonly quiet?: true;
}

export interface Block {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** Where on the page a column of blocks stands. */
export interface Side {
  readonly column: number;
  readonly columns: number;
  /**
   * Characters in a line. Sentences are broken by us, so that every row stays equally high whatever stands beside it; and one column
   * alone may be wide while another beside it is narrow.
   */
  readonly width: number;
}

/** What is told at length stands whole in its own table. */
const maximumLines = 4;

/** The blocks under each other with a blank row between, those without items left out; gives the row after the last. */
export function putBlocks(page: Page, side: Side, start: number, blocks: readonly Block[]): number {
  let row = start;
  for (const { heading, items } of blocks.filter((block) => block.items.length > 0)) {
    page.put(row, side.column, heading);
    page.look('heading', { row, column: side.column, rows: 1, columns: side.columns });
    row += 1;
    for (const item of items) row = putItem(page, side, row, item);
    row += 1;
  }
  return row - 1;
}

/** Gives the row after it. */
function putItem(page: Page, side: Side, start: number, item: Item): number {
  const { column, columns, width } = side;
  const lines = linesOf(item, width);
  lines.forEach((line, index) => {
    if (item.target === undefined) page.put(start + index, column, line);
    else page.link(start + index, column, line, item.target);
  });
  const end = start + lines.length;
  if (item.quiet) page.look('caption', { row: start, column, rows: lines.length, columns: 1 });
  else page.look('line', { row: end - 1, column, rows: 1, columns });
  if (item.figure !== undefined) page.put(start, column + columns - 1, item.figure, 'right');
  return end;
}

/** Beside a figure a text has one line. */
function linesOf({ text, figure }: Item, width: number): readonly string[] {
  if (figure !== undefined) return [shorten(text, width - besideFigure)];
  const lines = breakLines(text, width);
  const rest = lines.slice(maximumLines - 1).join(' ');
  return lines.length > maximumLines ? [...lines.slice(0, maximumLines - 1), shorten(rest, width)] : lines;
}

const besideFigure = 14;

/** The first so many, and how many more there are. */
export function withRest(
  items: readonly Item[],
  most: number,
  more: (count: number) => string,
): readonly Item[] {
  const rest = items.length - most;
  return rest <= 0 ? items : [...items.slice(0, most), { text: more(rest), quiet: true }];
}

/** Sentences as items. */
export const itemsOf = (sentences: readonly string[]): readonly Item[] => sentences.map((text) => ({ text }));
