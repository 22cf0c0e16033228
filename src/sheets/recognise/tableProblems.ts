// What is wrong with a table as a whole, before any row of it is read.
import type { Problem } from '../../method/ground/problem';
import { cellAddress, makeCell, makeLetters, quoteSheet } from '../grid/address';
import { tableOf } from '../../tables/tables';
import { normalise } from '../../method/ground/text';
import { assumedDirection } from '../../tables/factors/assumedDirection';
import type { Candidate } from './candidates/candidate';
import { untakenColumns } from './columns/untaken';
import { formsOf, matchHeader } from '../../tables/headerWords';

/** `Sheet!B9:H30`. */
export function tableAddress({ table }: Candidate): string {
  return `${quoteSheet(table.sheet)}!${table.range}`;
}

/** The table's first header cell: where problems of the whole table point to. */
export function headerCell({ table, region }: Candidate): string {
  const first = region.header.cells[0];
  return cellAddress(table.sheet, table.headerRows[1] - 1, first?.column ?? table.box.column);
}

/** Missing columns, columns taken by their looks, no records, headers twice. */
export function problemsOf(candidate: Candidate): readonly Problem[] {
  return [
    ...missingColumns(candidate),
    ...assumedColumns(candidate),
    ...emptiness(candidate),
    ...duplicateHeaders(candidate),
    ...untakenColumns(candidate),
  ];
}

function missingColumns(candidate: Candidate): readonly Problem[] {
  const { table } = candidate;
  return (
    tableOf[table.kind].columns
      .filter((column) => column.need === 'needed' && table.columns[column.key] === undefined)
      .filter((column) => column.key !== 'direction' || assumedDirection(table) === null)
      // G6: of ratings only the rows can tell.
      .filter((column) => column.kind !== 'rating')
      .map((column) => ({
        code: 'missingColumn',
        severity: 'error',
        cell: headerCell(candidate),
        params: { column: column.key, table: table.kind },
      }))
  );
}

/** Nothing but the looks of the values says so. */
function assumedColumns({ table, region, assignment }: Candidate): readonly Problem[] {
  return [...assignment].flatMap(([column, { columns, assumed }]): readonly Problem[] => {
    const cell = region.header.cells.find((each) => each.column === columns[0]);
    if (assumed !== true || !cell) return [];
    return [
      {
        code: 'assumedColumn',
        severity: 'warning',
        cell: cellAddress(table.sheet, table.headerRows[1] - 1, cell.column),
        params: { column, table: table.kind, header: cell.text },
      },
    ];
  });
}

function emptiness(candidate: Candidate): readonly Problem[] {
  const { table } = candidate;
  // Nothing is left out: a table that nobody has typed into yet waits.
  return table.rows > 0
    ? []
    : [{ code: 'emptyTable', severity: 'note', cell: headerCell(candidate), params: { table: table.kind } }];
}

/** The same words again (or with the number that Excel adds) over a column that is not read. */
function duplicateHeaders({ table, region, assignment }: Candidate): readonly Problem[] {
  const read = new Map<string, number>();
  const used = new Set([...assignment.values()].flatMap((assigned) => assigned.columns));
  for (const cell of region.header.cells)
    if (used.has(cell.column)) read.set(bareForm(cell.text), cell.column);
  return region.header.cells.flatMap((cell): readonly Problem[] => {
    const other = used.has(cell.column) ? undefined : read.get(bareForm(cell.text));
    if (other === undefined || matchHeader(table.kind, cell.text).length === 0) return [];
    return [
      {
        code: 'duplicateHeader',
        severity: 'warning',
        cell: `${quoteSheet(table.sheet)}!${makeCell(table.headerRows[1] - 1, cell.column)}`,
        params: { header: cell.text, used: makeLetters(other), table: table.kind },
      },
    ];
  });
}

/** Without Excel's own number: 'Role2' → 'role'. */
function bareForm(text: string): string {
  const whole = normalise(text);
  return formsOf(whole)[3]?.form ?? whole;
}
