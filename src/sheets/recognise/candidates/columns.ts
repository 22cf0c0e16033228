// Which of a region's columns is which concept.
import type { SoughtKind } from '../../../tables/tables';
import type { OwnWords } from '../../../tables/ownWords';
import { cellAt } from '../../grid/cells';
import type { CellValue, Grid } from '../../grid/grid';
import { assignColumns, type Assignment } from '../assign';
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
  const { header, lastRow } = region;
  const samples = new Map<number, CellValue[]>();
  const sample = (column: number): CellValue[] => {
    const known = samples.get(column) ?? sampleOf(grid, { ...region, lastRow }, column);
    samples.set(column, known);
    return known;
  };
  const hidden = new Set(grid.hiddenColumns);
  return assignColumns({ kind, header, sample, hidden, ownWords });
}

function sampleOf(grid: Grid, region: Region, column: number): CellValue[] {
  const values = [];
  const last = Math.min(region.lastRow, region.header.lastRow + sampleRows);
  for (let row = region.header.lastRow + 1; row <= last; row++) {
    const value = cellAt(grid, row, column);
    if (value !== null) values.push(value);
  }
  return values;
}
