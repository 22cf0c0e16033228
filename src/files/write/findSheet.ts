// The tab of a sheet that is to be written again, and whether it may be.
import { HostError } from '../../planner/workbook';
import type { Grid } from '../../sheets/grid/grid';
import { isFiltered, type SheetWrite } from '../../sheets/sheetWrite';
import { sheetsOf, type Book, type BookSheet } from './workbook/book';
import { childOf, isOn } from '../xml/tree';

/** @throws HostError sheetGone */
export function sheetAsRead(book: Book, grid: Grid, called = ''): BookSheet {
  const sheets = sheetsOf(book);
  const sheet =
    sheets.find(({ sheetId, name }) => `{${sheetId}}` === grid.sheetId && name === grid.sheet) ??
    sheets.find(({ name }) => name === grid.sheet);
  if (sheet === undefined) throw new HostError('sheetGone', grid.sheet || called);
  return sheet;
}

/**
 * The tab of a sheet that was read: by its id, or where another program gave out new ids, by its name.
 * @throws HostError sheetGone, protectedSheet, filtered
 */
export function findSheet(book: Book, write: SheetWrite): BookSheet | null {
  const { draft, grid } = write;
  if (grid === null) return null;
  const sheet = sheetAsRead(book, grid, draft.name);
  const protection = childOf(book.parts.read(sheet.part), 'sheetProtection');
  if (isOn(protection, 'sheet')) throw new HostError('protectedSheet', grid.sheet);
  // Excel refuses it too.
  if (isFiltered(write)) throw new HostError('filtered', grid.sheet);
  return sheet;
}
