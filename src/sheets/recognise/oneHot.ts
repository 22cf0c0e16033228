// Concepts spread over several columns: one column per value, or the strengths and weaknesses of SWOT.
import { type ColumnKey, type SoughtKind, tableOf } from '../../tables/tables';
import type { Column } from '../../tables/column';
import type { CellValue } from '../grid/grid';
import { isMarkLike } from '../grid/marks';
import { codeOfHeader } from '../../tables/spread';
import { columnIn, type OwnWords } from '../../tables/ownWords';
import { headedDirection } from '../../tables/factors/headedDirection';
import { type Header, type HeaderCell } from './headers/header';
import { matchHeader } from '../../tables/headerWords';

export interface Spread {
  readonly key: ColumnKey;
  readonly columns: readonly number[];
}

export type Sample = (column: number) => readonly CellValue[];

interface Headed {
  readonly kind: SoughtKind;
  readonly header: Header;
  readonly sample: Sample;
  readonly ownWords: OwnWords | undefined;
}

/** Runs of neighbouring columns that together hold one concept. */
export function findSpreads({ kind, header, sample, ownWords }: Headed): readonly Spread[] {
  const marks = header.cells.map((cell) => sample(cell.column).every(isMarkLike));
  const spreads: Spread[] = [];
  const closed = tableOf[kind].columns.filter((each) => each.values.length > 0);
  for (const column of closed.map((each) => columnIn(ownWords, each))) {
    for (const run of runsOf(column, header, marks)) {
      const taken = spreads.some((other) =>
        other.columns.some((each) => run.some((cell) => cell.column === each)),
      );
      if (!taken && isSpread(kind, column, run))
        spreads.push({ key: column.key, columns: run.map((cell) => cell.column) });
    }
  }
  return spreads;
}

function runsOf(
  column: Column,
  header: Header,
  marks: readonly boolean[],
): readonly (readonly HeaderCell[])[] {
  const runs: HeaderCell[][] = [];
  header.cells.forEach((cell, index) => {
    const code = marks[index] === true ? codeOfHeader(column, cell.text) : null;
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last?.column === cell.column - 1 &&
      last.parent === cell.parent &&
      !(runs.at(-1) ?? []).some((other) => codeOfHeader(column, other.text) === code);
    if (code === null) runs.push([]);
    else if (goesOn) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  });
  return runs.filter((run) => run.length > 1);
}

/** High, medium and low alone say nothing: a rating needs its name above the columns. Other values speak for themselves. */
function isSpread(kind: SoughtKind, column: Column<ColumnKey>, run: readonly HeaderCell[]): boolean {
  const parent = run[0]?.parent ?? '';
  if (parent !== '' && matchHeader(kind, parent).some((match) => match.column.key === column.key))
    return true;
  const speaking =
    column.kind === 'direction' ||
    column.kind === 'attitude' ||
    column.key === 'category' ||
    column.key === 'role';
  return speaking && run.length >= (column.kind === 'direction' ? 2 : 3);
}

/** SWOT: texts under strengths, weaknesses, opportunities, threats; each cell is a factor. */
export function findSwot(header: Header, sample: Sample): readonly number[] | null {
  const columns = header.cells.filter((cell) => headedDirection(cell.text) !== null);
  const codes = new Set(columns.map((cell) => headedDirection(cell.text)));
  const first = columns[0]?.column ?? 0;
  const width = (columns.at(-1)?.column ?? -1) - first + 1;
  const all = Array.from({ length: width }, (_, index) => first + index);
  const between = all.filter((at) => !columns.some((cell) => cell.column === at));
  if (codes.size < 2 || between.some((at) => isHeaded(header, at) || sample(at).length > 0)) return null;
  const values = columns.flatMap((cell) => sample(cell.column)).filter((value) => value !== null);
  return values.length > 0 && !values.every((value) => isMarkLike(value) || typeof value === 'number')
    ? all
    : null;
}

/** Columns between two headers may stem from merged cells; they hold nothing. */
function isHeaded(header: Header, column: number): boolean {
  return header.cells.some((cell) => cell.column === column);
}

/** Do rows such as 'Strengths' and 'Threats' part the texts, from the first one on? */
export function holdsSections(texts: readonly CellValue[]): boolean {
  const sections = texts.filter((text) => typeof text === 'string' && headedDirection(text) !== null);
  const first = texts[0];
  return sections.length > 1 && sections.length * 2 <= texts.length && first === sections[0];
}
