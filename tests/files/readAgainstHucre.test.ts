// Another reader's opinion: what hucre reads from a file that hucre wrote, and from every fixture, is what we read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { dateToSerial, readXlsx, writeXlsx, type CellValue as HucreValue, type Sheet } from 'hucre';
import { openFileWorkbook } from '../../src/files/fileWorkbook';
import type { CellValue, Grid } from '../../src/sheets/grid/grid';

/** Value by cell, 'row,column', empty cells left out. */
type Filled = Readonly<Record<string, CellValue>>;

const entriesOf = (row: number, column: number, value: CellValue) =>
  value === null || value === '' ? [] : [[`${row},${column}`, value] as const];

const filledOfGrid = ({ row, column, values }: Grid): Filled =>
  Object.fromEntries(
    values.flatMap((cells, r) => cells.flatMap((value, c) => entriesOf(row + r, column + c, value))),
  );

const filledOfHucre = ({ rows, cells }: Sheet): Filled =>
  Object.fromEntries(
    rows.flatMap((values, row) =>
      values.flatMap((value, column) => {
        const isError = cells?.get(`${row},${column}`)?.type === 'error';
        return entriesOf(row, column, isError ? { error: String(value) } : plain(value));
      }),
    ),
  );

const plain = (value: HucreValue): CellValue => (value instanceof Date ? dateToSerial(value) : value);

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  return (await (await openFileWorkbook(bytes)).survey()).grids;
}

const folder = join(__dirname, '../fixtures');
const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx') && file !== 'not-a-workbook.xlsx');

test.each(files)('%s', async (file) => {
  const bytes = readFileSync(join(folder, file));
  const { sheets } = await readXlsx(bytes);
  const grids = await gridsOf(bytes);
  expect(grids.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
  expect(grids.map(filledOfGrid)).toEqual(sheets.map(filledOfHucre));
});

const value = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('_x000D_', '&amp;', '<b>', ' a ', '客户', '#N/A', '=1+1', 'a\nb', "'", '"', ']]>'),
);

test.each(['shared', 'inline'] as const)('any values in %s texts', async (stringMode) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 5 }), async (rows) => {
      const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows }], stringMode });
      const [sheet] = (await readXlsx(bytes)).sheets;
      const [grid] = await gridsOf(bytes);
      expect(grid && filledOfGrid(grid)).toEqual(sheet && filledOfHucre(sheet));
    }),
    { numRuns: 50 },
  );
});
