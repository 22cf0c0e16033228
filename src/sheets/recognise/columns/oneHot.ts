// Concepts spread over several columns: one column per value, or the strengths and weaknesses of SWOT.
import { type ColumnKey, type SoughtKind, tableOf } from '../../../tables/tables';
import type { Column } from '../../../tables/column';
import { normalise } from '../../../method/ground/text';
import { parseTruth } from '../../../tables/truth';
import { cellText } from '../../grid/cells';
import type { CellValue } from '../../grid/grid';
import { isMarkLike } from '../../grid/marks';
import { codeOfHeader } from '../../../tables/spread';
import { columnIn, type OwnWords } from '../../../tables/ownWords';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { type Header, type HeaderCell } from '../headers/header';
import { matchHeader } from '../../../tables/headerWords';
import { saysTotal } from '../../../tables/totals';

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
  const marks = header.cells.map((cell) => holdsMarks(sample(cell.column)));
  const spreads: Spread[] = [];
  const strange = new Set(
    header.cells.filter((cell, index) => marks[index] && isStrange(kind, cell, sample)),
  );
  const closed = tableOf[kind].columns.filter((each) => each.values.length > 0);
  const speaking = closed.filter(speaksForItself);
  for (const column of closed.map((each) => columnIn(ownWords, each))) {
    for (const run of runsOf(column, { header, marks, strange, speaking, sample })) {
      const taken = spreads.some((other) =>
        other.columns.some((each) => run.some((cell) => cell.column === each)),
      );
      if (!taken && isSpread(kind, column, run))
        spreads.push({ key: column.key, columns: run.map((cell) => cell.column) });
    }
  }
  return spreads;
}

/** Nothing but marks; below them one text may say something of the whole table, or that its numbers add up. */
function holdsMarks(values: readonly CellValue[]): boolean {
  const last = values.at(-1);
  const isRemark = typeof last === 'string' && !isMarkLike(last) && (values.length > 1 || saysTotal(last));
  return (isRemark ? values.slice(0, -1) : values).every(isMarkLike);
}

interface Marked extends Pick<Headed, 'header' | 'sample'> {
  /** By header cell: nothing but marks below. */
  readonly marks: readonly boolean[];
  /** Marked columns whose headers are nothing that we know: they may be levels that we have no word for. */
  readonly strange: ReadonlySet<HeaderCell>;
  /** Their levels speak for themselves: a column headed by one is no unknown level of another. */
  readonly speaking: readonly Column<ColumnKey>[];
}

/** Neighbours under one upper header, each a level of the column or, among at least two that are, one that we do not know. */
function runsOf(column: Column, marked: Marked): readonly (readonly HeaderCell[])[] {
  const { header, marks } = marked;
  const isLevel = (cell: HeaderCell): boolean => codeOfHeader(column, cell.text) !== null;
  const isStrange = (cell: HeaderCell): boolean =>
    marked.strange.has(cell) &&
    !marked.speaking.some((other) => other.key !== column.key && codeOfHeader(other, cell.text) !== null);
  const runs: HeaderCell[][] = [];
  header.cells.forEach((cell, index) => {
    const run = runs.at(-1) ?? [];
    const last = run.at(-1);
    const fits = marks[index] === true && (isLevel(cell) || isStrange(cell));
    const goesOn =
      last?.column === cell.column - 1 &&
      last.parent === cell.parent &&
      !run.some((other) => normalise(other.text) === normalise(cell.text));
    if (!fits) runs.push([]);
    else if (goesOn) run.push(cell);
    else runs.push([cell]);
  });
  return runs
    .map((run) =>
      run.some((cell) => !isLevel(cell)) && !isEitherOr(run, marked) ? known(run, isLevel) : run,
    )
    .filter((run) => run.filter(isLevel).length > 1);
}

/** Where a strange column is marked beside a level, it is something else: the longest piece of levels alone. */
function known(run: readonly HeaderCell[], isLevel: (cell: HeaderCell) => boolean): readonly HeaderCell[] {
  const pieces: HeaderCell[][] = [[]];
  for (const cell of run) {
    if (isLevel(cell)) pieces.at(-1)?.push(cell);
    else pieces.push([]);
  }
  return pieces.reduce((one, other) => (other.length > one.length ? other : one));
}

/** No more marks than there are rows: each row has one. */
function isEitherOr(run: readonly HeaderCell[], { header, sample }: Marked): boolean {
  const rows = Math.max(...header.cells.map(({ column }) => sample(column).length));
  const marks = run.flatMap(({ column }) =>
    sample(column).filter((value) => parseTruth(cellText(value)) !== false),
  );
  return marks.length <= rows;
}

/** Marks below, and a header that names no column of this kind. */
function isStrange(kind: SoughtKind, cell: HeaderCell, sample: Sample): boolean {
  return sample(cell.column).length > 0 && matchHeader(kind, cell.text).length === 0;
}

/** High, medium and low alone say nothing: a rating needs its name above the columns. Other values speak for themselves. */
function isSpread(kind: SoughtKind, column: Column<ColumnKey>, run: readonly HeaderCell[]): boolean {
  const parent = run[0]?.parent ?? '';
  if (parent !== '' && matchHeader(kind, parent).some((match) => match.column.key === column.key))
    return true;
  const codes = run.map((cell) => codeOfHeader(column, cell.text));
  const sides = new Set(codes.filter((code) => code !== null).map((code) => Math.sign(Number(code))));
  const isPair = column.kind === 'direction' || (column.kind === 'attitude' && sides.has(1) && sides.has(-1));
  return speaksForItself(column) && run.length >= (isPair ? 2 : 3);
}

const speaksForItself = ({ kind, key }: Column<ColumnKey>): boolean =>
  kind === 'direction' || kind === 'attitude' || key === 'category' || key === 'role';

/** SWOT: texts under strengths, weaknesses, opportunities, threats; each cell is a factor. */
export function findSwot(header: Header, sample: Sample): readonly number[] | null {
  const columns = header.cells.filter((cell) => headedDirection(cell.text) !== null);
  const codes = new Set(columns.map((cell) => headedDirection(cell.text)));
  const first = columns[0]?.column ?? 0;
  const width = (columns.at(-1)?.column ?? -1) - first + 1;
  const all = Array.from({ length: width }, (_, index) => first + index);
  const between = all.filter((at) => !columns.some((cell) => cell.column === at));
  if (codes.size < 2 || between.some((at) => isHeaded(header, at) || sample(at).length > 0)) return null;
  const samples = columns.map((cell) => sample(cell.column).filter((value) => value !== null));
  const areMarks = samples.every(holdsMarks);
  const isText = (value: CellValue): boolean => !isMarkLike(value) && typeof value !== 'number';
  return !areMarks && samples.flat().some(isText) ? all : null;
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
