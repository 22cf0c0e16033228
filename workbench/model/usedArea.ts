import type { Rectangle } from './a1';
import type { Area, Excel } from './excel';

/** The used part of an area: cells with content, and formatted ones unless `valuesOnly`; null where there is none. */
export function usedArea(excel: Excel, area: Area, valuesOnly: boolean): Rectangle | null {
  return excel.cells(area.sheetId).bounds(area, (cell) => {
    const filled =
      (cell.v !== null && cell.v !== undefined && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p;
    return filled || (!valuesOnly && !!cell.s);
  });
}
