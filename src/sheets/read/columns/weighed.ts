// G4: the weights of a factor table.
import { makeScale, type Scale } from '../../../method/reading/ratings';
import { assumedWeight, findWeightScale, weighNumber } from '../../../method/reading/weights';
import { findShares, shareOf, weighShare, type WrittenWeight } from '../../../method/reading/weightShares';
import { accountsOf } from './accounts';
import type { ColumnKey } from '../../../tables/tables';
import type { Values } from '../../../tables/values';
import type { CellValue } from '../../grid/grid';
import { cellText, errorIn } from '../../grid/cells';
import { parseCodedNumber, parseNumber } from '../../../tables/choice';
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
import { namedScale, noteTurned, numberOn } from './rated';

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
  const signed = noteSigns(context, key, { values, records });
  const shares = readShares(context, key, { values, records });
  if (shares) return shares;
  const numbers = readNumbers(context, values);
  const known = numbers.filter((number) => number !== null);
  const scale = findWeightScale(known, namedScale(context, key));
  if (known.some((number) => number !== 0)) {
    if (scale) {
      context.scales[key] = makeScale(scale);
      noteTurned(context, key, scale);
    }
  } else if (values.some((value) => value !== null)) context.scales[key] = 'words';
  return records.map((record, index) => {
    const value = values[index] ?? null;
    return readWeight(context, record, { value, number: numbers[index] ?? null, scale, signed });
  });
}

interface Weighable {
  readonly value: CellValue;
  readonly number: number | null;
  readonly scale: Scale | null;
  /** G1: one note speaks for the column. */
  readonly signed: boolean;
}

function readWeight(
  context: Context,
  record: RecordPlace,
  { value, number, scale, signed }: Weighable,
): ReadWeight {
  const cell = cellOf(context, 'weight', record);
  const text = cellText(value);
  const error = errorIn(value);
  if (value === null) {
    complain(context, 'weight', cell, { code: 'assumedWeight', severity: 'note', params: {} });
    return { weight: assumedWeight, weightAssumed: true };
  }
  const code = number === null && error === null ? parseMeaning(allowedIn(context, 'weight'), text) : null;
  if (code !== null) return { weight: Number(code), weightAssumed: false };
  // 0 takes a factor out, whichever way the scale runs.
  const turned = number && scale ? numberOn({ context, key: 'weight', scale }, number) : number;
  const weighed = turned === null ? null : weighNumber(turned, scale);
  if (weighed === null) {
    complain(context, 'weight', cell, {
      code: error === null ? 'badWeight' : 'errorValue',
      severity: 'error',
      params: { value: text },
    });
    return { weight: null, weightAssumed: false };
  }
  if (weighed.rounded && !signed) {
    const params = { value: text, weight: weighed.weight };
    complain(context, 'weight', cell, { code: 'roundedWeight', severity: 'note', params });
  }
  return { weight: weighed.weight, weightAssumed: false };
}

/**
 * The number in each cell, signs dropped: they say the direction, not how much. Of '4 - High' the number counts where the column's
 * codes go beyond three steps, else the word.
 */
function readNumbers(context: Context, values: readonly CellValue[]): readonly (number | null)[] {
  const codes = values.map((value) => (typeof value === 'string' ? parseCodedNumber(value) : null));
  const fine = codes.some((code) => code !== null && code > 3);
  return values.map((value, index) => {
    const number = numberIn(value);
    if (number !== null) return saysDirection(context) ? Math.abs(number) : number;
    const code = codes[index] ?? null;
    return fine || parseMeaning(allowedIn(context, 'weight'), cellText(value)) === null ? code : null;
  });
}

const numberIn = (value: CellValue): number | null =>
  typeof value === 'number' ? value : typeof value === 'string' ? parseNumber(cellText(value)) : null;

/** Without a direction of its own or of another column, a minus is a mistake. */
const saysDirection = (context: Context): boolean => has(context, 'direction');

interface Cells {
  readonly values: readonly CellValue[];
  readonly records: readonly RecordPlace[];
}

/** G1: null where the weights are no shares of a whole. R4 takes them as they are. */
function readShares(
  context: Context,
  key: ColumnKey,
  { values, records }: Cells,
): readonly ReadWeight[] | null {
  const accountOf = accountsOf(context, records);
  const written = values.map((value, index): WrittenWeight | null => {
    const number = numberIn(value);
    const record = records[index];
    if (number === null || !record) return null;
    const percent = typeof value === 'string' && /[%％]$/.test(cellText(value));
    return { number, percent, account: accountOf(record) ?? '' };
  });
  const scale = namedScale(context, key);
  const header = context.table.headers[key] ?? '';
  const percent = saysPercent(header) && (scale === null || scale.high === 100);
  const greatest = findShares(
    written.filter((each) => each !== null),
    { percent, scale: scale !== null && !percent },
  );
  if (greatest === null) return null;
  context.scales[key] = 'shares';
  const asIs = context.table.kind === 'criteria';
  if (!asIs)
    complain(context, key, headerCellOf(context, key), {
      code: 'weightShares',
      severity: 'note',
      params: {},
    });
  return records.map((record, index) => {
    const each = written[index];
    if (!each)
      return readWeight(context, record, { value: values[index] ?? null, number: null, scale, signed: true });
    const share = shareOf(each);
    const weight = asIs ? share : weighShare(share, greatest.get(each.account) ?? share);
    return { weight, weightAssumed: false };
  });
}

const saysPercent = (header: string): boolean => /[%％]|\bper ?cent|\bpercentage|百分/i.test(header);

/** G1: signed weights beside a direction: one note, which names the rows whose sign says otherwise. */
function noteSigns(context: Context, key: ColumnKey, { values, records }: Cells): boolean {
  const own = context.places.get(key)?.[0];
  const directions = context.places.get('direction');
  if (!directions || directions[0] === own) return false;
  const numbers = values.map(numberIn);
  if (!numbers.some((number) => number !== null && number < 0)) return false;
  const cells = records.flatMap((record, index): readonly string[] => {
    const number = numbers[index] ?? 0;
    const direction = signOfDirection(context, record);
    return number === null || number === 0 || direction === 0 || Math.sign(number) === direction
      ? []
      : [cellOf(context, key, record)];
  });
  complain(context, key, headerCellOf(context, key), {
    code: 'weightSigned',
    severity: 'note',
    params: { cells },
  });
  return true;
}

/** 0 where it is not known. */
function signOfDirection(context: Context, record: RecordPlace): number {
  const text = cellText(valueOf(context, 'direction', record));
  const number = parseNumber(text);
  if (number !== null) return Math.sign(number);
  const code = parseMeaning(allowedIn(context, 'direction'), text);
  return code === 'positive' ? 1 : code === 'negative' ? -1 : 0;
}
