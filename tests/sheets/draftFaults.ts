// What a port could not write: every draft is to have none of it.
import { parseRange } from '../../src/sheets/grid/address';
import type { SheetDraft } from '../../src/sheets/draft';
import { styles } from '../../src/sheets/styles';

/** Faults in words; empty for a sound draft. */
export function draftFaults({ name, values, layout }: SheetDraft): readonly string[] {
  const width = layout.columns.length;
  const height = values.length;
  const outside = (range: string, rows = height): boolean => {
    const box = parseRange(range);
    return box === null || box.row + box.rows > rows || box.column + box.columns > width;
  };
  const faults: string[] = [];
  if (!values.every((row) => row.length === width)) faults.push('not rectangular');
  if (!/^[^\\/?*[\]:]{1,31}$/.test(name)) faults.push(`name ${name}`);
  if (!layout.columns.every((column) => column.width > 0 && column.width < 90)) faults.push('widths');
  for (const { range, style } of layout.styles) {
    if (outside(range)) faults.push(`style outside: ${range}`);
    if (!(style in styles)) faults.push(`no style ${style}`);
  }
  for (const { range } of layout.numberFormats) {
    if (outside(range)) faults.push(`outside: ${range}`);
  }
  // Drop-downs wait below the table for the rows that will be typed.
  for (const { range } of layout.validations) {
    if (outside(range, 1_048_576)) faults.push(`outside: ${range}`);
  }
  for (const { range, style, formula } of layout.conditionalFormats) {
    if (outside(range, 1_048_576) || !(style in styles) || !formula.startsWith('=')) faults.push(range);
  }
  for (const { cell, target } of layout.links) {
    if (outside(cell) || !target.includes('!')) faults.push(`link ${cell}`);
  }
  if (layout.links.length > 200) faults.push('too many links');
  if (layout.table !== null && outside(layout.table.range)) faults.push('table outside');
  if (layout.print !== null && outside(layout.print.area)) faults.push('print area outside');
  for (const { title, help } of layout.validations) {
    if (title.length > 32 || help.length > 255) faults.push(`help of ${title}`);
  }
  return faults;
}

/** The value of a cell such as 'B4'. */
export function valueAt(draft: SheetDraft, cell: string): unknown {
  const box = parseRange(cell);
  return box === null ? undefined : draft.values[box.row]?.[box.column];
}

/** All texts of a draft, row by row. */
export const textsOf = (draft: SheetDraft): readonly string[] =>
  draft.values.flat().filter((value): value is string => typeof value === 'string');
