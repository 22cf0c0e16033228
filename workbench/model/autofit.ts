// Fitting rows and columns to their text, by an estimate: there are no fonts in Node, and Excel's own
// measures are not to be had in a browser either.
import { readTexts } from './content';
import { span, styleReader } from './cellStyles';
import { type Area, type Excel, limited } from './excel';
import { usedArea } from './usedArea';
import { changeColumns, changeRows } from './rowsAndColumns';

const pixelsOfPoint = 4 / 3;
/** Width of a letter and of a Chinese character, in parts of the font's size. */
const narrow = 0.55;
const wide = 1.05;
const padding = 10;
const lineHeight = 1.36;

function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? wide : narrow;
  return width * fontSize * pixelsOfPoint;
}

/** The cells of an area that hold something: which they are, their texts and how they look. */
function readFilled(excel: Excel, area: Area) {
  const used = usedArea(excel, limited(excel, area), true);
  if (used === null) return null;
  const place: Area = { sheetId: area.sheetId, ...used };
  const texts = readTexts(excel, place);
  const styleAt = styleReader(excel, area.sheetId);
  const cells = excel.cells(area.sheetId);
  return {
    place,
    linesAt: (row: number, column: number) =>
      (texts[row - used.row]?.[column - used.column] ?? '').split('\n'),
    formatAt: (row: number, column: number) => styleAt(cells.at(row, column), row, column),
  };
}

export function autofitColumns(excel: Excel, area: Area): void {
  const filled = readFilled(excel, area);
  if (filled === null) return;
  const { place, linesAt, formatAt } = filled;
  excel.book.begin();
  for (const column of span(place.column, place.columns)) {
    const widths = span(place.row, place.rows).flatMap((row) => {
      const { font } = formatAt(row, column);
      return linesAt(row, column).map((line) => textWidth(line, font.size));
    });
    const width = Math.max(...widths);
    if (width > 0) changeColumns(excel, { ...place, column, columns: 1 }, { w: Math.ceil(width + padding) });
  }
  excel.book.end();
}

export function autofitRows(excel: Excel, area: Area): void {
  const filled = readFilled(excel, area);
  if (filled === null) return;
  const { place, linesAt, formatAt } = filled;
  const sheet = excel.sheet(area.sheetId);
  const shown = span(place.column, place.columns).filter((column) => sheet.getColVisible(column));
  const heights = span(place.row, place.rows).map((row) => {
    const needed = shown.map((column) => {
      const { font, wrapText } = formatAt(row, column);
      const room = Math.max(1, sheet.getColumnWidth(column) - padding / 2);
      const linesOf = (line: string) => Math.max(1, Math.ceil(textWidth(line, font.size) / room));
      const count = wrapText ? linesAt(row, column).reduce((sum, line) => sum + linesOf(line), 0) : 1;
      return count * font.size * pixelsOfPoint * lineHeight;
    });
    return Math.ceil(Math.max(20, ...needed));
  });
  excel.book.begin();
  for (let first = 0, end = 0; first < heights.length; first = end) {
    const h = heights[first] ?? 20;
    while (end < heights.length && heights[end] === h) end += 1;
    changeRows(excel, { ...place, row: place.row + first, rows: end - first }, { h });
  }
  excel.book.end();
}
