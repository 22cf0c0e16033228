// The bench of reading itself: tables are what their truth says, and errors are found where they are.
import fc from 'fast-check';
import { makeCase } from '../../bench/reading/cases';
import type { Case } from '../../bench/reading/case';
import { judge } from '../../bench/reading/judge';
import { readGrids } from '../../bench/reading/readCase';
import { normalise } from '../../src/method/ground/text';
import { cellAddress } from '../../src/sheets/grid/address';
import { cellAt, cellText } from '../../src/sheets/grid/cells';
import type { Overview } from '../../src/planner/planner';

const seedOf = fc.integer({ min: 1, max: 2 ** 31 });

test('the same seed makes the same workbook', () => {
  fc.assert(fc.property(seedOf, (seed) => JSON.stringify(makeCase(seed)) === JSON.stringify(makeCase(seed))));
});

test('every name and text of the truth stands in its cell, and every header row over its records', () => {
  fc.assert(
    fc.property(seedOf, (seed) => {
      const { grids, tables } = makeCase(seed);
      for (const { sheet, kind, headerRow, records } of tables) {
        const grid = grids.find((each) => each.sheet === sheet);
        for (const { row, column, cells } of records) {
          const says = cells[kind === 'people' ? 'name' : 'text']?.says;
          const written = grid ? normalise(cellText(cellAt(grid, row, column))) : '';
          expect(written).not.toBe('');
          expect(normalise(String(says))).toContain(written);
          expect(row).toBeGreaterThan(headerRow);
        }
      }
    }),
  );
});

/** The first workbook of people that is read without any error. */
function readWhole(): { readonly made: Case; readonly overview: Overview } {
  for (let seed = 1; seed < 1000; seed++) {
    const made = makeCase(seed);
    const overview = readGrids(made.grids);
    const isRight = judge(made, overview).every(({ verdict }) => verdict === 'right');
    if (
      isRight &&
      overview.plan.people.length > 2 &&
      overview.recognition.tables.length === 1 &&
      made.tables[0]?.records[0]?.cells.title
    )
      return { made, overview };
  }
  throw new Error('No workbook is read without an error');
}

const errorsOf = (made: Case, overview: Overview) =>
  judge(made, overview)
    .filter(({ verdict, error }) => verdict !== 'right' && error !== '')
    .map(({ level, verdict, error }) => [level, verdict, error]);

test('one wrong cell, a lost row, an invented row and another header row are each found', () => {
  const { made, overview } = readWhole();
  const { people } = overview.plan;
  const [first, ...rest] = people;
  const withPeople = (others: typeof people): Overview => ({
    ...overview,
    problems: [],
    plan: { ...overview.plan, people: others },
  });
  if (!first) throw new Error('There is nobody');
  expect(errorsOf(made, withPeople([{ ...first, name: 'Somebody else' }, ...rest]))).toEqual([
    ['rows', 'silent', 'people: a row under another name'],
    ['cells', 'silent', 'name: read otherwise'],
  ]);
  expect(errorsOf(made, withPeople(rest))).toEqual([['rows', 'silent', 'people: a row lost']]);
  const stranger = { ...first, cell: first.cell.replace(/\d+$/, '900') };
  expect(errorsOf(made, withPeople([...people, stranger]))).toEqual([
    ['rows', 'silent', 'people: a row invented'],
  ]);
});

test('a table that is not read counts with all that it holds, and a problem that names its place says so', () => {
  const { made, overview } = readWhole();
  const unread: Overview = {
    ...overview,
    recognition: { ...overview.recognition, tables: [] },
    problems: [],
  };
  const [table] = made.tables;
  expect(errorsOf(made, unread)).toContainEqual(['tables', 'silent', 'people not read']);
  expect(judge(made, unread).filter(({ level }) => level === 'rows')).toHaveLength(
    table?.records.length ?? 0,
  );
  const problems: Overview['problems'] = [
    { code: 'noTable', severity: 'error', cell: '', params: { table: 'people' } },
  ];
  expect(errorsOf(made, { ...unread, problems })).toContainEqual(['tables', 'said', 'people not read']);
});

test('a wrong cell is said where a problem stands at it, and not where one stands beside it', () => {
  const { made, overview } = readWhole();
  const [first, ...rest] = overview.plan.people;
  const [table] = made.tables;
  const at = table?.records[0]?.cells.title?.columns[0];
  if (!first || !table || at === undefined) throw new Error('There is no title');
  const people = [{ ...first, title: 'Somebody else' }, ...rest];
  const problemAt = (column: number): Overview['problems'] => [
    {
      code: 'errorValue',
      severity: 'error',
      cell: cellAddress(table.sheet, table.records[0]?.row ?? 0, column),
      params: { value: '#N/A', column: 'title', table: 'people' },
    },
  ];
  const read = (column: number): Overview => ({
    ...overview,
    plan: { ...overview.plan, people },
    problems: problemAt(column),
  });
  expect(errorsOf(made, read(at))).toEqual([['cells', 'said', 'title: read otherwise']]);
  expect(errorsOf(made, read(at + 1))).toEqual([['cells', 'silent', 'title: read otherwise']]);
});
