// A table that the user decided about, wherever its headers stand on the sheet now.
import { normalise } from '../../../method/ground/text';
import { makeRange, parseRange } from '../../grid/address';
import { cellAt, cellText } from '../../grid/cells';
import type { TableChoice } from '../../grid/choice';
import type { Grid } from '../../grid/grid';
import type { Sheet } from '../candidates/columns';
import { findRegions } from '../candidates/regions';
import { headedBy } from '../headers/header';
import type { Region } from '../headers/region';
import { sameHeaders } from '../tuning';

const separator = ' | ';
const wordsOf = (headers: string): readonly string[] => headers.split(separator);

/** The region under those headers: with exactly their words, else with most of them. null where there is none, or several. */
export function regionAgain(sheet: Sheet, { headers }: TableChoice): Region | null {
  if (headers === '') return null;
  const regions = findRegions(sheet);
  const exact = regions.filter(({ header }) => headedBy(header) === headers);
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  return mostAlike(regions, ({ header }) => shareOf(headers, wordsOf(headedBy(header))));
}

interface RangeChoice {
  readonly headers: string;
  readonly range: string;
}

/** A range that the user pointed at, where it is now; as it was where its headers are not seen again. */
export function rangeAgain(grid: Grid, { headers, range }: RangeChoice): string {
  const box = parseRange(range);
  if (headers === '' || box === null) return range;
  const lines = grid.values.map((values, index) => ({
    row: grid.row + index,
    words: values.map((_, offset) =>
      normalise(cellText(cellAt(grid, grid.row + index, grid.column + offset))),
    ),
  }));
  const line = mostAlike(lines, ({ words }) => shareOf(headers, words));
  if (line === null) return range;
  const kept = wordsOf(headers);
  const places = kept.map((word) => (word === '' ? -1 : line.words.indexOf(word)));
  const seen = places.filter((place) => place >= 0);
  // Headers at the edges that have other words now.
  const before = places.findIndex((place) => place >= 0);
  const after = places.length - 1 - places.lastIndexOf(seen.at(-1) ?? -1);
  const first = Math.max(0, Math.min(...seen) - before);
  const columns = Math.max(...seen) + after - first + 1;
  return makeRange({ row: line.row, column: grid.column + first, rows: box.rows, columns });
}

/** How many of the words are still there. */
function shareOf(headers: string, now: readonly string[]): number {
  const kept = wordsOf(headers).filter((word) => word !== '');
  return kept.length === 0 ? 0 : kept.filter((word) => now.includes(word)).length / kept.length;
}

function mostAlike<Item>(items: readonly Item[], shareIn: (item: Item) => number): Item | null {
  const shares = items.map((item) => ({ item, share: shareIn(item) }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  const [only, ...others] = shares.filter(({ share }) => share === best && best >= sameHeaders);
  return only !== undefined && others.length === 0 ? only.item : null;
}
