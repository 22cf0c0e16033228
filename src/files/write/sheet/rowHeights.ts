// Rows as high as their texts. Excel fits rows without a height when it opens a file, others (LibreOffice, previews) do
// not: rows that need more than one plain line get the height that Excel would give them, as an automatic one, so that
// Excel fits them again as soon as somebody edits.
import type { Box } from '../../../sheets/grid/grid';
import { formulaOf, type Rows, styleIndex } from './cells';
import type { CellFormat, StyleBook } from '../styles/styleBook';
import { isOn, setAttribute, type XmlElement } from '../../xml/tree';

export interface Fitting {
  readonly rows: Rows;
  readonly box: Box;
  readonly styles: StyleBook;
  /** Pixels by zero-based column; 0 for hidden ones. */
  readonly widths: (column: number) => number;
  /** What a cell shows as text; '' for numbers. */
  readonly textOf: (cell: XmlElement) => string;
}

const plainHeight = 15;
/** One level of indent, in pixels. */
const indentWidth = 9;
const margins = 5;

/** Fits rows whose height nobody set by hand. */
export function fitRows({ rows, box, styles, widths, textOf }: Fitting): void {
  for (let index = box.row; index < box.row + box.rows; index += 1) {
    const row = rows.get(index);
    if (row === undefined || isOn(row.element, 'customHeight')) continue;
    let height = plainHeight;
    for (const [column, cell] of row.cells) {
      const text = formulaOf(cell) ? '' : textOf(cell);
      const width = widths(column);
      if (text === '' || width === 0) continue;
      height = Math.max(height, heightOf(text, styles.format(styleIndex(cell)), width));
    }
    setAttribute(row.element, 'ht', height > plainHeight ? height : null);
    if (height > plainHeight) setAttribute(row.element, 'customHeight', null);
  }
}

function heightOf(text: string, format: CellFormat, width: number): number {
  const line = Math.ceil((format.size * 1.31) / 0.75) * 0.75;
  if (!format.wrap) return line;
  const room = width - margins - format.indent * indentWidth;
  const scale = (format.size / 11) * (format.bold ? 1.06 : 1);
  return Math.min(409, line * countLines(text, room / scale));
}

/** Lines that a text takes in so many pixels of Calibri 11: broken between words, Chinese anywhere. */
export function countLines(text: string, room: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, room), 0);
}

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+/g) ?? []) {
    const width = widthOf(word);
    const isBlank = /^\s/.test(word);
    if (used > 0 && used + width > room && !isBlank) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken.
    const more = Math.max(0, Math.ceil(width / room) - 1);
    lines += isBlank ? 0 : more;
    used = more > 0 ? width - more * room : used + width;
  }
  return lines;
}

/** Pixels in Calibri 11, about. */
function widthOf(word: string): number {
  let width = 0;
  for (const character of word) {
    if (/[\u2e80-\uffef]/.test(character)) width += 15;
    else if (/[\sijlI.,:;'|!]/.test(character)) width += 3.7;
    else if (/[tfr"()[\]-]/.test(character)) width += 5;
    else if (/[mwMW@%—…]/.test(character)) width += 11.5;
    else if (/[A-Z]/.test(character)) width += 8.5;
    else width += 7.2;
  }
  return width;
}
