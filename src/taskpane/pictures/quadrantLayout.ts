// Where everything of a 2×2 picture stands: tiles with a title and a value, and in each a list of entries.
// Pure: pixels in, pixels out. On a narrow pane the four tiles stand below each other.
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

export interface QuadrantInput {
  readonly width: number;
  /** Left and right column. */
  readonly columns: readonly [string, string];
  /** Upper and lower row. */
  readonly rows: readonly [string, string];
  /** Row names one character below the other (Chinese) instead of turned by a quarter. */
  readonly upright: boolean;
  /** In reading order: upper left, upper right, lower left, lower right. */
  readonly tiles: readonly [TileInput, TileInput, TileInput, TileInput];
  /** Entries shown per tile; the rest is counted. */
  readonly limit: number;
  /** Lines of an entry's text at most. */
  readonly lines: number;
  /** Entries stand on slips of paper of their own; else directly on the tile. */
  readonly slips: boolean;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface AxisLabel extends Label {
  readonly turned: boolean;
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

export interface QuadrantLayout {
  readonly width: number;
  readonly height: number;
  readonly axis: readonly AxisLabel[];
  readonly tiles: readonly TileLayout[];
}

/** Below this width two tiles no longer fit beside each other. */
const STACK_BELOW = 210;
const AXIS = 20;
const GAP = 4;
const PADDING = 10;
const TITLE_SIZE = 14;
const CAPTION_SIZE = 12;
const LINE = 16;
const SYMBOL = 18;
const LEAST_HEIGHT = 62;
const HEADER = 34;

/** How entries are set: `inset` is the room above, below and beside the text of each. */
interface EntryStyle {
  readonly lines: number;
  readonly inset: number;
}

const entryStyle = ({ lines, slips }: Pick<QuadrantInput, 'lines' | 'slips'>): EntryStyle => ({
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

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly limit: number;
  readonly style: EntryStyle;
  /** Said inside the tile where there are no axes beside it. */
  readonly axisCaption: string;
}

function layoutTile(tile: TileInput, place: Place): TileLayout {
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

/** Both tiles of a row are as high as the higher one. */
function levelled(row: readonly TileLayout[]): readonly TileLayout[] {
  const height = Math.max(...row.map((tile) => tile.box.height));
  return row.map((tile) => ({ ...tile, box: { ...tile.box, height } }));
}

function layoutStacked(input: QuadrantInput): QuadrantLayout {
  const { width, columns, rows, limit } = input;
  const style = entryStyle(input);
  let y = 0;
  const tiles = input.tiles.map((tile, index) => {
    const axisCaption = `${rows[index < 2 ? 0 : 1]} · ${columns[index % 2 === 0 ? 0 : 1]}`;
    const made = layoutTile(tile, { x: 0, y, width, limit, style, axisCaption });
    y += made.box.height + GAP;
    return made;
  });
  return { width, height: y - GAP, axis: [], tiles };
}

function rowLabels(input: QuadrantInput, row: 0 | 1, box: Rectangle): readonly AxisLabel[] {
  const text = input.rows[row];
  const middle = box.y + box.height / 2;
  if (!input.upright) return [{ x: 9, y: middle, text, turned: true }];
  const characters = [...text];
  const first = middle - (characters.length * LINE) / 2 + 12;
  return characters.map((character, index) => ({
    x: 8,
    y: first + index * LINE,
    text: character,
    turned: false,
  }));
}

function layoutSquare(input: QuadrantInput): QuadrantLayout {
  const { tiles, columns, limit } = input;
  const width = (input.width - AXIS - GAP) / 2;
  const right = AXIS + width + GAP;
  const style = entryStyle(input);
  const place = (x: number, y: number): Place => ({ x, y, width, limit, style, axisCaption: '' });
  const upper = levelled([layoutTile(tiles[0], place(AXIS, AXIS)), layoutTile(tiles[1], place(right, AXIS))]);
  const below = AXIS + (upper[0]?.box.height ?? 0) + GAP;
  const lower = levelled([
    layoutTile(tiles[2], place(AXIS, below)),
    layoutTile(tiles[3], place(right, below)),
  ]);
  const box = (row: readonly TileLayout[]): Rectangle => row[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    width: input.width,
    height: below + box(lower).height,
    axis: [
      { x: AXIS + width / 2, y: 12, text: columns[0], turned: false },
      { x: right + width / 2, y: 12, text: columns[1], turned: false },
      ...rowLabels(input, 0, box(upper)),
      ...rowLabels(input, 1, box(lower)),
    ],
    tiles: [...upper, ...lower],
  };
}

/** Coordinates in pixels for a picture as wide as `input.width`; its height follows from what it holds. */
export function layoutQuadrants(input: QuadrantInput): QuadrantLayout {
  return input.width < STACK_BELOW ? layoutStacked(input) : layoutSquare(input);
}
