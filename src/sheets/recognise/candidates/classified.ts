// How many records a table has, and how many of them can be judged.
import { type ColumnKey, columnOf, tableOf, nameOf } from '../../../tables/tables';
import { cellAt, cellText, errorIn, isContent } from '../../grid/cells';
import { parseChoice, parseCodedNumber, parseNumber } from '../../../tables/choice';
import { stateOf, type Rows } from '../../grid/rows';

export function countRows(rows: Rows, first: number, last: number): { records: number; classified: number } {
  const anchors = rows.places.get(nameOf(rows.kind)) ?? [];
  const needed = tableOf[rows.kind].columns.filter(
    (column) => column.need === 'needed' && column.key !== nameOf(rows.kind),
  );
  let records = 0;
  let classified = 0;
  for (let row = first; row <= last; row++) {
    if (stateOf(rows, row) !== 'record') continue;
    records +=
      anchors.length === 1 ? 1 : anchors.filter((column) => isContent(cellAt(rows.grid, row, column))).length;
    if (needed.every((column) => isUnderstood(rows, row, column.key))) classified++;
  }
  return { records, classified };
}

function isUnderstood(rows: Rows, row: number, key: ColumnKey): boolean {
  const columns = rows.places.get(key);
  if (!columns) return key === 'direction';
  if (columns.length > 1) return columns.some((column) => cellAt(rows.grid, row, column) !== null);
  const value = cellAt(rows.grid, row, columns[0] ?? -1);
  const text = cellText(value);
  if (value === null || errorIn(value) !== null) return false;
  const values = columnOf(rows.kind, key)?.values ?? [];
  return (
    values.length === 0 ||
    parseNumber(text) !== null ||
    parseChoice(values, text) !== null ||
    parseCodedNumber(text) !== null
  );
}
