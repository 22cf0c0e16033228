// Which rows of a table are records, by what names them.
import { type ColumnKey, tableOf } from '../../../tables/tables';
import { type Context, type RecordPlace, textOf } from '../context';
import { listFilledRows } from './filledRows';
import { listRecords } from './records';

/** All in sheet order. */
export interface Rows {
  readonly records: readonly RecordPlace[];
  /** Those that lack a name, where that is a problem. */
  readonly nameless: readonly RecordPlace[];
  /** With those that are neither. */
  readonly all: readonly RecordPlace[];
}

export function listRows(context: Context): Rows {
  const { found, unnamed, names, isTotal } = tableOf[context.table.kind];
  if (found === 'sought') {
    const records = listRecords(context);
    return { records, nameless: [], all: records };
  }
  const all = listFilledRows(context);
  const says =
    (keys: readonly ColumnKey[]) =>
    (record: RecordPlace): boolean =>
      keys.some((key) => textOf(context, key, record) !== '');
  const isNamed = unnamed === 'kept' ? () => true : says(names);
  const named = all.filter(isNamed);
  const others = named.length === all.length ? [] : all.filter((record) => !isNamed(record));
  const last = named.at(-1);
  const hasTotal = named.length > 1 && last && isTotal?.(textOf(context, names[0] ?? 'text', last)) === true;
  return {
    records: hasTotal === true ? named.slice(0, -1) : named,
    nameless:
      typeof unnamed === 'object'
        ? others.filter(says(unnamed.missingIf))
        : unnamed === 'missing'
          ? others
          : [],
    all,
  };
}
