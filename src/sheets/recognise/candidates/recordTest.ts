// Does a row read as a record of a table above it? What it holds under columns that are known outweighs how it looks alone.
import { columnIn } from '../../../tables/ownWords';
import { columnOf, nameOf, type ColumnKey, type SoughtKind } from '../../../tables/tables';
import type { Column } from '../../../tables/column';
import { cellAt } from '../../grid/cells';
import { isMarkLike } from '../../grid/marks';
import { fits } from '../fit';
import type { Region } from '../headers/region';
import { assignIn, type Sheet } from './columns';
import { weightOf } from './likelihood';

interface Closed {
  readonly column: Column;
  readonly places: readonly number[];
}

/** true for rows of which more cells are valid under the columns of this region than are not; false where no cell can tell. */
export function makeRecordTest(sheet: Sheet, region: Region): (row: number) => boolean {
  const { anchor, closed } = columnsOf(sheet, region);
  return (row) => {
    if (anchor.every((place) => cellAt(sheet.grid, row, place) === null)) return false;
    let fitting = 0;
    let strange = 0;
    for (const { column, places } of closed) {
      const values = places.map((place) => cellAt(sheet.grid, row, place)).filter((value) => value !== null);
      if (values.length === 0) continue;
      const isFitting = values.every((value) =>
        places.length > 1 ? isMarkLike(value) : fits(column, value),
      );
      if (isFitting) fitting += 1;
      else strange += 1;
    }
    return fitting > strange;
  };
}

interface Known {
  /** What names the records. */
  readonly anchor: readonly number[];
  /** The columns that know their values. */
  readonly closed: readonly Closed[];
}

/** The columns, by the kind of table that the region is most likely to be. */
function columnsOf(sheet: Sheet, region: Region): Known {
  const guesses = region.kinds.map((kind) => ({ kind, assignment: assignIn({ ...sheet, region, kind }) }));
  const [best] = guesses.sort((one, other) => weightOf(other) - weightOf(one));
  if (best === undefined) return { anchor: [], closed: [] };
  const anchor = best.assignment.get(nameOf(best.kind))?.columns ?? [];
  const closed = [...best.assignment].flatMap(([key, { columns }]) => {
    const column = closedColumn(best.kind, key);
    const shared = columns.some((place) => anchor.includes(place));
    return column === null || shared ? [] : [{ column: columnIn(sheet.ownWords, column), places: columns }];
  });
  return { anchor, closed };
}

function closedColumn(kind: SoughtKind, key: ColumnKey): Column<ColumnKey> | null {
  const column = columnOf(kind, key);
  return column === undefined || column.kind === 'text' || column.kind === 'names' ? null : column;
}
