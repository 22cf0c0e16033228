import type { ActionRecord } from '../../method/ground/plan';
import type { ActionStatus } from '../../method/ground/words';
import { cellAddress } from '../grid/address';
import { parseDate } from '../grid/dates';
import type { CellValue, Grid } from '../grid/grid';
import { findActionTable, isBlankRow, textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';
import { parseStatus, withoutGoneMark } from './actionWords';

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

/** The action table of a workbook, parsed once a run. */
export interface ActionsOnSheet {
  readonly grid: Grid;
  readonly table: ActionTableOnSheet;
  /** Without blank ones. */
  readonly rows: readonly ActionRow[];
  /** The rows as the method reads them. */
  readonly records: readonly ActionRecord[];
}

/** N1: the action table among these sheets; null where there is none. */
export function findActions(grids: readonly Grid[]): ActionsOnSheet | null {
  for (const grid of grids) {
    const table = isMarked(grid) ? findActionTable(grid) : null;
    if (table === null) continue;
    const rows = readRows(table);
    return { grid, table, rows, records: rows.map((row) => makeRecord(grid, row)) };
  }
  return null;
}

/**
 * The sheet on which a run writes the action table: where it stands, or one with our mark on which nothing stands. A sheet of
 * which only the user's words are left is theirs.
 */
export const actionSheetOf = (grids: readonly Grid[], actions: ActionsOnSheet | null): Grid | null =>
  actions?.grid ?? grids.find((grid) => isMarked(grid) && isBlank(grid)) ?? null;

const isMarked = ({ mark }: Grid): boolean => mark?.kind === 'actions';
const isBlank = ({ values }: Grid): boolean =>
  values.every((row) => row.every((cell) => textOfCell(cell) === ''));

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

function readRows(table: ActionTableOnSheet): readonly ActionRow[] {
  return table.rows.flatMap((row, index) => (isBlankRow(table, row) ? [] : [readRow(table, row, index)]));
}

function readRow(
  { columns, box, identities }: ActionTableOnSheet,
  cells: readonly CellValue[],
  index: number,
): ActionRow {
  const cell = (column: keyof typeof columns): CellValue => {
    const offset = columns[column];
    return offset === undefined ? null : (cells[offset] ?? null);
  };
  const idCell = identities[index]?.idCell ?? null;
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
    row: box.row + 1 + index,
    column: box.column + (columns.action ?? 0),
  };
}
