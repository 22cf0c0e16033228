// What to type into a column so that it is read as meant: the word that the user has for it, else ours in the language of the table;
// the top of a scale of numbers; a weight on the column's scale.
import { parseScale, type RatingWord, turnNumber } from '../method/reading/ratings';
import { weighNumber } from '../method/reading/weights';
import type { Locale } from '../text/text';
import { columnOf, type ColumnKey } from '../tables/tables';
import { ratingValues } from '../tables/ratingValues';
import type { AllowedValue } from '../tables/column';
import { lookupOf, parseChoice } from '../tables/choice';
import { textOf, type Context, type RecordPlace } from './read/context';
import { listRecords } from './read/rows/records';
import { isTurned, type FoundTable } from './grid/table';
import { normalise } from '../method/ground/text';

/** Each gives null where nothing that could be typed would be read so. */
export interface ColumnWriter {
  readonly word: (key: ColumnKey, code: string) => string | null;
  /** High, low, or the middle between them. */
  readonly rating: (key: ColumnKey, word?: RatingWord) => string | number | null;
  /** 1–5. */
  readonly weight: (weight: number) => string | number | null;
}

export function makeColumnWriter(context: Context): ColumnWriter {
  const { table } = context;
  const column: Column = { context, records: listRecords(context) };
  return {
    word: (key, code) => wordFor(column, key, code),
    rating: (key, word = 'high') => onScale(table, key, word) ?? wordFor(column, key, word),
    weight: (weight) => weightFor(column, weight),
  };
}

interface Column {
  readonly context: Context;
  readonly records: readonly RecordPlace[];
}

const scaleOf = ({ scales }: FoundTable, key: ColumnKey): string => scales[key] ?? '';

/** An end of the scale, or its middle; null where it is none of numbers. */
function onScale(table: FoundTable, key: ColumnKey, word: RatingWord): number | null {
  const scale = parseScale(scaleOf(table, key));
  if (scale === null) return null;
  const number = word === 'medium' ? (scale.low + scale.high) / 2 : scale[word];
  return isTurned(table, key) ? turnNumber(number, scale) : number;
}

const said = ({ context, records }: Column, key: ColumnKey): readonly string[] =>
  records.map((record) => textOf(context, key, record)).filter((text) => text !== '');

/** The user's own word: the one most used, earlier ones first. A word with a reason behind it is no word for others. */
function wordFor(column: Column, key: ColumnKey, code: string): string | null {
  const values = columnOf(column.context.table.kind, key)?.values ?? [];
  const counts = new Map<string, number>();
  for (const text of said(column, key)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const words = [...counts].filter(
    ([text, count]) => parseChoice(values, text) === code && (count > 1 || isPlainWord(values, text)),
  );
  const most = Math.max(0, ...words.map(([, count]) => count));
  const [own] = words.find(([, count]) => count === most) ?? [];
  return own ?? formerOf(values, code, said(column, key)) ?? labelOf(values, code, localeOf(column, key));
}

/** Of a column that is filled from an older template's drop-down: its word, or the cell would hold what its list does not. */
function formerOf(
  values: readonly AllowedValue[],
  code: string,
  texts: readonly string[],
): string | undefined {
  const isOlder = values.some(({ former }) => former !== undefined && texts.includes(former));
  return isOlder ? values.find((value) => value.code === code)?.former : undefined;
}

const isPlainWord = (values: readonly AllowedValue[], text: string): boolean =>
  lookupOf(values).has(normalise(text));

const labelOf = (values: readonly AllowedValue[], code: string, locale: Locale): string | null =>
  values.find((value) => value.code === code)?.labels?.[locale] ?? null;

/** The language of the column's words, else of its header. */
function localeOf(column: Column, key: ColumnKey): Locale {
  const own = said(column, key);
  const words = own.length === 0 ? [column.context.table.headers[key] ?? ''] : own;
  return words.some((text) => /\p{Script=Han}/u.test(text)) ? 'zh-CN' : 'en';
}

/** Weights in words are those of ratings; the steps between have none, and are written as numbers. */
const wordsOfWeights: Readonly<Record<number, string>> = { 5: 'high', 3: 'medium', 1: 'low' };

function weightFor(column: Column, weight: number): string | number | null {
  const { table } = column.context;
  const found = scaleOf(table, 'weight');
  if (found === 'words') return weightWord(column, weight) ?? weight;
  // One share more would make all others less.
  if (found === 'shares') return null;
  const scale = parseScale(found);
  const low = scale?.low ?? 1;
  const high = scale?.high ?? 5;
  // On 1–10 twice, on 0–100 twenty times, on 0–1 a fifth of it; on 1–3 only the ends and the middle are whole numbers.
  const value = high > 1 && high < 5 ? low + ((weight - 1) * (high - low)) / 4 : (weight * high) / 5;
  const isWritable = (Number.isInteger(value) || high === 1) && weighNumber(value, scale)?.weight === weight;
  if (!isWritable) return null;
  return isTurned(table, 'weight') ? turnNumber(value, { low, high }) : value;
}

function weightWord(column: Column, weight: number): string | null {
  const own = wordFor(column, 'weight', String(weight));
  if (own !== null && !/^\d$/.test(own)) return own;
  const word = wordsOfWeights[weight];
  return word === undefined ? null : labelOf(ratingValues, word, localeOf(column, 'weight'));
}
