// O2: what stands in a settings table as a value, and how a value is written.
import { makeScale, parseScale } from '../../method/reading/ratings';
import type { CellValue } from '../grid/grid';
import { cellText } from '../grid/cells';
import { parseNumber } from '../../tables/choice';
import { normalise } from '../../method/ground/text';
import type { SettingKind, SettingValue } from '../../tables/settings/catalogue';

/** null: not what the setting takes. */
export function parseValue(kind: SettingKind, value: CellValue): SettingValue | null {
  switch (kind.is) {
    case 'whole':
      return within(kind, parseFigure(value), Number.isInteger);
    case 'number':
    case 'share':
      return within(kind, parseFigure(value), Number.isFinite);
    case 'scale': {
      const scale = parseScale(normalise(cellText(value)));
      return scale && makeScale(scale);
    }
    case 'use':
    case 'yesNo':
      return parseUse(cellText(value));
    case 'list':
      return parseList(kind, cellText(value), /[;；\n]/);
    case 'words':
      return parseList(kind, cellText(value), /[|｜;；,，、\n]/);
    case 'text':
      return withinLength(cellText(value).replace(/\s+/g, ' '), kind.longest);
  }
}

/** How the value stands in the analysis and, where the language has no word of its own for it, on pages. */
export function makeValue({ is }: SettingKind, value: SettingValue): number | string {
  if (typeof value === 'boolean' && is === 'yesNo') return value ? 'yes' : 'no';
  if (typeof value === 'boolean') return value ? 'used' : 'not used';
  return typeof value === 'object' ? value.join('; ') : value;
}

/** '80 %' is 0.8, as in a cell that shows percent. */
function parseFigure(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const text = cellText(value);
  const number = parseNumber(text);
  return number !== null && /[%％]\s*$/.test(text) ? number / 100 : number;
}

function within(
  { least, most }: { readonly least: number; readonly most: number },
  number: number | null,
  isOne: (number: number) => boolean,
): number | null {
  return number !== null && isOne(number) && number >= least && number <= most ? number : null;
}

function withinLength(text: string, longest: number): string | null {
  return text !== '' && Array.from(text).length <= longest ? text : null;
}

const usedWords = new Set([
  'used',
  'use',
  'in use',
  'yes',
  'y',
  'on',
  'true',
  'x',
  '用',
  '使用',
  '启用',
  '是',
  '√',
]);
const unusedWords = new Set([
  'not used',
  'unused',
  'not in use',
  'no',
  'n',
  'off',
  'false',
  '-',
  '不用',
  '不使用',
  '停用',
  '否',
  '×',
]);

function parseUse(text: string): boolean | null {
  const word = normalise(text);
  if (usedWords.has(word)) return true;
  return unusedWords.has(word) ? false : null;
}

function parseList(
  { most, longest }: { readonly most: number; readonly longest: number },
  text: string,
  between: RegExp,
): readonly string[] | null {
  const entries = text
    .split(between)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const isRight =
    entries.length > 0 &&
    entries.length <= most &&
    entries.every((entry) => withinLength(entry, longest) !== null) &&
    new Set(entries.map(normalise)).size === entries.length;
  return isRight ? entries : null;
}

/** Two values of one setting. */
export function isSameValue(one: SettingValue, other: SettingValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
