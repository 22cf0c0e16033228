// The ranges that a table, or a column of it, is made of.
import type { Area } from './excel';
import { required } from './collections';
import { Range } from './range';
import { type TablePart, tablePart, type TablePlace, tableState } from './tableLookup';

/** @param narrow what of a part's area is meant */
export function partRanges<Self extends TablePlace>(narrow: (area: Area, self: Self) => Area) {
  const part = (name: TablePart) =>
    required((self: Self) => {
      const area = tablePart(tableState(self), name);
      return area && new Range({ excel: self.excel, area: narrow(area, self) });
    });
  return {
    getRange: part('all'),
    getHeaderRowRange: part('header'),
    getDataBodyRange: part('body'),
    getTotalRowRange: part('totals'),
  };
}
