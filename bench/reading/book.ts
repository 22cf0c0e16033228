// Blocks put on sheets: the grids that a port would hand over, and the truth with its places on them.
import type { Box, CellValue, Grid, GridTable } from '../../src/sheets/grid/grid';
import type { Block } from './arrange';
import type { TruthRecord, TruthTable } from './case';

export interface Standing {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
}

export interface Sheet {
  readonly name: string;
  readonly standing: readonly Standing[];
  /** A forgotten format far out makes the used range this much larger. */
  readonly beyond: number;
}

const bottomOf = ({ block, row }: Standing): number => row + block.values.length;
const rightOf = ({ block, column }: Standing): number => column + (block.values[0]?.length ?? 0);

/** Below all that stands there, or to the right of it. */
export function beside(sheet: Sheet, block: Block, way: 'below' | 'right', gap: number): Sheet {
  const [first] = sheet.standing;
  const place =
    way === 'below'
      ? { row: Math.max(0, ...sheet.standing.map(bottomOf)) + gap, column: first?.column ?? 0 }
      : { row: first?.row ?? 0, column: Math.max(0, ...sheet.standing.map(rightOf)) + gap };
  return { ...sheet, standing: [...sheet.standing, { block, ...place }] };
}

/** The used range starts at the first cell with anything in it. */
export function toGrid({ name, standing, beyond }: Sheet): Grid {
  const row = Math.min(...standing.map((each) => each.row));
  const column = Math.min(...standing.map((each) => each.column));
  const height = Math.max(...standing.map(bottomOf)) - row + beyond * 20;
  const width = Math.max(...standing.map(rightOf)) - column + beyond;
  const values = Array.from({ length: height }, () => Array.from({ length: width }, (): CellValue => null));
  for (const { block, ...from } of standing)
    block.values.forEach((line, down) => {
      const target = values[from.row - row + down];
      line.forEach((value, across) => {
        if (value !== null && target) target[from.column - column + across] = value;
      });
    });
  return {
    sheetId: name,
    sheet: name,
    visible: true,
    protected: false,
    row,
    column,
    values,
    hiddenColumns: [],
    merges: standing.flatMap((each) => each.block.merged.map((box) => moved(box, each))),
    tables: standing.flatMap((each) => tablesOf(name, each)),
    mark: null,
  };
}

const moved = (box: Box, { row, column }: Standing): Box => ({
  ...box,
  row: box.row + row,
  column: box.column + column,
});

function tablesOf(sheet: string, standing: Standing): readonly GridTable[] {
  return standing.block.tables.map(({ box, showTotals }, index) => ({
    id: `${sheet}-${standing.row}-${index}`,
    name: `Table${standing.row + index + 1}`,
    box: moved(box, standing),
    showHeaders: true,
    showTotals,
    filtered: false,
  }));
}

export function truthOn({ name, standing }: Sheet): readonly TruthTable[] {
  return standing.flatMap(({ block, row, column }) =>
    block.truth.map((table) => ({
      ...table,
      sheet: name,
      headerRow: table.headerRow + row,
      lastRow: table.lastRow + row,
      firstColumn: table.firstColumn + column,
      lastColumn: table.lastColumn + column,
      columns: table.columns.map((each) => ({ ...each, columns: each.columns.map((at) => at + column) })),
      records: table.records.map((record) => movedRecord(record, row, column)),
    })),
  );
}

const movedRecord = (record: TruthRecord, row: number, column: number): TruthRecord => ({
  row: record.row + row,
  column: record.column + column,
  cells: Object.fromEntries(
    Object.entries(record.cells).map(([key, cell]) => [
      key,
      { ...cell, columns: cell.columns.map((at) => at + column) },
    ]),
  ),
});
