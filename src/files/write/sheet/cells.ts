// The cells of a sheet's XML by row and column (zero-based), to be changed and put back in order. Rows and cells keep
// every attribute that is not ours to change.
import { makeCell, parseRange } from '../../../sheets/grid/address';
import type { DraftValue } from '../../../sheets/draft';
import { escapeText } from '../../xml/entities';
import { ensureChild } from './children';
import {
  attribute,
  childOf,
  childrenOf,
  make,
  prefixed,
  prefixOf,
  serialiseNode,
  setAttribute,
  textOf,
  type XmlElement,
} from '../../xml/tree';

export interface Row {
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
}
export type Rows = Map<number, Row>;

/** Rows and cells may leave out where they stand: then they follow on. */
export function readRows(sheet: XmlElement): Rows {
  const rows: Rows = new Map();
  const data = childOf(sheet, 'sheetData');
  let next = 0;
  for (const element of data ? childrenOf(data, 'row') : []) {
    const number = attribute(element, 'r');
    const row = number === null ? next : Number(number) - 1;
    next = row + 1;
    rows.set(row, { element, cells: readCells(element) });
  }
  return rows;
}

function readCells(row: XmlElement): Row['cells'] {
  const cells: Row['cells'] = new Map();
  let next = 0;
  for (const cell of childrenOf(row, 'c')) {
    const box = parseRange(attribute(cell, 'r') ?? '');
    const column = box?.column ?? next;
    next = column + 1;
    cells.set(column, cell);
  }
  return cells;
}

/** Writes the rows back, each in its place; rows without cells and without a look of their own go. */
export function writeRows(sheet: XmlElement, rows: Rows): void {
  const data = ensureChild(sheet, make('sheetData'));
  const prefix = prefixOf(sheet);
  const sorted = [...rows].sort(([one], [other]) => one - other);
  const extent = makeExtent();
  data.children = sorted.flatMap(([index, row]) => {
    const element = placeRow(index, row, prefix);
    extent.add(index, row);
    if (element === null) return [];
    rows.set(index, { element, cells: row.cells });
    return [element];
  });
  setAttribute(ensureChild(sheet, make('dimension', { ref: 'A1' })), 'ref', extent.range());
}

/** So many rows from the first on in a sheet that has none; they are there to be saved, and nobody finds their cells any more. */
export function writeNewRows(sheet: XmlElement, count: number, makeRow: (index: number) => Row): void {
  const data = ensureChild(sheet, make('sheetData'));
  const prefix = prefixOf(sheet);
  const extent = makeExtent();
  data.children = [];
  for (let index = 0; index < count; index += 1) {
    const row = makeRow(index);
    const element = placeRow(index, row, prefix);
    extent.add(index, row);
    if (element !== null) data.children.push(serialiseNode(element));
  }
  setAttribute(ensureChild(sheet, make('dimension', { ref: 'A1' })), 'ref', extent.range());
}

/** The row's element with its cells in order; null where it says nothing. */
function placeRow(index: number, { element: given, cells }: Row, prefix: string): XmlElement | null {
  const own = (element: XmlElement): XmlElement =>
    element.name.includes(':') ? element : prefixed(element, prefix);
  const inOrder = [...cells].sort(([one], [other]) => one - other);
  if (inOrder.length === 0 && isPlain(given)) return null;
  const element = own(given);
  setAttribute(element, 'r', index + 1);
  // Only a hint for faster reading, and wrong as soon as a cell was added.
  setAttribute(element, 'spans', null);
  element.children = inOrder.map(([column, each]) => {
    const cell = own(each);
    setAttribute(cell, 'r', makeCell(index, column));
    // What is in the tree is what the map holds: both may be changed further.
    cells.set(column, cell);
    return cell;
  });
  return element;
}

const isPlain = ({ attributes }: XmlElement): boolean =>
  attributes.replace(/\s(r|spans)\s*=\s*"[^"]*"/g, '').trim() === '';

