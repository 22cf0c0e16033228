// One whole sheet: a new one, or an old one of ours rewritten where it stands. Cells, looks and rules on our cells are
// ours; what the user put beside them, and every other part of the sheet, stays.
import type { SheetWrite } from '../../sheets/sheetWrite';
import type { Layout, SheetDraft } from '../../sheets/draft';
import type { Box } from '../../sheets/grid/grid';
import { parseRange } from '../../sheets/grid/address';
import { overlaps } from '../../sheets/grid/boxes';
import { inOwnCount } from '../../sheets/dateSystem';
import {
  absolute,
  countsFrom1904,
  hideSheet,
  setLocalName,
  type Book,
  type BookSheet,
} from './workbook/book';
import {
  makeValueCell,
  needsQuote,
  readRows,
  rowAt,
  styleIndex,
  textOfCell,
  writeNewRows,
  writeRows,
  type Rows,
} from './sheet/cells';
import { compose, type Composed } from './styles/composites';
import { clearMerges, expandFormulas } from './sheet/oldCells';
import {
  columnWidths,
  ensureRowFormat,
  hideGridlines,
  setColumns,
  setFrozenRows,
  setPage,
  setTabColour,
} from './sheet/page';
import { fitRows } from './sheet/rowHeights';
import { addConditionalFormats, addLinks, addValidations, clearRules } from './sheet/rules';
import type { StyleBook } from './styles/styleBook';
import {
  addTable,
  freeTableName,
  removeTable,
  resizeTable,
  tablesOf,
  uniqueHeaders,
} from './sheet/tableParts';
import { extentOf, parseMark, readsAs } from '../../sheets/written';
import { setAttribute, type XmlElement } from '../xml/tree';

export interface Target {
  readonly book: Book;
  readonly styles: StyleBook;
  readonly sheet: BookSheet;
  /** Added by this write. */
  readonly isNew: boolean;
}

export function writeSheet(target: Target, { draft: given, grid }: SheetWrite): void {
  const { book, sheet } = target;
  const draft = countsFrom1904(book) ? inOwnCount(given) : given;
  const root = book.parts.change(sheet.part);
  const oldLayout = grid?.mark ? (parseMark(grid.mark.layout)?.layout ?? null) : null;
  const anew = JSON.stringify(oldLayout) !== JSON.stringify(draft.layout);
  if (target.isNew) writeNew(target, root, draft);
  else writeOver(target, root, { draft, grid, oldLayout, anew });
  ensureRowFormat(root);
  if (anew) applyTable(target, draft);
}

/** Nothing stands there yet: row after row is made and let go of as text, since all of them as a tree would fill the memory. */
function writeNew(target: Target, root: XmlElement, draft: SheetDraft): void {
  const { styles } = target;
  const filling = makeFilling(draft, boxOf(draft, { rows: 0, columns: 0 }), true);
  layOut(target, root, { from: null, to: draft.layout });
  const widths = columnWidths(root, styles.digitWidth);
  writeNewRows(root, filling.reach.rows, (row) => {
    const rows: Rows = new Map();
    fillRow(target, rows, row, filling);
    fitRows({ rows, box: { ...filling.whole, row, rows: 1 }, styles, widths, textOf: ownText });
    return rowAt(rows, row);
  });
}

interface Standing {
  readonly draft: SheetDraft;
  readonly grid: SheetWrite['grid'];
  readonly oldLayout: Layout | null;
  readonly anew: boolean;
}

function writeOver(target: Target, root: XmlElement, { draft, grid, oldLayout, anew }: Standing): void {
  const before = grid === null ? { rows: 0, columns: 0 } : extentOf(grid);
  const filling = makeFilling(draft, boxOf(draft, before), anew);
  const { whole, reach } = filling;
  const rows = readRows(root);
  expandFormulas(rows);
  if (anew) {
    clearRules(root, whole);
    clearMerges(root, whole);
  }
  for (let row = 0; row < reach.rows; row += 1) fillRow(target, rows, row, filling);
  if (anew) layOut(target, root, { from: oldLayout, to: draft.layout });
  const widths = columnWidths(root, target.styles.digitWidth);
  fitRows({ rows, box: whole, styles: target.styles, widths, textOf: ownText });
  writeRows(root, rows);
}

