// Whole rows or columns that come between on a sheet, with all that Excel moves along: cells, rules, merged cells, tables,
// pictures and charts, comments, names, and formulas anywhere that look at the sheet.
import { HostError } from '../../../planner/workbook';
import type { Book, BookSheet } from '../workbook/book';
import type { Rows } from './cells';
import { moveComments } from './comments';
import { mapEveryFormula } from '../formulas/everyFormula';
import { insertIntoRange, mapReferences, type Insertion } from '../formulas/formulas';
import { changeColumns, columnRuns, replaceColumns } from './page';
import {
  attribute,
  childOf,
  childrenOf,
  descendantsOf,
  elementsOf,
  localName,
  setAttribute,
  setText,
  textOf,
  type XmlElement,
} from '../../xml/tree';

export interface Room {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly rows: Rows;
}

/** @throws HostError unexpected where something stands on the sheet of which we do not know how to move it */
export function insertRoom({ book, sheet, rows }: Room, insertion: Insertion): void {
  const { parts } = book;
  const root = parts.change(sheet.part);
  moveCells(rows, insertion);
  moveRanges(root, insertion);
  if (insertion.axis === 'column') moveColumnSettings(root, insertion);
  else moveBreaks(root, insertion);
  for (const { kind, target } of parts.relationships(sheet.part)) {
    if (kind === 'table') moveTable(parts.change(target), insertion);
    if (kind === 'drawing') moveAnchors(parts.change(target), insertion);
    if (kind === 'pivotTable') throw new HostError('unexpected', `${sheet.name}: ${target}`);
  }
  const { axis, at, count } = insertion;
  moveComments(book, sheet.part, (cell) =>
    cell[axis] < at ? cell : { ...cell, [axis]: cell[axis] + count },
  );
  const isOwn = (name: string): boolean => name.toLowerCase() === sheet.name.toLowerCase();
  mapEveryFormula(book, sheet.name, (formula, part) =>
    mapReferences(formula, (reference) => {
      const looksHere = reference.sheet === null ? part === sheet.part : isOwn(reference.sheet);
      return looksHere ? insertIntoRange(reference.text, insertion) : reference.text;
    }),
  );
}

function moveCells(rows: Rows, { axis, at, count }: Insertion): void {
  const moved = (index: number): number => (index < at ? index : index + count);
  if (axis === 'row') {
    const old = [...rows];
    rows.clear();
    for (const [index, row] of old) rows.set(moved(index), row);
  } else {
    for (const { cells } of rows.values()) {
      const old = [...cells];
      cells.clear();
      for (const [column, cell] of old) cells.set(moved(column), cell);
    }
  }
  for (const { cells } of rows.values()) {
    for (const cell of cells.values()) {
      const formula = childOf(cell, 'f');
      const ref = formula && attribute(formula, 'ref');
      if (formula && ref) setAttribute(formula, 'ref', insertIntoRange(ref, { axis, at, count }));
    }
  }
}

const rangeAttributes = ['ref', 'sqref'] as const;
/** Cells are moved by themselves; what a person has selected may stay. */
const notMoved = new Set(['sheetData', 'sheetViews', 'customSheetViews', 'dimension']);

const moveList = (ranges: string, insertion: Insertion): string =>
  ranges
    .split(/\s+/)
    .map((range) => insertIntoRange(range, insertion))
    .join(' ');

function moveRanges(element: XmlElement, insertion: Insertion): void {
  for (const child of elementsOf(element)) {
    if (notMoved.has(localName(child))) continue;
    for (const name of rangeAttributes) {
      const value = attribute(child, name);
      if (value !== null) setAttribute(child, name, moveList(value, insertion));
    }
    // In extensions (sparklines, newer rules) the ranges are texts.
    if (localName(child) === 'sqref') setText(child, moveList(textOf(child), insertion));
    moveRanges(child, insertion);
  }
}

function moveBreaks(root: XmlElement, { at, count }: Insertion): void {
  const list = childOf(root, 'rowBreaks');
  for (const each of list ? childrenOf(list, 'brk') : []) {
    const id = Number(attribute(each, 'id'));
    if (id > at) setAttribute(each, 'id', id + count);
  }
}

/** Settings of the columns behind move; the new ones are plain. */
function moveColumnSettings(root: XmlElement, { at, count }: Insertion): void {
  // First cut where the room is made, so that no run of columns reaches across.
  changeColumns(root, new Map(at > 0 ? [[at - 1, () => undefined]] : []));
  replaceColumns(
    root,
    columnRuns(root).map((run) =>
      run.first < at ? run : { ...run, first: run.first + count, last: run.last + count },
    ),
  );
}

function moveTable(root: XmlElement, insertion: Insertion): void {
  for (const each of [root, ...descendantsOf(root, 'autoFilter'), ...descendantsOf(root, 'sortState')]) {
    const ref = attribute(each, 'ref');
    if (ref !== null) setAttribute(each, 'ref', insertIntoRange(ref, insertion));
  }
}

function moveAnchors(root: XmlElement, { axis, at, count }: Insertion): void {
  const name = axis === 'row' ? 'row' : 'col';
  for (const corner of [...descendantsOf(root, 'from'), ...descendantsOf(root, 'to')]) {
    const place = childOf(corner, name);
    if (place && Number(textOf(place)) >= at) setText(place, String(Number(textOf(place)) + count));
  }
}
