// The action table's rows in the order of the hidden column: cells with their looks, formulas, links, notes and the
// height of their rows move; rules stay where they are, as in Excel.
import { HostError } from '../../../planner/workbook';
import type { Box } from '../../../sheets/grid/grid';
import { makeCell, makeRange, parseRange } from '../../../sheets/grid/address';
import { overlaps } from '../../../sheets/grid/boxes';
import { formulaOf, numberOf, type Row, type Rows } from '../sheet/cells';
import { moveComments, type CellPlace } from '../sheet/comments';
import { shiftFormula } from '../formulas/formulas';
import type { ActionStep } from '../../../sheets/actions/actionSteps';
import type { Work } from './work';
import {
  attribute,
  childOf,
  childrenOf,
  setAttribute,
  setText,
  textOf,
  type XmlElement,
} from '../../xml/tree';

type SortStep = Extract<ActionStep, { kind: 'sort' }>;

/** Numbers ascending, then whatever else, then blank rows. */
function ranksOf({ rows }: Work, body: Box, column: number): readonly number[] {
  return Array.from({ length: body.rows }, (_, index) => {
    const cell = rows.get(body.row + index)?.cells.get(column);
    const isBlank = cell === undefined || cell.children.length === 0;
    return isBlank ? Number.MAX_VALUE : (numberOf(cell) ?? Number.MAX_VALUE / 2);
  });
}

/** @throws HostError unexpected where merged cells or an array formula over several rows stand in the body */
export function sortBody(work: Work, { box, column }: SortStep): void {
  const body = { ...box, row: box.row + 1, rows: box.rows - 1 };
  checkSortable(work, body);
  const ranks = ranksOf(work, body, column);
  const order = ranks
    .map((_, index) => index)
    .sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0) || one - other);
  const places = new Map(order.map((from, to) => [body.row + from, body.row + to]));
  moveRows(work.rows, body, places);
  const move = (cell: CellPlace): CellPlace => {
    const isInside = cell.column >= body.column && cell.column < body.column + body.columns;
    return isInside ? { ...cell, row: places.get(cell.row) ?? cell.row } : cell;
  };
  moveLinks(work.root, move);
  moveComments(work.book, work.sheet.part, move);
}

function checkSortable({ rows, root, sheet }: Work, body: Box): void {
  const merges = childOf(root, 'mergeCells');
  for (const merge of merges ? childrenOf(merges, 'mergeCell') : []) {
    const box = parseRange(attribute(merge, 'ref') ?? '');
    if (box && overlaps(box, body))
      throw new HostError('unexpected', `${sheet.name}!${makeRange(box)}: merged`);
  }
  for (const { cells } of rows.values()) {
    for (const cell of cells.values()) {
      const formula = formulaOf(cell);
      const box = parseRange((formula && attribute(formula, 'ref')) ?? '');
      if (box && box.rows > 1 && overlaps(box, body))
        throw new HostError('unexpected', `${sheet.name}!${makeRange(box)}: array`);
    }
  }
}

/** What a row says of its height and of being hidden goes with its texts. */
const movingAttributes = ['ht', 'customHeight', 'hidden'] as const;

function moveRows(rows: Rows, body: Box, places: ReadonlyMap<number, number>): void {
  const taken = [...places].map(([from, to]) => ({ from, to, ...takeRow(rows.get(from), body) }));
  for (const { from, to, cells, settings } of taken) {
    const isEmpty = cells.length === 0 && settings.every(([, value]) => value === null);
    const row = rows.get(to);
    if (row === undefined && isEmpty) continue;
    const target = row ?? addRow(rows, to);
    for (const [name, value] of settings) setAttribute(target.element, name, value);
    for (const [column, cell] of cells) {
      moveFormula(cell, { row: to, column }, to - from);
      target.cells.set(column, cell);
    }
  }
}

function addRow(rows: Rows, index: number): Row {
  const row: Row = { element: { name: 'row', attributes: '', children: [], closed: true }, cells: new Map() };
  rows.set(index, row);
  return row;
}

interface TakenRow {
  readonly cells: readonly (readonly [number, XmlElement])[];
  readonly settings: readonly (readonly [string, string | null])[];
}

function takeRow(row: Row | undefined, body: Box): TakenRow {
  if (row === undefined) return { cells: [], settings: movingAttributes.map((name) => [name, null]) };
  const cells = [...row.cells].filter(
    ([column]) => column >= body.column && column < body.column + body.columns,
  );
  for (const [column] of cells) row.cells.delete(column);
  return { cells, settings: movingAttributes.map((name) => [name, attribute(row.element, name)]) };
}

function moveFormula(cell: XmlElement, { row, column }: CellPlace, rows: number): void {
  const formula = formulaOf(cell);
  if (formula === undefined || rows === 0) return;
  setText(formula, shiftFormula(textOf(formula), rows));
  if (attribute(formula, 'ref') !== null) setAttribute(formula, 'ref', makeCell(row, column));
}

function moveLinks(root: XmlElement, move: (cell: CellPlace) => CellPlace): void {
  const list = childOf(root, 'hyperlinks');
  for (const link of list ? childrenOf(list, 'hyperlink') : []) {
    const box = parseRange(attribute(link, 'ref') ?? '');
    if (box === null || box.rows > 1) continue;
    setAttribute(link, 'ref', makeRange({ ...box, ...move(box) }));
  }
}
