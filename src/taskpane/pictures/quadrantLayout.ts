// Where everything of a 2×2 picture stands: tiles with a title and a value, and in each a list of entries.
// Pure: pixels in, pixels out. On a narrow pane the four tiles stand below each other.
import {
  LINE,
  entryStyle,
  layoutTile,
  GAP,
  type Label,
  type Place,
  type Rectangle,
  type TileInput,
  type TileLayout,
} from './tileLayout';
import { textWidth } from './textWidth';

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

export interface AxisLabel extends Label {
  readonly turned: boolean;
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
/** Font size of the names of rows and columns. */
const CAPTION = 12;

/** A row's name beside it: how long it is, with a little air. */
const lengthOf = (name: string, upright: boolean): number =>
  4 + (upright ? [...name].length * LINE : Math.ceil(textWidth(name, CAPTION)));

/** Both tiles of a row are as high as the higher one, and as the row's name. */
function levelled(row: readonly TileLayout[], least: number): readonly TileLayout[] {
  const height = Math.max(least, ...row.map((tile) => tile.box.height));
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
  const [upperLength, lowerLength] = input.rows.map((name) => lengthOf(name, input.upright));
  const upper = levelled(
    [layoutTile(tiles[0], place(AXIS, AXIS)), layoutTile(tiles[1], place(right, AXIS))],
    upperLength ?? 0,
  );
  const below = AXIS + (upper[0]?.box.height ?? 0) + GAP;
  const lower = levelled(
    [layoutTile(tiles[2], place(AXIS, below)), layoutTile(tiles[3], place(right, below))],
    lowerLength ?? 0,
  );
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
