// The real table around the actions after an update: larger, with our headers, or made again over a plain range.
import { HostError } from '../../../planner/workbook';
import type { Box } from '../../../sheets/grid/grid';
import type { Work } from './work';
import { overlaps } from '../../../sheets/grid/boxes';
import { putValue, textOfCell, writeRows } from '../sheet/cells';
import { mapEveryFormula } from '../formulas/everyFormula';
import { renameColumns } from '../formulas/formulas';
import { sharedStrings } from '../workbook/sharedStrings';
import { addTable, columnName, freeTableName, resizeTable, uniqueHeaders } from '../sheet/tableParts';
import {
  attribute,
  childOf,
  childrenOf,
  descendantsOf,
  elementsOf,
  removeChild,
  setAttribute,
} from '../../xml/tree';
import { parseRange } from '../../../sheets/grid/address';

export function fitTable(work: Work): void {
  const { book, sheet, update, table, write } = work;
  const { after } = update;
  const old = table ? oldHeaders(work) : [];
  const shown = headerTexts(work);
  // A header row that was switched off is blank: the table itself knows its columns.
  const headers = uniqueHeaders(shown.map((text, offset) => (text === '' ? (old[offset] ?? '') : text)));
  headers.forEach((header, offset) => {
    if (header !== shown[offset])
      putValue(work.rows, { row: after.row, column: after.column + offset, value: header });
  });
  if (table === null) {
    dropFilter(work, after);
    const name = freeTableName(book, write.draft.layout.table?.name ?? 'Quadrille_Actions');
    addTable(book, sheet.part, { name, box: after, filterButtons: true, headers });
    return;
  }
  const rows = after.rows + (table.totals ? 1 : 0);
  resizeTable(book, table, { box: { ...after, rows }, headers });
  if (!table.headers) setAttribute(book.parts.change(table.part), 'headerRowCount', null);
  followHeaders(work, { old, headers });
}

function headerTexts({ book, rows, update: { after } }: Work): readonly string[] {
  const shared = sharedStrings(book);
  return Array.from({ length: after.columns }, (_, offset) => {
    const cell = rows.get(after.row)?.cells.get(after.column + offset);
    return cell ? textOfCell(cell, shared) : '';
  });
}

function oldHeaders({ book, table }: Work): readonly string[] {
  if (table === null) return [];
  return descendantsOf(book.parts.read(table.part), 'tableColumn').map((each) =>
    (attribute(each, 'name') ?? '').replace(/_x000a_/gi, '\n'),
  );
}

interface Headers {
  readonly old: readonly string[];
  readonly headers: readonly string[];
}

/** Formulas that name a column of ours follow when it gets its header in another language. */
function followHeaders({ book, table, root, rows }: Work, { old, headers }: Headers): void {
  const renamed = old.flatMap((header, offset) => {
    const next = headers[offset];
    return next === undefined || next === header ? [] : [[header.toLowerCase(), columnName(next)] as const];
  });
  if (table === null || renamed.length === 0) return;
  const map = new Map(renamed);
  // Formulas of new rows have to be in the tree to be found.
  writeRows(root, rows);
  mapEveryFormula(book, table.name, (formula) => renameColumns(formula, table.name, map));
}

/** A filter over the plain range would stand in the way of the table's own. */
function dropFilter({ book, root, sheet }: Work, box: Box): void {
  const filter = childOf(root, 'autoFilter');
  const area = filter && parseRange(attribute(filter, 'ref') ?? '');
  if (!filter || !area || !overlaps(area, box)) return;
  if (childrenOf(filter, 'filterColumn').length > 0) throw new HostError('filtered', sheet.name);
  removeChild(root, filter);
  const names = childOf(book.parts.read(book.part), 'definedNames');
  const name = (names ? elementsOf(names) : []).find(
    (each) =>
      attribute(each, 'name') === '_xlnm._FilterDatabase' &&
      attribute(each, 'localSheetId') === String(sheet.index),
  );
  if (names && name) removeChild(childOf(book.parts.change(book.part), 'definedNames') ?? names, name);
}