/** The rectangle of the cells, from rows given in their order. */
function makeExtent() {
  let [top, bottom, left, right] = [-1, 0, Infinity, 0];
  return {
    add: (index: number, { cells }: Row): void => {
      if (cells.size === 0) return;
      [top, bottom] = [top === -1 ? index : top, index];
      for (const column of cells.keys()) [left, right] = [Math.min(left, column), Math.max(right, column)];
    },
    range: (): string => (top === -1 ? 'A1' : `${makeCell(top, left)}:${makeCell(bottom, right)}`),
  };
}

export function rowAt(rows: Rows, index: number): Row {
  const known = rows.get(index);
  if (known) return known;
  const row: Row = { element: make('row'), cells: new Map() };
  rows.set(index, row);
  return row;
}

export const styleIndex = (cell: XmlElement | undefined): number =>
  Number((cell && attribute(cell, 's')) ?? 0);

/** A cell with that value and look; undefined where it would say nothing. */
export function makeValueCell(value: DraftValue, style: number): XmlElement | undefined {
  const s = style === 0 ? undefined : style;
  if (value === null || value === '') return s === undefined ? undefined : make('c', { s });
  if (typeof value === 'string') return makeTextCell(value, s);
  if (typeof value === 'boolean') return make('c', { s, t: 'b' }, [make('v', {}, [value ? '1' : '0'])]);
  return make('c', { s }, [make('v', {}, [String(value)])]);
}

/** Texts stand in their cells, so that the strings that all sheets share need not be changed. */
function makeTextCell(text: string, s: number | undefined): XmlElement {
  const stored = make('t', { 'xml:space': /^\s|\s$|\n/.test(text) ? 'preserve' : undefined }, [
    escapeCellText(text),
  ]);
  return make('c', { s, t: 'inlineStr' }, [make('is', {}, [stored])]);
}

/** Characters that XML cannot hold are written as `_x0007_`; a text that reads like that is escaped itself. */
function escapeCellText(text: string): string {
  return escapeText(
    text
      .replace(/_x[\da-f]{4}_/gi, '_x005F$&')
      // eslint-disable-next-line no-control-regex -- these are the ones that XML does not allow
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (character) => `_x${hexadecimal(character)}_`)
      .replace(
        /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g,
        '\ufffd',
      ),
  );
}

const hexadecimal = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Text beginning like a formula, a number or a date stays text also when the user edits its cell. */
export const needsQuote = (value: DraftValue): boolean =>
  typeof value === 'string' && /^[=+\-@'\d.]/.test(value);

/** Text that stands in the cell itself or among the strings that all sheets share; '' for anything else. */
export function textOfCell(cell: XmlElement, shared: (index: number) => string): string {
  const type = attribute(cell, 't');
  const stored = childOf(cell, 'v');
  if (type === 's' && stored) return shared(Number(textOf(stored)));
  if (type === 'str' && stored) return textOf(stored);
  const inline = type === 'inlineStr' ? childOf(cell, 'is') : undefined;
  return inline ? textOf(inline) : '';
}

interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: DraftValue;
}

/** The value changes, the look stays. */
export function putValue(rows: Rows, { row, column, value }: PlacedValue): void {
  const { cells } = rowAt(rows, row);
  const cell = makeValueCell(value, styleIndex(cells.get(column)));
  if (cell) cells.set(column, cell);
  else cells.delete(column);
}

/** The cell's formula; undefined where it has none. */
export const formulaOf = (cell: XmlElement): XmlElement | undefined => childOf(cell, 'f');

/** A number that the cell holds; null for anything else. */
export function numberOf(cell: XmlElement | undefined): number | null {
  const type = cell && attribute(cell, 't');
  const value = childOf(cell, 'v');
  if (value === undefined || (type !== null && type !== 'n')) return null;
  return Number(textOf(value));
}
