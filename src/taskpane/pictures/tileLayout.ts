// One tile of a 2×2 picture: title, value, captions, and a list of entries below each other. Pixels in, pixels out.
import { cutText, textWidth, wrapText } from './textWidth';

export interface EntryInput {
  readonly text: string;
  /** Shown at the right, '' for none. */
  readonly value: string;
}

export interface TileInput {
  readonly title: string;
  readonly value: string;
  /** A line below the title, '' for none. */
  readonly caption: string;
  readonly entries: readonly EntryInput[];
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface EntryLayout {
  readonly box: Rectangle;
  readonly symbol: { readonly x: number; readonly y: number };
  readonly lines: readonly Label[];
  readonly value: Label;
  /** The whole text, where it was cut. */
  readonly whole: string;
}

export interface TileLayout {
  readonly box: Rectangle;
  readonly title: Label;
  /** A sign after the title, where the tile has one. */
  readonly sign: { readonly x: number; readonly y: number };
  readonly value: Label;
  readonly captions: readonly Label[];
  readonly entries: readonly EntryLayout[];
  /** Entries that are not shown, and where their number stands. */
  readonly more: { readonly count: number; readonly x: number; readonly y: number } | null;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between tiles, and between entries. */
export const GAP = 4;
/** Height of a line of small text. */
export const LINE = 16;
const PADDING = 10;
const TITLE_SIZE = 14;
const CAPTION_SIZE = 12;
const SYMBOL = 18;
const LEAST_HEIGHT = 62;
const HEADER = 34;

/** How entries are set: `inset` is the room above, below and beside the text of each. */
export interface EntryStyle {
  readonly lines: number;
  readonly inset: number;
}

export const entryStyle = ({
  lines,
  slips,
}: {
  readonly lines: number;
  readonly slips: boolean;
}): EntryStyle => ({
  lines,
  inset: slips ? 4 : 0,
});

function layoutEntry(entry: EntryInput, box: Omit<Rectangle, 'height'>, style: EntryStyle): EntryLayout {
  const { inset } = style;
  const symbolRoom = SYMBOL - 4 + inset;
  const valueRoom = entry.value === '' ? 0 : textWidth(entry.value, CAPTION_SIZE) + 4;
  const room = box.width - symbolRoom - inset - valueRoom;
  const lines = wrapText(entry.text, { width: room, size: CAPTION_SIZE, lines: style.lines });
  const height = Math.max(1, lines.length) * LINE + 2 * inset;
  const baseline = (line: number): number => box.y + inset + 12 + line * LINE;
  return {
    box: { ...box, height },
    symbol: { x: box.x + 6 + inset, y: box.y + inset + LINE / 2 },
    lines: lines.map((text, line) => ({ x: box.x + symbolRoom, y: baseline(line), text })),
    value: { x: box.x + box.width - inset, y: baseline(0), text: entry.value },
    whole: entry.text,
  };
}

interface EntryFrame extends Omit<Rectangle, 'height'> {
  readonly limit: number;
  readonly style: EntryStyle;
}

function layoutEntries(tile: TileInput, frame: EntryFrame) {
  const entries: EntryLayout[] = [];
  let y = frame.y;
  for (const entry of tile.entries.slice(0, frame.limit)) {
    const made = layoutEntry(entry, { x: frame.x, y, width: frame.width }, frame.style);
    entries.push(made);
    y += made.box.height + GAP;
  }
  const count = tile.entries.length - entries.length;
  const more = count > 0 && frame.limit > 0 ? { count, x: frame.x + 2, y: y + 12 } : null;
  return { entries, more, end: more ? y + LINE + GAP : y };
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly limit: number;
  readonly style: EntryStyle;
  /** Said inside the tile where there are no axes beside it. */
  readonly axisCaption: string;
}

/** A tile with all it holds; its height follows. */
export function layoutTile(tile: TileInput, place: Place): TileLayout {
  const { x, y, width, limit, style } = place;
  const right = x + width - PADDING;
  const titleRoom = width - 2 * PADDING - textWidth(tile.value, 16) - 6;
  const captions = [tile.caption, place.axisCaption]
    .filter((caption) => caption !== '')
    .flatMap((caption) => wrapText(caption, { width: width - 2 * PADDING, size: CAPTION_SIZE, lines: 2 }))
    .map((caption, line) => ({ x: x + PADDING, y: y + 38 + line * LINE, text: caption }));
  const top = y + HEADER + captions.length * LINE;
  const outset = style.inset > 0 ? 2 : 0;
  const inner = { x: x + PADDING - outset, y: top, width: width - 2 * (PADDING - outset) };
  const { entries, more, end } = layoutEntries(tile, { ...inner, limit, style });
  const title = cutText(tile.title, titleRoom, TITLE_SIZE);
  return {
    box: { x, y, width, height: Math.max(LEAST_HEIGHT, end - y + 4) },
    title: { x: x + PADDING, y: y + 21, text: title },
    sign: { x: x + PADDING + textWidth(title, TITLE_SIZE) * 1.06 + 10, y: y + 16 },
    value: { x: right, y: y + 22, text: tile.value },
    captions,
    entries,
    more,
  };
}
