// Fitting rows and columns to their text, by an estimate: there are no fonts in Node, and Excel's own
// measures are not to be had in a browser either.
import { readTexts } from './content';
import { span, styleReader } from './cellStyles';
import { type Area, type Excel, limit } from './excel';
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

function filled(excel: Excel, area: Area): Area | null {
  const used = usedArea(excel, { ...area, ...limit(area, excel.sheet(area.sheetId)) }, true);
  return used === null ? null : { sheetId: area.sheetId, ...used };
}

export function autofitColumns(excel: Excel, area: Area): void {
  const used = filled(excel, area);
  if (used === null) return;
  const texts = readTexts(excel, used);
  const styleAt = styleReader(excel, area.sheetId);
  const cells = excel.cells(area.sheetId);
  excel.book.begin();
  for (const column of span(used.column, used.columns)) {
    const widths = span(used.row, used.rows).map((row) => {
      const format = styleAt(cells.at(row, column), row, column);
      const text = texts[row - used.row]?.[column - used.column] ?? '';
      return Math.max(...text.split('\n').map((line) => textWidth(line, format.font.size)));
    });
    const width = Math.max(...widths);
    if (width > 0) changeColumns(excel, { ...used, column, columns: 1 }, { w: Math.ceil(width + padding) });
  }
  excel.book.end();
}

export function autofitRows(excel: Excel, area: Area): void {
  const used = filled(excel, area);
  if (used === null) return;
  const texts = readTexts(excel, used);
  const styleAt = styleReader(excel, area.sheetId);
  const cells = excel.cells(area.sheetId);
  const sheet = excel.sheet(area.sheetId);
  const shown = span(used.column, used.columns).filter((column) => sheet.getColVisible(column));
  const heights = span(used.row, used.rows).map((row) => {
    const needed = shown.map((column) => {
      const { font, wrapText } = styleAt(cells.at(row, column), row, column);
      const lines = (texts[row - used.row]?.[column - used.column] ?? '').split('\n');
      const room = Math.max(1, sheet.getColumnWidth(column) - padding / 2);
      const count = wrapText
        ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, font.size) / room)), 0)
        : 1;
      return count * font.size * pixelsOfPoint * lineHeight;
    });
    return Math.ceil(Math.max(20, ...needed));
  });
  excel.book.begin();
  for (let first = 0, end = 0; first < heights.length; first = end) {
    const h = heights[first] ?? 20;
    while (end < heights.length && heights[end] === h) end += 1;
    changeRows(excel, { ...used, row: used.row + first, rows: end - first }, { h });
  }
  excel.book.end();
}
