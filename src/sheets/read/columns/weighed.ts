// G4: the weights of a factor table.
import { makeScale, type Scale } from '../../../method/reading/ratings';
import { assumedWeight, findWeightScale, weighNumber } from '../../../method/reading/weights';
import type { ColumnKey } from '../../../tables/tables';
import type { Values } from '../../../tables/values';
import type { CellValue } from '../../grid/grid';
import { cellText, errorIn } from '../../grid/cells';
import { parseChoice, parseCodedNumber, parseNumber } from '../../../tables/choice';
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
import { namedScale } from './rated';

type ReadWeight = Values['weight'];

/** The weights of all records; without a weight column, 3 for each and one note. */
export function readWeights(
  context: Context,
  key: ColumnKey,
  records: readonly RecordPlace[],
): readonly ReadWeight[] {
  if (!has(context, key)) {
    if (records.length > 0)
      complain(context, key, headerCellOf(context, key), {
        code: 'assumedWeight',
        severity: 'note',
        params: { rows: records.length },
      });
    return records.map(() => ({ weight: assumedWeight, weightAssumed: true }));
  }
  const values = records.map((record) => valueOf(context, key, record));
  const numbers = readNumbers(context, values, records);
  const known = numbers.filter((number) => number !== null);
  const scale = findWeightScale(known, namedScale(context, key));
  if (known.some((number) => number !== 0)) {
    if (scale) context.scales[key] = makeScale(scale);
  } else if (values.some((value) => value !== null)) context.scales[key] = 'words';
  return records.map((record, index) => {
    const value = values[index] ?? null;
    return readWeight(context, record, { value, number: numbers[index] ?? null, scale });
  });
}

interface Weighable {
  readonly value: CellValue;
  readonly number: number | null;
  readonly scale: Scale | null;
}

function readWeight(context: Context, record: RecordPlace, { value, number, scale }: Weighable): ReadWeight {
  const cell = cellOf(context, 'weight', record);
  const text = cellText(value);
  const error = errorIn(value);
  if (value === null) {
    complain(context, 'weight', cell, { code: 'assumedWeight', severity: 'note', params: {} });
    return { weight: assumedWeight, weightAssumed: true };
  }
  const code = number === null && error === null ? parseChoice(allowedIn(context, 'weight'), text) : null;
  if (code !== null) return { weight: Number(code), weightAssumed: false };
  const weighed = number === null ? null : weighNumber(number, scale);
  if (weighed === null) {
    complain(context, 'weight', cell, {
      code: error === null ? 'badWeight' : 'errorValue',
      severity: 'error',
      params: { value: text },
    });
    return { weight: null, weightAssumed: false };
  }
  if (weighed.rounded) {
    const params = { value: text, weight: weighed.weight };
    complain(context, 'weight', cell, { code: 'roundedWeight', severity: 'note', params });
  }
  return { weight: weighed.weight, weightAssumed: false };
}

/**
 * The number in each cell. Of '4 - High' the number counts where the column's codes go beyond three steps, else the word.
 * A sign that only repeats the direction of its row is no part of the weight.
 */
function readNumbers(
  context: Context,
  values: readonly CellValue[],
  records: readonly RecordPlace[],
): readonly (number | null)[] {
  const codes = values.map((value) => (typeof value === 'string' ? parseCodedNumber(value) : null));
  const fine = codes.some((code) => code !== null && code > 3);
  return values.map((value, index) => {
    const record = records[index];
    const number =
      typeof value === 'number' ? value : typeof value === 'string' ? parseNumber(cellText(value)) : null;
    if (number !== null && record) return number < 0 && repeatsDirection(context, record) ? -number : number;
    const code = codes[index] ?? null;
    return fine || parseChoice(allowedIn(context, 'weight'), cellText(value)) === null ? code : null;
  });
}

function repeatsDirection(context: Context, record: RecordPlace): boolean {
  const value = valueOf(context, 'direction', record);
  const text = cellText(value);
  return (parseNumber(text) ?? 0) < 0 || parseChoice(allowedIn(context, 'direction'), text) === 'negative';
}
