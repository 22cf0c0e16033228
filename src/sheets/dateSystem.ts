// Workbooks that count their days from 1904, as Excel for Mac once did: their serials are lower. Everything here counts as usual, from
// 1900; a port moves dates when it reads and back when it writes, and a number is a date where its number format says so.
import type { ActionStep } from './actions/actionSteps';
import type { DraftValue, SheetDraft } from './draft';
import { parseRange } from './grid/address';
import { parseSerial } from './grid/dates';
import type { Box, CellValue, Grid } from './grid/grid';

/** Days between 1 January 1904 and Excel's other beginning. */
const days1904 = 1462;

/** 1 January 2000 as a workbook of each kind counts it: what `DATE(2000,1,1)` gives tells which one it is. */
export const newYear2000 = { from1900: 36_526, from1904: 36_526 - days1904 } as const;

/** A number format shows a day. */
export function isDateFormat(code: string): boolean {
  // Texts in quotes, escaped letters, conditions and colours say nothing; hours alone are a duration, not a day.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dyeg]/i.test(bare.replace(/general/gi, '')) || /m{3,}/i.test(bare);
}

/** A date as it is read. Excel shows no day for a negative number: it stays what it is, and is no date. */
export const fromOwnCount = <Value extends CellValue>(value: Value): Value | number =>
  typeof value === 'number' && value >= 0 ? value + days1904 : value;

/** A date as such a workbook holds it; a day before its first is written as a text, which reads as the same day. */
export function toOwnCount(value: number): number | string {
  const own = value - days1904;
  return own >= 0 ? own : (parseSerial(value) ?? value);
}

/** The draft as such a workbook is to hold it: dates are the numbers that its layout formats as days. */
export function inOwnCount(draft: SheetDraft): SheetDraft {
  const { numberFormats } = draft.layout;
  const places = numberFormats.flatMap(({ range, format }) => {
    const box = parseRange(range);
    return box === null ? [] : [{ box, dated: isDateFormat(format) }];
  });
  if (!places.some(({ dated }) => dated)) return draft;
  const isIn = ({ box }: { readonly box: Box }, row: number, column: number): boolean =>
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
  // Later formats lie over earlier ones.
  const isDated = (row: number, column: number): boolean =>
    places.filter((place) => isIn(place, row, column)).at(-1)?.dated ?? false;
  const values = draft.values.map((cells, row) =>
    cells.map((value, column): DraftValue =>
      typeof value === 'number' && isDated(row, column) ? toOwnCount(value) : value,
    ),
  );
  return { ...draft, values };
}

/** The steps as such a workbook is to be changed by them. */
export const stepsInOwnCount = (steps: readonly ActionStep[]): readonly ActionStep[] =>
  steps.map((step) => {
    if (step.kind !== 'write' || step.dates !== true) return step;
    const { dates: _, ...rest } = step;
    return {
      ...rest,
      values: step.values.map((value) => (typeof value === 'number' ? toOwnCount(value) : value)),
    };
  });

/** The grid as the workbook itself holds its cells: what is put back as it was read. */
export const asStored = (grid: Grid): Grid => (grid.stored ? { ...grid, values: grid.stored } : grid);
