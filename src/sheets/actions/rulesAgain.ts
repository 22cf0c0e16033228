// Cells that are cleared lose the conditional formats that reach over them: our own come back there.
import { makeRange, parseRange } from '../grid/address';
import type { Box } from '../grid/grid';
import type { ConditionalFormat } from '../draft';

/**
 * The parts of these formats that lie over a box, as formats of their own; columns in their formulas are absolute.
 * `B5:J1019` with `=$B5=""` over row 20 → `B20:J20` with `=$B20=""`
 */
export function rulesOver(formats: readonly ConditionalFormat[], box: Box): readonly ConditionalFormat[] {
  return formats.flatMap((format) => {
    const whole = parseRange(format.range);
    const part = whole && sharedBox(whole, box);
    if (whole === null || part === null) return [];
    const formula = movedDown(format.formula, part.row - whole.row);
    return [{ ...format, range: makeRange(part), formula }];
  });
}

function sharedBox(one: Box, other: Box): Box | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

/** Rows that are not absolute, outside of texts. */
const movedDown = (formula: string, rows: number): string =>
  formula
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(/(\$[A-Z]{1,3})(\d+)\b/g, (_, column, row) => `${column}${Number(row) + rows}`),
    )
    .join('');
