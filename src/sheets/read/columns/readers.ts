// How the cells of a column are read, by the kind of its values.
import type { Column } from '../../../tables/column';
import type { Values, ValueKind } from '../../../tables/values';
import { type ColumnKey, tableOf } from '../../../tables/tables';
import { parseMeaning } from '../../../tables/meaning/meaning';
import { cellText, errorIn } from '../../grid/cells';
import {
  allowedIn,
  cellOf,
  complain,
  type Context,
  has,
  type RecordPlace,
  textOf,
  valueOf,
} from '../context';
import { joinedText } from '../rows/records';
import type { Rows } from '../rows/listRows';
import { readAnswer } from './answers';
import { readAttitudes } from './attitudes';
import { readCode, readCodes, readDate, readNames, readNumber } from './chosenWords';
import { readDirections } from './directions';
import { readPeriod } from './periods';
import { readRatings } from './rated';
import { readNamedScores, readScores } from './scores';
import { readWeights } from './weighed';

/** The value of one record, by its place among the records. */
export type Read<Value> = (record: RecordPlace, index: number) => Value;

type Reader<Value> = (context: Context, column: Column<ColumnKey>, rows: Rows) => Read<Value>;

/** Do the cells of the column say something together, such as the scale of their numbers? */
export const isReadWhole = ({ kind }: Column<ColumnKey>): boolean =>
  kind === 'rating' || kind === 'attitude' || kind === 'direction' || kind === 'weight';

/** Looks at the whole column first where its cells share something; the rest as the records are asked for. */
export function readColumn(context: Context, column: Column<ColumnKey>, rows: Rows): Read<unknown> {
  if (column.headings !== undefined) return readNamedScores(context, column.key);
  return (column.own === true ? readOwnWord : readers[column.kind])(context, column, rows);
}

const byCell =
  <Value>(read: (context: Context, key: ColumnKey, record: RecordPlace) => Value): Reader<Value> =>
  (context, { key }) =>
  (record) =>
    read(context, key, record);

/** Numbers of a column share a scale. Where blanks say nothing, they are left out of it. */
const byColumn =
  <Value>(
    read: (context: Context, key: ColumnKey, records: readonly RecordPlace[]) => readonly Value[],
    blank: Value,
  ): Reader<Value> =>
  (context, { key, silent }, { records }) => {
    if (silent !== true) {
      const values = read(context, key, records);
      return (_, index) => values[index] ?? blank;
    }
    const filled = records.filter((record) => cellText(valueOf(context, key, record)) !== '');
    const values = has(context, key) && filled.length > 0 ? read(context, key, filled) : [];
    const byRecord = new Map(filled.map((record, index) => [record, values[index] ?? blank]));
    return (record) => byRecord.get(record) ?? blank;
  };

const readers: { readonly [Kind in ValueKind]: Reader<Values[Kind]> } = {
  text: (context, column, { all }) => {
    const { key } = column;
    if (column.carried === true) return readCarried(context, key, all);
    if (column.checked === true) return (record) => checkedText(context, key, record);
    const isName = tableOf[context.table.kind].names.includes(key);
    return (record) => (isName ? textOf : joinedText)(context, key, record);
  },
  mention: byCell(textOf),
  choice:
    (context, { key, unknown }) =>
    (record) =>
      readCode(context, key, record, unknown),
  choices: byCell((context, key, record) => ({
    codes: readCodes(context, key, record),
    text: textOf(context, key, record),
  })),
  rating: byColumn(readRatings, null),
  attitude: byColumn(readAttitudes, { attitude: 0, attitudeKnown: false }),
  direction: byColumn(readDirections, null),
  weight: byColumn(readWeights, { weight: null, weightAssumed: false }),
  date: byCell(readDate),
  number: byCell(readNumber),
  names: byCell(readNames),
  score: (context, { key }) => readScores(context, key),
  period: byCell(readPeriod),
  answer: byCell(readAnswer),
};

/** Words that are none of ours are the user's own: nothing is wrong with them. */
const readOwnWord = byCell((context, key, record) => {
  const text = textOf(context, key, record);
  return { code: parseMeaning(allowedIn(context, key), text), text };
});

/** A name stands for the rows under it too, up to the next one. */
function readCarried(context: Context, key: ColumnKey, all: readonly RecordPlace[]): Read<string> {
  let last = '';
  const byRecord = new Map(all.map((record) => [record, (last = textOf(context, key, record) || last)]));
  return (record) => byRecord.get(record) ?? '';
}

function checkedText(context: Context, key: ColumnKey, record: RecordPlace): string {
  const value = errorIn(valueOf(context, key, record));
  if (value === null) return textOf(context, key, record);
  const params = { value };
  complain(context, key, cellOf(context, key, record), { code: 'errorValue', severity: 'warning', params });
  return '';
}
