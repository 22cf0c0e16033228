import type { ActionRecord } from '../../method/ground/plan';
import type { Problem } from '../../method/ground/problem';
import type { ActionStatus } from '../../method/ground/words';
import { cellAddress } from '../grid/address';
import { cellText } from '../grid/cells';
import { parseDate } from '../grid/dates';
import type { CellValue, Grid } from '../grid/grid';
import { findActionTable, isBlankRow, textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';
import { type ActionColumn, parseStatus, withoutGoneMark } from './actionWords';

/** One row of the action table as the user has it. */
export interface ActionRow extends Omit<ActionRecord, 'status'> {
  /** null where the word is none of ours; `statusText` is as the user wrote it. */
  readonly status: ActionStatus | null;
  readonly statusText: string;
  /** Zero-based row of the sheet. */
  readonly row: number;
}

/** The action table of a workbook, parsed once a run. */
export interface ActionsOnSheet {
  readonly grid: Grid;
  readonly table: ActionTableOnSheet;
  /** Without blank ones. */
  readonly rows: readonly ActionRow[];
  /** The rows as the method reads them. */
  readonly records: readonly ActionRecord[];
  /** A due that is no date. */
  readonly problems: readonly Problem[];
}

/** N1: the action table among these sheets; null where there is none. */
export function findActions(grids: readonly Grid[]): ActionsOnSheet | null {
  for (const grid of grids) {
    const table = isMarked(grid) ? findActionTable(grid) : null;
    if (table === null) continue;
    const rows = table.rows.flatMap((_, index) => readRow(grid.sheet, table, index) ?? []);
    const problems = rows.flatMap(({ row }) => complainOfDue(grid.sheet, table, row) ?? []);
    return { grid, table, rows, records: rows.map(makeRecord), problems };
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

function makeRecord({ row: _, statusText: __, status, ...rest }: ActionRow): ActionRecord {
  return { ...rest, status: status ?? 'open' };
}

/** N1: a due that is no date is said, never dropped. */
function complainOfDue(
  sheet: string,
  { box, columns, rows }: ActionTableOnSheet,
  row: number,
): Problem | null {
  if (columns.due === undefined) return null;
  const value = rows[row - box.row - 1]?.[columns.due] ?? null;
  if (cellText(value) === '' || parseDate(value) !== null) return null;
  const cell = cellAddress(sheet, row, box.column + columns.due);
  return {
    code: 'dueUnreadable',
    severity: 'warning',
    cell,
    params: { value: cellText(value), table: 'actions' },
  };
}

function readRow(sheet: string, table: ActionTableOnSheet, index: number): ActionRow | null {
  const { columns, box, identities, rows } = table;
  const cells = rows[index] ?? [];
  if (isBlankRow(table, cells)) return null;
  const cell = (column: ActionColumn): CellValue => cells[columns[column] ?? -1] ?? null;
  const idCell = identities[index]?.idCell ?? null;
  const account = textOfCell(cell('account'));
  const from = textOfCell(cell('from'));
  const statusText = textOfCell(cell('status'));
  const row = box.row + 1 + index;
  return {
    // Where the action's text stands, or would.
    cell: cellAddress(sheet, row, box.column + (columns.action ?? 0)),
    account: account.trim() === '' ? null : account,
    id: idCell?.id ?? null,
    from: idCell?.gone === true ? withoutGoneMark(from) : from,
    text: textOfCell(cell('action')),
    owner: textOfCell(cell('owner')),
    due: parseDate(cell('due')),
    status: parseStatus(statusText),
    statusText,
    gone: idCell?.gone ?? false,
    source: idCell?.source ?? '',
    row,
  };
}
