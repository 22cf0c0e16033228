// Where the columns of a recognised table stand, as numbers.
import { makeLetters, parseLetters } from './address';
import type { ColumnKey } from '../../tables/tables';
import type { FoundTable } from './table';

/** Zero-based sheet columns per key; several where a concept is spread over columns. */
export type Places = ReadonlyMap<ColumnKey, readonly number[]>;

/** 'D' → [3], 'D:F,K' → [3, 4, 5, 10]; null where it is no column. */
export function parsePlace(letters: string): readonly number[] | null {
  const runs = letters.split(',').map(parseRun);
  return runs.some((run) => run === null) ? null : runs.flatMap((run) => run ?? []);
}

/** The letters of these columns, which ascend: [3, 4, 5, 10] → 'D:F,K'. */
export function makePlace(columns: readonly number[]): string {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  const nameOf = ([first = 0, ...others]: readonly number[]): string =>
    [first, ...others.slice(-1)].map(makeLetters).join(':');
  return runs.map(nameOf).join(',');
}

function parseRun(letters: string): readonly number[] | null {
  const [first = '', last = first, more] = letters.replaceAll('$', '').trim().split(':');
  const from = parseLetters(first);
  const to = parseLetters(last);
  if (from === null || to === null || more !== undefined) return null;
  const left = Math.min(from, to);
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => left + index);
}

/** The places of a table's columns. */
export function placesOf(table: FoundTable): Places {
  const places = new Map<ColumnKey, readonly number[]>();
  for (const [key, letters] of Object.entries(table.columns)) {
    const place = parsePlace(letters);
    if (place) places.set(key as ColumnKey, place);
  }
  return places;
}
