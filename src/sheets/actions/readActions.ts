import type { ActionStatus } from '../../method/words';
import { parseDate } from '../dates';
import type { CellValue, Grid } from '../grid';
import { findActionTable, isBlankRow, textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';
import { parseStatus, withoutGoneMark } from './actionWords';
import { parseIdCell } from './idCell';

/** One row of the action table as the user has it. */
export interface ActionRow {
  /** null for a row of the user's own. */
  readonly id: string | null;
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
  /** Zero-based row of the sheet. */
  readonly row: number;
}

/** The action table's rows on that sheet, without blank ones; none where there is no such table. */
export function readActions(grid: Grid): readonly ActionRow[] {
  const table = findActionTable(grid);
  if (table === null) return [];
  return table.rows.flatMap((row, index) =>
    isBlankRow(table, row) ? [] : [readRow(table, row, table.box.row + 1 + index)],
  );
}

function readRow({ columns }: ActionTableOnSheet, cells: readonly CellValue[], row: number): ActionRow {
  const cell = (column: keyof typeof columns): CellValue => {
    const offset = columns[column];
    return offset === undefined ? null : (cells[offset] ?? null);
  };
  const idCell = parseIdCell(textOfCell(cell('id')));
  const from = textOfCell(cell('from'));
  const statusText = textOfCell(cell('status'));
  return {
    id: idCell?.id ?? null,
    from: idCell?.gone === true ? withoutGoneMark(from) : from,
    action: textOfCell(cell('action')),
    owner: textOfCell(cell('owner')),
    due: parseDate(cell('due')),
    status: parseStatus(statusText),
    statusText,
    notes: textOfCell(cell('notes')),
    gone: idCell?.gone ?? false,
    row,
  };
}
