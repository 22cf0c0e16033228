// R1: for us or against us.
import type { ColumnKey } from '../../../tables/tables';
import type { Direction } from '../../../method/ground/words';
import { assumedDirection } from '../../../tables/factors/assumedDirection';
import { cellText, errorIn } from '../../grid/cells';
import { parseNumber } from '../../../tables/choice';
import { parseMeaning } from '../../../tables/meaning/meaning';
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

/** The direction of each record; null with its problem where it is not said. Lists of risks are against us throughout, with a warning. */
export function readDirections(
  context: Context,
  key: ColumnKey,
  records: readonly RecordPlace[],
): readonly (Direction | null)[] {
  if (has(context, key)) return records.map((record) => readDirection(context, key, record));
  const direction = assumedDirection(context.table);
  if (direction !== null && records.length > 0) {
    const cell = headerCellOf(context, 'text');
    complain(context, key, cell, {
      code: 'assumedDirection',
      severity: 'warning',
      params: { direction },
    });
  }
  return records.map(() => direction);
}

function readDirection(context: Context, key: ColumnKey, record: RecordPlace): Direction | null {
  const value = valueOf(context, key, record);
  const cell = cellOf(context, key, record);
  const text = cellText(value);
  const report = (code: 'errorValue' | 'zeroDirection' | 'unknownValue'): null => {
    complain(context, key, cell, { code, severity: 'error', params: { value: text } });
    return null;
  };
  if (errorIn(value) !== null) return report('errorValue');
  if (text === '') {
    complain(context, 'direction', cell, { code: 'missingRating', severity: 'error', params: {} });
    return null;
  }
  const number = parseNumber(text);
  if (number === 0) return report('zeroDirection');
  if (number !== null) return number > 0 ? 'positive' : 'negative';
  return (parseMeaning(allowedIn(context, key), text) as Direction | null) ?? report('unknownValue');
}
