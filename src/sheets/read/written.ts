// What stands in and above a row as the user wrote it.
import type { Written } from '../../tables/row';
import type { ColumnKey } from '../../tables/tables';
import { type Context, has, type RecordPlace, textAbove, textOf } from './context';

export function writtenOf(context: Context, record: RecordPlace): Written {
  const { table } = context;
  return {
    cell: (key) => (has(context, key as ColumnKey) ? textOf(context, key as ColumnKey, record) : ''),
    header: (key) => table.headers[key as ColumnKey] ?? '',
    above: () => textAbove(context, record),
    tableName: table.tableName ?? '',
    sheet: table.sheet,
  };
}
