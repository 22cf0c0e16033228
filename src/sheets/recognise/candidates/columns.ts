// Which of a region's columns is which concept.
import type { SoughtKind } from '../../../tables/tables';
import type { OwnWords } from '../../../tables/ownWords';
import { cellAt } from '../../grid/cells';
import type { CellValue, Grid } from '../../grid/grid';
import { assignColumns } from '../columns/assign';
import type { Assignment } from '../columns/assignment';
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

/** The last row before two blank ones: what stands further down may be another thing. */
function lastTogether(grid: Grid, { header, lastRow }: Region): number {
  const isBlank = (row: number): boolean => {
    for (let column = header.firstColumn; column <= header.lastColumn; column++)
      if (cellAt(grid, row, column) !== null) return false;
    return true;
  };
  const bottom = Math.min(lastRow, header.lastRow + sampleRows);
  let last = header.lastRow;
  for (let row = header.lastRow + 1; row <= bottom; row++) {
    if (!isBlank(row)) last = row;
    else if (last > header.lastRow && row - last >= 2) return last;
  }
  return bottom;
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
