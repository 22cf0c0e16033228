// Columns that look like one of ours and are not read, with the reason: only where they really look so.
import type { Problem } from '../../../method/ground/problem';
import { matchHeader, speaksOfElse } from '../../../tables/headerWords';
import type { Column } from '../../../tables/column';
import { type ColumnKey, nameOf, tableOf } from '../../../tables/tables';
import { cellAddress } from '../../grid/address';
import { cellAt } from '../../grid/cells';
import type { CellValue } from '../../grid/grid';
import type { Candidate } from '../candidates/candidate';
import { fitOf } from './fit';
import type { HeaderCell } from '../headers/header';
import { untakenScores as scores } from '../tuning';

/** One note a column: a concept that the table lacks, which this header or these values seem to be. */
export function untakenColumns({ table, grid, region, assignment }: Candidate): readonly Problem[] {
  if (table.rows === 0) return [];
  const used = new Set([...assignment.values()].flatMap(({ columns }) => columns));
  const rows = Array.from({ length: table.box.rows }, (_, index) => table.headerRows[1] + index);
  return region.header.cells
    .filter(({ column }) => !used.has(column) && !grid.hiddenColumns.includes(column))
    .flatMap((cell): readonly Problem[] => {
      const values = rows.map((row) => cellAt(grid, row, cell.column)).filter((value) => value !== null);
      const seems =
        byHeader({ table, assignment }, cell, values) ?? byValues({ table, assignment }, cell, values);
      if (seems === null) return [];
      const address = cellAddress(table.sheet, table.headerRows[1] - 1, cell.column);
      const params = { column: seems.key, table: table.kind, header: cell.text, because: seems.because };
      return [{ code: 'columnNotRead', severity: 'note', cell: address, params }];
    });
}

type Read = Pick<Candidate, 'table' | 'assignment'>;
interface Seeming {
  readonly key: ColumnKey;
  readonly because: 'values' | 'header';
}

/** The words say it, and what stands below says something else. */
function byHeader(
  { table, assignment }: Read,
  { text }: HeaderCell,
  values: readonly CellValue[],
): Seeming | null {
  const match = matchHeader(table.kind, text).find(
    ({ column, hint, strength }) =>
      !hint && strength >= scores.header && column.values.length > 0 && !assignment.has(column.key),
  );
  return match && values.length > 0 ? { key: match.column.key, because: 'values' } : null;
}

/** High and low, yes and no are said of anything; where somebody stands is said in words of its own, and some of them are enough to ask. */
function leastOf({ key, need }: Column<ColumnKey>): number {
  if (need === 'needed') return scores.values;
  return tellingKeys.includes(key) ? scores.someValues : Infinity;
}

const tellingKeys: readonly ColumnKey[] = ['attitude', 'contact', 'evidence', 'status'];

/** The values are those of a column that the table lacks, under a header that says nothing to us. */
function byValues(
  { table, assignment }: Read,
  { text }: HeaderCell,
  values: readonly CellValue[],
): Seeming | null {
  // '555-1' under Phone is no degree.
  if (speaksOfElse(table.kind, text)) return null;
  const texts = values.filter((value) => typeof value === 'string' && /\p{L}/u.test(value));
  const different = new Set(texts).size;
  if (
    matchHeader(table.kind, text).some(({ hint }) => !hint) ||
    different < 2 ||
    texts.length < values.length
  )
    return null;
  const column = tableOf[table.kind].columns.find(
    (each) =>
      each.values.length > 0 &&
      each.key !== nameOf(table.kind) &&
      !assignment.has(each.key) &&
      (fitOf(each, texts) ?? 0) >= leastOf(each),
  );
  return column ? { key: column.key, because: 'header' } : null;
}
