// A12: rows of a table of second opinions → ratings, where a blank says nothing and is nothing to complain of.
import type { Assessment } from '../../method/ground/plan';
import type { ColumnKey } from '../../tables/tables';
import { cellText } from '../grid/cells';
import { readAccount } from './columns/chosenWords';
import { readDirections } from './columns/directions';
import { readRatings } from './columns/rated';
import { readWeights } from './columns/weighed';
import { cellOf, complain, type Context, has, type RecordPlace, textOf, valueOf } from './context';
import { listFilledRows } from './rows/filledRows';

export function readAssessments(context: Context): readonly Assessment[] {
  const records = listFilledRows(context);
  const read = records.filter((record) => isNamed(context, record));
  const assessors = assessorsOf(context, records);
  const directions = filledIn(context, 'direction', read, (some) => readDirections(context, some));
  const controls = filledIn(context, 'control', read, (some) => readRatings(context, 'control', some));
  const weights = filledIn(context, 'weight', read, (some) => readWeights(context, some));
  return read.map((record) => ({
    cell: cellOf(context, 'text', record),
    account: readAccount(context, record),
    assessor: assessors.get(record) ?? '',
    text: textOf(context, 'text', record),
    direction: directions.get(record) ?? null,
    control: controls.get(record) ?? null,
    weight: weights.get(record)?.weight ?? null,
  }));
}

/** Columns are read as a whole, since their numbers share a scale; but only where somebody has written something. */
function filledIn<Value>(
  context: Context,
  key: ColumnKey,
  records: readonly RecordPlace[],
  read: (filled: readonly RecordPlace[]) => readonly Value[],
): ReadonlyMap<RecordPlace, Value> {
  const filled = records.filter((record) => cellText(valueOf(context, key, record)) !== '');
  const values = has(context, key) && filled.length > 0 ? read(filled) : [];
  return new Map(values.flatMap((value, index) => (filled[index] ? [[filled[index], value]] : [])));
}

/** A name stands for the rows under it too, up to the next one. */
function assessorsOf(context: Context, records: readonly RecordPlace[]): ReadonlyMap<RecordPlace, string> {
  let last = '';
  return new Map(
    records.map((record) => {
      last = textOf(context, 'assessor', record) || last;
      return [record, last];
    }),
  );
}

function isNamed(context: Context, record: RecordPlace): boolean {
  if (textOf(context, 'text', record) !== '') return true;
  const isRated = (['direction', 'control', 'weight'] as const).some(
    (key) => cellText(valueOf(context, key, record)) !== '',
  );
  // A name alone, put above the rows of one assessor, is no record.
  if (isRated)
    complain(context, 'text', cellOf(context, 'text', record), {
      code: 'missingName',
      severity: 'error',
      params: {},
    });
  return false;
}
