// R4: a rating of 1–5, as a number, a number in text, or a coded word ('4 - good').
import { highestGrade, lowestGrade } from '../../method/ground/words';
import type { CellValue } from './grid';
import { cellText, errorIn } from './cells';
import { parseCodedNumber, parseNumber } from '../../tables/choice';

/** null for blanks, words and numbers off 1–5. */
export function parseScore(value: CellValue): number | null {
  if (value === null || typeof value === 'boolean' || errorIn(value) !== null) return null;
  const text = cellText(value);
  const number = typeof value === 'number' ? value : (parseNumber(text) ?? parseCodedNumber(text));
  return number !== null && number >= lowestGrade && number <= highestGrade ? number : null;
}
