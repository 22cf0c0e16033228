// Two concepts in one cell: 'For/High' under 'Position/Interest', 'High Power/ High Interest' under 'Power/Interest'.
import { type ColumnKey, columnOf } from '../../tables/tables';
import type { CellValue } from './grid';
import { matchHeader } from '../../tables/headerWords';
import { normalise } from '../../method/ground/text';
import { cellText } from './cells';
import { parseChoice, parseNumber } from '../../tables/choice';

export const combinable: ReadonlySet<ColumnKey> = new Set(['authority', 'involvement', 'attitude']);
const separator = /[/\uff0f|&,;\uff0c\uff1b、]| and | - /;

/** The two concepts that a header names, in order; null where it names no two. */
export function combinedKeys(header: string): readonly [ColumnKey, ColumnKey] | null {
  const halves = normalise(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).split(separator);
  if (halves.length !== 2) return null;
  const [first, second] = halves.map(keysOf);
  for (const one of first ?? []) {
    const other = second?.find((key) => key !== one && !(first ?? []).includes(key));
    if (other !== undefined) return [one, other];
  }
  return null;
}

/** What a half surely names comes before what it may name. */
function keysOf(half: string): readonly ColumnKey[] {
  const matches = matchHeader('people', half).filter(
    ({ strength, column }) => strength >= 0.85 && combinable.has(column.key),
  );
  return [...matches.filter(({ hint }) => !hint), ...matches.filter(({ hint }) => hint)].map(
    ({ column }) => column.key,
  );
}

/** The part of a combined cell that belongs to the key, without the words that only repeat the header; '' where there is none. */
export function combinedPart(value: CellValue, keys: readonly ColumnKey[], key: ColumnKey): string {
  const parts = cellText(value).split(separator);
  if (parts.length !== 2) return '';
  const part = parts[keys.indexOf(key)]?.trim() ?? '';
  return understood(key, part) ? part : withoutHeaderWords(key, part);
}

/** Does the cell hold a value for one of the two at least, and something for the other? */
export function isHalfCombined(value: CellValue, keys: readonly ColumnKey[]): boolean {
  const parts = keys.map((key) => combinedPart(value, keys, key));
  return parts.every((part) => part !== '') && keys.some((key, index) => understood(key, parts[index] ?? ''));
}

/** Does the cell hold a value for each of the two? */
export function isCombined(value: CellValue, keys: readonly ColumnKey[]): boolean {
  return keys.every((key) => understood(key, combinedPart(value, keys, key)));
}

function withoutHeaderWords(key: ColumnKey, part: string): string {
  const words = part
    .split(/[\s:=]+/)
    .filter((word) => !matchHeader('people', word).some(({ column }) => column.key === key));
  const rest = words.join(' ');
  if (understood(key, rest)) return rest;
  const chinese = part.replace(/权力|影响力?|利益|关注度?|兴趣|参与度?|态度/g, '').trim();
  return understood(key, chinese) ? chinese : part;
}

function understood(key: ColumnKey, text: string): boolean {
  const values = columnOf('people', key)?.values ?? [];
  return text !== '' && (parseChoice(values, text) !== null || parseNumber(text) !== null);
}
