// Every messy workbook through Excel's port as the pane reads it: the same people, factors and problems as straight from the
// file (tests/sheets has those in full), and a Refresh that leaves the user's sheets as they were.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NothingToRefresh, type Overview } from '../../src/planner/planner';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { linesOf, readFixture, type FixtureReading } from '../fixtures/readFixture';
import { newPlanner } from './planner';

const folder = join(__dirname, '../fixtures');
const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx') && file !== 'not-a-workbook.xlsx');

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());

async function open(file: string): Promise<void> {
  const bytes = readFileSync(join(folder, file));
  await office.embedded.open(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), file);
}

/** The ids of sheets differ from door to door, and the planner puts the gravest problems first. */
const comparable = ({ tables, problems, ...lines }: FixtureReading) => ({
  ...lines,
  problems: [...problems].sort(),
  tables: tables.map(({ sheetId: _, ...table }) => table),
});

const understood = ({ recognition, plan, problems }: Overview): FixtureReading =>
  linesOf({ ...recognition, plan, problems });

const everything = (sheets: readonly string[]) =>
  sheets.map((sheet) => [sheet, office.embedded.formulas(sheet, 'A1:Z60')]);

test('there are more than ten messy workbooks', () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s reads in Excel as it reads from the file', async (file) => {
  await open(file);
  expect(comparable(understood(await newPlanner().survey()))).toEqual(comparable(await readFixture(file)));
});

test.each(files)(
  '%s is refreshed without a change of its own cells, or says that there is nothing to judge',
  async (file) => {
    await open(file);
    const theirs = office.embedded.sheets();
    const before = everything(theirs);
    const planner = newPlanner();
    const overview = await planner.survey();
    const run = planner.refresh({ overview, locale: 'en', account: null });
    if (overview.plan.people.length + overview.plan.factors.length > 0) {
      expect((await run).written).toHaveLength(4);
    } else {
      await run.then(
        ({ written }) => expect(written).toHaveLength(4),
        (error: unknown) => expect(error).toBeInstanceOf(NothingToRefresh),
      );
    }
    expect(everything(theirs)).toEqual(before);
  },
);
