// N1: whether the rows of a source's table stand where they stood, so that another name in the same cell is the same row renamed.
import { parseAddress } from '../grid/address';

/** Where a row's source stood when we last wrote, and where it stands now. */
export interface Moved {
  readonly then: string;
  readonly now: string;
}

/**
 * N1: after a deletion or an insertion the next row below is found elsewhere than it was, and in that cell stands another source. Where
 * no row below is known, the cell is taken to be the same.
 */
export function movedTest(known: readonly Moved[]): (source: string) => boolean {
  const places = known.flatMap(({ then, now }) => {
    const place = placeOf(then);
    return place === null ? [] : [{ ...place, isMoved: then !== now }];
  });
  return (source) => {
    const at = placeOf(source);
    if (at === null) return false;
    const below = places.filter(({ sheet, row }) => sheet === at.sheet && row > at.row);
    const next = Math.min(...below.map(({ row }) => row));
    return below.some(({ row, isMoved }) => row === next && isMoved);
  };
}

function placeOf(cell: string): { readonly sheet: string | null; readonly row: number } | null {
  const address = cell === '' ? null : parseAddress(cell);
  return address && { sheet: address.sheet, row: address.box.row };
}
