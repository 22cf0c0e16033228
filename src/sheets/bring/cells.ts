// G5: what a cell of the template's table says for one of the user's: what stands there where it is read the same, else our word for it.
import { normalise } from '../../method/ground/text';
import { suggestControl } from '../../method/reading/suggestions';
import type { Rating } from '../../method/ground/plan';
import { lookupOf, parseChoice, parseNumber } from '../../tables/choice';
import type { AllowedValue, Column } from '../../tables/column';
import { sideValues } from '../../tables/factors/sideValues';
import { swotValues } from '../../tables/factors/swotValues';
import { type ColumnKey, nameOf } from '../../tables/tables';
import type { Locale } from '../../text/text';
import type { DraftValue } from '../draft';
import { cellAt, cellText } from '../grid/cells';
import { makeSerial } from '../grid/dates';
import type { CellValue } from '../grid/grid';
import { allowedIn, has, valueOf } from '../read/context';
import { joinedText } from '../read/rows/records';
import type { SourceRow } from './source';

/** `words`: whatever is understood, in our words, since as it stands the template's column would read it otherwise. */
export type Manner = 'asItStands' | 'words';

export interface Bringing {
  readonly locale: Locale;
  readonly column: Column<ColumnKey>;
  readonly manner: Manner;
}

/** An error has no value: its name stays. */
export const heldValue = (value: CellValue): DraftValue =>
  typeof value === 'object' && value !== null ? value.error : value;

export function bringCell(source: SourceRow, bringing: Bringing): DraftValue {
  const { column, manner, locale } = bringing;
  const { key } = column;
  if (key === 'account') return source.account;
  const held = heldIn(source, column);
  if (source.row === null) return held;
  const values = allowedIn(source.context, key);
  const word = ourWord(column, source.row[key], { values, locale });
  if (word === null) return held;
  const isOurs = isPutTogether(source, key) || column.kind === 'date' || manner === 'words';
  const plain = isOurs || (saysPlainly(values, held) && !speaks(key, held));
  const clue = key === 'direction' ? clueOf(source, held, locale) : null;
  if (clue === null) return plain ? word : held;
  const isPhrase = !plain && typeof held === 'string' && parseNumber(held) === null;
  return isPhrase ? `${clue}, ${held}` : clue;
}

/** What stands there; of several cells of theirs, what they say together. */
export function heldIn(row: SourceRow, { key, kind }: Column<ColumnKey>): DraftValue {
  const { context, record } = row;
  const at = (column: number): DraftValue => heldValue(cellAt(context.grid, record.row, column));
  if (key === nameOf(context.table.kind)) return at(record.column);
  if (!has(context, key)) return null;
  if (kind !== 'text' || isPutTogether(row, key)) return heldValue(valueOf(context, key, record));
  // Texts go on in the rows below, and are read from their own cell alone.
  return record.continued.length > 0
    ? joinedText(context, key, record) || null
    : at(context.places.get(key)?.[0] ?? -1);
}

/** From several cells, half a cell, or a header: no single cell of the user's says it. */
export function isPutTogether({ context }: SourceRow, key: ColumnKey): boolean {
  return (
    !has(context, key) ||
    (context.places.get(key)?.length ?? 0) > 1 ||
    context.states.has(key) ||
    context.pairs.has(key)
  );
}

interface Spoken {
  readonly values: readonly AllowedValue[];
  readonly locale: Locale;
}

/** What was understood, as the template's drop-downs have it; null where nothing was, or no word of ours says it. */
function ourWord({ kind }: Column, read: unknown, { values, locale }: Spoken): DraftValue {
  const label = (code: unknown): string | null =>
    values.find((value) => value.code === code)?.labels?.[locale] ?? null;
  if (read === null || read === undefined) return null;
  switch (kind) {
    case 'rating': {
      const { level, borderline } = read as Rating;
      return label(borderline ? 'medium' : level);
    }
    case 'choice':
    case 'direction':
      return label(read);
    case 'attitude': {
      const { attitude, attitudeKnown } = read as { attitude: number; attitudeKnown: boolean };
      return attitudeKnown ? label(String(attitude)) : null;
    }
    case 'weight': {
      const { weight, weightAssumed } = read as { weight: number | null; weightAssumed: boolean };
      return weightAssumed ? null : weight;
    }
    case 'date':
      return makeSerial(read as string);
    // The user's own words.
    case 'text':
    case 'mention':
    case 'names':
    case 'choices':
    case 'number':
    case 'score':
    case 'period':
    case 'answer':
      return null;
  }
}

/** Nothing but one word: a reason behind it, or a number, is more than that. */
const saysPlainly = (values: readonly AllowedValue[], held: DraftValue): boolean =>
  typeof held === 'string' && parseNumber(held) === null && lookupOf(values).has(normalise(held));

/** G6: words that suggest a rating beside what their column says. */
function speaks(key: ColumnKey, held: DraftValue): boolean {
  const values = key === 'category' ? sideValues : key === 'direction' ? swotValues : [];
  return parseChoice(values, cellText(held)) !== null;
}

/** G6: where a header or a sheet says that it is a strength, or internal, the cell has to; null where none does, or the cell itself. */
function clueOf({ factor }: SourceRow, held: DraftValue, locale: Locale): string | null {
  const suggestion = factor === null ? null : suggestControl(factor);
  const { source } = suggestion?.reason ?? {};
  if (suggestion === null || (source !== 'swot' && source !== 'side') || speaks('direction', held))
    return null;
  const words = { positive: ['strength', 'opportunity'], negative: ['weakness', 'threat'] } as const;
  const [ours, theirs] = words[factor?.direction ?? 'negative'];
  const code = suggestion.level === 'high' ? ours : theirs;
  return swotValues.find((value) => value.code === code)?.labels?.[locale] ?? null;
}
