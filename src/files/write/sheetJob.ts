// From a write plan to what has to be done to which sheet, and whether it may be: the decisions of src/excel, on a file.
import { HostError, type SheetWrite } from '../../planner/workbook';
import type { ActionTableUpdate } from '../../sheets/actions/actionTable';
import { makeRange, parseRange } from '../../sheets/grid/address';
import type { DraftValue } from '../../sheets/draft';
import { sheetsOf, type Book, type BookSheet } from './workbook/book';
import { childOf, isOn } from '../xml/tree';
import { holdsValues, makeMark, parseMark, readsAs, valueAt, writtenOf } from '../../sheets/written';

/** true where the sheet reads and looks already as the draft says. */
export function isDone(write: SheetWrite): boolean {
  const { draft, grid, actionTable } = write;
  if (grid === null || grid.sheet !== draft.name) return false;
  if (actionTable !== undefined) return isUpToDate(write, actionTable);
  return grid.mark?.layout === makeMark(writtenOf(draft)) && holdsValues(grid, draft);
}

function isUpToDate(write: SheetWrite, update: ActionTableUpdate): boolean {
  const changes = update.columns.length + update.headers.length + linesAbove(write).length;
  return changes === 0 && update.sorted && makeRange(update.before) === makeRange(update.after);
}

/** What the mark says after the write; the layout of an action table that is brought up to date stays as it is. */
export function finalMark({ draft, grid, actionTable }: SheetWrite): string {
  const kept = actionTable && grid?.mark && parseMark(grid.mark.layout) ? grid.mark.layout : null;
  return kept ?? makeMark(writtenOf(draft));
}

export interface Line {
  readonly row: number;
  readonly column: number;
  readonly value: DraftValue;
}

/** Texts above the action table that are ours and differ: title and legend, where they stand as the draft has them. */
export function linesAbove({ draft, grid, actionTable }: SheetWrite): readonly Line[] {
  const start = draft.layout.table && parseRange(draft.layout.table.range);
  if (actionTable === undefined || grid === null || start?.row !== actionTable.before.row) return [];
  return draft.values
    .slice(0, start.row)
    .flatMap((values, row) =>
      values.flatMap((value, column) =>
        value === null || readsAs(value) === valueAt(grid, row, column) ? [] : [{ row, column, value }],
      ),
    );
}

/**
 * The tab of a sheet that was read: by its id, or where another program gave out new ids, by its name.
 * @throws HostError sheetGone, protectedSheet, filtered
 */
export function findSheet(book: Book, { draft, grid, actionTable }: SheetWrite): BookSheet | null {
  if (grid === null) return null;
  const sheets = sheetsOf(book);
  const sheet =
    sheets.find(({ sheetId, name }) => `{${sheetId}}` === grid.sheetId && name === grid.sheet) ??
    sheets.find(({ name }) => name === grid.sheet);
  if (sheet === undefined) throw new HostError('sheetGone', grid.sheet || draft.name);
  const protection = childOf(book.parts.read(sheet.part), 'sheetProtection');
  if (isOn(protection, 'sheet')) throw new HostError('protectedSheet', grid.sheet);
  const table = grid.tables.find(({ id }) => id === actionTable?.tableId);
  // Rows that a filter hides would be sorted past the user's eyes; Excel refuses it too.
  if (table?.filtered) throw new HostError('filtered', grid.sheet);
  return sheet;
}
