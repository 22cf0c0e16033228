// The action table brought up to date in its sheet's XML (N1): room is made, our cells are written where they stand, new
// rows get their looks, the table grows, and then its rows are sorted with everything that the user keeps in them.
import type { ActionTableUpdate } from '../../../sheets/actions/actionTable';
import { isSorted, sortBody } from './actionSort';
import { fitTable } from './actionTablePart';
import {
  formulaOf,
  putValue,
  readRows,
  rowAt,
  styleIndex,
  textOfCell,
  writeRows,
  type Rows,
} from '../sheet/cells';
import { compose } from '../styles/composites';
import { shiftFormula } from '../formulas/formulas';
import { insertRoom } from '../sheet/insertion';
import { expandFormulas } from '../sheet/oldCells';
import { changeColumns, columnWidths } from '../sheet/page';
import { fitRows } from '../sheet/rowHeights';
import { addValidations } from '../sheet/rules';
import { sharedStrings } from '../workbook/sharedStrings';
import { linesAbove, type SheetWrite } from '../../../sheets/sheetWrite';
import { calculatedColumns, tablesOf, type TablePart } from '../sheet/tableParts';
import type { Target } from '../writeSheet';
import { attribute, make, setAttribute, setText, textOf, type XmlElement } from '../../xml/tree';

export interface Work extends Target {
  readonly update: ActionTableUpdate;
  readonly rows: Rows;
  readonly root: XmlElement;
  /** null: the user has turned the table into a plain range. */
  readonly table: TablePart | null;
}

export function updateActionTable(target: Target, write: SheetWrite, update: ActionTableUpdate): void {
  const { book, sheet } = target;
  const root = book.parts.change(sheet.part);
  const rows = readRows(root);
  expandFormulas(rows);
  const name = write.grid?.tables.find(({ id }) => id === update.tableId)?.name;
  const table = tablesOf(book, sheet.part).find((each) => each.name === name) ?? null;
  const work: Work = { ...target, update, rows, root, table };
  makeRoom(work);
  for (const { row, column, value } of linesAbove(write)) putValue(rows, { row, column, value });
  for (const { column, header } of update.headers)
    putValue(rows, { row: update.after.row, column, value: header });
  for (const { column, fromRow, values } of update.columns) {
    values.forEach((value, index) =>
      putValue(rows, { row: update.after.row + 1 + fromRow + index, column, value }),
    );
  }
  continueRows(work);
  applyLooks(work);
  fitTable(work, write);
  if (!update.sorted || !isSorted(work)) sortBody(work);
  finish(work);
}

/** Rows and columns for which something stands in the way, and rows above a totals row, which moves down. */
function makeRoom({ book, sheet, rows, update, table }: Work): void {
  const { before, after, insertRows, insertColumns } = update;
  const more = table?.totals ? Math.max(0, after.rows - before.rows) : insertRows;
  if (more > 0) insertRoom({ book, sheet, rows }, { axis: 'row', at: before.row + before.rows, count: more });
  if (insertColumns > 0)
    insertRoom(
      { book, sheet, rows },
      { axis: 'column', at: before.column + before.columns, count: insertColumns },
    );
}

/** New rows go on as the last one was: the user's looks, and formulas of calculated columns. */
function continueRows({ book, rows, update, table }: Work): void {
  const { before, after } = update;
  const last = before.row + before.rows - 1;
  const model = rows.get(last);
  if (before.rows < 2 || model === undefined) return;
  const calculated = table ? calculatedColumns(book, table) : new Map<number, string>();
  for (let row = last + 1; row < after.row + after.rows; row += 1) {
    const { cells } = rowAt(rows, row);
    for (const [column, cell] of model.cells) {
      if (column < before.column || column >= before.column + before.columns) continue;
      const formula = calculated.has(column - before.column) ? formulaOf(cell) : undefined;
      const present = cells.get(column);
      if (present === undefined) {
        const s = styleIndex(cell);
        const added = formula ? make('f', {}, []) : undefined;
        if (added && formula) setText(added, shiftFormula(textOf(formula), row - last));
        cells.set(column, make('c', { s: s === 0 ? undefined : s }, added ? [added] : []));
      } else if (styleIndex(present) === 0 && styleIndex(cell) > 0)
        setAttribute(present, 's', styleIndex(cell));
    }
  }
}

/** Our looks on new rows and columns, laid over what is there. */
function applyLooks({ rows, root, update, styles }: Work): void {
  const { looks } = update;
  const composed = compose(looks);
  for (let row = 0; row < composed.rows; row += 1) {
    for (let column = 0; column < composed.columns; column += 1) {
      const over = composed.at(row, column);
      if (over === null) continue;
      const { cells } = rowAt(rows, row);
      const cell = cells.get(column) ?? make('c');
      setAttribute(cell, 's', styles.overlay(styleIndex(cell), over));
      cells.set(column, cell);
    }
  }
  addValidations(root, looks.validations);
  const hide = (column: XmlElement): void => {
    if (attribute(column, 'width') === null) setAttribute(column, 'width', 12);
    setAttribute(column, 'hidden', 1);
  };
  if (looks.hiddenColumns.length > 0)
    changeColumns(root, new Map(looks.hiddenColumns.map((column) => [column, hide])));
}

function finish({ book, styles, rows, root, update }: Work): void {
  const shared = sharedStrings(book);
  const widths = columnWidths(root, styles.digitWidth);
  fitRows({ rows, box: update.after, styles, widths, textOf: (cell) => textOfCell(cell, shared) });
  writeRows(root, rows);
}
