// A column of the strategy sheet as blocks: a heading with items under it, each item ruled off. What a block holds is data.
import { tellRest } from '../../../telling/rest';
import type { RestKind } from '../../../text/rest';
import type { Text } from '../../../text/text';
import type { DraftValue } from '../../draft';
import type { StyleName } from '../../styles';
import type { Page } from '../page';
import { cellPart, placesOf, shorten } from '../wording';
import { addressWidth, figureWidth, rightWidth, type Side } from './page';

export interface Item {
  readonly text: string;
  /** The cell that it leads to. */
  readonly target?: string;
  /** Where to find it, at the right edge: its address leads there. */
  readonly cell?: string;
  /** At the right edge. */
  readonly figure?: DraftValue;
  readonly figureLook?: StyleName;
  /** Said in passing: smaller. */
  readonly quiet?: true;
  /** The next item belongs to it: no rule between them. */
  readonly goesOn?: true;
}

export interface Block {
  readonly heading: string;
  /** Above the figures. */
  readonly figures?: string;
  readonly items: readonly Item[];
}

/** The blocks under each other with a blank row between, those without items left out; gives the row after the last. */
export function putBlocks(page: Page, side: Side, start: number, blocks: readonly Block[]): number {
  let row = start;
  for (const { heading, figures = '', items } of blocks.filter((block) => block.items.length > 0)) {
    page.put(row, side.column, heading);
    page.look('heading', boxOf(side, row));
    if (figures !== '') page.put(row, side.figure, figures, 'figureHead');
    items.forEach((item, index) => putItem(page, side, row + 1 + index, item));
    row += items.length + 2;
  }
  return row - 1;
}

const boxOf = ({ column, figure }: Side, row: number) => ({
  row,
  column,
  rows: 1,
  columns: figure - column + 1,
});

function putItem(page: Page, side: Side, row: number, item: Item): void {
  const { text, target = '', cell, figure, figureLook, quiet, goesOn } = item;
  // What does not fit beside its figure is cut; in a cell of its own column a figure may be longer than that. Without one its room is the text's.
  const beside = figure === undefined ? -figureWidth : Math.max(0, placesOf(String(figure)) - figureWidth);
  page.link(row, side.column, side.wraps ? text : shorten(text, rightWidth - beside), target);
  if (side.wraps) page.look('wrapped', { row, column: side.column, rows: 1, columns: 1 });
  if (quiet) page.look('caption', boxOf(side, row));
  if (!goesOn) page.look('line', boxOf(side, row));
  if (cell !== undefined) {
    page.link(row, side.figure, shortAddress(cell), cell);
    page.look('figureHead', { row, column: side.figure, rows: 1, columns: 1 });
  }
  if (figure !== undefined) page.put(row, side.figure, figure, 'right', ...(figureLook ? [figureLook] : []));
}

/** The cell stays whole, the sheet's name is cut. */
function shortAddress(address: string): string {
  const cell = `!${cellPart(address)}`;
  return shorten(address.slice(0, -cell.length), addressWidth - cell.length) + cell;
}

/** R8: the first so many, and of what there is more, and where: the first of it is led to. */
export function withRest(
  items: readonly Item[],
  { most, kind }: { readonly most: number; readonly kind: RestKind },
  text: Text,
): readonly Item[] {
  const rest = items.slice(most);
  if (rest.length === 0) return items;
  const cells = rest.flatMap(({ target, cell }) => target ?? cell ?? []);
  const words = tellRest({ kind, count: rest.length, cells }, text);
  return [...items.slice(0, most), { text: words, quiet: true, target: cells[0] ?? '' }];
}

/** Sentences as items. */
export const itemsOf = (sentences: readonly string[]): readonly Item[] => sentences.map((text) => ({ text }));
