// The action table brought up to date in its sheet's XML (N1): room is made, our cells are written where they stand, new
// rows get their looks, the rows are sorted with everything that the user keeps in them, and the table grows around them.
import type { SheetWrite } from '../../../sheets/sheetWrite';
import type { ActionStep, ActionTableUpdate, LookStep } from '../../../sheets/actions/actionSteps';
import { stepsInOwnCount } from '../../../sheets/dateSystem';
import type { Box } from '../../../sheets/grid/grid';
import { sortBody } from './actionSort';
import { fitTable } from './actionTablePart';
import { openWork, type Work } from './work';
import { formulaOf, putValue, rowAt, styleIndex, textOfCell, writeRows } from '../sheet/cells';
import { compose } from '../styles/composites';
import { shiftFormula, type Insertion } from '../formulas/formulas';
import { insertRoom } from '../sheet/insertion';
import { changeColumns, columnWidths } from '../sheet/page';
import { fitRows } from '../sheet/rowHeights';
import { addValidations } from '../sheet/rules';
import { countsFrom1904 } from '../workbook/book';
import { sharedStrings } from '../workbook/sharedStrings';
import { calculatedColumns } from '../sheet/tableParts';
import type { Target } from '../writeSheet';
import { attribute, make, setAttribute, setText, textOf, type XmlElement } from '../../xml/tree';

export function updateActionTable(target: Target, write: SheetWrite, update: ActionTableUpdate): void {
  const work = openWork(target, write, update);
  const steps = countsFrom1904(target.book) ? stepsInOwnCount(update.steps) : update.steps;
  for (const step of steps) carryOut(work, step);
  writeRows(work.root, work.rows);
}

function carryOut(work: Work, step: ActionStep): void {
  switch (step.kind) {
    case 'totals':
      return step.shown ? undefined : makeRoomAboveTotals(work);
    case 'insert':
      return makeRoom(work, step);
    case 'write':
      return step.values.forEach((value, index) =>
        putValue(work.rows, { row: step.row + index, column: step.column, value }),
      );
    case 'look':
      continueRows(work);
      return applyLooks(work, step);
    case 'sort':
      return sortBody(work, step);
    case 'resize':
    case 'adopt':
      // The table's own part is fitted once its headers are written.
      return;
    case 'fit':
      fitTable(work);
      return fitHeights(work, step.box);
  }
}

/** In a file a totals row is never away: it moves down with what is inserted above it. */
function makeRoomAboveTotals(work: Work): void {
  const { before, after } = work.update;
  const count = after.rows - before.rows;
  if (work.table?.totals && count > 0) insertRoom(work, { axis: 'row', at: before.row + before.rows, count });
}

function makeRoom(work: Work, insertion: Insertion): void {
  const isMade = insertion.axis === 'row' && work.table?.totals;
  if (!isMade) insertRoom(work, insertion);
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
function applyLooks({ rows, root, styles }: Work, looks: LookStep): void {
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

function fitHeights({ book, styles, rows, root }: Work, box: Box): void {
  const shared = sharedStrings(book);
  const widths = columnWidths(root, styles.digitWidth);
  fitRows({ rows, box, styles, widths, textOf: (cell) => textOfCell(cell, shared) });
}
