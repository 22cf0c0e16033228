// How well the values under a header fit a column's kind.
import type { Column } from '../../../tables/column';
import { parseDate } from '../../grid/dates';
import type { CellValue } from '../../grid/grid';
import { errorIn, cellText } from '../../grid/cells';
import { parseScore } from '../../grid/score';
import { areTruths } from '../../../tables/truth';
import { isScaleOfSigns, parseSign } from '../../../tables/signs';
import { parseChoices, parseCodedNumber, parseNumber } from '../../../tables/choice';
import { parseMeaning } from '../../../tables/meaning/meaning';
import { mentionsIn } from '../../../tables/mentions';

/** Words by which a title is told from other free words. */
const jobTitle =
  /\b(manager|director|officer|head|chief|c[efiot]o|president|vp|engineer|lead|leader|analyst|buyer|architect|consultant|administrator|specialist|coordinator|assistant|secretary|owner|user|chair|minister|developer|controller|supervisor|expert|advisor|adviser|accountant|operator)\b|经理|总监|主管|主任|工程师|总裁|总经理|董事|部长|科长|处长|专员|顾问|厂长|院长|组长|负责人/i;

/** Share of the values that the column's kind understands; null where there is nothing to judge by. */
export function fitOf(column: Column, values: readonly CellValue[]): number | null {
  const known = values.filter((value) => value !== null && errorIn(value) === null);
  if (known.length === 0) return null;
  if (column.kind === 'direction' && !saysSign(column, known)) return 0;
  if (column.kind === 'rating' && isScaleOfSigns(known.map(cellText))) return signShare(known);
  return known.filter((value) => fits(column, value)).length / known.length;
}

/** Of ratings written as signs. */
const signShare = (values: readonly CellValue[]): number =>
  values.filter((value) => parseSign(cellText(value)) !== null).length / values.length;

/** Do the values say yes or no? */
export function sayTruth(values: readonly CellValue[]): boolean {
  return areTruths(values.filter((value) => value !== null && errorIn(value) === null).map(cellText));
}

/** Free text in long pieces cannot be a rating, whatever the header says. */
export function isProse(values: readonly CellValue[]): boolean {
  const texts = values.filter((value): value is string => typeof value === 'string');
  // A Chinese character says as much as two letters.
  const letters = texts.reduce(
    (sum, text) => sum + text.length + (text.match(/[\u3400-\u9fff]/g)?.length ?? 0),
    0,
  );
  return texts.length > 0 && letters / texts.length > 18;
}

/** Share of the values that read like job titles. */
export function titleShare(values: readonly CellValue[]): number {
  const texts = values.filter((value): value is string => typeof value === 'string');
  return texts.length === 0 ? 0 : texts.filter((text) => jobTitle.test(text)).length / texts.length;
}

/** Does the column's kind understand this value? `understand`: only by its list, or by the words that it is made of. */
export function fits(column: Column, value: CellValue, understand = parseMeaning): boolean {
  const text = cellText(value);
  switch (column.kind) {
    case 'rating':
      return (
        isNumberWithin(value, 0, 100) ||
        understand(column.values, text) !== null ||
        parseCodedNumber(text) !== null
      );
    case 'weight':
      return (
        isNumberWithin(value, -100, 100) ||
        understand(column.values, text) !== null ||
        parseCodedNumber(text) !== null
      );
    case 'attitude':
      return (
        isNumberWithin(value, -3, 3) ||
        understand(column.values, text) !== null ||
        parseSign(text) !== null ||
        /^[unrsl]$/i.test(text)
      );
    case 'direction':
      return isNumberWithin(value, -100, 100) || understand(column.values, text) !== null;
    case 'choice':
      return understand(column.values, text) !== null;
    case 'mention':
      return mentionsIn(column.values, text).length > 0;
    case 'choices':
      return parseChoices(column.values, text) !== null;
    case 'date':
      return parseDate(value) !== null;
    case 'number':
      return isNumberWithin(value, -Infinity, Infinity);
    case 'score':
      return parseScore(value) !== null;
    case 'text':
    case 'period':
    case 'answer':
    case 'names':
      return typeof value === 'string' && parseNumber(value) === null;
  }
}

/** Numbers tell a direction only where some carry a minus, or a written plus. */
function saysSign(column: Column, values: readonly CellValue[]): boolean {
  return values.some((value) => {
    const text = cellText(value);
    const number = numberIn(value);
    return number === null ? parseMeaning(column.values, text) !== null : number < 0 || text.startsWith('+');
  });
}

function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? parseNumber(value) : null;
}

function isNumberWithin(value: CellValue, low: number, high: number): boolean {
  const number = numberIn(value);
  return number !== null && number >= low && number <= high;
}
