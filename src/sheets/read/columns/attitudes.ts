// T3: attitudes, read as a column because initials and other scales only show in the whole.
import type { ColumnKey } from '../../../tables/tables';
import type { Values } from '../../../tables/values';
import { engagementInitials } from '../../../tables/people/attitudeValues';
import type { CellValue } from '../../grid/grid';
import { normalise } from '../../../method/ground/text';
import { cellText, errorIn } from '../../grid/cells';
import { parseCodedNumber, parseNumber } from '../../../tables/choice';
import { parseMeaning } from '../../../tables/meaning/meaning';
import { holdsSigns, parseSign } from '../../../tables/signs';
import { allowedIn, cellOf, complain, type Context, has, type RecordPlace, valueOf } from '../context';

type ReadAttitude = Values['attitude'];

const notKnown: ReadAttitude = { attitude: 0, attitudeKnown: false };

/** −3…+3 for each record; blank is 0 and not known; what cannot be read is the same, with a problem. */
export function readAttitudes(
  context: Context,
  key: ColumnKey,
  records: readonly RecordPlace[],
): readonly ReadAttitude[] {
  if (!has(context, key)) return records.map(() => notKnown);
  const values = records.map((record) => valueOf(context, key, record));
  const column = {
    initials: holdsInitials(values),
    numbers: holdsOurNumbers(values),
    signs: holdsSigns(values.map(cellText)),
  };
  return records.map((record, index) => {
    const value = values[index] ?? null;
    if (value === null || cellText(value) === '') return notKnown;
    const attitude = errorIn(value) === null ? parseAttitude(context, value, column) : null;
    if (attitude !== null) return attitude;
    const code = errorIn(value) === null ? 'attitudeUnreadable' : 'errorValue';
    const params = { value: cellText(value) };
    complain(context, key, cellOf(context, key, record), { code, severity: 'warning', params });
    return notKnown;
  });
}

function parseAttitude(
  context: Context,
  value: CellValue,
  column: { readonly initials: boolean; readonly numbers: boolean; readonly signs: boolean },
): ReadAttitude | null {
  const text = cellText(value);
  const signed = parseSigned(text, column.signs);
  if (signed !== null) return signed;
  const number = parseNumber(text);
  if (number !== null) return column.numbers ? onScale(number) : null;
  const initial = column.initials ? engagementInitials[normalise(text)] : undefined;
  const code = initial ?? parseMeaning(allowedIn(context, 'attitude'), text);
  if (code === 'unknown') return notKnown;
  if (code !== null) return onScale(Number(code));
  const coded = parseCodedNumber(text);
  return coded === null ? null : onScale(coded);
}

/** T3: null where the cell holds no sign. A dash is a minus beside other signs, and else not known. */
function parseSigned(text: string, beside: boolean): ReadAttitude | null {
  const sign = parseSign(text);
  switch (sign?.is) {
    case undefined:
      return null;
    case 'plus':
      return onScale(sign.count > 1 ? 3 : 2);
    case 'minus':
      return onScale(sign.count > 1 ? -3 : -2);
    case 'dash':
      return beside ? onScale(-2) : notKnown;
    case 'zero':
      return onScale(0);
    case 'unknown':
    case 'blank':
      return notKnown;
  }
}

function onScale(number: number): ReadAttitude | null {
  return number >= -3 && number <= 3 ? { attitude: number === 0 ? 0 : number, attitudeKnown: true } : null;
}

/** U, R, N, S, L of the engagement grid, and nothing else. */
function holdsInitials(values: readonly CellValue[]): boolean {
  const texts = values.map((value) => normalise(cellText(value))).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => text in engagementInitials);
}

/** A column of 1–5 or 1–10 is another scale than −3…+3: its 2 must not be read as support. */
function holdsOurNumbers(values: readonly CellValue[]): boolean {
  const numbers = values.map((value) => parseNumber(cellText(value))).filter((number) => number !== null);
  const beyond = numbers.filter((number) => number > 3).length;
  return numbers.some((number) => number <= 0) || beyond * 5 <= numbers.length;
}
