// Sorting a table moves whole rows of its body: values, formulas (their references follow), formats.
import { type ICellData, type IStyleData, STYLE_KEYS } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { type HostClass, hostClass } from '../protocol/hostObject';
import { type Cell, type CellBlock, valueOf } from '../univer/cells';
import { formulaOf } from './content';
import { assertArgument } from './arguments';
import { type CellValue, isErrorValue } from './entry';
import type { Area, Excel } from './excel';
import { tableArea, type TablePlace, tableState } from './tableLookup';

export interface SortField {
  /** Column of the table, from 0. */
  readonly key: number;
  readonly ascending?: boolean;
}

const sortRecordPrefix = 'tableSort/';

interface Order {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

function orderOf({ excel, id }: TablePlace): Order {
  const order = excel.book.records.get(sortRecordPrefix + id) as unknown as Order | undefined;
  return order ?? { fields: [], matchCase: false };
}

/** @throws InvalidArgument for a column the table does not have, AccessDenied on a protected sheet */
function sortTable(place: TablePlace, fields: readonly SortField[], matchCase: boolean = false): void {
  const { excel, id } = place;
  const table = tableState(place);
  const known = ({ key }: SortField): boolean =>
    Number.isInteger(key) && key >= 0 && key < table.area.columns;
  assertArgument(Array.isArray(fields) && fields.length > 0 && fields.every(known));
  excel.assertUnprotected(table.area.sheetId);
  const order = { fields, matchCase };
  excel.book.begin();
  sortArea(excel, tableArea(table, 'body'), order);
  excel.book.setRecord(sortRecordPrefix + id, order);
  excel.book.end();
}

export const TableSort: HostClass<TablePlace, 'TableSort'> = hostClass('TableSort', {
  properties: {
    fields: (place) => orderOf(place).fields,
    matchCase: (place) => orderOf(place).matchCase,
  },
  methods: {
    apply: sortTable,
    /** Forgets the sorting; rows stay where they are, as in Excel. */
    clear: ({ excel, id }) => excel.book.setRecord(sortRecordPrefix + id, null),
  },
});

function sortArea(excel: Excel, area: Area, order: Order): void {
  const cells = excel.cells(area.sheetId);
  const rows = cells.grid(area, (cell) => cell);
  const sorted = rows
    .map((line, index) => ({ line, index, values: line.map(valueOf) }))
    .sort((one, other) => compareRows(one.values, other.values, order) || one.index - other.index);
  const block: CellBlock = {};
  sorted.forEach(({ line, index }, position) => {
    if (index === position) return;
    const out: { [column: number]: ICellData } = {};
    line.forEach((cell, column) => {
      const place = { cell, row: area.row + index, column: area.column + column };
      const formula = formulaOf(excel, area.sheetId, place);
      out[place.column] = movedCell(excel, cell, formula === null ? null : { formula, by: position - index });
    });
    block[area.row + position] = out;
  });
  cells.write(block);
}

function movedCell(excel: Excel, cell: Cell, moved: { formula: string; by: number } | null): ICellData {
  const styles = excel.book.workbook.getStyles();
  const formula =
    moved && excel.book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(moved.formula, 0, moved.by);
  return {
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    f: formula,
    si: null,
    p: cell?.p ?? null,
    s: replacementStyle(styles.getStyleByCell(cell) ?? {}),
    custom: cell?.custom ?? {},
  };
}

const borderKeys = ['t', 'r', 'b', 'l', 'tl_br', 'tl_bc', 'tl_mr', 'bl_tr', 'ml_tr', 'bc_tr'];

/** A style that leaves nothing of what was there when Univer merges it. */
export function replacementStyle(style: IStyleData): IStyleData {
  const none = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));
  const borders = { ...Object.fromEntries(borderKeys.map((key) => [key, null])), ...style.bd };
  return { ...none, ...style, bd: borders };
}

function compareRows(one: readonly CellValue[], other: readonly CellValue[], order: Order): number {
  for (const { key, ascending = true } of order.fields) {
    const result = compareValues([one[key] ?? '', other[key] ?? ''], order.matchCase, ascending);
    if (result !== 0) return result;
  }
  return 0;
}

/** Numbers before text before booleans before errors; blanks are last, whatever the direction. */
export function compareValues(
  [one, other]: readonly [CellValue, CellValue],
  matchCase: boolean,
  ascending: boolean,
): number {
  const ranks = [rank(one), rank(other)] as const;
  if (ranks[0] === blankRank || ranks[1] === blankRank) return ranks[0] - ranks[1];
  const sign = ascending ? 1 : -1;
  if (ranks[0] !== ranks[1]) return sign * (ranks[0] - ranks[1]);
  if (typeof one === 'string' && typeof other === 'string') {
    return sign * one.localeCompare(other, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  }
  return sign * (Number(one) - Number(other));
}

const blankRank = 4;

function rank(value: CellValue): number {
  if (value === '') return blankRank;
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return isErrorValue(value) ? 3 : 1;
}
