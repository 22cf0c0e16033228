// The floor under a Refresh: the same ranges merely loaded, and the same values merely written, through the same host.
import type { WorkbookReading } from '../src/planner/workbook';
import { makeLiteral } from '../src/excel/literal';
import { estimateBytes } from '../src/excel/payload';
import { cutBox } from '../src/excel/read/cells';

/** The used cells of these sheets, in as few syncs as 4 MB allow. */
export async function loadRaw(reading: WorkbookReading, sheets: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    let bytes = 0;
    for (const name of sheets) {
      const values = valuesOf(reading, name);
      for (const box of cutBox(
        { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 1 },
        8_000,
      )) {
        // Types come with the values, and weigh about as much.
        bytes += estimateBytes(values.slice(box.row, box.row + box.rows)) + box.rows * box.columns * 9;
        if (bytes > 4_000_000) {
          await context.sync();
          bytes = 0;
        }
        const range = context.workbook.worksheets
          .getItem(name)
          .getRangeByIndexes(box.row, 0, box.rows, box.columns);
        range.load('values,valueTypes').untrack();
      }
    }
    await context.sync();
  });
}

export type Values = readonly (readonly (string | number | boolean)[])[];

/** Values of what was read, with '' for empty cells. */
export function valuesOf({ grids }: WorkbookReading, sheet: string): Values {
  const grid = grids.find((each) => each.sheet === sheet);
  return (grid?.values ?? []).map((row) =>
    row.map((value) => (value === null || typeof value === 'object' ? '' : value)),
  );
}

/** Each table of values on a new sheet, in as few syncs as 4 MB allow. */
export async function writeRaw(tables: readonly Values[]): Promise<void> {
  await Excel.run(async (context) => {
    let bytes = 0;
    for (const values of tables) {
      const sheet = context.workbook.worksheets.add();
      for (const box of cutBox(
        { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 1 },
        8_000,
      )) {
        const rows = values
          .slice(box.row, box.row + box.rows)
          .map((row) => row.map((value) => (typeof value === 'string' ? makeLiteral(value) : value)));
        bytes += estimateBytes(rows);
        if (bytes > 4_000_000) {
          await context.sync();
          bytes = 0;
        }
        sheet.getRangeByIndexes(box.row, 0, box.rows, box.columns).untrack().values = rows;
      }
    }
    await context.sync();
  });
}
