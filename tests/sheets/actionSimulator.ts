// A sheet with one table, just enough of Excel to carry an update out: insertion, resizing, writing, sorting.
import type { ActionTableUpdate } from '../../src/sheets/actions/actionSteps';
import type { PutBackStep } from '../../src/sheets/actions/putBackSteps';
import { findActions, type ActionsOnSheet } from '../../src/sheets/actions/readActions';
import { textOfCell } from '../../src/sheets/actions/actionTableOnSheet';
import { parseRange } from '../../src/sheets/grid/address';
import type { SheetDraft } from '../../src/sheets/draft';
import type { Box, CellValue, Grid } from '../../src/sheets/grid/grid';

export interface SimulatedSheet {
  /** From A1 on; rows may have different lengths. */
  readonly cells: readonly (readonly CellValue[])[];
  /** null: turned into a plain range. */
  readonly table: Box | null;
}

export const at = (sheet: SimulatedSheet, row: number, column: number): CellValue =>
  sheet.cells[row]?.[column] ?? null;

export const height = (sheet: SimulatedSheet): number => sheet.cells.length;
export const width = (sheet: SimulatedSheet): number => Math.max(0, ...sheet.cells.map((row) => row.length));

type Edit = (row: number, column: number, value: CellValue) => void;

/** The sheet after writing cells, as large as it has to be. */
export function edited(sheet: SimulatedSheet, edit: (write: Edit) => void): SimulatedSheet {
  const cells: CellValue[][] = sheet.cells.map((row) => [...row]);
  edit((row, column, value) => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value === '' ? null : value;
  });
  return { ...sheet, cells };
}

/** What a first run writes. */
export function writeDraft(draft: SheetDraft): SimulatedSheet {
  return { cells: draft.values, table: parseRange(draft.layout.table?.range ?? '') };
}

export const gridOf = (sheet: SimulatedSheet): Grid => ({
  sheetId: 'sheet',
  sheet: 'Actions',
  visible: true,
  protected: false,
  row: 0,
  column: 0,
  values: Array.from({ length: height(sheet) }, (_, row) =>
    Array.from({ length: width(sheet) }, (__, column) => at(sheet, row, column)),
  ),
  hiddenColumns: [],
  merges: [],
  tables:
    sheet.table === null
      ? []
      : [
          {
            id: 'table',
            name: 'Mine',
            box: sheet.table,
            showHeaders: true,
            showTotals: false,
            filtered: false,
          },
        ],
  mark: { kind: 'actions', layout: '' },
});

/** The action table as a run finds it. */
export const standingOn = (sheet: SimulatedSheet): ActionsOnSheet | null => findActions([gridOf(sheet)]);

const insertedRows = (sheet: SimulatedSheet, row: number, count: number): SimulatedSheet => ({
  ...sheet,
  cells: [
    ...sheet.cells.slice(0, row),
    ...Array.from({ length: count }, () => []),
    ...sheet.cells.slice(row),
  ],
});

export const insertedColumns = (sheet: SimulatedSheet, column: number, count: number): SimulatedSheet => ({
  ...sheet,
  cells: sheet.cells.map((row) =>
    row.length <= column
      ? row
      : [...row.slice(0, column), ...Array<CellValue>(count).fill(null), ...row.slice(column)],
  ),
});

/** Carries the update out as a writer does. */
export const applyUpdate = (before: SimulatedSheet, { steps }: ActionTableUpdate): SimulatedSheet =>
  steps.reduce<SimulatedSheet>(applyStep, before);

const placesIn = (box: Box): readonly (readonly [number, number])[] =>
  Array.from({ length: box.rows * box.columns }, (_, index) => [
    box.row + Math.floor(index / box.columns),
    box.column + (index % box.columns),
  ]);

/** One step of an update, or of what takes it back. */
export function applyStep(sheet: SimulatedSheet, step: PutBackStep): SimulatedSheet {
  switch (step.kind) {
    case 'remove':
      return step.axis === 'row'
        ? {
            ...sheet,
            cells: sheet.cells.filter((_, index) => index < step.at || index >= step.at + step.count),
          }
        : {
            ...sheet,
            cells: sheet.cells.map((row) =>
              row.filter((_, index) => index < step.at || index >= step.at + step.count),
            ),
          };
    case 'clear':
      return edited(sheet, (write) =>
        placesIn(step.box).forEach(([row, column]) => write(row, column, null)),
      );
    case 'dissolve':
      return step.tableIds.length === 0 ? sheet : { ...sheet, table: null };
    case 'insert':
      return (step.axis === 'row' ? insertedRows : insertedColumns)(sheet, step.at, step.count);
    case 'write':
      return edited(sheet, (write) =>
        step.values.forEach((value, index) => write(step.row + index, step.column, value)),
      );
    case 'resize':
      return { ...sheet, table: sheet.table && step.to };
    case 'adopt':
      return { ...sheet, table: step.box };
    case 'sort':
      return sorted(sheet, { box: step.box, by: step.column });
    case 'totals':
    case 'look':
    case 'fit':
      return sheet;
  }
}

/** Sorts the body's rows by one column, blanks last, within the table's columns. */
export function sorted(sheet: SimulatedSheet, { box, by }: { box: Box; by: number }): SimulatedSheet {
  const body = Array.from({ length: box.rows - 1 }, (_, index) => box.row + 1 + index);
  const rank = (row: number): string | number => {
    const value = at(sheet, row, by);
    return typeof value === 'number' ? value : value === null ? Infinity : 1e9 + textOfCell(value).length;
  };
  const order = [...body].sort((one, other) => Number(rank(one)) - Number(rank(other)) || one - other);
  return edited(sheet, (write) => {
    order.forEach((from, index) => {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        write(box.row + 1 + index, column, at(sheet, from, column));
      }
    });
  });
}
