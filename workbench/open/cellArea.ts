import { columnIndex, maximumColumns, maximumRows } from '../model/a1';
import type { CellArea } from './workbookFile';

const AREA = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** "B2", "$A$1:C3", "A:C" and "2:5" to an area; null for anything else. */
export function parseArea(text: string): CellArea | null {
  const match = AREA.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, startColumn, startRow, endColumn = startColumn, endRow = startRow] = match;
  return {
    startRow: startRow === undefined ? 0 : Number(startRow) - 1,
    startColumn: startColumn === undefined ? 0 : columnIndex(startColumn),
    endRow: endRow === undefined ? maximumRows - 1 : Number(endRow) - 1,
    endColumn: endColumn === undefined ? maximumColumns - 1 : columnIndex(endColumn),
  };
}

/** The areas of an `sqref`: "A1:B2 D4". What is no area is left out. */
export function parseAreas(text: string): readonly CellArea[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}
