import { SetFrozenMutation } from '@univerjs/sheets';
import { type HostClass, hostClass } from '../protocol/hostObject';
import { maximumColumns, maximumRows } from './a1';
import { areaOn, type Reference } from './addresses';
import { assertArgument } from './arguments';
import { lookup } from './collections';
import type { SheetPlace } from './excel';
import { Range } from './range';

function freeze({ excel, sheetId }: SheetPlace, rows: number, columns: number): void {
  assertArgument([rows, columns].every((count) => Number.isInteger(count) && count >= 0));
  const before = excel.sheet(sheetId).getFreeze();
  const next = {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
  excel.book.swap(sheetId, SetFrozenMutation, { next, before });
}

/** Freezes everything from the sheet's corner to the end of the range. */
function freezeAt(sheet: SheetPlace, frozen: Reference): void {
  const { row, column, rows, columns } = areaOn(sheet, frozen);
  freeze(sheet, rows === maximumRows ? 0 : row + rows, columns === maximumColumns ? 0 : column + columns);
}

function location({ excel, sheetId }: SheetPlace) {
  const { ySplit, xSplit } = excel.sheet(sheetId).getFreeze();
  if (ySplit === 0 && xSplit === 0) return null;
  const size = { rows: ySplit || maximumRows, columns: xSplit || maximumColumns };
  return new Range({ excel, area: { sheetId, row: 0, column: 0, ...size } });
}

export const WorksheetFreezePanes: HostClass<SheetPlace, 'WorksheetFreezePanes'> = hostClass(
  'WorksheetFreezePanes',
  {
    methods: {
      freezeAt,
      freezeColumns: (sheet, count: number = 0) => freeze(sheet, 0, count),
      freezeRows: (sheet, count: number = 0) => freeze(sheet, count, 0),
      ...lookup('getLocation', location),
      unfreeze: (sheet) => freeze(sheet, 0, 0),
    },
  },
);
