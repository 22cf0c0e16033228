import type { ActionRecord } from '../../method/ground/plan';
import type { ActionStatus } from '../../method/ground/words';
import { cellAddress } from '../grid/address';
import { parseDate } from '../grid/dates';
import type { CellValue, Grid } from '../grid/grid';
import { findActionTable, isBlankRow, textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';
import { parseStatus, withoutGoneMark } from './actionWords';
import { parseIdCell } from './idCell';

/** One row of the action table as the user has it. */
export interface ActionRow {
  /** null for a row of the user's own. */
  readonly id: string | null;
  /** '' where the table has no such column, too. */
  readonly account: string;
  readonly from: string;
  readonly action: string;
  readonly owner: string;
  /** ISO date; null where there is none, or none that can be read. */
  readonly due: string | null;
  /** null where the word is none of ours; `statusText` is as the user wrote it. */
  readonly status: ActionStatus | null;
  readonly statusText: string;
  readonly notes: string;
  /** N1: the source of the suggestion is gone. */
  readonly gone: boolean;
  /** The cell that the suggestion came from. */
  readonly source: string;
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** Zero-based column of the sheet where the action's text stands, or would. */
  readonly column: number;
}

/** N1: the action table among these sheets as the method reads it; null where there is none. */
export function findActions(grids: readonly Grid[]): readonly ActionRecord[] | null {
  for (const grid of grids) {
    const table = grid.mark?.kind === 'actions' ? findActionTable(grid) : null;
    if (table !== null) return readRows(table).map((row) => makeRecord(grid, row));
  }
  return null;
}

function makeRecord(grid: Grid, { account, action, status, row, column, ...rest }: ActionRow): ActionRecord {
  const { id, from, owner, due, gone, source } = rest;
  return {
    cell: cellAddress(grid.sheet, row, column),
    account: account.trim() === '' ? null : account,
    id,
    from,
    text: action,
    owner,
    due,
    status: status ?? 'open',
    gone,
    source,
  };
}

/** The action table's rows on that sheet, without blank ones; none where there is no such table. */
export function readActions(grid: Grid): readonly ActionRow[] {
  const table = findActionTable(grid);
  return table === null ? [] : readRows(table);
}

function readRows(table: ActionTableOnSheet): readonly ActionRow[] {
  return table.rows.flatMap((row, index) =>
    isBlankRow(table, row) ? [] : [readRow(table, row, table.box.row + 1 + index)],
  );
}

function readRow({ columns, box }: ActionTableOnSheet, cells: readonly CellValue[], row: number): ActionRow {
  const cell = (column: keyof typeof columns): CellValue => {
    const offset = columns[column];
    return offset === undefined ? null : (cells[offset] ?? null);
  };
  const idCell = parseIdCell(textOfCell(cell('id')));
  const from = textOfCell(cell('from'));
  const statusText = textOfCell(cell('status'));
  return {
    id: idCell?.id ?? null,
    account: textOfCell(cell('account')),
    from: idCell?.gone === true ? withoutGoneMark(from) : from,
    action: textOfCell(cell('action')),
    owner: textOfCell(cell('owner')),
    due: parseDate(cell('due')),
    status: parseStatus(statusText),
    statusText,
    notes: textOfCell(cell('notes')),
    gone: idCell?.gone ?? false,
    source: idCell?.source ?? '',
    row,
    column: box.column + (columns.action ?? 0),
  };
}
