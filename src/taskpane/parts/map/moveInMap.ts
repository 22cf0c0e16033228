import type { TreeRow } from '../../pictures/reportingTree';

/** Where a key leads from a row of the map: up, down, to the superior, to the first report; null for other keys and no way. */
export function moveInMap(key: string, from: number, rows: readonly TreeRow[]): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1 < rows.length ? from + 1 : null;
    case 'ArrowUp':
      return from > 0 ? from - 1 : null;
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    case 'ArrowLeft':
      return rows[from]?.parent ?? null;
    case 'ArrowRight':
      return rows[from + 1]?.parent === from ? from + 1 : null;
    default:
      return null;
  }
}
