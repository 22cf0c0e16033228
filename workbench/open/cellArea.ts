import type { CellArea } from './workbookFile';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const AREA = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Column letters to a number from 0: A → 0, AA → 26. */
export function parseColumn(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 0 → A, 26 → AA. */
export function makeColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B2", "$A$1:C3", "A:C" and "2:5" to an area; null for anything else. */
export function parseArea(text: string): CellArea | null {
  const match = AREA.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, startColumn, startRow, endColumn = startColumn, endRow = startRow] = match;
  return {
    startRow: startRow === undefined ? 0 : Number(startRow) - 1,
    startColumn: startColumn === undefined ? 0 : parseColumn(startColumn),
    endRow: endRow === undefined ? LAST_ROW : Number(endRow) - 1,
    endColumn: endColumn === undefined ? LAST_COLUMN : parseColumn(endColumn),
  };
}

/** The areas of an `sqref`: "A1:B2 D4". What is no area is left out. */
export function parseAreas(text: string): readonly CellArea[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}
