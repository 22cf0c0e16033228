// Where rows, reporting lines and influence lines of the relationship map stand. Pure: pixels in, pixels out.
import type { TreeRow } from './reportingTree';

/** One person's word with others: a trunk at the right of the rows, with an arrow at each of `to`. Indices of rows. */
export interface Influence {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export interface MapInput {
  readonly width: number;
  readonly rows: readonly TreeRow[];
  /** Lines that always stand; others come and go in the room that these have. */
  readonly influences: readonly Influence[];
  /** Does anybody listen to anybody? If not, nothing is kept free at the right. */
  readonly hasInfluence: boolean;
}

export interface MapRowLayout {
  /** Where the row's content begins. */
  readonly x: number;
  readonly y: number;
}

export interface MapLayout {
  /** Names take two lines, and nothing else is written. */
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly rows: readonly MapRowLayout[];
  /** Room at the right for influence lines; 0 on a narrow pane, which has none. */
  readonly room: number;
  /** SVG path of all reporting lines. */
  readonly branches: string;
}

export interface InfluenceLayout {
  readonly line: string;
  readonly arrows: string;
}

/** Below this width there is no room for lines at the right, and a name takes two lines. */
const NARROW = 210;
const ROW = 28;
const NARROW_ROW = 40;
const INDENT = 16;
/** All indents together take at most this part of the width. */
const INDENT_SHARE = 0.28;
const NARROW_INDENT_SHARE = 0.15;
const LANE = 7;
const MOST_LANES = 4;
/** Between the rows and the first lane: the arrow. */
const ARROW = 9;
const CORNER = 4;
/** Half of a mark's height, and the air below it. */
const BELOW_MARK = 10;
/** Lines to a row end above its middle, lines from it begin below. */
const BESIDE_MIDDLE = 4;

export function layoutMap({ width, rows, influences, hasInfluence }: MapInput): MapLayout {
  const narrow = width < NARROW;
  const rowHeight = narrow ? NARROW_ROW : ROW;
  const deepest = rows.reduce((most, { depth }) => Math.max(most, depth), 0);
  const step = Math.min(
    INDENT,
    ((narrow ? NARROW_INDENT_SHARE : INDENT_SHARE) * width) / Math.max(1, deepest),
  );
  const places = rows.map(({ depth }, index) => ({ x: depth * step, y: index * rowHeight }));
  const lanes = Math.min(MOST_LANES, Math.max(2, ...lanesOf(influences).map((lane) => lane + 1)));
  return {
    narrow,
    width,
    height: rows.length * rowHeight,
    rowHeight,
    rows: places,
    room: narrow || !hasInfluence ? 0 : ARROW + lanes * LANE,
    branches: rows
      .map((row, index) =>
        rows[row.parent ?? index]?.kind === 'loose' ? '' : branch(row, places, { index, step, rowHeight }),
      )
      .join(''),
  };
}

interface BranchPlace {
  readonly index: number;
  readonly step: number;
  readonly rowHeight: number;
}

/** From below the superior's mark down and to the row. */
function branch(
  { parent }: TreeRow,
  places: readonly MapRowLayout[],
  { index, step, rowHeight }: BranchPlace,
): string {
  const above = parent === null ? undefined : places[parent];
  const row = places[index];
  if (above === undefined || row === undefined) return '';
  const x = above.x + step / 2;
  const corner = Math.min(CORNER, step / 2);
  const top = above.y + rowHeight / 2 + BELOW_MARK;
  const middle = row.y + rowHeight / 2;
  return `M${x},${top}V${middle - corner}q0,${corner} ${corner},${corner}H${row.x - 1}`;
}

/** Lines and arrows of these influences, short ones nearest to the rows. Nothing where the map has no room for them. */
export function layoutInfluences(
  influences: readonly Influence[],
  { width, room, rowHeight }: Pick<MapLayout, 'width' | 'room' | 'rowHeight'>,
): readonly InfluenceLayout[] {
  if (room === 0) return [];
  const lanes = lanesOf(influences);
  const edge = width - room;
  const most = Math.floor((room - ARROW) / LANE) - 1;
  return influences.map(({ from, to }, index) => {
    const middle = (row: number): number => (row + 0.5) * rowHeight;
    const starts = from.map((row) => middle(row) + BESIDE_MIDDLE);
    const ends = to.map((row) => middle(row) - BESIDE_MIDDLE);
    const trunk = edge + ARROW + Math.min(lanes[index] ?? 0, most) * LANE;
    return {
      line: trunkWithTwigs([...starts, ...ends], { edge, trunk }),
      arrows: ends.map((y) => `M${edge},${y}l6,-3.5v7Z`).join(''),
    };
  });
}

interface TrunkPlace {
  readonly edge: number;
  readonly trunk: number;
}

function trunkWithTwigs(heights: readonly number[], { edge, trunk }: TrunkPlace): string {
  const top = Math.min(...heights);
  const bottom = Math.max(...heights);
  const inside = trunk - CORNER;
  const outline =
    `M${edge + 1},${top}H${inside}q${CORNER},0 ${CORNER},${CORNER}V${bottom - CORNER}` +
    `q0,${CORNER} -${CORNER},${CORNER}H${edge + 1}`;
  const twigs = heights.filter((y) => y !== top && y !== bottom).map((y) => `M${trunk},${y}H${edge + 1}`);
  return [outline, ...twigs].join('');
}

/** A lane for each, 0 the innermost: no two that pass the same row share one. Shortest first. */
export function lanesOf(influences: readonly Influence[]): readonly number[] {
  const spans = influences.map(({ from, to }, index) => {
    const ends = [...from, ...to];
    return { index, top: Math.min(...ends), bottom: Math.max(...ends), lane: 0 };
  });
  const placed: (typeof spans)[number][] = [];
  const lengthOf = ({ top, bottom }: (typeof spans)[number]): number => bottom - top;
  for (const span of [...spans].sort(
    (one, other) => lengthOf(one) - lengthOf(other) || one.top - other.top,
  )) {
    const beside = placed.filter(({ top, bottom }) => top <= span.bottom && bottom >= span.top);
    while (beside.some(({ lane }) => lane === span.lane)) span.lane += 1;
    placed.push(span);
  }
  return spans.map(({ lane }) => lane);
}
