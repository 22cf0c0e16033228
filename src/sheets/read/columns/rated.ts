// G1–G3: a column of ratings, read as a whole because its numbers share one scale.
import type { Complaint } from '../../../method/ground/problem';
import type { Rating } from '../../../method/ground/plan';
import {
  findScale,
  makeScale,
  parseScale,
  rateNumber,
  rateWord,
  turnNumber,
  type RatingWord,
  type Scale,
} from '../../../method/reading/ratings';
import type { ColumnKey } from '../../../tables/tables';
import type { CellValue } from '../../grid/grid';
import { isTurned } from '../../grid/table';
import { normalise } from '../../../method/ground/text';
import { cellText, errorIn } from '../../grid/cells';
import { parseCodedNumber, parseNumber } from '../../../tables/choice';
import { parseMeaning } from '../../../tables/meaning/meaning';
import { holdsSigns, parseSign } from '../../../tables/signs';
import {
  allowedIn,
  cellOf,
  complain,
  type Context,
  has,
  headerCellOf,
  type RecordPlace,
  valueOf,
} from '../context';

type Said =
  | { readonly is: 'blank' }
  | { readonly is: 'error'; readonly error: string }
  | { readonly is: 'word'; readonly word: RatingWord; readonly text: string }
  | { readonly is: 'number'; readonly number: number; readonly text: string }
  | { readonly is: 'unknown'; readonly text: string };

/** The ratings of all records under one concept; null where G3 holds, with its problem. Nothing is said of a missing column. */
export function readRatings(
  context: Context,
  key: ColumnKey,
  records: readonly RecordPlace[],
): readonly (Rating | null)[] {
  if (!has(context, key)) return records.map(() => null);
  const values = records.map((record) => valueOf(context, key, record));
  const signs = holdsSigns(values.map(cellText));
  const said = values.map((value) => sayOf(context, key, value, signs));
  const scale = findColumnScale(context, key, said);
  return records.map((record, index) =>
    rate(context, key, { record, said: said[index] ?? { is: 'blank' }, scale }),
  );
}

/** A scale chosen by the user, named in a header ('(1-5)', '1 = low … 5 = high', '%') or in the settings (O2); null: the numbers decide. */
export function namedScale(context: Context, key: ColumnKey): Scale | null {
  const chosen = parseScale(context.table.scales[key] ?? '');
  if (chosen) return chosen;
  const header = normalise(context.table.headers[key] ?? '');
  const range = /(?<![\d.])([01]) ?(?:-|~|to|至|到|\.\.+) ?(\d{1,3})(?!\d)/.exec(header);
  const ends = [...header.matchAll(/(\d{1,3}) ?[=:]/g)].map((match) => Number(match[1]));
  const named = range
    ? parseScale(`${range[1]}-${range[2]}`)
    : ends.length > 1
      ? parseScale(`${Math.min(...ends)}-${Math.max(...ends)}`)
      : header.includes('%')
        ? parseScale('%')
        : null;
  return named ?? context.ownWords?.scales[key] ?? null;
}

function sayOf(context: Context, key: ColumnKey, value: CellValue, signs: boolean): Said {
  const error = errorIn(value);
  if (error !== null) return { is: 'error', error };
  const text = cellText(value);
  if (text === '') return { is: 'blank' };
  const sign = signs ? ratingOfSign(text) : null;
  if (sign !== null) return sign;
  const number = typeof value === 'number' ? value : parseNumber(text);
  if (number !== null) return { is: 'number', number, text };
  const word = parseMeaning(allowedIn(context, key), text) as RatingWord | null;
  if (word !== null) return { is: 'word', word, text };
  const coded = parseCodedNumber(text);
  return coded === null ? { is: 'unknown', text } : { is: 'number', number: coded, text };
}

/** G2: '++' and '+' are high, '-' and '--' low, 0 the middle; long dashes in pairs are blanks. null for anything else. */
function ratingOfSign(text: string): Said | null {
  const sign = parseSign(text);
  switch (sign?.is) {
    case undefined:
    case 'unknown':
      return null;
    case 'blank':
      return { is: 'blank' };
    case 'plus':
      return { is: 'word', word: 'high', text };
    case 'zero':
      return { is: 'word', word: 'medium', text };
    case 'minus':
    case 'dash':
      return { is: 'word', word: 'low', text };
  }
}

function findColumnScale(context: Context, key: ColumnKey, said: readonly Said[]): Scale | null {
  const numbers = said.flatMap((each) => (each.is === 'number' ? [each.number] : []));
  const { scale, offers } = findScale(numbers, namedScale(context, key));
  const cell = headerCellOf(context, key);
  if (offers && scale) {
    const params = { scale: makeScale(scale), other: makeScale(offers) };
    complain(context, key, cell, { code: 'ambiguousScale', severity: 'warning', params });
  }
  if (numbers.length > 0 && !scale)
    complain(context, key, cell, { code: 'noScale', severity: 'error', params: {} });
  if (numbers.length > 0 && scale) {
    context.scales[key] = makeScale(scale);
    noteTurned(context, key, scale);
  } else if (said.some((each) => each.is === 'word')) context.scales[key] = 'words';
  return scale;
}

interface Placed {
  readonly context: Context;
  readonly key: ColumnKey;
  readonly scale: Scale;
}

/** G1: as the scale runs, or the other way where the user turned it. */
export function numberOn({ context: { table }, key, scale }: Placed, value: number): number {
  return isTurned(table, key) ? turnNumber(value, scale) : value;
}

export function noteTurned(context: Context, key: ColumnKey, scale: Scale): void {
  if (!isTurned(context.table, key)) return;
  const params = { scale: makeScale(scale) };
  complain(context, key, headerCellOf(context, key), { code: 'turnedScale', severity: 'note', params });
}

interface Rateable {
  readonly record: RecordPlace;
  readonly said: Said;
  readonly scale: Scale | null;
}

function rate(context: Context, key: ColumnKey, { record, said, scale }: Rateable): Rating | null {
  const cell = cellOf(context, key, record);
  switch (said.is) {
    case 'blank':
      // Whether that is a problem, only the whole row can tell (G6).
      return null;
    case 'error':
      complain(context, key, cell, { code: 'errorValue', severity: 'error', params: { value: said.error } });
      return null;
    case 'unknown':
      complain(context, key, cell, { code: 'unknownValue', severity: 'error', params: { value: said.text } });
      return null;
    case 'word':
      return noteBorderline(context, key, cell, { rating: rateWord(said.word), text: said.text });
    case 'number':
      return noteBorderline(context, key, cell, {
        rating: scale && rateNumber(numberOn({ context, key, scale }, said.number), scale),
        text: said.text,
        scale,
      });
  }
}

interface Rated {
  readonly rating: Rating | null;
  readonly text: string;
  readonly scale?: Scale | null;
}

function noteBorderline(context: Context, key: ColumnKey, cell: string, rated: Rated): Rating | null {
  const { rating, text, scale } = rated;
  if (rating === null) {
    const complaint: Complaint = scale
      ? { code: 'offScale', severity: 'error', params: { value: text, scale: makeScale(scale) } }
      : { code: 'unknownValue', severity: 'error', params: { value: text } };
    complain(context, key, cell, complaint);
  } else if (rating.borderline) {
    complain(context, key, cell, { code: 'borderlineRating', severity: 'note', params: { value: text } });
  }
  return rating;
}