/** All texts on our ground stand in their cells. */
const ownText = (cell: XmlElement): string => textOfCell(cell, () => '');

function boxOf({ values }: SheetDraft, before: { readonly rows: number; readonly columns: number }): Box {
  const rows = Math.max(before.rows, values.length);
  const columns = Math.max(before.columns, values[0]?.length ?? 0);
  return { row: 0, column: 0, rows, columns };
}

interface Filling {
  readonly draft: SheetDraft;
  readonly whole: Box;
  /** How far cells or their looks go. */
  readonly reach: Box;
  readonly looks: Composed;
  readonly anew: boolean;
}

function makeFilling(draft: SheetDraft, whole: Box, anew: boolean): Filling {
  const looks = compose(draft.layout);
  return { draft, whole, reach: anew ? largest(whole, looks) : whole, looks, anew };
}

function fillRow({ styles }: Target, rows: Rows, row: number, { draft, reach, looks, anew }: Filling): void {
  const { element, cells } = rowAt(rows, row);
  // A row as high as its texts: without a height of its own, every program fits it when it opens the file.
  for (const name of ['ht', 'customHeight']) setAttribute(element, name, null);
  for (let column = 0; column < reach.columns; column += 1) {
    const value = readsAs(draft.values[row]?.[column] ?? null);
    const look = looks.at(row, column);
    const quoted = needsQuote(value);
    const overlay = { ...(look ?? { look: {} }), ...(quoted ? { quoted } : {}) };
    const anewStyle = look === null && !quoted ? 0 : styles.overlay(0, overlay);
    const style = anew ? anewStyle : styleIndex(cells.get(column));
    const cell = makeValueCell(value, style);
    if (cell) cells.set(column, cell);
    else cells.delete(column);
  }
}

/** Looks may go further than values. */
const largest = (box: Box, { rows, columns }: Composed): Box => ({
  ...box,
  rows: Math.max(box.rows, rows),
  columns: Math.max(box.columns, columns),
});

interface LayoutChange {
  readonly from: Layout | null;
  readonly to: Layout;
}

/** What the user set by hand stays where our own layout did not change it. */
function layOut({ book, styles, sheet, isNew }: Target, root: XmlElement, { from, to }: LayoutChange): void {
  const differs = (part: keyof Layout): boolean => JSON.stringify(from?.[part]) !== JSON.stringify(to[part]);
  if (differs('columns')) setColumns(root, to.columns, styles.digitWidth);
  addLinks(root, to.links);
  addValidations(root, to.validations);
  addConditionalFormats(root, to.conditionalFormats, styles);
  if (differs('tabColour')) setTabColour(root, to.tabColour);
  if (from === null) hideGridlines(root);
  if ((from?.freezeRows ?? 0) !== to.freezeRows) setFrozenRows(root, to.freezeRows);
  if (differs('print') && to.print !== null) {
    const { area, titleRows } = to.print;
    setPage(root, to.print);
    setLocalName(book, { sheet, name: '_xlnm.Print_Area' }, absolute(sheet.name, area));
    if (titleRows !== '')
      setLocalName(book, { sheet, name: '_xlnm.Print_Titles' }, absolute(sheet.name, titleRows));
  }
  if (isNew && !to.visible) hideSheet(book, sheet);
}

/** The draft's table, over what stands there: one that starts in the same cell grows or shrinks, others become cells again. */
function applyTable({ book, sheet }: Target, { layout, values }: SheetDraft): void {
  const box = layout.table && parseRange(layout.table.range);
  if (layout.table === null || box === null) return;
  const touched = tablesOf(book, sheet.part).filter((table) => overlaps(table.box, box));
  const own = touched.find((table) => table.box.row === box.row && table.box.column === box.column);
  for (const table of touched) if (table !== own) removeTable(book, sheet.part, table);
  const cells = (values[box.row] ?? []).slice(box.column, box.column + box.columns);
  const headers = uniqueHeaders(cells.map((cell) => String(readsAs(cell) ?? '')));
  const { name, filterButtons } = layout.table;
  if (own) resizeTable(book, own, { box, headers });
  else addTable(book, sheet.part, { name: freeTableName(book, name), box, filterButtons, headers });
}
