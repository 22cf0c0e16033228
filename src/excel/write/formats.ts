// Looks: styles, number formats and column widths of a layout, as property writes on whole ranges.
import type { Layout } from '../../sheets/draft';
import { parseRange } from '../../sheets/grid/address';
import { styles, type Border, type CellStyle } from '../../sheets/styles';

const horizontal = {
  left: 'Left',
  right: 'Right',
  centre: 'Center',
} as const;
const vertical = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const weights = { thin: 'Thin', medium: 'Medium' } as const;

/** Later entries lie over earlier ones. */
export function applyStyles(sheet: Excel.Worksheet, looks: Layout['styles']): void {
  for (const { range, style } of looks) {
    const severalRows = (parseRange(range)?.rows ?? 1) > 1;
    applyStyle(sheet.getRange(range).untrack(), { style: styles[style], severalRows });
  }
}

export function applyNumberFormats(sheet: Excel.Worksheet, formats: Layout['numberFormats']): void {
  for (const { range, format } of formats) {
    // One value for all cells; the type files know tables only.
    sheet.getRange(range).untrack().numberFormat = format as unknown as string[][];
  }
}

/** Widths and hidden columns, neighbours of the same width in one call. */
export function applyColumns(sheet: Excel.Worksheet, columns: Layout['columns']): void {
  for (let first = 0, end = 0; first < columns.length; first = end) {
    const column = columns[first];
    if (column === undefined) return;
    const isSame = (other: typeof column) => other.width === column.width && other.hidden === column.hidden;
    while (end < columns.length && isSame(columns[end] ?? column)) end += 1;
    const range = sheet.getRangeByIndexes(0, first, 1, end - first).untrack();
    range.columnHidden = false;
    range.format.columnWidth = makePoints(column.width);
    if (column.hidden) range.columnHidden = true;
  }
}

/** Excel's columnWidth is in points; a character of the body font takes 7 pixels, the cell's margins 5. */
export function makePoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

interface Look {
  readonly style: CellStyle;
  readonly severalRows: boolean;
}

function applyStyle(range: Excel.Range, { style, severalRows }: Look): void {
  const { format } = range;
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  const inside = severalRows ? (['InsideHorizontal'] as const) : [];
  if (style.borderTop) applyBorder(format.borders, ['EdgeTop', ...inside], style.borderTop);
  if (style.borderBottom) applyBorder(format.borders, ['EdgeBottom', ...inside], style.borderBottom);
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

function applyFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.colour !== undefined) font.color = style.colour;
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal';

/** A style is a cell's: every row of the range gets its line. */
function applyBorder(borders: Excel.RangeBorderCollection, sides: readonly Side[], line: Border): void {
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = line.colour;
    border.weight = weights[line.weight];
  }
}
