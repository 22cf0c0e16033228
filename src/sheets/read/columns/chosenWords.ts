// Columns whose cells are one of a few words, and the dates and numbers beside them.
import { namesNobody } from '../../../method/ground/names';
import type { Complaint } from '../../../method/ground/problem';
import type { Unknown } from '../../../tables/column';
import type { ColumnKey } from '../../../tables/tables';
import { parseDate, readBothWays } from '../../grid/dates';
import { normalise } from '../../../method/ground/text';
import { cellText, errorIn } from '../../grid/cells';
import type { CellValue } from '../../grid/grid';
import { parseChoices, parseNumber } from '../../../tables/choice';
import { parseMeaning } from '../../../tables/meaning/meaning';
import { allowedIn, cellOf, complain, type Context, type RecordPlace, textOf, valueOf } from '../context';

const unknownWord: Unknown = { code: 'unknownValue', severity: 'warning' };

/** The code of a cell's word; null where it is blank or unknown, the latter with a problem. */
export function readCode<Code extends string>(
  context: Context,
  key: ColumnKey,
  record: RecordPlace,
  unknown: Unknown = unknownWord,
): Code | null {
  const value = valueOf(context, key, record);
  const text = cellText(value);
  if (text === '') return null;
  const code = errorIn(value) === null ? parseMeaning(allowedIn(context, key), text) : null;
  if (code === null) complainOfWord(context, key, record, unknown);
  return code as Code | null;
}

/** T2, O3: the codes of a cell that may hold several words; empty as above. */
export function readCodes<Code extends string>(
  context: Context,
  key: ColumnKey,
  record: RecordPlace,
): readonly Code[] {
  const value = valueOf(context, key, record);
  const text = cellText(value);
  if (text === '') return [];
  const codes = errorIn(value) === null ? parseChoices(allowedIn(context, key), text) : null;
  if (codes === null) complainOfWord(context, key, record, unknownWord);
  return (codes ?? []) as readonly Code[];
}

function complainOfWord(context: Context, key: ColumnKey, record: RecordPlace, unknown: Unknown): void {
  const value = valueOf(context, key, record);
  const isError = errorIn(value) !== null;
  const code = isError ? 'errorValue' : unknown.code;
  const params = { value: cellText(value) };
  complain(context, key, cellOf(context, key, record), { code, severity: unknown.severity, params });
}

const never = new Set([
  'never',
  'none',
  'no',
  'not yet',
  'n/a',
  'na',
  '-',
  '?',
  'tbd',
  '从未',
  '无',
  '没有',
  '未',
]);

/** An ISO date; null where the cell is blank, says 'never', or holds none, the last with a problem. */
export function readDate(context: Context, key: ColumnKey, record: RecordPlace): string | null {
  const value = valueOf(context, key, record);
  const text = cellText(value);
  if (text === '' || never.has(normalise(text))) return null;
  const date = errorIn(value) === null ? parseDate(value) : null;
  if (date === null) complain(context, key, cellOf(context, key, record), complaintOfDate(value));
  return date;
}

/** What is wrong with a cell that holds no date, or one that could be two. */
export function complaintOfDate(value: CellValue): Complaint<'badDate' | 'ambiguousDate'> {
  const text = cellText(value);
  const readings = readBothWays(value);
  return readings === null
    ? { code: 'badDate', severity: 'warning', params: { value: text } }
    : { code: 'ambiguousDate', severity: 'warning', params: { value: text, ...readings } };
}

/** A number, also written as text ('$1,200', '80%'); null with a problem for anything else but a blank. */
export function readNumber(context: Context, key: ColumnKey, record: RecordPlace): number | null {
  const value = valueOf(context, key, record);
  const text = cellText(value);
  if (text === '') return null;
  const error = errorIn(value);
  const number = typeof value === 'number' ? value : error === null ? parseNumber(text) : null;
  if (number === null) {
    const code = error === null ? 'unknownValue' : 'errorValue';
    complain(context, key, cellOf(context, key, record), {
      code,
      severity: 'warning',
      params: { value: text },
    });
  }
  return number;
}

/** 'Ann, Bob; 王伟、李娜' → each name; 'n/a' and the like are none. */
export function readNames(context: Context, key: ColumnKey, record: RecordPlace): readonly string[] {
  if (errorIn(valueOf(context, key, record)) !== null) return [];
  const text = textOf(context, key, record);
  if (namesNobody(text)) return [];
  return text
    .split(/[,;\uff0c\uff1b、\n/|]+| & /)
    .map((name) => name.trim())
    .filter((name) => !namesNobody(name));
}
