// The rows of one table as its records: what each column's cells say, and what its kind makes of a row.
import { type ColumnKey, nameOf, tableOf } from '../../tables/tables';
import { accountsOf, complainOfCarried } from './columns/accounts';
import { isReadWhole, readColumn } from './columns/readers';
import { cellAddress } from '../grid/address';
import { cellOf, complain, type Context, has, type RecordPlace, textOf } from './context';
import { complainOfMerges } from './merged';
import { writtenOf } from './written';
import { listRows, type Rows } from './rows/listRows';

/** In sheet order. What all cells of a column share is looked for column by column, then the cells are read row by row. */
export function readTable(context: Context): readonly unknown[] {
  const { columns, readRow, check } = tableOf[context.table.kind];
  if (readRow === null) return [];
  const rows = listRows(context);
  complainOfLeft(context);
  complainOfMerges(context, rows.records);
  complainOfCarried(context, rows.records);
  const walked = walk(context, rows);
  const nameless = new Set(rows.nameless);
  const rowOf = makeRowReader(context, rows);
  const kept: RecordPlace[] = [];
  const records: unknown[] = [];
  walked.forEach((record, index) => {
    if (nameless.has(record)) return complainOfName(context, record);
    const made = readRow(rowOf(record, index), () => writtenOf(context, record));
    if (made === null) return;
    kept.push(record);
    records.push(made);
  });
  const lacking = new Set(records.length === 0 ? neededRatings(context) : []);
  for (const { record, column, complaint } of check?.(records) ?? []) {
    const place = kept[record];
    const key = column as ColumnKey;
    if (complaint.code === 'missingRating' && !has(context, key)) lacking.add(key);
    else if (place !== undefined) complain(context, key, cellOf(context, key, place), complaint);
  }
  for (const { key } of columns) if (lacking.has(key)) complainOfColumn(context, key);
  return records;
}

/** What each column says of a record, by its key, and its first cell. */
export type ReadRow = Readonly<Partial<Record<string, unknown>>>;

/** A row of a table that is sought, read column by column. */
export interface RowRead {
  readonly record: RecordPlace;
  readonly row: ReadRow;
}

/** The rows of a table that is sought as they are read, before its kind makes records of them. */
export function readRows(context: Context): readonly RowRead[] {
  const rows = listRows(context);
  const rowOf = makeRowReader(context, rows);
  return rows.records.map((record, index) => ({ record, row: rowOf(record, index) }));
}

function makeRowReader(context: Context, rows: Rows): (record: RecordPlace, index: number) => ReadRow {
  const reads = tableOf[context.table.kind].columns
    .filter(({ key }) => key !== 'account')
    .map((column) => [column.key, readColumn(context, column, rows)] as const);
  const accountOf = accountsOf(context, rows.records);
  return (record, index) => {
    const row: Partial<Record<string, unknown>> = { cell: nameCell(context, record) };
    row.account = accountOf(record);
    for (const [key, read] of reads) row[key] = read(record, index);
    return row;
  };
}

/** The user left rows out: one note, so that nobody misses them. */
function complainOfLeft({ problems, table, leftOut }: Context): void {
  if (leftOut.length === 0) return;
  const cell = cellAddress(table.sheet, table.headerRows[1] - 1, table.box.column);
  const params = { table: table.kind, rows: leftOut.length };
  problems.push({ code: 'rowsLeft', severity: 'note', cell, params });
}

const neededRatings = (context: Context): readonly ColumnKey[] =>
  tableOf[context.table.kind].columns
    .filter(({ key, need, kind }) => need === 'needed' && kind === 'rating' && !has(context, key))
    .map(({ key }) => key);

/** What every row lacks is a problem of the table, at its first header cell. */
function complainOfColumn({ problems, table }: Context, column: ColumnKey): void {
  const cell = cellAddress(table.sheet, table.headerRows[1] - 1, table.box.column);
  const params = { column, table: table.kind };
  problems.push({ code: 'missingColumn', severity: 'error', cell, params });
}

/** Where columns are read as a whole, missing names are told before anything of theirs; else row by row among the rest. */
function walk(context: Context, { records, nameless }: Rows): readonly RecordPlace[] {
  if (nameless.length === 0) return records;
  if (!tableOf[context.table.kind].columns.some(isReadWhole))
    return [...records, ...nameless].sort((one, other) => one.row - other.row);
  for (const record of nameless) complainOfName(context, record);
  return records;
}

function complainOfName(context: Context, record: RecordPlace): void {
  const key = nameOf(context.table.kind);
  complain(context, key, cellOf(context, key, record), {
    code: 'missingName',
    severity: 'error',
    params: {},
  });
}

/** The cell that names the record: of several columns, the first that is filled. */
function nameCell(context: Context, record: RecordPlace): string {
  const [first = 'text', ...others] = tableOf[context.table.kind].names;
  const isFilled = (key: ColumnKey): boolean => textOf(context, key, record) !== '';
  const key = others.length === 0 || isFilled(first) ? first : (others.find(isFilled) ?? first);
  return cellOf(context, key, record);
}
