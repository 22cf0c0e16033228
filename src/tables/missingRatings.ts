// G3, G6: a rating that is missing is a problem where nothing that the row says suggests it.
import type { SuggestedKey, SuggestedRating } from '../method/ground/clues';
import type { Rating } from '../method/ground/plan';
import type { RecordProblem } from './table';

type Rated<Key extends SuggestedKey> = Readonly<Record<Key, Rating | null>> & {
  readonly unreadable: readonly SuggestedKey[];
};

/** @param suggest those of a record that G6 suggests */
export function missingRatings<Key extends SuggestedKey, Row extends Rated<Key>>(
  records: readonly Row[],
  keys: readonly Key[],
  suggest: (row: Row) => readonly (SuggestedRating | null)[],
): readonly RecordProblem<Key>[] {
  return records.flatMap((row, record) => {
    const open = keys.filter((key) => row[key] === null && !row.unreadable.includes(key));
    if (open.length === 0) return [];
    const suggested = suggest(row);
    return open
      .filter((key) => !suggested.some((each) => each?.key === key))
      .map((column) => ({
        record,
        column,
        complaint: { code: 'missingRating', severity: 'error', params: {} } as const,
      }));
  });
}
