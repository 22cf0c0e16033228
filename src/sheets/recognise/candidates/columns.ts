// Which of a region's columns is which concept.
import type { SoughtKind } from '../../../tables/tables';
import type { OwnWords } from '../../../tables/ownWords';
import { numbersFrom } from '../../grid/boxes';
import { cellAt } from '../../grid/cells';
import type { CellValue, Grid } from '../../grid/grid';
import { assignColumns } from '../columns/assign';
import type { Assignment } from '../columns/assignment';
import { headedKinds } from '../headers/header';
import { holdsNumbers, textsIn } from '../headers/headerCells';
import type { Region } from '../headers/region';

/** A sheet, and the company's own words for what stands on it (O2). */
export interface Sheet {
  readonly grid: Grid;
  readonly ownWords: OwnWords | undefined;
}

/** A region, read as one kind of table. */
export interface Guess extends Sheet {
  readonly region: Region;
  readonly kind: SoughtKind;
}

const sampleRows = 300;
/** What a table is called, labels and groups of headers fill so many rows at most. */
const rowsOver = 3;

/** The concepts of its columns. */
export function assignIn({ grid, region, kind, ownWords }: Guess): Assignment {
  const { header } = region;
  const lastRow = lastTogether(grid, region);
  const samples = new Map<number, CellValue[]>();
  const sample = (column: number): CellValue[] => {
    const known = samples.get(column) ?? sampleOf(grid, { ...region, lastRow }, column);
    samples.set(column, known);
    return known;
  };
  const hidden = new Set(grid.hiddenColumns);
  return assignColumns({ kind, header, sample, hidden, ownWords });
}

/**
 * The last row before two blank ones, or before one below which another thing stands: the headers of a table, or a key or remark that fills
 * far fewer columns than any row above it.
 */
function lastTogether(grid: Grid, { header, lastRow }: Region): number {
  const columns = numbersFrom(header.firstColumn, header.lastColumn - header.firstColumn + 1);
  const filledIn = (row: number): number =>
    columns.filter((column) => cellAt(grid, row, column) !== null).length;
  const bottom = Math.min(lastRow, header.lastRow + sampleRows);
  let last = header.lastRow;
  let fewest = Infinity;
  for (let row = header.lastRow + 1; row <= bottom; row++) {
    const filled = filledIn(row);
    if (filled > 0) {
      last = row;
      fewest = Math.min(fewest, filled);
    } else if (last > header.lastRow && (row - last >= 2 || isOther(row, fewest))) return last;
  }
  return bottom;

  function isOther(blank: number, fewest: number): boolean {
    const below = numbersFrom(blank + 1, bottom - blank);
    const end = below.findIndex((row) => filledIn(row) === 0);
    const block = end < 0 ? below : below.slice(0, end);
    return block.slice(0, rowsOver + 1).some(heads) || block.every((row) => filledIn(row) * 2 < fewest);
  }

  /** With what the table is called, labels and groups of headers above. */
  function heads(row: number): boolean {
    const box = { row, column: header.firstColumn, rows: 1, columns: columns.length };
    return row < bottom && !holdsNumbers(grid, box) && headedKinds(textsIn(grid, box)).length > 0;
  }
}

function sampleOf(grid: Grid, region: Region, column: number): CellValue[] {
  const values = [];
  const last = region.lastRow;
  for (let row = region.header.lastRow + 1; row <= last; row++) {
    const value = cellAt(grid, row, column);
    if (value !== null) values.push(value);
  }
  return values;
}
