// Periods as people write them: years, halves, quarters and months.
import type { Period, PeriodKind } from '../../method/ground/periods';
import { monthOf, parseDate } from './dates';
import type { CellValue } from './grid';
import { normalise } from '../../method/ground/text';

const firstYear = 1950;
const lastYear = 2100;

/**
 * '2025', 'FY2025', '2025 H1', 'H2/2025', '2025Q3', 'Q3 2025', '2025-07', 'Jul 2025', '2025年上半年', '2025年三季度', '2025年7月',
 * a year as a number, and a date, which stands for its month.
 * @returns null for anything else
 */
export function parsePeriod(value: CellValue): Period | null {
  if (typeof value === 'number' && Number.isInteger(value) && isYear(value))
    return makePeriod('year', value, 1);
  if (typeof value === 'string') {
    const text = normalise(value).replace(/^(fy|cy|财年|年度) ?/, '');
    const found = parseYear(text) ?? parseHalf(text) ?? parseQuarter(text) ?? parseMonth(text);
    if (found !== null) return found;
  }
  const date = parseDate(value);
  return date === null ? null : makePeriod('month', Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

const isYear = (year: number): boolean => year >= firstYear && year <= lastYear;

const mostOf: Readonly<Record<PeriodKind, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

function makePeriod(kind: PeriodKind, year: number, number: number): Period | null {
  return isYear(year) && number >= 1 && number <= mostOf[kind] ? { kind, year, number } : null;
}

function parseYear(text: string): Period | null {
  const match = /^(\d{4}) ?(年度?|财年|fy)?$/.exec(text);
  return match ? makePeriod('year', Number(match[1]), 1) : null;
}

const halves: Readonly<Record<string, number>> = { 上: 1, 下: 2 };

function parseHalf(text: string): Period | null {
  const chinese = /^(\d{4}) ?年? ?([上下])半年$/.exec(text);
  if (chinese) return makePeriod('half', Number(chinese[1]), halves[chinese[2] ?? ''] ?? 0);
  return withLetter(text, 'h', 'half');
}

const chineseDigits = '一二三四';

function parseQuarter(text: string): Period | null {
  const chinese = /^(\d{4}) ?年? ?第? ?([一二三四1-4]) ?季度?$/.exec(text);
  if (!chinese) return withLetter(text, 'q', 'quarter');
  const word = chinese[2] ?? '';
  const number = chineseDigits.includes(word) ? chineseDigits.indexOf(word) + 1 : Number(word);
  return makePeriod('quarter', Number(chinese[1]), number);
}

/** '2025 Q3', 'Q3/2025', '3Q2025' and so on. */
function withLetter(text: string, letter: 'h' | 'q', kind: PeriodKind): Period | null {
  const between = '[ /.-]{0,2}';
  const yearFirst = new RegExp(`^(\\d{4})${between}(?:${letter}(\\d)|(\\d)${letter})$`).exec(text);
  if (yearFirst) return makePeriod(kind, Number(yearFirst[1]), Number(yearFirst[2] ?? yearFirst[3]));
  const yearLast = new RegExp(`^(?:${letter}(\\d)|(\\d)${letter})${between}(\\d{4})$`).exec(text);
  return yearLast ? makePeriod(kind, Number(yearLast[3]), Number(yearLast[1] ?? yearLast[2])) : null;
}

function parseMonth(text: string): Period | null {
  const yearFirst = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?月?$/.exec(text);
  if (yearFirst) return makePeriod('month', Number(yearFirst[1]), Number(yearFirst[2]));
  const named = /^([a-z]{3,9})\.?[ -]?(\d{4})$/.exec(text);
  if (named) return makePeriod('month', Number(named[2]), monthOf(named[1] ?? ''));
  const yearLast = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  return yearLast ? makePeriod('month', Number(yearLast[2]), Number(yearLast[1])) : null;
}
