// The rows of a table as records; rows with content but no name are reported.
import { type ColumnKey, columnOf, nameOf } from '../../../tables/tables';
import { cellAt, cellText, errorIn, isContent } from '../../grid/cells';
import { cellOf, complain, type Context, type RecordPlace } from '../context';
import { type Rows, stateOf } from '../../grid/rows';
import { normalise } from '../../../method/ground/text';

/** Every record of the table that the user did not leave out, in sheet order. */
export function listRecords(context: Context): readonly RecordPlace[] {
  const records = allRecords(context);
  const left = new Set(context.table.choice?.left);
  const isLeft = (record: RecordPlace): boolean => left.has(normalise(nameIn(context, record)));
  if (left.size === 0) return records;
  context.leftOut.push(...records.filter(isLeft));
  return records.filter((record) => !isLeft(record));
}

/** What names a record, of rows that are left out too. */
function nameIn({ grid }: Context, { row, column }: RecordPlace): string {
  return cellText(cellAt(grid, row, column));
}

/** With those that are left out. */
function allRecords(context: Context): readonly RecordPlace[] {
  const { grid, table, places, ownWords } = context;
  const rows: Rows = { grid, kind: table.kind, places, ownWords };
  const key = nameOf(table.kind);
  const anchors = places.get(key) ?? [];
  const records: (RecordPlace & { continued: number[] })[] = [];
  for (let row = table.headerRows[1]; row < table.box.row + table.box.rows; row++) {
    const state = stateOf(rows, row);
    if (state === 'record') {
      for (const column of anchors)
        if (isContent(cellAt(grid, row, column))) records.push({ row, column, continued: [] });
    } else if (state === 'loose') {
      const last = records.at(-1);
      if (last && last.row + last.continued.length === row - 1 && onlyText(context, row))
        last.continued.push(row);
      else complainOfName(context, key, { row, column: anchors[0] ?? table.box.column, continued: [] });
    }
  }
  return records;
}

/** What the records of a table are called, those that are left out among them; each once. */
export function namesIn(context: Context): readonly string[] {
  const names = new Map<string, string>();
  for (const record of allRecords(context)) {
    const name = nameIn(context, record);
    if (!names.has(normalise(name))) names.set(normalise(name), name);
  }
  return [...names.values()];
}

/** The texts of a merged record stand in several rows of one column. */
export function joinedText(context: Context, key: ColumnKey, record: RecordPlace): string {
  const column = context.places.get(key)?.[0];
  if (column === undefined) return '';
  const single = cellAt(context.grid, record.row, column);
  if (record.continued.length === 0) return errorIn(single) === null ? cellText(single) : '';
  const values = [record.row, ...record.continued].map((row) => cellAt(context.grid, row, column));
  return values
    .filter((value) => errorIn(value) === null)
    .map(cellText)
    .filter((text) => text !== '')
    .join('\n');
}

function onlyText({ grid, table, places }: Context, row: number): boolean {
  for (const [key, columns] of places) {
    const free = columnOf(table.kind, key)?.kind === 'text';
    if (!free && columns.some((column) => isContent(cellAt(grid, row, column)))) return false;
  }
  return true;
}

function complainOfName(context: Context, key: ColumnKey, record: RecordPlace): void {
  const value = cellAt(context.grid, record.row, record.column);
  const error = errorIn(value);
  const cell = cellOf(context, key, record);
  if (error !== null)
    complain(context, key, cell, { code: 'errorValue', severity: 'error', params: { value: error } });
  else complain(context, key, cell, { code: 'missingName', severity: 'error', params: {} });
}
